"""Dots and hyphens for an ellipsis and a dash."""

import pytest

from translate_pipeline.checks import check_pair
from translate_pipeline.model.findings import Severity

CHECK = ["typewriter-ellipsis", "typewriter-dash"]
SILENT = [
    ("zh_CN", "茶……米，`a...b`，Print...，茶——米，东京—大阪，COVID-19，a--b"),
    ("es", "Sí... no… español-japonés, 3-5, `a -- b`, --help y a–b — c"),
    ("hu", "Igen… a tea – mondja – jó, Kazuno–Sopron, 3-5"),
]
WARNING, INFO = Severity.WARNING, Severity.INFO
FOUND = [
    ("zh_CN", "下雨。。。", "下雨……", WARNING),
    ("zh_CN", "下雨。。。。。。", "下雨……", WARNING),
    ("zh_CN", "唉...好", "唉……好", INFO),
    ("zh_CN", "唉…好", "唉……好", INFO),
    ("zh_CN", "……唉......", "……唉……", INFO),
    ("zh_CN", "茶--米", "茶——米", INFO),
    ("zh_CN", "茶 -- 米", "茶——米", INFO),
    ("es", "té - arroz", "té – arroz", INFO),
    ("es", "té -- arroz", "té – arroz", INFO),
    ("hu", "tea--rizs", "tea–rizs", INFO),
]


@pytest.mark.parametrize(("locale", "target"), SILENT)
def test_silent(locale, target):
    """Code, Latin words, ranges and the marks of the language are left alone."""
    assert check_pair("Text", target, locale, select=CHECK) == ()


@pytest.mark.parametrize(("locale", "target", "mended", "severity"), FOUND)
def test_found(locale, target, mended, severity):
    """The mark that print has is suggested."""
    (finding,) = check_pair("Text", target, locale, select=CHECK)

    start, end = finding.target_span
    told = (target[:start] + finding.suggestion + target[end:], finding.severity)
    assert told == (mended, severity)
