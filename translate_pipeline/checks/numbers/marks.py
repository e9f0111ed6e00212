"""Marks within figures: what groups thousands, what starts the decimals, in which language.

Sources: Unicode CLDR 45 (es_PE: ``1,234.5``; hu: ``1 234,5``; zh: ``1,234.5``); Real Academia
Española, Ortografía (2010) VIII.2.3: thousands are grouped with a blank, and both the comma and
the point start decimals; A magyar helyesírás szabályai (2015) 289 b: five and more digits are
grouped with blanks, decimals start with a comma.
"""

import re
from collections.abc import Iterator, Mapping
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from translate_pipeline.checks.numbers.number import plain

__all__ = ["BLANKS", "MARKS", "Marks", "Reading", "read_marks"]

BLANKS = " \u00a0\u2007\u2009\u202f"
"""Blanks of any width that group digits by threes."""

_SPLIT = re.compile(r"(\D)")


class Reading(NamedTuple):
    """One way to understand a figure."""

    value: int | Fraction
    """The number that it says."""

    group: str = ""
    """The mark that is taken to group thousands; empty if none is."""

    decimal: str = ""
    """The mark that is taken to start the decimals; empty if none is."""


class Marks(NamedTuple):
    """How a language writes figures."""

    group: str
    """The mark between thousands that we write."""

    decimal: str
    """The mark before decimals that we write."""

    plain_digits: int
    """Numbers up to so many digits are written without groups."""


MARKS: Mapping[str, Marks] = {
    "en": Marks(",", ".", 3),
    "es": Marks(",", ".", 4),
    "hu": Marks("\u00a0", ",", 4),
    "zh": Marks(",", ".", 4),
}
"""How numbers are written, by bare code."""


@lru_cache(maxsize=4096)
def read_marks(figure: str, language: str) -> tuple[Reading, ...]:
    """Return every way to understand a figure; none if it is no single number.

    English is read as English writes; a translation may have any mark, right or wrong.

    Example:
        >>> [(str(r.value), r.group, r.decimal) for r in read_marks("12.345", "es")]
        [('12345', '.', ''), ('2469/200', '', '.')]
    """
    if figure.isdecimal():
        return (Reading(int(figure)),)
    readings = tuple(_readings(figure))
    if language == "en" and len(readings) > 1:
        return tuple(r for r in readings if r.group == "," or r.decimal == ".")
    return readings


def _readings(figure: str) -> Iterator[Reading]:
    pieces = _SPLIT.split(figure)
    groups, marks = pieces[::2], pieces[1::2]
    if _are_groups(groups, marks):
        yield Reading(int("".join(groups)), group=marks[0])
    if marks[-1] not in (".", ",") or not all(groups):
        return
    whole, part = groups[:-1], groups[-1]
    value = Fraction(int("".join(whole) + part), 10 ** len(part))
    if len(marks) == 1:
        yield Reading(plain(value), decimal=marks[0])
    elif marks[-1] != marks[0] and _are_groups(whole, marks[:-1]):
        yield Reading(plain(value), group=marks[0], decimal=marks[-1])


def _are_groups(groups: list[str], marks: list[str]) -> bool:
    first, *others = groups
    is_one_mark = len(set(marks)) == 1 and marks[0] in (".", ",", "'", "’")
    return (
        (is_one_mark or set(marks) <= set(BLANKS))
        and 0 < len(first) <= 3
        and first != "0"
        and all(len(group) == 3 for group in others)
    )
