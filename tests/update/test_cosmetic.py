"""Changes in looks alone: the translation stays, and follows where it has to."""

import pytest

from translate_pipeline.model.catalogs import Message, State
from translate_pipeline.update.cosmetic import adjust_targets, find_cosmetic, fold_text
from translate_pipeline.update.leftovers import Leftover, Wanted
from update.stories import one_edit

ALIKE = [
    ("green  tea", "green tea"),
    ("green\u00a0tea", "green tea"),
    ("“Tea” and ‘rice’", "\"Tea\" and 'rice'"),
    ("*green* tea", "_green_ tea"),
    ("**green** tea", "__green__ tea"),
    ("[tea](a.md)", "[tea](b.md)"),
    ("[tea](a.md 'Our tea')", "[tea](<b c.md> 'Our tea')"),
    ("![tea](a.svg) here", "![tea](b.svg) here"),
    ("[tea][one]", "[tea][two]"),
    ("<https://one.example>", "<https://two.example>"),
    ("see https://one.example/a.", "see https://two.example/b."),
    ('<a href="a.md">tea</a>', '<a href="b.md">tea</a>'),
    ("rice &amp; tea", "rice & tea"),
    (r"rice \& tea\!", "rice & tea!"),
]  # fmt: skip
DIFFERENT = [
    ("green tea", "greens tea"),
    ("green tea", "*green* tea"),
    ("*green* tea", "**green** tea"),
    ("[tea](a.md 'Our tea')", "[tea](a.md 'My tea')"),
    ("one\ntwo", "one two"),
    ("`a_b`", "`a*b`"),
    ("3 teas", "4 teas"),
]


@pytest.mark.parametrize(("one", "other"), ALIKE)
def test_texts_that_look_alike(one: str, other: str) -> None:
    """White space, quotes, marks, targets and spelled characters do not count."""
    assert fold_text(one) == fold_text(other)


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_texts_that_differ(one: str, other: str) -> None:
    """Words, titles, forced breaks, code and the strength of emphasis do."""
    old = Leftover(Message(one, ("teaa",)), one, 0)

    assert not list(find_cosmetic([Wanted(Message(other), 0)], [old]))


@pytest.mark.parametrize(
    ("translation", "old", "new", "expected"),
    [
        ("[x](a.md) y", "[t](a.md)", "[t](b.md)", "[x](b.md) y"),
        ("[2](b.md), [1](a.md)", "[1](a.md), [2](b.md)", "[1](b.md), [2](a.md)",
         "[2](a.md), [1](b.md)"),
        ("[x](a.md) és [y](a.md)", "[t](a.md) [u](a.md)", "[t](b.md) [u](b.md)",
         "[x](b.md) és [y](b.md)"),
        ("[x](<a b.md>)", "[t](<a b.md>)", "[t](c.md)", "[x](c.md)"),
        ('<a href="h">x</a>', '<a href="h">t</a>', '<a href="i">t</a>', '<a href="i">x</a>'),
        ("请看https://one.example/a。", "See https://one.example/a.", "See https://two.example.",
         "请看https://two.example。"),
    ],
)  # fmt: skip
def test_targets_are_adjusted(translation: str, old: str, new: str, expected: str) -> None:
    """A new link target goes into the translation, wherever the link stands there."""
    assert adjust_targets(translation, old, new) == expected


@pytest.mark.parametrize(
    ("translation", "old", "new"),
    [
        ("no link", "[t](a.md)", "[t](b.md)"),
        ("[x](c.md)", "[t](a.md)", "[t](b.md)"),
        ("[x](a.md) [y](a.md)", "[t](a.md) [u](a.md)", "[t](b.md) [u](c.md)"),
        ("[x](a.md)", "[t](a.md)", "[t](a.md) [u](b.md)"),
    ],
)
def test_uncertain_targets_are_not(translation: str, old: str, new: str) -> None:
    """Where it is not certain which link is which, nothing is adjusted."""
    assert adjust_targets(translation, old, new) is None


def test_a_new_target_keeps_the_message_translated() -> None:
    """The translation stays published with the new target; the old pair stays as obsolete."""
    live, obsolete = one_edit("Our [tea](a.md).", "A [teánk](a.md).", "Our [tea](b.md).")

    assert (live.msgstr, live.state) == (("A [teánk](b.md).",), State.TRANSLATED)
    assert (obsolete.msgid, obsolete.msgstr) == ("Our [tea](a.md).", ("A [teánk](a.md).",))


def test_other_quotes_leave_nothing_behind() -> None:
    """A translation that fits as it is moves to the new text."""
    (live,) = one_edit('Say "tea".', "Mondd: „tea”.", "Say “tea”.")

    assert (live.msgid, live.msgstr, live.flags) == (
        "Say “tea”.",
        ("Mondd: „tea”.",),
        ("no-wrap",),
    )
