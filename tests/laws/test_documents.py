"""Laws 1 and 2: what is not translated stays the same bytes, what is changes nothing else."""

import html
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

import strategies as own
from spec.laws import LAWS
from translate_pipeline.markdown import assemble, parse_article, plain_text
from translate_pipeline.markdown.front_matter import METADATA_SYNTAXES
from translate_pipeline.markdown.structure import block_structure
from translate_pipeline.model.documents import Article, Document, Syntax, Unit

CASES = [
    "",
    "\n",
    "# Tea",
    "# Tea #\n\nYame\tis \r\nfamous.\r\n",
    "> quote\nlazy\n>\n> - item\n>   goes on\n",
    "1. one\n\n   more\n2. two",
    "| a | b |\n|---|:-:|\n| c \\| d | `e` |\n",
    "---\ntitle: Tea # kept\nimages: [{alt: 'it''s', file: a.svg}]\n---\n\nText.\n",
    "+++\ntitle = 'Tea'\n+++\nText\n",
    "a  \nb\\\nc\n",
    "\ufeff# Tea\r\rText\r",
    "nul \0 and \u2028 separators\n",
    "Term\n: Definition\n",
    "text[^1]\n\n[^1]: note\n    goes on\n",
    "![alt](/i.svg \"caption\")\n",
    "\\* no list [FOO][]\n\n[foo]: /u 'title'\n",
    "<div>\n*raw*\n</div>\n",
]  # fmt: skip


@pytest.mark.parametrize("text", CASES, ids=repr)
def test_cases_come_back_as_they_were(text: str) -> None:
    """An article without translations is the same bytes."""
    document = parse_article(text, path="a.md")

    assert assemble(document, {}).data == text.encode()


@given(own.articles())
def test_identity(data: bytes) -> None:
    """Law 1: an article is the same bytes with no translation, or with its own text as one."""
    document = parse_article(data, path="a.md")

    assert assemble(document, {}).data == data
    assert assemble(document, {u.key: u.key.msgid for u in document.units}).data == data


@given(st.text())
def test_identity_of_any_text(text: str) -> None:
    """Law 1 holds for text of any kind, for the body starts where front matter does not."""
    document = parse_article(f"x\n{text}", path="a.md")

    assert assemble(document, {}).data == f"x\n{text}".encode()


def outside(document: Document, data: bytes, key: object) -> list[bytes]:
    """Return the bytes outside the units of one key."""
    parts, position = [], 0
    for unit in document.units:
        if unit.key == key:
            parts.append(data[position : unit.hull.start])
            position = unit.hull.end
    return [*parts, data[position:]]


@given(own.articles(), own.TRANSLATIONS, st.data())
def test_splice(data: bytes, translation: str, choice: st.DataObject) -> None:
    """Law 2: a translation changes bytes in its units only, and no block around it."""
    document = parse_article(data, path="a.md")
    if not document.units:
        return
    key = choice.draw(st.sampled_from(document.units)).key

    result = assemble(document, {key: translation})

    rest = result.data
    for part in outside(document, data, key):
        assert part in rest
        rest = rest.partition(part)[2] if part else rest
    article = Article("a.md", result.data)
    assert block_structure(article) == block_structure(document.article)


def _without_brackets(text: str) -> list[str]:
    return text.replace("[", "").replace("]", "").split()


def seen(unit: Unit) -> str:
    """Return the words of a unit as a reader sees them."""
    if unit.syntax in METADATA_SYNTAXES:
        return unit.key.msgid
    if unit.syntax in (Syntax.HTML, Syntax.ATTRIBUTE):
        return html.unescape(re.sub(r"</?[a-z][^<>]*>", "", unit.key.msgid))
    if unit.syntax in (Syntax.LABEL, Syntax.TITLE):
        return re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", unit.key.msgid)
    return plain_text(unit.key.msgid)


@given(own.articles(), own.LITERALS, st.data())
def test_translations_are_read_as_written(
    data: bytes, translation: str, choice: st.DataObject
) -> None:
    """Law 2: the reader sees the new text in its place and the old text everywhere else."""
    document = parse_article(data, path="a.md")
    if not document.units:
        return
    chosen = choice.draw(st.sampled_from(document.units))

    result = assemble(document, {chosen.key: translation})

    if result.refused:
        return
    after = parse_article(result.data, path="a.md")
    assert len(after.units) == len(document.units)
    for old, new in zip(document.units, after.units, strict=True):
        if old.key == chosen.key:
            # A message alone does not tell whether [a] is a reference; its brackets may be gone.
            assert _without_brackets(seen(new)) == _without_brackets(translation)
        else:
            assert new.key == old.key


@given(own.articles())
def test_pseudo_translation_changes_letters_only(data: bytes) -> None:
    """Law 2: with each letter replaced by another, the page is the same but for those letters."""
    document = parse_article(data, path="a.md")

    assert list(LAWS["html"](document)) == []


def test_a_shifted_span_breaks_the_law() -> None:
    """The laws can fail: a span moved by one byte changes what stands outside the unit."""
    document = parse_article("* Tea\n", path="a.md")
    unit = document.units[0]
    assert document.article.data[slice(*unit.hull)] == b"Tea"

    assert document.article.data[unit.hull.start - 1 : unit.hull.end - 1] != b"Tea"
