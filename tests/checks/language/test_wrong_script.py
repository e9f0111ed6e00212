"""Script: what is reported in Simplified Chinese, how badly, and where."""

from pathlib import Path

import pytest

from translate_pipeline.checks import check_pair
from translate_pipeline.checks.language.wrong_script import is_simplified_chinese
from translate_pipeline.glossary import load_glossary
from translate_pipeline.model.findings import Severity

GLOSSARY = load_glossary((Path(__file__).parents[3] / "glossary.yaml").read_bytes())

SILENT = [
    ("The garden", "茶园", "zh_CN"),
    ("The garden", "茶園", "zh_TW"),
    ("The garden", "茶園", "zh-Hant"),
    ("The garden", "茶園", "zh_HK"),
    ("The garden", "茶園", "es"),
    ("The garden", "`茶園`的源码", "zh_CN"),
    ("The garden", "[茶园](https://example.org/茶園)", "zh_CN"),
    ("The garden", "茶园・庭院", "zh_CN"),
]

ERROR, INFO = Severity.ERROR, Severity.INFO
FOUND = [
    ("茶園", [("園", "园", ERROR)]),
    ("**茶園**与[駅](x.md)", [("園", "园", ERROR), ("駅", "驿", ERROR)]),
    ("茶の香", [("の", "", ERROR)]),
    ("中央大茶园（中央大茶園）", [("園", "园", INFO)]),
    ("樱花馆（さくら館）", [("さくら", "", INFO), ("館", "馆", INFO)]),
    ("樱花馆 (さくらかん)", [("さくらかん", "", INFO)]),
    ("一人（一位議員）发言", [("議", "议", ERROR), ("員", "员", ERROR)]),
    ("（さくら）", [("さくら", "", ERROR)]),
]


@pytest.mark.parametrize(("source", "target", "locale"), SILENT)
def test_silent(source, target, locale):
    """Simplified text, code, addresses and other languages are not reported."""
    assert check_pair(source, target, locale, select=["wrong-script"]) == ()


@pytest.mark.parametrize(("target", "expected"), FOUND)
def test_found(target, expected):
    """Each character is reported where it stands; an original name in brackets is only told."""
    findings = check_pair("Text", target, "zh_CN", select=["wrong-script"])

    told = [
        (target[slice(*finding.target_span)], finding.suggestion, finding.severity)
        for finding in findings
    ]
    assert told == expected


def test_clause_in_brackets():
    """A whole clause in brackets is no name."""
    findings = check_pair("Text", "他说（これは、長い話です）", "zh-Hans", select=["wrong-script"])

    assert {finding.severity for finding in findings} == {Severity.ERROR}


def test_another_script():
    """A text that is in another script altogether is reported once."""
    text = "這個縣的車站與學校離國際機場很遠，請搭電車。"
    (finding,) = check_pair("Text", text, "zh_CN", select=["wrong-script"])

    assert finding.target_span == (0, text.index("車。") + 1)
    assert "15 pieces" in finding.message


def test_forbidden_term_is_told_once():
    """A character in a forbidden term that is reported as such is not reported again."""
    findings = check_pair("Tea of Fukuoka", "福岡的茶園", "zh_CN", glossary=GLOSSARY)

    wrong = [finding.suggestion for finding in findings if finding.check == "wrong-script"]
    assert wrong == ["园"]
    assert "forbidden-term" in {finding.check for finding in findings}


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("zh", True),
        ("zh_CN", True),
        ("zh-hans", True),
        ("zh_Hans_HK", True),
        ("zh_SG", True),
        ("zh_TW", False),
        ("zh-Hant-CN", False),
        ("zh_MO", False),
        ("ja", False),
        ("es", False),
    ],
)
def test_is_simplified_chinese(code, expected):
    """A code says which script its language is written in."""
    assert is_simplified_chinese(code) is expected


def test_approved_terms_are_allowed():
    """The characters of approved terms are right wherever they stand."""
    glossary = load_glossary("""
version: 1
source: en
targets: [zh_CN]
kinds: {name: {}}
entries:
  - {id: a, kind: name, en: {name: Sekigahara}, terms: {zh_CN: {preferred: 関ヶ原}}}
""")

    findings = check_pair("Sekigahara", "関ヶ原的茶園", "zh_CN", glossary=glossary)

    assert [finding.suggestion for finding in findings] == ["园"]
