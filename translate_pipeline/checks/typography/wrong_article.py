"""The Hungarian article: ``az`` before a vowel, ``a`` before a consonant, as they are spoken."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

from translate_pipeline.checks.base import Category, Check, Problem, examples
from translate_pipeline.checks.pair import Pair
from translate_pipeline.checks.typography.hungarian_onsets import starts_with_vowel
from translate_pipeline.checks.typography.hungarian_pronouns import may_be_pronoun
from translate_pipeline.checks.typography.places import at_most
from translate_pipeline.checks.typography.word_sets import words
from translate_pipeline.model.findings import Severity

__all__ = ["WRONG_ARTICLE"]

_MOST = 100
_VOWELS = "aeiouáéíóöőúüűäāēīōūAEIOUÁÉÍÓÖŐÚÜŰÄĀĒĪŌŪ"
# An a that is written on to something is an ending: 40%-a. The first letter of most words tells
# enough; figures, abbreviations, letters and y are looked at.
_SUSPECT = re.compile(
    r"(?P<article>[Aa](?<![^\s(\[„“\"»«–—][Aa])(?:"
    rf"\s+[„“\"»«‚'’]?(?=[{_VOWELS}yY015]|[A-Z](?![a-zà-ű]))"
    rf"|z\s+[„“\"»«‚'’]?(?=[^\W_{_VOWELS}]|I[IVX]+\.)))"
)
_WORD = re.compile(r"\d[\d.,:/]*\w*|[IVXLCDM]+\.|\w+(?:[-/.]\w+)*")
# An initial, or the number of a king: V. László.
_BEFORE_NAME = re.compile(r"\.?\s+[A-ZÁÉÍÓÖŐÚÜŰ]")
# A is a letter, too: A és B, az a is.
_AFTER_LETTER = words("a az e i is és avagy illetve vagy")
_LETTER = re.compile(r"[\w,]\s+[\"“'(]?A\b|\bA[,)]|^A\s+(?:and|or)\b")
_STARTS = re.compile(r"(?:^|[.!?:;…()\[„“”\"»«–—-])\s*$")
# What az can stand for.
_THAT = re.compile(
    r"\b(?:that|this|these|those|it|they|who|whoever|what|whatever|anyone|so)\b", re.IGNORECASE
)


def _find_wrong_article(pair: Pair) -> Iterator[Problem]:
    if not pair.target_characters.isdisjoint("aA"):
        yield from at_most(islice(_wrong_articles(pair), _MOST))


def _wrong_articles(pair: Pair) -> Iterator[Problem]:
    prose = pair.target_prose
    for found in _SUSPECT.finditer(prose.text):
        word = _WORD.match(prose.text, found.end())
        article = found["article"].split()[0]
        if word is None or starts_with_vowel(word[0]) is not (article in ("A", "a")):
            continue
        if not _may_be_right(pair, article, found.start(), word):
            yield _build_problem(pair, article, found.start(), word[0])


def _may_be_right(pair: Pair, article: str, start: int, word: re.Match[str]) -> bool:
    text = pair.target_prose.text
    if f"{article} {word[0]}" in pair.source or text.startswith("/", word.end()):
        return True
    if len(word[0].rstrip(".")) == 1 and _BEFORE_NAME.match(text, word.end()):
        return True
    if article in ("A", "a"):
        return word[0].lower() in _AFTER_LETTER or (article == "A" and _is_letter(pair, start))
    # A foreign word may be spelled out: munpack.
    is_foreign = word[0][0] in "flmnrs" and word[0] in pair.source
    return is_foreign or may_be_pronoun(text, start, word, has_that=_has_that(pair.source))


@lru_cache(maxsize=1)
def _has_that(source: str) -> bool:
    return _THAT.search(source) is not None


def _is_letter(pair: Pair, start: int) -> bool:
    """Return whether a capital A may be the letter: it is within a sentence, or in the source."""
    before = pair.target_prose.text[max(start - 3, 0) : start]
    return not _STARTS.search(before) or _has_letter(pair.source_prose.text)


@lru_cache(maxsize=1)
def _has_letter(source: str) -> bool:
    return _LETTER.search(source) is not None


def _build_problem(pair: Pair, article: str, start: int, word: str) -> Problem:
    expected = article[0] if len(article) > 1 else f"{article}z"
    word = word.rstrip(".,")
    return Problem(
        f"expected '{expected}' before '{word}', found '{article}'",
        target_span=pair.target_prose.span(start, start + len(article)),
        suggestion=expected,
        # Az before a noun in small letters might have been the pronoun, with an a missing.
        is_certain=len(article) == 1 or not word[0].islower(),
    )


WRONG_ARTICLE = Check(
    name="wrong-article",
    category=Category.LANGUAGE,
    severity=Severity.WARNING,
    summary="A Hungarian article does not fit the sound after it: az before a vowel, a before a"
    " consonant. Figures and abbreviations count as they are spoken.",
    why="Every reader stumbles over it, and in print it looks careless.",
    find=_find_wrong_article,
    languages=frozenset({"hu"}),
    good=examples(
        hu=[
            ("The 5th race was won by the NHK team.", "Az 5. futamot az NHK csapata nyerte."),
            ("That is not far, and that was the plan.", "Az nincs messze, és az volt a terv."),
            ("The second visit was in 2026.", "A II. látogatás a 2026-os évre esett."),
            ("Building A is the oldest.", "A épület a legrégebbi."),
            ("40% of the apples were sold.", "Az alma 40%-a elkelt."),
            ("Who seeks will find.", "Aki keres, az talál."),
        ]
    ),
    bad=examples(
        hu=[
            ("The apple harvest was good.", "A almatermés jó volt."),
            ("The children wrote to the artist.", "A gyerekek írtak az művésznek."),
            ("The 5th race was the hardest.", "A 5. futam volt a legnehezebb."),
            ("The NHK reported on the festival.", "A fesztiválról a NHK is beszámolt."),
            ("In that town there is a bath.", "Abban az kisvárosban van egy fürdő."),
            ("The world of “Otthon” magazine", "A „Otthon” magazin világa"),
        ]
    ),
)
