"""Sentences that are too long to translate well."""

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

__all__ = ["SOURCE_LONG_SENTENCE"]

# Guides to plain English ask for 15 to 25 words; twice that is a sentence to cut.
_MOST_WORDS = 50
_END = re.compile(r"[.!?:;][\"'”’)\]]*\s+(?=[^\Wa-z]|[\"'“‘(\[])")
_START_LENGTH = 30


def _find(documents: Sequence[Document]) -> Iterator[SourceProblem]:
    for document, unit, prose in read_units(documents):
        start = 0
        for end in [*(found.end() for found in _END.finditer(prose.text)), len(prose.text)]:
            sentence = prose.text[start:end]
            words = len(sentence.split())
            if words > _MOST_WORDS:
                yield SourceProblem(
                    document.article.path,
                    unit.line,
                    f"a sentence of {words} words: '{sentence[:_START_LENGTH].rstrip()}…'",
                    span=prose.span(start, end),
                )
            start = end


_LONG = (
    "The town, which lies between the hills and the sea and has grown tea since the time of the"
    " first lords, who had it brought from the south and planted on every slope that faced the"
    " morning sun, invites all the friends that it has made abroad in so many years of exchange"
    " to come and see how the leaves are picked"
)

SOURCE_LONG_SENTENCE = SourceCheck(
    name="source-long-sentence",
    category=Category.STYLE,
    severity=Severity.INFO,
    summary=f"A sentence of the English has more than {_MOST_WORDS} words.",
    why="Translators misread it, and the translation is harder still to read.",
    find=_find,
    good=articles(
        "The town has grown tea for centuries.",
        "The town grows tea. " * 20,
        "| Town | Partner |\n| --- | --- |\n| Yame | Lima |",
        "- rice\n- tea\n- sake",
    ),
    bad=articles(
        f"{_LONG}.",
        f"Come! {_LONG}.",
        f"- {_LONG}",
        f"> {_LONG}, and stay.",
    ),
)
