"""Numbers in figures, whatever a language groups, points and scales them with."""

import re
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cache
from itertools import zip_longest

from translate_pipeline.checks.numbers.words import SCALES

__all__ = ["Number", "read_numbers", "read_romans"]

# Blanks of any width group digits by threes; other marks only need digits on both sides.
_BLANK = "[ \u00a0\u2007\u2009\u202f]"
_FIGURE = re.compile(rf"(?:\d{{1,3}}(?:{_BLANK}\d{{3}})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,'’٫٬]\d+)*)")
_GROUPED = re.compile(rf"\d{{1,3}}(?:(?:[.,'’٫٬]|{_BLANK})\d{{3}})*|\d+")
# CO2, A4, COVID-19: the figure is a part of a name.
_NAME_BEFORE = re.compile(r"[A-Za-z]$|\b[A-Z]{2,}-$")
_NAME_SIZE = 12
# Longer ones are no numbers, and Python refuses to convert them.
_MAX_FIGURE = 100
_RANGE = re.compile(r"\s*(?:[-\u2010-\u2015~～至到]|to|or|and|a|o|y|és|vagy)\s*")
_DECIMAL = re.compile(rf"(?P<whole>\d+(?:(?:['’٬]|{_BLANK})\d{{3}})*)[.,٫](?P<part>\d+)")
# Full hours (15:00) and the century of a decade (20世纪90年代) say nothing more.
_EMPTY = re.compile(r"(?<=\d):00\b|\d+世纪(?=\d+年代)")
_AFTERNOON = re.compile(r"(?::\d\d)?\s*p\.?\s?m\b", re.IGNORECASE)
_ROMAN = re.compile(r"\b[IVXLCDM]{1,15}\b", re.ASCII)
_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}


@dataclass(frozen=True, slots=True)
class Number:
    """A number in figures."""

    text: str
    """As it is written, with the word that scales it."""

    digits: str
    """Its digits alone, without leading zeros."""

    values: frozenset[Fraction]
    """What it may mean; never empty. Unscaled, separators are ignored: 1.5 and 1,5 mean 15."""

    start: int
    """Code point where it starts."""

    end: int
    """Code point where it ends."""

    is_bound: bool = False
    """Whether it is a part of a name (``CO2``), which a translation may replace."""


def read_numbers(text: str, language: str) -> list[Number]:
    """Return the figures of a text in order.

    Args:
        text: Plain text.
        language: Bare code; decides on the words that scale a figure.

    Example:
        >>> [(n.text, *map(int, n.values)) for n in read_numbers("2025年10月约140万", "zh")]
        [('2025', 2025), ('10', 10), ('140万', 1400000)]
    """
    clean = _EMPTY.sub(lambda found: " " * len(found[0]), text)
    numbers = [
        _build_number(figure, clean, language)
        for figure in _FIGURE.finditer(clean)
        if len(figure[0]) <= _MAX_FIGURE
    ]
    return [
        _with_shared_scale(number, after, clean, language)
        for number, after in zip_longest(numbers, numbers[1:])
    ]


def read_romans(text: str) -> frozenset[Fraction]:
    """Return the values of Roman numerals, with which Spanish counts centuries."""
    return frozenset(Fraction(_roman_value(found[0])) for found in _ROMAN.finditer(text))


def _build_number(figure: re.Match[str], text: str, language: str) -> Number:
    digits = _digits_of(figure[0])
    scale = _scale_pattern(language).match(text, figure.end())
    end = scale.end() if scale else figure.end()
    values = _scaled(figure[0], scale, language) if scale else set()
    if not scale or scale["letter"]:
        # 5m may be five metres.
        values |= {Fraction(int(digits)), *_by_habit(int(digits), text[figure.end() :], language)}
    start = figure.start()
    is_bound = _NAME_BEFORE.search(text[max(start - _NAME_SIZE, 0) : start]) is not None
    return Number(text[start:end], digits, frozenset(values), start, end, is_bound)


def _scaled(figure: str, scale: re.Match[str], language: str) -> set[Fraction]:
    word = re.sub(r"\s+", " ", scale["word"] or scale["letter"]).lower()
    return {value * SCALES[language][word] for value in _readings(figure)}


def _with_shared_scale(number: Number, after: Number | None, text: str, language: str) -> Number:
    """Return a number that may take its scale from the end of its range: 12 in 12～15万."""
    if after is None or not _RANGE.fullmatch(text, number.end, after.start):
        return number
    scale = SCALES.get(language, {}).get(after.text.lstrip("0123456789.,").strip().lower())
    if scale is None:
        return number
    values = number.values | {value * scale for value in _readings(number.text)}
    return replace(number, values=values)


def _by_habit(number: int, rest: str, language: str) -> set[Fraction]:
    """Return what else an English number may be: 90 for 1990s, 15 for 3 p.m."""
    if language == "en" and number > 999 and number % 10 == 0 and re.match(r"['’]?s\b", rest):
        return {Fraction(number % 100)}
    if language == "en" and number < 12 and _AFTERNOON.match(rest):
        return {Fraction(number + 12)}
    return set()


def _digits_of(figure: str) -> str:
    return str(int(re.sub(r"\D", "", figure)))


def _readings(figure: str) -> set[Fraction]:
    """Return the values of a figure that is going to be scaled: grouped, decimal, or both."""
    found = set()
    if _GROUPED.fullmatch(figure):
        found.add(Fraction(int(_digits_of(figure))))
    if decimal := _DECIMAL.fullmatch(figure):
        whole, part = re.sub(r"\D", "", decimal["whole"]), decimal["part"]
        found.add(Fraction(int(whole + part), 10 ** len(part)))
    return found or {Fraction(int(_digits_of(figure)))}


@cache
def _scale_pattern(language: str) -> re.Pattern[str]:
    """Return the pattern of what scales a figure, right behind it; it has two groups."""
    scales = sorted(SCALES.get(language, ()), key=len, reverse=True)
    if not scales:
        return re.compile(r"(?!)(?P<word>)(?P<letter>)")
    if language == "zh":
        # 千米 is a kilometre, not a thousand metres.
        words = "|".join(scales).replace("|千|", "|千(?![米克瓦伏赫帕卡升字])|")
        return re.compile(rf"\s*[多余几来]?\s*(?P<word>{words})(?P<letter>(?!))?")
    words = "|".join(re.escape(each).replace(r"\ ", r"\s+") for each in scales if len(each) > 2)
    letters = "|".join(each for each in scales if len(each) <= 2) or "(?!)"
    # Százalék is percent, század is century.
    ending = r"(?<!száz)\w*|(?<=száz)(?!al|ad)\w*" if language == "hu" else r"\b"
    return re.compile(
        rf"[\s-]?(?P<word>{words})(?:{ending})|(?P<letter>{letters})\b", re.IGNORECASE
    )


def _roman_value(numeral: str) -> int:
    values = [_ROMAN_VALUES[char] for char in numeral]
    following = [*values[1:], 0]
    return sum(-v if v < after else v for v, after in zip(values, following, strict=True))
