"""Source: the articles themselves, before they go to translators.

What is wrong in the English is found once here, and not once in every language.
"""

from collections.abc import Collection, Iterator, Sequence

from translate_pipeline.checks.base import WholeCheck
from translate_pipeline.checks.source.base import SourceCheck, SourceProblem
from translate_pipeline.checks.source.double_space import SOURCE_DOUBLE_SPACE
from translate_pipeline.checks.source.long_sentence import SOURCE_LONG_SENTENCE
from translate_pipeline.checks.source.missing_alt import SOURCE_MISSING_ALT, SOURCE_MISSING_CAPTION
from translate_pipeline.checks.source.mixed_quotes import SOURCE_MIXED_QUOTES
from translate_pipeline.checks.source.name_spelling import SOURCE_NAME_SPELLING
from translate_pipeline.checks.source.repeated_word import SOURCE_REPEATED_WORD
from translate_pipeline.checks.source.unclosed_markup import SOURCE_UNCLOSED_MARKUP
from translate_pipeline.model.documents import Document
from translate_pipeline.model.findings import Finding, Place

__all__ = ["WHOLE_CHECKS", "check_source"]

_CHECKS: tuple[SourceCheck, ...] = (
    SOURCE_NAME_SPELLING,
    SOURCE_UNCLOSED_MARKUP,
    SOURCE_MISSING_ALT,
    SOURCE_MISSING_CAPTION,
    SOURCE_MIXED_QUOTES,
    SOURCE_DOUBLE_SPACE,
    SOURCE_REPEATED_WORD,
    SOURCE_LONG_SENTENCE,
)

WHOLE_CHECKS: tuple[WholeCheck, ...] = _CHECKS
"""The checks of articles."""


def check_source(documents: Sequence[Document], names: Collection[str]) -> Iterator[Finding]:
    """Yield the findings on the articles of an issue, by check; only articles have places.

    Args:
        documents: The articles, in order.
        names: Names of the checks to run; those that are for translations are no matter here.
    """
    for check in _CHECKS:
        if check.name in names:
            yield from (_build_finding(check, problem) for problem in check.find(documents))


def _build_finding(check: SourceCheck, problem: SourceProblem) -> Finding:
    return Finding(
        check.name,
        problem.severity or check.severity,
        problem.message,
        source_span=problem.span,
        suggestion=problem.suggestion,
        subject=problem.subject,
        article=Place(problem.path, problem.line, 1),
    )
