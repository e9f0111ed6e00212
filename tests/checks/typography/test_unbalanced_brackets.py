"""Brackets without a partner."""

import pytest

from translate_pipeline.checks import check_pair

CHECK = ["unbalanced-brackets"]
SILENT = [
    ("Tea (green)", "Té (verde)", "es"),
    ("Tea (green", "Té (verde", "es"),
    ("1) tea 2) rice", "1) té 2) arroz", "es"),
    ("First tea, then rice", "a) té; b) arroz", "es"),
    ("third", "3) tercero", "es"),
    ("Thanks :) :-( ^_^)", "Gracias :) :-( ^_^)", "es"),
    ("Code `(`", "Código `(`", "es"),
    ("[Tea](a.md)", "[Té](a.md", "es"),
    ("{{name}} came", "Vino {name}}", "es"),
    ("Tea", "\x1b[31mTé", "es"),
    ("Tea (green)", "茶（绿茶)", "zh_CN"),
    ("1. tea 2. rice", "1）茶 2）米", "zh_CN"),
    ("[0, 1)", "[0, 1)", "hu"),
]
FOUND = [
    ("Té (verde", "es", [("(", (3, 4), "'(' is never closed")]),
    ("Té verde)", "es", [(")", (8, 9), "')' closes nothing")]),
    ("(Té (verde)", "es", [("(", (0, 1), "'(' is never closed")]),
    ("Té (verde))", "es", [(")", (10, 11), "')' closes nothing")]),
    (")té(", "es", [(")", (0, 1), "')' closes nothing"), ("(", (3, 4), "'(' is never closed")]),
    ("«té» [sic", "es", [("[", (5, 6), "'[' is never closed")]),
    ("en 2026)", "es", [(")", (7, 8), "')' closes nothing")]),
    ("júniustól 5)", "hu", [(")", (11, 12), "')' closes nothing")]),
    ("《茶", "zh_CN", [("《", (0, 1), "'《' is never closed")]),
    ("茶）", "zh_CN", [("）", (1, 2), "'）' closes nothing")]),
    ("**（茶**", "zh_CN", [("（", (2, 3), "'（' is never closed")]),
    ("「茶", "zh_CN", [("「", (0, 1), "'「' is never closed")]),
]


@pytest.mark.parametrize(("source", "target", "locale"), SILENT)
def test_silent(source, target, locale):
    """List marks, faces, code, broken links and what the source has so are left alone."""
    assert check_pair(source, target, locale, select=CHECK) == ()


@pytest.mark.parametrize(("target", "locale", "expected"), FOUND)
def test_found(target, locale, expected):
    """Each bracket without a partner is reported where it stands."""
    found = check_pair("Tea", target, locale, select=CHECK)

    told = [(target[slice(*f.target_span)], f.target_span, f.message) for f in found]
    assert told == expected
