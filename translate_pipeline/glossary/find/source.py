"""Find the source names of the glossary in a text.

A text's words are looked up by themselves; only where one starts a name are its neighbors read.
Names are kept by all their words and type words by kind, so that neither a hundred thousand
names nor many that begin alike make a text take longer.
A plural type word (``Yame and Kazuno Cities``) serves several names and is a part of none: each
name counts as bare, and its translation is not asked for a type word of its own.

Units of 300 characters with two names each are searched at 5 to 6 million characters a second,
at 20 million where no name stands (``python -m benchmarks.glossary_source``). An Aho-Corasick
automaton, a dependency more, could replace the second part only, a quarter of the work.
"""

import re
from collections import defaultdict
from collections.abc import Iterator

from translate_pipeline.glossary.find.source_names import (
    KindPatterns,
    SourceName,
    TypeWords,
    fold_words,
    names_of,
    type_words_of,
)
from translate_pipeline.glossary.find.spans import TermMatch
from translate_pipeline.glossary.find.tokens import (
    Words,
    find_words,
    fold_word,
    joins_words,
    mask_text,
    read_words,
    word_key,
)
from translate_pipeline.model.glossary import CaseMode, Glossary

__all__ = ["SourceFinder"]

_GLUED_BEFORE = re.compile(r"[^\W_](?:['\u2019]|[*~]+)$")
# A possessive or a contraction ends a name; any other letter after an apostrophe goes on with it.
# So does a small letter after a full stop, as in addresses and names of files.
_GLUED_AFTER = re.compile(r"['\u2019](?!(?i:s|d|ll|re|ve)(?![^\W_]))[^\W_]|[*~]+[^\W_]|\.[a-z]")
# Emphasis marks before a name are few; of more, the last ones decide.
_MARKUP_WIDTH = 8
_KNOWN_WORDS = 50_000
# Titles are as short as this where they take a full stop (``Mr.``, ``Prof.``); after a longer
# word it ends a sentence.
_ABBREVIATION = 4


class SourceFinder:
    """All source names by their words.

    Args:
        glossary: Entries to look for; retired ones are left out.
    """

    def __init__(self, glossary: Glossary) -> None:
        self._by_words: dict[str, list[SourceName]] = defaultdict(list)
        self._starts = _Starts()
        kinds: dict[str, KindPatterns] = {}
        for order, entry in enumerate(glossary.active):
            if entry.kind.name not in kinds:
                kinds[entry.kind.name] = type_words_of(entry.kind, glossary.source)
            for name in names_of(entry, order, kinds[entry.kind.name]):
                self._by_words[name.key].append(name)
                self._starts.add(name)

    def candidates(self, text: str) -> Iterator[TermMatch]:
        """Yield every place where a name fits, overlaps included, in the glossary's order."""
        starts = list(map(self._starts.__getitem__, find_words(mask_text(text))))
        if not any(starts):
            return
        words = read_words(text)
        found = [
            (name.order, match)
            for at, lengths in enumerate(starts)
            for name in self._names_at(words, at, lengths)
            for match in _fit(name, words, at)
        ]
        found.sort(key=lambda item: item[0])
        yield from (match for _, match in found)

    def _names_at(self, words: Words, at: int, lengths: tuple[int, ...]) -> Iterator[SourceName]:
        for length in lengths:
            sought = words.words[at : at + length]
            if len(sought) == length:
                yield from self._by_words.get(" ".join(map(word_key, sought)), ())


class _Starts(dict[str, tuple[int, ...]]):
    """For each word as texts write it, how many words the names have that start with it."""

    def __init__(self) -> None:
        self._lengths: dict[str, tuple[int, ...]] = {}
        self._small: set[str] = set()

    def add(self, name: SourceName) -> None:
        """Take in a name."""
        first, length = name.first, len(name.words)
        known = self._lengths.get(first, ())
        if length not in known:
            self._lengths[first] = (*known, length)
        if name.takes_small_letter:
            self._small.add(first)

    def __missing__(self, word: str) -> tuple[int, ...]:
        if len(self) >= _KNOWN_WORDS:
            self.clear()
        key = word_key(word)
        lengths = self._lengths.get(key, ())
        if lengths and key not in self._small and not fold_word(word)[0].isupper():
            lengths = ()
        self[word] = lengths
        return lengths


def _fit(name: SourceName, words: Words, at: int) -> Iterator[TermMatch]:
    """Yield the name at a word, bare and with each of its type words that stand there."""
    end = at + len(name.words)
    if not _is_same(name, words, at):
        return
    for pattern in name.patterns:
        first, last = at - len(pattern.before), end + len(pattern.after)
        if first < 0 or last > len(words) or not _is_around(pattern, name, words, at, end):
            continue
        start, stop = words.spans[first][0], words.spans[last - 1][1]
        tail = pattern.tail if pattern.after else name.tail
        stop += len(tail) if words.text.startswith(tail, stop) else 0
        if _is_whole(words.text, start, stop) and not _is_guarded(name, words, first, last):
            has_type_word = name.has_type_word or bool(pattern.before or pattern.after)
            yield TermMatch(start, stop, name.entry, name.term, has_type_word=has_type_word)


def _is_same(name: SourceName, words: Words, at: int) -> bool:
    """Return whether case and gaps are right; the words themselves are."""
    if name.case is not CaseMode.ANY:
        found = map(fold_word, words.words[at : at + len(name.words)])
        if not all(map(_is_case_right, name.words, found, [name.case] * len(name.words))):
            return False
    return all(joins_words(words.gap(at + offset), own) for offset, own in enumerate(name.gaps))


def _is_case_right(wanted: str, found: str, case: CaseMode) -> bool:
    if case is CaseMode.EXACT:
        return wanted == found
    return found[0].isupper() or not wanted[0].isupper()


def _is_around(pattern: TypeWords, name: SourceName, words: Words, at: int, end: int) -> bool:
    first = at - len(pattern.before)
    for offset, (key, own) in enumerate(zip(pattern.before, pattern.before_gaps, strict=True)):
        if word_key(words.words[first + offset]) != key:
            return False
        if not joins_words(words.gap(first + offset), own):
            return False
    for offset, (key, own) in enumerate(zip(pattern.after, pattern.after_gaps, strict=True)):
        if word_key(words.words[end + offset]) != key:
            return False
        tail = "" if offset else name.tail
        if not joins_words(words.gap(end + offset - 1), tail + own):
            return False
    return True


def _is_whole(text: str, start: int, end: int) -> bool:
    """Return whether no letter is glued to a match, with an apostrophe or emphasis between."""
    if _GLUED_BEFORE.search(text[max(start - _MARKUP_WIDTH, 0) : start]):
        return False
    return _GLUED_AFTER.match(text, end) is None


def _is_guarded(name: SourceName, words: Words, first: int, last: int) -> bool:
    """Return whether one of the entry's guards stands right before or after a match."""
    guards = name.entry.guards
    return any(
        _stands(guard, words, first - len(guard))
        and _touches(words, first - len(guard), first, stop=len(guard[-1]) <= _ABBREVIATION)
        for guard in map(fold_words, guards.not_after)
        if guard
    ) or any(
        _stands(guard, words, last) and _touches(words, last - 1, last - 1 + len(guard))
        for guard in map(fold_words, guards.not_before)
        if guard
    )


def _stands(guard: tuple[str, ...], words: Words, at: int) -> bool:
    """Return whether a guard's words start at ``at``."""
    return at >= 0 and tuple(map(fold_word, words.words[at : at + len(guard)])) == guard


def _touches(words: Words, first: int, last: int, *, stop: bool = False) -> bool:
    """Return whether the words from ``first`` to ``last`` may be read as one phrase."""
    return all(joins_words(words.gap(at), stop=stop) for at in range(first, last))
