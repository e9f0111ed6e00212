"""Translations longer than the author allows."""

import pytest

from translate_pipeline.checks.completeness.too_long import TOO_LONG
from translate_pipeline.checks.pair import Languages, Pair

LANGUAGES = Languages("en", "es", ("en", "es"))


@pytest.mark.parametrize(
    ("target", "max_length"),
    [
        ("Té en la nieve", 0),
        ("Té en la nieve", 14),
        ("**Té** en la [nieve](https://example.org/snow)", 14),
        ("Té en `la nieve`", 14),
        ("Té<br>en<br>la nieve", 14),
        ("Té &amp; nieve", 10),
        ("  Té en la nieve ", 14),
        ("雪中茶", 3),
    ],
)
def test_text_that_fits(target, max_length):
    """Markup does not count, nor do blanks at the ends; 0 is no limit."""
    assert list(TOO_LONG.find(Pair("Tea", target, LANGUAGES, max_length=max_length))) == []


@pytest.mark.parametrize(
    ("target", "max_length", "message"),
    [
        ("Té en la nieve", 13, "expected at most 13 characters, found 14"),
        ("Té en `la nieve`", 13, "expected at most 13 characters, found 14"),
        ("Té: https://example.org", 20, "expected at most 20 characters, found 23"),
        ("茶" * 5, 4, "expected at most 4 characters, found 5"),
    ],
)
def test_text_that_does_not_fit(target, max_length, message):
    """Code and addresses count as they are shown."""
    (problem,) = TOO_LONG.find(Pair("Tea", target, LANGUAGES, max_length=max_length))

    assert problem.message == message
