"""The words of a message as a reader sees them, each with its place in the message."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate

from translate_pipeline.markdown.events import read_events

__all__ = ["CODE_MARK", "Prose", "read_prose"]

CODE_MARK = "\ufffc"
"""Stands for a piece of code, an address or a shortcode: no letter, no space."""

_HEAD = "x "
_ADDRESS = r"\b\w+://[^\s<>()（）]+|\bwww\.[^\s<>()（）]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
_CODE = re.compile(rf"\{{\{{.*?\}}\}}|\{{%.*?%\}}|\[\^[^\]\s]+\]|{_ADDRESS}", re.ASCII)
_CODE_EVENTS = ("Code", "InlineHtml", "Html", "InlineMath", "DisplayMath", "FootnoteReference")


@dataclass(frozen=True, slots=True)
class Prose:
    """Visible text of a message."""

    text: str
    """Words without markup; ``CODE_MARK`` where code stands."""

    starts: tuple[int, ...]
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
    text = ""
    starts: list[int] = []
    for piece, start in _pieces(message):
        text += piece
        # An entity is shorter in the text than in the message: all of it comes from its start.
        starts += [min(start + offset, len(message) - 1) for offset in range(len(piece))]
    return _mask_codes(Prose(text, tuple(starts), message))


def _pieces(message: str) -> Iterator[tuple[str, int]]:
    """Yield runs of visible text with the code point of the message where they start.

    A hard break is a line feed in a message; as a blank it cannot start a block.
    """
    line = _HEAD + message.replace("\n", " ").replace("\r", " ")
    index_of = _code_point_index(line)
    for event, start, _ in read_events(line.encode(), is_fragment=True):
        kind, value = next(iter(event.items())) if isinstance(event, dict) else (event, "")
        place = index_of[start] - len(_HEAD)
        if kind == "Text":
            value = value[len(_HEAD) :] if place < 0 else value
            yield value, max(place, 0)
        elif kind in _CODE_EVENTS:
            yield CODE_MARK, place
        elif kind in ("SoftBreak", "HardBreak"):
            yield " ", place


def _code_point_index(text: str) -> dict[int, int]:
    sizes = (len(char.encode()) for char in text)
    return {byte: index for index, byte in enumerate(accumulate(sizes, initial=0))}


def _mask_codes(prose: Prose) -> Prose:
    text, done = "", 0
    starts: list[int] = []
    for code in _CODE.finditer(prose.text):
        text += prose.text[done : code.start()] + CODE_MARK
        starts += prose.starts[done : code.start() + 1]
        done = code.end()
    return Prose(text + prose.text[done:], (*starts, *prose.starts[done:]), prose.message)
