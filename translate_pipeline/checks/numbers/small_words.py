"""Numbers in words, each in a word for itself, as most texts have them."""

import re
from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from functools import lru_cache

from translate_pipeline.checks.numbers.number import Kind
from translate_pipeline.checks.numbers.words_chinese import han_value
from translate_pipeline.checks.numbers.words_english import COUNTING
from translate_pipeline.checks.numbers.words_hungarian import look_up

__all__ = ["SmallValue", "read_small", "small_values"]

SmallValue = int | Fraction
"""A number; 0 for one that takes a closer look."""

_HALF = Fraction(1, 2)
_WORD = re.compile(r"[^\W\d_]+")
_HAN = re.compile("[〇零一二两三四五六七八九十百千万亿点成倍]+|半")
_SPECIAL = frozenset("点成倍")
_TENS = range(20, 100, 10)


def _numbered(words: str, tens: str) -> dict[str, SmallValue]:
    """Return words with the numbers from two on; a slash is between words for the same one."""
    values = [*range(2, 2 + len(words.split())), *_TENS]
    rows = zip(f"{words} {tens}".split(), values, strict=True)
    return {word: value for same, value in rows for word in same.split("/")}


_ENGLISH: Mapping[str, SmallValue] = (
    dict.fromkeys(COUNTING, 0)
    | _numbered(
        "two/second/twice three/third/thrice four/fourth five/fifth six/sixth seven/seventh"
        " eight/eighth nine/ninth ten/tenth eleven/eleventh twelve/twelfth thirteen fourteen"
        " fifteen sixteen seventeen eighteen nineteen",
        "twenty thirty forty fifty sixty seventy eighty ninety",
    )
    | {"half": _HALF, "one": 1, "dozen": 12}
    | dict.fromkeys(["hundred", "hundreds"], 100)
    | dict.fromkeys(["thousand", "thousands"], 1000)
    | {"million": 10**6}
)
_SPANISH: Mapping[str, SmallValue] = _numbered(
    "dos/segundo/segunda/segundos tres/tercer/tercera/tercero cuatro/cuarta cinco/quinto/quinta"
    " seis/sexto/sexta siete/séptimo/séptima ocho/octavo/octava nueve/noveno/novena"
    " diez/décimo/décima once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve",
    "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
) | {
    "uno": 1, "un": 1, "una": 1, "medio": _HALF, "media": _HALF, "mitad": _HALF, "docena": 12,
    "cien": 100, "cientos": 100, "centenares": 100, "mil": 1000, "miles": 1000,
    # These make one number with others.
    "millón": 0, "millones": 0, "billón": 0, "billones": 0, "docenas": 0, "decena": 0,
    "decenas": 0, "ciento": 0, "partes": 0, "tercio": 0, "tercios": 0,
}  # fmt: skip


def small_values(words: Sequence[str]) -> list[SmallValue]:
    """Return the numbers among English words, 0 for one that takes a closer look.

    Args:
        words: All the words of the text, in lower case.

    Example:
        >>> small_values("two of the third hundred and five".split())
        [2, 0]
    """
    return _apart(words, _ENGLISH.get)


def read_small(text: str, language: str) -> list[SmallValue]:
    """Return the numbers in words of a translation, 0 for one that takes a closer look.

    Args:
        text: Plain text.
        language: Bare code: ``es``, ``hu`` or ``zh``.

    Example:
        >>> read_small("dos de los doce mil pueblos", "es")
        [2, 0]
    """
    if language == "zh":
        return [_read_han(numeral) for numeral in _HAN.findall(text)]
    words = _WORD.findall(text.lower())
    return _apart(words, _SPANISH.get if language == "es" else _read_hungarian)


def _apart(words: Sequence[str], read: Callable[[str], SmallValue | None]) -> list[SmallValue]:
    """Return the numbers of words; those with another one close by may make one with it."""
    values: list[SmallValue] = []
    last = one = -9
    for place, word in enumerate(words):
        value = read(word)
        if value is None:
            continue
        is_close = place - last <= (3 if value == _HALF else 2)
        if is_close and values:
            values[-1] = 0
        elif value == 1:
            one = place  # an article more often than a number
            continue
        else:
            values.append(0 if value == _HALF and place - one <= 3 else value)
        last = place
    return values


@lru_cache(maxsize=4096)
def _read_han(numeral: str) -> SmallValue:
    if numeral == "半":
        return _HALF
    return han_value(numeral) if _SPECIAL.isdisjoint(numeral) else 0


@lru_cache(maxsize=16384)
def _read_hungarian(word: str) -> SmallValue | None:
    number = look_up(word)
    if not number or word == "egy":
        return 1 if number else None
    if word.startswith(("fél", "fele")):
        return _HALF if _HALF in number.values else 0
    if word.startswith("tucat"):
        return 12
    if number.kind is Kind.HINT:
        return None
    (value, *more) = number.values
    return 0 if more or isinstance(value, str) else value
