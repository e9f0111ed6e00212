"""What authors ask for in comments reaches the units behind them."""

import pytest

from translate_pipeline.errors import SourceError
from translate_pipeline.markdown import parse_article
from translate_pipeline.model.documents import Unit
from translate_pipeline.update import make_template


def units(text: str) -> list[Unit]:
    """Return the units of a Markdown text."""
    return list(parse_article(text, path="a.md").units)


def test_off_and_on() -> None:
    """Nothing between off and on is offered."""
    text = "a\n\n<!-- translate: off -->\n\nb\n\n# c\n\n<!-- translate: on -->\n\nd\n"

    assert [u.key.msgid for u in units(text)] == ["a", "d"]


def test_skip_next() -> None:
    """One block is left out, with all of its units; the comment may stand right above it."""
    text = '<!-- translate: skip next -->\n![a](b.svg "c")\n\nd\n'

    assert [u.key.msgid for u in units(text)] == ["d"]


def test_note_context_and_length() -> None:
    """Notes, context and length belong to the next block alone, and reach the translator."""
    text = (
        "<!-- translate: note: a pun\n     on tea -->\n<!-- translate: context: menu -->\n"
        "<!-- translate: max-length: 60 -->\n\nTea\n\nTea\n"
    )

    first, second = units(text)

    assert (first.key, first.notes, first.max_length) == (("menu", "Tea"), ("a pun on tea",), 60)
    assert (second.key, second.notes, second.max_length) == ((None, "Tea"), (), 0)
    template = make_template([parse_article(text, path="a.md")], issue="i", title="t", date="d")
    assert template.messages[0].extracted_comments == (
        "type: paragraph",
        "note: a pun on tea",
        "max-length: 60",
    )


UNKNOWN = [("<!-- translate: of -->\n", 1), ("x\n\n> <!--\n> translate: nope -->\n", 3)]


@pytest.mark.parametrize(("text", "line"), UNKNOWN)
def test_unknown_wish(text: str, line: int) -> None:
    """A directive that is none is an error with its line and the nearest right one."""
    with pytest.raises(SourceError) as caught:
        units(text)

    assert caught.value.line == line
    assert caught.value.advice


def test_other_comments_are_no_wishes() -> None:
    """A comment that does not start like a directive means nothing."""
    assert [u.key.msgid for u in units("<!-- note to self -->\n\na\n")] == ["a"]
