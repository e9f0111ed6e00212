"""Numbers in words, as far as people spell out hours, years, sums and measures."""

import re
from collections.abc import Mapping

__all__ = ["NUMERALS", "NUMERAL_WORDS", "numbered", "read_han", "read_numeral"]


def numbered(words: str, *, first: int = 1, step: int = 1) -> dict[str, int]:
    """Return words with their numbers; ``/`` stands between words for the same one.

    Example:
        >>> numbered("one two/both")
        {'one': 1, 'two': 2, 'both': 2}
    """
    return {
        word: first + step * index
        for index, variants in enumerate(words.split())
        for word in variants.split("/")
    }


_EN = numbered(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
    " sixteen seventeen eighteen nineteen"
) | numbered("twenty thirty forty fifty sixty seventy eighty ninety hundred", first=20, step=10)
_ES = (
    numbered(
        "un/uno/una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce"
        " quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno/veintiún/veintiuna"
        " veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho"
        " veintinueve treinta"
    )
    | numbered("cuarenta cincuenta sesenta setenta ochenta noventa cien/ciento", first=40, step=10)
    | numbered(
        "doscientos/doscientas trescientos/trescientas cuatrocientos/cuatrocientas"
        " quinientos/quinientas seiscientos/seiscientas setecientos/setecientas"
        " ochocientos/ochocientas novecientos/novecientas",
        first=200,
        step=100,
    )
)
_HU = numbered("egy két/kettő három négy öt hat hét nyolc kilenc") | numbered(
    "tíz/tizen húsz/huszon harminc negyven ötven hatvan hetven nyolcvan kilencven száz",
    first=10,
    step=10,
)
_SCALES: Mapping[str, Mapping[str, int]] = {
    "en": {"thousand": 1000, "million": 10**6, "billion": 10**9, "trillion": 10**12},
    "es": {"mil": 1000, "millón": 10**6, "millones": 10**6, "billón": 10**12, "billones": 10**12},
    "hu": {"ezer": 1000, "millió": 10**6, "milliárd": 10**9, "billió": 10**12},
}
_WORDS: Mapping[str, Mapping[str, int]] = {"en": _EN, "es": _ES, "hu": _HU}


NUMERAL_WORDS: Mapping[str, tuple[str, ...]] = {
    language: (*words, *_SCALES[language]) for language, words in _WORDS.items()
}
"""Words that numbers are made of, by language; none of Chinese."""


def _any_of(language: str) -> str:
    return "|".join(sorted(NUMERAL_WORDS[language], key=len, reverse=True))


NUMERALS: Mapping[str, str] = {
    "en": rf"\b(?:{_any_of('en')})(?:(?:[\s-]|(?<=dred)\sand\s|(?<=sand)\sand\s)"
    rf"(?:{_any_of('en')})\b)*",
    "es": rf"\b(?:{_any_of('es')})\b(?:\s+(?:y\s+(?=uno?\b|una\b|dos|tres|cuatro|cinco|seis|siete|"
    rf"ocho|nueve))?(?:{_any_of('es')})\b)*",
    "hu": rf"\b(?:{_any_of('hu')})(?:(?:(?<=ezer)-|(?<=lió)-)?(?:{_any_of('hu')}))*",
    "zh": r"[〇零一二两三四五六七八九十百千万亿]+",
}
"""Patterns of the numbers in words, by language; they have no groups."""

_HAN_DIGITS = {char: number for number, char in enumerate("〇一二三四五六七八九")} | {
    "零": 0,
    "两": 2,
}
_HAN_UNITS = {"十": 10, "百": 100, "千": 1000}
_PART = {language: re.compile(_any_of(language)) for language in _WORDS}


def read_numeral(text: str, language: str) -> int:
    """Return the value of a number in words that the pattern of its language has found.

    Example:
        >>> read_numeral("treinta y cinco mil", "es"), read_numeral("kétszázhúsz", "hu")
        (35000, 220)
    """
    if language == "zh":
        return read_han(text)
    words, scales = _WORDS[language], _SCALES[language]
    total = current = 0
    for part in _PART[language].findall(text.lower()):
        if part in scales:
            total, current = _scale(total, current, scales[part])
        elif words[part] == 100:
            current = max(current, 1) * 100 if language != "es" else current + 100
        else:
            current += words[part]
    return total + current


def _scale(total: int, current: int, scale: int) -> tuple[int, int]:
    """Return the sum and the rest after a scale: mil millones is a thousand million."""
    if not current and total:
        return total * scale, 0
    return total + max(current, 1) * scale, 0


def read_han(number: str) -> int:
    """Return the value of a Chinese number; without a unit its digits are read one by one.

    Example:
        >>> read_han("二〇二六"), read_han("三十九"), read_han("一亿三千万")
        (2026, 39, 130000000)
    """
    if not set(number) & {*_HAN_UNITS, "万", "亿"}:
        return int("".join(str(_HAN_DIGITS[char]) for char in number[:18]))
    total = section = digit = 0
    for char in number:
        if char in _HAN_DIGITS:
            digit = _HAN_DIGITS[char]
        elif char in _HAN_UNITS:
            section += (digit or 1) * _HAN_UNITS[char]
            digit = 0
        elif char == "万":
            total, section, digit = total + (section + digit or 1) * 10**4, 0, 0
        else:
            total, section, digit = (total + section + digit or 1) * 10**8, 0, 0
    return total + section + digit
