# ruff: noqa: E501  # an entry a line
"""Chinese names: found without blanks and word boundaries, the longest one only."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossary.labelled import measure, read_pairs
from translate_pipeline.glossary import load_glossary
from translate_pipeline.glossary.find.spaceless import SpacelessFinder
from translate_pipeline.glossary.find.spans import TermMatch, pick_longest
from translate_pipeline.glossary.inflect.base import Grade

GLOSSARY = load_glossary("""
version: 1
source: en
targets: [zh_CN]
kinds:
  name: {zh_CN: ["{name}"]}
  prefecture: {zh_CN: ["{name}县"]}
  province: {zh_CN: ["{name}省"]}
  city: {zh_CN: ["{name}市"]}
  village: {zh_CN: ["{name}村"]}
entries:
  - {id: yame, kind: city, en: {name: Yame}, terms: {zh_CN: {preferred: 八女}}}
  - {id: yametea, kind: name, en: {name: Yame tea}, terms: {zh_CN: {preferred: 八女茶}}}
  - {id: fukuoka, kind: prefecture, en: {name: Fukuoka}, terms: {zh_CN: {preferred: 福冈, forbidden: [{form: 福岡}]}}}
  - {id: akitapref, kind: prefecture, en: {name: Akita}, terms: {zh_CN: {preferred: 秋田}}}
  - {id: akitacity, kind: city, en: {name: Akita}, terms: {zh_CN: {preferred: 秋田}}}
  - {id: festival, kind: name, en: {name: Kanto Festival}, terms: {zh_CN: {preferred: 秋田杆灯节, admitted: [杆灯节]}}}
  - {id: kazuno, kind: city, en: {name: Kazuno}, terms: {zh_CN: {preferred: 鹿角, forbidden: [{form: 鹿角郡}]}}}
  - {id: kiea, kind: name, en: {name: KIEA}, terms: {zh_CN: {preferred: 鹿角国际交流协会}}}
  - {id: japan, kind: name, en: {name: Japan}, terms: {zh_CN: {preferred: 日本}}}
  - id: mofa
    kind: name
    en: {name: MOFA}
    terms: {zh_CN: {preferred: 日本外务省, admitted: [外务省], forbidden: [{form: 外務省}]}}
  - {id: china, kind: name, en: {name: China}, terms: {zh_CN: {preferred: 中国, forbidden: [{form: 中國}]}}}
  - {id: beijing, kind: city, en: {name: Beijing}, terms: {zh_CN: {preferred: 北京}}}
  - {id: guangdong, kind: province, en: {name: Guangdong}, terms: {zh_CN: {preferred: 广东, forbidden: [{form: 廣東}]}}}
  - {id: guangzhou, kind: city, en: {name: Guangzhou}, terms: {zh_CN: {preferred: 广州, forbidden: [{form: 廣州}]}}}
  - id: consulate
    kind: name
    en: {name: Consulate}
    terms: {zh_CN: {preferred: 日本国驻广州总领事馆, admitted: [日本驻广州总领事馆, 驻广州总领事馆]}}
  - {id: shenzhen, kind: city, en: {name: Shenzhen}, terms: {zh_CN: {preferred: 深圳}}}
  - {id: peru, kind: name, en: {name: Peru}, terms: {zh_CN: {preferred: 秘鲁, forbidden: [{form: 秘魯}]}}}
  - {id: machu, kind: village, en: {name: Machu Picchu}, terms: {zh_CN: {preferred: 马丘比丘, forbidden: [{form: 馬丘比丘}]}}}
  - {id: hungary, kind: name, en: {name: Hungary}, terms: {zh_CN: {preferred: 匈牙利}}}
  - {id: sopron, kind: city, en: {name: Sopron}, terms: {zh_CN: {preferred: 肖普朗, forbidden: [{form: 索普朗}]}}}
  - {id: nouchi, kind: name, en: {name: Nouchi}, terms: {zh_CN: {preferred: 野内与吉, forbidden: [{form: 野內與吉}]}}}
  - {id: otama, kind: village, en: {name: Otama}, terms: {zh_CN: {preferred: 大玉}}}
  - {id: gyokuro, kind: name, en: {name: gyokuro}, terms: {zh_CN: {preferred: 玉露}}}
  - id: shochu
    kind: name
    en: {name: shochu}
    terms:
      zh_CN:
        preferred: 烧酒
        admitted: [日本烧酒, 烧酎]
        forbidden: [{form: 焼酎}, {form: 燒酒}]
  - {id: kagoshima, kind: prefecture, en: {name: Kagoshima}, terms: {zh_CN: {preferred: 鹿儿岛, forbidden: [{form: 鹿児島}]}}}
  - {id: yamaguchi, kind: prefecture, en: {name: Yamaguchi}, terms: {zh_CN: {preferred: 山口}}}
  - {id: tokyo, kind: name, en: {name: Tokyo}, terms: {zh_CN: {preferred: 东京}}}
  - {id: kyoto, kind: name, en: {name: Kyoto}, terms: {zh_CN: {preferred: 京都}}}
  - {id: wftga, kind: name, en: {name: WFTGA}, terms: {zh_CN: {preferred: WFTGA}}}
  - {id: nishi, kind: name, en: {name: Nishi Cafe}, terms: {zh_CN: {preferred: Nishi Cafe}}}
  - {id: moloy, kind: name, en: {name: Moloy}, terms: {zh_CN: {preferred: 桑多尔·莫洛伊}}}
  - {id: route, kind: name, en: {name: Route 3}, terms: {zh_CN: {preferred: 3号公路}}}
""")
FINDER = SpacelessFinder(GLOSSARY, "zh_CN")
PAIRS = read_pairs(Path(__file__).with_name("chinese_pairs.txt"))


def find(text: str) -> tuple[TermMatch, ...]:
    """Return the longest names of a text."""
    return pick_longest(FINDER.candidates(text))


def test_pairs():
    """Of labelled sentences, names are told from other words, and their grades too."""
    figures = measure(PAIRS, find)

    assert len(PAIRS) >= 150
    assert min(figures.precision, figures.recall) >= 0.99, figures
    assert len(figures.wrong) <= len(PAIRS) / 100, figures.wrong


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("秋田县的秋田市", [("秋田县", "akitapref", True), ("秋田市", "akitacity", True)]),
        ("去秋田看雪", [("秋田", "akitapref", False)]),
        ("八 女\n市的八女茶", [("八 女\n市", "yame", True), ("八女茶", "yametea", False)]),
        ("八\u200b女\u3000市", [("八\u200b女\u3000市", "yame", True)]),
        ("日本国驻广州总领事馆", [("日本国驻广州总领事馆", "consulate", False)]),
        ("Nishi Cafe在肖普朗", [("Nishi Cafe", "nishi", False), ("肖普朗", "sopron", False)]),
        ("\u2f0bMOFA", []),
        ("福岡県", [("福岡", "fukuoka", False)]),
    ],
)
def test_matches(text, expected):
    """Matches cover the longest name with its type word, white space inside included."""
    found = [(text[m.start : m.end], m.entry.id, m.has_type_word) for m in find(text)]

    assert found == expected


def test_rivals():
    """A bare name of a prefecture and a city may be either."""
    (match,) = find("去秋田看雪")

    assert [rival.id for rival in match.rivals] == ["akitacity"]


def test_loose_dot():
    """A wrong dot between the parts of a name is loose, and the right one is said."""
    (match,) = find("桑多尔・莫洛伊的画")

    assert (match.grade, match.well_formed) == (Grade.LOOSE, "桑多尔·莫洛伊")


@given(st.text("八女市茶 \n3号公路ＷWFTGA·・\u200b\ufe00が\u3099", max_size=30))
def test_spans(text):
    """Spans stay within the text, begin and end with a visible character and never overlap."""
    matches = find(text)

    end = 0
    for match in matches:
        piece = text[match.start : match.end]
        assert end <= match.start < match.end <= len(text)
        assert piece == piece.strip()
        end = match.end


@given(st.lists(st.sampled_from(["", " ", "\n", "\u200b", "\u3000"]), min_size=4, max_size=4))
def test_white_space(gaps):
    """White space and invisible characters inside a name change nothing."""
    text = "去" + "".join(char + gap for char, gap in zip("马丘比丘", gaps, strict=True)).strip()

    assert [match.entry.id for match in find(text)] == ["machu"]
