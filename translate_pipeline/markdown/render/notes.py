"""Writers of footnotes, and the section at the end of the page that holds them."""

import html
from collections.abc import Mapping
from typing import Any

from translate_pipeline.markdown.render.page import Page, Writer

__all__ = ["NOTE_WRITERS", "render_notes"]


def render_notes(page: Page) -> str:
    """Return the notes in the order of their first use, those without a use last."""
    notes = page.notes
    if not notes.texts:
        return ""
    labels = sorted(notes.texts, key=[*notes.uses, *notes.texts].index)
    items = (_render_note(page, label, number) for number, label in enumerate(labels, 1))
    name = html.escape(page.labels["footnotes"])
    return (
        f'<section class="footnotes" role="doc-endnotes" aria-label="{name}">\n<ol>\n'
        f"{''.join(items)}</ol>\n</section>\n"
    )


def _render_note(page: Page, label: str, number: int) -> str:
    name = html.escape(page.labels["back"])
    back = "".join(
        f' <a class="footnote-back" role="doc-backlink" href="#{_anchor(number, use)}"'
        f' aria-label="{name}">↩\ufe0e</a>'
        for use in range(1, page.notes.uses.get(label, 0) + 1)
    )
    text = page.notes.texts[label].rstrip("\n")
    if text.endswith("</p>"):
        return f'<li id="fn-{number}">{text.removesuffix("</p>")}{back}</p></li>\n'
    return f'<li id="fn-{number}">{text}{back}</li>\n'


def _anchor(number: int, use: int) -> str:
    """Return the anchor of a reference to a note; both count from 1."""
    return f"fnref-{number}" + (f"-{use}" if use > 1 else "")


def _write_reference(page: Page, value: str, start: int) -> str:
    label, uses = value.casefold(), page.notes.uses
    use = uses[label] = uses.get(label, 0) + 1
    number = list(uses).index(label) + 1
    link = f'<a href="#fn-{number}" id="{_anchor(number, use)}">{number}</a>'
    return f'<sup class="footnote-ref">{link}</sup>'


def _open_note(page: Page, value: str, start: int) -> str:
    page.notes.outer_parts.append((value.casefold(), page.parts))
    page.parts = []
    return ""


def _close_note(page: Page, value: Any, start: int) -> str:
    # A label that is defined twice keeps its first definition, as on GitHub.
    label, outer_parts = page.notes.outer_parts.pop()
    page.notes.texts.setdefault(label, "".join(page.parts))
    page.parts = outer_parts
    return ""


NOTE_WRITERS: Mapping[str, Writer] = {
    "FootnoteReference": _write_reference,
    "StartFootnoteDefinition": _open_note,
    "EndFootnoteDefinition": _close_note,
}
"""Writers by edge and name of the event."""
