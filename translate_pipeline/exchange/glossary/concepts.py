"""What every format has in common: concepts, each with terms in several languages.

An entry gives up to two concepts: its bare names (``Kazuno`` = ``鹿角``), and its names with the
type word (``Kazuno City`` = ``鹿角市``). They are apart because tools pair every source term of a
concept with every target term: in one concept, ``Kazuno City`` would pass for ``鹿角``.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from translate_pipeline.model.glossary import (
    Entry,
    EntryStatus,
    Glossary,
    Term,
    TermStatus,
    Treatment,
)
from translate_pipeline.model.locales import Language

__all__ = ["FULL", "Concept", "concepts_of", "entry_id", "is_id"]

FULL = ".full"
"""What the id of a concept with type words ends in."""

# XML 1.0, production Name, without the colon, for the ASCII that ids are written in.
_XML_ID = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]*")


@dataclass(frozen=True, slots=True)
class Concept:
    """One thing with its terms."""

    id: str
    """Stable id; empty where the format has none."""

    terms: Mapping[str, tuple[Term, ...]]
    """Terms by BCP 47 tag, the one to write first, forbidden ones last; none is empty."""

    kind: str = ""
    """Sort of thing, such as ``city``; empty if not told."""

    note: str = ""
    """Advice for translators."""

    is_kept: bool = False
    """Whether the source term stays as it is in all languages."""

    line: int = field(default=0, compare=False)
    """1-based line where it starts in the file that it was read from; 0 if unknown."""


def is_id(text: str) -> bool:
    """Return whether XML takes a text as an id."""
    return _XML_ID.fullmatch(text) is not None


def entry_id(concept_id: str) -> str:
    """Return the id of the entry that a concept was made from.

    Example:
        >>> entry_id("jp-kazuno.full")
        'jp-kazuno'
    """
    return concept_id.removesuffix(FULL)


def concepts_of(
    glossary: Glossary, source: Language, languages: Sequence[Language], *, drafts: bool = False
) -> tuple[Concept, ...]:
    """Return the concepts of a glossary's entries, in its order.

    Retired entries are left out, and entries that have no term in any of the languages.

    Args:
        glossary: The glossary.
        source: Language of the source names.
        languages: Target languages.
        drafts: Whether entries that are not decided yet go out too.
    """
    wanted = (EntryStatus.APPROVED, EntryStatus.DRAFT) if drafts else (EntryStatus.APPROVED,)
    return tuple(
        concept
        for entry in glossary.entries
        if entry.status in wanted
        for concept in _entry_concepts(entry, source, languages)
    )


def _entry_concepts(
    entry: Entry, source: Language, languages: Sequence[Language]
) -> Iterator[Concept]:
    targets = {language: _target_terms(entry, language) for language in languages}
    targets = {language: terms for language, terms in targets.items() if terms}
    if not targets:
        return
    is_kept = all(entry.treatment(language.code) is Treatment.KEEP for language in languages)
    names = _with_status(entry.names)
    bare = {source.tag: names, **{language.tag: terms for language, terms in targets.items()}}
    yield Concept(entry.id, bare, entry.kind.name, entry.note, is_kept, entry.line)
    full = {
        language.tag: _with_type_word(entry, language, terms)
        for language, terms in ((source, names), *targets.items())
    }
    full = {tag: terms for tag, terms in full.items() if terms}
    if source.tag in full and len(full) > 1:
        yield Concept(entry.id + FULL, full, entry.kind.name, line=entry.line)


def _target_terms(entry: Entry, language: Language) -> tuple[Term, ...]:
    decision = entry.decision(language.code)
    if entry.treatment(language.code) is Treatment.KEEP:
        forbidden = decision.forbidden if decision else ()
        return (*_with_status(entry.names[:1]), *forbidden)
    return decision.terms if decision else ()


def _with_type_word(entry: Entry, language: Language, terms: Sequence[Term]) -> tuple[Term, ...]:
    """Return the approved terms with all their type words, the one to write first."""
    if entry.treatment(language.code) is Treatment.KEEP:
        return ()
    approved = [term.form for term in terms if term.status is not TermStatus.FORBIDDEN]
    spelled = (full for form in approved for full in entry.kind.spell(language.code, form))
    return _with_status(tuple(dict.fromkeys(form for form in spelled if form not in approved)))


def _with_status(forms: Sequence[str]) -> tuple[Term, ...]:
    """Return the first form as preferred, the others as admitted."""
    others = (Term(form, TermStatus.ADMITTED) for form in forms[1:])
    return (*map(Term, forms[:1]), *others)
