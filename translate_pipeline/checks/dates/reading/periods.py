"""Find the decades and centuries in a text."""

import re
from collections.abc import Iterator, Mapping
from functools import cache

from translate_pipeline.checks.dates.facts import Period
from translate_pipeline.checks.dates.reading.letters import to_small
from translate_pipeline.checks.dates.reading.numerals import numbered, read_han

__all__ = ["read_periods"]

_TENS: Mapping[str, Mapping[str, int]] = {
    "en": {"twenties": 2, "thirties": 3, "forties": 4, "fifties": 5, "sixties": 6, "seventies": 7,
           "eighties": 8, "nineties": 9},
    "es": {"veinte": 2, "treinta": 3, "cuarenta": 4, "cincuenta": 5, "sesenta": 6, "setenta": 7,
           "ochenta": 8, "noventa": 9},
    "hu": {"tízes": 1, "húszas": 2, "harmincas": 3, "negyvenes": 4, "ötvenes": 5, "hatvanas": 6,
           "hetvenes": 7, "nyolcvanas": 8, "kilencvenes": 9},
}  # fmt: skip
_EN_ORDINALS = numbered(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth"
    " fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first"
)
_HU_ORDINALS = numbered(
    "első második harmadik negyedik ötödik hatodik hetedik nyolcadik kilencedik tizedik"
    " tizenegyedik tizenkettedik tizenharmadik tizennegyedik tizenötödik tizenhatodik tizenhetedik"
    " tizennyolcadik tizenkilencedik huszadik huszonegyedik"
)
_ORDINALS = _EN_ORDINALS | _HU_ORDINALS
_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10}
_LATEST_CENTURY = 22
_ROMAN = "[xvi]{1,6}"
# Parts of words without which there is none; they are found quicker than the patterns are tried.
_CENTURY_HINTS = {"en": "centur", "es": "siglo", "hu": "század", "zh": "世纪"}
_DECADE_HINTS = {
    "en": re.compile(r"0['’]?s|ties"),
    "hu": re.compile(r"év(?:ek|tized)"),
    "zh": re.compile("年代"),
}
_SIGLOS = re.compile(
    rf"\bsiglos?\s+(?P<numerals>{_ROMAN}(?:\s*(?:[,/–-]|y|al?|e|o)\s*(?:el\s+)?{_ROMAN}){{0,5}})\b"
)


@cache
def _decades(language: str) -> re.Pattern[str]:
    """Return the pattern of decades; groups are full, tens, word."""
    words = "|".join(_TENS.get(language, ()))
    full = r"(?:1\d|20)\d0"
    sources = {
        "en": rf"\b(?P<full>{full})['’]?s\b|(?<![\d.,])['’‘]?(?P<tens>[1-9]0)['’]?s\b(?!\s+to)"
        rf"|\bthe\s+(?:early\s+|late\s+|mid-?\s*)?(?P<word>{words})\b",
        "es": rf"\b(?:d[ée]cada|decenio)\s+(?:de\s+)?(?:los\s+)?(?:años\s+)?"
        rf"(?:(?P<full>{full})|(?P<tens>[1-9]0)|(?P<word>{words}))\b"
        rf"|\blos\s+(?:años\s+)?(?:(?P<full2>{full})|(?<=años )(?P<tens2>[1-9]0)s?|"
        rf"(?<=años )(?P<word2>{words}))\b(?!\s+y\s+(?:tantos|pico)\b)",
        "hu": rf"(?<!\d)(?:(?P<full>{full})-[aeo]s|(?P<tens>[1-9]0)-[aeo]s|\b(?P<word>{words}))"
        r"(?=(?:,?\s+(?:és|vagy)\s+(?:az?\s+)?[\w-]+[aeo]s)?\s+év(?:ek|tized))",
        "zh": r"(?:(?P<century>\d{2}|二十一?|十[一二三四五六七八九])世纪)?"
        r"(?:(?P<full>(?:1\d|20)\d0|[一二][〇零一二三四五六七八九]{2}[〇零])|(?<!\d)(?P<tens>[1-9]0)|(?P<word>[一二三四五六七八九]十))年代",
    }  # fmt: skip
    return re.compile(sources[language])


@cache
def _centuries(language: str) -> re.Pattern[str]:
    """Return the pattern of centuries; groups are figure, roman, word."""
    sources = {
        "en": rf"\b(?:(?P<figure>[12]?\d)(?:st|nd|rd|th)"
        rf"|(?P<word>{'|'.join(reversed(_EN_ORDINALS))}))"
        r"(?=(?:\s+(?:and|to|or|through)\s+(?:the\s+)?(?:early\s+|late\s+)?[\w-]+|\s*[-–]\s*\d+th)?"
        r"[\s-]+(?:century|centuries)\b)",
        "es": r"\b(?P<roman>[xvi]{1,6})\b",
        "hu": rf"(?<![\d.])(?:(?P<figure>[12]?\d)\.|\b(?P<roman>[xvi]{{1,6}})\.|"
        rf"\b(?P<word>{'|'.join(reversed(_HU_ORDINALS))}))(?=(?:\s*(?:és|vagy|[-–])\s*(?:a\s+)?[\w]+\.?)?"
        r"\s+század(?!os|ik))",
        "zh": r"(?<!\d)(?P<figure>[12]?\d)(?=(?:[、和至到~～—–-]\d\d)?世纪"
        r"(?!(?:\d0|[一二三四五六七八九]十)年代))|(?P<word>二十一?|十[一二三四五六七八九]?|(?<![几数个半两])[一二三四五六七八九])"
        r"(?=世纪(?!(?:\d0|[一二三四五六七八九]十)年代))",
    }  # fmt: skip
    return re.compile(sources[language])


def read_periods(text: str, language: str) -> Iterator[Period]:
    """Yield the decades and centuries of a text, decades first.

    Example:
        >>> [sorted(period.spans) for period in read_periods("a 17. század, az 1960-as évek", "hu")]
        [[(1960, 10)], [(1600, 100)]]
    """
    small = to_small(text)
    for found in _find_decades(small, language):
        spans = _decade_spans(found, language)
        if spans:
            yield Period(found.span(), frozenset(spans))
    if _CENTURY_HINTS[language] not in small:
        return
    for found in _find_centuries(small, language):
        number = _century_of({key: value for key, value in found.groupdict().items() if value})
        if 1 <= number <= _LATEST_CENTURY:
            yield Period(found.span(), frozenset([((number - 1) * 100, 100)]))


def _find_decades(text: str, language: str) -> Iterator[re.Match[str]]:
    hint = _DECADE_HINTS.get(language)
    if hint is None or hint.search(text):
        yield from _decades(language).finditer(text)


def _find_centuries(text: str, language: str) -> Iterator[re.Match[str]]:
    pattern = _centuries(language)
    if language != "es":
        yield from pattern.finditer(text)
        return
    for numerals in _SIGLOS.finditer(text):
        yield from pattern.finditer(text, *numerals.span("numerals"))


def _decade_spans(found: re.Match[str], language: str) -> set[tuple[int, int]]:
    groups = {key.rstrip("2"): value for key, value in found.groupdict().items() if value}
    if "full" in groups:
        first = _number_of(groups["full"])
        # The 1800s may be ten years or a hundred.
        return {(first, 10), (first, 100)} if first % 100 == 0 else {(first, 10)}
    if "tens" in groups:
        tens = int(groups["tens"]) // 10
    else:
        word = groups["word"].lower()
        tens = read_han(word) // 10 if language == "zh" else _TENS[language][word]
    if "century" in groups:
        return {((_number_of(groups["century"]) - 1) * 100 + tens * 10, 10)}
    return {(century * 100 + tens * 10, 10) for century in range(_LATEST_CENTURY)}


def _century_of(groups: Mapping[str, str]) -> int:
    if "roman" in groups:
        return _roman_value(groups["roman"].upper())
    if "figure" in groups:
        return int(groups["figure"])
    word = groups["word"].lower()
    return _ORDINALS.get(word) or read_han(word)


def _number_of(text: str) -> int:
    return int(text) if text.isdigit() else read_han(text)


def _roman_value(numeral: str) -> int:
    values = [_ROMAN_VALUES[char] for char in numeral]
    following = [*values[1:], 0]
    return sum(-v if v < after else v for v, after in zip(values, following, strict=True))
