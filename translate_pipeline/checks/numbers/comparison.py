"""Which numbers of a source text its translation has, and which not."""

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from translate_pipeline.checks.dates.claims import claimed_spans
from translate_pipeline.checks.numbers.alike import are_alike
from translate_pipeline.checks.numbers.figures import read_figures
from translate_pipeline.checks.numbers.many import are_many, compare_digits
from translate_pipeline.checks.numbers.number import Kind, Number
from translate_pipeline.checks.numbers.order import find_reversed
from translate_pipeline.checks.numbers.otherwise import (
    are_cut_otherwise,
    without_eras,
    without_ratios,
)
from translate_pipeline.checks.numbers.pairing import pair_off, without
from translate_pipeline.checks.numbers.plain import DIGITS, are_plainly_same
from translate_pipeline.checks.numbers.sides import Side, read_side, without_spans
from translate_pipeline.checks.numbers.words import may_count
from translate_pipeline.checks.pair import Pair

__all__ = ["Comparison", "compare", "find_twins"]

# Fewer are often said otherwise: the two towns are both, or simply the towns.
_LEAST_EXPECTED = 3
_Numbers = list[Number]
_NONE: _Numbers = []
_Left = tuple[Number, ...]


class Comparison(NamedTuple):
    """What two texts say in numbers."""

    missing: tuple[Number, ...] = ()
    """Numbers of the source that the translation does not have."""

    added: tuple[Number, ...] = ()
    """Numbers of the translation that the source does not have."""


_NOTHING = Comparison()


@lru_cache(maxsize=2)
def compare(pair: Pair) -> Comparison:
    """Return the numbers that only one of the texts has; made once for all the checks that ask."""
    source, target = pair.source_prose.text, pair.target_prose.text
    if are_many(source, target):
        return Comparison(*compare_digits(source, target))
    if are_plainly_same(pair, source, target):
        return _NOTHING
    wanted, found = _read_both(pair)
    _, missing, added = pair_off(wanted, found)
    if missing or added:
        return Comparison(*_compare_all(pair, wanted, found))
    if "-" in pair.source_characters and (swapped := _find_swapped(pair)):
        return swapped
    if may_count(source, pair.languages.source_base):
        return Comparison(*_compare_words_too(pair, wanted, found))
    return _NOTHING


def _find_swapped(pair: Pair) -> Comparison | None:
    """Return the two forms of a number whose parts are the wrong way round; dates are not it."""
    found = find_reversed(pair.source_prose.text, pair.target_prose.text)
    if not found:
        return None
    wanted, other = found
    claimed, claimed_in_target = claimed_spans(pair)
    places = {place for start, end in claimed for place in range(start, end)}
    others = {place for start, end in claimed_in_target for place in range(start, end)}
    if wanted.start in places or other.start in others:
        return None
    return Comparison((wanted,), (other,))


def find_twins(pair: Pair) -> Sequence[tuple[Number, Number]]:
    """Return the figures of both texts that mean the same."""
    if are_many(pair.source_prose.text, pair.target_prose.text):
        return ()
    return pair_off(*_read_both(pair))[0]


@lru_cache(maxsize=2)
def _read_both(pair: Pair) -> tuple[_Numbers, _Numbers]:
    """Return the figures of both texts."""
    wanted = found = _NONE
    if not DIGITS.isdisjoint(pair.source_characters):
        wanted = read_figures(pair.source_prose.text, pair.languages.source_base)
    if not DIGITS.isdisjoint(pair.target_characters):
        found = read_figures(pair.target_prose.text, pair.languages.target_base)
    return wanted, found


def _compare_words_too(pair: Pair, wanted: _Numbers, found: _Numbers) -> tuple[_Left, _Left]:
    """Return the numbers that only one text has, where the figures are the same."""
    source = _read_source(pair, wanted)
    return _compare_all(pair, wanted, found, source) if source.spelled else ((), ())


def _compare_all(
    pair: Pair, wanted: _Numbers, found: _Numbers, source: Side | None = None
) -> tuple[_Left, _Left]:
    """Return the numbers that only one text has, but for what the checks of dates compare.

    They are asked only if need be, for they have much to read.
    """
    source = source or _read_source(pair, wanted)
    names = [match.span for match in pair.target_names]
    language = pair.languages.target_base
    target = read_side(pair.target_prose.text, found, language, names=names)
    left = compare_sides(source, target)
    if left == ((), ()):
        return left
    claimed, claimed_in_target = claimed_spans(pair)
    return compare_sides(without_spans(source, claimed), without_spans(target, claimed_in_target))


def _read_source(pair: Pair, wanted: _Numbers) -> Side:
    names = [match.span for match in pair.source_names]
    return read_side(pair.source_prose.text, wanted, pair.languages.source_base, names=names)


def compare_sides(source: Side, target: Side) -> tuple[_Left, _Left]:
    """Return the numbers that only one of two texts has, words and their context considered."""
    _, missing, added = pair_off(source.figures, target.figures)
    _, missing, target_words = pair_off(missing, target.spelled)
    _, added, source_words = pair_off(added, source.spelled)
    _, source_words, target_words = pair_off(source_words, target_words)
    if are_cut_otherwise(missing, added, source, target):
        missing, added = [], []
    missing = _unexplained(missing, source, target)
    added = _unexplained(added, target, source)
    missing, added = _without_names(missing, added)
    if missing or added:
        source_words = _unexplained(source_words, source, target)
        target_words = _unexplained(target_words, target, source)
        missing, added = _with_words(missing, added, source_words, target_words)
        return _without_repeats(missing, added, source, target)
    return _compare_words(source_words, target_words, source, target)


def _unexplained(numbers: list[Number], side: Side, other: Side) -> list[Number]:
    """Return the numbers that no word of the other text stands for."""
    if not numbers:
        return numbers
    return without(without_eras(without_ratios(numbers, side, other), other), other.hints)


def _without_names(missing: list[Number], added: list[Number]) -> tuple[list[Number], list[Number]]:
    """Return numbers without parts of names, which a language may replace; COVID-18 stays."""
    names = {number.name for number in missing} & {number.name for number in added}
    return (
        [number for number in missing if not number.name or number.name in names],
        [number for number in added if not number.name or number.name in names],
    )


def _with_words(
    missing: list[Number],
    added: list[Number],
    source_words: list[Number],
    target_words: list[Number],
) -> tuple[list[Number], list[Number]]:
    """Return numbers with those in words that stand where figures are expected: 3, cuatro."""
    if not added and len(target_words) == len(missing):
        return missing, target_words
    if not missing and len(source_words) == len(added):
        return source_words, added
    return missing, added


def _without_repeats(
    missing: list[Number], added: list[Number], source: Side, target: Side
) -> tuple[_Left, _Left]:
    """Return numbers without those that one of the texts only says once more than the other."""
    if len(missing) > len(added):
        missing = without(missing, target.values) if not added else missing
    elif len(added) > len(missing):
        added = without(added, source.values) if not missing else added
    return tuple(missing), tuple(added)


def _compare_words(
    source_words: list[Number], target_words: list[Number], source: Side, target: Side
) -> tuple[_Left, _Left]:
    """Return numbers in words that differ, where each text has one that the other has not."""
    source_words = _unexplained(source_words, source, target)
    target_words = _unexplained(target_words, target, source)
    if len(source_words) != len(target_words):
        # One of the texts only says one of its numbers once more than the other.
        source_words = without(source_words, target.values)
        target_words = without(target_words, source.values)
    if are_alike(source_words, target_words, source.text, target.text):
        return tuple(source_words), tuple(target_words)
    if target_words:
        return (), ()
    return tuple(number for number in source_words if _is_expected(number)), ()


def _is_expected(number: Number) -> bool:
    return number.kind is Kind.COUNT and all(
        isinstance(value, str) or value >= _LEAST_EXPECTED for value in number.values
    )
