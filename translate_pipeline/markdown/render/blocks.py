"""Writers of blocks: paragraphs, headings, quotes, code and definitions."""

import html
from collections.abc import Mapping
from typing import Any

from translate_pipeline.markdown.render.page import Page, Writer, always
from translate_pipeline.markdown.render.text import attribute

__all__ = ["BLOCK_WRITERS"]


def _open_paragraph(page: Page, value: Any, start: int) -> str:
    page.image.figure = page.languages.figures.get(start)
    is_figure = page.image.figure is not None
    return "<figure>" if is_figure else f"<p{page.languages.of_block('Paragraph', start)}>"


def _close_paragraph(page: Page, value: Any, start: int) -> str:
    is_figure, page.image.figure = page.image.figure is not None, None
    return "</figure>\n" if is_figure else "</p>\n"


def _open_heading(page: Page, value: Any, start: int) -> str:
    tag = value["level"].lower()
    anchor = attribute("id", next(page.heading_ids))
    classes = attribute("class", " ".join(value["classes"]))
    return f"<{tag}{anchor}{classes}{page.languages.of_block('Heading', start)}>"


def _close_heading(page: Page, value: Any, start: int) -> str:
    return f"</{value.lower()}>\n"


def _open_quote(page: Page, value: Any, start: int) -> str:
    if value is None:
        return "<blockquote>\n"
    kind = value.lower()
    title = html.escape(page.labels[kind])
    return f'<aside class="alert alert-{kind}">\n<p class="alert-title">{title}</p>\n'


def _close_quote(page: Page, value: Any, start: int) -> str:
    return "</aside>\n" if value else "</blockquote>\n"


def _open_code_block(page: Page, value: Any, start: int) -> str:
    words = value["Fenced"].split() if isinstance(value, dict) else []
    return f"<pre><code{attribute('class', f'language-{words[0]}' if words else '')}>"


def _open_term(page: Page, value: Any, start: int) -> str:
    return f"<dt{page.languages.of_block('DefinitionListTitle', start)}>"


def _open_definition(page: Page, value: Any, start: int) -> str:
    return f"<dd{page.languages.of_block('DefinitionListDefinition', start)}>"


BLOCK_WRITERS: Mapping[str, Writer] = {
    "StartParagraph": _open_paragraph,
    "EndParagraph": _close_paragraph,
    "StartHeading": _open_heading,
    "EndHeading": _close_heading,
    "StartBlockQuote": _open_quote,
    "EndBlockQuote": _close_quote,
    "StartCodeBlock": _open_code_block,
    "EndCodeBlock": always("</code></pre>\n"),
    "StartHtmlBlock": always(""),
    "EndHtmlBlock": always("\n"),
    "StartDefinitionList": always("<dl>"),
    "EndDefinitionList": always("</dl>\n"),
    "StartDefinitionListTitle": _open_term,
    "EndDefinitionListTitle": always("</dt>\n"),
    "StartDefinitionListDefinition": _open_definition,
    "EndDefinitionListDefinition": always("</dd>\n"),
    "Rule": always("<hr>\n"),
}
"""Writers by edge and name of the event."""
