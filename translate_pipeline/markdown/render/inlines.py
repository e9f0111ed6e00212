"""Writers of text, of its markup and of line ends."""

import html
from collections.abc import Mapping
from typing import Any

from translate_pipeline.markdown.autolinks import find_autolinks
from translate_pipeline.markdown.render.page import Page, Writer, always
from translate_pipeline.markdown.render.text import attribute, runs_on, safe_url

__all__ = ["INLINE_WRITERS"]

_SCHEMES = frozenset(["http", "https", "mailto", "tel"])


def _write_text(page: Page, value: str, start: int) -> str:
    _join_lines(page, value)
    if page.is_in_link or page.image.depth:
        return html.escape(value)
    parts, done = [], 0
    for address in find_autolinks(value):
        spelled = html.escape(value[address.start : address.end])
        target = attribute("href", safe_url(address.target, _SCHEMES))
        parts += [html.escape(value[done : address.start]), f"<a{target}>{spelled}</a>"]
        done = address.end
    return "".join(parts) + html.escape(value[done:])


def _write_code(page: Page, value: str, start: int) -> str:
    _join_lines(page, value)
    text = html.escape(value)
    return text if page.image.depth else f"<code>{text}</code>"


def _write_math(page: Page, value: str, start: int) -> str:
    _join_lines(page, value)
    text = html.escape(value)
    return text if page.image.depth else f'<code class="math">{text}</code>'


def _write_display_math(page: Page, value: str, start: int) -> str:
    return f'<code class="math math-display">{html.escape(value.strip())}</code>'


def _write_raw(page: Page, value: str, start: int) -> str:
    return value


def _write_soft_break(page: Page, value: Any, start: int) -> str:
    page.break_at = len(page.parts)
    return "\n"


def _write_hard_break(page: Page, value: Any, start: int) -> str:
    return " " if page.image.depth else "<br>\n"


def _open_link(page: Page, value: Any, start: int) -> str:
    page.is_in_link = True
    target = value["dest_url"]
    if value["link_type"] == "Email":
        target = "mailto:" + target.removeprefix("mailto:")
    target = safe_url(page.link(target), _SCHEMES)
    outside = ' rel="noopener"' if target.lower().startswith(("http:", "https:")) else ""
    title = attribute("title", value["title"])
    return f"<a{attribute('href', target)}{outside}{title}>"


def _close_link(page: Page, value: Any, start: int) -> str:
    page.is_in_link = False
    return "</a>"


def _join_lines(page: Page, text: str) -> None:
    """Take back the last soft break if no space belongs between it and ``text``."""
    if not text:
        return
    if page.break_at is not None and runs_on(page.last_character, text[0]):
        page.parts[page.break_at] = ""
    page.break_at = None
    page.last_character = text[-1]


INLINE_WRITERS: Mapping[str, Writer] = {
    "Text": _write_text,
    "Code": _write_code,
    "InlineMath": _write_math,
    "DisplayMath": _write_display_math,
    "Html": _write_raw,
    "InlineHtml": _write_raw,
    "SoftBreak": _write_soft_break,
    "HardBreak": _write_hard_break,
    "StartLink": _open_link,
    "EndLink": _close_link,
    "StartEmphasis": always("<em>"),
    "EndEmphasis": always("</em>"),
    "StartStrong": always("<strong>"),
    "EndStrong": always("</strong>"),
    "StartStrikethrough": always("<del>"),
    "EndStrikethrough": always("</del>"),
    "StartSuperscript": always("<sup>"),
    "EndSuperscript": always("</sup>"),
    "StartSubscript": always("<sub>"),
    "EndSubscript": always("</sub>"),
}
"""Writers by edge and name of the event."""
