"""Telling quickly that the numbers of a text are those of its source, as they mostly are.

Figures have to mean the same, one by one, and small numbers in words have to be the plain words
for them. Everything else takes a closer look.
"""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from translate_pipeline.checks.numbers.figures import read_figures
from translate_pipeline.checks.numbers.number import Value
from translate_pipeline.checks.numbers.small_words import read_small, small_values
from translate_pipeline.checks.numbers.words_english import COUNTING, MONTHS
from translate_pipeline.checks.pair import Pair

__all__ = ["DIGITS", "are_plainly_same"]

_PLAIN_DIGITS = frozenset("0123456789")
_ODD_DIGITS = frozenset("０１２３４５６７８９¼½¾⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞")
DIGITS = _PLAIN_DIGITS | _ODD_DIGITS
"""What figures are made of."""

_ROMANS = re.compile(r"[IVX][IVX]")
_BLANK = "[ \u00a0\u2009\u202f]"
# Figures with what scales them; those with a half behind it take a closer look.
_FIGURES: Mapping[str, re.Pattern[str]] = {
    language: re.compile(rf"[0-9]+(?:[.,'’/·][0-9]+|{_BLANK}[0-9]{{3}}(?![0-9]))*(?:{scales})?")
    for language, scales in {
        "en": r"[ \u00a0-]?(?:hundred|thousand|million|billion|trillion|dozen|and a half)"
        r"|(?:k|m|mn|bn|K|M)\b",
        "es": rf"{_BLANK}?(?:mil(?:lones|lón|lar\w*|es)?|billón|billones|docenas?)\b"
        r"(?: millones\b)?(?: y medio)?| y medi[ao]",
        "hu": rf"(?:{_BLANK}|-)?(?:és fél|eze?r|milli|billi|tucat|száz(?!a[ld]))\w*",
        "zh": rf"{_BLANK}?[多余几来个]?[十百千万亿成折打半旬]+",
    }.items()
}
_HALVES = ("half", "medio", "media", "fél", "半")
_RUN = re.compile("[0-9]+")
# Order matters in these: 4-11 is not 11-4.
_JOINED = re.compile("[0-9][-‐‑/][0-9]")
_LETTERS = re.compile("[a-z]+")
_LAST_WORD = re.compile(r"(?:hundred|thousand|million|billion|trillion|dozen)\Z")
# More are no prose.
_MANY = 50


def are_plainly_same(pair: Pair, source: str, target: str) -> bool:
    """Return whether a translation has just the numbers of its source.

    Args:
        pair: The two messages.
        source: Prose of the source.
        target: Prose of the translation.
    """
    language = pair.languages.target_base
    if language not in _FIGURES or pair.languages.source_base != "en":
        return False
    if ("I" in source or "V" in source or "X" in source) and _ROMANS.search(source):
        return False
    words = _LETTERS.findall(source.lower())
    has_words = not COUNTING.isdisjoint(words)
    in_source, in_target = pair.source_characters, pair.target_characters
    if DIGITS.isdisjoint(in_source) and DIGITS.isdisjoint(in_target):
        return not has_words or _are_same_words(words, [], [], target, language)
    if not _ODD_DIGITS.isdisjoint(in_source | in_target):
        return False
    wanted, found = _FIGURES["en"].findall(source), _FIGURES[language].findall(target)
    if _are_same_figures(wanted, found, language):
        if not has_words:
            return True
        missing: list[str] = []
        added: list[str] = []
    else:
        if len(wanted) > _MANY or len(found) > _MANY or _JOINED.search(source):
            return False
        missing, added = _pair_off(wanted, found, language)
        if language == "zh" and added:
            added = _without_months(added, words)
        if not has_words and not missing and not added:
            return True
    if has_words:
        words = _without_scales(words, wanted)
    return _are_same_words(words, missing, added, target, language)


def _are_same_figures(wanted: Sequence[str], found: Sequence[str], language: str) -> bool:
    if len(wanted) == len(found):
        return all(_mean_same(*each, language) for each in zip(wanted, found, strict=True))
    return _have_same_runs(wanted, found)


def _mean_same(one: str, other: str, language: str) -> bool:
    if one.isdecimal() and other.isdecimal():
        return one == other
    return not _values(one, "en").isdisjoint(_values(other, language))


@lru_cache(maxsize=8192)
def _values(figure: str, language: str) -> frozenset[Value]:
    """Return what a figure may mean; nothing if it takes a closer look to tell."""
    numbers = [] if figure.endswith(_HALVES) else read_figures(figure, language)
    return numbers[0].values if len(numbers) == 1 else frozenset()


def _pair_off(
    wanted: Sequence[str], found: Sequence[str], language: str
) -> tuple[list[str], list[str]]:
    """Return the figures that only one of two texts has."""
    missing: list[str] = []
    added = list(found)
    for one in wanted:
        other = next((each for each in added if _mean_same(one, each, language)), None)
        if other is None:
            missing.append(one)
        else:
            added.remove(other)
    return missing, added


def _have_same_runs(wanted: Sequence[str], found: Sequence[str]) -> bool:
    """Return whether digits differ only by the marks between them: 10:30 and 10.30."""
    if any(not figure[-1].isdecimal() for figure in (*wanted, *found)):
        return False
    runs = [run for figure in wanted for run in _RUN.findall(figure)]
    return runs == [run for figure in found for run in _RUN.findall(figure)]


def _without_months(figures: list[str], words: Sequence[str]) -> list[str]:
    """Return figures without those for the months of the source."""
    left = list(figures)
    for word in words:
        if word in MONTHS and str(MONTHS[word]) in left:
            left.remove(str(MONTHS[word]))
    return left


def _without_scales(words: list[str], figures: Sequence[str]) -> list[str]:
    """Return words without those that scale a figure; something stands in their places."""
    left = list(words)
    for figure in figures:
        scale = _LAST_WORD.search(figure)
        # Glued to its figure or to another word it is none of the words.
        if scale and scale[0] in left:
            left[left.index(scale[0])] = ""
    return left


def _are_same_words(
    words: Sequence[str], missing: Sequence[str], added: Sequence[str], target: str, language: str
) -> bool:
    """Return whether the number words of both texts say the same, figures left over included.

    Args:
        words: All the words of the source.
        missing: Figures that the translation has not; it has to have them in words.
        added: Figures that only the translation has; the source has to have them in words.
        target: The translation.
        language: Bare code of its language.
    """
    wanted = small_values(words)
    for figure in added:
        value = next((value for value in wanted if value in _values(figure, language)), None)
        if not value:
            return False
        wanted.remove(value)
    if 0 in wanted:
        return False
    if not wanted and not missing:
        return True
    found = [value for value in read_small(target, language) if value]
    if any(found.count(value) < wanted.count(value) for value in wanted):
        return False
    return all(not _values(figure, "en").isdisjoint(found) for figure in missing)
