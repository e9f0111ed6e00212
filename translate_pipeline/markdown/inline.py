"""Inline markup of one text: what a translation has to keep, and what is plain words."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from translate_pipeline.markdown.autolinks import SHORTCODE
from translate_pipeline.markdown.events import flatten_event, read_events
from translate_pipeline.model.documents import InlineCode

__all__ = ["MARKUP_SIGNS", "count_words", "find_codes", "may_hold_markup", "plain_text"]

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
_IN_TEXT = re.compile(rf"{SHORTCODE.pattern}|\[\^([^\[\]\s]+)\]")
_HEAD = "x "
MARKUP_SIGNS = frozenset(r"*_`[]<>&\$~{}|")
"""Characters that inline markup is made of; a text without them has none."""

_MAY_BE_MARKUP = re.compile(f"[{re.escape(''.join(sorted(MARKUP_SIGNS)))}]")


def may_hold_markup(text: str) -> bool:
    """Return whether a text has a character that inline markup is made of."""
    return _MAY_BE_MARKUP.search(text) is not None


def find_codes(text: str) -> tuple[InlineCode, ...]:
    """Return the inline markup of a message in text order.

    Reference links count as links to their label, for the definitions stand elsewhere.

    Example:
        >>> [(c.kind, c.text) for c in find_codes("**Yame**[^a] in [Japan](jp.md), `tea`")]
        [('strong', ''), ('footnote', 'a'), ('link', 'jp.md'), ('code', 'tea')]
    """
    if not may_hold_markup(text):
        return ()
    codes: list[InlineCode] = []
    for name, value in _merged(text):
        if name == "Text":
            codes += (InlineCode(_kind_of(m[0]), m[1] or m[0]) for m in _IN_TEXT.finditer(value))
        elif name in ("Link", "Image"):
            codes.append(InlineCode(_KINDS[name], _target(value)))
        elif name in _KINDS:
            codes.append(InlineCode(_KINDS[name], value or ""))
    return tuple(codes)


def _kind_of(code: str) -> str:
    return "footnote" if code.startswith("[^") else "shortcode"


def plain_text(text: str) -> str:
    """Return the words of a message as a reader sees them; code is left out, alt text stays.

    Example:
        >>> plain_text("**Yame** in [Japan](jp.md), &amp; `tea`")
        'Yame in Japan, & '
    """
    return "".join(SHORTCODE.sub("", value) for name, value in _merged(text) if name == "Text")


def count_words(text: str) -> int:
    """Return how many words of a message a reader sees, as translators are paid for them.

    Example:
        >>> count_words("**Yame** in [Japan](jp.md)")
        3
    """
    words = plain_text(text) if may_hold_markup(text) else text
    return len(words.split())


def _merged(text: str) -> Iterator[tuple[str, Any]]:
    """Yield name and value of the inline events of a text, adjacent runs of words as one.

    A word before it keeps its head from starting a block, whatever it would be on its own; a
    hard break is a blank here, so that what follows starts none either.
    """
    words, skipped = "", len(_HEAD)
    line = _HEAD + text.replace("\n", " ").replace("\r", " ")
    for event, _, _ in read_events(line.encode(), is_fragment=True):
        name, edge, value = flatten_event(event)
        if name == "Text":
            words += value
        elif edge != "End" and (not edge or name in _KINDS):
            yield "Text", words[skipped:]
            words, skipped = "", 0
            yield name, value
    yield "Text", words[skipped:]


def _target(link: Mapping[str, Any]) -> str:
    link_type = link["link_type"]
    if isinstance(link_type, str) and link_type.endswith("Unknown"):
        return str(link["id"]).casefold()
    return str(link["dest_url"])
