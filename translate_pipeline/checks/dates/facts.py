"""What the readers find in a text: days, periods, weekdays, times and measures."""

from dataclasses import dataclass
from enum import Enum
from fractions import Fraction
from typing import NamedTuple

__all__ = [
    "Clock",
    "Day",
    "Kind",
    "Measure",
    "Mismatch",
    "Outcome",
    "Period",
    "Place",
    "Texts",
    "Value",
    "Weekday",
]

Place = tuple[int, int]
"""Code points of a prose: start and end."""


Value = int | Fraction
"""A number; whole ones are integers, which count and compare many times quicker."""


class Kind(Enum):
    """Which check a fact is the business of."""

    DATE = "date"
    WEEKDAY = "weekday"
    TIME = "time"
    AMOUNT = "amount"
    UNIT = "unit"


class Day(NamedTuple):
    """A date of the calendar, or a part of one."""

    place: Place
    """Where it stands, the other days of its range left out."""

    year: int | None = None
    """Year of the common era; None if it is not given."""

    month: int | None = None
    """1 to 12; None if it is not given."""

    day: int | None = None
    """1 to 31; None if it is not given."""

    year_place: Place | None = None
    """Where the year stands; None if it is not given."""

    month_place: Place | None = None
    """Where the month stands; None if it is not given."""

    day_place: Place | None = None
    """Where the day stands; None if it is not given."""

    is_era: bool = False
    """Whether the year is counted in a Japanese era."""

    is_either: bool = False
    """Whether month and day may as well be meant the other way round."""


class Period(NamedTuple):
    """A decade or a century."""

    place: Place
    """Where it stands."""

    spans: frozenset[tuple[int, int]]
    """First year and length of all that it may be: the sixties of any century."""


class Weekday(NamedTuple):
    """A day of the week."""

    place: Place
    """Where it stands."""

    number: int
    """0 for Monday to 6 for Sunday."""


class Clock(NamedTuple):
    """A time of the day."""

    place: Place
    """Where it stands."""

    minutes: frozenset[int]
    """Minutes since midnight that it may mean: morning and afternoon unless it says which."""


class Measure(NamedTuple):
    """A sum of money or a quantity with a unit."""

    place: Place
    """Where it stands, the unit included if it is beside the figure."""

    number_place: Place
    """Where its figure or number word stands, with the word that scales it."""

    unit_place: Place
    """Where its unit stands; that of a range stands behind the last number."""

    figures: frozenset[Value]
    """What the number may be: 1.500 is one and a half, or fifteen hundred."""

    unit: str
    """Name of the unit in the table of units, or of the currency."""

    is_soft: bool = False
    """Whether it only helps to explain another: a day, one day."""


@dataclass(frozen=True, slots=True)
class Mismatch:
    """A fact that the translation gives otherwise."""

    kind: Kind
    """Whose business it is."""

    source: Place
    """Where it stands in the source."""

    target: Place
    """Where the translation has another one."""

    suggestion: str
    """What to write in place of ``target``; empty if it is not known."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the comparison of the facts of one kind has come to."""

    mismatches: tuple[Mismatch, ...] = ()
    """What the translation gives otherwise, in the order of the source."""

    source: tuple[Place, ...] = ()
    """Places of the source whose figures have been compared."""

    target: tuple[Place, ...] = ()
    """Places of the translation whose figures have been compared."""


@dataclass(frozen=True, slots=True)
class Texts:
    """Two texts and the language of the second."""

    source: str
    """Text in English."""

    target: str
    """Its translation."""

    language: str
    """Bare code of the language of the translation."""
