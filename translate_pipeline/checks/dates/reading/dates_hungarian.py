"""How Hungarian writes dates."""

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

YEAR = r"(?:1\d|20|21)\d\d(?!\d|,\d|[ \u00a0\u202f]\d{3}(?!\d)|\s?%)"
_NUMBER = r"(?:[12]\d|3[01]|0?[1-9])(?!\d)(?:\.(?!\d)|(?=-\D))?(?!\w|[:%]|[.,]\d|\s?[º%])"
# Stems, to which endings are added: másodikán, elsejétől.
DAY_WORDS: Mapping[str, int] = numbered(
    "els másodi harmadi negyedi ötödi hatodi hetedi nyolcadi kilencedi tizedi tizenegyedi"
    " tizenkettedi tizenharmadi tizennegyedi tizenötödi tizenhatodi tizenhetedi tizennyolcadi"
    " tizenkilencedi huszadi huszonegyedi huszonkettedi huszonharmadi huszonnegyedi huszonötödi"
    " huszonhatodi huszonhetedi huszonnyolcadi huszonkilencedi harmincadi harmincegyedi"
)
"""Stems of the days of the month in words."""

_WORD = rf"\b(?:{'|'.join(DAY_WORDS)})(?=[ekő])\w{{1,9}}\b"
DAY = re.compile(rf"(?<!\d)(?:{_NUMBER}|{_WORD})")
"""A day of the month in a list of them."""

_WEEKDAY = r"(?:,?\s*\(?(?:hétfő|kedd|szerda|csütörtök|péntek|szombat|vasárnap)\w{0,6}\)?,?)"
_ENDING = r"(?:-[^\W\d_]{1,6})?"
_JOIN = rf"{_WEEKDAY}?(?:\s*[-–—/,]\s*(?:és\s+)?|\s+(?:és|vagy|illetve|valamint|meg)\s+|\s+)"
_ONE = rf"(?:{_NUMBER}{_ENDING}|{_WORD})"
_LIST = rf"{_ONE}(?:{_JOIN}{_ONE}){{0,9}}"
# The second Sunday of a month, not its second day.
_COUNTED = r"\s+(?:hétfőj|keddj|szerdáj|csütörtökj|péntekj|szombatj|vasárnapj|hetéb|hetét|felé)"
_YEAR_ENDING = (
    r"(?=-(?:b[ae]n|ig|t[óő]l|r[ae]|[aeoö]?s|b[óő]l|r[óő]l|h[oeö]z|i|[aeoö]t|n[ae]k|beli|j?[ae]i?)"
    r"\w{0,4}\b(?!\s+évek)"
    r"|\.\s+év\w*|\.?\s+(?:óta\b|tavasz|nyar|nyár|ősz|tel[eé]|tél|elej|vég[eé]|közep|első|második)\w*"
    r"|\s+és\s+\d{4})"
)


MONTH_START = re.compile(r"(?:jan|feb|már|ápr|máj|jún|júl|aug|sze|okt|nov|dec)(?<!\w...)")
"""How the name of a month begins."""

DAY_START: re.Pattern[str] | None = None
"""Only figures begin a date before its month."""

YEAR_LEADS: tuple[str, ...] = ()
"""Words before a year do not tell that it is one."""


@cache
def month_patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return the patterns of dates with a month, the longest ones first; groups are y, m, days.

    They are for small letters; each comes with what it begins with.
    """
    month, full = month_pattern("hu"), full_month_pattern("hu")
    year = rf"(?:(?<!\d)(?P<y>{YEAR})(?:\.|-\w{{1,4}})?(?:\s+évi?)?,?\s+)"
    sources = (
        (
            "day or month",
            rf"{year}?\b(?P<m>{month}),?\s+(?:hó(?:nap)?\s+)?(?P<days>{_LIST})(?!{_COUNTED})",
        ),
        ("day", rf"{year}\b(?P<m>{month})"),
        ("month", rf"\b(?P<m>{full})"),
    )
    return tuple((start, re.compile(source)) for start, source in sources)


@cache
def year_contexts() -> tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]:
    """Return patterns of what stands before a year, and of the year with what follows."""
    end = r"(?=\s*(?:$|[.,;:!?)\]–—]))"
    return (
        (re.compile(r"(?<![\d.,])\Z"), re.compile(YEAR + _YEAR_ENDING)),
        (re.compile(r"\b(?:azaz|vagyis|tehát|avagy)\s+\Z"), re.compile(YEAR + end)),
    )


@cache
def year_patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return the patterns of dates in figures; groups are y, m, days."""
    roman = r"(?P<m>i{1,3}|iv|vi{0,3}|ix|xi{0,2})\."
    sources = (
        ("year", rf"(?<!\d)(?P<y>{YEAR})\.\s?(?P<m>0?[1-9]|1[0-2])\.\s?(?P<days>{_ONE})"),
        ("", rf"(?:(?<!\d)(?P<y>{YEAR})\.\s+)?\b{roman}\s?(?P<days>\d{{1,2}}(?=\.|-))"),
    )
    return tuple((start, re.compile(source)) for start, source in sources)
