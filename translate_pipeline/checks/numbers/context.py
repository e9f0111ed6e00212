"""What numbers mean beside others: halves behind them, ranges that share a scale or a century."""

import re
from collections.abc import Mapping
from fractions import Fraction

from translate_pipeline.checks.numbers.number import Kind, Number, plain
from translate_pipeline.checks.numbers.scales import find_scale

__all__ = ["in_context"]

_HALVES: Mapping[str, re.Pattern[str]] = {
    "en": re.compile(r"(?:\s\w+)?[\s-]and[\s-]a[\s-]half\b"),
    "es": re.compile(r"(?:\s\w+){0,2}\s(?:y|con)\smedi[ao]\b"),
    "hu": re.compile(r"\s?és\sfél"),
    "zh": re.compile("(?:公里|公斤|小时|[个年月天周岁倍米成点杯碗里])?半"),
}
_HALF_MARKS: Mapping[str, str] = {"en": "half", "es": " medi", "hu": "fél", "zh": "半"}
_RANGE = re.compile(
    r"\s?(?:[-\u2010-\u2015~～〜至到/]|to|or|and|through|a|o|y|u|hasta|és|vagy|或|和|、|,)\s?"
    r"|-?(?:t[oóöő]l|b[oóöő]l)\s"
)
_YEAR = range(1000, 2200)
_MAX_GAP = 8
# Words that overlap with a number stand between it and the next one.
_MAX_BESIDE = 5


def in_context(numbers: list[Number], text: str, language: str) -> list[Number]:
    """Return numbers with what they may mean by the words and numbers beside them.

    Args:
        numbers: Numbers in text order.
        text: The text that they are from.
        language: Bare code of its language.
    """
    if language in _HALVES and _HALF_MARKS[language] in text:
        numbers = _with_halves(numbers, text, language)
    if len(numbers) < 2:
        return numbers
    found = numbers[:]
    for index, number in enumerate(numbers):
        for place in range(index + 1, min(index + _MAX_BESIDE, len(numbers))):
            after = numbers[place]
            if 0 <= after.start - number.end <= _MAX_GAP and _RANGE.fullmatch(
                text, number.end, after.start
            ):
                found[index] = _with_scale_of(found[index], after)
                found[place] = _with_century_of(found[place], number)
    return found


def _with_halves(numbers: list[Number], text: str, language: str) -> list[Number]:
    """Return numbers with their halves; the scale behind a half is no number of its own."""
    found: list[Number] = []
    end = 0
    for number in numbers:
        if number.start >= end:
            found.append(_with_half(number, text, language))
            end = found[-1].end if found[-1].end > number.end else end
    return found


def _with_half(number: Number, text: str, language: str) -> Number:
    """Return a number that may have a half: one and a half million, dos horas y media, 3个半月."""
    half = _HALVES[language].match(text, number.end)
    if not half:
        return number
    scale = find_scale(text, half.end(), language)
    factor = scale.factor if scale else 1
    values = set() if scale else set(number.values)
    for value in number.values:
        if not isinstance(value, str):
            values.add(plain((value + Fraction(number.scale, 2)) * factor))
    if not scale:
        return number._replace(values=frozenset(values))
    end = scale.end
    kind = Kind.COUNT if number.kind is Kind.HINT else number.kind
    return number._replace(
        text=text[number.start : end], end=end, values=frozenset(values), kind=kind, scale=factor
    )


def _with_scale_of(number: Number, after: Number) -> Number:
    """Return a number that may take its scale from the end of its range: 12 in 12～15万."""
    if after.scale == 1 or number.scale != 1:
        return number
    scaled = {v * after.scale for v in number.values if not isinstance(v, str)}
    return number._replace(values=number.values | scaled)


def _with_century_of(number: Number, before: Number) -> Number:
    """Return a number that may be a year short of its century: 08 in 2007/08."""
    if len(number.figure) != 2 or number.scale != 1:
        return number
    years = [value for value in before.values if isinstance(value, int) and value in _YEAR]
    if len(before.figure) != 4 or not years:
        return number
    return number._replace(values=number.values | {years[0] // 100 * 100 + int(number.figure)})
