"""Compare the times of the day, and the days of the week, of two texts."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from translate_pipeline.checks.dates.comparison.pairing import pair_off
from translate_pipeline.checks.dates.facts import Clock, Kind, Mismatch, Outcome, Texts, Weekday
from translate_pipeline.checks.dates.reading.weekdays import loose_weekdays, other_weekday
from translate_pipeline.checks.dates.writing.write_times import write_time

__all__ = ["compare_clocks", "compare_weekdays"]

_FIGURE = re.compile(r"(?<![\d.,:])\d{1,2}(?![\d:]|[.,]\d)")
# Between the days of a range, with the last letters of the first one: hétfőtől péntekig.
_ENDING = 2
_RANGE = re.compile(r".{2}s?\.?,?\s*(?:[-–—~]|to|through|thru|until|till)\s*")
_RANGES = {
    "es": re.compile(r".{2}\s*(?:[-–—~]|\b(?:al?|hasta)\b(?:\s+el\b)?)\s*"),
    "hu": re.compile(r"(?:[óő]l\s+|.{2}\s*[-–—~]\s*)"),
    "zh": re.compile(r".{2}\s*[-–—~～至到]+\s*", re.DOTALL),
}


def compare_clocks(texts: Texts, source: Sequence[Clock], target: Sequence[Clock]) -> Outcome:
    """Return what has come of the times of two texts."""
    paired = pair_off(source, target, _likeness)
    in_source, in_target = _free_hours(texts.source, source), _free_hours(texts.target, target)
    missing = [one for one in paired.source if not _hours(one) & in_target]
    stray = [
        two
        for two in paired.target
        if not any(_likeness(one, two) for one in source) and not _hours(two) & in_source
    ]
    wrong = list(pair_off(missing, stray, _nearness).pairs)
    mismatches = tuple(
        Mismatch(Kind.TIME, one.place, two.place, write_time(texts, one, two)) for one, two in wrong
    )
    both = [*paired.pairs, *wrong]
    again = [two.place for two in paired.target if any(_likeness(one, two) for one in source)]
    return Outcome(
        mismatches,
        tuple(one.place for one, _ in both),
        (*(two.place for _, two in both), *again),
    )


def _likeness(one: Clock, two: Clock) -> float:
    return len(one.minutes & two.minutes) / len(one.minutes | two.minutes)


def _nearness(one: Clock, two: Clock) -> float:
    """Return how likely two different times are one that went wrong."""
    same_minute = {m % 60 for m in one.minutes} & {m % 60 for m in two.minutes}
    return 1 + bool(same_minute) + 2 * bool(_hours(one) & _hours(two))


def _hours(time: Clock) -> set[int]:
    """Return the figures on the clock that a time may have, in either half of the day."""
    return {hour for minutes in time.minutes for hour in (minutes // 60, minutes // 60 % 12)}


def _free_hours(text: str, times: Sequence[Clock]) -> set[int]:
    """Return the figures of a text that are in no time, such as the 9 of "9 to 12"."""
    used = {index for time in times for index in range(*time.place)}
    return {int(figure[0]) for figure in _FIGURE.finditer(text) if figure.start() not in used}


def compare_weekdays(texts: Texts, source: Sequence[Weekday], target: Sequence[Weekday]) -> Outcome:
    """Return what has come of the days of the week of two texts.

    A day that is only missing is no finding: "every weekday" may name none.
    """
    numbers = {day.number for day in source}
    allowed = numbers | loose_weekdays(texts.source) | _between(texts.source, source)
    if _is_the_rest(numbers, target):
        return Outcome()
    found = {day.number for day in target}
    extra = _first_of_each([day for day in target if day.number not in allowed])
    missing = _first_of_each([day for day in source if day.number not in found])
    mismatches = [
        Mismatch(
            Kind.WEEKDAY,
            one.place,
            two.place,
            other_weekday(texts.target[slice(*two.place)], one.number, texts.language),
        )
        for one, two in _other_ends(texts, source, target)
        if two.number in allowed
    ]
    for index, two in enumerate(extra):
        one = missing[index] if index < len(missing) else source[0]
        suggestion = ""
        if len(extra) == len(missing) == 1:
            suggestion = other_weekday(texts.target[slice(*two.place)], one.number, texts.language)
        mismatches.append(Mismatch(Kind.WEEKDAY, one.place, two.place, suggestion))
    return Outcome(tuple(mismatches))


def _first_of_each(days: Sequence[Weekday]) -> list[Weekday]:
    first: dict[int, Weekday] = {}
    for day in days:
        first.setdefault(day.number, day)
    return list(first.values())


def _between(text: str, days: Sequence[Weekday]) -> set[int]:
    """Return the days of ranges, which a translation may list: Monday to Wednesday."""
    between: set[int] = set()
    for first, last in _ranges(text, days, _RANGE):
        between |= _days_from(first, last)
    return between


def _other_ends(
    texts: Texts, source: Sequence[Weekday], target: Sequence[Weekday]
) -> Iterator[tuple[Weekday, Weekday]]:
    """Yield the ends of ranges that the translation does not name, and what it has instead.

    The days between are allowed, for a translation may list them: but Monday to Friday is not
    Monday to Thursday.
    """
    ranges = _ranges(texts.source, source, _RANGE)
    others = _ranges(texts.target, target, _RANGES[texts.language])
    if len(ranges) != len(others):
        return
    found = {day.number for day in target}
    for days, translated in zip(ranges, others, strict=True):
        for one, two in zip(days, translated, strict=True):
            if one.number != two.number and one.number not in found:
                yield one, two


def _ranges(
    text: str, days: Sequence[Weekday], between: re.Pattern[str]
) -> list[tuple[Weekday, Weekday]]:
    return [
        (first, last)
        for first, last in pairwise(days)
        if between.fullmatch(text, first.place[1] - _ENDING, last.place[0])
    ]


def _is_the_rest(numbers: set[int], target: Sequence[Weekday]) -> bool:
    """Return whether a translation names all other days: closed on Mondays, open 周二至周日."""
    rest = set(range(7)) - numbers
    return any(_days_from(first, last) == rest for first, last in pairwise(target))


def _days_from(first: Weekday, last: Weekday) -> set[int]:
    length = (last.number - first.number) % 7 + 1
    return {(first.number + step) % 7 for step in range(length)}
