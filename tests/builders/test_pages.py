"""Pages show an issue in one language and lead to all others."""

import re

import pytest

from translate_pipeline.builders import read_anchors
from translate_pipeline.builders.body import page_link
from translate_pipeline.markdown import parse_article
from translate_pipeline.model.locales import Language

ENGLISH = Language("en", "en")
HUNGARIAN = Language("hu", "hu")

LINKS = {
    "article": ("a.md", "a.html"),
    "fragment": ("a.md#b", "a.html#b"),
    "other folder": ("../x/a.md", "../x/a.html"),
    "picture": ("images/a.png", "images/a.png"),
    "web page": ("https://a.b/c.md", "https://a.b/c.md"),
    "other host": ("//a.b/c.md", "//a.b/c.md"),
    "place on the page": ("#a.md", "#a.md"),
    "name with md in it": ("a.mdx", "a.mdx"),
}


@pytest.mark.parametrize(("target", "expected"), LINKS.values(), ids=LINKS)
def test_page_link(target, expected):
    """Links between articles become links between pages; all others stay."""
    assert page_link(target) == expected


def test_page_names(make_issue, render):
    """An issue has a front page and one page an article."""
    assert list(render(make_issue(HUNGARIAN))) == ["index.html", "tea.html", "rice.html"]


def test_same_bytes(make_issue, render):
    """The same issue gives the same pages."""
    assert render(make_issue(HUNGARIAN)) == render(make_issue(HUNGARIAN))


def test_language_switch(make_issue, render):
    """Each page leads to itself in every language and marks its own."""
    page = render(make_issue(HUNGARIAN))["tea.html"]

    switch = re.findall(r'<li><a href="([^"]*)" lang="([^"]*)" hreflang="[^"]*"(.*?)>(.*?)<', page)

    assert switch == [
        ("../../en/2026-05/tea.html", "en", "", "English"),
        ("../../zh_CN/2026-05/tea.html", "zh-CN", "", "简体中文"),
        ("../../es/2026-05/tea.html", "es", "", "español"),
        ("../../hu/2026-05/tea.html", "hu", ' aria-current="page"', "magyar"),
    ]


def test_alternates(make_issue, render):
    """Search engines learn of all languages; English is for who speaks none of them."""
    page = render(make_issue(HUNGARIAN))["index.html"]

    alternates = re.findall(r'<link rel="alternate" hreflang="(.*?)" href="(.*?)">', page)

    assert alternates == [
        ("en", "../../en/2026-05/index.html"),
        ("x-default", "../../en/2026-05/index.html"),
        ("zh-CN", "../../zh_CN/2026-05/index.html"),
        ("es", "../../es/2026-05/index.html"),
        ("hu", "../../hu/2026-05/index.html"),
    ]


def test_untranslated_page(make_issue, render):
    """What stands in English says so, and a notice in the page's language explains it."""
    texts = {"Tea & more": "Tea és más", "Green tea": "Zöld tea"}

    page = render(make_issue(HUNGARIAN, **texts))["tea.html"]

    assert '<html lang="hu">' in page
    assert "<h1>Tea és más</h1>" in page
    assert '<p class="lead" lang="en">About tea</p>' in page
    assert '<h2 id="zöld-tea">Zöld tea</h2>' in page
    assert '<p lang="en">Read about' in page
    assert '<span lang="en">Office</span>' in page
    assert page.count('class="notice"') == 1
    assert "magyar nyelven még nem érhető el" in page


def test_source_page(make_issue, render):
    """On English pages no English is marked, although nothing is translated."""
    pages = render(make_issue(ENGLISH))

    assert not any('class="notice"' in page for page in pages.values())
    assert re.findall(r'<(?!html|a |link)\w+ [^>]*lang="en"', pages["tea.html"]) == []


def test_links_of_a_body(make_issue, render):
    """Links between articles lead to pages; links out are marked and unchanged."""
    page = render(make_issue(ENGLISH))["tea.html"]

    assert '<a href="rice.html#white-rice">rice</a>' in page
    assert '<a href="https://a.b/c.md" rel="noopener">site</a>' in page


def test_anchors_of_the_source(make_issue, render):
    """With the source's anchors a link with a fragment fits every language."""
    rice = parse_article("---\ntitle: Rice\n---\n## White rice\n", path="2026-05/rice.md")
    issue = make_issue(HUNGARIAN, **{"White rice": "Fehér rizs"})

    page = render(issue, heading_ids={"rice": read_anchors(rice)})["rice.html"]

    assert '<h2 id="white-rice">Fehér rizs</h2>' in page


def test_credits(make_issue, render):
    """The lead picture and a picture of the body show the credit of the front matter."""
    page = render(make_issue(ENGLISH))["tea.html"]

    assert page.count('<small class="credit">Drawing</small>') == 2


def test_neighbours(make_issue, render):
    """Articles lead to the ones before and behind, and back to the issue."""
    page = render(make_issue(ENGLISH))["rice.html"]

    assert re.findall(r'rel="(prev|next)" href="(.*?)"', page) == [("prev", "tea.html")]
    assert '<a class="to-issue" href="index.html">Back to the issue</a>' in page


def test_text_is_escaped(make_issue, render):
    """Metadata is text, whatever a translator writes."""
    evil = '<script>alert("1")</script>'

    pages = render(make_issue(HUNGARIAN, **{"Tea & more": evil, "News": evil, "Office": evil}))

    assert not any("<script" in page for page in pages.values())


def test_no_request_elsewhere(make_issue, render):
    """Pages load the shared style sheet and their own pictures, nothing else."""
    page = render(make_issue(ENGLISH))["tea.html"]

    loaded = re.findall(r'<(?:link rel="(?:stylesheet|icon)"[^>]*href|img[^>]*src)="(.*?)"', page)

    assert loaded == ["data:,", "../../style.css", "images/tea.svg", "images/tea.svg"]
