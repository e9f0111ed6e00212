"""How English writes dates."""

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

YEAR = r"(?:1\d|20|21)\d\d(?!\d|[.,]\d|st\b|nd\b|rd\b|th\b|%)"
_NUMBER = r"(?:[12]\d|3[01]|0?[1-9])(?!\d)(?:st|nd|rd|th)?(?!\w|[:%]|[.,]\d|\s?[ap]\.?m)"
DAY_WORDS: Mapping[str, int] = numbered(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth"
    " fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
)
"""Days of the month in words."""

DAY = re.compile(rf"(?<!\d)(?:{_NUMBER}|{'|'.join(DAY_WORDS)})")
"""A day of the month in a list of them."""

_WEEKDAY = r"(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\.?,?\s+)"
_JOIN = r"(?:\s*[-–—/,&]\s*|\s+(?:and|or|to|through|thru|until|till)\s+(?:on\s+)?)"
_LIST = (
    rf"(?:{_NUMBER}|(?:{'|'.join(DAY_WORDS)})(?=\s+of\b))"
    rf"(?:{_JOIN}(?:the\s+)?{_WEEKDAY}?{_NUMBER}){{0,9}}"
)
# Names of people and verbs, unless something beside them says that they are months.
_AMBIGUOUS = "(?:April|May|June|August|March)"
_BEFORE_MONTH = (
    r"\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Tt]ill|[Bb]y|[Ff]rom|[Tt]o|[Oo]f|[Bb]etween|[Ll]ate|[Ee]arly|"
    r"[Mm]id|[Ll]ast|[Nn]ext|[Tt]his|[Ee]very|[Ee]ach|[Dd]uring|[Tt]hrough|[Bb]efore|[Aa]fter|"
    r"[Aa]round)[\s-]+(?:(?:late|early|mid)[\s-]+)?"
)
_AFTER_MONTH = (
    "(?:issue|edition|festival|fair|holidays?|meeting|session|earthquake|floods?|harvest)"
)
_BETWEEN_MONTHS = r"(?:\s*[-–—/,]\s*|\s+(?:to|and|or|through|until|till)\s+)"
_SURE_BEFORE_YEAR = (
    r"\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Tt]ill|[Ff]rom|[Bb]efore|[Dd]uring|[Cc]irca|[Ff]iscal|FY|"
    r"[Yy]ear|[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter|[Ll]ate|[Ee]arly|[Mm]id|[Bb]etween)"
    r"[\s-]*(?:of\s+)?(?:the\s+)?(?:(?:fiscal|late|early|mid|year)[\s-]+){0,2}"
)
_NO_DECADE = r"(?!['’]?s\b|[-–/]\d)"
_MAY_BEFORE_YEAR = r"\b(?:of|to|and|or|through|by|after|around|about)\s+"
_YEAR_ENDS = r"(?=\s*(?:$|[.,;:!?)\]–—]|(?:to|and|or|until|through|in|at|the)\b))"


_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
MONTH_START = re.compile(rf"(?:{'|'.join((*_MONTHS, *map(str.upper, _MONTHS)))})(?<!\w...)")
"""How the name of a month begins."""

DAY_START = re.compile("|".join(rf"{word[0]}(?={word[1:]}\s+of\b)" for word in DAY_WORDS))
"""How a day of the month in words begins that stands before the month."""

YEAR_LEADS = (
    "in", "since", "until", "till", "from", "before", "during", "circa", "fiscal", "fy",
    "year", "spring", "summer", "autumn", "fall", "winter", "late", "early", "mid", "between",
    "of", "the", "to", "and", "or", "through", "by", "after", "around", "about",
)  # fmt: skip
"""Endings of small words that stand before a year and tell that it is one."""


@cache
def month_patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return the patterns of dates with a month, the longest ones first; groups are y, m, days.

    Each comes with what it begins with: a month, a day, or something else.
    """
    month, full = month_pattern("en"), full_month_pattern("en")
    year = rf"(?:,?\s+(?:of\s+)?(?P<y>{YEAR}))?"
    alone = (("", rf"{_BEFORE_MONTH}(?P<m>{_AMBIGUOUS})\b"),
             ("month", rf"\b(?P<m>{_AMBIGUOUS})(?=\s{_AFTER_MONTH}\b)"),
             ("month", rf"\b(?P<m>{_AMBIGUOUS})\b(?={_BETWEEN_MONTHS}{full})"),
             ("month", rf"\b{full}{_BETWEEN_MONTHS}(?P<m>{_AMBIGUOUS})\b"),
             ("month", rf"\b(?!{_AMBIGUOUS})(?P<m>{full})"))  # fmt: skip
    sources = (
        ("month", rf"\b(?P<m>{month})\s+(?:the\s+)?(?P<days>{_LIST}){year}"),
        ("day", rf"(?<![\d.,:/-])(?P<days>{_LIST})\s+(?:of\s+)?(?P<m>{month}){year}"),
        ("month", rf"\b(?P<m>{month})(?:,|\s+of)?\s+(?P<y>{YEAR})"),
        *alone,
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
