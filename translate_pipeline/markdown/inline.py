"""Inline markup of one text: what a translation has to keep, and what is plain words."""

import re
from collections.abc import Iterator

from translate_pipeline.markdown.events import Inline, read_events, split_tag
from translate_pipeline.model.documents import InlineCode

__all__ = ["find_codes", "plain_text"]

_KINDS = {
    "Emphasis": "emphasis",
    "Strong": "strong",
    "Strikethrough": "strikethrough",
    "Link": "link",
    "Image": "image",
    "Code": "code",
    "InlineHtml": "html",
    "InlineMath": "math",
    "DisplayMath": "math",
    "FootnoteReference": "footnote",
}
# Hugo and Jinja-like {{…}}, {%…%} and {{<…>}}: plain text to the parser.
_SHORTCODE = re.compile(r"\{\{.*?\}\}|\{%.*?%\}", re.DOTALL)
_FOOTNOTE = re.compile(r"\[\^([^\]\s]+)\]")


def find_codes(text: str) -> tuple[InlineCode, ...]:
    """Return the inline markup of a message in text order.

    Reference links count as links to their label, for the definitions stand elsewhere.

    Example:
        >>> [(c.kind, c.text) for c in find_codes("**Yame** in [Japan](jp.md), `tea`")]
        [('strong', ''), ('link', 'jp.md'), ('code', 'tea')]
    """
    codes = []
    for event in _inlines(text):
        if event.edge == "End":
            continue
        if event.name == "Text":
            codes += [InlineCode("shortcode", found) for found in _SHORTCODE.findall(event.value)]
            codes += [InlineCode("footnote", found) for found in _FOOTNOTE.findall(event.value)]
        elif event.name in ("Link", "Image"):
            codes.append(InlineCode(_KINDS[event.name], _target(event)))
        elif event.name in _KINDS:
            codes.append(InlineCode(_KINDS[event.name], event.value or ""))
    return tuple(codes)


def plain_text(text: str) -> str:
    """Return the words of a message as a reader sees them; code is left out, alt text stays.

    Example:
        >>> plain_text("**Yame** in [Japan](jp.md), &amp; `tea`")
        'Yame in Japan, & '
    """
    parts = []
    for event in _inlines(text):
        if event.name == "Text":
            parts.append(_SHORTCODE.sub("", event.value))
        elif event.name in ("SoftBreak", "HardBreak"):
            parts.append("\n")
    return "".join(parts)


def _inlines(text: str) -> Iterator[Inline]:
    """Yield the inline events of a text, whatever block it would be on its own.

    A word before it keeps its head from starting a block.
    """
    opened = False
    for event, start, end in read_events(b"x " + _one_paragraph(text), is_fragment=True):
        if isinstance(event, str):
            yield Inline(event, "", None, start, end)
            continue
        ((kind, payload),) = event.items()
        if kind not in ("Start", "End"):
            if not opened and kind == "Text":
                opened, payload = True, payload[2:]
            yield Inline(kind, "", payload, start, end)
            continue
        name, value = split_tag(payload)
        if name in _KINDS:
            yield Inline(name, kind, value, start, end)


def _one_paragraph(text: str) -> bytes:
    """Return the text with further lines led by a no-op, so that they start no block either."""
    return re.sub(r"\s*\n\s*", "\\\\\n&#8203;", text).encode()


def _target(event: Inline) -> str:
    link_type = event.value["link_type"]
    if isinstance(link_type, str) and link_type.endswith("Unknown"):
        return str(event.value["id"]).casefold()
    return str(event.value["dest_url"])
