"""How Spanish writes dates."""

import re
from collections.abc import Mapping
from functools import cache

from translate_pipeline.checks.dates.reading.months import full_month_pattern, month_pattern
from translate_pipeline.checks.dates.reading.numerals import numbered

__all__ = ["DAY", "DAY_WORDS", "MONTH_HINTS", "YEAR", "month_patterns", "year_patterns"]

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
_MAY_BEFORE_YEAR = r"\b(?:de|del|a|y|e|o|hasta|para|entre)\s+"
_NO_DECADE = r"(?![-–/]\d)"
_YEAR_ENDS = r"(?=\s*(?:$|[.,;:!?)\]–—]|(?:a|y|hasta|en|el|la|los|las|se)\b))"


MONTH_HINTS = (
    "ene", "feb", "mar", "mzo", "abr", "may", "jun", "jul", "ago", "sep", "set", "oct", "nov", "dic"
)  # fmt: skip
"""Parts of small words without one of which no text names a month."""


@cache
def month_patterns() -> tuple[re.Pattern[str], ...]:
    """Return the patterns of dates with a month, the longest ones first; groups are y, m, days.

    They are for small letters.
    """
    month, full = month_pattern("es"), full_month_pattern("es")
    year = rf"(?:,?\s+(?:de\s+|del\s+)?(?:año\s+)?(?P<y>{YEAR}))?"
    sources = (
        rf"(?<![\d.,:/-])(?P<days>{_LIST})\s+(?:de\s+|del?\s+mes\s+de\s+)?(?P<m>{month}){year}",
        rf"\b(?P<m>{month})\s+(?:de\s+|del\s+)?(?:año\s+)?(?P<y>{YEAR})",
        rf"\b(?P<m>{full})",
    )
    return tuple(re.compile(source) for source in sources)


@cache
def year_patterns() -> tuple[re.Pattern[str], ...]:
    """Return the patterns of years alone; the group is y."""
    return (
        re.compile(rf"{_SURE_BEFORE_YEAR}(?P<y>{YEAR}){_NO_DECADE}"),
        re.compile(rf"{_MAY_BEFORE_YEAR}(?P<y>{YEAR}){_NO_DECADE}{_YEAR_ENDS}"),
    )
