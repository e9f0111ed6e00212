"""Localized articles and issues know their metadata and what stays in English."""

import pytest

from translate_pipeline.builders import localize_article, localize_issue
from translate_pipeline.errors import SourceError
from translate_pipeline.markdown import parse_article
from translate_pipeline.model.build import LocalizedArticle, Picture
from translate_pipeline.model.documents import Key, Span
from translate_pipeline.model.locales import Language
from translate_pipeline.model.options import ParseOptions

HUNGARIAN = Language("hu", "hu")
ARTICLE = """\
---
title: Tea
summary:
date: 2026-05-01
images:
  - file: images/tea.svg
    alt: Field
places: [jp-yame]
---
Green.

Black.
"""
WRONG = {
    "number": ("---\ndate: 2026-05-01\ntitle: 2026\n---\n", "a.md:3:1: error: expected 'str', got"),
    "list": ("---\ntitle: [a]\n---\n", "a.md:2:1: error: expected 'str', got 'array'"),
    "no date": ("---\ndate: May\n---\n", "a.md:2:1: error: 'May' is no date; write it as"),
    "impossible date": ("---\ndate: 2026-02-30\n---\n", "a.md:2:1: error: '2026-02-30' is no date"),
    "picture without file": ("---\nimages:\n  - alt: a\n---\n", "a.md:3:5: error: key 'file' is"),
}


def localize(source, texts=None, path="one/a.md"):
    """Return what ``localize_article`` makes of Markdown."""
    translations = {Key(None, text): target for text, target in (texts or {}).items()}
    return localize_article(parse_article(source, path=path), translations, ParseOptions())


def test_article():
    """Values come translated, with the hulls and texts that are not."""
    texts = {"Tea": "Tea: a levél", "Green.": "Zöld.", "Field": "Mező"}

    article, refused = localize(ARTICLE, texts)

    data = (
        ARTICLE.replace("title: Tea", 'title: "Tea: a levél"')
        .replace("Field", "Mező")
        .replace("Green.", "Zöld.")
        .encode()
    )
    black = data.index(b"Black.")
    assert refused == ()
    assert article == LocalizedArticle(
        name="a",
        data=data,
        body=data.index("Zöld.".encode()),
        title="Tea: a levél",
        summary="",
        date="2026-05-01",
        pictures=(Picture("images/tea.svg", "Mező", "", ""),),
        html_fallback=(),
        fallback=(Span(black, black + 6),),
        fallback_texts=frozenset(["Black."]),
        unit_count=4,
        fallback_count=1,
    )


def test_translation_without_letters():
    """A translation that is no unit any more does not move the marks of others."""
    article, _ = localize("Yes\n\nNo\n", {"Yes": "—"})

    assert [article.data[slice(*span)] for span in article.fallback] == [b"No"]


def test_no_title():
    """Without a title the file's name stands in."""
    assert localize("Tea\n", path="one/yame-tea.md")[0].title == "yame-tea"


@pytest.mark.parametrize(("source", "expected"), WRONG.values(), ids=WRONG)
def test_wrong_metadata(source, expected):
    """A value of the wrong type is an error with its line, not a crash."""
    with pytest.raises(SourceError) as problem:
        localize(source, path="a.md")

    assert str(problem.value).startswith(expected)


@pytest.mark.parametrize("names", [("index",), ("tea", "tea")], ids=str)
def test_page_names(names):
    """Two pages cannot have one name."""
    document = parse_article("id: one\ntitle: N\ndate: 2026-05-01\n", path="one/issue.yaml")
    articles = tuple(localize("Tea\n", path=f"one/{name}.md")[0] for name in names)

    with pytest.raises(SourceError, match=f"'{names[-1]}.html'"):
        localize_issue(document, {}, articles, HUNGARIAN)


def test_issue_without_title():
    """What an issue needs is asked for."""
    document = parse_article("id: one\ndate: 2026-05-01\n", path="one/issue.yaml")

    with pytest.raises(SourceError, match="key 'title' is missing"):
        localize_issue(document, {}, (), HUNGARIAN)


@pytest.mark.parametrize(
    "source",
    [
        "---\ndate: 2026-05-01\n---\n\nTea.\n",
        "+++\ndate = 2026-05-01\n+++\n\nTea.\n",
        '{"date": "2026-05-01"}\n\nTea.\n',
    ],
)
def test_date_in_local_form(source):
    """A date may be localized in the front matter; pages keep the date that it is."""
    options = ParseOptions(localized_keys=("date",))
    document = parse_article(source, path="one/a.md", options=options)

    article, refused = localize_article(
        document, {document.units[0].key: "2026. május 1."}, options
    )

    assert (article.date, refused) == ("2026-05-01", ())
    assert "2026. május 1." in article.data.decode()
    assert article.fallback_count == len(article.fallback) == 1
