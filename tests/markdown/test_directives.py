"""Directives: what authors ask for in comments."""

import pytest

from translate_pipeline.markdown.directives import Directive, Verb, read_directive

READ = [
    ("", None),
    ("a comment", None),
    ("translated by hand", None),
    ("<!-- translated: x -->", None),
    ("translate: off", Directive(Verb.OFF)),
    ("translate:on", Directive(Verb.ON)),
    (" translate : skip\n next ", Directive(Verb.SKIP_NEXT)),
    ("translate: note: a pun: tea/tee", Directive(Verb.NOTE, "a pun: tea/tee")),
    ("<!-- translate: note: two\n  lines -->", Directive(Verb.NOTE, "two lines")),
    ("translate: context: menu", Directive(Verb.CONTEXT, "menu")),
    ("<!--translate: max-length: 60-->", Directive(Verb.MAX_LENGTH, "60")),
]


@pytest.mark.parametrize(("text", "expected"), READ)
def test_read(text: str, expected: Directive | None) -> None:
    """A comment that starts with the word is a directive, any other is not."""
    assert read_directive(text) == expected


REFUSED = [
    ("translate: nope", "unknown directive 'nope'; did you mean 'translate: note: …'?"),
    ("translate: notes: x", "unknown directive 'notes: x'; did you mean 'translate: note: …'?"),
    ("translate: skip", "unknown directive 'skip'; did you mean 'translate: skip next'?"),
    ("translate: note this pun",
     "unknown directive 'note this pun'; did you mean 'translate: note: …'?"),
    ("translate:",
     "unknown directive ''; expected one of off, on, skip next, note, context, max-length"),
    ("translate: note:", "'note' has no value; write 'translate: note: …'"),
    ("translate: off: x", "'off' takes no value; write 'translate: off'"),
    ("translate: max-length: many", "'many' is no length; write 'translate: max-length: 60'"),
    ("translate: max-length: 0", "'0' is no length; write 'translate: max-length: 60'"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), REFUSED)
def test_refused(text: str, expected: str) -> None:
    """A directive that cannot be meant is refused, with the nearest one."""
    with pytest.raises(ValueError, match="; ") as caught:
        read_directive(text)

    assert str(caught.value) == expected
