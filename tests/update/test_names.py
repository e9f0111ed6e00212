"""The names of the glossary stand with each message."""

from translate_pipeline.catalogs import parse_catalog, serialize_catalog
from translate_pipeline.glossary import load_glossary
from translate_pipeline.model.catalogs import Catalog
from translate_pipeline.update import NameComments, update_catalog
from update.stories import template_of, translated

YAML = """
version: 1
source: en
targets: [zh_CN, hu]
kinds:
  city: {en: ["{name} City", "City of {name}"], zh_CN: ["{name}市"], hu: ["{name} városa"]}
  phrase: {en: ["{name}"], zh_CN: ["{name}"], hu: ["{name}"]}
entries:
  - id: jp-yame
    kind: city
    en: {name: Yame}
    terms: {zh_CN: {preferred: 八女}, hu: {preferred: Jame}}
  - id: title
    kind: phrase
    en: {name: Civitas Fidelissima}
    translate: keep
  - id: jp-aso
    kind: city
    en: {name: Aso}
    terms: {hu: {preferred: Aszo}}
    status: draft
"""
ARTICLE = "Yame and the City of Yame, or **Yame** City.\n\n*Civitas Fidelissima* and Aso.\n\nTea.\n"


def updated(glossary: str, language: str = "hu", old: Catalog | None = None) -> Catalog:
    """Return the catalog of the article, read from its own bytes."""
    names = NameComments(load_glossary(glossary))
    template = template_of(ARTICLE)
    catalog = update_catalog(
        old or translated(template, {}), template, advise=lambda text: names.of(text, language)
    ).catalog
    return parse_catalog(serialize_catalog(catalog), path="a.po")


def test_names_with_and_without_their_type_word() -> None:
    """Each form of a name stands once, with the term to write; drafts say that they are."""
    first, second, third = (m.extracted_comments for m in updated(YAML).messages)

    assert first == (
        "type: paragraph",
        "glossary: Yame = Jame",
        "glossary: Yame City = Jame városa",
    )
    assert second == (
        "type: paragraph",
        "glossary: Civitas Fidelissima stays as it is",
        "glossary: Aso = Aszo (draft)",
    )
    assert third == ("type: paragraph",)


def test_each_language_has_its_own() -> None:
    """A language without a decision on a name gets no comment on it."""
    comments = [m.extracted_comments[1:] for m in updated(YAML, "zh-CN").messages]

    assert comments == [
        ("glossary: Yame = 八女", "glossary: Yame City = 八女市"),
        ("glossary: Civitas Fidelissima stays as it is",),
        (),
    ]


def test_a_changed_term_changes_its_comments_only() -> None:
    """The next update writes the new term, and no other line."""
    before = updated(YAML)

    after = updated(YAML.replace("preferred: Jame", "preferred: Yame"), old=before)

    old, new = (serialize_catalog(one).decode().splitlines() for one in (before, after))
    assert [(a, b) for a, b in zip(old, new, strict=True) if a != b] == [
        ("#. glossary: Yame = Jame", "#. glossary: Yame = Yame"),
        ("#. glossary: Yame City = Jame városa", "#. glossary: Yame City = Yame városa"),
    ]
    assert serialize_catalog(updated(YAML, old=before)) == serialize_catalog(before)
