"""The memory of past translations, as update and lookup see it."""

from collections.abc import Sequence
from typing import NamedTuple, Protocol

__all__ = ["Memory", "Pair", "ScoredPair"]


class Pair(NamedTuple):
    """A source text with a translation that was ready to be published, and where it stood."""

    source: str
    """Source text, as a message's msgid."""

    target: str
    """Its translation; never empty."""

    context: str | None = None
    """msgctxt; None if there was none."""

    role: str = ""
    """What the text was to the reader, as in the ``type:`` comment; empty if unknown."""

    before: str = ""
    """Source text of the message before it in the same article; empty if there was none."""

    after: str = ""
    """Source text of the message after it in the same article; empty if there was none."""

    origin: str = ""
    """Where the pair comes from: an issue's id, or the name of an imported file."""


class ScoredPair(NamedTuple):
    """A pair found for a text that is not quite its source."""

    pair: Pair
    """What was found."""

    score: float
    """Similarity of the sources in [0, 1]; 1 for equal ones only."""


class Memory(Protocol):
    """Past translations into one language."""

    def exact(self, text: str) -> Sequence[Pair]:
        """Return the pairs with this very source, newest origin first."""

    def similar(self, text: str, *, threshold: float, limit: int = 5) -> Sequence[ScoredPair]:
        """Return pairs whose source is at least so similar, best first."""
