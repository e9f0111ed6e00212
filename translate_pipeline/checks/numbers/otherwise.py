"""The same numbers in another shape: 10:30 as 10.30, nine out of ten as 90 %, Reiwa 8 as 2026."""

import re
from collections.abc import Iterable
from fractions import Fraction
from itertools import permutations

from translate_pipeline.checks.numbers.figures import cut
from translate_pipeline.checks.numbers.number import Number, Value, is_part
from translate_pipeline.checks.numbers.pairing import pair_off, values_of, without
from translate_pipeline.checks.numbers.sides import Side

__all__ = ["are_cut_otherwise", "without_eras", "without_ratios"]

# The year before the first one of Reiwa, Heisei, Showa, Taisho and Meiji.
_ERAS = (2018, 1988, 1925, 1911, 1867)
_ERA = re.compile(
    r"\b(?:R[ée]i[wv]a|Hei?[sz]{1,2}ei|S[hō]?[oóōu]+[wv]a|Sóva|Taish?[oóō]|Me[ij]+d?[jz]?i)\b|令和|平成|昭和|大正|明治",
    re.IGNORECASE,
)
_PERCENT = re.compile(r"\s?(?:%|％|per\s?cent|por\sciento|százal|成)", re.IGNORECASE)
# A text with more numbers has too many ratios to mean any of them.
_MAX_TERMS = 12


def are_cut_otherwise(
    missing: list[Number], added: list[Number], source: Side, target: Side
) -> bool:
    """Return whether the digits left in both texts are the same, but for the marks among them."""
    if not missing or not added:
        return False
    if any(number.scale != 1 for number in (*missing, *added)):
        return False
    if len(missing) != len(added) and _chain(missing) == _chain(added):
        return True
    pieces, others = cut(missing), cut(added)
    if len(pieces) == len(missing) and len(others) == len(added):
        return False
    _, pieces, others = pair_off(pieces, others)
    return not without(pieces, target.hints | values_of(target.spelled)) and not without(
        others, source.hints | values_of(source.spelled)
    )


def without_ratios(numbers: list[Number], side: Side, other: Side) -> list[Number]:
    """Return the numbers that are no share the other text says otherwise: nine out of ten, 90 %."""
    numbers = _without_terms(numbers, _shares(other))
    shares = [n for n in numbers if is_part(n) or _PERCENT.match(side.text, n.end)]
    if not shares:
        return numbers
    ratios = _ratios([*other.figures, *other.spelled])
    explained = {number.start for number in shares if not number.values.isdisjoint(ratios)}
    return [number for number in numbers if number.start not in explained]


def without_eras(numbers: list[Number], other: Side) -> list[Number]:
    """Return the numbers that are no year of an era of the other text, or the other way about."""
    if not numbers or not _ERA.search(other.text):
        return numbers
    years: set[Value] = {
        value + base
        for value in other.values | other.hints
        if isinstance(value, int) and value < 100
        for base in _ERAS
    }
    return without(numbers, years)


def _chain(numbers: Iterable[Number]) -> str:
    return "".join(number.digits for number in numbers)


def _shares(side: Side) -> set[Value]:
    """Return the fractions and percentages of a text."""
    numbers = [
        number
        for number in (*side.figures, *side.spelled)
        if is_part(number) or _PERCENT.match(side.text, number.end)
    ]
    fractions = {value for value in side.hints if isinstance(value, Fraction)}
    return values_of(numbers) | fractions


def _without_terms(numbers: list[Number], shares: set[Value]) -> list[Number]:
    """Return numbers without those that make a share, two by two, or one with the number one."""
    if not shares:
        return numbers
    left: list[Number] = []
    for number in numbers:
        if left and not _ratios([left[-1], number]).isdisjoint(shares):
            left.pop()
        elif _ratios([number]).isdisjoint(shares):
            left.append(number)
    return left


def _ratios(numbers: Iterable[Number]) -> set[Value]:
    """Return what some numbers are of each other, as fractions and in per cent."""
    found = {v for n in numbers for v in n.values if isinstance(v, int) and v > 0}
    terms = sorted(found | {1})[:_MAX_TERMS]
    pairs = [(one, other) for one, other in permutations(terms, 2) if one < other]
    return {Fraction(factor * one, other) for one, other in pairs for factor in (1, 100)}
