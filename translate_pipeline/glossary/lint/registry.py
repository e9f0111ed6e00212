"""All rules, in the order in which the findings of one place are reported."""

from collections.abc import Mapping
from types import MappingProxyType

from translate_pipeline.glossary.lint.base import Rule
from translate_pipeline.glossary.lint.contradictions import (
    CONTESTED_TERM,
    FORBIDDEN_OWN_FORM,
    FORBIDDEN_SOURCE_NAME,
)
from translate_pipeline.glossary.lint.derived import (
    NEEDLESS_FORM,
    UNLIKE_KANJI,
    UNLIKE_TRANSCRIPTION,
)
from translate_pipeline.glossary.lint.doubles import AMBIGUOUS_NAME, REPEATED_FORM, SHARED_TERM
from translate_pipeline.glossary.lint.entries import (
    DRAFT_ENTRY,
    MISSING_REASON,
    ODD_PART,
    UNDECIDED_LANGUAGE,
    UNKNOWN_EVIDENCE,
)
from translate_pipeline.glossary.lint.scripts import MACRON, WRONG_SCRIPT
from translate_pipeline.glossary.lint.spelling import DECOMPOSED_FORM, FINAL_STOP, STRAY_SPACE
from translate_pipeline.glossary.lint.type_words import TYPE_WORD_IN_NAME
from translate_pipeline.glossary.lint.usage import UNUSED_ENTRY

__all__ = ["RULES"]

_ALL = (
    FORBIDDEN_OWN_FORM,
    FORBIDDEN_SOURCE_NAME,
    CONTESTED_TERM,
    REPEATED_FORM,
    AMBIGUOUS_NAME,
    SHARED_TERM,
    TYPE_WORD_IN_NAME,
    WRONG_SCRIPT,
    MACRON,
    STRAY_SPACE,
    DECOMPOSED_FORM,
    FINAL_STOP,
    UNLIKE_TRANSCRIPTION,
    UNLIKE_KANJI,
    NEEDLESS_FORM,
    ODD_PART,
    MISSING_REASON,
    UNKNOWN_EVIDENCE,
    UNDECIDED_LANGUAGE,
    DRAFT_ENTRY,
    UNUSED_ENTRY,
)

RULES: Mapping[str, Rule] = MappingProxyType({rule.name: rule for rule in _ALL})
"""Every rule by its name."""
