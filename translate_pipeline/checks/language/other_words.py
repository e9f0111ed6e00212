"""A translation in Latin letters that is in another language than it should be."""

import re
from functools import lru_cache

from translate_pipeline.checks.characters.garbled import garbled_pieces
from translate_pipeline.checks.characters.missing_accents import is_unaccented
from translate_pipeline.checks.characters.words import small_words
from translate_pipeline.checks.language.copied_words import copied_runs
from translate_pipeline.checks.language.function_words import (
    FUNCTION_WORDS,
    STRANGE_SHAPES,
    foreign_words,
    telling_words,
)
from translate_pipeline.checks.language.originals import without_names
from translate_pipeline.checks.language.statistics import guess_languages
from translate_pipeline.checks.pair import Pair

__all__ = ["SMALL_WORD", "foreign_words_language", "source_words"]

SMALL_WORD = re.compile(r"(?<![\w.@/\\-])[a-zß-öø-ÿā-ɏ]+(?![\w@/\\]|[.-]\w)")
"""A word without capitals that is no part of an address or of a compound with a hyphen."""

_ANY_WORD = re.compile(r"[^\W\d_]+")
_SMALL = frozenset("abcdefghijklmnopqrstuvwxyz")
_FIRST = re.compile(r"\W*([A-ZÀ-ÖØ-ÞŐŰ][a-zß-öø-ÿőű]*)(?=[ ,.:;!?])")
_ARTICLE = re.compile("el|las?|los|una?|the|an|les?|der|die|das|il|az")
_SENTENCE_END = frozenset(".!?…:¿¡")
_HAN_LANGUAGES = frozenset(["zh", "ja"])

# A unit or two are no text.
_MIN_SMALL_LETTERS = 4
_MIN_EVIDENCE = 2
# Share of the small words that have to be function words of the other language: in running text
# about half are, in a list of loan words none.
_MIN_SHARE = 0.15
# Without any of them, the share of words that look strange.
_MIN_STRANGE_SHARE = 0.5
# One language is told from another by more than so many times its words.
_MIN_RATIO = 3
# Copied English over this share of the words that are no names is no passage but the text.
_MIN_COPIED = 0.9
# Statistics need as many letters, and more where no list of words speaks with them.
_MIN_LETTERS = 30
_MANY_LETTERS = 80


def foreign_words_language(pair: Pair) -> str:
    """Name the language of a text in Latin letters; empty if it is the one that is expected."""
    expected = pair.languages.target_base
    if expected not in FUNCTION_WORDS:
        return _guess(pair, SMALL_WORD.findall(without_names(pair)), _MANY_LETTERS)
    if _has_native_words(pair) or garbled_pieces(pair) or is_unaccented(pair):
        return ""
    return _weigh(pair, _words(pair))


@lru_cache(maxsize=2)
def source_words(pair: Pair) -> frozenset[str]:
    """Return the words of the source, in small letters."""
    return frozenset(_ANY_WORD.findall(pair.source.lower()))


def _words(pair: Pair) -> list[str]:
    """Return the small words of a translation, and the first one, which has a capital anyway."""
    text = without_names(pair)
    words: list[str] = SMALL_WORD.findall(text)
    first = _FIRST.match(text)
    if not first:
        return words
    lead = first[1].lower()
    # A text that begins with an article is no name, but a sentence or a heading.
    is_article = _ARTICLE.fullmatch(lead) and text[first.end() + 1 : first.end() + 2].islower()
    return [lead, lead, *words] if is_article else [lead, *words]


def _has_native_words(pair: Pair) -> bool:
    """Return whether a text is in its language at first sight, as nearly all are."""
    expected, words = pair.languages.target_base, small_words(pair)
    foreign = len(words & foreign_words(expected))
    native = len(words & FUNCTION_WORDS[expected])
    if native >= _MIN_EVIDENCE and native > 2 * foreign:
        return True
    if len(words & telling_words(expected)) > foreign:
        return True
    shape = STRANGE_SHAPES.get(expected)
    is_strange = foreign or not shape or shape.search(pair.target_prose.text)
    if not is_strange or pair.target_characters.isdisjoint(_SMALL):
        return True
    return sum(map(len, SMALL_WORD.findall(pair.target_prose.text))) < _MIN_SMALL_LETTERS


def _weigh(pair: Pair, words: list[str]) -> str:
    """Weigh function words, and words that look strange, against those of the language."""
    expected = pair.languages.target_base
    new = set(words) - source_words(pair)
    weights: dict[str, tuple[int, int]] = {}
    for code in FUNCTION_WORDS:
        if code != expected:
            other = _score(words, code, expected) + _shaped(new, code, expected)
            own = _score(words, expected, code) + _shaped(set(words), expected, code)
            weights[code] = other, own
    best = max(weights, key=lambda code: (weights[code][0], -weights[code][1]))
    if best == "en" and copied_runs(pair):
        return "'en'" if _is_mostly_copied(pair) else ""
    other, own = weights[best]
    is_told = _score(words, best, expected) > 0
    least = max(_MIN_EVIDENCE, _least(words, expected, is_told=is_told))
    if other >= least and other > _MIN_RATIO * own:
        return f"'{best}'" if is_told else "another language"
    if own > other:
        return ""
    return _guess(pair, words, _MIN_LETTERS if other else _MANY_LETTERS)


def _least(words: list[str], expected: str, *, is_told: bool) -> float:
    """Return how much there has to be: more where only the look of words speaks."""
    if is_told:
        return _MIN_SHARE * len(words)
    return _MIN_STRANGE_SHARE * sum(word not in FUNCTION_WORDS[expected] for word in words)


def _score(words: list[str], code: str, rival: str) -> int:
    """Count the function words of a language that its rival has not."""
    telling = FUNCTION_WORDS[code] - FUNCTION_WORDS[rival]
    return sum(word in telling for word in words)


def _shaped(words: set[str], code: str, rival: str) -> int:
    """Count the words that look like those of a language and not like those of its rival."""
    wrong, right = STRANGE_SHAPES.get(code), STRANGE_SHAPES.get(rival)
    if wrong is None or right is None:
        return 0
    return sum(1 for word in words if right.search(word) and not wrong.search(word))


def _is_mostly_copied(pair: Pair) -> bool:
    """Return whether all of a text but names was left in English."""
    copied = sum(run.words for run in copied_runs(pair))
    text = pair.target_prose.text
    new = (w for w in _ANY_WORD.finditer(text) if w[0].lower() not in source_words(pair))
    native = sum(word[0].islower() or _is_first(text, word.start()) for word in new)
    return copied >= _MIN_COPIED * (copied + native)


def _is_first(text: str, start: int) -> bool:
    """Return whether a word begins a sentence, and would have its capital anyway."""
    return not start or not _SENTENCE_END.isdisjoint(text[max(0, start - 2) : start])


def _guess(pair: Pair, words: list[str], least: int) -> str:
    """Ask the statistics, which are slow, about a long text that nothing else tells."""
    expected = pair.languages.target_base
    latin = tuple(each for each in pair.languages.known if each not in _HAN_LANGUAGES)
    if sum(map(len, words)) < least or len(latin) < 2 or expected not in latin:
        return ""
    guesses = guess_languages(" ".join(words), latin)
    return f"'{guesses[0]}'" if guesses and expected not in guesses else ""
