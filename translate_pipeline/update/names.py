"""The names of the glossary in a text, for its translator: ``glossary: Yame City = 八女市``."""

from collections.abc import Iterator
from functools import lru_cache

from translate_pipeline.glossary.match import TermMatch, TermMatcher
from translate_pipeline.model.glossary import EntryStatus, Glossary, Treatment

__all__ = ["NameComments"]

_REMEMBERED = 1 << 16


class NameComments:
    """Makes the comments on names; built once, used for all languages of a project.

    Args:
        glossary: The names.
    """

    def __init__(self, glossary: Glossary) -> None:
        self._glossary = glossary
        matcher = TermMatcher(glossary, glossary.source)
        # The languages share the texts, so each is searched once.
        self._names = lru_cache(maxsize=_REMEMBERED)(matcher.find)

    def of(self, text: str, language: str) -> tuple[str, ...]:
        """Return a comment for each name in a text that the glossary decides on, in text order.

        Args:
            text: A msgid.
            language: Target language, in either spelling.
        """
        if self._glossary.language(language) is None:
            return ()
        lines = (line for match in self._names(text) for line in self._lines(match, language))
        return tuple(dict.fromkeys(lines))

    def _lines(self, match: TermMatch, language: str) -> Iterator[str]:
        """Yield the comment on one name, or on each of several entries that share it."""
        for entry in (match.entry, *match.rivals):
            name = match.term.form
            decision = entry.decision(language)
            treatment = entry.treatment(language)
            note = " (draft)" if entry.status is EntryStatus.DRAFT else ""
            if treatment is Treatment.KEEP:
                yield f"glossary: {name} stays as it is{note}"
            elif treatment is Treatment.TRANSLATE and decision is not None:
                source, target = name, decision.preferred.form
                if match.has_type_word:
                    source = next(iter(entry.kind.spell(self._glossary.source, name)), name)
                    target = next(iter(entry.kind.spell(language, target)), target)
                yield f"glossary: {source} = {target}{note}"
