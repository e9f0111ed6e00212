"""Writing numbers as a language does, for suggestions.

Not with Babel, which groups four digits in Hungarian and Spanish where their academies do not.
"""

from collections.abc import Mapping
from fractions import Fraction

from translate_pipeline.checks.numbers.marks import MARKS
from translate_pipeline.checks.numbers.number import Kind, Number
from translate_pipeline.checks.numbers.romans import write_roman
from translate_pipeline.checks.numbers.scales import SCALES

__all__ = ["write_like", "write_value"]

_ROMAN_LETTERS = frozenset("IVX")
_LARGEST_ROMAN = 39
# More decimals are no number that a text would say.
_MAX_DECIMALS = 4
# What round numbers are scaled with, the largest first.
_USUAL: Mapping[str, tuple[str, ...]] = {
    "es": ("millones", "mil"),
    "hu": ("milliárd", "millió", "ezer"),
    "zh": ("亿", "万"),
}
# From two on, as they stand before a noun; the others change with it.
_WORDS: Mapping[str, str] = {
    "es": "dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince",
    "hu": "két három négy öt hat hét nyolc kilenc tíz tizenegy tizenkét tizenhárom tizennégy"
    " tizenöt",
    "zh": "两 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五",
}


def write_like(expected: Number, found: Number, language: str) -> str:
    """Return a number in place of another one, written like it; empty if it cannot be told how.

    Args:
        expected: The number of the source.
        found: The number in its place.
        language: Bare code of the translation.
    """
    values = [value for value in expected.values if not isinstance(value, str)]
    if not values:
        return expected.text
    if len(expected.values) != 1 or language not in MARKS:
        return ""
    (value,) = values
    if found.figure:
        return _write_figure(value, expected, found, language)
    if _ROMAN_LETTERS.issuperset(found.text) and value in range(1, _LARGEST_ROMAN + 1):
        return write_roman(int(value))
    return _write_word(value, found, language) if found.kind is Kind.COUNT else ""


def write_value(
    value: int | Fraction, language: str, *, decimal: str = "", is_grouped: bool = True
) -> str:
    """Return a number in figures; empty if it is no decimal one.

    Args:
        value: The number.
        language: Bare code.
        decimal: Mark before the decimals; the usual one of the language if empty.
        is_grouped: Whether thousands are grouped, where the language does.

    Example:
        >>> write_value(Fraction(25001, 2), "es")
        '12,500.5'
    """
    marks = MARKS[language]
    whole, part = divmod(value, 1)
    decimals = _decimals(Fraction(part)) if part else ""
    if part and not decimals:
        return ""
    digits = str(whole)
    if is_grouped and len(digits) > marks.plain_digits:
        digits = f"{whole:,}".replace(",", marks.group)
    return digits + (decimal or marks.decimal if decimals else "") + decimals


def _write_figure(value: int | Fraction, expected: Number, found: Number, language: str) -> str:
    """Return a figure with the scale word of the number in its place, or a better one."""
    decimal = "," if "," in found.figure[-3:] and "." not in found.figure else ""
    if language == "hu" and "." in found.figure and "," not in found.figure:
        decimal = "."  # a version, most likely
    if found.scale == 1:
        is_year = expected.figure.isdecimal() and len(expected.figure) == 4
        return write_value(value, language, decimal=decimal, is_grouped=not is_year)
    scaled = Fraction(value) / found.scale
    tail = found.text[len(found.figure) :]
    if scaled >= 1:
        written = write_value(scaled, language, decimal=decimal)
        return written + tail if written else ""
    if tail.strip() not in SCALES[language]:
        return ""  # an ending, which would have to change as well
    blank = tail[: len(tail) - len(tail.lstrip())]
    for word in _USUAL[language]:
        scaled = Fraction(value) / SCALES[language][word]
        if scaled >= 1:
            return write_value(scaled, language, decimal=decimal) + blank + word
    return write_value(value, language)


def _write_word(value: int | Fraction, found: Number, language: str) -> str:
    """Return a small number in words where the one in its place is a bare word as well."""
    words = _WORDS[language].split()
    if found.text.lower() not in words or value not in range(2, 2 + len(words)):
        return ""
    word = words[int(value) - 2]
    return word.capitalize() if found.text[0].isupper() else word


def _decimals(part: Fraction) -> str:
    for length in range(1, _MAX_DECIMALS + 1):
        scaled = part * 10**length
        if scaled.denominator == 1:
            return str(scaled.numerator).zfill(length)
    return ""
