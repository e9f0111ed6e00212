"""Blanks that are doubled in the source, and would be in every language."""

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

__all__ = ["SOURCE_DOUBLE_SPACE"]

_BLANKS = re.compile(r"(?<=\S)[ \t]{2,}(?=\S)")
# Typists' habit after the end of a sentence: no slip, but still one blank too many.
_AFTER_SENTENCE = re.compile(r"[.!?][\"'”’)]*\Z")


def _find(documents: Sequence[Document]) -> Iterator[SourceProblem]:
    for document, unit, prose in read_units(documents):
        for found in _BLANKS.finditer(prose.text):
            start, end = prose.span(*found.span())
            if unit.key.msgid[start:end].strip():
                continue  # markup stands between the two
            is_habit = _AFTER_SENTENCE.search(prose.text[: found.start()][-4:])
            yield SourceProblem(
                document.article.path,
                unit.line,
                f"{len(found[0])} blanks after '{prose.text[: found.start()].split()[-1]}'",
                span=(start, end),
                suggestion=" ",
                severity=Severity.INFO if is_habit else None,
            )


SOURCE_DOUBLE_SPACE = SourceCheck(
    name="source-double-space",
    category=Category.STYLE,
    severity=Severity.WARNING,
    summary="The English has two blanks in a row; after the end of a sentence it is for"
    " information.",
    why="Mended once in the article, it need not be mended in every language.",
    find=_find,
    good=articles(
        "Tea from Yame, rice from Kazuno.",
        "First line\nand its second line.",
        "Run `make  tea` now.",
        "| Town | Partner |\n| --- | --- |\n| Yame  | Lima  |",
    ),
    bad=articles(
        "Tea from  Yame.",
        "The festival  opens in May.",
        "- rice\n- green  tea",
        "One sentence.  Another one.",
    ),
)
