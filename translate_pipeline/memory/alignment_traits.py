"""What a text shows that its translation shows too: length, figures, links, names, marks.

No language is asked for: everything here reads the same in all of them.
"""

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

__all__ = ["FULL_STOP", "QUESTION", "Traits", "read_traits"]

_FIGURE = re.compile(
    r"(\d+(?:[.,'’\u00a0\u202f\u2009 ]\d{3}(?!\d)|[.,:]\d+)*)"
    r"(?:[\s-]?(hundred|thousand|million|billion|mil millones|mil\b|millones|millón|billones"
    r"|száz(?!a)|ezer|ezr|millió|milliárd|[十百千]?[万亿]|[百千](?!米|克))|\s?([pP]\.?\s?[mM]\b))?"
)
_SCALES = {
    "hundred": 100, "thousand": 10**3, "million": 10**6, "billion": 10**9, "mil": 10**3,
    "mil millones": 10**9, "millones": 10**6, "millón": 10**6, "billones": 10**12, "száz": 100,
    "ezer": 10**3, "ezr": 10**3, "millió": 10**6, "milliárd": 10**9, "百": 100, "千": 10**3,
    "万": 10**4, "十万": 10**5, "百万": 10**6, "千万": 10**7, "亿": 10**8, "十亿": 10**9,
    "百亿": 10**10, "千亿": 10**11, "万亿": 10**12,
}  # fmt: skip
_GROUPED = re.compile(r"\d{1,3}(?:[.,'’\u00a0\u202f\u2009 ]\d{3})+")
_DIGIT = re.compile(r"\d")
_NOT_DIGIT = re.compile(r"\D")
# Longer ones are no numbers, and Python refuses to convert them.
_MAX_FIGURE = 40
_LINK = re.compile(
    r"\]\(([^()\s]+)|(https?://[^\s()<>\]\"，。；、（）「」]+)|`([^`\n]+)`|\[(\^[^\]\s]+)\]"
)
# The first letters stay when a language puts endings on a name or a borrowed word.
_LETTERS = re.compile(r"\b(?:[a-zß-ÿőű]{5}|[A-ZÀ-ÞŐŰ](?:[a-zß-ÿőű]{3}|[A-Z]{1,3}\b))")
_MARKS = re.compile("[(（「『《“„«]")
FULL_STOP, QUESTION = 1, 2
_CLOSERS = " \t\n\"'”’»」』）)*_~`"
_ENDS = {"?": 2, "？": 2, "!": 3, "！": 3, ":": 4, "：": 4, ".": 1, "。": 1, "…": 1, "．": 1}


class Traits(NamedTuple):
    """What one text shows."""

    length: int
    """UTF-8 bytes of its words: a Chinese sign counts three."""

    marks: int
    """Opening brackets and quotes."""

    figures: frozenset[str]
    """Numbers, as digits."""

    anchors: frozenset[str]
    """Links, code, and the heads of names in Latin script."""

    words: frozenset[str]
    """Heads of other words in Latin script."""

    end: int
    """Class of the last mark."""


_NOTHING: frozenset[str] = frozenset()


@lru_cache(maxsize=4096)
def read_traits(text: str) -> Traits:
    """Return what a text shows."""
    length = len(text) if text.isascii() else len(text.encode(errors="replace"))
    anchors = _NOTHING
    if "](" in text or "`" in text or "[^" in text or "://" in text:
        found = [next(filter(None, groups)) for groups in _LINK.findall(text)]
        length -= sum(map(len, found))
        anchors = frozenset(found)
        text = _LINK.sub("]", text)
    figures = frozenset(_values(text)) if _DIGIT.search(text) else _NOTHING
    names: list[str] = []
    words: list[str] = []
    for letters in _LETTERS.findall(text):
        (words if letters[0].islower() else names).append(_folded(letters))
    bare = text.rstrip(_CLOSERS)
    return Traits(
        length=length,
        marks=len(_MARKS.findall(text)) + text.count('"') // 2,
        figures=figures,
        anchors=anchors.union(names),
        words=frozenset(words),
        end=_ENDS.get(bare[-1], 0) if bare else 0,
    )


def _values(text: str) -> list[str]:
    """Return the numbers of a text as digits: 13万, 130,000 and 130 000 are the same."""
    values = []
    for figure, scale, afternoon in _FIGURE.findall(text):
        digits = _NOT_DIGIT.sub("", figure)
        if len(digits) > _MAX_FIGURE:
            continue
        if scale:
            digits = str(_scaled(figure, _SCALES[scale]))
        elif figure.endswith((":00", ".00")):
            digits = digits[:-2]
        if afternoon:
            digits = _in_full_day(digits)
        values.append(digits.lstrip("0") or "0")
    return values


def _in_full_day(digits: str) -> str:
    """Return an hour after noon, with or without minutes, as 24 hours count it."""
    hour, minutes = (digits, "") if len(digits) < 3 else (digits[:-2], digits[-2:])
    return f"{int(hour) + 12}{minutes}" if int(hour) < 12 else digits


def _scaled(figure: str, scale: int) -> int:
    if _GROUPED.fullmatch(figure):
        return int(_NOT_DIGIT.sub("", figure)) * scale
    whole, *parts = re.split(r"\D", figure)
    part = "".join(parts)
    return int(whole + part) * scale // int("1" + "0" * len(part))


@lru_cache(maxsize=16384)
def _folded(word: str) -> str:
    """Return a word without case and accents: Perú is Peru."""
    if word.isascii():
        return word.lower()
    bare = unicodedata.normalize("NFD", word)
    return bare.encode("ascii", "ignore").decode().lower()
