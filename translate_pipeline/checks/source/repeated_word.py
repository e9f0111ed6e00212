"""Words that stand twice in a row in the source."""

import re
from collections.abc import Iterator, Sequence

from translate_pipeline.checks.base import Category
from translate_pipeline.checks.source.base import (
    SourceCheck,
    SourceProblem,
    articles,
    read_units,
)
from translate_pipeline.model.documents import Document
from translate_pipeline.model.findings import Severity

__all__ = ["SOURCE_REPEATED_WORD"]

_TWICE = re.compile(r"(?<![\w'’-])(?P<word>[^\W\d_]+) (?P=word)(?![\w'’-])", re.IGNORECASE)
# English doubles these: what he had had, the fact that that is so, a very very old tea.
_DOUBLED = frozenset(["had", "that", "very", "bye", "no", "so", "many", "ha", "knock"])


def _find(documents: Sequence[Document]) -> Iterator[SourceProblem]:
    for document, unit, prose in read_units(documents):
        for found in _TWICE.finditer(prose.text):
            word = found["word"]
            # A name may be doubled: Walla Walla. The second word of a sentence never is one.
            is_name = word[0].isupper() and found[0].split()[1][0].isupper()
            if word.lower() in _DOUBLED or is_name:
                continue
            yield SourceProblem(
                document.article.path,
                unit.line,
                f"'{found[0]}' repeats a word",
                span=prose.span(*found.span()),
                suggestion=word,
                subject=word.lower(),
            )


SOURCE_REPEATED_WORD = SourceCheck(
    name="source-repeated-word",
    category=Category.STYLE,
    severity=Severity.WARNING,
    summary="A word of the English stands twice in a row.",
    why="Every translator would stumble over it, or believe that it is meant.",
    find=_find,
    good=articles(
        "He had had tea.",
        "A team from Walla Walla came.",
        "A very, very old tea.",
        "Tea. Tea again.",
    ),
    bad=articles(
        "The festival of the the town.",
        "They went to to Sopron.",
        "The the festival opens.",
        "- made by **by** hand",
    ),
)
