"""Of an article's HTML only what cannot run, style or send is kept."""

import subprocess
import sys

import pytest

from translate_pipeline.builders.sanitize import sanitize
from translate_pipeline.markdown.render import render_body

DROPPED = {
    "script": ("a<script>alert(1)</script>b", "ab"),
    "style element": ("a<style>p{}</style>b", "ab"),
    "event handler": ('<img src="a.png" onerror="x()">', '<img src="a.png">'),
    "script link": ('<a href="javascript:x()">a</a>', "<a>a</a>"),
    "hidden script link": ('<a href="java&#10;script:x()">a</a>', "<a>a</a>"),
    "data picture": ('<img src="data:image/svg+xml,x">', "<img>"),
    "style": ('<p style="color:red">a</p>', "<p>a</p>"),
    "frame": ('<iframe src="https://a.b"></iframe>a', "a"),
    "form": ('<form action="/x"><button>a</button></form>', "a"),
    "end of the page": ("</main></body>a", "a"),
    "comment": ("a<!-- b -->", "a"),
    "text field": (
        '<input type="password" name="a">',
        '<input disabled="">',
    ),
}

KEPT = """\
# Tea {#t .big}

- [x] done
- text with <kbd>Ctrl</kbd>, `code`, $x$ and a note[^n]

> [!WARNING]
> hot

|a|b|
|:-:|-:|
|c|d|

![a](b.png "c")

term
: definition

[^n]: a note
"""


@pytest.mark.parametrize(("html", "expected"), DROPPED.values(), ids=DROPPED)
def test_dropped(html, expected):
    """Nothing that runs, styles or sends is left."""
    assert sanitize(html) == expected


def test_kept():
    """What the renderer writes comes through whole."""
    rendered = render_body(KEPT.encode()).replace("<p>", '<p lang="en">')
    spelled = rendered.replace(" disabled checked>", ' disabled="" checked="">')

    assert sanitize(rendered) == spelled


def test_same_bytes():
    """The order of attributes does not depend on the run."""
    code = (
        "from translate_pipeline.builders.sanitize import sanitize;"
        "print(sanitize('<input checked><input type=checkbox><ol start=2 type=a class=b>'))"
    )

    runs = {subprocess.check_output([sys.executable, "-c", code]) for _ in range(6)}

    assert len(runs) == 1
