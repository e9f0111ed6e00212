"""Updating catalogs: what is kept, moved, new, obsolete and revived."""

from dataclasses import replace

import pytest

from translate_pipeline.catalogs import parse_catalog, serialize_catalog
from translate_pipeline.markdown import parse_article
from translate_pipeline.memory.similarity import ListMemory
from translate_pipeline.model.catalogs import Catalog, Message, State
from translate_pipeline.model.locales import Language
from translate_pipeline.model.memory import Pair
from translate_pipeline.model.options import ExactRule
from translate_pipeline.update import Change, make_template, new_catalog, update_catalog

HUNGARIAN = Language("hu", "hu")


def template_of(*articles: str) -> Catalog:
    """Return the template of articles named a.md, b.md and so on."""
    documents = [
        parse_article(text, path=f"i/{chr(97 + number)}.md") for number, text in enumerate(articles)
    ]
    return make_template(documents, issue="i", title="News", date="2026-05-01")


def translated(template: Catalog, **texts: str) -> Catalog:
    """Return a Hungarian catalog of a template, read from its own bytes."""
    memory = ListMemory(Pair(source, target) for source, target in texts.items())
    empty = new_catalog(template, HUNGARIAN)
    catalog = update_catalog(
        empty, template, memory=memory, exact_rule=ExactRule.TRANSLATED
    ).catalog
    return parse_catalog(serialize_catalog(catalog), path="hu.po")


def summary(catalog: Catalog) -> list[tuple[str, str, State]]:
    """Return text, translation and state of every message."""
    return [(m.msgid, m.msgstr[0], m.state) for m in catalog.messages]


def test_template_of_an_article() -> None:
    """A text that stands twice is one message with both places and kinds."""
    template = template_of("# Tea\n\nRice\n\n## More\n\n![Bowl](b.svg)\n", "Tea\n")

    assert template.messages == (
        Message("Tea", references=("i/a.md", "i/b.md"),
                extracted_comments=("type: heading 1", "type: paragraph"), flags=("no-wrap",)),
        Message("Rice", references=("i/a.md",),
                extracted_comments=("type: paragraph", "in: Tea"), flags=("no-wrap",)),
        Message("More", references=("i/a.md",),
                extracted_comments=("type: heading 2", "in: Tea"), flags=("no-wrap",)),
        Message("Bowl", references=("i/a.md",), flags=("no-wrap",),
                extracted_comments=("type: alt text", "in: Tea > More", "image: b.svg")),
    )  # fmt: skip
    assert template.header.is_fuzzy


def test_new_catalog_has_the_languages_rules() -> None:
    """A new catalog names its language and plural rule, and holds no date of today."""
    fields = new_catalog(template_of("Tea\n"), Language("zh_CN", "zh-CN")).fields

    assert fields["Language"] == "zh_CN"
    assert fields["Plural-Forms"] == "nplurals=1; plural=0;"
    assert fields["POT-Creation-Date"] == "2026-05-01 00:00+0000"


@pytest.mark.parametrize(("code", "rule"), [("hu", "nplurals=2; plural=(n != 1);"),
                                            ("es", "nplurals=2; plural=(n != 1);"),
                                            ("zh_Hans", "nplurals=1; plural=0;")])  # fmt: skip
def test_plural_rules(code: str, rule: str) -> None:
    """Plural rules are gettext's, not those of CLDR."""
    assert Language(code, code.replace("_", "-")).plural_forms == rule


def test_one_new_paragraph_adds_its_own_lines() -> None:
    """A paragraph that is added changes no other line of the catalog."""
    before = serialize_catalog(translated(template_of("Tea\n\nRice\n"), Tea="Teaa", Rice="Rizs"))
    old = parse_catalog(before, path="hu.po")

    after = serialize_catalog(update_catalog(old, template_of("Tea\n\nSalt\n\nRice\n")).catalog)

    lines = before.decode().splitlines()
    added = [line for line in after.decode().splitlines() if line not in lines]
    assert added == ['msgid "Salt"']
    assert len(after.decode().splitlines()) == len(lines) + 6


def test_moved_text_keeps_its_translation() -> None:
    """A paragraph that moves to another article is kept, with its new place."""
    old = translated(template_of("Tea\n", "Rice\n"), Tea="Teaa", Rice="Rizs")

    updated = update_catalog(old, template_of("Rice\n", "Tea\n"))

    assert summary(updated.catalog) == [
        ("Rice", "Rizs", State.TRANSLATED),
        ("Tea", "Teaa", State.TRANSLATED),
    ]
    assert updated.changes[Change.MOVED] == 2


def test_text_that_goes_and_comes_back() -> None:
    """A translation whose text is gone is obsolete; it comes back with its text."""
    old = translated(template_of("Tea\n\nRice\n"), Tea="Teaa", Rice="Rizs")

    without = update_catalog(old, template_of("Tea\n"))
    again = update_catalog(without.catalog, template_of("Tea\n\nRice\n"))

    assert summary(without.catalog)[1] == ("Rice", "Rizs", State.OBSOLETE)
    assert without.changes[Change.OBSOLETE] == 1
    assert summary(again.catalog) == summary(old)
    assert again.changes[Change.REVIVED] == 1


def test_untranslated_text_that_goes_leaves_nothing() -> None:
    """What nobody translated is not kept as obsolete."""
    old = translated(template_of("Tea\n\nRice\n"), Tea="Teaa")

    assert [m.msgid for m in update_catalog(old, template_of("Tea\n")).catalog.messages] == ["Tea"]


def test_translators_own_lines_survive() -> None:
    """Comments, flags and previous texts of a translator's file stay."""
    old = translated(template_of("Tea\n"), Tea="Teaa")
    by_hand = replace(
        old.messages[0],
        translator_comments=("check this",),
        flags=("fuzzy", "no-wrap"),
        previous=('msgid "Te"',),
        raw=None,
    )

    after = update_catalog(replace(old, messages=(by_hand,)), template_of("x\n\nTea\n"))

    kept = after.catalog.messages[1]
    assert (kept.translator_comments, kept.flags, kept.previous) == (
        ("check this",),
        ("fuzzy", "no-wrap"),
        ('msgid "Te"',),
    )


def test_stale_previous_text_of_a_confirmed_message_goes() -> None:
    """Lokalize leaves the previous text of a message that is fuzzy no more."""
    old = translated(template_of("Tea\n"), Tea="Teaa")
    stale = replace(old.messages[0], previous=('msgid "Te"',), raw=None)

    after = update_catalog(replace(old, messages=(stale,)), template_of("Tea\n"))

    assert after.catalog.messages[0].previous == ()


def test_editors_header_is_left_alone() -> None:
    """Fields of an editor keep their values and their order."""
    old = translated(template_of("Tea\n"))
    header = replace(old.header, msgstr=("X-Generator: Poedit 3.6\nLanguage: hu\n",), raw=None)

    after = update_catalog(replace(old, header=header), template_of("Tea\n\nRice\n"))

    assert after.catalog.header == header
