"""White space at both ends of a message."""

import pytest

from translate_pipeline.checks import check_pair

SILENT = [
    ("Tea", "Té", "es"),
    (" Tea\n", " Té\n", "es"),
    ("Tea: ", "茶：", "zh_CN"),
    ("Tea", "\u3000茶", "zh_CN"),
    ("Tea", "\u00a0Té", "es"),
]
FOUND = [
    ("Tea", " Té", "Té", "white space at the start: expected none, found a blank"),
    ("Tea", "Té\n", "Té", "white space at the end: expected none, found a line break"),
    ("Tea\n", "Té", "Té\n", "white space at the end: expected a line break, found none"),
    ("  Tea", " Té", "  Té", "white space at the start: expected 2 characters, found a blank"),
    ("\tTea", "Té", "\tTé", "white space at the start: expected a tab, found none"),
    ("a", " b", "b", "white space at the start: expected none, found a blank"),
]


@pytest.mark.parametrize(("source", "target", "locale"), SILENT)
def test_silent(source, target, locale):
    """The same ends are fine, and a full-width mark has its blank within."""
    assert check_pair(source, target, locale, select=["edge-space"]) == ()


@pytest.mark.parametrize(("source", "target", "mended", "message"), FOUND)
def test_found(source, target, mended, message):
    """The end becomes that of the source."""
    (finding,) = check_pair(source, target, "es", select=["edge-space"])

    start, end = finding.target_span
    assert (target[:start] + finding.suggestion + target[end:], finding.message) == (
        mended,
        message,
    )


def test_both_ends():
    """Each end has a finding of its own."""
    found = check_pair("Tea", " Té ", "es", select=["edge-space"])

    assert [finding.target_span for finding in found] == [(0, 2), (2, 4)]
