"""Finding names in texts."""

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translate_pipeline.errors import UsageError
from translate_pipeline.glossary import TermMatcher, load_glossary
from translate_pipeline.glossary.find.source import SourceFinder
from translate_pipeline.glossary.find.spans import TermMatch
from translate_pipeline.glossary.find.target import TargetFinder
from translate_pipeline.glossary.inflect.languages import language_of
from translate_pipeline.model.glossary import TermStatus

GLOSSARY = load_glossary((Path(__file__).parents[2] / "glossary.yaml").read_bytes())
ENGLISH = TermMatcher(GLOSSARY, "en")
HUNGARIAN = TermMatcher(GLOSSARY, "hu")

NOTHING = [
    "",
    "an akita dog",
    "an Akita Inu",
    "Mayor Akita and Mr. Fukushima",
    "Adachi Ward",
    "the Canton Fair and the Canton of Bern",
    "the South China Sea",
    "Peking Opera",
    "Yamecity, Yames and Yameter",
    "machu picchu and china",
    "Machu. Picchu",
    "Machu\n\nPicchu",
    "Machu, Picchu",
    "see https://Yame.jp/Otama and mail@Yame.jp",
    "[here](Yame.md) `Yame` {{Yame}} <Yame>",
    "Ministry of Foreign Affairs of",
]
FOUND = [
    ("Yame", [("Yame", "jp-yame")]),
    ("Yame City", [("Yame City", "jp-yame")]),
    ("the City of Yame", [("City of Yame", "jp-yame")]),
    ("Yame city's tea", [("Yame city", "jp-yame")]),
    ("Yame’s, Yame's", [("Yame", "jp-yame"), ("Yame", "jp-yame")]),
    ("Fukuoka Pref. has", [("Fukuoka Pref.", "jp-fukuoka")]),
    ("Ōtama and O\u0304tama", [("Ōtama", "jp-otama"), ("O\u0304tama", "jp-otama")]),
    ("Ｙａｍｅ Ya\u00adme", [("Ｙａｍｅ", "jp-yame"), ("Ya\u00adme", "jp-yame")]),
    ("Ohtama Village", [("Ohtama Village", "jp-otama")]),
    ("YAME TEA", [("YAME TEA", "product-yame-tea")]),
    ("Machu\u00a0Picchu", [("Machu\u00a0Picchu", "pe-machu-picchu")]),
    ("Machu\nPicchu", [("Machu\nPicchu", "pe-machu-picchu")]),
    ("**Machu** Picchu", [("Machu** Picchu", "pe-machu-picchu")]),
    ("Machu-Picchu", [("Machu-Picchu", "pe-machu-picchu")]),
    ("Satsuma-age, SHOCHU", [("Satsuma-age", "product-satsuma-age"), ("SHOCHU", "product-shochu")]),
    ("[Yame](Yame.md)", [("Yame", "jp-yame")]),
    ("Kazuno (鹿角)", [("Kazuno", "jp-kazuno")]),
    ("Sopron-Kazuno", [("Sopron", "hu-sopron"), ("Kazuno", "jp-kazuno")]),
    (
        "the Ministry of Foreign Affairs of Japan and Japan",
        [("Ministry of Foreign Affairs of Japan", "org-mofa-japan"), ("Japan", "jp-japan")],
    ),
    ("the Ministry of Foreign Affairs of Peru", [("Peru", "pe-peru")]),
    ("Yame Chuo Grand Tea Plantation", [("Yame Chuo Grand Tea Plantation",
                                         "jp-yame-chuo-grand-tea-plantation")]),
]  # fmt: skip
TARGET_FOUND = [
    ("Jaméban", [("Jaméban", "jp-yame", "preferred")]),
    ("Yaméban", [("Yaméban", "jp-yame", "forbidden")]),
    ("Jame\u0301ban", [("Jame\u0301ban", "jp-yame", "preferred")]),
    ("jamei teát", [("jamei teát", "product-yame-tea", "preferred")]),
    ("Kanton tartományban", [("Kanton tartományban", "cn-guangdong", "forbidden")]),
    ("Machu Picchu-i", [("Machu Picchu-i", "pe-machu-picchu", "preferred")]),
    ("Sopron és Kazuno", [("Sopron", "hu-sopron", "preferred"), ("Kazuno", "jp-kazuno", "preferred")]),  # noqa: E501
]  # fmt: skip


@pytest.mark.parametrize("text", NOTHING)
def test_no_name(text):
    """Other words, guarded names and addresses are no names."""
    assert ENGLISH.find(text) == ()


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_source_names(text, expected):
    """Source names are found with their type words; the longest one wins."""
    assert [(text[m.start : m.end], m.entry.id) for m in ENGLISH.find(text)] == expected


@pytest.mark.parametrize(("text", "expected"), TARGET_FOUND)
def test_target_names(text, expected):
    """Target terms are found with their endings, forbidden ones too."""
    found = [(text[m.start : m.end], m.entry.id, m.term.status.value) for m in HUNGARIAN.find(text)]

    assert found == expected


@pytest.mark.parametrize("code", ["zh_CN", "zh-CN", "zh-cn"])
def test_language_code_in_any_spelling(code):
    """A language is taken in either spelling."""
    assert [match.entry.id for match in TermMatcher(GLOSSARY, code).find("八女市")] == ["jp-yame"]


def test_unknown_language():
    """A language that the glossary does not have is refused."""
    with pytest.raises(UsageError) as error:
        TermMatcher(GLOSSARY, "fr")

    message = "the glossary has no language 'fr'; expected one of en, zh_CN, es, hu"
    assert str(error.value) == f"error: {message}"


def test_shared_and_retired_names():
    """Entries that share a name are rivals; a retired entry matches nothing."""
    glossary = load_glossary(
        """
version: 1
source: en
targets: [hu]
kinds: {city: {en: ["{name} City"]}, prefecture: {en: ["{name} Prefecture"]}}
entries:
  - {id: prefecture, kind: prefecture, en: {name: Fukuoka}}
  - {id: city, kind: city, en: {name: Fukuoka}}
  - {id: old, kind: city, en: {name: Fukuoka}, status: retired}
  - {id: exact, kind: city, en: {name: deGray, case: exact}}
"""
    )
    prefecture, city, _, exact = glossary.entries
    (name,) = (TermMatch(0, 7, prefecture, m.term, (city,)) for m in [_first(glossary, "Fukuoka")])

    assert TermMatcher(glossary, "en").find("Fukuoka") == (name,)
    assert _first(glossary, "Fukuoka City").entry == city
    assert [m.entry for m in TermMatcher(glossary, "en").find("deGray DeGray")] == [exact]


def _first(glossary, text):
    return TermMatcher(glossary, "en").find(text)[0]


WORDS = st.sampled_from(
    ["Yame", "City", "of", "tea", "Ministry", "Foreign", "Affairs", "Japan", "Machu", "Picchu",
     "Embassy", "in", "China", "Mayor", "Akita", "Jame", "jamei", "Jaméban", "Kanton", "tartomány",
     "Peru", "Perúban", "日本", "x"]
)  # fmt: skip
GAPS = st.sampled_from([" ", "-", "\n", ", ", "** ", ". ", "\n\n", "’s "])
TEXTS = st.lists(st.tuples(WORDS, GAPS), max_size=14).map(
    lambda parts: "".join(word + gap for word, gap in parts)
)
FINDERS = {"en": SourceFinder(GLOSSARY), "hu": TargetFinder(GLOSSARY, "hu", language_of("hu"))}


@given(TEXTS, st.sampled_from(["en", "hu"]))
def test_matches_do_not_overlap_and_the_longest_wins(text, language):
    """Matches come in text order and are disjoint; what is left out overlaps a longer one."""
    matches = {"en": ENGLISH, "hu": HUNGARIAN}[language].find(text)

    assert all(left.end <= right.start for left, right in pairwise(matches))
    for candidate in FINDERS[language].candidates(text):
        assert any(
            match.start < candidate.end
            and candidate.start < match.end
            and match.end - match.start >= candidate.end - candidate.start
            for match in matches
        )


@given(st.text(st.sampled_from("JYame\u0301éO\u0304 -*’\u00ad八女市nban"), max_size=25))
def test_spans_lie_in_the_text(text):
    """Spans are code points of the text as it was given, composed or not."""
    for code in ("en", "zh_CN", "es", "hu"):
        for match in TermMatcher(GLOSSARY, code).find(text) if len(text) < 9 else ():
            assert 0 <= match.start < match.end <= len(text)
            assert match.term.status in TermStatus
