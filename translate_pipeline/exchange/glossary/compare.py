"""Compare the concepts of another tool's file with the glossary: what is new, what contradicts."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from translate_pipeline.exchange.glossary.concepts import Concept
from translate_pipeline.exchange.glossary.match import (
    EntryFinder,
    bare_names,
    source_terms,
    target_terms,
)
from translate_pipeline.exchange.glossary.new_entries import NewEntries, NewEntry, ordered
from translate_pipeline.model.glossary import (
    Entry,
    EntryStatus,
    Glossary,
    Term,
    TermStatus,
    Treatment,
)
from translate_pipeline.model.locales import Language

__all__ = ["NO_TARGET", "Comparison", "Conflict", "NewDecision", "compare"]

NO_TARGET = "no term in the languages asked for"
"""Why a concept was left out that has none of the languages."""

_NO_SOURCE = "no term in the source language"
_MANY = "name of several entries"
_RETIRED = "retired entry"
_TYPE_WORD = "type word that the kind does not have"
_ONLY_WRONG = "forbidden terms only"


@dataclass(frozen=True, slots=True)
class Conflict:
    """A term that the glossary decided otherwise; the glossary stays as it is."""

    entry: Entry
    """The entry."""

    language: str
    """Language, as the glossary spells it."""

    theirs: Term
    """Term of the file."""

    ours: tuple[Term, ...]
    """Terms of the glossary."""

    line: int
    """1-based line of the file; 0 if unknown."""


@dataclass(frozen=True, slots=True)
class NewDecision:
    """Terms for an entry that has none in the language."""

    entry: Entry
    """The entry."""

    language: str
    """Language, as the glossary spells it."""

    terms: tuple[Term, ...]
    """Bare names, the preferred one first."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """What a file says beside the glossary."""

    known: int
    """Terms that the glossary has already."""

    decisions: tuple[NewDecision, ...]
    """What it says of entries that are not decided in a language."""

    entries: tuple[NewEntry, ...]
    """What the glossary has no entry for."""

    conflicts: tuple[Conflict, ...]
    """Where it contradicts the glossary."""

    left_out: Mapping[str, int]
    """Concepts or terms that were not compared, by the reason."""


def compare(
    concepts: Sequence[Concept],
    glossary: Glossary,
    *,
    source: Language,
    languages: Sequence[Language],
) -> Comparison:
    """Return what concepts say that a glossary does not, and where they contradict it.

    Args:
        concepts: Concepts of a file, in its order.
        glossary: The glossary.
        source: Language of its source names.
        languages: Target languages to look at.
    """
    work = _Work(glossary, languages)
    work.new.ids_in_file = frozenset(concept.id for concept in concepts if concept.id)
    for concept in concepts:
        work.take(concept, source_terms(concept, source))
    return work.result()


@dataclass(slots=True)
class _Work:
    """What was found so far."""

    glossary: Glossary
    languages: Sequence[Language]
    finder: EntryFinder = field(init=False)
    new: NewEntries = field(init=False)
    known: int = 0
    offers: dict[tuple[str, str], dict[str, Term]] = field(default_factory=dict)
    conflicts: dict[tuple[str, str, str], Conflict] = field(default_factory=dict)
    left_out: Counter[str] = field(default_factory=Counter)

    def __post_init__(self) -> None:
        self.finder = EntryFinder(self.glossary)
        self.new = NewEntries(self.glossary)

    def take(self, concept: Concept, names: Sequence[Term]) -> None:
        """Compare a concept."""
        targets = {
            self.glossary.language(language.code) or language.code: terms
            for language in self.languages
            if (terms := target_terms(concept, language))
        }
        found = self.finder.find(concept, names)
        if not names or not targets:
            self.left_out[NO_TARGET if names else _NO_SOURCE] += 1
        elif len(found) > 1:
            self.left_out[_MANY] += 1
        elif not found:
            self.new.take(concept, [name.form for name in names], targets)
        elif found[0][0].status is EntryStatus.RETIRED:
            self.left_out[_RETIRED] += 1
        else:
            ((entry, has_type_word),) = found
            for code, terms in targets.items():
                for term in self.bare(entry, code, terms) if has_type_word else terms:
                    self.compare(entry, code, term, concept.line)

    def bare(self, entry: Entry, code: str, terms: Iterable[Term]) -> Iterator[Term]:
        """Yield terms without their type words; those that are known win."""
        decision = entry.decision(code)
        known = {term.form for term in decision.terms} if decision else set()
        for term in terms:
            bare = list(bare_names(entry.kind, code, term.form))
            best = next((form for form in bare if form in known), bare[0] if bare else "")
            if best:
                yield Term(best, term.status, term.why)
            else:
                self.left_out[_TYPE_WORD] += 1

    def compare(self, entry: Entry, code: str, term: Term, line: int) -> None:
        """Sort a term of an entry: known, new, or a contradiction."""
        ours = _our_terms(entry, code)
        if not ours:
            forms = self.offers.setdefault((entry.id, code), {})
            forms.setdefault(term.form, term)
        elif _agrees(entry, code, ours, term):
            self.known += 1
        else:
            key = (entry.id, code, term.form)
            self.conflicts.setdefault(key, Conflict(entry, code, term, ours, line))

    def result(self) -> Comparison:
        """Return what was found."""
        decisions = []
        for (found_id, code), forms in self.offers.items():
            entry = self.glossary.entry(found_id)
            assert entry is not None
            terms = ordered(forms.values())
            if terms[0].status is TermStatus.FORBIDDEN:
                self.left_out[_ONLY_WRONG] += len(terms)
            else:
                decisions.append(NewDecision(entry, code, terms))
        entries = tuple(self.new.entries())
        self.left_out[_ONLY_WRONG] += self.new.only_wrong
        reasons = {reason: number for reason, number in self.left_out.items() if number}
        conflicts = tuple(self.conflicts.values())
        return Comparison(self.known, tuple(decisions), entries, conflicts, reasons)


def _our_terms(entry: Entry, code: str) -> tuple[Term, ...]:
    decision = entry.decision(code)
    terms = decision.terms if decision else ()
    if entry.treatment(code) is not Treatment.KEEP:
        return terms
    wrong = [term for term in terms if not _is_right(term)]
    refused = {term.form for term in wrong}
    return (*(Term(name) for name in entry.names if name not in refused), *wrong)


def _agrees(entry: Entry, code: str, ours: Sequence[Term], term: Term) -> bool:
    """Return whether the glossary says of a form what the file says."""
    same = [own for own in ours if own.form == term.form]
    if same:
        return _is_right(same[0]) == _is_right(term)
    decision = entry.decision(code)
    further = (*decision.also, *decision.forms) if decision else ()
    return _is_right(term) and term.form in further


def _is_right(term: Term) -> bool:
    return term.status is not TermStatus.FORBIDDEN
