"""Words of a text, masks and gaps."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translate_pipeline.glossary.find.tokens import (
    find_words,
    fold_word,
    joins_words,
    mask_text,
    read_tokens,
    read_words,
    word_key,
)

WORDS = [
    ("", []),
    ("tea from Yame", ["tea", "from", "Yame"]),
    ("Ōtama’s", ["Ōtama", "s"]),
    ("O\u0304tama Ya\u00adme", ["O\u0304tama", "Ya\u00adme"]),
    ("Satsuma-age", ["Satsuma", "age"]),
    ("_Yame_ my_file __x__", ["Yame", "my_file", "x"]),
    ("Yame¹ H₂O 2nd", ["Yame", "H", "O", "2nd"]),
    ("八女市、Yame（茶）", ["八女市", "Yame", "茶"]),
    ("AT&amp;T &#160; &", ["AT", "T"]),
]
MASKED = [
    ("plain text", "plain text"),
    ("`a` b", "    b"),
    ("``a ` b`` c", "          c"),
    ("a ` b", "a ` b"),
    ("\\`a\\` b", "\\`a\\` b"),
    ("<b>a</b>", "   a    "),
    ("<a t='>' u=\">\">x</a>", "               x    "),
    ("1 < 2 > 0", "1 < 2 > 0"),
    ("[a](b) c", "[a]  ) c"),
    ("[a][b] c", "[a]    c"),
    ("x[^1] y", "x     y"),
    ("http://a.b/c d", "             d"),
    ("a@b.cd e", "       e"),
    ("{{a}} {b} {% c %} {d, e}", "                  {d, e}"),
]
JOINED = [" ", "\n", "  \n ", "\u00a0", "-", "-\n", "** ", "</b> ", "](x) ", " [", "&nbsp;", "\\\n"]
PARTED = ["", "\n\n", "\n \n", ", ", ". ", " - ", " – ", "/", "**", "</b>", " `x` ", " " * 41, "("]


@pytest.mark.parametrize(("text", "expected"), WORDS)
def test_words(text, expected):
    """Words keep their marks; hyphens, apostrophes and raised digits part them."""
    assert read_words(text).words == expected


@pytest.mark.parametrize(("text", "expected"), MASKED)
def test_mask(text, expected):
    """What is no prose becomes blanks; places stay."""
    assert mask_text(text) == expected


@pytest.mark.parametrize("gap", JOINED)
def test_joined(gap):
    """White space, a line end or a hyphen joins words, with any markup around it."""
    assert joins_words(gap)


@pytest.mark.parametrize("gap", PARTED)
def test_parted(gap):
    """Punctuation, a blank line and nothing at all part words."""
    assert not joins_words(gap)


def test_own_gap():
    """What a name has between its words may stand there in a text too."""
    assert joins_words(". ", ". ")
    assert joins_words(".\n", ". ")
    assert joins_words("’", "'")
    assert joins_words("&amp;", "&")
    assert not joins_words(", ", ". ")
    assert not joins_words(".\n\n", ". ")


def test_full_stop():
    """A full stop joins where it may: after the abbreviation of a title."""
    assert joins_words(". ", stop=True)
    assert joins_words(".** ", stop=True)
    assert not joins_words(". ")
    assert not joins_words("! ", stop=True)


def test_folding():
    """Marks, width and invisible characters do not count; case counts in the folded word."""
    assert [fold_word(word) for word in ("Ōtama", "O\u0304tama", "Ｏｔａｍａ", "Ota\u00adma")] == [
        "Otama"
    ] * 4
    assert word_key("ŌTAMA") == "otama"
    assert fold_word("\uff9e") == "\uff9e"


@given(st.text(max_size=80))
def test_places_are_exact(text):
    """Spans cut each word out of the text; masking keeps length; both readers see one list."""
    words = read_words(text)

    assert len(mask_text(text)) == len(text)
    assert [text[start:end] for start, end in words.spans] == words.words
    assert find_words(mask_text(text)) == words.words
    assert [(token.start, token.end) for token in read_tokens(text)] == words.spans
    assert all(fold_word(word) for word in words.words)
