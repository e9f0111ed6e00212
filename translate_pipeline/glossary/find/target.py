"""Find the target terms of the glossary in texts whose words are parted by blanks.

A term is looked for by the first word of its name, or the letters that this keeps in every form, so
that a text takes about the same time with many entries as with few.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from translate_pipeline.glossary.find.spans import TermMatch, compose_text
from translate_pipeline.glossary.find.target_forms import (
    HYPHENS,
    Form,
    Laid,
    Slot,
    forms_of,
    lay_text,
    seen_word,
)
from translate_pipeline.glossary.find.tokens import (
    find_words,
    joins_words,
    mask_text,
    read_words,
    word_key,
)
from translate_pipeline.glossary.inflect.base import Grade, TargetLanguage
from translate_pipeline.model.glossary import Glossary

__all__ = ["TargetFinder"]

# How many final letters of a word may change or go in some form: nyíregyházi, Péccsel, tornyok.
_CHANGING_VOWELS = 1
_CHANGING_CONSONANTS = 2
_CHANGING_PAIRS = 3
# Longer words are no names.
_MAX_HEAD = 40
_VOWELS = frozenset("aeiou")
# Enough for the words of an issue in all their forms.
_KNOWN_WORDS = 50_000


@dataclass(frozen=True, slots=True)
class _Fit:
    """Where a form fits."""

    last: int
    """Number of its last word."""

    grade: Grade
    """How well."""

    right: str
    """How its last word should read; empty if that is not certain."""


class TargetFinder:
    """All terms of one language by the first letters of their first word.

    Args:
        glossary: Entries to look for; retired ones are left out.
        code: Language of the glossary, as the glossary spells it.
        language: How the language writes names.
    """

    def __init__(self, glossary: Glossary, code: str, language: TargetLanguage) -> None:
        self._language = language
        self._prefixes = {word_key(word) for word in language.PREFIXES}
        self._forms = _Forms()
        self._sole = _SoleForms(self._forms, self._grade)
        for entry in glossary.active:
            for form in forms_of(entry, code):
                self._forms.add(form)

    def candidates(self, text: str) -> Iterator[TermMatch]:
        """Yield every place where a term fits, overlaps included."""
        composed, starts = compose_text(text)
        # A hyphen may make a name of a word that is none by itself: Soproni-hegység.
        forms = self._sole if HYPHENS.isdisjoint(composed) else self._forms
        if not any(map(forms.__getitem__, find_words(mask_text(composed)))):
            return
        laid = lay_text(composed)
        words = laid.words.words
        for at, word in enumerate(words):
            for form, lead, head in forms[word]:
                first = at - lead
                if first < 0 or (lead and word_key(words[first]) != head):
                    continue
                # The second part of a compound is a name of its own: Lima-Tokió, but not Dél-Kína.
                if laid.joined[first] and self._is_prefix(laid, first - 1):
                    continue
                for fit in self._fit(form, laid, first):
                    yield _build_match(form, fit, laid, first, starts)

    def _is_prefix(self, laid: Laid, at: int) -> bool:
        return word_key(laid.words.words[at]) in self._prefixes

    def _fit(self, form: Form, laid: Laid, first: int) -> Iterator[_Fit]:
        """Yield the fits of a form at a word: the shortest, and a longer one if it is another."""
        at = first
        for number, slot in enumerate(form.slots[:-1]):
            end = at + form.sizes[number]
            if end >= len(laid.words) or not _is_exact(slot, laid.word(at, end - 1), number == 0):
                return
            if not _is_between(laid.words.gap(end - 1), form.gaps[number], form):
                return
            at = end
        yield from self._fit_last(form, laid, at)

    def _fit_last(self, form: Form, laid: Laid, at: int) -> Iterator[_Fit]:
        first_last = at + form.sizes[-1] - 1
        if first_last >= len(laid.words):
            return
        shortest: Grade | None = None
        for last in laid.compound_ends(first_last):
            if shortest is not None and not laid.goes_on(last):
                return
            grade = self._grade(form, laid.word(at, last))
            if grade is None or grade is shortest:
                continue
            if shortest is None and self._is_other_name(form, laid, at, last):
                return
            right = "" if grade > Grade.LOOSE else self._well_formed(form, laid.word(at, last))
            yield _Fit(last, grade, right)
            shortest = shortest or grade

    def _is_other_name(self, form: Form, laid: Laid, at: int, last: int) -> bool:
        """Return whether a part of a compound is another name with the rest: Soproni-hegység."""
        *_, end = laid.compound_ends(last)
        if end == last or not laid.goes_on(last + 1):
            return False
        return self._grade(form, laid.word(at, end)) is None

    def _grade(self, form: Form, word: str) -> Grade | None:
        slot = form.slots[-1]
        if word == slot.word:
            return Grade.EXACT
        return self._language.grade_word(
            slot.word,
            _lowered(slot, word, form),
            inflection=form.inflection,
            is_last_of_several=form.is_last_of_several,
        )

    def _well_formed(self, form: Form, word: str) -> str:
        slot = form.slots[-1]
        return self._language.well_formed(
            slot.word,
            _lowered(slot, word, form),
            inflection=form.inflection,
            is_last_of_several=form.is_last_of_several,
        )


class _Anchored(NamedTuple):
    """A form that a word may be the anchor of."""

    form: Form
    """The form."""

    lead: int
    """How many words of it stand before the anchor."""

    head: str
    """Key of the first of them; empty if there is none."""


class _Forms(dict[str, tuple[_Anchored, ...]]):
    """For each word as texts write it, the forms it may anchor."""

    def __init__(self) -> None:
        self._by_word: dict[str, list[_Anchored]] = defaultdict(list)
        self._by_head: dict[str, list[_Anchored]] = defaultdict(list)

    def add(self, form: Form) -> None:
        """Take in a form."""
        lead = sum(form.sizes[: form.anchor])
        first, *others = (word_key(word) for word in read_words(form.slots[form.anchor].word).words)
        head = word_key(read_words(form.slots[0].word).words[0]) if lead else ""
        anchored = _Anchored(form, lead, head)
        if others or form.anchor + 1 < len(form.slots):
            self._by_word[first].append(anchored)
        else:
            self._by_head[_head(first)].append(anchored)

    def __missing__(self, word: str) -> tuple[_Anchored, ...]:
        if len(self) >= _KNOWN_WORDS:
            self.clear()
        found = tuple(self._look_up(word_key(word)))
        self[word] = found
        return found

    def _look_up(self, key: str) -> Iterator[_Anchored]:
        yield from self._by_word.get(key, ())
        for size in range(1, min(len(key), _MAX_HEAD) + 1):
            if found := self._by_head.get(key[:size]):
                yield from found


class _SoleForms(dict[str, tuple[_Anchored, ...]]):
    """For each word, the forms that it may anchor where no hyphen joins it to another word.

    Args:
        forms: The forms that start like the word.
        grade: Tells how well a form of one word fits a word; None if it does not.
    """

    def __init__(self, forms: _Forms, grade: Callable[[Form, str], Grade | None]) -> None:
        self._forms = forms
        self._grade = grade

    def __missing__(self, word: str) -> tuple[_Anchored, ...]:
        if len(self) >= _KNOWN_WORDS:
            self.clear()
        bare = seen_word(word)
        found = tuple(
            each
            for each in self._forms[word]
            if each.form.sizes != (1,) or self._grade(each.form, bare) is not None
        )
        self[word] = found
        return found


def _head(key: str) -> str:
    """Return the letters that a word keeps in every form."""
    changing = _CHANGING_VOWELS
    if key[-1] not in _VOWELS:
        is_pair = len(key) > _CHANGING_PAIRS and key[-2] not in _VOWELS
        changing = _CHANGING_PAIRS if is_pair else _CHANGING_CONSONANTS
    return key[: min(max(len(key) - changing, 1), _MAX_HEAD)]


def _is_exact(slot: Slot, word: str, is_first: bool) -> bool:
    if word == slot.word or word == slot.word.upper():
        return True
    if slot.is_type_word:
        return word.casefold() == slot.word.casefold()
    return is_first and slot.word[0].islower() and _small(word) == slot.word


def _is_between(gap: str, own: str, form: Form) -> bool:
    if not joins_words(gap, own):
        return False
    return form.has_type_word or own in HYPHENS or HYPHENS.isdisjoint(gap)


def _lowered(slot: Slot, word: str, form: Form) -> str:
    """Return a word with a small first letter where its case does not count."""
    may_begin = slot.is_type_word or len(form.slots) == 1
    return _small(word) if may_begin and slot.word[0].islower() and not word.isupper() else word


def _small(word: str) -> str:
    return word[:1].lower() + word[1:]


def _build_match(form: Form, fit: _Fit, laid: Laid, first: int, starts: Sequence[int]) -> TermMatch:
    start, end = laid.words.spans[first][0], laid.words.spans[fit.last][1]
    right = ""
    if fit.right:
        pairs = zip(form.slots[:-1], form.gaps, strict=True)
        right = "".join(slot.word + gap for slot, gap in pairs) + fit.right
        if laid.words.text[start].isupper():
            right = right[:1].upper() + right[1:]
    return TermMatch(
        starts[start],
        starts[end],
        form.entry,
        form.term,
        grade=fit.grade,
        well_formed=right,
        has_type_word=form.has_type_word,
    )
