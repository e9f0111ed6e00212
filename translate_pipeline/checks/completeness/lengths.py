"""How long a translation usually is, measured on translations.

Length is counted in letters and digits of the visible text, without blanks, punctuation and
markup, and compared as the logarithm of the ratio of translation to source: that is spread evenly
to both sides. The figures are medians and spreads over some 8,000 sentences and paragraphs
(Spanish 3,260, Chinese 2,720, Hungarian 1,910) that people translated from English: news,
encyclopaedic texts, manuals and descriptions of programs.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass

from translate_pipeline.checks.pair import Pair

__all__ = ["LANGUAGES", "Lengths", "compare_lengths", "count_letters", "deviation"]

# A Chinese character says as much as this many Latin letters.
_LETTERS_A_HAN = 3
_FIRST_EAST_ASIAN = "\u2e80"


@dataclass(frozen=True, slots=True)
class _Usual:
    """What is usual for translations from English into a language."""

    median: float
    """Median of the logarithm of the ratio."""

    variance: float
    """Variance of the logarithm that remains in long texts."""

    variance_a_letter: float
    """Variance that is added, times the letters of the source: short texts vary more."""


_USUAL: Mapping[str, _Usual] = {
    "es": _Usual(0.13, 0.0064, 0.8),
    "hu": _Usual(0.07, 0.019, 1.1),
    "zh": _Usual(-0.01, 0.02, 1.1),
}

LANGUAGES = frozenset(_USUAL)
"""Bare codes of the languages that figures are known for."""


@dataclass(frozen=True, slots=True)
class Lengths:
    """How long a source and its translation are."""

    source: int
    """Letters of the source; a figure counts as a letter."""

    deviation: float
    """By how many standard deviations the translation is longer than usual; negative if shorter."""

    expected: int
    """Letters, or Chinese characters, that a translation usually has."""

    found: int
    """Letters, or Chinese characters, that this one has."""


def compare_lengths(pair: Pair) -> Lengths | None:
    """Return how the lengths of two texts compare.

    Returns:
        None if one has no letters, or nothing is known of the languages.
    """
    language = pair.languages.target_base
    if language not in _USUAL or pair.languages.source_base != "en":
        return None
    source, target = count_letters(pair.source_prose.text), count_letters(pair.target_prose.text)
    if not source or not target:
        return None
    unit = _LETTERS_A_HAN if language == "zh" else 1
    expected = source * math.exp(_USUAL[language].median) / unit
    return Lengths(source, deviation(source, target, language), round(expected), target // unit)


def count_letters(text: str) -> int:
    """Return how many letters and digits a text has; a Chinese character counts as several."""
    letters = sum(map(str.isalnum, text))
    if text.isascii():
        return letters
    east_asian = sum(map(_FIRST_EAST_ASIAN.__le__, filter(str.isalnum, text)))
    return letters + (_LETTERS_A_HAN - 1) * east_asian


def deviation(source: int, target: int, language: str) -> float:
    """Return by how many standard deviations a translation is longer than usual.

    Args:
        source: Letters of the source, at least one.
        target: Letters of the translation, at least one.
        language: One of ``LANGUAGES``.
    """
    usual = _USUAL[language]
    spread = math.sqrt(usual.variance + usual.variance_a_letter / source)
    return (math.log(target / source) - usual.median) / spread
