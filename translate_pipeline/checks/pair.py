"""A source text and its translation, with what the checks ask about both."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from translate_pipeline.checks.prose import Prose, read_prose
from translate_pipeline.glossary.match import TermMatch, TermMatcher
from translate_pipeline.markdown.inline import find_codes
from translate_pipeline.model.documents import InlineCode

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

    def __init__(self, source: str, target: str, languages: Languages) -> None:
        self.source = source
        self.target = target
        self.languages = languages

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

    def _names(self, language: str, prose: Prose) -> tuple[TermMatch, ...]:
        matcher = self.languages.matchers.get(language)
        return matcher.find(prose.text) if matcher else ()
