"""Texts that are still those of the source."""

import re
from collections import Counter
from collections.abc import Iterator

from translate_pipeline.checks.base import Category, Check, Problem, examples
from translate_pipeline.checks.completeness.english_words import (
    FUNCTION_WORDS,
    LOAN_PHRASES,
    PLAIN_ENDING,
    PLAIN_WORDS,
    SHARED_WORDS,
)
from translate_pipeline.checks.pair import Pair
from translate_pipeline.model.findings import Severity

__all__ = ["UNTRANSLATED_TEXT", "is_untranslated"]

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_EAST_ASIAN = re.compile("[\u3040-\u30ff\u3400-\u9fff]")
# So many characters at the start or the end are the same by chance only in names.
_EDGE = 5
_MIN_WORDS_NEARLY_SAME = 5
_MIN_FUNCTION_WORDS = 2
_MIN_LETTERS = 3
_MIN_SMALL_WORDS = 3
# Placeholders, and names with a full stop in them.
_PLACEHOLDER = re.compile(r"\{[^{}]*\}|%\([^()]*\)s|\$\w+|(?<![\w.-])[\w-]+(?:\.[\w-]+)+")
_END_MARKS = (".", "!", "?")


def _find_untranslated(pair: Pair) -> Iterator[Problem]:
    if not _may_be_same(pair) or pair.languages.source_base != "en":
        return
    source, target = (_WORD.findall(p.text.lower()) for p in (pair.source_prose, pair.target_prose))
    if source == target:
        if severity := _judge(pair):
            yield Problem("the text is the same as the source", severity=severity)
    elif _is_nearly_same(source, target):
        yield Problem("the text is the same as the source but for a word")


def is_untranslated(pair: Pair) -> bool:
    """Return whether the translation is the source, in English, or next to it."""
    return any(True for _ in _find_untranslated(pair))


def _may_be_same(pair: Pair) -> bool:
    source, target = pair.source, pair.target
    if source == target:
        return True
    if pair.languages.target_base == "zh":
        return not _EAST_ASIAN.search(target)
    return source[:_EDGE].lower() == target[:_EDGE].lower() or (
        source[-_EDGE - 1 : -1].lower() in target[-_EDGE - 3 :].lower()
    )


def _is_nearly_same(source: list[str], target: list[str]) -> bool:
    """Return whether at most one word is another one, in a text that is surely English."""
    if len(source) < _MIN_WORDS_NEARLY_SAME or abs(len(source) - len(target)) > 1:
        return False
    shared = Counter(source) & Counter(target)
    return (
        shared.total() >= max(len(source), len(target)) - 1
        and sum(word in FUNCTION_WORDS for word in shared) >= _MIN_FUNCTION_WORDS
    )


def _judge(pair: Pair) -> Severity | None:
    """Return how likely it is that a text has words to translate; None if it hardly has."""
    text = pair.source_prose.text
    for name in reversed(pair.source_names):
        text = f"{text[: name.start]} {text[name.end :]}"
    text = _PLACEHOLDER.sub(" ", text).strip()
    if text.strip(" .!?").lower() in LOAN_PHRASES:
        return None
    words = [word for word in _WORD.findall(text) if word.lower() not in SHARED_WORDS]
    grammar = sum(word.lower() in FUNCTION_WORDS for word in words)
    plain = [word for word in words if _is_plain(word)]
    other = len(words) - grammar - len(plain)
    # Names have capitals; a word without one is to be translated if it is English.
    small = sum(word.islower() and len(word) >= _MIN_LETTERS for word in words)
    if grammar and (plain or small or text.endswith(_END_MARKS)):
        return Severity.WARNING
    if plain and (small or len(plain) > other):
        return Severity.WARNING
    # "Band of Brothers" may be the title of a work.
    return Severity.INFO if grammar or small >= _MIN_SMALL_WORDS else None


def _is_plain(word: str) -> bool:
    small = word.lower()
    if small in FUNCTION_WORDS:
        return False
    return small in PLAIN_WORDS or PLAIN_ENDING.search(word) is not None


UNTRANSLATED_TEXT = Check(
    name="untranslated-text",
    category=Category.ACCURACY,
    severity=Severity.WARNING,
    summary="The text is the same as the source, or but for a word, although it has English words;"
    " names, numbers, addresses and loan words are left in peace.",
    why="Readers find a text that they may not understand.",
    find=_find_untranslated,
    good=examples(
        zh_CN=[
            ("ONE PIECE", "ONE PIECE"),
            ("Gerrit Rietveld", "Gerrit Rietveld"),
            ("12 km", "12 km"),
            ("info@example.org", "info@example.org"),
            ("Contents", "目录"),
        ],
        es=[
            ("Festival", "Festival"),
            ("Origami", "Origami"),
            ("Hotel Capital", "Hotel Capital"),
            ("Karaoke bar", "Karaoke bar"),
            ("Sopron", "Sopron"),
            ("Tango, salsa, karaoke", "Tango, salsa, karaoke"),
        ],
        hu=[
            ("Software", "Software"),
            ("Marketing", "Marketing"),
            ("Ikebana", "Ikebana"),
            ("Bed and breakfast", "Bed and breakfast"),
            ("1–3 km", "1–3 km"),
        ],
    ),
    bad=examples(
        zh_CN=[
            ("Contents", "Contents"),
            ("Tea fields", "Tea fields"),
            ("The boats return at noon.", "The boats return at noon."),
            ("A gift from the mountains", "A Gift from the Mountains"),
        ],
        es=[
            ("Introduction", "Introduction"),
            ("How We Met", "How We Met"),
            ("The boats return at noon.", "The boats return at noon."),
            ("Letters from the coast", "Letters From the Coast"),
        ],
        hu=[
            ("Upcoming events", "Upcoming events"),
            ("A walk in the snow", "A walk in the snow"),
            ("The boats return at noon.", "The boats return at noon."),
            ("Friends for life", "Friends for life"),
        ],
    ),
)
