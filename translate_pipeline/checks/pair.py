"""A source text and its translation, with what the checks ask about both."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from translate_pipeline.checks.names import Rendering, find_renderings
from translate_pipeline.checks.prose import Prose, read_prose
from translate_pipeline.glossary.find.forbidden import ForbiddenGate
from translate_pipeline.glossary.inflect.languages import language_of
from translate_pipeline.glossary.match import TermMatch, TermMatcher
from translate_pipeline.markdown.inline import find_codes
from translate_pipeline.model.documents import InlineCode
from translate_pipeline.model.glossary import TermStatus, Treatment

__all__ = ["Languages", "Pair"]


@dataclass(frozen=True, slots=True)
class Languages:
    """What is the same for all pairs of one language."""

    source: str
    """Code of the source language."""

    target: str
    """Code of the language of the translations, as it was asked for."""

    known: tuple[str, ...]
    """Bare codes of the languages that a text of the project may be in, without region."""

    matchers: Mapping[str, TermMatcher] = field(default_factory=dict)
    """Name finders of ``source`` and ``target``; empty if there is no glossary for them."""

    gate: ForbiddenGate | None = None
    """Tells which texts of ``target`` may hold a forbidden name; None if there is no glossary."""

    target_characters: str = ""
    """Characters of the approved names in ``target``, right whatever a rule says of them."""

    @property
    def source_base(self) -> str:
        """Bare language of the source: ``en``."""
        return base_language(self.source)

    @property
    def target_base(self) -> str:
        """Bare language of the translation: ``zh`` of ``zh_CN``."""
        return base_language(self.target)


def base_language(code: str) -> str:
    """Return the bare language of a code in either spelling."""
    return code.replace("_", "-").split("-")[0].lower()


class Pair:
    """A message's two texts; what is derived from them is made once, when first asked for."""

    def __init__(
        self, source: str, target: str, languages: Languages, *, max_length: int = 0
    ) -> None:
        self.source = source
        self.target = target
        self.languages = languages
        self.max_length = max_length

    @cached_property
    def source_characters(self) -> frozenset[str]:
        """Characters of the source; most checks are done when theirs are not among them."""
        return frozenset(self.source)

    @cached_property
    def target_characters(self) -> frozenset[str]:
        """Characters of the translation."""
        return frozenset(self.target)

    @cached_property
    def source_prose(self) -> Prose:
        """Words of the source as a reader sees them."""
        return read_prose(self.source)

    @cached_property
    def target_prose(self) -> Prose:
        """Words of the translation as a reader sees them."""
        return read_prose(self.target)

    @cached_property
    def source_codes(self) -> tuple[InlineCode, ...]:
        """Inline markup of the source."""
        return find_codes(self.source)

    @cached_property
    def target_codes(self) -> tuple[InlineCode, ...]:
        """Inline markup of the translation."""
        return find_codes(self.target)

    @cached_property
    def source_names(self) -> tuple[TermMatch, ...]:
        """Glossary names in the source's prose; spans count in the prose."""
        return self._names(self.languages.source, self.source_prose)

    @cached_property
    def target_names(self) -> tuple[TermMatch, ...]:
        """Glossary names in the translation's prose; spans count in the prose."""
        return self._names(self.languages.target, self.target_prose)

    @cached_property
    def renderings(self) -> tuple[Rendering, ...]:
        """The names of the source that the glossary decides on, with their translations."""
        if not self.source_names:
            return ()
        found = find_renderings(
            self.source_prose,
            self.source_names,
            self.target_prose,
            self._rendering_names(),
            self.languages.target,
        )
        return tuple(found)

    @cached_property
    def stray_names(self) -> tuple[TermMatch, ...]:
        """Forbidden names in the translation whose entry the source does not name.

        What the source itself has, such as the name of an airline, is not one, and neither is the
        original spelling in brackets.
        """
        gate, text = self.languages.gate, self.target_prose.text
        if gate is None or not gate.may_hold(text):
            return ()
        named = {e.id for name in self.source_names for e in (name.entry, *name.rivals)}
        return tuple(
            match
            for match in self.target_names
            if match.term.status is TermStatus.FORBIDDEN
            and match.entry.id not in named
            and match.entry.treatment(self.languages.target) is Treatment.TRANSLATE
            and match.term.form not in self.source_prose.text
            and not text[: match.start].rstrip().endswith(("(", "（"))
        )

    def _rendering_names(self) -> tuple[TermMatch, ...]:
        """Return the names in the translation that count as renderings.

        Without blanks a short name stands in many longer ones, so only the longest counts; a word
        that a longer name begins with is a word all the same.
        """
        if not language_of(self.languages.target).HAS_SPACES:
            return self.target_names
        return self.languages.matchers[self.languages.target].find_all(self.target_prose.text)

    def _names(self, language: str, prose: Prose) -> tuple[TermMatch, ...]:
        matcher = self.languages.matchers.get(language)
        return matcher.find(prose.text) if matcher else ()
