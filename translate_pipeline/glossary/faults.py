"""Errors about the glossary file, each with its place and the nearest right word."""

import difflib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum

from translate_pipeline.errors import GlossaryError
from translate_pipeline.typed_text import Position

__all__ = ["Faults", "Path"]

Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Faults:
    """Makes the errors of one glossary file."""

    path: str
    """File, as messages name it."""

    positions: Mapping[Path, Position]
    """Where each value of the file stands."""

    def at(self, place: Path, message: str, advice: str) -> GlossaryError:
        """Return an error at a value, or at the nearest one around it that has a position."""
        line, column = self._position(place)
        return GlossaryError(message, path=self.path, line=line, column=column, advice=advice)

    def line(self, place: Path) -> int:
        """Return the 1-based line of a value; 0 if unknown."""
        return self._position(place)[0]

    def choose(self, word: str, allowed: Iterable[str | Enum], what: str, place: Path) -> str:
        """Return ``word`` if it is allowed.

        Raises:
            GlossaryError: It is not; the advice names the nearest word, or all of them.
        """
        words = [str(item.value) if isinstance(item, Enum) else item for item in allowed]
        if word in words:
            return word
        # Of words as short as language codes, the nearest one is a mere guess.
        cutoff = 0.5 if len(word) > 3 else 0.7
        close = difflib.get_close_matches(word, words, n=1, cutoff=cutoff)
        advice = f"did you mean '{close[0]}'?" if close else _all_of(words)
        raise self.at(place, f"unknown {what} '{word}'", advice)

    def _position(self, place: Path) -> Position:
        around = (place[:length] for length in range(len(place), -1, -1))
        return next((self.positions[at] for at in around if at in self.positions), (0, 0))


def _all_of(words: list[str]) -> str:
    # A glossary has hundreds of ids: a list of them is no advice.
    if not words or len(words) > 20:
        return "add it, or correct the name"
    return f"expected one of {', '.join(words)}"
