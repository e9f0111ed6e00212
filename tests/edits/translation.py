"""Translate generated sentences into words nobody speaks, markup and numbers kept.

A sentence has one translation and no two have the same, so that a test can tell for each one
whether its translation is still there. Spelling, punctuation and the space between sentences
are those of the language.
"""

import re
from collections.abc import Iterable, Sequence
from zlib import crc32

__all__ = [
    "LANGUAGES",
    "joined_sentence",
    "translate_freely",
    "translate_sentence",
    "translate_unit",
]

LANGUAGES = {"zh_CN": "zh-CN", "es": "es-PE", "hu": "hu"}
"""BCP 47 tag by code: no spaces, Latin script, Latin script with other quotes."""

_TOKEN = re.compile(
    r"(?P<kept>`[^`]*`|\]\([^)]*\)|\[\^\d+\]|&\w+;|\d[\d.,]*\d|\d|Dr\.)"
    r"|(?P<word>[^\W\d_]+)|(?P<space>\s+)|(?P<mark>.)"
)
_ACCENTS = str.maketrans("aeiou", "áéíóú")
_HUNGARIAN_ACCENTS = str.maketrans("aeiou", "áéíőű")
_MARKS = {
    "zh_CN": {".": "。", ",": "，", "?": "？", "!": "！", ";": "；", ":": "：", "–": "——"},
    "es": {"“": "«", "”": "»"},
    "hu": {"“": "„"},
}
# Where CJK unified ideographs start, and how many of them serve.
_FIRST_IDEOGRAPH = 0x4E00
_IDEOGRAPHS = 8_000
# In one of so many units two sentences become one.
_JOINED_UNITS = 6


def translate_unit(sentences: Iterable[str], language: str) -> str:
    """Return the translation of a unit: those of its sentences."""
    joint = "" if language == "zh_CN" else " "
    return joint.join(translate_sentence(sentence, language) for sentence in sentences)


def translate_freely(sentences: Sequence[str], language: str) -> str:
    """Return the translation of a unit by a translator who makes one sentence of some pairs."""
    at = joined_sentence(sentences)
    if at is None:
        return translate_unit(sentences, language)
    head, tail = sentences[: at + 1], sentences[at + 1 :]
    mark = "；" if language == "zh_CN" else "; "
    return translate_unit(head, language)[:-1] + mark + translate_unit(tail, language)


def joined_sentence(sentences: Sequence[str]) -> int | None:
    """Return the number of the sentence that is joined with the next one; None mostly."""
    number = crc32(" ".join(sentences).encode())
    if len(sentences) < 2 or number % _JOINED_UNITS:
        return None
    at = number // _JOINED_UNITS % (len(sentences) - 1)
    return at if re.search(r"[a-z]\.$", sentences[at]) else None


def translate_sentence(sentence: str, language: str) -> str:
    """Return the translation of one sentence."""
    text = "".join(_token(match, language) for match in _TOKEN.finditer(sentence))
    if language == "es":
        head = {"?": "¿", "!": "¡"}.get(text[-1], "")
        return head + text
    return text


def _token(match: re.Match[str], language: str) -> str:
    if match["word"]:
        return _word(match["word"], language)
    if match["space"]:
        return "" if language == "zh_CN" else match[0]
    return _MARKS[language].get(match[0], match[0])


def _word(word: str, language: str) -> str:
    if language == "zh_CN":
        number = crc32(word.encode())
        pair = (number % _IDEOGRAPHS, number // _IDEOGRAPHS % _IDEOGRAPHS)
        return "".join(chr(_FIRST_IDEOGRAPH + each) for each in pair)
    if language == "es":
        return f"{word.translate(_ACCENTS)}ra"
    turned = word.lower()[::-1].translate(_HUNGARIAN_ACCENTS)
    return turned.capitalize() if word[0].isupper() else turned
