"""Read TOML front matter: ``tomllib`` says what holds, the scanner here says where it stands.

Format: TOML 1.0.0.
"""

import datetime
import re
import tomllib
from collections.abc import Container

from translate_pipeline.markdown.front_matter.values import (
    Comment,
    Contents,
    Entry,
    Value,
    broken,
    image_beside,
    look_up,
    place_at,
    spell_path,
)
from translate_pipeline.typed_text import Path, Plain, YamlText

__all__ = ["load_toml", "read_toml_metadata", "scan_toml"]

_BLANK = re.compile(r"[ \t\r\n]*")
_COMMENT = re.compile(r"#([^\r\n]*)")
_KEY = re.compile(r"""(?:[\w-]+|"(?:[^"\\]|\\.)*"|'[^']*'|[ \t]*\.[ \t]*)+""")
_KEY_PART = re.compile(r"""([\w-]+)|("(?:[^"\\]|\\.)*")|'([^']*)'""")
# Up to two quotes may stand before the three that close.
_STRING = re.compile(
    r'''"""[^"\\]*(?:(?:\\.|""?(?!"))[^"\\]*)*"""(?:"{0,2})|"[^"\\]*(?:\\.[^"\\]*)*"'''
    r"""|'''.*?'''(?:'{0,2})|'[^']*'""",
    re.DOTALL,
)
_BARE = re.compile(r"\d{4}-\d\d-\d\d \d\d:[\d:.+Zz-]+|[^\s,\]}#]+")
_PLACE = re.compile(r" \(at line (\d+), column (\d+)\)\Z")


def load_toml(text: str) -> dict[str, object]:
    """Return what ``tomllib`` reads, lines ended by carriage returns alone included."""
    if "\r" in text and "\n" not in text:
        text = text.replace("\r", "\n")
    return tomllib.loads(text)


def read_toml_metadata(text: str, *, path: str, first_line: int) -> YamlText:
    """Return the plain values of TOML metadata, with their places in the article.

    Raises:
        SourceError: The TOML is broken.
    """
    scanner = _Scanner(text, _load(text, path, first_line), ())
    scanner.scan()
    places = {at: place_at(text, offset, first_line) for at, offset in scanner.offsets.items()}
    return YamlText(_plain(scanner.tree), places)


def scan_toml(text: str, wanted: Container[str], *, path: str, first_line: int) -> Contents:
    """Return the wanted scalars of TOML metadata.

    Raises:
        SourceError: The TOML is broken.
    """
    scanner = _Scanner(text, _load(text, path, first_line), wanted)
    scanner.scan()
    entries = [Entry(start, end, is_key) for start, end, is_key in scanner.entries]
    return Contents(scanner.values, entries, scanner.comments)


def _load(text: str, path: str, first_line: int) -> dict[str, object]:
    try:
        return load_toml(text)
    except RecursionError as problem:
        advice = "remove needless nesting"
        raise broken("too deep", path, (first_line, 0), advice) from problem
    except tomllib.TOMLDecodeError as problem:
        where = _PLACE.search(str(problem))
        position = place_at(text, len(text.rstrip()), first_line)
        if where:
            position = int(where[1]) + first_line - 1, int(where[2])
        message = str(problem).partition(" (at")[0]
        raise broken(
            f"not valid TOML: {message[:1].lower()}{message[1:]}",
            path,
            position,
            "put texts in quotes, and write each key once",
        ) from problem


def _plain(value: object) -> Plain:
    if isinstance(value, dict):
        return {key: _plain(child) for key, child in value.items()}
    if isinstance(value, list):
        return [_plain(child) for child in value]
    if isinstance(value, bool | int | float | str):
        return value
    assert isinstance(value, datetime.date | datetime.time)
    return value.isoformat()


class _Scanner:
    """Walks over a text that ``tomllib`` has read, so that it is valid."""

    def __init__(self, text: str, tree: dict[str, object], wanted: Container[str]) -> None:
        self.text = text
        self.tree = tree
        self.wanted = wanted
        self.values: list[Value] = []
        self.entries: list[tuple[int, int, bool]] = []
        self.comments: list[Comment] = []
        self.offsets: dict[Path, int] = {(): 0}
        self._tables: dict[Path, int] = {}
        self._at = 0

    def scan(self) -> None:
        text = self.text
        table: Path = ()
        header = -1
        self._skip()
        while self._at < len(text):
            if text[self._at] == "[":
                self._close_entry(header)
                header = self._open_entry(True)
                table = self._read_header()
            else:
                self._read_pair(table)
            self._skip()
        self._close_entry(header)

    def _skip(self) -> None:
        """Go on to what is neither blank nor comment."""
        match = _BLANK.match(self.text, self._at)
        while match is not None:
            self._at = match.end()
            comment = _COMMENT.match(self.text, self._at)
            if comment is None:
                return
            self.comments.append(Comment(comment.start(), comment[1]))
            match = _BLANK.match(self.text, comment.end())

    def _read_header(self) -> Path:
        start = self._at
        is_array = self.text.startswith("[[", start)
        self._at += 2 if is_array else 1
        self._skip()
        keys = self._read_key()
        self._at = self.text.index("]", self._at) + (2 if is_array else 1)
        at: Path = ()
        for number, key in enumerate(keys, start=1):
            at = (*at, key)
            if is_array and number == len(keys):
                self._tables[at] = self._tables.get(at, -1) + 1
                self.offsets.setdefault(at, start)
            if at in self._tables:
                at = (*at, self._tables[at])
        self.offsets.setdefault(at, start)
        return at

    def _read_key(self) -> list[str]:
        match = _KEY.match(self.text, self._at)
        assert match is not None, "tomllib has read the key"
        self._at = match.end()
        if match[0].isidentifier():
            return [match[0]]
        return [_unquoted(part) for part in _KEY_PART.finditer(match[0])]

    def _read_pair(self, table: Path) -> None:
        entry = self._open_entry(True)
        start = self._at
        at = (*table, *self._read_key())
        self.offsets.setdefault(at, start)
        self._at = self.text.index("=", self._at) + 1
        self._skip()
        self._read_value(at)
        self._close_entry(entry)

    def _read_value(self, at: Path) -> None:
        opening = self.text[self._at]
        self.offsets.setdefault(at, self._at)
        if opening == "[":
            self._read_array(at)
        elif opening == "{":
            self._at += 1
            self._skip()
            while self.text[self._at] != "}":
                self._read_pair(at)
                self._skip_comma()
            self._at += 1
        else:
            self._read_scalar(at)

    def _read_array(self, at: Path) -> None:
        self._at += 1
        self._skip()
        number = 0
        while self.text[self._at] != "]":
            entry = self._open_entry(False)
            self._read_value((*at, number))
            self._close_entry(entry)
            self._skip_comma()
            number += 1
        self._at += 1

    def _skip_comma(self) -> None:
        self._skip()
        if self.text[self._at] == ",":
            self._at += 1
            self._skip()

    def _read_scalar(self, at: Path) -> None:
        match = _STRING.match(self.text, self._at)
        is_text = match is not None
        match = match or _BARE.match(self.text, self._at)
        assert match is not None, "tomllib has read the value"
        self._at = match.end()
        where = spell_path(at)
        if where not in self.wanted:
            return
        value = look_up(self.tree, at)
        image = image_beside(self.tree, at)
        text = value if isinstance(value, str) else match[0]
        self.values.append(Value(where, text, match.start(), match.end(), is_text, image))

    def _open_entry(self, is_key: bool) -> int:
        self.entries.append((self._at, self._at, is_key))
        return len(self.entries) - 1

    def _close_entry(self, number: int) -> None:
        if number >= 0:
            start, _, is_key = self.entries[number]
            self.entries[number] = (start, self._at, is_key)


def _unquoted(part: re.Match[str]) -> str:
    bare, basic, literal = part.groups()
    if basic is None:
        return str(literal if bare is None else bare)
    value = tomllib.loads(f"x = {basic}")["x"]
    assert isinstance(value, str)
    return value
