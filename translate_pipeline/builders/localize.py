"""Put translations into articles and issues, and say what stays in the source language."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from decimal import Decimal

from translate_pipeline.builders.furniture import format_day, format_number
from translate_pipeline.builders.metadata import (
    ArticleMetadata,
    ImageMetadata,
    IssueMetadata,
    read_localized_metadata,
    read_metadata,
)
from translate_pipeline.errors import SourceError
from translate_pipeline.markdown import Assembled, assemble, parse_article
from translate_pipeline.model.build import LocalizedArticle, LocalizedIssue, Picture
from translate_pipeline.model.documents import Article, Document, Key, Syntax, Treatment, Unit
from translate_pipeline.model.findings import Finding
from translate_pipeline.model.locales import Language
from translate_pipeline.model.options import ParseOptions

__all__ = ["localize_article", "localize_issue", "localize_values"]

_IN_HTML = (Syntax.HTML, Syntax.ATTRIBUTE)


def localize_article(
    document: Document, translations: Mapping[Key, str], options: ParseOptions
) -> tuple[LocalizedArticle, tuple[Finding, ...]]:
    """Return an article with its translations in place, and a finding for each refused one.

    For the source language, pass each unit's own text as its translation: a missing one counts
    as text in the source language, which on that language's pages nobody has to be told.

    Args:
        document: The parsed article.
        translations: Texts by key; blank ones count as missing.
        options: What is translatable in metadata.

    Raises:
        SourceError: A value of the front matter is not what it has to be.
    """
    assembled = assemble(document, translations)
    article = Article(document.article.path, assembled.data)
    source, _ = read_metadata(document.article, ArticleMetadata)  # errors name the author's lines
    metadata, body = read_localized_metadata(article, ArticleMetadata)
    name = _stem(article.path)
    untranslated = _untranslated(document, assembled, options)
    localized = LocalizedArticle(
        name=name,
        data=assembled.data,
        body=body,
        title=_one_text(metadata.title) or name,
        summary=_one_text(metadata.summary),
        date=source.date,
        pictures=tuple(_picture(image) for image in metadata.images),
        fallback=tuple(unit.hull for unit in untranslated if unit.syntax not in _IN_HTML),
        html_fallback=tuple(unit.hull for unit in untranslated if unit.syntax is Syntax.HTML),
        fallback_texts=_fallback_texts(document, assembled),
        unit_count=len(document.units),
        fallback_count=len(assembled.fallback),
    )
    return localized, assembled.refused


def localize_values(units: Iterable[Unit], language: Language) -> dict[Key, str]:
    """Return dates and numbers of front matter in a language's own form, by key."""
    values = {}
    for unit in units:
        if unit.treatment is Treatment.LOCALIZE:
            text = unit.key.msgid
            is_date = text.count("-") == 2
            values[unit.key] = (
                format_day(text, language) if is_date else format_number(Decimal(text), language)
            )
    return values


def localize_issue(
    document: Document,
    translations: Mapping[Key, str],
    articles: tuple[LocalizedArticle, ...],
    language: Language,
) -> tuple[LocalizedIssue, tuple[Finding, ...]]:
    """Return an issue in one language, and a finding for each refused translation.

    Args:
        document: The parsed ``issue.yaml``.
        translations: Texts by key; blank ones count as missing.
        articles: Its articles in this language, in their order.
        language: Language of the translations.

    Raises:
        SourceError: A value is not what it has to be, or two pages would have one name.
    """
    _refuse_same_names(document.article.path, articles)
    assembled = assemble(document, translations)
    read_metadata(document.article, IssueMetadata)  # errors name the author's lines
    metadata, _ = read_metadata(Article(document.article.path, assembled.data), IssueMetadata)
    issue = LocalizedIssue(
        id=metadata.id,
        language=language,
        data=assembled.data,
        title=_one_text(metadata.title),
        date=metadata.date,
        publisher=_one_text(metadata.publisher),
        editorial=_one_text(metadata.editorial),
        articles=articles,
        fallback_texts=_fallback_texts(document, assembled),
        unit_count=len(document.units),
        fallback_count=len(assembled.fallback),
    )
    return issue, assembled.refused


def _fallback_texts(document: Document, assembled: Assembled) -> frozenset[str]:
    return frozenset(document.units[number].key.msgid for number in assembled.fallback)


def _untranslated(
    document: Document, assembled: Assembled, options: ParseOptions
) -> tuple[Unit, ...]:
    """Return the body's untranslated units as they stand in the localized article.

    They are found by their keys, which are unchanged: a translation without any letter is no
    unit any more, so counting units would go astray.
    """
    keys = {document.units[number].key for number in assembled.fallback}
    # What is localized already is no date and no number any more.
    options = replace(options, localized_keys=())
    localized = parse_article(assembled.data, path=document.article.path, options=options)
    return tuple(
        unit for unit in localized.units if unit.hull.start >= localized.body and unit.key in keys
    )


def _picture(image: ImageMetadata) -> Picture:
    return Picture(
        file=image.file,
        alt=_one_text(image.alt),
        caption=_one_text(image.caption),
        credit=_one_text(image.credit),
    )


def _one_text(value: str) -> str:
    """Return a value spelled as the msgid of its unit is."""
    return value.strip("\n").replace("\u2028", " ")


def _stem(path: str) -> str:
    """Return a file's name without folders and ending."""
    name = path.rpartition("/")[2]
    return name.rpartition(".")[0] or name


def _refuse_same_names(path: str, articles: tuple[LocalizedArticle, ...]) -> None:
    taken = {"index"}
    for article in articles:
        if article.name in taken:
            raise SourceError(
                f"two pages would be named '{article.name}.html'",
                path=path,
                advice=f"rename the article '{article.name}'",
            )
        taken.add(article.name)
