"""Render an article's Markdown as sanitised HTML with the pages' links, credits and labels."""

import gettext
import html
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from translate_pipeline.builders.furniture import reading_minutes
from translate_pipeline.builders.sanitize import sanitize
from translate_pipeline.markdown.front_matter import find_front_matter
from translate_pipeline.markdown.render import read_heading_ids, render_body
from translate_pipeline.model.build import LocalizedArticle, LocalizedIssue
from translate_pipeline.model.documents import Document, Span
from translate_pipeline.model.locales import Language

__all__ = ["Body", "page_link", "read_anchors", "render_article_body", "render_editorial"]

_ARTICLE_LINK = re.compile(r"(?![A-Za-z][A-Za-z0-9+.-]*:|/)([^?#]+)\.md(?=[?#]|\Z)")
_MARKUP = re.compile(r"<[^>]*>")


@dataclass(frozen=True, slots=True)
class Body:
    """An article's text on its page."""

    html: str
    """Sanitised HTML."""

    minutes: int
    """How long it takes to read."""


def render_article_body(
    article: LocalizedArticle,
    source_language: Language,
    translations: gettext.NullTranslations,
    heading_ids: Sequence[str] = (),
) -> Body:
    """Return an article's text as HTML.

    Args:
        article: The article.
        source_language: Language of its untranslated units.
        translations: The furniture's words.
        heading_ids: Anchors in order; further headings make their own.
    """
    credits = _credits(article, source_language)
    data, fallback = _with_marked_html(article, source_language)
    rendered = render_body(
        data,
        offset=article.body,
        fallback=fallback,
        source_tag=source_language.tag,
        link=page_link,
        credit=lambda target: credits.get(target, ""),
        heading_ids=heading_ids,
        labels=_labels(translations),
    )
    clean = sanitize(rendered)
    return Body(clean, reading_minutes(html.unescape(_MARKUP.sub(" ", clean))))


def _with_marked_html(
    article: LocalizedArticle, source_language: Language
) -> tuple[bytes, list[Span]]:
    """Return an article whose untranslated texts in HTML blocks are in a ``span`` with ``lang``.

    The other untranslated units come with their places in it.
    """
    opening, closing = f'<span lang="{source_language.tag}">'.encode(), b"</span>"
    parts, position = [], 0
    for start, end in article.html_fallback:
        parts += [article.data[position:start], opening, article.data[start:end], closing]
        position = end
    parts.append(article.data[position:])
    moved = []
    for start, end in article.fallback:
        before = sum(span.end <= start for span in article.html_fallback)
        shift = before * len(opening + closing)
        moved.append(Span(start + shift, end + shift))
    return b"".join(parts), moved


def render_editorial(issue: LocalizedIssue, source_language: Language) -> str:
    """Return the editorial of an issue as HTML; empty if it has none."""
    data = issue.editorial.encode()
    is_fallback = issue.editorial in issue.fallback_texts
    rendered = render_body(
        data,
        fallback=(Span(0, len(data)),) if is_fallback else (),
        source_tag=source_language.tag,
        link=page_link,
    )
    return sanitize(rendered)


def read_anchors(document: Document) -> tuple[str, ...]:
    """Return the anchors of an article's headings, for its pages in all languages."""
    article = document.article
    return read_heading_ids(article.data, offset=find_front_matter(article.data, article.path).body)


def page_link(target: str) -> str:
    """Return the target of a link as pages spell it: articles end in ``.html``.

    Example:
        >>> page_link("yame-tea.md#shade"), page_link("https://example.org/a.md")
        ('yame-tea.html#shade', 'https://example.org/a.md')
    """
    return _ARTICLE_LINK.sub(r"\1.html", target, count=1) if _ARTICLE_LINK.match(target) else target


def _credits(article: LocalizedArticle, source_language: Language) -> Mapping[str, str]:
    """Return the HTML of each picture's credit by its file."""
    mark = Markup(' lang="{}"').format(source_language.tag)
    return {
        picture.file: Markup('<small class="credit"{}>{}</small>').format(
            mark if picture.credit in article.fallback_texts else "", picture.credit
        )
        for picture in article.pictures
        if picture.credit
    }


def _labels(translations: gettext.NullTranslations) -> Mapping[str, str]:
    return {
        "note": translations.gettext("Note"),
        "tip": translations.gettext("Tip"),
        "important": translations.gettext("Important"),
        "warning": translations.gettext("Warning"),
        "caution": translations.gettext("Caution"),
        "footnotes": translations.gettext("Footnotes"),
        "back": translations.gettext("Back to the text"),
    }
