"""Words for numbers and months in the languages of the project.

Only what running text spells out; a word that is missing here makes no finding by itself.
"""

import re
from collections.abc import Iterator, Mapping

__all__ = ["SCALES", "read_number_words"]

SCALES: Mapping[str, Mapping[str, int]] = {
    "en": {
        "hundred": 100, "thousand": 1000, "k": 1000, "million": 10**6, "m": 10**6, "mn": 10**6,
        "billion": 10**9, "bn": 10**9, "trillion": 10**12,
    },
    "es": {
        "mil": 1000, "miles": 1000, "millón": 10**6, "millones": 10**6,
        "mil millones": 10**9, "millardo": 10**9, "millardos": 10**9,
        "billón": 10**12, "billones": 10**12,
    },
    "hu": {
        "száz": 100, "ezer": 1000, "ezr": 1000, "millió": 10**6, "milliárd": 10**9,
        "billió": 10**12,
    },
    "zh": {
        "十": 10, "百": 100, "千": 1000, "万": 10**4, "十万": 10**5, "百万": 10**6,
        "千万": 10**7, "亿": 10**8, "十亿": 10**9, "百亿": 10**10, "千亿": 10**11, "万亿": 10**12,
        "成": 10,
    },
}  # fmt: skip
"""Words after a figure that multiply it; Hungarian ones take endings (``ezren``, ``milliós``)."""


def _counted(words: str, *, first: int = 1, step: int = 1) -> dict[str, int]:
    """Return words with their numbers; ``/`` stands between words for the same one."""
    return {
        word: first + step * index
        for index, variants in enumerate(words.split())
        for word in variants.split("/")
    }


_EN = (
    _counted(
        "zero/no one/once/single/first two/twice/both/pair/double/second three/thrice/triple/third"
        " four/fourth five/fifth six/sixth seven/seventh eight/eighth nine/ninth ten/tenth/decade/"
        "decades eleven/eleventh twelve/twelfth/dozen/dozens thirteen/thirteenth"
        " fourteen/fourteenth fifteen/fifteenth sixteen/sixteenth seventeen/seventeenth"
        " eighteen/eighteenth nineteen/nineteenth",
        first=0,
    )
    | _counted(
        "twenty/twentieth thirty/thirtieth forty/fortieth fifty/fiftieth sixty/sixtieth"
        " seventy/seventieth eighty/eightieth ninety/ninetieth century/centuries/hundredth",
        first=20,
        step=10,
    )
    | _counted(
        "january/jan february/feb march/mar april/apr may june/jun july/jul august/aug"
        " september/sept/sep october/oct november/nov december/dec"
    )
)
_ES = (
    _counted(
        "cero uno/un/una/primer/primero/primera dos/segundo/segunda/ambos/ambas/par"
        " tres/tercer/tercero/tercera cuatro/cuarto/cuarta cinco/quinto/quinta seis/sexto/sexta"
        " siete/séptimo/séptima ocho/octavo/octava nueve/noveno/novena"
        " diez/décimo/décima/década/décadas/decenio/decenios/decena"
        " once/undécimo/undécima doce/docena/docenas/duodécimo/duodécima trece catorce quince"
        " dieciséis diecisiete dieciocho diecinueve veinte/vigésimo/vigésima"
        " veintiuno/veintiún/veintiuna veintidós veintitrés veinticuatro veinticinco veintiséis"
        " veintisiete veintiocho veintinueve",
        first=0,
    )
    | _counted(
        "treinta cuarenta cincuenta sesenta setenta ochenta noventa"
        " cien/ciento/centenar/centenario/siglo/siglos",
        first=30,
        step=10,
    )
    | _counted(
        "enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre"
        " diciembre"
    )
)
_SINGLE: Mapping[str, Mapping[str, int]] = {"en": _EN, "es": _ES}

# Heads of words: endings and compounds follow (hatéves, ötödik, kétszáz, májusban).
# Parts of words: they make compounds and take endings (kétszázhúsz, ötödik, májusban).
_HU_PARTS = (
    _counted(
        "nulla egy/első/else két/kettő/második/másod három/harmad négy/negyed öt/ötöd hat/hatod"
        " hét/heted nyolc/nyolcad kilenc/kilenced",
        first=0,
    )
    | _counted(
        "tíz/tized/tizen/évtized húsz/husz/huszad/huszon harminc negyven ötven hatvan hetven"
        " nyolcvan kilencven száz/század/évszázad",
        first=10,
        step=10,
    )
    | {"ezer": 1000, "ezr": 1000, "millió": 10**6, "milliárd": 10**9, "másfél": 15}
    | _counted(
        "január február március április május június július augusztus szeptember október november"
        " december"
    )
)
_HU_PART = re.compile("|".join(sorted(_HU_PARTS, key=len, reverse=True)))
# What a half of a year, an hour, a whole or a number comes to in figures.
_HALF = frozenset([5, 6, 30, 50])
_HALVES = {
    "en": re.compile(r"\bhal(?:f|ves)\b"),
    "es": re.compile(r"\bmedi[ao]s?\b|\bmitad\b|\bsemestre"),
    "hu": re.compile(r"\bfél"),
    "zh": re.compile("半"),
}

_WORD = re.compile(r"[^\W\d_]+")
_HAN_NUMBER = re.compile(r"[〇零一二两三四五六七八九十百千万亿]{1,30}")
_TENTHS = re.compile("[一二三四五六七八九](?=成)")
_HAN_DIGITS = {char: number for number, char in enumerate("〇一二三四五六七八九")} | {
    "零": 0,
    "两": 2,
}
_HAN_UNITS = {"十": 10, "百": 100, "千": 1000}
_HAN_SECTIONS = {"万": 10**4, "亿": 10**8}


def read_number_words(text: str, language: str) -> frozenset[int]:
    """Return every number that words of a text may stand for.

    Args:
        text: Plain text.
        language: Bare code; of languages without a table nothing is read.

    Example:
        >>> sorted(read_number_words("the eighty-eighth day of May", "en"))
        [5, 8, 80, 88]
    """
    if language not in _HALVES:
        return frozenset()
    halves = _HALF if _HALVES[language].search(text.lower()) else frozenset[int]()
    if language == "zh":
        numbers = (_han_value(number[0]) for number in _HAN_NUMBER.finditer(text))
        return halves.union(
            numbers, (10 * _HAN_DIGITS[tenths[0]] for tenths in _TENTHS.finditer(text))
        )
    words = _WORD.findall(text.lower())
    if language == "hu":
        return halves.union(number for word in words for number in _hungarian_values(word))
    return halves.union(_combined(words, language))


def _combined(words: list[str], language: str) -> Iterator[int]:
    """Yield the value of each number word, and of each run of them."""
    single, scales = _SINGLE[language], SCALES[language]
    total = current = 0
    for word in [*words, "."]:
        if word in single:
            yield single[word]
            current += single[word]
        elif word in scales and len(word) > 2:
            yield scales[word]
            current = max(current, 1) * scales[word]
            if scales[word] > 100:
                total, current = total + current, 0
            yield total + current
        elif word not in ("and", "y") and total + current:
            yield total + current
            total = current = 0


def _hungarian_values(word: str) -> Iterator[int]:
    """Yield what the head of a word may count (``tizenkettő`` 10 and 12, ``hatéves`` 6)."""
    total = current = end = 0
    while part := _HU_PART.match(word, end):
        end = part.end()
        value = _HU_PARTS[part[0]]
        if value >= 1000:
            total, current = total + max(current, 1) * value, 0
        elif value == 100:
            current = max(current, 1) * value
        else:
            current += value
        yield value
        yield total + current


def _han_value(number: str) -> int:
    """Return the value of a Chinese number; without a unit its digits are read one by one."""
    if not set(number) & {*_HAN_UNITS, *_HAN_SECTIONS}:
        return int("".join(str(_HAN_DIGITS[char]) for char in number))
    total = section = digit = 0
    for char in number:
        if char in _HAN_DIGITS:
            digit = _HAN_DIGITS[char]
        elif char in _HAN_UNITS:
            section += (digit or 1) * _HAN_UNITS[char]
            digit = 0
        elif char == "亿":
            total = (total + section + digit or 1) * _HAN_SECTIONS[char]
            section = digit = 0
        else:
            total += (section + digit or 1) * _HAN_SECTIONS[char]
            section = digit = 0
    return total + section + digit
