"""Read the facts of both texts of a pair once, and compare them for all checks of the family."""

from collections.abc import Callable, Iterator, Sequence

from translate_pipeline.checks.dates.comparison.compare_clocks import (
    compare_clocks,
    compare_weekdays,
)
from translate_pipeline.checks.dates.comparison.compare_days import compare_days, compare_periods
from translate_pipeline.checks.dates.comparison.compare_measures import (
    compare_amounts,
    compare_quantities,
)
from translate_pipeline.checks.dates.facts import Kind, Measure, Outcome, Place, Texts
from translate_pipeline.checks.dates.reading.gates import (
    DATES,
    MEASURES,
    PERIODS,
    TIMES,
    WEEKDAYS,
    possible_kinds,
)
from translate_pipeline.checks.dates.reading.measures import read_measures
from translate_pipeline.checks.dates.reading.periods import read_periods
from translate_pipeline.checks.dates.reading.read_dates import read_dates
from translate_pipeline.checks.dates.reading.read_times import read_times
from translate_pipeline.checks.dates.reading.weekdays import read_weekdays
from translate_pipeline.checks.pair import Pair

__all__ = ["compare_facts"]

_NOTHING = Outcome()
_LANGUAGES = ("es", "hu", "zh")
# A longer text is data; the patterns are made for prose.
_LONGEST = 20_000
_Step = Callable[[Texts, list[Place], list[Place]], Iterator[Outcome]]
"""Compares the facts of some kinds, and adds their places in both texts to those taken."""


def compare_facts(pair: Pair) -> Outcome:
    """Return what has come of the dates, times, amounts and measures of a pair.

    The pair keeps the outcome, because every check of the family asks for it in turn.
    """
    outcome = pair.dated
    if outcome is None:
        outcome = pair.dated = _compare(pair)
    return outcome


def _compare(pair: Pair) -> Outcome:
    languages = pair.languages
    if languages.source_base != "en" or languages.target_base not in _LANGUAGES:
        return _NOTHING
    if len(pair.source) > _LONGEST or len(pair.target) > _LONGEST:
        return _NOTHING
    kinds = possible_kinds(pair.source, pair.source_characters)
    if not kinds:
        return _NOTHING
    texts = Texts(pair.source_prose.text, pair.target_prose.text, languages.target_base)
    if texts.source == texts.target:
        return _NOTHING
    return _merge(texts, [step for kind, step in _STEPS if kinds & kind])


def _merge(texts: Texts, steps: Sequence[_Step]) -> Outcome:
    """Return the outcome of all steps; what one has read the next ones leave alone."""
    taken: tuple[list[Place], list[Place]] = ([], [])
    outcomes = [outcome for step in steps for outcome in step(texts, *taken)]
    if not outcomes:
        return _NOTHING
    return Outcome(
        tuple(mismatch for outcome in outcomes for mismatch in outcome.mismatches),
        tuple(sorted({place for outcome in outcomes for place in outcome.source})),
        tuple(sorted({place for outcome in outcomes for place in outcome.target})),
    )


def _weekdays(texts: Texts, _: list[Place], __: list[Place]) -> Iterator[Outcome]:
    source = list(read_weekdays(texts.source, "en"))
    if source:
        yield compare_weekdays(texts, source, list(read_weekdays(texts.target, texts.language)))


def _periods(texts: Texts, in_source: list[Place], in_target: list[Place]) -> Iterator[Outcome]:
    source = list(read_periods(texts.source, "en"))
    if source:
        target = list(read_periods(texts.target, texts.language))
        yield compare_periods(texts, source, target)
        in_source += [period.place for period in source]
        in_target += [period.place for period in target]


def _days(texts: Texts, in_source: list[Place], in_target: list[Place]) -> Iterator[Outcome]:
    source = read_dates(texts.source, "en", in_source)
    if source:
        target = read_dates(texts.target, texts.language, in_target)
        yield compare_days(texts, source, target)
        in_source += [day.place for day in source]
        in_target += [day.place for day in target]


def _clocks(texts: Texts, in_source: list[Place], in_target: list[Place]) -> Iterator[Outcome]:
    source = read_times(texts.source, "en", in_source)
    if source:
        target = read_times(texts.target, texts.language, in_target)
        yield compare_clocks(texts, source, target)
        in_source += [clock.place for clock in source]
        in_target += [clock.place for clock in target]


def _measures(texts: Texts, in_source: list[Place], in_target: list[Place]) -> Iterator[Outcome]:
    source = list(read_measures(texts.source, "en", in_source))
    if not any(not measure.is_soft for _, measure in source):
        return
    target = list(read_measures(texts.target, texts.language, in_target))
    amounts, quantities = _of_kind(source, Kind.AMOUNT), _of_kind(source, Kind.UNIT)
    if amounts:
        yield compare_amounts(texts, amounts, _of_kind(target, Kind.AMOUNT))
    if quantities:
        yield compare_quantities(texts, quantities, _of_kind(target, Kind.UNIT))


_STEPS: tuple[tuple[int, _Step], ...] = (
    (WEEKDAYS, _weekdays),
    (PERIODS, _periods),
    (DATES, _days),
    (TIMES, _clocks),
    (MEASURES, _measures),
)


def _of_kind(found: Sequence[tuple[Kind, Measure]], kind: Kind) -> list[Measure]:
    return [measure for each, measure in found if each is kind]
