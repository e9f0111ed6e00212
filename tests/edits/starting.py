"""Templates, translated catalogs and the memory that edit scripts start from."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from zlib import crc32

from edits.corpus import Article
from edits.translation import LANGUAGES, translate_freely, translate_unit
from translate_pipeline.catalogs import parse_catalog, serialize_catalog
from translate_pipeline.markdown import parse_article
from translate_pipeline.model.catalogs import Catalog, Message
from translate_pipeline.model.locales import Language
from translate_pipeline.model.memory import Pair, ScoredPair
from translate_pipeline.update import make_template, new_catalog

__all__ = ["Remembered", "as_written", "template_of", "translated_catalog"]

# One in so many units that no edit touches is fuzzy, and one has no translation.
_ODD_UNITS = 10


class Remembered:
    """A memory of one article of another issue; it knows equal texts only."""

    def __init__(self, article: Article, language: str) -> None:
        """Remember every unit of an article."""
        sentences = dict(article.units())
        self._pairs = {
            message.msgid: Pair(
                message.msgid,
                translate_unit(sentences[message.msgid], language),
                role=message.extracted_comments[0].removeprefix("type: "),
                origin=article.path,
            )
            for message in template_of((article,)).messages
        }

    def exact(self, text: str) -> Sequence[Pair]:
        """Return the pair with this source, if there is one."""
        return [self._pairs[text]] if text in self._pairs else []

    def similar(self, text: str, *, threshold: float, limit: int = 5) -> Sequence[ScoredPair]:
        """Return nothing."""
        return []


def translated_catalog(articles: tuple[Article, ...], language: str) -> Catalog:
    """Return the catalog of an issue with every text that edits touch translated."""
    template = template_of(articles)
    sentences = {text: each for article in articles for text, each in article.units()}
    kinds = {
        text: block.kind for article in articles for block in article.blocks for text in block.texts
    }
    catalog = new_catalog(template, Language(language, LANGUAGES[language]))
    messages = tuple(
        _translate(message, sentences[message.msgid], language, kinds.get(message.msgid, ""))
        for message in template.messages
    )
    return as_written(replace(catalog, messages=messages))


def _translate(message: Message, sentences: tuple[str, ...], language: str, kind: str) -> Message:
    done = replace(message, msgstr=(translate_freely(sentences, language),))
    number = crc32(message.msgid.encode()) % _ODD_UNITS
    if kind not in ("cells", "figure"):
        return replace(done, translator_comments=("checked aloud",)) if number == 0 else done
    if number == 0:
        return message
    return replace(done, flags=("fuzzy", *done.flags)) if number == 1 else done


def template_of(articles: Iterable[Article]) -> Catalog:
    """Return the template of an issue."""
    documents = [parse_article(article.as_markdown(), path=article.path) for article in articles]
    return make_template(documents, issue="2026-05", title="News", date="2026-05-01")


def as_written(catalog: Catalog) -> Catalog:
    """Return a catalog as it is read back from its file."""
    return parse_catalog(serialize_catalog(catalog), path="a.po")
