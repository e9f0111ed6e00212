"""What a reader of front matter tells about it, whichever way it is written."""

import re
from typing import NamedTuple

from translate_pipeline.errors import SourceError
from translate_pipeline.typed_text import Path, Position

__all__ = [
    "Comment",
    "Contents",
    "Entry",
    "Places",
    "Value",
    "broken",
    "image_beside",
    "look_up",
    "place_at",
    "spell_path",
]

_LINE_END = re.compile(r"\r\n|\n|\r")


class Value(NamedTuple):
    """A scalar and where it stands; offsets are code points of the metadata's text."""

    path: str
    """Keys that lead to it, such as ``images[].alt``."""

    text: str
    """Its value; of a number, date or boolean what is written."""

    start: int
    """Where it starts, quotes included."""

    end: int
    """Where it ends, quotes included."""

    is_text: bool = True
    """Whether it is a string."""

    image: str = ""
    """The ``file`` beside it."""

    is_inline: bool = False
    """Whether it stands within the brackets of YAML, where it can have no lines."""


class Entry(NamedTuple):
    """A key with all that is in it, or an item of a list."""

    start: int
    """Where it starts, in code points."""

    end: int
    """Where it ends."""

    is_key: bool
    """Whether it is a key, not an item."""


class Comment(NamedTuple):
    """A comment that may hold a directive."""

    start: int
    """Where its ``#`` stands, in code points."""

    text: str
    """What follows the ``#``."""


class Contents(NamedTuple):
    """What of an article's metadata can be translated, and what its author says about it."""

    values: list[Value]
    """Wanted scalars but null, in text order; each place once."""

    entries: list[Entry]
    """Keys and items in text order, outer ones first; empty if no comment may hold a directive."""

    comments: list[Comment]
    """Comments in text order, at least those that may hold a directive."""


class Places:
    """Turns ascending offsets in a text into bytes and lines, each part read once.

    Args:
        text: Text of the metadata.
        first_byte: Offset of its first byte in the article.
        first_line: 1-based line of the article that it starts in.
    """

    def __init__(self, text: str, first_byte: int, first_line: int) -> None:
        self._text = text
        self._is_ascii = text.isascii()
        self._has_cr = "\r" in text
        self._at = 0
        self._byte = first_byte
        self._line = first_line

    def find(self, offset: int) -> tuple[int, int]:
        """Return byte offset and line of a code point that is not before the last one."""
        text, at = self._text, self._at
        self._at = offset
        self._byte += offset - at if self._is_ascii else len(text[at:offset].encode())
        if self._has_cr:
            self._line += len(_LINE_END.findall(text, at, offset))
        else:
            self._line += text.count("\n", at, offset)
        return self._byte, self._line


def spell_path(path: Path) -> str:
    """Return the keys that lead to a value.

    Example:
        >>> spell_path(("images", 0, "alt"))
        'images[].alt'
    """
    if len(path) == 1:
        return str(path[0])
    return "".join("[]" if isinstance(step, int) else f".{step}" for step in path).removeprefix(".")


def look_up(tree: object, path: Path) -> object:
    """Return the value at a path that is known to be there."""
    for step in path:
        tree = tree[step]  # type: ignore[index]  # the path was read from the same text
    return tree


def image_beside(tree: object, path: Path) -> str:
    """Return the ``file`` in the mapping that a value stands in; empty if there is none."""
    beside = look_up(tree, path[:-1])
    image = beside.get("file") if isinstance(beside, dict) else None
    return image if isinstance(image, str) else ""


def place_at(text: str, offset: int, first_line: int) -> Position:
    """Return line and column of a code point."""
    ends = list(_LINE_END.finditer(text, 0, offset))
    return first_line + len(ends), offset - (ends[-1].end() if ends else 0) + 1


def broken(message: str, path: str, position: Position, advice: str) -> SourceError:
    """Return the error for metadata that cannot be read."""
    line, column = position
    return SourceError(
        f"broken front matter: {message}", path=path, line=line, column=column, advice=advice
    )
