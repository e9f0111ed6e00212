import re
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from memory.golden_rules import RULES, GoldenRulesMissingError, read_rules
from translate_pipeline.markdown.inline import find_codes
from translate_pipeline.memory.sentences import split_sentences

# Language and text of each line; "¦" stands where a sentence starts, "\\n" for a line break.
CASES = [
    (language, text.replace("\\n", "\n").split("¦"))
    for language, _, text in (
        line.partition("|")
        for line in Path(__file__)
        .with_name("sentence_cases.txt")
        .read_text(encoding="utf-8")
        .splitlines()
    )
]
LANGUAGES = st.sampled_from(["en", "hu", "es_PE", "zh_CN", "zh-CN", "ja", "de", "hi", "xx", ""])
# White space, marks, quotes and markup: what the rules look at, more often than chance has it.
MARKS = st.sampled_from(
    [".", "…", "?!", "。", "！", " ", "\n", "\u00a0", "\u3000", '"', "“", "”", "„", "»", "「", "」",
     "(", ")", "[", "](", "*", "**", "_", "`", "``", "$", "<b>", "</b>", "<!--", "-->", "{{", "}}",
     "[^1]", "\\", "1.", "2.", "a. ", "Mr", "The", "May", "XII", "tea", "五",
     "\0", "\ud800", "<br>"]
)  # fmt: skip
ANY_TEXT = st.one_of(st.text(), st.builds("".join, st.lists(MARKS, max_size=30)))

WORDS = st.sampled_from(["tea", "lantern", "festival", "river", "guests", "morning"])
PLAIN_SENTENCES = st.builds(
    "The {} {}{}".format, WORDS, st.lists(WORDS, min_size=1, max_size=5).map(" ".join),
    st.sampled_from([".", "!", "?"]),
)  # fmt: skip
WRAPPERS = st.sampled_from(
    ["**{}**", "*{}*", "_{}_", "__{}__", "~~{}~~", "`{}`", "``{}``", "[{}](tea.md)", "<b>{}</b>",
     "[{}][tea]", '[tea](tea.md "{}")', "![{}](tea.jpg)", "***{}***", "[**{}**](tea.md)",
     "*[{}](tea.md)*", "{{{{< map \"{}\" >}}}}", "<!-- {} -->", "**`{}`**", "<i title='{}'>"]
)  # fmt: skip


def _wrap(wrapper: str, sentences: list[str]) -> str:
    return wrapper.format(" ".join(sentences))


WRAPPED = st.builds(_wrap, WRAPPERS, st.lists(PLAIN_SENTENCES, min_size=1, max_size=3))
RICH_TEXT = st.lists(st.one_of(PLAIN_SENTENCES, WRAPPED), min_size=1, max_size=6).map(" ".join)


@pytest.mark.parametrize(("language", "sentences"), CASES)
def test_cases(language: str, sentences: list[str]) -> None:
    """A text of a newsletter has the sentences that a reader sees."""
    assert split_sentences("".join(sentences), language) == sentences


@pytest.mark.parametrize("language", RULES)
def test_golden_rules(language: str) -> None:
    """All golden rules are solved."""
    try:
        rules = read_rules(language)
    except GoldenRulesMissingError as missing:
        pytest.skip(str(missing))

    found = [[piece.strip() for piece in split_sentences(rule.text, language)] for rule in rules]

    assert found == [list(rule.sentences) for rule in rules]


@pytest.mark.parametrize("language", ["zh", "zh_CN", "zh-CN", "ZH-hans-CN", " zh_cn.UTF-8"])
def test_any_spelling_of_a_language(language: str) -> None:
    """A language is known by its first part, in whatever spelling."""
    assert split_sentences("“来吧。”他说。好。", language) == ["“来吧。”他说。", "好。"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("   ", ["   "]),
        ("\n\n", ["\n\n"]),
        ("  Tea. \n\n ", ["  Tea. \n\n "]),
        (" \n Tea.  \n\n Rice.\n", [" \n Tea.  \n\n ", "Rice.\n"]),
        ("Tea.\r\nRice", ["Tea.\r\n", "Rice"]),
        ("Mr.\u00a0Aoki paid 5.\u00a0Euros", ["Mr.\u00a0Aoki paid 5.\u00a0Euros"]),
        ("...", ["..."]),
        ('Tea. "', ['Tea. "']),
        ("(One.\nTwo. Three.)", ["(One.\n", "Two. Three.)"]),
        ("**One.\nTwo.** Three.", ["**One.\nTwo.** ", "Three."]),
        ("\ud800. The \udfff", ["\ud800. ", "The \udfff"]),
    ],
)
def test_white_space_and_oddities(text: str, expected: list[str]) -> None:
    """White space goes with the sentence before it, at the beginning with the one after it."""
    assert split_sentences(text, "en") == expected


def test_other_languages_are_split_by_the_library() -> None:
    """A language without rules here is split too, and its markup is kept whole."""
    text = "Das ist z. B. Tee. **Er ist gut. Er ist heiß.** Trinkt!"

    assert split_sentences(text, "de") == [
        "Das ist z. B. Tee. ",
        "**Er ist gut. Er ist heiß.** ",
        "Trinkt!",
    ]


@given(text=ANY_TEXT, language=LANGUAGES)
def test_joined_sentences_are_the_text(text: str, language: str) -> None:
    """Nothing is lost, and no sentence is empty or, beside others, white space alone."""
    pieces = split_sentences(text, language)

    assert "".join(pieces) == text
    assert all(pieces)
    assert len(pieces) == 1 or all(piece.strip() for piece in pieces)


@given(
    sentences=st.lists(PLAIN_SENTENCES, min_size=1, max_size=8),
    language=st.sampled_from(["en", "hu", "es"]),
)
def test_plain_sentences_are_found(sentences: list[str], language: str) -> None:
    """Plain sentences come back one by one, and each of them stays whole."""
    pieces = split_sentences(" ".join(sentences), "en")

    assert [piece.rstrip() for piece in pieces] == sentences
    assert [split_sentences(piece, language) for piece in pieces] == [[piece] for piece in pieces]


@settings(max_examples=60)
@given(text=RICH_TEXT, language=LANGUAGES)
def test_markup_stays_whole(text: str, language: str) -> None:
    """The parser finds the same inline codes in the sentences as in the whole text."""
    pieces = split_sentences(text, language)

    assert [code for piece in pieces for code in find_codes(piece)] == list(find_codes(text))


@given(wrapper=WRAPPERS, sentences=st.lists(PLAIN_SENTENCES, min_size=1, max_size=4))
def test_no_cut_within_markup(wrapper: str, sentences: list[str]) -> None:
    """Sentences within one pair of marks are one piece, and the text around is cut."""
    wrapped = _wrap(wrapper, sentences)

    pieces = split_sentences(f"It opens now. Look at {wrapped} here. We go.", "en")

    assert pieces == ["It opens now. ", f"Look at {wrapped} here. ", "We go."]


@pytest.mark.parametrize(
    "mark", ["", "[^1]", "[^1][^b]", "**", "](a.md)", ")", "”", "</b>", "”](a.md)"]
)
def test_closing_marks_belong_to_the_sentence_before(mark: str) -> None:
    """What closes after a period, and footnote references, stay with it."""
    opening = {"**": "**", "](a.md)": "[", ")": "(", "”": "“", "</b>": "<b>", "”](a.md)": "[“"}.get(
        mark, ""
    )

    pieces = split_sentences(f"{opening}Tea is good.{mark} Rice is too.", "en")

    assert pieces == [f"{opening}Tea is good.{mark} ", "Rice is too."]


@pytest.mark.parametrize(
    "unit",
    ["The tea. ", "A", ".", ". ", " ", "\n", "1. A ", "a.b ", '"A. ', "“A. ", "“A.” ", "(A. ", "(",
     ")", "[", "[](", "[a](b ", "]", "[^", "[^1]", "*", "*a ", "a* ", "**A. ", "_", "`", "`a ``b ",
     "$", "$a ", "<", "<b>", "</b>", "<b ", "<!--", "{{", "{%", "\\", "。", "“好。", "（好。",
     "...",     ". . . ", "U.S. ", "Mr. ", "？”", "“A.”. "],
)  # fmt: skip
def test_long_texts_end(unit: str) -> None:
    """30 kB of anything take a tenth of a second; a square of their length would take minutes."""
    text = (unit * (30_000 // len(unit) + 1))[:30_000]

    start = time.process_time()
    for language in ("en", "zh"):
        split_sentences(text, language)

    assert time.process_time() - start < 10


def test_sentences_of_the_newsletter(pytestconfig: pytest.Config) -> None:
    """No sentence of the newsletter's own articles starts with a small letter or a mark."""
    articles = sorted(pytestconfig.rootpath.glob("source/*/*.md"))
    paragraphs = [
        " ".join(block.split())
        for article in articles
        for block in article.read_text(encoding="utf-8").split("\n\n")
        if re.match(r"[A-Z]", block)
    ]
    assert paragraphs

    pieces = [piece for text in paragraphs for piece in split_sentences(text, "en")[1:]]

    assert [piece for piece in pieces if not re.match(r"[A-Z0-9\"“([*_`~!<]", piece)] == []
