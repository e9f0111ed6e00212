"""What a translator must not miss in a changed text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translate_pipeline.memory.difference import mark_difference, word_edits
from translate_pipeline.update.risks import difference_comments, name_risks


@pytest.mark.parametrize(
    ("old", "new", "risks"),
    [
        ("130,000 people", "140,000 people", ("number 130,000 -> 140,000",)),
        ("3 teas, 4 cups", "4 cups, 5 teas", ("number 3 -> 5",)),
        ("in 2025", "soon", ("number 2025 dropped",)),
        ("soon", "at 5:30", ("number 5:30 added",)),
        ("We sell tea.", "We do not sell tea.", ("negation: not added",)),
        ("It isn’t far.", "It is far.", ("negation: isn't dropped",)),
        ("No tea without rice", "Without tea no rice", ()),
        ("It may rain in May.", "It may rain in June.", ("date May -> June",)),
        ("on Monday", "on Friday", ("date Monday -> Friday",)),
        ("green tea", "black tea", ()),
    ],
)
def test_risks_of_english(old: str, new: str, risks: tuple[str, ...]) -> None:
    """Numbers, dates and negation are named, other words are not."""
    assert name_risks(old, new) == risks


@pytest.mark.parametrize(
    ("language", "old", "new"),
    [
        ("es", "Hay té.", "No hay té."),
        ("hu", "Van tea.", "Nincs tea."),
        ("ja", "ある", "ありません"),
        ("zh_CN", "有茶", "没有茶"),
    ],
)
def test_negation_of_other_languages(language: str, old: str, new: str) -> None:
    """Negation is known for some source languages."""
    assert name_risks(old, new, language=language)[0].startswith("negation: ")


def test_comments_show_the_words() -> None:
    """The gravest changes come first, then the words with what stands around them."""
    old = "Yame City lies in the south of Fukuoka Prefecture and has 60,000 people, all happy."

    assert difference_comments(old, old.replace("60,000", "61,000")) == (
        "changed: number 60,000 -> 61,000",
        "changed: … Prefecture and has [-60,000-]{+61,000+} people, all happy.",
    )
    assert difference_comments(old, old) == ()


@pytest.mark.parametrize(
    ("old", "new", "shown"),
    [
        ("tea", "tea and rice", "tea{+ and rice+}"),
        ("One two. Three four.", "Three four.", "[-One two. -]Three four."),
        ("a\nb", "a\nc", "a⏎[-b-]{+c+}"),
        ("八女市以茶闻名", "八女市以绿茶闻名", "八女市以{+绿+}茶闻名"),
        ("a b c d e f g h i j k l m", "n", "[-a b c d … j k l m-]{+n+}"),
    ],
)
def test_differences(old: str, new: str, shown: str) -> None:
    """Dropped words stand in [-…-], added ones in {+…+}, on one line."""
    assert mark_difference(old, new) == shown


@given(st.text("ab 1.,\n茶'", max_size=20), st.text("ab 1.,\n茶'", max_size=20))
def test_edits_make_one_text_into_the_other(old: str, new: str) -> None:
    """The old parts are the old text, the new parts the new one."""
    edits = word_edits(old, new)

    assert "".join(edit.old for edit in edits) == old
    assert "".join(edit.new for edit in edits) == new
