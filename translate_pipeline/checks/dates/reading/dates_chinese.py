"""How Chinese writes dates."""

import re
from collections.abc import Mapping
from functools import cache

__all__ = ["DAY", "DAY_WORDS", "MONTH_HINTS", "YEAR", "month_patterns", "year_patterns"]

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


MONTH_HINTS = ("月",)
"""Parts of words without one of which no text names a month."""


@cache
def month_patterns() -> tuple[re.Pattern[str], ...]:
    """Return the patterns of dates with a month, the longest ones first; groups are y, m, days."""
    year = rf"(?:(?<!\d)(?P<y>{YEAR})\s*年\s*)"
    month = r"(?<![\d.第])(?P<m>1[0-2](?!\d)|0?[1-9]|十[一二]?|[一二三四五六七八九])\s*月"
    day = rf"\s*{_NUMBER}\s*[日号]"
    days = rf"(?P<days>(?:\s*{_NUMBER}\s*[日号]?{_JOIN}){{0,9}}{day})"
    sources = (
        rf"{year}?{month}份?{days}",
        rf"{year}?{month}(?![球亮饼光])",
    )
    return tuple(re.compile(source) for source in sources)


@cache
def year_patterns() -> tuple[re.Pattern[str], ...]:
    """Return the patterns of years alone; the group is y."""
    sources = (
        rf"(?<!\d)(?P<y>{YEAR})(?=\s*(?:年|财年|财政年度){_NO_DURATION})",
        rf"(?<!\d)(?P<y>{YEAR})(?=年?\s*[-–—~～至到]\s*{YEAR}\s*年)",
    )
    return tuple(re.compile(source) for source in sources)
