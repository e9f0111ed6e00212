"""Bare addresses: found as GitHub finds them, kept apart from what follows."""

import pytest

from translate_pipeline.markdown import assemble, parse_article
from translate_pipeline.markdown.autolinks import find_autolinks

FOUND = [
    ("no address", []),
    ("www.example.org", ["www.example.org"]),
    ("see http://example.org/a?b=c.", ["http://example.org/a?b=c"]),
    ("(https://example.org/a_(b))", ["https://example.org/a_(b)"]),
    ("https://example.org/&amp; x", ["https://example.org/"]),
    ("https://example.org<br>", ["https://example.org"]),
    ("ftp://example.org, a.b-c@example.org!", ["ftp://example.org", "a.b-c@example.org"]),
    ("xhttp://example.org", []),
    ("http://localhost", []),
    ("www.a_b.example_org", []),
    ("a@b", []),
    ("请见https://example.org", ["https://example.org"]),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_found(text: str, expected: list[str]) -> None:
    """Addresses end before the punctuation of their sentence."""
    assert [text[link.start : link.end] for link in find_autolinks(text)] == expected


def test_what_follows_is_not_swallowed() -> None:
    """A Chinese full stop behind a bare address does not become a part of it."""
    document = parse_article("See https://example.org.\n", path="a.md")

    result = assemble(document, {document.units[0].key: "请见https://example.org。"})

    assert result.data.decode() == "请见<https://example.org>。\n"
