"""Markdown becomes semantic HTML, with languages, anchors and line ends in place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translate_pipeline.markdown import parse_article
from translate_pipeline.markdown.render import LABELS, read_heading_ids, render_body
from translate_pipeline.model.documents import Span

BACK = (
    '<a class="footnote-back" role="doc-backlink" href="#{}" aria-label="Back to the text">'
    "↩\ufe0e</a>"
)

BLOCKS = {
    "nothing": ("", ""),
    "paragraph": ("a < b\n", "<p>a &lt; b</p>\n"),
    "heading": ("## Tea\n", '<h2 id="tea">Tea</h2>\n'),
    "heading with attributes": ("# Tea {#t .big}\n", '<h1 id="t" class="big">Tea</h1>\n'),
    "empty heading": ("#\n", '<h1 id="section"></h1>\n'),
    "rule": ("***\n", "<hr>\n"),
    "tight list": ("- a\n- b\n", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"),
    "loose list": ("- a\n\n- b\n", "<ul>\n<li><p>a</p>\n</li>\n<li><p>b</p>\n</li>\n</ul>\n"),
    "ordered list": ("1. a\n", "<ol>\n<li>a</li>\n</ol>\n"),
    "list from three": ("3. a\n", '<ol start="3">\n<li>a</li>\n</ol>\n'),
    "tasks": (
        "- [x] a\n- b\n",
        '<ul>\n<li class="task"><input type="checkbox" disabled checked> a</li>\n'
        "<li>b</li>\n</ul>\n",
    ),
    "quote": ("> a\n", "<blockquote>\n<p>a</p>\n</blockquote>\n"),
    "alert": (
        "> [!TIP]\n> a\n",
        '<aside class="alert alert-tip">\n<p class="alert-title">Tip</p>\n<p>a</p>\n</aside>\n',
    ),
    "code": ("```py x\na < b\n```\n", '<pre><code class="language-py">a &lt; b\n</code></pre>\n'),
    "indented code": ("    a\n", "<pre><code>a\n</code></pre>\n"),
    "table": (
        "|a|b|\n|-|-:|\n|c|d|\n",
        '<div class="table" tabindex="0">\n<table>\n<thead>\n'
        '<tr><th scope="col">a</th><th scope="col" class="align-right">b</th></tr>\n'
        "</thead>\n<tbody>\n"
        '<tr><td>c</td><td class="align-right">d</td></tr>\n</tbody>\n</table>\n</div>\n',
    ),
    "definition list": ("a\n: b\n", "<dl><dt>a</dt>\n<dd>b</dd>\n</dl>\n"),
    "display math": (
        "$$a<b$$\n",
        '<p><code class="math math-display">a&lt;b</code></p>\n',
    ),
    "html": ("<div>\n*a*\n</div>\n", "<div>\n*a*\n</div>\n\n"),
}

INLINES = {
    "emphasis": ("*a* **b** ~~c~~", "<em>a</em> <strong>b</strong> <del>c</del>"),
    "code": ("`<a>`", "<code>&lt;a&gt;</code>"),
    "math": ("$x$", '<code class="math">x</code>'),
    "html": ("a<wbr>b", "a<wbr>b"),
    "hard break": ("a\\\nb", "a<br>\nb"),
    "link": ('[a](b.md "c")', '<a href="b.md" title="c">a</a>'),
    "link out": ("[a](https://b.c)", '<a href="https://b.c" rel="noopener">a</a>'),
    "mail": ("<a@b.c>", '<a href="mailto:a@b.c">a@b.c</a>'),
    "image in prose": ('x ![a *b*](c.png "d")', 'x <img src="c.png" alt="a b" title="d">'),
    "quotes in alt text": ('x ![a"b](c.png)', 'x <img src="c.png" alt="a&quot;b">'),
    "script link": ("[a](javascript:alert(1))", "<a>a</a>"),
    "script link with control": ("[a](<java&#10;script:alert(1)>)", "<a>a</a>"),
    "data image": ("x ![a](data:image/svg+xml,x)", 'x <img alt="a">'),
}

LINE_ENDS = {
    "Latin": ("tea\nleaf", "tea\nleaf"),
    "Chinese": ("茶\n叶", "茶叶"),
    "Chinese punctuation": ("茶，\n叶", "茶，叶"),
    "Chinese quotation mark": ("“茶”\n叶", "“茶”叶"),
    "within markup": ("*茶*\n**叶**", "<em>茶</em><strong>叶</strong>"),
    "Chinese and Latin": ("茶\ntea", "茶\ntea"),
    "Korean": ("차\n잎", "차\n잎"),
    "code": ("茶\n`叶`", "茶<code>叶</code>"),
}

FALLBACKS = {
    "none": ("a\n", (), "<p>a</p>\n"),
    "paragraph": ("a\n\nb\n", (1,), '<p>a</p>\n<p lang="en">b</p>\n'),
    "item": ("- a\n- b\n", (0,), '<ul>\n<li lang="en">a</li>\n<li>b</li>\n</ul>\n'),
    "item with a list": (
        "- a\n  - b\n",
        (0,),
        '<ul>\n<li><span lang="en">a</span><ul>\n<li>b</li>\n</ul>\n</li>\n</ul>\n',
    ),
    "list in an item": (
        "- a\n  - b\n",
        (1,),
        '<ul>\n<li>a<ul>\n<li lang="en">b</li>\n</ul>\n</li>\n</ul>\n',
    ),
    "alt text": (
        '![a](b.png "c")\n',
        (0,),
        '<figure><img src="b.png" lang="en" alt="a">\n<figcaption>c</figcaption></figure>\n',
    ),
    "caption": (
        '![a](b.png "c")\n',
        (1,),
        '<figure><img src="b.png" alt="a">\n<figcaption lang="en">c</figcaption></figure>\n',
    ),
    "escaped start": ("\\* a\n", (0,), '<p lang="en">* a</p>\n'),
}


@pytest.mark.parametrize(("source", "expected"), BLOCKS.values(), ids=BLOCKS)
def test_blocks(source, expected):
    """Each block becomes the element that means the same."""
    assert render_body(source.encode()) == expected


@pytest.mark.parametrize(("source", "expected"), INLINES.values(), ids=INLINES)
def test_inlines(source, expected):
    """Inline code keeps its meaning, and no URL can run anything."""
    assert render_body(source.encode()) == f"<p>{expected}</p>\n"


@pytest.mark.parametrize(("source", "expected"), LINE_ENDS.values(), ids=LINE_ENDS)
def test_line_ends(source, expected):
    """A line end is a space, but not between Chinese characters."""
    assert render_body(source.encode()) == f"<p>{expected}</p>\n"


@pytest.mark.parametrize(("source", "numbers", "expected"), FALLBACKS.values(), ids=FALLBACKS)
def test_fallback(source, numbers, expected):
    """Exactly the elements of the given units carry the source language."""
    units = parse_article(source, path="a.md").units

    rendered = render_body(source.encode(), fallback=[units[n].hull for n in numbers])

    assert rendered == expected


def test_offset():
    """Front matter is left out, and hulls count from the start of the article."""
    source = b"---\nt: x\n---\na\n\nb\n"

    rendered = render_body(source, offset=13, fallback=[Span(16, 17)])

    assert rendered == '<p>a</p>\n<p lang="en">b</p>\n'


def test_footnotes():
    """Notes stand at the end in the order of their use, with a way back for each use."""
    source = "a[^y] b[^x] c[^Y]\n\n[^x]: one\n[^y]: two\n"

    rendered = render_body(source.encode())

    assert rendered == (
        '<p>a<sup class="footnote-ref"><a href="#fn-1" id="fnref-1">1</a></sup>'
        ' b<sup class="footnote-ref"><a href="#fn-2" id="fnref-2">2</a></sup>'
        ' c<sup class="footnote-ref"><a href="#fn-1" id="fnref-1-2">1</a></sup></p>\n'
        '<section class="footnotes" role="doc-endnotes" aria-label="Footnotes">\n<ol>\n'
        f'<li id="fn-1"><p>two {BACK.format("fnref-1")} {BACK.format("fnref-1-2")}</p></li>\n'
        f'<li id="fn-2"><p>one {BACK.format("fnref-2")}</p></li>\n'
        "</ol>\n</section>\n"
    )


def test_labels():
    """The words that the renderer adds come from the caller."""
    rendered = render_body(b"> [!NOTE]\n> a\n", labels={**LABELS, "note": "Nota"})

    assert '<p class="alert-title">Nota</p>' in rendered


def test_figure_credit():
    """A figure's caption ends with the credit of its picture, and targets are mapped."""
    rendered = render_body(
        b'![a](b.png "c")\n',
        link=lambda target: f"x/{target}",
        credit=lambda target: f"<small>by {target}</small>",
    )

    assert rendered == (
        '<figure><img src="x/b.png" alt="a">\n'
        "<figcaption>c <small>by b.png</small></figcaption></figure>\n"
    )


def test_heading_ids_differ():
    """Anchors keep Unicode letters, and equal headings get numbers."""
    source = "# Ötama 茶!\n# Ötama 茶\n# x {#ötama-茶-2}\n# !\n"

    assert read_heading_ids(source.encode()) == ("ötama-茶", "ötama-茶-3", "ötama-茶-2", "section")


def test_heading_ids_of_another_language():
    """Given anchors are used in order; headings beyond them make their own."""
    rendered = render_body("# 茶\n# 米\n".encode(), heading_ids=["tea"])

    assert rendered == '<h1 id="tea">茶</h1>\n<h1 id="米">米</h1>\n'


def test_deep_nesting():
    """A text that nests thousands of blocks is rendered like any other."""
    depth = 2000

    assert render_body(b">" * depth + b" a\n").count("<blockquote>") == depth


@given(st.text(alphabet='a茶*_`[]()!<>|-#\n 1.:^$~\\&"', max_size=80))
def test_any_text(text):
    """Any text renders, and marking all units changes nothing but languages."""
    units = parse_article("\n" + text, path="a.md").units
    data = ("\n" + text).encode()

    plain = render_body(data)
    marked = render_body(data, fallback=[unit.hull for unit in units], source_tag="xx")

    unmarked = marked.replace(' lang="xx"', "").replace("<span>", "").replace("</span>", "")
    assert unmarked == plain
