"""Texts that are still those of the source."""

import pytest

from translate_pipeline.checks import check_pair
from translate_pipeline.model.findings import Severity

NAME = "untranslated-text"

# A source that may stay as it is, and a language.
RIGHT = [
    ("", "es"),
    ("Yame", "es"),
    ("Sopron, Kazuno, Cusco", "hu"),
    ("JET Programme", "zh_CN"),
    ("ONE PIECE", "zh_CN"),
    ("2026/27", "zh_CN"),
    ("12.5 km²", "es"),
    ("n/a", "hu"),
    ("https://example.org/the/end/of/it", "es"),
    ("info@example.org", "zh_CN"),
    ("`the code of it`", "zh_CN"),
    ('{{< gallery id="summer" >}}', "hu"),
    ("![](img/the-old-mill.jpg)", "es"),
    ("Hotel", "es"),
    ("Kimono, sushi, origami", "es"),
    ("Editorial", "es"),
    ("Animal", "es"),
    ("Festival", "hu"),
    ("Online marketing", "hu"),
    ("Jazz workshop: Nagai", "hu"),
    ("Rock and roll", "es"),
    ("Civitas Fidelissima", "zh_CN"),
    ("Beijing", "es"),
    ("Mount Fuji Sake Brewing", "hu"),
]

# A source that has to be translated, and a language.
WRONG = [
    ("Contents", "zh_CN"),
    ("CONTENTS", "es"),
    ("News", "hu"),
    ("Registration", "es"),
    ("Tea ceremony", "hu"),
    ("Town hall of Nagai", "es"),
    ("Harvest festival", "es"),
    ("greetings", "zh_CN"),
    ("How we met", "es"),
    ("How We Became Friends", "es"),
    ("Read more", "hu"),
    ("Letters from our readers", "zh_CN"),
    ("It rained.", "zh_CN"),
    ("We thank all who came to the kirtan in Cusco.", "es"),
    ("**Opening hours**: 9:00–17:00", "hu"),
]


@pytest.mark.parametrize(("text", "locale"), RIGHT)
def test_text_that_may_stay(text, locale):
    """Names, codes, numbers and loan words may be the same as in the source."""
    assert check_pair(text, text, locale, select=[NAME]) == ()


@pytest.mark.parametrize(("text", "locale"), WRONG)
def test_text_that_may_not_stay(text, locale):
    """English words are a warning."""
    (finding,) = check_pair(text, text, locale, select=[NAME])

    assert (finding.severity, finding.message) == (
        Severity.WARNING,
        "the text is the same as the source",
    )


@pytest.mark.parametrize(
    "target",
    [
        "THE MILL STANDS BY THE RIVER!",
        "**The mill** stands by the river.",
        " The mill stands by the river",
    ],
)
def test_case_markup_and_punctuation_are_no_translation(target):
    """A text that differs in these only is the same."""
    (finding,) = check_pair("The mill stands by the river.", target, "es", select=[NAME])

    assert finding.message == "the text is the same as the source"


@pytest.mark.parametrize(
    ("target", "locale"),
    [
        ("The festival in 八女 is the oldest of the valley.", "zh_CN"),
        ("The fiesta in Yame is the oldest of the valley.", "es"),
        ("The festival in Yame is the oldest of the whole valley.", "hu"),
    ],
)
def test_one_other_word_is_no_translation(target, locale):
    """A text in which one word was changed is the same but for that."""
    source = "The festival in Yame is the oldest of the valley."
    found = [finding.message for finding in check_pair(source, target, locale, select=[NAME])]

    # With a Chinese name in it, the rest is a passage in English.
    expected = "the text is the same as the source but for a word"
    assert found == ([] if locale == "zh_CN" else [expected])


def test_title_of_a_work_is_worth_a_look():
    """English grammar between names only may be the title of a work."""
    (finding,) = check_pair("Band of Brothers", "Band of Brothers", "hu", select=[NAME])

    assert finding.severity is Severity.INFO
