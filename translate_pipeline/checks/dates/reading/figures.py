"""Read the numbers that units and currencies belong to: figures, words, halves."""

import re
from collections.abc import Iterator, Mapping
from fractions import Fraction
from functools import cache, lru_cache
from typing import NamedTuple

from translate_pipeline.checks.dates.facts import Place, Value
from translate_pipeline.checks.dates.reading.anchors import matches_at, starts_of
from translate_pipeline.checks.dates.reading.letters import to_small
from translate_pipeline.checks.dates.reading.numerals import (
    NUMERAL_WORDS,
    NUMERALS,
    read_han,
    read_numeral,
)

__all__ = ["Number", "read_figure", "read_numbers"]

_BLANK = "[ \u00a0\u2007\u2009\u202f]"
_BLANKS, _DIGIT, _NO_DIGIT = re.compile(_BLANK), re.compile(r"\d"), re.compile(r"\D")
# Longer ones are no quantities, and Python refuses to convert them.
_FIGURE = (
    rf"(?<![\d.,:/A-Za-z])(?:\d{{1,3}}(?:{_BLANK}\d{{3}}){{1,6}}(?!\d)(?:[.,]\d{{1,9}})?"
    r"|\d{1,18}(?:[.,]\d{1,18}){0,6})(?!\d|[:/]\d)"
)
_SCALES: Mapping[str, Mapping[str, int]] = {
    "en": {"hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9,
           "trillion": 10**12, "mn": 10**6, "bn": 10**9},
    "es": {"mil millones": 10**9, "millones": 10**6, "millón": 10**6, "mil": 1000,
           "billones": 10**12, "billón": 10**12},
    "hu": {"ezer": 1000, "milliárd": 10**9, "millió": 10**6, "billió": 10**12},
    "zh": {"万亿": 10**12, "千亿": 10**11, "百亿": 10**10, "十亿": 10**9, "千万": 10**7,
           "百万": 10**6, "十万": 10**5, "亿": 10**8, "万": 10**4, "千": 1000, "百": 100},
}  # fmt: skip
# Units that come with an article: an hour and a half.
_SINGLE = (
    "hour|minute|second|day|night|week|fortnight|month|year|decade|century|kilo|met(?:er|re)|mile|"
    "lit(?:er|re)|ton|hectare|acre|gram|foot|inch"
)
_FRACTIONS = {"½": Fraction(1, 2), "¼": Fraction(1, 4), "¾": Fraction(3, 4)}
_HALF = Fraction(1, 2)
_FIGURE_START = re.compile(r"\d(?<!\d\d)")
_HAN_START = re.compile("[\\d〇零一二两三四五六七八九十百千万亿半]")
# What a number begins with, besides the numerals.
_HEADS: Mapping[str, tuple[str, ...]] = {
    "en": ("half", "quarter", rf"an?\s(?:{_SINGLE})", r"a\s+quarter"),
    "es": ("medi[ao]", "cuarto"),
    "hu": ("másfél", "fél", "háromnegyed", "negyed"),
}
_ONE: frozenset[Value] = frozenset([1])
_PARTS = {
    "half": _HALF, "medi": _HALF, "fél": _HALF, "半": _HALF, "three": Fraction(3, 4),
    "tres": Fraction(3, 4), "háromnegyed": Fraction(3, 4), "三刻": Fraction(3, 4),
    "a quarter": Fraction(1, 4), "quarter": Fraction(1, 4), "un cuarto": Fraction(1, 4),
    "cuarto": Fraction(1, 4), "negyed": Fraction(1, 4), "másfél": Fraction(3, 2),
}  # fmt: skip


class Number(NamedTuple):
    """A number in figures or words."""

    place: Place
    """Where it stands, with the word that scales it."""

    values: frozenset[Value]
    """What it may be."""

    scale: int = 1
    """What its last word multiplies it with, and the number before it in a range as well."""

    is_one: bool = False
    """Whether it is one, in words."""

    is_article: bool = False
    """Whether it is only an article: a day."""

    is_word: bool = False
    """Whether it is in words; no symbol of a unit follows such a number."""


def read_numbers(text: str, language: str) -> Iterator[Number]:
    """Yield the numbers of a text in order.

    Example:
        >>> [sorted(map(float, n.values)) for n in read_numbers("1.500 y dos mil", "es")]
        [[1.5, 1500.0], [2000.0]]
    """
    last: Number | None = None
    for number in _single_numbers(text, language):
        if last and not text[last.place[1] : number.place[0]].strip() and _continues(last, number):
            last = _compound(last, number)
        else:
            if last:
                yield last
            last = number
    if last:
        yield last


def _continues(one: Number, two: Number) -> bool:
    """Return whether a number goes on with a smaller scale: 1万5000, 2 mil 400 millones."""
    if one.scale == 1 or one.is_article or two.is_article or one.place == two.place:
        return False
    rest = max(two.values) / (two.scale if two.scale > one.scale else 1)
    return two.place[0] >= one.place[1] and rest < one.scale and two.scale != one.scale


def _compound(one: Number, two: Number) -> Number:
    scale = two.scale if two.scale > one.scale else 1
    values = frozenset(a * scale + b for a in one.values for b in two.values)
    return Number((one.place[0], two.place[1]), values, two.scale)


def _single_numbers(text: str, language: str) -> Iterator[Number]:
    small = to_small(text)
    starts = number_starts(small, language)
    if not starts:
        return
    for found in matches_at(_pattern(language), small, starts):
        groups = {key: value for key, value in found.groupdict().items() if value}
        if "figure" in groups:
            scale = _scale_of(groups, "scale", language)
            yield Number(found.span(), _figure_values(groups, scale, language), scale)
        elif "article" in groups:
            yield Number(found.span(), _ONE, is_article=True, is_word=True)
        elif "part" in groups:
            value = _part_of(groups["part"]) * _scale_of(groups, "whole", language)
            yield Number(found.span(), frozenset([value]), is_word=True)
        else:
            yield from _word_numbers(found, groups, language)


@cache
def _pattern(language: str) -> re.Pattern[str]:
    """Return the pattern of numbers; a group is what a part of a number is."""
    scales = "|".join(sorted(_SCALES[language], key=len, reverse=True))
    sources = {
        "en": r"\b(?P<part>half(?:\s+of)?(?:\s+an?)?|(?:a\s+)?quarter\s+of\s+an?|"
        r"three[\s-]quarters\s+of\s+an?)(?=[\s-][a-z])(?:\s+(?P<whole>million|billion)\b)?"
        rf"|(?P<figure>{_FIGURE})(?P<extra>\s?[½¼¾]|\s1/2)?(?:[\s-]?(?P<scale>{scales})\b)?"
        r"(?P<half>[\s-]+and[\s-]+a[\s-]+half)?"
        rf"|(?P<word>{NUMERALS['en']})\b(?P<half2>[\s-]+and[\s-]+a[\s-]+half(?:\s+(?P<scale2>thousand|million|"
        rf"billion))?)?|\b(?P<article>an?)(?=\s(?:{_SINGLE}))",
        "es": r"\b(?P<part>medi[ao]|(?:un\s+|tres\s+)?cuartos?\s+de)(?=\s)"
        r"(?:\s+(?P<whole>millón|mil)\b)?"
        rf"|(?P<figure>{_FIGURE})(?P<extra>\s?[½¼¾])?(?:\s?(?P<scale>{scales})\b)?"
        rf"|(?P<word>{NUMERALS['es']})(?P<million>(?<=llón)\s+y\s+medio|(?<=llones)\s+y\s+medio)?",
        "hu": r"\b(?P<part>másfél|fél|háromnegyed|negyed)"
        rf"(?:\s?(?P<whole>{scales}))?|(?P<figure>{_FIGURE})(?:[\s-]?(?P<scale>{scales}))?(?P<half>\s+és\s+(?:fél|(?P<quarter>negyed)))?"
        rf"|(?P<word>{NUMERALS['hu']})(?P<half2>\s+és\s+(?:fél|(?P<quarter2>negyed)))?(?:\s+(?P<scale2>{scales}))?",
        "zh": r"(?P<part>三刻|一刻|半)(?![数多])"
        rf"|(?<!第)(?P<figure>{_FIGURE.replace('A-Za-z', '')})"
        rf"\s*(?:[多余来几]?(?P<scale>{scales})(?![米克瓦卡伏]))?"
        rf"|(?<![第几数\d])(?P<word>{NUMERALS['zh']})(?!(?<=千)[米克瓦卡伏])",
    }  # fmt: skip
    return re.compile(sources[language])


@cache
def _word_start(language: str) -> re.Pattern[str]:
    """Return the pattern of the first letter of a word that a number may begin with.

    Each of its branches begins with a letter, which lets ``re`` skip all other ones at once.
    """
    heads: dict[str, list[str]] = {}
    for word in (*NUMERAL_WORDS[language], *_HEADS[language]):
        heads.setdefault(word[0], []).append(word[1:])
    return re.compile(
        "|".join(rf"{first}(?<!\w.)(?={'|'.join(sorted(rests))})" for first, rests in heads.items())
    )


def number_starts(small: str, language: str) -> list[int]:
    """Return where a number may begin in a text in small letters, in order."""
    if language == "zh":
        return starts_of(_HAN_START, small)
    figures = starts_of(_FIGURE_START, small)
    words = starts_of(_word_start(language), small)
    return sorted(figures + words) if figures and words else figures or words


def _word_numbers(
    found: re.Match[str], groups: Mapping[str, str], language: str
) -> Iterator[Number]:
    word = groups["word"].lower()
    if language == "zh" and re.fullmatch("[二两三四五六七八][三四五六七八九]", word):
        # Two or three, three or four.
        for char in word:
            yield Number(found.span(), frozenset([read_han(char)]), is_word=True)
        return
    number, scale = _read_word(word, language)
    value = number + _part_after(groups, "2")
    value = value * _scale_of(groups, "scale2", language) + (500_000 if "million" in groups else 0)
    yield Number(found.span(), frozenset([value]), scale, is_one=value == 1, is_word=True)


@lru_cache(maxsize=1024)
def _read_word(word: str, language: str) -> tuple[int, int]:
    """Return the value of a number in words, and the scale that it ends with."""
    scale = max((v for w, v in _SCALES[language].items() if word.endswith(w)), default=1)
    return read_numeral(word, language), scale


def _part_of(words: str) -> Fraction:
    text = " ".join(words.lower().split())
    if text == "一刻":
        return Fraction(1, 4)
    return next(value for start, value in _PARTS.items() if text.startswith(start))


def _part_after(groups: Mapping[str, str], suffix: str) -> Value:
    """Return what "and a half" or "és negyed" adds to a number."""
    if f"half{suffix}" not in groups:
        return 0
    return Fraction(1, 4) if f"quarter{suffix}" in groups else _HALF


def _figure_values(groups: Mapping[str, str], scale: int, language: str) -> frozenset[Value]:
    values = read_figure(groups["figure"], language)
    extra = groups.get("extra", "").strip()
    more = _FRACTIONS.get(extra, _HALF if extra else _part_after(groups, ""))
    if not more and scale == 1:
        return values
    return frozenset([(value + more) * scale for value in values])


def _scale_of(groups: Mapping[str, str], group: str, language: str) -> int:
    if group not in groups:
        return 1
    word = " ".join(groups[group].lower().split())
    return _SCALES[language].get(word, 1)


def read_figure(figure: str, language: str) -> frozenset[Value]:
    """Return what a figure may be; English and Chinese are sure of their separators.

    Example:
        >>> sorted(map(float, read_figure("12,345", "hu")))
        [12.345, 12345.0]
    """
    if figure.isdecimal():
        return frozenset([int(figure)])
    text = _BLANKS.sub("", figure)
    marks = _DIGIT.sub("", text)
    grouped = int(_NO_DIGIT.sub("", text))
    if not marks:
        return frozenset([grouped])
    last = marks[-1]
    whole, part = text.rsplit(last, 1)
    decimal = Fraction(grouped, 10 ** len(part))
    if len(set(marks)) == 2:
        return frozenset([decimal])
    if len(marks) > 1:
        return frozenset([grouped])
    if len(part) != 3 or whole == "0":
        return frozenset([decimal])
    if language in ("en", "zh"):
        return frozenset([grouped if last == "," else decimal])
    return frozenset([grouped, decimal])
