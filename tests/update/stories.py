"""Little catalogs for the tests of the update: an article, its translation, an edit."""

from collections.abc import Mapping
from dataclasses import replace

from translate_pipeline.catalogs import parse_catalog, serialize_catalog
from translate_pipeline.markdown import parse_article
from translate_pipeline.model.catalogs import Catalog, Message
from translate_pipeline.model.locales import Language
from translate_pipeline.update import make_template, new_catalog, update_catalog

HUNGARIAN = Language("hu", "hu")
CHINESE = Language("zh_CN", "zh-CN")


def template_of(*articles: str) -> Catalog:
    """Return the template of articles named a.md, b.md and so on."""
    documents = [
        parse_article(text, path=f"i/{chr(97 + number)}.md") for number, text in enumerate(articles)
    ]
    return make_template(documents, issue="i", title="News", date="2026-05-01")


def translated(
    template: Catalog, texts: Mapping[str, str], *, language: Language = HUNGARIAN
) -> Catalog:
    """Return the catalog of a template with translations, read from its own bytes."""
    empty = update_catalog(new_catalog(template, language), template).catalog
    messages = tuple(replace(m, msgstr=(texts.get(m.msgid, ""),)) for m in empty.messages)
    return parse_catalog(serialize_catalog(replace(empty, messages=messages)), path="old.po")


def one_edit(
    old: str, translation: str, new: str, *, language: Language = HUNGARIAN
) -> tuple[Message, ...]:
    """Return the messages after the one paragraph of an article was edited."""
    catalog = translated(template_of(f"{old}\n"), {old: translation}, language=language)
    return update_catalog(catalog, template_of(f"{new}\n")).catalog.messages
