"""A quick look whether a text may hold a forbidden term, so that most are not searched."""

import re

from translate_pipeline.model.glossary import Glossary

__all__ = ["ForbiddenGate"]

_HEAD_LETTERS = 2
# Letters that stay in every inflected form: a final vowel lengthens, a small letter may begin it.
_WORD_HEAD = re.compile(rf"(?<!\w)\w{{1,{_HEAD_LETTERS}}}")


class ForbiddenGate:
    """Tells the texts of one language that surely hold no forbidden term.

    Args:
        glossary: The names.
        language: Target language of the glossary, in either spelling.
        has_spaces: Whether blanks part the words of the language.
    """

    def __init__(self, glossary: Glossary, language: str, *, has_spaces: bool) -> None:
        decisions = (entry.decision(language) for entry in glossary.active)
        forms = [term.form for decision in decisions if decision for term in decision.forbidden]
        self._has_spaces = has_spaces
        self._heads = {_heads(form)[0] for form in forms if _heads(form)}
        self._first = {form[0] for form in forms}

    def may_hold(self, text: str) -> bool:
        """Return whether a text may hold a forbidden term; False is certain."""
        if self._has_spaces:
            return not self._heads.isdisjoint(_heads(text))
        return not self._first.isdisjoint(text)


def _heads(text: str) -> list[str]:
    return _WORD_HEAD.findall(text.casefold())
