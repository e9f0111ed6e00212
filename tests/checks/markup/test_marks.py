"""Inline markup with its places."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translate_pipeline.checks.marks import Mark, read_marks

# message, its marks, its prose
CASES = [
    ("Tea", (), "Tea"),
    ("**té**", (Mark("strong", "", 0, 6, words="té"),), "  té  "),
    ("é [té](t.md)", (Mark("link", "t.md", 2, 12, words="té"),), "é  té       "),
    ("[a][B]", (Mark("link", "b", 0, 6, "reference", "a"),), " a    "),
    ("[a]", (Mark("link", "a", 0, 3, "bare", "a"),), " a "),
    ("<a@b.org>", (Mark("link", "a@b.org", 0, 9, "auto", "a@b.org"),), "         "),
    (
        "[![á](b)](c)",
        (Mark("link", "c", 0, 12, words="á"), Mark("image", "b", 1, 8, words="á")),
        "   á        ",
    ),
    ("`c`[^é]", (Mark("code", "c", 0, 3), Mark("footnote", "é", 3, 7)), "   [^é]"),
    ("{{< m >}}", (Mark("shortcode", "{{< m >}}", 0, 9),), "{{< m >}}"),
    ("&amp; <br>", (Mark("html", "<br>", 6, 10),), "&amp;     "),
    ("$x$", (Mark("math", "x", 0, 3),), "   "),
    ("$5 to$6", (), "$5 to$6"),
    ("%1$s of %2$s", (), "%1$s of %2$s"),
    ("# - 1. > x", (), "# - 1. > x"),
]


@pytest.mark.parametrize(("message", "marks", "text"), CASES)
def test_marks(message, marks, text):
    """Marks come in text order with code points; the prose stays in its place."""
    found = read_marks(message)

    assert (found.all, found.text) == (marks, text)


SIGNS = st.text(st.sampled_from("aé八ű *_~`[]()<>{}^!\\&;$%@:/.\n#-"), max_size=40)


@given(SIGNS)
def test_marks_lie_in_the_message(message):
    """Every mark is a part of its message, and the prose is as long as that."""
    found = read_marks(message)

    assert len(found.text) == len(message)
    assert all(0 <= mark.start < mark.end <= len(message) for mark in found.all)
    assert list(found.all) == sorted(found.all, key=lambda mark: (mark.start, -mark.end))
