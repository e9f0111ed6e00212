"""Number words of any language that we know."""

import re
from collections.abc import Callable, Iterator, Mapping

from translate_pipeline.checks.numbers.number import Number
from translate_pipeline.checks.numbers.romans import read_romans
from translate_pipeline.checks.numbers.words_chinese import read_words as read_chinese
from translate_pipeline.checks.numbers.words_english import may_count as english_may_count
from translate_pipeline.checks.numbers.words_english import read_words as read_english
from translate_pipeline.checks.numbers.words_hungarian import read_words as read_hungarian
from translate_pipeline.checks.numbers.words_spanish import read_words as read_spanish

__all__ = ["may_count", "read_words"]

_TWO_LETTERS = re.compile(r"[IVX]{2}")
_READERS: Mapping[str, Callable[[str], Iterator[Number]]] = {
    "en": read_english,
    "es": read_spanish,
    "hu": read_hungarian,
    "zh": read_chinese,
}


def may_count(text: str, language: str) -> bool:
    """Return whether a source text may have numbers in words that a translation has to have."""
    if language != "en":
        return False
    return english_may_count(text) or _TWO_LETTERS.search(text) is not None


def read_words(text: str, language: str) -> list[Number]:
    """Return what words and Roman numerals of a text say or may stand for, in text order.

    Args:
        text: Plain text.
        language: Bare code; of languages without a vocabulary only Roman numerals are read.

    Example:
        >>> [(n.text, *n.values) for n in read_words("siglo XXI, treinta y cinco", "es")][-1]
        ('treinta y cinco', 35)
    """
    reader = _READERS.get(language)
    numbers = [*reader(text)] if reader else []
    if "I" in text or "V" in text or "X" in text:
        numbers += read_romans(text, language)
    numbers.sort(key=lambda number: number.start)
    return numbers
