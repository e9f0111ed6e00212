"""The words of a message as a reader sees them, each with its place in the message."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from translate_pipeline.markdown.events import read_events
from translate_pipeline.markdown.inline import may_hold_markup

__all__ = ["CODE_MARK", "Prose", "read_prose"]

CODE_MARK = "\ufffc"
"""Stands for a piece of code, an address or a shortcode: no letter, no space."""

_HEAD = "x "
_ADDRESS = r"\b\w+://[^\s<>()（）]+|\bwww\.[^\s<>()（）]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
_CODE = re.compile(rf"\{{\{{.*?\}}\}}|\{{%.*?%\}}|\[\^[^\]\s]+\]|{_ADDRESS}", re.ASCII)
# White space at an edge, a line end and NUL are not as they were behind the parser either.
_MAY_BE_CODE = re.compile(r"://|www\.|@|^\s|[\r\n\0]|\s\Z")
_CODE_EVENTS = ("Code", "InlineHtml", "Html", "InlineMath", "DisplayMath", "FootnoteReference")


@dataclass(frozen=True, slots=True)
class Prose:
    """Visible text of a message."""

    text: str
    """Words without markup; ``CODE_MARK`` where code stands."""

    starts: Sequence[int]
    """For each code point of ``text``, the code point of the message that it comes from."""

    message: str
    """The message itself."""

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return the span of the message for a non-empty span of ``text``."""
        return self.starts[start], self.starts[end - 1] + 1

    def is_escaped(self, index: int) -> bool:
        """Return whether a backslash in the message makes a character of ``text`` literal."""
        start = self.starts[index]
        return start > 0 and self.message[start - 1] == "\\"


def read_prose(message: str) -> Prose:
    """Return the visible text of a message.

    Example:
        >>> read_prose("**Yame** &amp; `tea`").text
        'Yame & \ufffc'
    """
    if not may_hold_markup(message) and not _MAY_BE_CODE.search(message):
        return Prose(message, range(len(message)), message)
    text = ""
    starts: list[int] = []
    for piece, start in _pieces(message):
        text += piece
        # An entity is shorter in the text than in the message: all of it comes from its start.
        starts += [min(start + offset, len(message) - 1) for offset in range(len(piece))]
    return _mask_codes(Prose(text, starts, message))


def _pieces(message: str) -> Iterator[tuple[str, int]]:
    """Yield runs of visible text with the code point of the message where they start.

    A hard break is a line feed in a message; as a blank it cannot start a block.
    """
    line = (_HEAD + message.replace("\n", " ").replace("\r", " ")).encode()
    index_of = _Index(line)
    for event, start, _ in read_events(line, is_fragment=True):
        kind, value = next(iter(event.items())) if isinstance(event, dict) else (event, "")
        if kind == "Text":
            place = index_of[start] - len(_HEAD)
            yield value[len(_HEAD) :] if place < 0 else value, max(place, 0)
        elif kind in _CODE_EVENTS:
            yield CODE_MARK, index_of[start] - len(_HEAD)
        elif kind in ("SoftBreak", "HardBreak"):
            yield " ", index_of[start] - len(_HEAD)


class _Index:
    """Code points for byte offsets; quick where they are asked for in ascending order."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._byte = self._index = 0

    def __getitem__(self, byte: int) -> int:
        if byte < self._byte:
            self._byte = self._index = 0
        self._index += len(self._data[self._byte : byte].decode())
        self._byte = byte
        return self._index


def _mask_codes(prose: Prose) -> Prose:
    text, done = "", 0
    starts: list[int] = []
    for code in _CODE.finditer(prose.text):
        text += prose.text[done : code.start()] + CODE_MARK
        starts += prose.starts[done : code.start() + 1]
        done = code.end()
    if not done:
        return prose
    return Prose(text + prose.text[done:], [*starts, *prose.starts[done:]], prose.message)
