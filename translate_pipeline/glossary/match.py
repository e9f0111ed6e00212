"""Find the names of the glossary in texts of one language."""

from translate_pipeline.errors import UsageError
from translate_pipeline.glossary.source import SourceFinder
from translate_pipeline.glossary.spans import TermMatch, pick_longest
from translate_pipeline.glossary.stem import TargetFinder
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
        self._finder = (
            SourceFinder(glossary) if own == glossary.source else TargetFinder(glossary, own)
        )

    def find(self, text: str) -> tuple[TermMatch, ...]:
        """Return the names that occur in ``text``, forbidden target terms included.

        The longest name wins; matches never overlap and come in text order.

        Args:
            text: Text of one unit; markup between the words of a name does no harm.

        Returns:
            Matches with code-point spans into ``text``; empty if none.
        """
        return pick_longest(self._finder.candidates(text))
