"""Controls and invisible characters: where they are of use, and how they are removed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translate_pipeline.checks import PairChecker, check_pair

CHECKS = ["control-character", "invisible-character"]
CONTROL, INVISIBLE = CHECKS
SILENT = [
    ("A line  \nand one", "Una línea  \ny otra", "es"),
    ("👩\u200d🍳 and 👍🏽", "👩\u200d🍳 y 👍🏽", "es"),
    ("Cook", "Chef 👩🏽\u200d🍳", "es"),
    ("Love", "Cariño ❤\ufe0f", "es"),
    ("Persian", "perzsa می\u200cکارم", "hu"),
    ("Soft\xadware", "Soft\xadver", "hu"),
    ("Kana\u200b", "假名\u200b", "zh_CN"),
    ("Name of a town", "葛\U000e0100城", "zh_CN"),
]
FOUND = [
    ("pa\u200bpel", INVISIBLE, "papel"),
    ("\ufeffHola", INVISIBLE, "Hola"),
    ("Hola\u200b", INVISIBLE, "Hola"),
    ("a\ufe0fb", INVISIBLE, "ab"),
    ("ca\u200dsa", INVISIBLE, "casa"),
    ("una\u2060 ca\xadsa", INVISIBLE, "una casa"),
    ("a\x07b", CONTROL, "ab"),
    ("a\x1b[31mb", CONTROL, "ab"),
    ("a\u2028b", CONTROL, "a b"),
    ("a \u2028b", CONTROL, "a b"),
    ("\x93Hola\x94", CONTROL, "“Hola”"),
    ("\u202ehola", CONTROL, "hola"),
]


@pytest.mark.parametrize(("source", "target", "locale"), SILENT)
def test_silent(source, target, locale):
    """Characters that the source has, or that do what they are for, are fine."""
    assert check_pair(source, target, locale, select=CHECKS) == ()


@pytest.mark.parametrize(("target", "check", "mended"), FOUND)
def test_found(target, check, mended):
    """All of a kind are told in one finding, whose suggestion removes them."""
    (finding,) = check_pair("Text", target, "es", select=CHECKS)

    start, end = finding.target_span
    assert (finding.check, target[:start] + finding.suggestion + target[end:]) == (check, mended)


def test_message():
    """A finding names the first character and counts them."""
    found = check_pair("Text", "a\u200bb\u200bc\x07", "es", select=CHECKS)

    assert [finding.message for finding in found] == [
        "found the control character U+0007",
        "found 2 invisible characters, the first is U+200B (zero width space)",
    ]


@given(st.text(st.sampled_from("ab \x00\x07\u200b\u200d\ufeff\ufe0f😀\xad\u2028"), max_size=20))
def test_removal_settles_it(text):
    """A text with all suggestions taken has nothing hidden left, or nothing else."""
    checker = PairChecker("es", select=CHECKS)
    for _ in range(3):
        for finding in sorted(checker.check("Text", text), key=lambda f: f.target_span)[:1]:
            start, end = finding.target_span
            text = text[:start] + finding.suggestion + text[end:]

    rest = checker.check("Text", text)

    assert not rest or not any(finding.suggestion for finding in rest)
