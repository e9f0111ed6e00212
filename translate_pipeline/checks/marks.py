"""The inline markup of one message, each piece with its place and the words that it holds."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from translate_pipeline.markdown.events import flatten_event, read_events
from translate_pipeline.markdown.inline import may_hold_markup

__all__ = ["CODE_MARK", "Mark", "Marks", "read_marks"]

CODE_MARK = "\ufffc"
"""Stands for a piece of code, an address or a shortcode: no letter, no space."""

_HEAD = "x "  # keeps the message's own head from starting a block
_SKIPPED = len(_HEAD)
_KINDS = {
    "Emphasis": "emphasis",
    "Strong": "strong",
    "Strikethrough": "strikethrough",
    "Link": "link",
    "Image": "image",
    "Code": "code",
    "InlineHtml": "html",
    "Html": "html",
    "InlineMath": "math",
    "DisplayMath": "math",
    "FootnoteReference": "footnote",
}
_BREAKS = frozenset(["SoftBreak", "HardBreak"])
# A hard break is a line feed in a message; as a blank it cannot start a block.
_LINE_ENDS = str.maketrans("\n\r", "  ")
_STYLES = {
    "Autolink": "auto",
    "Email": "auto",
    "ShortcutUnknown": "bare",
    "CollapsedUnknown": "bare",
    "ReferenceUnknown": "reference",
}
_WORDS = {
    "code": "code span",
    "html": "HTML tag",
    "footnote": "footnote reference",
    "math": "formula",
}
# Hugo and Jinja-like {{…}} and {%…%}; longer ones are none, so that a search ends soon.
_IN_TEXT = re.compile(
    r"\{\{(?:(?!\{\{).){0,500}?\}\}|\{%(?:(?!\{%).){0,500}?%\}|\[\^([^\]\s]{1,100})\]", re.DOTALL
)
# The parser takes the two dollar signs of "$5 to $6" for those of a formula.
_PRICE = re.compile(r"\d[^=+*/^_\\{}]*")
# The same of "%1$s of %2$s".
_NUMBERED = re.compile(r"%\d{1,2}\Z")
# More than a paragraph has; what comes behind is not compared, so that no text takes long.
_MOST_MARKS = 300
# The checks of a pair ask for the same texts again, and so do neighbouring messages.
_CACHE_SIZE = 64


@dataclass(frozen=True, slots=True)
class Mark:
    """A piece of inline markup."""

    kind: str
    """emphasis, strong, strikethrough, link, image, code, html, math, footnote or shortcode."""

    text: str
    """A link's target or label, a code span's source, a tag as written; empty for emphasis."""

    start: int
    """Code point of the message where it starts."""

    end: int
    """Code point of the message where it ends."""

    style: str = ""
    """For links: ``auto`` in pointed brackets, ``bare`` if its words are its label, ``reference``
    to another label; empty if the target stands beside the words."""

    words: str = ""
    """What a reader sees of a link, an image or an emphasised passage."""

    @property
    def spelled(self) -> str:
        """Its text as the author wrote it."""
        return f"[^{self.text}]" if self.kind == "footnote" else self.text

    @property
    def described(self) -> str:
        """What it is, for a message."""
        return f"{_WORDS.get(self.kind, self.kind)} '{self.spelled}'"

    def text_span(self, message: str) -> tuple[int, int]:
        """Return where its text stands; all of the mark if the text is spelled otherwise there."""
        start = message.rfind(self.text, self.start, self.end) if self.text else -1
        return (start, start + len(self.text)) if start >= 0 else (self.start, self.end)

    def replacement_for(self, other: "Mark", message: str) -> str:
        """Return what to write where the text of another mark of a message stands.

        Empty if it cannot be put there just so.
        """
        is_in_place = bool(other.text) and message[slice(*other.text_span(message))] == other.text
        is_link = self.kind in ("link", "image", "address")
        is_plain = not is_link or not re.search(r"[\s()<>]", self.text)
        return self.text if is_in_place and is_plain else ""


@dataclass(frozen=True, slots=True)
class Marks:
    """What a message is made of."""

    all: tuple[Mark, ...]
    """Its markup in text order, outer pieces before those within; no more than some hundred."""

    text: str
    """The message with spaces in place of all that is no prose, so that places stay the same.

    Entities stand in it as written.
    """

    pieces: tuple[tuple[str, int], ...]
    """What a reader sees, in runs, each with the code point of the message where it starts.

    An entity is the character that it stands for, a line end is a blank, code is ``CODE_MARK``.
    """

    def of(self, *kinds: str) -> tuple[Mark, ...]:
        """Return the marks of some kinds, in text order."""
        return tuple([mark for mark in self.all if mark.kind in kinds])

    def kinds(self, *kinds: str) -> list[str]:
        """Return the kinds of the marks of some kinds, sorted: how often there is each."""
        return sorted([mark.kind for mark in self.all if mark.kind in kinds])

    def targets(self, *kinds: str) -> list[tuple[str, str, str]]:
        """Return kind, text and style of the marks of some kinds, sorted."""
        return sorted([(m.kind, m.text, m.style) for m in self.all if m.kind in kinds])


@lru_cache(maxsize=_CACHE_SIZE)
def read_marks(message: str) -> Marks:
    """Return the inline markup of a message.

    Example:
        >>> [(m.kind, m.text, m.words) for m in read_marks("**Yame** [tea](t.md)").all]
        [('strong', '', 'Yame'), ('link', 't.md', 'tea')]
    """
    line = _HEAD + message.translate(_LINE_ENDS) if _has_line_ends(message) else _HEAD + message
    if not may_hold_markup(message):
        seen = line[_SKIPPED:].rstrip(" \t\v\f")
        return Marks((), message, ((seen, 0),) if seen else ())
    found: list[Mark] = []
    prose: list[tuple[int, int]] = []
    pieces = tuple(_read(line, found, prose))
    text = _blanked(line, prose)
    if "[^" in text or "{{" in text or "{%" in text:
        for code in _IN_TEXT.finditer(text):
            kind = "footnote" if code[1] else "shortcode"
            found.append(Mark(kind, code[1] or code[0], *code.span()))
    found.sort(key=_place_of)
    return Marks(tuple(found[:_MOST_MARKS]), text, pieces)


def _has_line_ends(message: str) -> bool:
    return "\n" in message or "\r" in message


def _place_of(mark: Mark) -> tuple[int, int]:
    return mark.start, -mark.end


def _blanked(line: str, prose: list[tuple[int, int]]) -> str:
    """Return a line without its head, with spaces where no prose is."""
    text, done = "", 0
    for start, end in prose:
        text += " " * (start - done) + line[start:end]
        done = end
    return (text + " " * (len(line) - done))[_SKIPPED:]


def _read(line: str, found: list[Mark], prose: list[tuple[int, int]]) -> Iterator[tuple[str, int]]:
    """Yield what a reader sees of a line; note the markup, and where prose is."""
    data = line.encode()
    place = _Places(data)
    opened: list[tuple[str, str, str, int, int]] = []
    words: list[str] = []
    for event, first, last in read_events(data, is_fragment=True):
        if "Text" in event:  # events are words such as "SoftBreak" or have one key
            start, value = place.at(first), event["Text"]
            if not opened or opened[-1][2] != "auto":
                prose.append((start, place.at(last)))
            words.append(value)
            yield (value, start - _SKIPPED) if start >= _SKIPPED else (value[_SKIPPED:], 0)
            continue
        name, edge, value = flatten_event(event)
        if name in _BREAKS:
            yield " ", place.at(first) - _SKIPPED
        elif name not in _KINDS:
            continue
        elif edge == "Start":
            style = _STYLES.get(_link_type(value), "") if value else ""
            target = _target(value) if value else ""
            opened.append((_KINDS[name], target, style, len(words), place.at(first)))
        elif edge == "End":
            kind, target, style, since, start = opened.pop()
            seen = "".join(words[since:])
            found.append(
                Mark(kind, target, start - _SKIPPED, place.at(last) - _SKIPPED, style, seen)
            )
        else:
            start, end = place.at(first), place.at(last)
            if name == "InlineMath" and _is_no_formula(value, line, start):
                prose.append((start, end))
                yield line[start:end], start - _SKIPPED
            else:
                found.append(Mark(_KINDS[name], value or "", start - _SKIPPED, end - _SKIPPED))
                yield CODE_MARK, start - _SKIPPED


class _Places:
    """Code points for byte offsets, which are asked for in ascending order."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._is_ascii = data.isascii()
        self._byte = self._place = 0

    def at(self, byte: int) -> int:
        if self._is_ascii:
            return byte
        if byte < self._byte:
            self._byte = self._place = 0
        self._place += len(self._data[self._byte : byte].decode())
        self._byte = byte
        return self._place


def _is_no_formula(formula: str, line: str, start: int) -> bool:
    if _PRICE.fullmatch(formula):
        return True
    return _NUMBERED.search(line, max(0, start - 3), start) is not None


def _link_type(link: Any) -> str:
    return str(link["link_type"])


def _target(link: Any) -> str:
    """Return where a link leads; its label where the definition stands elsewhere."""
    return str(link["id"]).casefold() if _link_type(link).endswith("Unknown") else link["dest_url"]
