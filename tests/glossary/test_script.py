# ruff: noqa: E501  # a case a line
"""The script test: what it finds in Traditional and Japanese texts, and nothing in clean ones."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalogs.real_files import RealFilesMissingError
from glossary.han_texts import read_texts
from translate_pipeline.catalogs import parse_catalog
from translate_pipeline.glossary import load_glossary
from translate_pipeline.glossary.script import (
    FaultKind,
    approved_characters,
    script_faults,
    simplify,
)
from translate_pipeline.glossary.simplified import LATER_SIMPLIFIED, SIMPLIFIED_OF

ROOT = Path(__file__).parents[2]
OWN = ROOT / "locales" / "zh_CN" / "LC_MESSAGES"

CLEAN = [
    "",
    "八女市出产茶叶。",
    "“茶”——一种饮料……（2026年5月）《茶经》",
    "栃木、埼玉、新潟、畑中、大辻、宍粟、匝瑳",
    "哪里有啰嗦的朱镕基和陶喆？",
    "Sopron és Kazuno, 100％ ＷＦＴＧＡ",
    "马丘比丘・肖普朗",
    "〇、①、㎡",
    "乾隆年间",
    "深水埗、甪直、鄠邑",
]

FAULTS = [
    ("茶園", [("園", "园")]),
    ("福岡県", [("岡", "冈"), ("県", "县")]),
    ("駅前の気温", [("駅", "驿"), ("の", ""), ("気", "气")]),
    ("さくら祭り", [("さくら", ""), ("り", "")]),
    ("ﾃﾚﾋﾞ", [("ﾃﾚﾋﾞ", "")]),
    ("佐々木", [("々", "佐")]),
    ("戸田、広島、国際、連携", [("戸", "户"), ("広", "广"), ("島", "岛"), ("際", "际"), ("連", "连")]),
    ("焼酎と燒酒", [("焼", "烧"), ("と", ""), ("燒", "烧")]),
    ("\uf9dc", [("\uf9dc", "隆")]),
    ("关ヶ原", [("ヶ", "")]),
]  # fmt: skip


@pytest.mark.parametrize("text", CLEAN)
def test_clean(text):
    """Simplified text with names, symbols and Latin letters has no fault."""
    assert list(script_faults(text)) == []


@pytest.mark.parametrize(("text", "expected"), FAULTS)
def test_faults(text, expected):
    """Traditional and Japanese characters and kana are found, with the right character."""
    faults = [(fault.text, fault.suggestion) for fault in script_faults(text)]

    assert faults == expected


def test_kinds():
    """Kana is told from characters."""
    kinds = [fault.kind for fault in script_faults("県のテレビ")]

    assert kinds == [FaultKind.CHARACTER, FaultKind.KANA]


def test_allowed():
    """Allowed characters are no fault, kana only if the whole run is allowed."""
    assert [fault.text for fault in script_faults("関ヶ原の茶", "関ヶ")] == ["の"]
    assert [fault.text for fault in script_faults("ヶの", "ヶ")] == ["ヶの"]


def test_approved_characters():
    """The characters of approved terms are allowed, those of forbidden ones are not."""
    glossary = load_glossary("""
version: 1
source: en
targets: [zh_CN]
kinds: {name: {}}
entries:
  - {id: a, kind: name, en: {name: A}, terms: {zh_CN: {preferred: 関口, admitted: [关口], forbidden: [{form: 關口}]}}}
  - {id: b, kind: name, en: {name: B}, status: retired, terms: {zh_CN: {preferred: 駅}}}
""")

    assert approved_characters(glossary, "zh-cn") == "関口关"


def test_simplify():
    """A text with known characters becomes Simplified; what is not known stays."""
    assert simplify("鹿児島県の焼酎") == "鹿儿岛县の烧酎"


def test_table():
    """Every row leads from a character that is a fault to one that is none."""
    wrong = [
        (other, simplified)
        for other, simplified in SIMPLIFIED_OF.items()
        if any(script_faults(simplified)) or not any(script_faults(other))
    ]

    assert wrong == []
    assert len(SIMPLIFIED_OF) > 1000


def test_later_characters_are_new():
    """The list of later characters has none twice and none that GB/T 2312 has."""
    encodable = [char for char in LATER_SIMPLIFIED if char.encode("gb2312", "ignore")]

    assert encodable == []


@given(st.text("茶園の県ヶ々A1 \n・，啰込", max_size=30))
def test_spans(text):
    """Faults come in text order, never overlap, and quote the text."""
    end = 0
    for fault in script_faults(text):
        assert end <= fault.start < fault.end
        assert text[fault.start : fault.end] == fault.text
        end = fault.end


def test_own_translations():
    """The newsletter's own translations have no fault."""
    messages = [
        message
        for path in sorted(OWN.glob("*.po"))
        for message in parse_catalog(path.read_bytes(), path=path.name).messages
    ]

    assert messages
    assert [
        each for message in messages for text in message.msgstr for each in script_faults(text)
    ] == []


@pytest.mark.parametrize(
    ("language", "least", "most"),
    [("zh_Hans", 0, 0.001), ("zh_Hant", 0.68, 1), ("ja", 0.78, 1)],
)
def test_real_texts(language, least, most):
    """Of real texts, Simplified ones pass and the others are caught if they differ at all.

    Many of the others are short, such as names of weekdays, and look the same in each script.
    """
    try:
        texts = [
            text for text in read_texts(language) if any("\u3040" <= c <= "\u9fff" for c in text)
        ]
    except RealFilesMissingError as problem:
        pytest.skip(str(problem))

    share = sum(any(True for _ in script_faults(text)) for text in texts) / len(texts)

    assert len(texts) > 500
    assert least <= share <= most
