"""Letters, figures and marks of full width."""

import pytest

from translate_pipeline.checks import check_pair
from translate_pipeline.model.findings import Severity

CHECK = ["full-width-character"]
SILENT = [
    ("1682", "1682年，10％～20％", "zh_CN"),
    ("ＡＢＣ", "ＡＢＣ", "zh_CN"),
    ("Tea", "Té (「富士山、お茶。」) y （茶）", "es"),
    ("Tea", "El té。", "es"),
    ("Tea", "老师们交换了教案。", "es"),
    ("[Tea](a.md)", "[Té]（a.md）", "es"),
    ("Tea（1）", "Té（1）", "es"),
    ("Tea", "`，`", "hu"),
]
WARNING, INFO = Severity.WARNING, Severity.INFO
FOUND = [
    ("１６８２年", "zh_CN", "1682年", WARNING),
    ("３．５米", "zh_CN", "3.5米", WARNING),
    ("８０％", "zh_CN", "80%", WARNING),
    ("ＤＶＤ", "zh_CN", "DVD", WARNING),
    ("字母Ａ", "zh_CN", "字母A", INFO),
    ("第一章\u3000茶", "zh_CN", "第一章 茶", INFO),
    ("茶\u3000Tea", "zh_CN", "茶 Tea", INFO),
    ("绿\u3000茶", "zh_CN", "绿茶", WARNING),
    ("第２步", "zh_CN", "第2步", INFO),
    ("第２步，共10步", "zh_CN", "第2步，共10步", WARNING),
    ("a las\u300010", "es", "a las 10", WARNING),
    ("10\u3000perc", "hu", "10 perc", WARNING),
    ("té,\u3000arroz", "es", "té, arroz", WARNING),
    ("té，arroz", "es", "té, arroz", WARNING),
    ("té， arroz", "es", "té, arroz", WARNING),
    ("té。 Arroz", "es", "té. Arroz", WARNING),
    ("ＤＶＤ nuevo", "es", "DVD nuevo", WARNING),
    ("tea、rizs", "hu", "tea, rizs", WARNING),
    ("tea： rizs", "hu", "tea: rizs", WARNING),
]


@pytest.mark.parametrize(("source", "target", "locale"), SILENT)
def test_silent(source, target, locale):
    """Per cent, ranges, quotations of Japanese and what the source has are left alone."""
    assert check_pair(source, target, locale, select=CHECK) == ()


@pytest.mark.parametrize(("target", "locale", "mended", "severity"), FOUND)
def test_found(target, locale, mended, severity):
    """What is of full width becomes what a keyboard of the country writes."""
    (finding,) = check_pair("Text", target, locale, select=CHECK)

    start, end = finding.target_span
    told = (target[:start] + finding.suggestion + target[end:], finding.severity)
    assert told == (mended, severity)


def test_brackets():
    """Both brackets are reported."""
    found = check_pair("Tea (green)", "té （verde） rico", "es", select=CHECK)

    assert [finding.suggestion for finding in found] == ["(", ")"]
