"""A source text and its translation, with what the checks ask about both."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from translate_pipeline.checks.lazy import lazy
from translate_pipeline.checks.marks import Marks, read_marks
from translate_pipeline.checks.names import Rendering, find_renderings
from translate_pipeline.checks.prose import Prose, read_prose
from translate_pipeline.glossary.find.forbidden import ForbiddenGate
from translate_pipeline.glossary.inflect.languages import language_of
from translate_pipeline.glossary.match import TermMatch, TermMatcher
from translate_pipeline.model.glossary import TermStatus, Treatment

if TYPE_CHECKING:
    from translate_pipeline.checks.dates.facts import Outcome

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

    source_base: str = field(init=False)
    """Bare language of the source: ``en``."""

    target_base: str = field(init=False)
    """Bare language of the translation: ``zh`` of ``zh_CN``."""

    def __post_init__(self) -> None:
        """Derive the bare languages, which every check asks for."""
        object.__setattr__(self, "source_base", base_language(self.source))
        object.__setattr__(self, "target_base", base_language(self.target))


def base_language(code: str) -> str:
    """Return the bare language of a code in either spelling."""
    return code.replace("_", "-").split("-")[0].lower()


class Pair:
    """A message's two texts; what is derived from them is made once, when first asked for."""

    dated: "Outcome | None" = None
    """What has come of dates, times, sums and measures; None until they have been compared."""

    def __init__(
        self, source: str, target: str, languages: Languages, *, max_length: int = 0
    ) -> None:
        self.source = source
        self.target = target
        self.languages = languages
        self.max_length = max_length

    @lazy
    def source_characters(self) -> frozenset[str]:
        """Characters of the source; most checks are done when theirs are not among them."""
        return frozenset(self.source)

    @lazy
    def target_characters(self) -> frozenset[str]:
        """Characters of the translation."""
        return frozenset(self.target)

    @lazy
    def source_prose(self) -> Prose:
        """Words of the source as a reader sees them."""
        return read_prose(self.source, self.source_characters)

    @lazy
    def target_prose(self) -> Prose:
        """Words of the translation as a reader sees them."""
        return read_prose(self.target, self.target_characters)

    @lazy
    def source_marks(self) -> Marks:
        """Inline markup of the source."""
        return read_marks(self.source)

    @lazy
    def target_marks(self) -> Marks:
        """Inline markup of the translation."""
        return read_marks(self.target)

    @lazy
    def source_names(self) -> tuple[TermMatch, ...]:
        """Glossary names in the source's prose; spans count in the prose."""
        matcher = self.languages.matchers.get(self.languages.source)
        return matcher.find(self.source_prose.text) if matcher else ()

    @lazy
    def target_names(self) -> tuple[TermMatch, ...]:
        """Glossary names in the translation's prose; spans count in the prose."""
        return self._target_names[0]

    @lazy
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

    @lazy
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
        has_spaces = language_of(self.languages.target).HAS_SPACES
        return self._target_names[1 if has_spaces else 0]

    @lazy
    def _target_names(self) -> tuple[tuple[TermMatch, ...], tuple[TermMatch, ...]]:
        """Return the names in the translation without overlaps, and every place of one."""
        matcher = self.languages.matchers.get(self.languages.target)
        return matcher.find_both(self.target_prose.text) if matcher else ((), ())
