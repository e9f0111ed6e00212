"""From the bytes of an article to its HTML: one event after the other, each by its writer."""

import html
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any

from translate_pipeline.markdown.events import INLINE_TAGS, flatten_event, read_merged_events
from translate_pipeline.markdown.render.anchors import find_heading_ids
from translate_pipeline.markdown.render.blocks import BLOCK_WRITERS
from translate_pipeline.markdown.render.images import IMAGE_WRITERS
from translate_pipeline.markdown.render.inlines import INLINE_WRITERS
from translate_pipeline.markdown.render.languages import mark_languages
from translate_pipeline.markdown.render.lists import LIST_WRITERS, find_tasks
from translate_pipeline.markdown.render.notes import NOTE_WRITERS, render_notes
from translate_pipeline.markdown.render.page import Page, Writer
from translate_pipeline.markdown.render.tables import TABLE_WRITERS
from translate_pipeline.model.documents import Span

__all__ = ["LABELS", "render_body"]

LABELS: Mapping[str, str] = {
    "note": "Note",
    "tip": "Tip",
    "important": "Important",
    "warning": "Warning",
    "caution": "Caution",
    "footnotes": "Footnotes",
    "back": "Back to the text",
}
"""Words that the renderer adds, in English."""

_WRITERS: Mapping[str, Writer] = {
    **BLOCK_WRITERS,
    **LIST_WRITERS,
    **TABLE_WRITERS,
    **INLINE_WRITERS,
    **IMAGE_WRITERS,
    **NOTE_WRITERS,
}
_IN_ALT_TEXT = frozenset(["Image", "Text", "Code", "InlineMath", "SoftBreak", "HardBreak"])


def render_body(
    data: bytes,
    *,
    offset: int = 0,
    fallback: Collection[Span] = (),
    source_tag: str = "en",
    link: Callable[[str], str] = str,
    credit: Callable[[str], str] = lambda target: "",
    heading_ids: Sequence[str] = (),
    labels: Mapping[str, str] = LABELS,
) -> str:
    r"""Return Markdown as HTML; raw HTML in it passes through and has to be sanitised.

    Args:
        data: An article's bytes.
        offset: Where its Markdown starts, behind front matter and BOM.
        fallback: Hulls of units in the source language; their elements get ``lang``.
        source_tag: BCP 47 tag of the source language.
        link: Maps the target of a link or an image.
        credit: Returns HTML to put behind a figure's caption, by the image's target.
        heading_ids: Anchors in order, for pages whose anchors follow another language.
        labels: Words that the renderer adds, by the keys of ``LABELS``.

    Example:
        >>> render_body(b"## Tea\n\nfrom *Yame*\n")
        '<h2 id="tea">Tea</h2>\n<p>from <em>Yame</em></p>\n'
    """
    events = list(read_merged_events(data[offset:]))
    spans = sorted(Span(s.start - offset, s.end - offset) for s in fallback)
    ids = [*heading_ids, *find_heading_ids(events)[len(heading_ids) :]]
    page = Page(
        link=link,
        credit=credit,
        labels=labels,
        languages=mark_languages(events, spans, f' lang="{html.escape(source_tag)}"'),
        tasks=find_tasks(events),
        heading_ids=iter(ids),
    )
    for event, start, _ in events:
        _write_event(page, event, start)
    return "".join(page.parts) + render_notes(page)


def _write_event(page: Page, event: Any, start: int) -> None:
    name, edge, value = flatten_event(event)
    if edge and name not in INLINE_TAGS:
        page.break_at = None
        if page.is_in_run:
            page.is_in_run = False
            page.parts.append("</span>")
    elif start in page.languages.runs and not page.is_in_run:
        page.is_in_run = True
        page.parts.append(f"<span{page.languages.lang}>")
    if page.image.depth and name not in _IN_ALT_TEXT:
        return
    # A writer may put other parts in place, so it runs before they are looked up.
    markup = _WRITERS[edge + name](page, value, start)
    page.parts.append(markup)
