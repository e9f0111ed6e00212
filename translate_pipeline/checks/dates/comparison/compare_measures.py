"""Compare the sums of money and the quantities of two texts."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise

from translate_pipeline.checks.dates.comparison.pairing import Pairing, pair_off
from translate_pipeline.checks.dates.facts import Kind, Measure, Mismatch, Outcome, Texts, Value
from translate_pipeline.checks.dates.reading.currencies import currencies_of
from translate_pipeline.checks.dates.reading.units import UNITS
from translate_pipeline.checks.dates.writing.write_measures import write_amount, write_quantity

__all__ = ["compare_amounts", "compare_quantities"]

# How far people round when they convert between systems: 10 acres are 4 hectares, 3 feet a metre.
_ROUNDING = Fraction(9, 100)
_DEGREES = Fraction(6, 10)
_BRACKET = re.compile(r"\s*[（(][^()（）\d]{0,20}")
_TOKEN = re.compile(r"\d+(?:[.,\u00a0\u202f ]\d+)*")


def compare_amounts(texts: Texts, source: Sequence[Measure], target: Sequence[Measure]) -> Outcome:
    """Return what has come of the sums of money of two texts."""
    paired = pair_off(source, target, _amount_likeness)
    left = _left_over(texts, paired, source, target, _amount_likeness)
    wrong = [] if _same_sum(left, lambda measure: measure.unit) else _wrong(left, _amount_nearness)
    mismatches = tuple(
        Mismatch(Kind.AMOUNT, one.place, two.place, write_amount(texts, one, two))
        for one, two in wrong
    )
    outcome = _outcome(mismatches, paired, wrong, source, target, _amount_likeness)
    added = tuple(two.place for two in _conversions(texts.target, paired))
    return replace(outcome, target=(*outcome.target, *added))


def _conversions(text: str, paired: Pairing[Measure]) -> Iterator[Measure]:
    """Yield sums in brackets that tell the reader what the one before comes to at home."""
    for two in paired.target:
        for _, before in paired.pairs:
            between = text[before.place[1] : two.place[0]]
            if not _same_currency(before, two) and _BRACKET.fullmatch(between):
                yield two


def compare_quantities(
    texts: Texts, source: Sequence[Measure], target: Sequence[Measure]
) -> Outcome:
    """Return what has come of the quantities with a unit of two texts."""
    conversions = _converted(texts.target, source, target)
    target = [two for two in target if two not in conversions]
    paired = pair_off(source, target, _likeness)
    hard = Pairing(
        paired.pairs,
        tuple(one for one in paired.source if not one.is_soft),
        tuple(two for two in paired.target if not two.is_soft),
    )
    left = _left_over(texts, hard, source, target, _likeness)
    wrong = [] if _same_sum(left, _dimension) else _wrong(left, _nearness)
    mismatches = tuple(
        Mismatch(Kind.UNIT, one.place, two.place, write_quantity(texts, one, two))
        for one, two in wrong
    )
    outcome = _outcome(mismatches, paired, wrong, source, target, _likeness)
    return replace(outcome, target=(*outcome.target, *(two.place for two in conversions)))


def _converted(text: str, source: Sequence[Measure], target: Sequence[Measure]) -> list[Measure]:
    """Return quantities in brackets that convert the one before, which the source does not."""
    units = {one.unit for one in source}
    return [
        two
        for before, two in pairwise(target)
        if two.unit not in units
        and before.unit in units
        and UNITS[before.unit].system != UNITS[two.unit].system
        and _likeness(before, two) > 0
        and _BRACKET.fullmatch(text[before.place[1] : two.place[0]])
    ]


def _outcome(
    mismatches: tuple[Mismatch, ...],
    paired: Pairing[Measure],
    wrong: Sequence[tuple[Measure, Measure]],
    source: Sequence[Measure],
    target: Sequence[Measure],
    likeness: Callable[[Measure, Measure], float],
) -> Outcome:
    """Return the outcome, with the places of all that has been compared."""
    both = [*paired.pairs, *wrong]
    again = [two for two in paired.target if any(likeness(one, two) > 0 for one in source)]
    before = [one for one in paired.source if any(likeness(one, two) > 0 for two in target)]
    if paired.source and paired.target and not wrong and _same_sum(paired, _dimension):
        again, before = list(paired.target), list(paired.source)
    return Outcome(
        mismatches,
        tuple(one.place for one in (*(one for one, _ in both), *before)),
        tuple(two.place for two in (*(two for _, two in both), *again)),
    )


def _amount_likeness(one: Measure, two: Measure) -> float:
    return float(_same_currency(one, two) and bool(one.figures & two.figures))


def _same_currency(one: Measure, two: Measure) -> bool:
    return bool(currencies_of(one.unit) & currencies_of(two.unit))


def _amount_nearness(one: Measure, two: Measure) -> float:
    """Return how likely two different sums are one that went wrong, not a conversion."""
    return _same_currency(one, two) + bool(one.figures & two.figures)


def _dimension(measure: Measure) -> str:
    unit = UNITS.get(measure.unit)
    return unit.dimension if unit else measure.unit


def _likeness(one: Measure, two: Measure) -> float:
    dimension = _dimension(one)
    if dimension != _dimension(two):
        return 0
    if dimension == "temperature":
        return _temperature_likeness(one, two)
    values, others = _base_values(one), _base_values(two)
    if not values.isdisjoint(others):
        return 2 + (one.unit == two.unit) - (one.is_soft != two.is_soft) / 2
    is_exact = UNITS[one.unit].system == UNITS[two.unit].system
    return float(not is_exact and _are_close(values, others))


def _base_values(measure: Measure) -> set[Value]:
    factor = UNITS[measure.unit].factor
    return {figure * factor for figure in measure.figures}


def _are_close(one: set[Value], two: set[Value]) -> bool:
    pairs = [(Fraction(a), Fraction(b)) for a in one for b in two]
    return any(abs(a - b) <= _ROUNDING * max(a, b) for a, b in pairs)


def _temperature_likeness(one: Measure, two: Measure) -> float:
    if "degree" in (one.unit, two.unit) or one.unit == two.unit:
        return 2 * bool(one.figures & two.figures)
    celsius = [{_celsius(m.unit, figure) for figure in m.figures} for m in (one, two)]
    return float(any(abs(Fraction(a) - b) <= _DEGREES for a in celsius[0] for b in celsius[1]))


def _celsius(unit: str, figure: Value) -> Value:
    return (figure - 32) * Fraction(5, 9) if unit == "fahrenheit" else figure


def _nearness(one: Measure, two: Measure) -> float:
    """Return how likely two different quantities are one that went wrong."""
    is_same_figure = bool(one.figures & two.figures)
    is_same_dimension = _dimension(one) == _dimension(two)
    if not is_same_figure and not is_same_dimension:
        return 0
    return is_same_figure + is_same_dimension + (one.unit == two.unit)


def _left_over(
    texts: Texts,
    paired: Pairing[Measure],
    source: Sequence[Measure],
    target: Sequence[Measure],
    likeness: Callable[[Measure, Measure], float],
) -> Pairing[Measure]:
    """Return a pairing without what is said twice, or said by the other text without a unit."""
    if not paired.source and not paired.target:
        return paired
    in_source = _free_figures(texts.source, source)
    in_target = _free_figures(texts.target, target)
    return Pairing(
        paired.pairs,
        tuple(one for one in paired.source if not _written(one, texts.source) & in_target),
        tuple(
            two
            for two in paired.target
            if not any(likeness(one, two) > 0 for one in source)
            and not _written(two, texts.target) & in_source
        ),
    )


def _free_figures(text: str, measures: Sequence[Measure]) -> set[str]:
    """Return the digits of the figures of a text that no measure has."""
    used = {measure.number_place[0] for measure in measures}
    return {_digits(token[0]) for token in _TOKEN.finditer(text) if token.start() not in used}


def _written(measure: Measure, text: str) -> set[str]:
    digits = _digits(text[slice(*measure.number_place)])
    return {digits} if digits else set()


def _digits(text: str) -> str:
    return "".join(char for char in text if char.isdigit())


def _same_sum(left: Pairing[Measure], group: Callable[[Measure], str]) -> bool:
    """Return whether what is left comes to the same: 1 hour and 20 minutes, 80 minutes."""
    if len(left.source) == len(left.target) or not left.source or not left.target:
        return False
    groups = {group(measure) for measure in (*left.source, *left.target)}
    if len(groups) != 1:
        return False
    return _sum(left.source) == _sum(left.target)


def _sum(measures: Sequence[Measure]) -> Value:
    total: Value = 0
    for measure in measures:
        factor = UNITS[measure.unit].factor if measure.unit in UNITS else 1
        total += max(measure.figures) * factor
    return total


def _wrong(
    left: Pairing[Measure], nearness: Callable[[Measure, Measure], float]
) -> list[tuple[Measure, Measure]]:
    if not left.source or not left.target:
        return []
    pairs = pair_off(left.source, left.target, nearness).pairs
    units = [two.unit_place for _, two in pairs]
    # A wrong unit behind a range is wrong once.
    return [
        (one, two)
        for one, two in pairs
        if not (one.figures & two.figures)
        or units.count(two.unit_place) == 1
        or two.place[0] <= two.unit_place[0] < two.place[1]
    ]
