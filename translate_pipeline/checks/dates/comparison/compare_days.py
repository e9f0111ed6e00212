"""Compare the dates, decades and centuries of two texts."""

import re
from collections.abc import Iterator, Sequence

from translate_pipeline.checks.dates.comparison.pairing import Pairing, pair_off
from translate_pipeline.checks.dates.facts import Day, Kind, Mismatch, Outcome, Period, Place, Texts
from translate_pipeline.checks.dates.reading.months import month_names
from translate_pipeline.checks.dates.writing.write_dates import write_day, write_period

__all__ = ["compare_days", "compare_periods"]

_PARTS = ("year", "month", "day")
_SEPARATORS = re.compile(r"(?<=\d)[.,\u00a0\u202f ](?=\d{3}(?!\d))")
# Between a year and the same year of an era: 2018-ban (Heiszei 30).
_BRACKET = re.compile(r"\S{0,6}\s*[（(,，]\s*(?:[a-zA-Z]{2,6}\s+)?")


def compare_days(texts: Texts, source: Sequence[Day], target: Sequence[Day]) -> Outcome:
    """Return what has come of the dates of two texts."""
    paired = pair_off(source, target, _likeness)
    claims = _Claims()
    for one, two in paired.pairs:
        claims.add(one, two)
    if not paired.source and not paired.target:
        return Outcome((), tuple(claims.source), tuple(claims.target))
    left = _without_repeated(paired, source, target, claims)
    mismatches = [*_contradicted_eras(texts, paired, claims)]
    reported: set[Place | None] = set()
    left = _with_rests(_unknown_in(left, texts, source, target))
    for one, two in _contradicting(left):
        claims.add(one, two)
        claims.add_equal(two, left.target)
        differing = _differing(one, two)
        places = {_place(two, part) for part in differing}
        # A month that stands once for several days is wrong once.
        if not places <= reported:
            suggestion = write_day(texts, one, two, differing)
            mismatches.append(Mismatch(Kind.DATE, one.place, two.place, suggestion))
        reported |= places
    return Outcome(tuple(mismatches), tuple(claims.source), tuple(claims.target))


def compare_periods(texts: Texts, source: Sequence[Period], target: Sequence[Period]) -> Outcome:
    """Return what has come of the decades and centuries of two texts."""
    paired = pair_off(source, target, lambda one, two: len(one.spans & two.spans))
    wrong = [
        (one, two)
        for one, two in zip(paired.source, paired.target, strict=False)
        if {length for _, length in one.spans} & {length for _, length in two.spans}
        and not any(two.spans & each.spans for each in source)
    ]
    mismatches = tuple(
        Mismatch(Kind.DATE, one.place, two.place, write_period(texts, one, two))
        for one, two in wrong
    )
    both = [*paired.pairs, *wrong]
    return Outcome(mismatches, tuple(o.place for o, _ in both), tuple(t.place for _, t in both))


class _Claims:
    """Places of years and days that have been compared."""

    def __init__(self) -> None:
        self.source: list[Place] = []
        self.target: list[Place] = []

    def add(self, one: Day, two: Day) -> None:
        """Claim what both dates have."""
        for part in _PARTS:
            places = _place(one, part), _place(two, part)
            if places[0] and places[1]:
                self.source.append(places[0])
                self.target.append(places[1])

    def add_equal(self, wrong: Day, others: Sequence[Day]) -> None:
        """Claim years of the translation that are those of a wrong era year beside them."""
        for two in others:
            if two.year_place and two.is_era != wrong.is_era and _is_in(two, wrong):
                self.target.append(two.year_place)


def _place(day: Day, part: str) -> Place | None:
    if part == "year":
        return day.year_place
    return day.month_place if part == "month" else day.day_place


def _value(day: Day, part: str) -> int | None:
    if part == "year":
        return day.year
    return day.month if part == "month" else day.day


def _likeness(one: Day, two: Day) -> float:
    if _swapped_equals(one, two):
        return len(_common(one, two))
    common = shapes = 0
    for value, other in ((one.year, two.year), (one.month, two.month), (one.day, two.day)):
        if value and other:
            if value != other:
                return 0
            common += 1
        shapes += (value is None) == (other is None)
    return common and common + shapes / 10 + (one.is_era == two.is_era) / 2


def _swapped_equals(one: Day, two: Day) -> bool:
    is_free = one.is_either or two.is_either
    return is_free and (one.year, one.month, one.day) == (two.year, two.day, two.month)


def _common(one: Day, two: Day) -> list[str]:
    return [part for part in _PARTS if _value(one, part) and _value(two, part)]


def _differing(one: Day, two: Day) -> list[str]:
    return [part for part in _common(one, two) if _value(one, part) != _value(two, part)]


def _is_in(part: Day, whole: Day) -> bool:
    """Return whether all that a date says is in another one."""
    return all(_value(part, each) in (None, _value(whole, each)) for each in _PARTS)


def _without_repeated(
    paired: Pairing[Day], source: Sequence[Day], target: Sequence[Day], claims: _Claims
) -> Pairing[Day]:
    """Return a pairing without dates that only say again what is elsewhere.

    A year of an era and its year of the common era are one, in whichever text both are given.
    """
    left_source, left_target = [], []
    free = [two for two in target if not (two.is_era and two in paired.target)]
    has_other_era = len(free) < len(target)
    for one in paired.source:
        is_free = not (one.is_era and has_other_era)
        same = next((two for two in free if is_free and _is_in(one, two)), None)
        if same and (one.is_era or (_size(one) < _size(same) and not same.is_era)):
            claims.add(one, same)
        else:
            left_source.append(one)
    for two in paired.target:
        same = next((one for one in source if _is_in(two, one)), None)
        if same:
            claims.add(same, two)
        else:
            left_target.append(two)
    return Pairing(paired.pairs, tuple(left_source), tuple(left_target))


def _size(day: Day) -> int:
    return sum(_value(day, part) is not None for part in _PARTS)


def _unknown_in(
    left: Pairing[Day], texts: Texts, source: Sequence[Day], target: Sequence[Day]
) -> Pairing[Day]:
    """Return a pairing without dates that the other text has, if not as a date."""
    has_era = any(day.is_era for day in left.target)
    return Pairing(
        left.pairs,
        tuple(
            day
            for day in left.source
            if (day.is_era and has_era) or not _may_have(texts.target, target, day, texts.language)
        ),
        tuple(day for day in left.target if not _may_have(texts.source, source, day, "en")),
    )


def _may_have(text: str, days: Sequence[Day], day: Day, language: str) -> bool:
    """Return whether a text names a year or month more often than its dates do."""
    if day.day or (day.year and day.month):
        return False
    part = "year" if day.year else "month"
    read = {_place(each, part) for each in days if _value(each, part) == _value(day, part)}
    return len(_mentions(text, day, language)) > len(read)


def _mentions(text: str, day: Day, language: str) -> list[str]:
    if day.year:
        return re.findall(str(day.year), _SEPARATORS.sub("", text))
    if language == "zh":
        return re.findall(rf"(?<!\d){day.month}月", text)
    names = [name for name, month in month_names(language).items() if month == day.month]
    return re.findall(rf"\b(?:{'|'.join(names)})", text.lower())


def _with_rests(left: Pairing[Day]) -> Pairing[Day]:
    """Return a pairing with what dates say beyond the years that they were paired by.

    In 1921, on December 14: the translation may say both at once, and its day may be wrong.
    """
    source, target = list(left.source), list(left.target)
    for one, two in left.pairs:
        if left.source and two.month and not one.month:
            target.append(two._replace(year=None, year_place=None))
        elif left.target and one.month and not two.month:
            source.append(one._replace(year=None, year_place=None))
    return Pairing(left.pairs, tuple(source), tuple(target))


def _contradicting(left: Pairing[Day]) -> Iterator[tuple[Day, Day]]:
    """Yield pairs of dates that are meant to be the same and are not."""
    if not left.source or not left.target:
        return
    wrong = pair_off(left.source, left.target, _nearness)
    yield from wrong.pairs


def _nearness(one: Day, two: Day) -> float:
    """Return how likely two different dates are one that went wrong."""
    common = _common(one, two)
    if not common:
        return 0
    equal = len(common) - len(_differing(one, two))
    return 0.1 + equal + (_size(one) == _size(two) == len(common)) / 2


def _contradicted_eras(texts: Texts, paired: Pairing[Day], claims: _Claims) -> Iterator[Mismatch]:
    """Yield years that the translation adds to a year of an era, and that are others."""
    eras = [] if paired.source else [pair for pair in paired.pairs if pair[1].is_era]
    for two in paired.target:
        for one, era in eras:
            first, last = sorted([era, two], key=lambda day: day.place)
            between = texts.target[first.place[1] : last.place[0]]
            if two.year != era.year and not two.month and _BRACKET.fullmatch(between):
                claims.add(one, two)
                suggestion = write_day(texts, one, two, ["year"])
                yield Mismatch(Kind.DATE, one.place, two.place, suggestion)
