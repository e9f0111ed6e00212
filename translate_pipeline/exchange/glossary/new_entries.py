"""Make drafts of entries from concepts that the glossary has no entry for."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain, count

from translate_pipeline.exchange.glossary.concepts import FULL, Concept, entry_id
from translate_pipeline.exchange.glossary.match import bare_names
from translate_pipeline.model.glossary import Glossary, Kind, Term, TermStatus

__all__ = ["NewEntries", "NewEntry", "ordered"]

_ORDER = (TermStatus.PREFERRED, TermStatus.ADMITTED, TermStatus.FORBIDDEN)
_NO_ID = re.compile(r"[^a-z0-9]+")
_BARE = "{name}"


@dataclass(frozen=True, slots=True)
class NewEntry:
    """A draft of an entry."""

    id: str
    """Id that no entry has."""

    kind: str
    """Name of a kind of the glossary."""

    is_kind_told: bool
    """Whether the file says the kind, by its word or by a type word; else it is a guess."""

    names: tuple[str, ...]
    """Names in the source language."""

    terms: Mapping[str, tuple[Term, ...]]
    """Terms by language, as the glossary spells it, a preferred one first."""

    note: str
    """Advice for translators."""


@dataclass(slots=True)
class _Draft:
    """What is known of a new entry so far."""

    id: str
    kind: str
    note: str
    names: dict[str, None] = field(default_factory=dict)
    terms: dict[str, dict[str, Term]] = field(default_factory=dict)


@dataclass(slots=True)
class NewEntries:
    """Drafts, one for the concepts of one id or one name."""

    glossary: Glossary
    """Whose kinds and ids count."""

    ids_in_file: frozenset[str] = frozenset()
    """All ids of the file."""

    only_wrong: int = 0
    """Terms that were left out, as their language has forbidden ones only."""

    _drafts: dict[str, _Draft] = field(default_factory=dict)

    def take(
        self, concept: Concept, names: Sequence[str], targets: Mapping[str, Sequence[Term]]
    ) -> None:
        """Add a concept to its draft.

        Args:
            concept: The concept.
            names: Its source terms.
            targets: Its terms by language, as the glossary spells it.
        """
        base = entry_id(concept.id)
        if concept.id.endswith(FULL) and base in self.ids_in_file:
            return  # the names with the type word follow from the bare ones
        kind, bare = self._kind_of(concept, names)
        key = base or bare[0].casefold()
        draft = self._drafts.setdefault(key, _Draft(base, kind.name if kind else "", concept.note))
        draft.kind = draft.kind or (kind.name if kind else "")
        draft.names.update(dict.fromkeys(bare))
        has_type_word = bare != list(names)
        for code, terms in targets.items():
            forms = draft.terms.setdefault(code, {})
            for term in terms:
                shorter = bare_names(kind, code, term.form) if kind and has_type_word else ()
                form = next(iter(shorter), term.form)
                forms.setdefault(form, Term(form, term.status, term.why))

    def _kind_of(self, concept: Concept, names: Sequence[str]) -> tuple[Kind | None, list[str]]:
        """Return the kind of a concept, and its names without the type words of it."""
        told = self.glossary.kinds.get(concept.kind)
        for kind in [told] if told else self.glossary.kinds.values():
            bare = [next(bare_names(kind, self.glossary.source, name), "") for name in names]
            if all(bare):
                return kind, bare
        return told, list(names)

    def entries(self) -> Iterator[NewEntry]:
        """Yield the drafts that have a term to write, in the order of the file."""
        taken = {entry.id for entry in self.glossary.entries}
        for draft in self._drafts.values():
            terms = {code: ordered(forms.values()) for code, forms in draft.terms.items()}
            wrong = {c: found for c, found in terms.items() if _is_wrong(found[0])}
            self.only_wrong += sum(map(len, wrong.values()))
            good = {code: found for code, found in terms.items() if code not in wrong}
            if not good:
                continue
            new_id = _fresh_id(draft.id or next(iter(draft.names)), taken)
            taken.add(new_id)
            kind = draft.kind or self._plain_kind()
            names = tuple(draft.names)
            yield NewEntry(new_id, kind, bool(draft.kind), names, good, draft.note)

    def _plain_kind(self) -> str:
        """Return a kind without type words; the first one if there is none."""
        source = self.glossary.source
        kinds = self.glossary.kinds.values()
        plain = (kind.name for kind in kinds if kind.spell(source, _BARE) in ((), (_BARE,)))
        return next(plain, next(iter(self.glossary.kinds), ""))


def ordered(terms: Iterable[Term]) -> tuple[Term, ...]:
    """Return terms by status, the first of those that may be used as the preferred one."""
    found = sorted(terms, key=lambda term: _ORDER.index(term.status))
    right = [term for term in found if not _is_wrong(term)]
    wrong = [term for term in found if _is_wrong(term)]
    preferred = (Term(term.form) for term in right[:1])
    admitted = (Term(term.form, TermStatus.ADMITTED) for term in right[1:])
    return (*preferred, *admitted, *wrong)


def _is_wrong(term: Term) -> bool:
    return term.status is TermStatus.FORBIDDEN


def _fresh_id(text: str, taken: set[str]) -> str:
    """Return an id made from a text, with a number if it is taken."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    base = _NO_ID.sub("-", plain).strip("-") or "entry"
    numbered = (f"{base}-{number}" for number in count(2))
    return next(each for each in chain([base], numbered) if each not in taken)
