"""Writers of images, and of the caption if one is a figure."""

import html
from collections.abc import Mapping
from typing import Any

from translate_pipeline.markdown.render.languages import Figure
from translate_pipeline.markdown.render.page import Page, Writer
from translate_pipeline.markdown.render.text import attribute, safe_url

__all__ = ["IMAGE_WRITERS"]

_SCHEMES = frozenset(["http", "https"])


def _open_image(page: Page, value: Any, start: int) -> str:
    image = page.image
    image.depth += 1
    if image.depth > 1:
        return ""
    image.target, image.title = value["dest_url"], value["title"]
    source = safe_url(page.link(image.target), _SCHEMES)
    lang = image.figure.picture if image.figure else ""
    return f'<img{attribute("src", source)}{lang} alt="'


def _close_image(page: Page, value: Any, start: int) -> str:
    image = page.image
    image.depth -= 1
    if image.depth:
        return ""
    if image.figure is None:
        return f'"{attribute("title", image.title)}>'
    return f'">{_caption(page, image.figure)}'


def _caption(page: Page, figure: Figure) -> str:
    title, lang = html.escape(page.image.title), figure.caption
    credit = page.credit(page.image.target)
    if not credit:
        return f"\n<figcaption{lang}>{title}</figcaption>" if title else ""
    # A credit is in a language of its own, so the caption's goes to the title alone.
    marked = f"<span{lang}>{title}</span>" if lang else title
    return f"\n<figcaption>{' '.join(filter(None, [marked, credit]))}</figcaption>"


IMAGE_WRITERS: Mapping[str, Writer] = {
    "StartImage": _open_image,
    "EndImage": _close_image,
}
"""Writers by edge and name of the event."""
