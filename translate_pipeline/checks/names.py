"""How the names of a source text are rendered in its translation."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from translate_pipeline.checks.prose import Prose
from translate_pipeline.glossary.inflect.base import Grade
from translate_pipeline.glossary.match import TermMatch
from translate_pipeline.model.glossary import Entry, EntryStatus, TermStatus, Treatment

__all__ = ["Rendering", "find_renderings"]


@dataclass(frozen=True)
class Rendering:
    """A name of the source, and what the translation has of its entry."""

    source: Prose
    """The source text."""

    target: Prose
    """Its translation."""

    language: str
    """Language of the translation."""

    name: TermMatch
    """The name in the prose of the source; the first of its entry."""

    has_type_word: bool
    """Whether the source has a type word wherever the name stands."""

    found: tuple[TermMatch, ...]
    """Terms of the entry, or of a rival with the same name, in the prose of the translation.

    None of an entry whose source name has to stay.
    """

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The entries that the name may be of."""
        return (self.name.entry, *self.name.rivals)

    @cached_property
    def approved(self) -> tuple[TermMatch, ...]:
        """Approved terms, well formed."""
        return tuple(
            match
            for match in self.found
            if match.term.status is not TermStatus.FORBIDDEN and match.grade > Grade.LOOSE
        )

    @cached_property
    def ill_formed(self) -> tuple[TermMatch, ...]:
        """Approved terms, ill formed."""
        return tuple(
            match
            for match in self.found
            if match.term.status is not TermStatus.FORBIDDEN and match.grade is Grade.LOOSE
        )

    @cached_property
    def forbidden(self) -> tuple[TermMatch, ...]:
        """Forbidden terms, without one in brackets beside an approved term.

        That one is the original spelling, given to the reader.
        """
        wrong = [match for match in self.found if match.term.status is TermStatus.FORBIDDEN]
        if self.approved:
            text = self.target.text
            wrong = [match for match in wrong if text[: match.start].rstrip()[-1:] not in "(（"]
        return tuple(wrong)

    @property
    def is_kept(self) -> bool:
        """Whether the source name has to stay as it is, and does."""
        text = self.target.text
        return any(
            entry.treatment(self.language) is Treatment.KEEP
            and any(name in text for name in (self.name.term.form, *entry.names))
            for entry in self.entries
        )

    @property
    def is_draft(self) -> bool:
        """Whether nobody has decided on the entry yet."""
        return self.name.entry.status is EntryStatus.DRAFT

    @property
    def expected(self) -> str:
        """The form to write: the preferred term, with its type word if the source has one."""
        language = self.language
        entry = self.name.entry
        decision = entry.decision(language)
        if decision is None or entry.treatment(language) is Treatment.KEEP:
            return self.name.term.form
        spelled = entry.kind.spell(language, decision.preferred.form)
        return spelled[0] if spelled and self.name.has_type_word else decision.preferred.form


def find_renderings(
    source: Prose,
    source_names: Sequence[TermMatch],
    target: Prose,
    target_names: Sequence[TermMatch],
    language: str,
) -> Iterator[Rendering]:
    """Yield the names of the source that the glossary decides on, each entry once.

    Args:
        source: The source text.
        source_names: Names in it.
        target: Its translation.
        target_names: Names in it that count as renderings.
        language: Language of the translation.
    """
    names = [name for name in source_names if _is_decided(name, language)]
    first: dict[str, TermMatch] = {}
    for name in names:
        first.setdefault(name.entry.id, name)
    for name in first.values():
        same = [other for other in names if other.entry.id == name.entry.id]
        entries = (name.entry, *name.rivals)
        ids = {e.id for e in entries if e.treatment(language) is not Treatment.KEEP}
        yield Rendering(
            source,
            target,
            language,
            name,
            all(match.has_type_word for match in same),
            tuple(match for match in target_names if match.entry.id in ids),
        )


def _is_decided(name: TermMatch, language: str) -> bool:
    for entry in (name.entry, *name.rivals):
        treatment = entry.treatment(language)
        if treatment is Treatment.OPTIONAL:
            return False
        if treatment is Treatment.TRANSLATE and entry.decision(language) is None:
            return False
    return True
