"""Read JSON front matter: one object, its strings located.

Format: RFC 8259.
"""

import json
import re
from collections.abc import Container
from json.decoder import scanstring  # type: ignore[attr-defined]  # not in its stubs

from translate_pipeline.markdown.front_matter.values import (
    Contents,
    Value,
    broken,
    image_beside,
    place_at,
    spell_path,
)
from translate_pipeline.typed_text import Path, Plain, YamlText

__all__ = ["read_json_metadata", "scan_json"]

_BLANK = re.compile(r"[ \t\r\n]*")
_BARE = re.compile(r"[\w.+-]+")
_ADVICE = "put keys and texts in double quotes, with a comma between them and none at the end"


def read_json_metadata(text: str, *, path: str, first_line: int) -> YamlText:
    """Return the plain values of JSON metadata, with their places in the article.

    Raises:
        SourceError: The JSON is broken.
    """
    plain, scanner = _scan(text, (), path, first_line)
    places = {at: place_at(text, offset, first_line) for at, offset in scanner.offsets.items()}
    return YamlText(plain, places)


def scan_json(text: str, wanted: Container[str], *, path: str, first_line: int) -> Contents:
    """Return the wanted scalars of JSON metadata, which has no comments.

    Raises:
        SourceError: The JSON is broken.
    """
    return Contents(_scan(text, wanted, path, first_line)[1].values, [], [])


def _scan(
    text: str, wanted: Container[str], path: str, first_line: int
) -> tuple[Plain, "_Scanner"]:
    try:
        plain: Plain = json.loads(text)
        scanner = _Scanner(text, plain, wanted)
        scanner.read_value(())
    except RecursionError as problem:
        advice = "remove needless nesting"
        raise broken("too deep", path, (first_line, 0), advice) from problem
    except json.JSONDecodeError as problem:
        position = place_at(text, problem.pos, first_line)
        message = f"not valid JSON: {problem.msg[:1].lower()}{problem.msg[1:]}"
        raise broken(message, path, position, _ADVICE) from problem
    except _RefusedError as problem:
        position = place_at(text, problem.offset, first_line)
        raise broken(problem.message, path, position, problem.advice) from problem
    return plain, scanner


class _RefusedError(Exception):
    """JSON that Python reads and we do not."""

    def __init__(self, message: str, offset: int, advice: str) -> None:
        super().__init__(message)
        self.message = message
        self.offset = offset
        self.advice = advice


class _Scanner:
    """Walks over a text that ``json`` has read, so that it is valid."""

    def __init__(self, text: str, tree: Plain, wanted: Container[str]) -> None:
        self.text = text
        self.tree = tree
        self.wanted = wanted
        self.values: list[Value] = []
        self.offsets: dict[Path, int] = {}
        self._at = 0

    def read_value(self, at: Path) -> None:
        self._skip()
        opening = self.text[self._at]
        self.offsets.setdefault(at, self._at)
        if opening == "{":
            self._read_object(at)
        elif opening == "[":
            self._read_array(at)
        else:
            self._read_scalar(at, opening)

    def _skip(self) -> None:
        match = _BLANK.match(self.text, self._at)
        self._at = match.end() if match else self._at

    def _read_object(self, at: Path) -> None:
        while not self._closes("}"):
            start = self._at
            key, self._at = scanstring(self.text, start + 1)
            child = (*at, key)
            if child in self.offsets:
                raise _RefusedError(f"key '{key}' stands twice", start, "remove one of them")
            self.offsets[child] = start
            self._skip()
            self._at += 1  # the colon
            self.read_value(child)

    def _read_array(self, at: Path) -> None:
        number = 0
        while not self._closes("]"):
            self.read_value((*at, number))
            number += 1

    def _closes(self, mark: str) -> bool:
        """Go over an opening bracket or a comma, or over the closing bracket if it follows."""
        self._skip()
        if self.text[self._at] != mark:
            self._at += 1
            self._skip()
        is_closed = self.text[self._at] == mark
        self._at += is_closed
        return is_closed

    def _read_scalar(self, at: Path, opening: str) -> None:
        start = self._at
        is_text = opening == '"'
        if is_text:
            text, self._at = scanstring(self.text, start + 1)
        else:
            match = _BARE.match(self.text, start)
            assert match is not None, "json has read the value"
            text, self._at = match[0], match.end()
            if text in ("NaN", "Infinity", "-Infinity"):
                raise _RefusedError(f"'{text}' is no JSON", start, "write a number or null")
        where = spell_path(at)
        if where in self.wanted and (is_text or text != "null"):
            image = image_beside(self.tree, at)
            self.values.append(Value(where, text, start, self._at, is_text, image))
