"""Half-width punctuation beside Chinese characters."""

import pytest

from translate_pipeline.checks import check_pair
from translate_pipeline.model.findings import Severity

CHECK = ["half-width-punctuation"]
SILENT = [
    "10:30，1,400，3.5，1.2.3，No.1，Yahoo! JAPAN",
    "Tea Co., Ltd. 的茶，Hello, world",
    "https://example.org/a,b 和 `茶,米`",
    "茶:tea:，茶:) 茶:-)",
    "A, B和C",
    "[茶](tea.md)",
    "［茶］(tea.md)",
    "茶&amp;米",
    "Hello, world!",
    "约翰·史密斯",
    "由Tea Co., Ltd.",
    "茶。See you!",
]
WARNING, INFO = Severity.WARNING, Severity.INFO
FOUND = [
    ("茶,米", "茶，米", WARNING, True),
    ("茶;米", "茶；米", WARNING, True),
    ("茶:米", "茶：米", WARNING, True),
    ("茶!", "茶！", WARNING, True),
    ("茶?米", "茶？米", WARNING, True),
    ("茶.", "茶。", WARNING, True),
    ("《茶》,米", "《茶》，米", WARNING, True),
    ("JET,茶", "JET，茶", WARNING, True),
    ("Q:茶", "Q：茶", WARNING, True),
    ("`a`,茶", "`a`，茶", WARNING, True),
    ("茶是`a`.", "茶是`a`。", WARNING, False),
    ("来自Peru?", "来自Peru？", WARNING, False),
    ("占50%.", "占50%。", WARNING, False),
    ("茶, 米", "茶，米", INFO, True),
    ("茶. 米", "茶。米", INFO, False),
    ("历史.日本", "历史。日本", INFO, False),
    ("茶(绿茶)，米", "茶（绿茶），米", INFO, True),
    ("茶(green)，米", "茶（green），米", INFO, True),
    ("茶(绿茶)", "茶（绿茶）", INFO, True),
    ("茶 (绿茶)，米", "茶 （绿茶），米", INFO, True),
    ("Tea茶(绿茶)，米", "Tea茶（绿茶），米", INFO, True),
]


@pytest.mark.parametrize("target", SILENT)
def test_silent(target):
    """Numbers, Latin words, addresses, links and faces keep their marks."""
    source = "See [tea](tea.md): &amp;"

    assert check_pair(source, target, "zh_CN", select=CHECK) == ()


@pytest.mark.parametrize(("target", "mended", "severity", "is_certain"), FOUND)
def test_found(target, mended, severity, is_certain):
    """Each mark is reported with the one of full width."""
    (finding,) = check_pair("Tea", target, "zh_CN", select=CHECK)

    start, end = finding.target_span
    told = (target[:start] + finding.suggestion + target[end:], finding.severity)
    assert (*told, finding.is_certain) == (mended, severity, is_certain)


def test_order():
    """Marks and brackets come in text order."""
    found = check_pair("Tea", "茶(绿),米,面", "zh_CN", select=CHECK)

    assert [finding.target_span for finding in found] == [(1, 4), (4, 5), (6, 7)]
