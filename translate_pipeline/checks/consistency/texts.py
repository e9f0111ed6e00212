"""Messages as the checks of consistency see them."""

import re
from typing import NamedTuple

__all__ = ["ConsistencyText", "fold", "quote", "read_visible"]

_TARGET = re.compile(r"\]\([^()\[\]]*\)")
_MARKS = str.maketrans("", "", "*_`[]")
_EDGE = " .,;:!?¡¿…。，；：！？、\"'“”‘’„«»《》"
_MAX_QUOTE = 48


class ConsistencyText(NamedTuple):
    """A message and where it stands."""

    issue: str
    """Id of the issue."""

    msgctxt: str | None
    """Context that the author asked for; None if there is none."""

    role: str
    """What the text is to the reader: ``heading``."""

    msgid: str
    """Source text."""

    msgstr: str
    """Its translation."""


def read_visible(message: str) -> str:
    """Return a text without emphasis, link targets and more than one blank in a row.

    It is quick rather than exact: both texts that are compared go through it.
    """
    if "](" in message:
        message = _TARGET.sub("", message)
    return " ".join(message.translate(_MARKS).split())


def fold(text: str) -> str:
    """Return a visible text without what does not make it another: case and outer punctuation."""
    return text.casefold().strip(_EDGE)


def quote(text: str) -> str:
    """Return a text in quotes, cut where it is long."""
    return f"'{text}'" if len(text) <= _MAX_QUOTE else f"'{text[: _MAX_QUOTE - 2]} …'"
