"""Find the entry that a concept of another tool's file is about."""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from translate_pipeline.exchange.glossary.concepts import FULL, Concept, entry_id
from translate_pipeline.exchange.tmx_languages import source_rank, target_rank
from translate_pipeline.model.glossary import Entry, Glossary, Kind, Term
from translate_pipeline.model.locales import Language

__all__ = ["EntryFinder", "bare_names", "source_terms", "target_terms"]

_MARK = "\0"


def source_terms(concept: Concept, language: Language) -> tuple[Term, ...]:
    """Return the terms of a concept in the source language, of any region."""
    return _terms(concept, [source_rank(tag, language) for tag in concept.terms])


def target_terms(concept: Concept, language: Language) -> tuple[Term, ...]:
    """Return the terms of a concept in a target language."""
    return _terms(concept, [target_rank(tag, language) for tag in concept.terms])


def _terms(concept: Concept, ranks: Sequence[int]) -> tuple[Term, ...]:
    best = max(ranks, default=0)
    found = (terms for terms, rank in zip(concept.terms.values(), ranks, strict=True)
             if rank == best > 0)  # fmt: skip
    return tuple(
        Term(unicodedata.normalize("NFC", term.form), term.status, term.why)
        for term in next(found, ())
    )


def bare_names(kind: Kind, language: str, text: str) -> Iterator[str]:
    """Yield what a name is without the type words of a kind, by each pattern that fits.

    Example:
        >>> list(bare_names(Kind("city", {"en": ("{name} City",)}), "en", "Yame City"))
        ['Yame']
    """
    for pattern in kind.spell(language, _MARK):
        before, _, after = pattern.partition(_MARK)
        fits = text.startswith(before) and text.endswith(after)
        if (before or after) and fits and len(text) > len(before) + len(after):
            yield text[len(before) : len(text) - len(after)]


@dataclass(slots=True)
class EntryFinder:
    """The entries of a glossary by id and by name."""

    glossary: Glossary
    """Where to look."""

    _by_id: dict[str, Entry] = field(init=False)
    _by_name: dict[str, list[tuple[Entry, bool]]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._by_id = {entry.id: entry for entry in self.glossary.entries}
        source = self.glossary.source
        for entry in self.glossary.entries:
            for name in entry.names:
                self._by_name.setdefault(name.casefold(), []).append((entry, False))
                for full in entry.kind.spell(source, name):
                    if full != name:
                        self._by_name.setdefault(full.casefold(), []).append((entry, True))

    def find(self, concept: Concept, names: Sequence[Term]) -> tuple[tuple[Entry, bool], ...]:
        """Return the entries that a concept can be about, and whether it has the type word.

        An id decides; then a name; then, of several entries of one name, the kind.
        """
        entry = self._by_id.get(concept.id) or self._by_id.get(entry_id(concept.id))
        if entry:
            return ((entry, concept.id.endswith(FULL) and concept.id != entry.id),)
        for name in names:
            found = self._by_name.get(name.form.casefold(), [])
            same_kind = [each for each in found if each[0].kind.name == concept.kind]
            if found:
                return tuple(same_kind or found)
        return ()
