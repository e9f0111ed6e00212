"""How Chinese writes dates."""

import re
from collections.abc import Mapping
from functools import cache

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

YEAR = r"(?:(?:1\d|20|21)\d\d(?!\d|[.,]\d)|[一二][〇零一二三四五六七八九]{3})"
_NUMBER = r"(?:(?:[12]\d|3[01]|0?[1-9])(?!\d)|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])"
DAY_WORDS: Mapping[str, int] = {}
"""Days of the month in words; Chinese numerals are read as numbers."""

DAY = re.compile(rf"(?<!\d){_NUMBER}")
"""A day of the month in a list of them."""

_WEEKDAY = r"(?:[（(]?(?:星期|周|礼拜)[一二三四五六日天][）)]?)"
_JOIN = rf"{_WEEKDAY}?(?:\s*[-–—~～、，,/至到和及与或]+\s*)"
# Months of the old calendar and years of age or duration are none.
_NO_DURATION = r"(?!代|前|来|间|之久|的?(?:悠久)?历史|以上|多|左右的)"


MONTH_START = re.compile(r"[\d一二三四五六七八九十](?=[\d〇零一二三四五六七八九十]?\s*月)")
"""How the number of a month begins."""

DAY_START = re.compile("[一二三四五六七八九十]")
"""How a year or a month begins that is not in figures."""

YEAR_LEADS: tuple[str, ...] = ()
"""Words before a year do not tell that it is one."""


@cache
def month_patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return the patterns of dates with a month, the longest ones first; groups are y, m, days.

    Each comes with what it begins with.
    """
    year = rf"(?:(?<!\d)(?P<y>{YEAR})\s*年\s*)"
    month = r"(?<![\d.第])(?P<m>1[0-2](?!\d)|0?[1-9]|十[一二]?|[一二三四五六七八九])\s*月"
    day = rf"\s*{_NUMBER}\s*[日号]"
    days = rf"(?P<days>(?:\s*{_NUMBER}\s*[日号]?{_JOIN}){{0,9}}{day})"
    sources = (
        ("day", rf"{year}?{month}份?{days}"),
        ("day", rf"{year}?{month}(?![球亮饼光])"),
    )
    return tuple((start, re.compile(source)) for start, source in sources)


@cache
def year_contexts() -> tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]:
    """Return patterns of what stands before a year, and of the year with what follows."""
    after = (
        rf"(?:\s*(?:年|财年|财政年度){_NO_DURATION}"
        rf"|年?\s*[-–—~～至到]\s*{YEAR}\s*年)"
    )
    return ((re.compile(r"(?<!\d)\Z"), re.compile(rf"{YEAR}(?={after})")),)


def year_patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return further patterns of dates with a year: none."""
    return ()
