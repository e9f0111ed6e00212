"""Render the pages of an issue in one language: its front page and one page an article."""

import gettext
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

import jinja2
from markupsafe import Markup

from translate_pipeline.builders.body import Body, render_article_body, render_editorial
from translate_pipeline.builders.furniture import (
    format_day,
    format_month,
    format_number,
    name_language,
    name_language_itself,
)
from translate_pipeline.model.build import LocalizedArticle, LocalizedIssue, Site
from translate_pipeline.model.locales import Language

__all__ = ["make_environment", "render_pages"]

_FRONT_PAGE = "index.html"


@dataclass(frozen=True, slots=True)
class _Sibling:
    """The same page in one of the site's languages."""

    language: Language
    """Its language."""

    name: str
    """The language's own name."""

    url: str
    """Where it is, relative to the page."""


@dataclass(frozen=True, slots=True)
class _Card:
    """An article as the templates see it."""

    article: LocalizedArticle
    """Its metadata."""

    body: Body
    """Its rendered text."""

    minutes: str
    """Reading time, as the language writes numbers."""

    day: str
    """Its date in full; empty if it has none."""

    url: str
    """Its page, relative to the other pages of the issue."""


def make_environment(loader: jinja2.BaseLoader) -> jinja2.Environment:
    """Return a template environment that escapes everything and knows ``{% trans %}``."""
    environment = jinja2.Environment(
        loader=loader,
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        extensions=["jinja2.ext.i18n"],
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.policies["ext.i18n.trimmed"] = True
    return environment


def render_pages(
    issue: LocalizedIssue,
    site: Site,
    *,
    environment: jinja2.Environment,
    translations: gettext.NullTranslations,
    heading_ids: Mapping[str, Sequence[str]] | None = None,
) -> dict[str, bytes]:
    """Return the pages of an issue by file name, in UTF-8.

    They stand in ``<language code>/<issue id>/`` of the output folder, pictures in ``images/``
    beside them, and the style sheet in the output folder itself.

    Args:
        issue: What to show.
        site: Languages that the issue is built in.
        environment: From ``make_environment``.
        translations: From ``load_furniture``, in the issue's language.
        heading_ids: What ``read_anchors`` says of each source article, by article name, so that
            a link with a fragment fits every language; without it, headings make their own.
    """
    if issue.language == site.source_language:
        issue = _without_fallback(issue)
    cards = [
        _make_card(
            article, issue.language, site, translations, (heading_ids or {}).get(article.name, ())
        )
        for article in issue.articles
    ]
    common = _common_context(issue, site, translations)
    pages = {_FRONT_PAGE: _render_front_page(issue, site, cards, environment, common)}
    for number, card in enumerate(cards):
        neighbours = (cards[number - 1] if number else None, next(iter(cards[number + 1 :]), None))
        pages[card.url] = _render_article(issue, site, card, neighbours, environment, common)
    return {name: page.encode() for name, page in pages.items()}


def _without_fallback(issue: LocalizedIssue) -> LocalizedIssue:
    """Return an issue in which nothing counts as text in another language."""
    none: frozenset[str] = frozenset()
    articles = tuple(
        replace(article, fallback=(), html_fallback=(), fallback_texts=none, fallback_count=0)
        for article in issue.articles
    )
    return replace(issue, articles=articles, fallback_texts=none, fallback_count=0)


def _make_card(
    article: LocalizedArticle,
    language: Language,
    site: Site,
    translations: gettext.NullTranslations,
    heading_ids: Sequence[str],
) -> _Card:
    body = render_article_body(article, site.source_language, translations, heading_ids)
    return _Card(
        article=article,
        body=body,
        minutes=format_number(body.minutes, language),
        day=format_day(article.date, language) if article.date else "",
        url=f"{article.name}.html",
    )


def _common_context(
    issue: LocalizedIssue, site: Site, translations: gettext.NullTranslations
) -> dict[str, object]:
    language, source = issue.language, site.source_language
    fallback = issue.fallback_texts.union(*(a.fallback_texts for a in issue.articles))
    mark = Markup(' lang="{}"').format(source.tag)

    def lang_of(text: str) -> Markup:
        return mark if text in fallback else Markup("")

    def in_language(text: str) -> Markup:
        return (
            Markup("<span{}>{}</span>").format(mark, text)
            if text in fallback
            else Markup.escape(text)
        )

    return {
        "gettext": translations.gettext,
        "ngettext": translations.ngettext,
        "lang_of": lang_of,
        "in_language": in_language,
        "language": language,
        "language_name": name_language(language, language),
        "source_name": name_language(source, language),
        "source": source,
        "issue": issue,
        "month": format_month(issue.date, language),
        "front_page": _FRONT_PAGE,
    }


def _render_front_page(
    issue: LocalizedIssue,
    site: Site,
    cards: Sequence[_Card],
    environment: jinja2.Environment,
    common: Mapping[str, object],
) -> str:
    shown = [(card.article, _card_texts(card.article)) for card in cards]
    return environment.get_template("issue.html").render(
        **common,
        cards=cards,
        siblings=_siblings(site, issue, _FRONT_PAGE),
        editorial=Markup(render_editorial(issue, site.source_language)),
        has_fallback=issue.fallback_count > 0
        or any(not article.fallback_texts.isdisjoint(texts) for article, texts in shown),
    )


def _card_texts(article: LocalizedArticle) -> Iterable[str]:
    """Return the article's texts that the front page shows."""
    return (article.title, article.summary, *(picture.alt for picture in article.pictures[:1]))


def _render_article(
    issue: LocalizedIssue,
    site: Site,
    card: _Card,
    neighbours: tuple[_Card | None, _Card | None],
    environment: jinja2.Environment,
    common: Mapping[str, object],
) -> str:
    previous, following = neighbours
    return environment.get_template("article.html").render(
        **common,
        card=card,
        article=card.article,
        previous=previous,
        following=following,
        siblings=_siblings(site, issue, card.url),
        body=Markup(card.body.html),
        has_fallback=card.article.fallback_count > 0
        or not issue.fallback_texts.isdisjoint((issue.title, issue.publisher)),
    )


def _siblings(site: Site, issue: LocalizedIssue, page: str) -> list[_Sibling]:
    return [
        _Sibling(
            language=language,
            name=name_language_itself(language),
            url=f"../../{language.code}/{issue.id}/{page}",
        )
        for language in site.languages
    ]
