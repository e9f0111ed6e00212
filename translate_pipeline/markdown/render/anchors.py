"""Anchors of headings: explicit ones, else slugs of their text."""

import unicodedata
from collections.abc import Iterable
from typing import Any

from translate_pipeline.markdown.events import flatten_event, read_events

__all__ = ["find_heading_ids", "read_heading_ids"]


def read_heading_ids(data: bytes, *, offset: int = 0) -> tuple[str, ...]:
    r"""Return the anchors of all headings in order: explicit ones, else slugs, all different.

    Example:
        >>> read_heading_ids("# 八女 tea!\n# 八女 tea\n# Rice {#r}\n".encode())
        ('八女-tea', '八女-tea-2', 'r')
    """
    return find_heading_ids(read_events(data[offset:]))


def find_heading_ids(events: Iterable[tuple[Any, int, int]]) -> tuple[str, ...]:
    """Return the anchors of all headings among the events of a page."""
    headings: list[tuple[str | None, list[str]]] = []
    is_inside = False
    for event, _, _ in events:
        name, edge, value = flatten_event(event)
        if name == "Heading":
            is_inside = edge == "Start"
            if is_inside:
                headings.append((value["id"], []))
        elif is_inside and name in ("Text", "Code", "SoftBreak", "HardBreak"):
            headings[-1][1].append(value or " ")
    used = {explicit for explicit, _ in headings if explicit}
    return tuple(explicit or _new_slug("".join(text), used) for explicit, text in headings)


def _new_slug(text: str, used: set[str]) -> str:
    """Return a slug of a heading's text that is not in ``used``, and add it there."""
    kept = (c for c in text.lower() if c.isalnum() or c in "-_ " or unicodedata.combining(c))
    slug = base = "-".join("".join(kept).split()) or "section"
    number = 1
    while slug in used:
        number += 1
        slug = f"{base}-{number}"
    used.add(slug)
    return slug
