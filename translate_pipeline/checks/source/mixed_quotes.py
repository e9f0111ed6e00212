"""Quotation marks of two sorts in one article."""

import re
from collections.abc import Iterator, Sequence

from translate_pipeline.checks.base import Category
from translate_pipeline.checks.prose import Prose
from translate_pipeline.checks.source.base import (
    SourceCheck,
    SourceProblem,
    articles,
    read_units,
)
from translate_pipeline.model.documents import Document, Unit
from translate_pipeline.model.findings import Severity

__all__ = ["SOURCE_MIXED_QUOTES"]

# After a figure it is an inch or a second of arc.
_STRAIGHT = re.compile(r'(?<!\d)"')
_CURLY = re.compile("[“”„]")


def _find(documents: Sequence[Document]) -> Iterator[SourceProblem]:
    for document in documents:
        straight: list[tuple[Unit, Prose, re.Match[str]]] = []
        curly: list[tuple[Unit, Prose, re.Match[str]]] = []
        for _, unit, prose in read_units([document]):
            straight += ((unit, prose, found) for found in _STRAIGHT.finditer(prose.text))
            curly += ((unit, prose, found) for found in _CURLY.finditer(prose.text))
        if not straight or not curly:
            continue
        rarer, usual = (straight, curly[0]) if len(straight) <= len(curly) else (curly, straight[0])
        unit, prose, found = rarer[0]
        yield SourceProblem(
            document.article.path,
            unit.line,
            f"'{found[0]}' here, but '{usual[2][0]}' in line {usual[0].line}",
            span=prose.span(*found.span()),
        )


SOURCE_MIXED_QUOTES = SourceCheck(
    name="source-mixed-quotes",
    category=Category.STYLE,
    severity=Severity.WARNING,
    summary="An article has straight and curly quotation marks; the first of the rarer sort is"
    " reported.",
    why="Translators take over what they see, and the page looks patched together.",
    find=_find,
    good=articles(
        '"Tea" and "rice".',
        "“Tea” and “rice”.",
        '“Tea” in a 10" bowl.',
        '“Tea”, as `"tea"` in code.',
    ),
    bad=articles(
        '“Tea” and "rice".',
        '"Tea" and "rice".\n\n“Sake” too.',
        '# “Tea”\n\n“Tea” and "rice".',
        '- "one"\n- “two”',
    ),
)
