"""Blanks between Chinese characters, and points between the parts of names."""

import pytest

from translate_pipeline.checks import check_pair
from translate_pipeline.model.findings import Severity

SPACE, POINT = ["space-between-characters"], ["foreign-interpunct"]
WARNING, INFO = Severity.WARNING, Severity.INFO
SILENT = [
    ("Tea", "茶 Tea 园 5 月 `x` 米"),
    ("The **tea** [here](a.md)", "这 **茶** 在 [这里](a.md) 呢"),
    ("One\ntwo", "茶\n园"),
    ("Chapter 1 tea", "第一章 茶园"),
    ("Figure tea", "图 茶园"),
    ("May 2, Sunday", "5月2日 星期日 上午"),
    ("Chapter 1, chapter 2", "茶 第二章"),
    ("Open<br>closed", "开放 休馆"),
    ("`茶 园`", "`茶 园`"),
]
FOUND = [
    ("The tea field", "茶 园。", "茶园。", WARNING),
    ("The tea field", "茶园 很大", "茶园很大", WARNING),
    ("Yame: tea", "八女 茶园", "八女茶园", INFO),
    ("Vienna, Austria", "奥地利 维也纳", "奥地利维也纳", INFO),
    ("Yame: tea", "八女：茶 园", "八女：茶园", WARNING),
    ("In Japan", "在日 本", "在日本", WARNING),
]
POINTS = [
    ("马可・波罗", "马可·波罗", WARNING),
    ("马可･波罗", "马可·波罗", WARNING),
    ("马可•波罗", "马可·波罗", INFO),
]


@pytest.mark.parametrize(("source", "target"), SILENT)
def test_silent(source, target):
    """Blanks beside Latin words, markup, numbers of chapters and days are left alone."""
    assert check_pair(source, target, "zh_CN", select=SPACE) == ()


@pytest.mark.parametrize(("source", "target", "mended", "severity"), FOUND)
def test_found(source, target, mended, severity):
    """The blank goes; between the parts of a heading it may be meant."""
    (finding,) = check_pair(source, target, "zh_CN", select=SPACE)

    start, end = finding.target_span
    told = (target[:start] + finding.suggestion + target[end:], finding.severity)
    assert (*told, finding.is_certain) == (mended, severity, severity is WARNING)


@pytest.mark.parametrize("target", ["马可·波罗", "• 茶", "茶 • 米", "A・B"])
def test_silent_point(target):
    """The right point, bullets and Latin names are left alone."""
    assert check_pair("Tea", target, "zh_CN", select=POINT) == ()


@pytest.mark.parametrize(("target", "mended", "severity"), POINTS)
def test_point(target, mended, severity):
    """The Japanese point is certainly wrong, a bullet looks nearly right."""
    (finding,) = check_pair("Marco Polo", target, "zh_CN", select=POINT)

    start, end = finding.target_span
    told = (target[:start] + finding.suggestion + target[end:], finding.severity)
    assert told == (mended, severity)
