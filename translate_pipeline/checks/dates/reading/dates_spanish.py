"""How Spanish writes dates."""

import re
from collections.abc import Mapping
from functools import cache

from translate_pipeline.checks.dates.reading.months import full_month_pattern, month_pattern
from translate_pipeline.checks.dates.reading.numerals import numbered

__all__ = [
    "DAY",
    "DAY_START",
    "DAY_WORDS",
    "MONTH_START",
    "YEAR",
    "YEAR_LEADS",
    "month_patterns",
    "year_contexts",
    "year_patterns",
]

YEAR = r"(?:1\d|20|21)\d\d(?!\d|[.,]\d|[ \u00a0\u202f]\d{3}(?!\d)|\s?%)"
_NUMBER = r"(?:[12]\d|3[01]|0?[1-9])(?!\d)(?:\.?[ºo°](?!\w))?(?!\w|[:%]|[.,]\d)"
DAY_WORDS: Mapping[str, int] = numbered(
    "uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince"
    " dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés"
    " veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve treinta"
) | {"primero": 1}
"""Days of the month in words."""

DAY = re.compile(rf"(?<!\d)(?:{_NUMBER}|\b(?:{'|'.join(DAY_WORDS)})\b)")
"""A day of the month in a list of them."""

_WEEKDAY = r"(?:(?:lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo),?\s+)"
_JOIN = r"(?:\s*[-–—/,]\s*(?:y\s+|e\s+|o\s+)?|\s+(?:y|e|o|u|a|al|hasta)\s+)(?:el\s+)?"
_ONE = rf"(?:{_NUMBER}|\b(?:{'|'.join(DAY_WORDS)})\b)"
_LIST = rf"{_ONE}(?:{_JOIN}{_WEEKDAY}?{_ONE}){{0,9}}"
_SURE_BEFORE_YEAR = (
    r"\b(?:en|desde|hacia|año(?:\s+fiscal|\s+escolar)?|ejercicio|primavera\s+de|verano\s+de|"
    r"otoño\s+de|invierno\s+de|(?:fines|finales|comienzos|principios|mediados)\s+de)\s+"
    r"(?:el\s+)?(?:año\s+(?:fiscal\s+)?)?"
)
_MAY_BEFORE_YEAR = r"\b(?:de|del|a|y|e|o|hasta|para|entre|es\s+decir,?|o\s+sea,?)\s+"
_NO_DECADE = r"(?![-–/]\d)"
_YEAR_ENDS = r"(?=\s*(?:$|[.,;:!?)\]–—]|(?:a|y|hasta|en|el|la|los|las|se)\b))"


_MONTHS = ("ene", "feb", "mar", "mzo", "abr", "may", "jun", "jul", "ago", r"ag\b", "sep", "set",
           "oct", "nov", "dic")  # fmt: skip
# Each branch begins with a letter, so that re looks for these letters only.
MONTH_START = re.compile("|".join(rf"{month[0]}(?<!\w.)(?={month[1:]})" for month in _MONTHS))
"""How the name of a month begins."""

DAY_START = re.compile("|".join(rf"{word[0]}(?<!\w.)(?={word[1:]}\b)" for word in DAY_WORDS))
"""How a day of the month in words begins that stands before the month."""

YEAR_LEADS = (
    "en", "desde", "hacia", "año", "fiscal", "escolar", "ejercicio", "de", "el", "del", "a",
    "y", "e", "o", "hasta", "para", "entre", "decir", "decir,", "sea", "sea,",
)  # fmt: skip
"""Endings of small words that stand before a year and tell that it is one."""


@cache
def month_patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return the patterns of dates with a month, the longest ones first; groups are y, m, days.

    They are for small letters; each comes with what it begins with.
    """
    month, full = month_pattern("es"), full_month_pattern("es")
    year = rf"(?:,?\s+(?:de\s+|del\s+)?(?:año\s+)?(?P<y>{YEAR}))?"
    sources = (
        (
            "day",
            rf"(?<![\d.,:/-])(?P<days>{_LIST})\s+(?:de\s+|del?\s+mes\s+de\s+)?(?P<m>{month}){year}",
        ),
        ("month", rf"\b(?P<m>{month})\s+(?:de\s+|del\s+)?(?:año\s+)?(?P<y>{YEAR})"),
        ("month", rf"\b(?P<m>{full})"),
    )
    return tuple((start, re.compile(source)) for start, source in sources)


@cache
def year_contexts() -> tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]:
    """Return patterns of what stands before a year, and of the year with what follows."""
    return (
        (re.compile(rf"{_SURE_BEFORE_YEAR}\Z"), re.compile(YEAR + _NO_DECADE)),
        (re.compile(rf"{_MAY_BEFORE_YEAR}\Z"), re.compile(YEAR + _NO_DECADE + _YEAR_ENDS)),
    )


def year_patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return further patterns of dates with a year: none."""
    return ()
