"""Words behind a figure that multiply it: ``million``, ``mil millones``, ``ezer``, 万."""

import re
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

__all__ = ["SCALES", "Scale", "find_scale"]

SCALES: Mapping[str, Mapping[str, int]] = {
    "en": {
        "hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9,
        "trillion": 10**12, "dozen": 12, "k": 1000, "m": 10**6, "mn": 10**6, "bn": 10**9,
    },
    "es": {
        "mil": 1000, "miles": 1000, "millar": 1000, "millares": 1000,
        "millón": 10**6, "millones": 10**6, "mil millones": 10**9, "miles de millones": 10**9,
        "millardo": 10**9, "millardos": 10**9, "billón": 10**12, "billones": 10**12,
        "docena": 12, "docenas": 12,
    },
    "hu": {
        "száz": 100, "ezer": 1000, "ezr": 1000, "millió": 10**6, "milliárd": 10**9,
        "billió": 10**12, "tucat": 12,
    },
    "zh": {
        "十": 10, "百": 100, "千": 1000, "万": 10**4, "十万": 10**5, "百万": 10**6,
        "千万": 10**7, "亿": 10**8, "十亿": 10**9, "百亿": 10**10, "千亿": 10**11, "万亿": 10**12,
        "成": 10, "打": 12,
    },
}  # fmt: skip
"""Multipliers by bare code; Hungarian ones take endings (``ezren``, ``milliós``)."""


_BETWEEN = (" ", "\u00a0", "\u202f", "-")


class Scale(NamedTuple):
    """A word right behind a figure that multiplies it."""

    factor: int
    """What it multiplies by."""

    end: int
    """Code point where it ends."""

    is_letter: bool
    """Whether it is only a letter, which may be a unit just as well: 5m."""


def find_scale(text: str, place: int, language: str) -> Scale | None:
    """Return the word at a place, blanks before it left out, that scales the figure before it.

    Example:
        >>> find_scale("1.4 million", 3, "en").factor
        1000000
    """
    head = text[place : place + 1]
    if head in _BETWEEN:
        head = text[place + 1 : place + 2]
    if head.lower() not in _heads(language):
        return None
    pattern = _pattern(language)
    found = pattern.match(text, place) if pattern else None
    if not found:
        return None
    word = found["word"] or found["letter"]
    factor = SCALES[language].get(word) or SCALES[language][" ".join(word.lower().split())]
    return Scale(factor, found.end(), bool(found["letter"]))


@cache
def _heads(language: str) -> frozenset[str]:
    """Return what the words of a language begin with: most figures are followed by none."""
    more = "多余几来" if language == "zh" else ""
    return frozenset(word[0] for word in SCALES.get(language, ())).union(more)


@cache
def _pattern(language: str) -> re.Pattern[str] | None:
    scales = sorted(SCALES.get(language, ()), key=len, reverse=True)
    if not scales:
        return None
    if language == "zh":
        # 千米 is a kilometre, not a thousand metres; 千岛 and 百合 are names of things;
        # 打 is a dozen only before what comes by the dozen, 成 a tenth only at its end.
        words = (
            "|".join(scales)
            .replace("|千|", "|千(?![米克瓦伏赫帕卡升字兆])|")
            .replace("|十|", "|十(?![字])|")
            .replace("成", "(?:成(?![立为员功年人长就熟果都型]))")
            .replace("打", "(?:打(?=[鸡啤铅毛红]))")
        )
        return re.compile(rf"\s?[多余几来]?(?P<word>{words})(?P<letter>(?!))?")
    words = "|".join(re.escape(each).replace(r"\ ", r"\s+") for each in scales if len(each) > 2)
    letters = "|".join(each for each in scales if len(each) <= 2) or "(?!)"
    # Százalék is percent, század is century, ezred and ezrelék parts of a thousand.
    ending = r"(?<!száz)(?<!ezr)\w*|(?<=száz)(?!al|ad)\w*|(?<=ezr)(?!ed|el)\w*"
    end = f"(?:{ending})" if language == "hu" else r"\b"
    return re.compile(rf"[\s-]?(?P<word>{words}){end}|(?P<letter>{letters})\b", re.IGNORECASE)
