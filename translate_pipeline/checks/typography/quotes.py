"""Quotation marks: which of them belong together."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

__all__ = ["DOUBLE_QUOTES", "Quotation", "Quotes", "read_quotes"]

DOUBLE_QUOTES = frozenset('"“”„‟＂«»')
"""Marks that quote; single ones may be apostrophes."""

_CURLY = re.compile('["“”„‟＂]')
_GUILLEMET = re.compile("[«»]")
_BLANKS = " \u00a0\u202f\u3000\t\ufffc*_~"
_OPENS_AFTER = frozenset(f"{_BLANKS}([{{（【《¿¡-–—/…“„«»‘'")
_CLOSES_BEFORE = frozenset(f"{_BLANKS}.,;:!?)]}}）】》-–—/…”“»«’'，。；：！？、")


@dataclass(frozen=True, slots=True)
class Quotation:
    """Two marks that belong together."""

    start: int
    """Code point of the opening mark."""

    end: int
    """Code point of the closing mark."""

    marks: str
    """Both marks."""


@dataclass(frozen=True, slots=True)
class Quotes:
    """The double quotation marks of a text."""

    pairs: tuple[Quotation, ...]
    """Those with a partner, by their start."""

    lone: tuple[int, ...]
    """Code points of those without, ascending."""


class _Reader:
    """Pairs marks of one kind: what is open, what belongs together, what stands alone."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.open: list[int] = []
        self.pairs: list[Quotation] = []
        self.lone: list[int] = []

    def read(self, marks: Iterator[re.Match[str]]) -> None:
        for mark in marks:
            self._take(mark.start())
        self.lone += self.open

    def _take(self, place: int) -> None:
        char = self.text[place]
        looks_open = self._looks_open(place)
        top = self.text[self.open[-1]] if self.open else ""
        is_inch = char == '"' and not (self.open or looks_open) and self.text[place - 1].isdigit()
        if is_inch:
            return
        if _is_opening(char, top, looks_open=looks_open):
            self.open.append(place)
        elif self.open:
            start = self.open.pop()
            self.pairs.append(Quotation(start, place, top + char))
        else:
            self.lone.append(place)

    def _looks_open(self, place: int) -> bool:
        """Return whether what stands around a mark says that it opens, and not that it closes."""
        before, after = self.text[max(place - 1, 0) : place], self.text[place + 1 : place + 2]
        opens = not before or before in _OPENS_AFTER
        closes = not after or after in _CLOSES_BEFORE
        return opens and not closes


def read_quotes(text: str) -> Quotes:
    """Return the quotations of a text in any style; a mark for inches is none.

    Example:
        >>> [pair.marks for pair in read_quotes("„Tea” és »rizs«").pairs]
        ['„”', '»«']
    """
    curly, guillemets = _Reader(text), _Reader(text)
    curly.read(_CURLY.finditer(text))
    guillemets.read(_GUILLEMET.finditer(text))
    pairs = sorted([*curly.pairs, *guillemets.pairs], key=lambda pair: pair.start)
    return Quotes(tuple(pairs), tuple(sorted([*curly.lone, *guillemets.lone])))


def _is_opening(char: str, top: str, *, looks_open: bool) -> bool:
    """Return whether a mark opens a quotation.

    Args:
        char: The mark.
        top: The mark that is open; empty if none is.
        looks_open: Whether what stands around it says so.
    """
    if char in "„‟":
        return True
    if char == "”":
        return looks_open and not top
    if char in "«»":
        return looks_open if top == char else not top and (char == "«" or looks_open)
    return looks_open or not top
