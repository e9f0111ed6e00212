"""Runs of blanks, and blanks at the ends of a message."""

import pytest

from translate_pipeline.checks import check_pair

SILENT = [
    ("One two", "`a  b` uno dos", "es"),
    ("One  two", "Uno dos  tres", "es"),
    ("One\ntwo", "Uno  \ndos", "es"),
    ("One\ntwo", "Uno\n  dos", "es"),
    ("One two", "Uno ![](a.png) dos", "es"),
    ("One two", "Uno\u00a0 dos", "es"),
    ("<b>One</b> two", "<b>Egy</b> kettő", "hu"),
]
FOUND = [
    ("Uno  dos", "es", "Uno dos"),
    ("Uno\t dos", "es", "Uno dos"),
    ("Uno  , dos", "es", "Uno, dos"),
    ("Uno (  dos)", "es", "Uno ( dos)"),
    ("Egy  **kettő**", "hu", "Egy **kettő**"),
    ("茶  园", "zh_CN", "茶园"),
    ("茶  Tea", "zh_CN", "茶 Tea"),
    ("茶，  Tea", "zh_CN", "茶， Tea"),
]


@pytest.mark.parametrize(("source", "target", "locale"), SILENT)
def test_silent(source, target, locale):
    """Code, hard breaks, empty pictures and what the source has too are left alone."""
    assert check_pair(source, target, locale, select=["double-space"]) == ()


@pytest.mark.parametrize(("target", "locale", "mended"), FOUND)
def test_found(target, locale, mended):
    """A run becomes the one blank that belongs there, or none."""
    (finding,) = check_pair("One two", target, locale, select=["double-space"])

    start, end = finding.target_span
    assert (target[:start] + finding.suggestion + target[end:], finding.is_certain) == (
        mended,
        True,
    )


def test_many_runs():
    """After the first five runs, one finding stands for all others."""
    found = check_pair("a b", "a" + "  b" * 8, "es", select=["double-space"])

    assert [finding.message for finding in found[4:]] == [
        "found 2 blanks in a row",
        "the same in 3 more places",
    ]
    assert found[5].target_span == (16, 24)
