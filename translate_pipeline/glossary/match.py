"""Find the names of the glossary in texts of one language."""

from translate_pipeline.errors import UsageError
from translate_pipeline.glossary.find.source import SourceFinder
from translate_pipeline.glossary.find.spaceless import SpacelessFinder
from translate_pipeline.glossary.find.spans import TermMatch, drop_shadowed, pick_longest
from translate_pipeline.glossary.find.target import TargetFinder
from translate_pipeline.glossary.inflect.languages import language_of
from translate_pipeline.model.glossary import Glossary

__all__ = ["TermMatch", "TermMatcher"]


class TermMatcher:
    """Finds the names of one language; built once, used for many texts.

    Args:
        glossary: Entries to look for; retired ones are left out.
        language: Source or target language of the glossary, in either spelling.

    Raises:
        UsageError: The glossary does not have the language.
    """

    def __init__(self, glossary: Glossary, language: str) -> None:
        own = glossary.language(language)
        if own is None:
            known = ", ".join([glossary.source, *glossary.targets])
            raise UsageError(
                f"the glossary has no language '{language}'", advice=f"expected one of {known}"
            )
        self._finder = _build_finder(glossary, own)

    def find(self, text: str) -> tuple[TermMatch, ...]:
        """Return the names that occur in ``text``, forbidden target terms included.

        The longest name wins; matches never overlap and come in text order.

        Args:
            text: Text of one unit; markup between the words of a name does no harm.

        Returns:
            Matches with code-point spans into ``text``; empty if none.
        """
        return pick_longest(self._finder.candidates(text))

    def find_all(self, text: str) -> tuple[TermMatch, ...]:
        """Return every place where a name fits, also within the names of other entries.

        A forbidden term inside an approved one is left out all the same.
        """
        return drop_shadowed(self._finder.candidates(text))

    def find_both(self, text: str) -> tuple[tuple[TermMatch, ...], tuple[TermMatch, ...]]:
        """Return what ``find`` and ``find_all`` do, for less than both."""
        candidates = tuple(self._finder.candidates(text))
        return pick_longest(candidates), drop_shadowed(candidates)


def _build_finder(glossary: Glossary, code: str) -> SourceFinder | SpacelessFinder | TargetFinder:
    if code == glossary.source:
        return SourceFinder(glossary)
    language = language_of(code)
    if language.HAS_SPACES:
        return TargetFinder(glossary, code, language)
    return SpacelessFinder(glossary, code)
