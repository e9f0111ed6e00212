"""Japanese eras: Heisei 30 is 2018.

Source: the era table of the National Diet Library of Japan; the first year of an era is the
calendar year in which it began, and is called 元年.
"""

import re
from collections.abc import Iterator, Mapping

from translate_pipeline.checks.dates.facts import Day
from translate_pipeline.checks.dates.reading.numerals import read_han

__all__ = ["era_year", "read_eras", "year_in_era"]

_FIRST_YEARS: Mapping[str, int] = {
    "meiji": 1868, "meidzsi": 1868, "明治": 1868,
    "taisho": 1912, "taishō": 1912, "taishô": 1912, "taisó": 1912, "大正": 1912,
    "showa": 1926, "shōwa": 1926, "shôwa": 1926, "sóva": 1926, "sówa": 1926, "昭和": 1926,
    "heisei": 1989, "heiszei": 1989, "平成": 1989,
    "reiwa": 2019, "reiva": 2019, "令和": 2019,
}  # fmt: skip
_NAME = "|".join(name for name in _FIRST_YEARS if name.isascii() or name[0] in "tsm")
_STEMS = sorted({name[:4] for name in _NAME.split("|")})
_HAN_NAME = "明治|大正|昭和|平成|令和"
# The last year of each era; that of the present one is not known.
_LENGTHS: Mapping[int, int] = {1868: 45, 1912: 15, 1926: 64, 1989: 31, 2019: 99}
_LATIN = {
    "en": re.compile(
        rf"\b(?P<era>{_NAME})(?:\s+era)?,?\s+(?:year\s+)?(?P<year>\d{{1,2}})(?![\d.,:]\d|%|\d)"
        rf"|\b(?P<year2>\d{{1,2}})(?:st|nd|rd|th)\s+year\s+of\s+(?:the\s+)?(?P<era2>{_NAME})\b",
    ),
    "es": re.compile(
        rf"\b(?P<era>{_NAME})\s+(?:año\s+)?(?P<year>\d{{1,2}})(?![\d.,:]\d|\d|\s*%)"
        rf"|\b(?:año\s+)?(?P<year2>\d{{1,2}})(?:\.?[ºo°])?\s+(?:año\s+)?(?:de\s+)?(?:la\s+)?"
        rf"(?:era|época|período)?\s*(?P<era2>{_NAME})\b",
    ),
    "hu": re.compile(
        rf"\b(?P<era>{_NAME})(?:[- ]?(?:kor|éra|korszak)\w*)?,?\s+(?P<year>\d{{1,2}})"
        rf"(?![\d.,:]\d|\d|\s*%)|\b(?P<year2>(?!))(?P<era2>(?!))",
    ),
}
_HAN = re.compile(
    rf"(?P<era>{_HAN_NAME})(?:时代)?(?P<year>元|\d{{1,2}}|[〇零一二三四五六七八九十]{{1,4}})年"
)


def era_year(era: str, year: int) -> int | None:
    """Return the year of the common era; None if there can be no such year.

    Example:
        >>> era_year("Heisei", 30), era_year("令和", 8), era_year("Showa", 70)
        (2018, 2026, None)
    """
    first = _FIRST_YEARS.get(era.lower())
    return first + year - 1 if first and 1 <= year <= _LENGTHS[first] else None


def year_in_era(year: int, like: int, number: int) -> int | None:
    """Return the number of a year in the era in which another year has a number.

    Args:
        year: Year of the common era.
        like: Another one.
        number: Its number in the era, such as 30 of 2018.

    Example:
        >>> year_in_era(2012, 2018, 30), year_in_era(1980, 2018, 30)
        (24, None)
    """
    first = like - number + 1
    wanted = year - first + 1
    return wanted if 1 <= wanted <= _LENGTHS.get(first, 0) else None


def read_eras(text: str, small: str, language: str) -> list[Day]:
    """Return the years of eras; a Chinese text may have them, and so may any other in brackets.

    Args:
        text: Plain text.
        small: The same in small letters.
        language: Bare code of its language.
    """
    days: list[Day] = []
    if "年" in text:
        for found in _HAN.finditer(text):
            number = 1 if found["year"] == "元" else _read_number(found["year"])
            days += _build_day(found, "", number, language)
    if language in _LATIN and _has_latin_name(small):
        for found in _LATIN[language].finditer(small):
            group = "" if found["era"] else "2"
            days += _build_day(found, group, int(found[f"year{group}"]), language)
    return days


def _has_latin_name(small: str) -> bool:
    # A plain loop is twice as quick as any() here, and all texts with a date come by.
    for stem in _STEMS:  # noqa: SIM110
        if stem in small:
            return True
    return False


def _build_day(found: re.Match[str], group: str, number: int, language: str) -> Iterator[Day]:
    name = found[f"era{group}"]
    year = era_year(name, number)
    if year is None and language != "en" and number:
        # No year of that era: the name of another one, perhaps, which the comparison tells.
        year = _FIRST_YEARS[name] + number - 1
    if year:
        yield Day(found.span(), year=year, year_place=found.span(f"year{group}"), is_era=True)


def _read_number(text: str) -> int:
    return int(text) if text.isdigit() else read_han(text)
