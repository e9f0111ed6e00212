"""What a number of a text is, whether in figures or in words."""

from enum import Enum
from fractions import Fraction
from typing import NamedTuple

__all__ = ["Kind", "Number", "Value", "is_part", "plain"]

Value = int | Fraction | str
"""What a number may mean; a text for what is no quantity: the digits of a telephone number."""


def plain(value: int | Fraction) -> int | Fraction:
    """Return a number as an integer if it is one."""
    return value.numerator if value.denominator == 1 else value


class Kind(Enum):
    """How a number is said, which decides how much is made of it."""

    FIGURE = "figure"
    """In figures: the other text has to have it."""

    COUNT = "count"
    """A cardinal number in words: the other text is expected to have it."""

    WORD = "word"
    """In other words that say just this number: the other text must not have another."""

    HINT = "hint"
    """In a word that may stand for a number of the other text: ``decade``, ``both``, ``May``."""


class Number(NamedTuple):
    """A number of a text."""

    text: str
    """As it is written, with the word that scales it."""

    start: int
    """Code point where it starts."""

    end: int
    """Code point where it ends."""

    values: frozenset[Value]
    """Everything that it may mean; never empty."""

    kind: Kind = Kind.FIGURE
    """How it is said."""

    figure: str = ""
    """Its figures without scale; empty in words."""

    scale: int = 1
    """What the word behind it multiplies it by; ``values`` are scaled already."""

    name: str = ""
    """The letters of the name that it is a part of (``CO`` of CO2); empty for a plain number."""

    @property
    def digits(self) -> str:
        """Its digits alone."""
        return "".join(filter(str.isdigit, self.figure))


def is_part(number: Number) -> bool:
    """Return whether a number may be less than one: a third, 0.5."""
    return any(isinstance(value, Fraction) and value < 1 for value in number.values)
