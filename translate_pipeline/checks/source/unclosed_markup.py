"""Markup that the author opened and did not close, or closed where it does not work."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from translate_pipeline.checks.base import Category
from translate_pipeline.checks.prose import Prose
from translate_pipeline.checks.source.base import (
    SourceCheck,
    SourceProblem,
    articles,
    read_units,
)
from translate_pipeline.markdown.inline import find_codes
from translate_pipeline.model.documents import Document
from translate_pipeline.model.findings import Severity

__all__ = ["SOURCE_UNCLOSED_MARKUP"]

# A lone asterisk or underscore is often meant: 3 * 4, a note below a table, snake_case.
_SIGN = re.compile(r"\*{2,3}|~~|`+|\]\(|(?<!_)__(?!_)")
# By itself ``[link]`` counts as a reference, so that its open target has to be looked for.
_OPEN_TARGET = re.compile(r"\]\([^()\s\"'<>]+(?:\s+(?![\"'(])|$)")
_TAG = re.compile(r"<(?P<end>/?)(?P<name>[A-Za-z][A-Za-z0-9]*)[^>]*?(?P<empty>/?)>")
# Elements of the HTML Living Standard that have no end tag.
_VOID = frozenset(["area", "br", "col", "embed", "hr", "img", "input", "link", "source", "wbr"])


def _find(documents: Sequence[Document]) -> Iterator[SourceProblem]:
    for document, unit, prose in read_units(documents):
        for sign, span in _open_signs(prose):
            yield SourceProblem(
                document.article.path,
                unit.line,
                f"'{sign}' does not work as markup here and is shown to the reader",
                span=span,
            )
        if target := _OPEN_TARGET.search(unit.key.msgid):
            yield SourceProblem(
                document.article.path,
                unit.line,
                f"the address after '](' is not closed: '{target[0].strip()}'",
                span=target.span(),
            )
        for name in _open_tags(unit.key.msgid):
            yield SourceProblem(
                document.article.path, unit.line, f"'<{name}>' is not opened and closed as often"
            )


def _open_signs(prose: Prose) -> Iterator[tuple[str, tuple[int, int]]]:
    for found in _SIGN.finditer(prose.text):
        if not prose.is_escaped(found.start()):
            yield found[0], prose.span(*found.span())


def _open_tags(text: str) -> Iterator[str]:
    """Yield the names of tags that are not closed as often as they are opened."""
    if "<" not in text:
        return
    balance = Counter[str]()
    for code in find_codes(text):
        tag = _TAG.fullmatch(code.text) if code.kind == "html" else None
        if tag and not tag["empty"] and tag["name"].lower() not in _VOID:
            balance[tag["name"].lower()] += -1 if tag["end"] else 1
    yield from (name for name, count in balance.items() if count)


SOURCE_UNCLOSED_MARKUP = SourceCheck(
    name="source-unclosed-markup",
    category=Category.MARKUP,
    severity=Severity.WARNING,
    summary="Emphasis, code, a link or a tag of the English is not closed, or does not work where"
    " it stands.",
    why="Readers see its signs in every language, and translators copy them.",
    find=_find,
    good=articles(
        "**Tea** and *rice*, `code`, ~~old~~.",
        r"Two \*\* stars and 3 * 4.",
        "Line<br>line, <b>bold</b>.",
        "A [link](tea.md) and ![a leaf](leaf.png).",
    ),
    bad=articles(
        "**Tea and rice.",
        "A [link](tea.md and more.",
        "Run `make now.",
        "This is <b>bold.",
        "A ** bold** word.",
    ),
)
