"""The words of a message as a reader sees them, each with its place in the message."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from translate_pipeline.checks.marks import CODE_MARK, read_marks
from translate_pipeline.markdown.inline import MARKUP_SIGNS

__all__ = ["CODE_MARK", "Prose", "read_prose"]

# Every pattern stops where its next match could start, so that no text takes long.
_ADDRESS = (
    r"\b\w++://[^\s<>()（）]+|\bwww\.[^\s<>()（）]+"
    r"|(?<![\w.+-])[\w.+-]++@[\w-]++(?:\.[\w-]++)+"
)
_SHORTCODE = r"\{\{(?:(?!\{\{).)*?\}\}|\{%(?:(?!\{%).)*?%\}"
_CODE = re.compile(rf"{_SHORTCODE}|\[\^[^\[\]\s]+\]|{_ADDRESS}", re.ASCII)
# Without one of them there is no such code; a search for it costs much more.
_CODE_SIGNS = ("@", "://", "www.", "{{", "{%", "[^")
# What markup, mail addresses and line ends are made of; NUL is replaced by the parser.
_SIGNS = MARKUP_SIGNS | frozenset("@\r\n\0")


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


def read_prose(message: str, characters: frozenset[str] | None = None) -> Prose:
    """Return the visible text of a message.

    Args:
        message: The message.
        characters: Its characters, if they are known already.

    Example:
        >>> read_prose("**Yame** &amp; `tea`").text
        'Yame & \ufffc'
    """
    if _is_plain(message, frozenset(message) if characters is None else characters):
        return Prose(message, range(len(message)), message)
    text = ""
    starts: list[int] = []
    for piece, start in read_marks(message).pieces:
        text += piece
        end = start + len(piece)
        if message.startswith(piece, start):
            starts += range(start, end)
        else:
            # An entity is shorter in the text than in the message; code has a mark in its place.
            starts += [min(place, len(message) - 1) for place in range(start, end)]
    return _mask_codes(Prose(text, starts, message))


def _is_plain(message: str, characters: frozenset[str]) -> bool:
    """Return whether a reader sees the message as it is: no markup, no code, no blank edge."""
    return (
        _SIGNS.isdisjoint(characters)
        and not (":" in characters and "://" in message)
        and not ("w" in characters and "www." in message)
        and message.strip() == message
    )


def _mask_codes(prose: Prose) -> Prose:
    if not any(sign in prose.text for sign in _CODE_SIGNS):
        return prose
    text, done = "", 0
    starts: list[int] = []
    for code in _CODE.finditer(prose.text):
        text += prose.text[done : code.start()] + CODE_MARK
        starts += prose.starts[done : code.start() + 1]
        done = code.end()
    if not done:
        return prose
    return Prose(text + prose.text[done:], [*starts, *prose.starts[done:]], prose.message)
