"""Find the dates of the calendar in a text."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from operator import itemgetter
from types import ModuleType

from translate_pipeline.checks.dates.facts import Day, Place
from translate_pipeline.checks.dates.reading import (
    dates_chinese,
    dates_english,
    dates_hungarian,
    dates_spanish,
)
from translate_pipeline.checks.dates.reading.anchors import matches_at, starts_of
from translate_pipeline.checks.dates.reading.eras import read_eras
from translate_pipeline.checks.dates.reading.letters import to_small
from translate_pipeline.checks.dates.reading.months import read_month
from translate_pipeline.checks.dates.reading.numerals import read_han

__all__ = ["read_dates"]

_LANGUAGES = {
    "en": dates_english,
    "es": dates_spanish,
    "hu": dates_hungarian,
    "zh": dates_chinese,
}
# Where the order of figures says which is the month: 01/05/2026 is in May, but not in English.
_DAY_FIRST = ("es", "hu")
_ROMANS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_HAN_MARKS = ("年", "月", "日", "号")
_DIGIT_START = re.compile(r"\d(?<!\d\d)")
_YEAR_START = re.compile(
    r"[12一二](?=(?<=[12])(?<!\d.)\d{3}|(?<=[一二])[〇零一二三四五六七八九]{3})"
)
_PERHAPS_ROMAN = re.compile(r"[ivx]\.\s?\d")
_PERHAPS_FIGURES = re.compile(r"\d(?:\d{3}[-/.]\d|[./]\d{4})")
# Longer than anything that stands before a year and tells that it is one.
_REACH = 64

_PLACE = itemgetter(0)
_Token = tuple[Place, int]
"""Where a day of the month stands, and which it is."""


def read_dates(text: str, language: str, taken: Iterable[Place] = ()) -> list[Day]:
    """Return the dates of a text in order; a range is two dates, and a year is one as well.

    Args:
        text: Plain text.
        language: Bare code of a language of the project.
        taken: Places that are known to be something else.

    Example:
        >>> [(d.year, d.month, d.day) for d in read_dates("2026. május 2–5.", "hu")]
        [(2026, 5, 2), (2026, 5, 5)]
    """
    grammar = _LANGUAGES[language]
    small = to_small(text)
    days = read_eras(text, small, language)
    mask = bytearray(len(text))
    for place in taken:
        _take(mask, place)
    for day in days:
        _take(mask, day.place)
    # English months are known by their capital letters.
    cased = text if language == "en" else small
    figures = starts_of(_DIGIT_START, cased)
    years = _year_starts(cased, figures, language)
    for found in _matches(cased, grammar, mask, figures, years):
        hull = _hull(found)
        if not any(mask[hull[0] : hull[1]]):
            _take(mask, hull)
            days += _build_days(found, grammar, language)
    for start in years:
        if not any(mask[start : start + 4]) and _is_year(cased, start, small, grammar):
            days.append(_build_year(cased, start, language))
    return sorted(days, key=_PLACE)


def _year_starts(text: str, figures: list[int], language: str) -> list[int]:
    """Return where four digits stand that may be a year."""
    if language == "zh":
        return starts_of(_YEAR_START, text)
    return [
        start
        for start in figures
        if text[start] in "12" and text[start : start + 4].isdecimal() and start + 4 <= len(text)
    ]


def _matches(
    text: str, grammar: ModuleType, mask: bytearray, figures: list[int], years: list[int]
) -> Iterator[re.Match[str]]:
    """Yield what may be a date with a month, the surest first; the mask tells what is taken."""
    if years and _PERHAPS_FIGURES.search(text):
        for pattern in _figure_patterns():
            yield from matches_at(pattern, text, figures)
    months = starts_of(grammar.MONTH_START, text)
    if months:
        yield from _month_matches(text, grammar, mask, figures, months)
    for start, pattern in grammar.year_patterns():
        if start:
            yield from matches_at(pattern, text, years)
        elif _PERHAPS_ROMAN.search(text):
            yield from pattern.finditer(text)


def _month_matches(
    text: str, grammar: ModuleType, mask: bytearray, figures: list[int], months: list[int]
) -> Iterator[re.Match[str]]:
    """Yield what may be a date with the name of a month, until all months are taken."""
    starts = {"month": months}
    for start, pattern in grammar.month_patterns():
        if all(mask[month] for month in months):
            return
        if start not in starts and start:
            days = figures
            if grammar.DAY_START:
                days = sorted([*figures, *starts_of(grammar.DAY_START, text)])
            starts |= {"day": days, "day or month": sorted(days + months)}
        if start:
            yield from matches_at(pattern, text, starts[start])
        else:
            yield from pattern.finditer(text, max(months[0] - _REACH, 0))


def _is_year(text: str, start: int, small: str, grammar: ModuleType) -> bool:
    """Return whether four digits are said to be a year by what stands around them."""
    if _year_pattern(grammar.YEAR).match(text, start):
        return True
    reach = max(start - _REACH, 0)
    leads = grammar.YEAR_LEADS
    if leads and not small[reach:start].rstrip().rstrip("-").rstrip().endswith(leads):
        return False
    return any(
        after.match(text, start) and before.search(text, reach, start)
        for before, after in grammar.year_contexts()
    )


def _build_year(text: str, start: int, language: str) -> Day:
    place = start, start + 4
    year = _read_number(text[start : start + 4])
    return Day(_join([place], text, language), year, year_place=place)


@cache
def _figure_patterns() -> tuple[re.Pattern[str], ...]:
    """Return the patterns of dates that are all figures; groups are y, m, d or one, other."""
    year = r"(?<![\d.,/-])(?P<y>(?:1\d|20|21)\d\d)"
    sources = (
        rf"{year}(?P<mark>[-/.])(?P<m>0?[1-9]|1[0-2])(?P=mark)(?P<days>[12]\d|3[01]|0?[1-9])(?![\d/-])",
        r"(?<![\d.,/-])(?P<one>\d{1,2})/(?P<other>\d{1,2})/(?P<y>(?:1\d|20|21)\d\d)(?![\d/-])",
        r"(?<![\d.,/-])(?P<one>\d{1,2})\.(?P<other>\d{1,2})\.(?P<y>(?:19|20|21)\d\d)(?![\d/-])",
    )
    return tuple(re.compile(source) for source in sources)


@cache
def _year_pattern(year: str) -> re.Pattern[str]:
    """Return the pattern of a year that stands in brackets or in a range of years."""
    return re.compile(
        rf"(?<=[(（]){year}(?=[)）])"
        rf"|(?<![\d.,/-]){year}(?=\s*[-–—]\s*{year})(?![-/]\d\d[-/])"
        rf"|(?:(?<=\d[-–—])|(?<=\d[-–—] )){year}(?![-/]\d)"
    )


def _build_days(found: re.Match[str], grammar: ModuleType, language: str) -> Iterator[Day]:
    groups = found.groupdict()
    year = _read_number(groups["y"]) if groups.get("y") else None
    year_place = found.span("y") if year else None
    if "one" in groups:
        yield from _figures_day(found, language, year)
        return
    month = _month_of(groups["m"], language) if groups.get("m") else None
    month_place = found.span("m") if month else None
    tokens = _day_tokens(found, grammar) if groups.get("days") else [None]
    shared = [place for place in (year_place, month_place) if place]
    for index, token in enumerate(tokens):
        yield Day(
            _join(_beside(shared, tokens, index), found.string, language),
            year,
            month,
            token[1] if token else None,
            year_place,
            month_place,
            token[0] if token else None,
        )


def _beside(shared: list[Place], tokens: Sequence[_Token | None], index: int) -> list[Place]:
    """Return the places of a day: what all days share goes to the one that stands beside it."""
    token = tokens[index]
    if token is None:
        return shared
    own = [token[0]]
    if index == 0:
        own += [place for place in shared if place < token[0]]
    if index == len(tokens) - 1:
        own += [place for place in shared if place > token[0]]
    return own


def _join(places: list[Place], text: str, language: str) -> Place:
    start, end = min(places)[0], max(end for _, end in places)
    return start, end + (language == "zh" and text[end : end + 1] in _HAN_MARKS)


def _figures_day(found: re.Match[str], language: str, year: int | None) -> Iterator[Day]:
    one, other = int(found["one"]), int(found["other"])
    is_day_first = one > 12 or (language in _DAY_FIRST and other <= 12)
    day, month = ("one", "other") if is_day_first else ("other", "one")
    if 1 <= int(found[month]) <= 12 and 1 <= int(found[day]) <= 31:
        yield Day(
            found.span(),
            year,
            int(found[month]),
            int(found[day]),
            found.span("y"),
            found.span(month),
            found.span(day),
            is_either=language not in _DAY_FIRST and one <= 12 and other <= 12,
        )


def _day_tokens(found: re.Match[str], grammar: ModuleType) -> list[_Token]:
    start = found.start("days")
    tokens = []
    for token in grammar.DAY.finditer(found["days"]):
        figure = re.match(r"\d+", token[0])
        length = figure.end() if figure else len(token[0])
        place = (start + token.start(), start + token.start() + length)
        tokens.append((place, int(figure[0]) if figure else _day_of(token[0], grammar)))
    return tokens


def _day_of(token: str, grammar: ModuleType) -> int:
    word = token.lower()
    days: Mapping[str, int] = grammar.DAY_WORDS
    stems = [stem for stem in days if word.startswith(stem)]
    return days[max(stems, key=len)] if stems else read_han(token)


def _month_of(token: str, language: str) -> int | None:
    if token[0].isdigit() or language == "zh":
        return _read_number(token)
    if token.upper() in _ROMANS:
        return _ROMANS.index(token.upper()) + 1
    return read_month(language, token)


def _read_number(token: str) -> int:
    return int(token) if token.isdigit() else read_han(token)


def _hull(found: re.Match[str]) -> Place:
    spans = [found.span(name) for name, value in found.groupdict().items() if value]
    return min(spans)[0], max(end for _, end in spans)


def _take(mask: bytearray, place: Place) -> None:
    mask[place[0] : place[1]] = b"\1" * (place[1] - place[0])
