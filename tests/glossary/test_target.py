"""Which words of a translation are terms: with their endings, in capitals, beside type words."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translate_pipeline.glossary import TermMatcher, load_glossary
from translate_pipeline.glossary.find.spans import TermMatch, drop_shadowed, pick_longest
from translate_pipeline.glossary.inflect.base import Grade
from translate_pipeline.model.glossary import TermStatus

GLOSSARY = load_glossary((Path(__file__).parents[2] / "glossary.yaml").read_bytes())
MATCHERS = {code: TermMatcher(GLOSSARY, code) for code in ("hu", "es", "zh-CN", "zh_CN")}

SENTENCES_PATH = Path(__file__).with_name("hungarian_sentences.txt")


def read_sentences():
    """Return the sentences of the file with the ids of their entries."""
    lines = SENTENCES_PATH.read_text("utf-8").splitlines()
    rows = (line.split(" |") for line in lines if not line.startswith("#"))
    return [(sentence, entries.split()) for sentence, entries in rows]


PRESENT = [
    ("jp-yame", "hu", "Jame Jaméban Jaméból jamei Jameként jameiek Jame-ben"),
    ("jp-kazuno", "hu", "Kazuno Kazunóban Kazunóval kazunói Kazunónak"),
    ("jp-fukushima", "hu", "Fukusima Fukusimában fukusimai Fukusimából Fukusimáig"),
    ("jp-yamaguchi", "hu", "Jamagucsi Jamagucsiban jamagucsi jamagucsiak"),
    ("hu-sopron", "hu", "Sopron Sopronban soproni Sopronnal soproniak Sopron-"),
    ("cn-beijing", "hu", "Peking Pekingben pekingi Pekinggel"),
    ("cn-shenzhen", "hu", "Sencsen Sencsenben sencseni Sencsennel"),
    ("hu-hungary", "hu", "Magyarország Magyarországon magyarországi magyar Magyar magyarok"),
    ("jp-japan", "hu", "Japán japán Japánban japánok"),
    ("product-shochu", "hu", "sócsú Sócsú sócsút sócsúval"),
    ("product-satsuma-age", "hu", "szacuma-age Szacuma-age szacuma-agét"),
    ("pe-peru", "es", "Perú peruano Peruanas peruanos"),
    ("cn-beijing", "es", "Pekín pequinés"),
    ("cn-guangzhou", "es", "Cantón Guangzhou cantonesa"),
    ("product-gyokuro", "es", "gyokuro Gyokuro"),
    ("jp-yame", "zh-CN", "八女 八女市 福冈县八女市的茶"),
]
ABSENT = [
    ("jp-yame", "hu", "Yame Yaméban jameban jame Jam Jamébanbanbanban Ajame Jameban2"),
    ("jp-otama", "hu", "Otama Otamában Óta"),
    ("hu-sopron", "hu", "sopronban sopron Soprn Sopron2"),
    ("cn-beijing", "es", "Pekin Pekínes pekín Beijing"),
    ("pe-peru", "es", "Peru perú Perúes Peruanos2"),
    ("jp-yame", "zh_CN", "八 女巫 八户"),
    ("jp-kagoshima", "zh_CN", "鹿児島 鹿儿"),
]
SENTENCES = [
    ("pe-machu-picchu", "hu", "Machu Picchu faluban", True),
    ("pe-machu-picchu", "hu", "a Machu  Picchu-i völgy", True),
    ("pe-machu-picchu", "hu", "Machuban Picchuban", False),
    ("jp-adatara-furusato-hall", "hu", "az Adatara Furuszato Házban", True),
    ("product-yame-tea", "hu", "Jamei teát ittak", True),
    ("product-yame-tea", "es", "Té de Yame", True),
    ("product-yame-tea", "es", "té de Yames", False),
    ("org-mofa-japan", "es", "el Ministerio de Relaciones\nExteriores", True),
    ("org-mofa-japan", "zh_CN", "日本 外务省", True),
    ("jp-yame", "hu", "Jame\u0301ban", True),
]


DETAILS = [
    ("hu", "a Jameban termő", ("Jameban", Grade.LOOSE, "Jaméban", False)),
    ("hu", "Machu Picchui", ("Machu Picchui", Grade.LOOSE, "Machu Picchu-i", False)),
    ("hu", "Machu Picchu-i", ("Machu Picchu-i", Grade.STRICT, "", False)),
    ("hu", "Jame városában", ("Jame városában", Grade.STRICT, "", True)),
    ("hu", "Jame városa", ("Jame városa", Grade.EXACT, "", True)),
    ("hu", "Fukuoka-prefektúrát", ("Fukuoka-prefektúrát", Grade.STRICT, "", True)),
    ("hu", "JAME VÁROSA", ("JAME VÁROSA", Grade.STRICT, "", True)),
    ("hu", "Sopron-környéki", ("Sopron", Grade.EXACT, "", False)),
    ("hu", "Sopron-ban", ("Sopron-ban", Grade.LOOSE, "Sopronban", False)),
    ("es", "La Ciudad de Yame", ("Ciudad de Yame", Grade.EXACT, "", True)),
    ("es", "ciudad de\nYame", ("ciudad de\nYame", Grade.EXACT, "", True)),
    ("es", "en Yame", ("Yame", Grade.EXACT, "", False)),
]


@pytest.mark.parametrize(("entry", "language", "words"), PRESENT)
def test_approved_forms(entry, language, words):
    """Each of the words is an approved form."""
    known = GLOSSARY.entry(entry)

    assert [word for word in words.split() if not _has_term(known, language, word)] == []


@pytest.mark.parametrize(("entry", "language", "words"), ABSENT)
def test_other_words(entry, language, words):
    """None of the words is an approved form."""
    known = GLOSSARY.entry(entry)

    assert [word for word in words.split() if _has_term(known, language, word)] == []


@pytest.mark.parametrize(("entry", "language", "text", "expected"), SENTENCES)
def test_several_words(entry, language, text, expected):
    """All words but the last one are exact; the last one takes endings."""
    assert _has_term(GLOSSARY.entry(entry), language, text) is expected


@pytest.mark.parametrize(("sentence", "entries"), read_sentences())
def test_correct_sentences(sentence, entries):
    """All names of a correct sentence are found, well formed, and no others."""
    found = MATCHERS["hu"].find(sentence)

    assert [match.entry.id for match in found] == entries
    assert [match for match in found if match.grade is Grade.LOOSE] == []
    assert [match for match in found if match.term.status is TermStatus.FORBIDDEN] == []


@pytest.mark.parametrize(("language", "text", "expected"), DETAILS)
def test_details(language, text, expected):
    """A match says how well it is spelled, how it should read, and whether a type word is there."""
    (match,) = MATCHERS[language].find(text)
    found = (text[match.start : match.end], match.grade, match.well_formed, match.has_type_word)

    assert found == expected


def test_all_places():
    """Names inside other names count, forbidden terms inside approved ones do not."""
    kanton, taken = "Kanton tartományban", MATCHERS["hu"].find_all("A jamei teát")

    assert [match.entry.id for match in taken] == ["product-yame-tea", "jp-yame"]
    assert [
        (match.entry.id, match.term.status.value) for match in MATCHERS["hu"].find_all(kanton)
    ] == [("cn-guangdong", "forbidden"), ("cn-guangzhou", "preferred")]
    assert [match.term.form for match in MATCHERS["es"].find_all("Cantón")] == ["Cantón"]


@pytest.mark.parametrize("reverse", [False, True])
def test_better_match_wins(reverse):
    """Of matches in the same place the well-formed approved one wins, whatever comes first."""
    entry = GLOSSARY.entries[0]
    decision = entry.decision("hu")
    approved = TermMatch(0, 5, entry, decision.preferred, grade=Grade.STRICT)
    forbidden = TermMatch(0, 5, entry, decision.forbidden[0])
    loose = TermMatch(0, 5, entry, decision.preferred, grade=Grade.LOOSE)
    order = slice(None, None, -1) if reverse else slice(None)

    assert pick_longest([approved, forbidden, loose][order]) == (approved,)
    assert pick_longest([forbidden, loose][order]) == (forbidden,)
    assert drop_shadowed([forbidden, approved][order]) == (approved,)


PIECES = st.sampled_from(
    ["Jame", "Jaméban", "városában", "Sopron", "-", "–", " ", "\n", "\n\n", "ban", "e\u0301",
     "Machu", "Picchu", "-i", "*", "jamei", "teát", "prefektúra", "Fukuoka",
     "\u00ad", "\u200b", ".", "’"]
)  # fmt: skip


@given(st.lists(PIECES | st.text(max_size=3), max_size=16).map("".join))
def test_any_text(text):
    """Every match lies in the text as it was given; the longest ones are among all of them."""
    for code in ("hu", "es"):
        every, longest = MATCHERS[code].find_all(text), MATCHERS[code].find(text)

        assert all(0 <= match.start < match.end <= len(text) for match in (*every, *longest))
        assert {match.entry.id for match in longest} <= {match.entry.id for match in every} | {
            rival.id for match in longest for rival in match.rivals
        }
        assert all(match.grade is Grade.LOOSE for match in longest if match.well_formed)


def _has_term(entry, language, text):
    found = MATCHERS[language].find(text)
    return any(m.entry == entry and m.term.status is not TermStatus.FORBIDDEN for m in found)


HYPHENED = """
version: 1
source: en
targets: [es, hu]
kinds: {place: {en: ["{name}"], es: ["{name}"], hu: ["{name}"]}}
entries:
  - {id: china, kind: place, en: {name: China}, terms: {hu: {preferred: Kína}}}
  - {id: tokyo, kind: place, en: {name: Tokyo},
     terms: {es: {preferred: Tokio}, hu: {preferred: Tokió}}}
"""


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("es", "el vuelo Lima-Tokio", ["Tokio"]),
        ("hu", "a Lima-Tokió járat", ["Tokió"]),
        ("hu", "a Tokió-Kína vonal", ["Tokió", "Kína"]),
        ("hu", "Dél-Kínában", []),
        ("hu", "DÉL-KÍNA", []),
        ("hu", "északnyugat-kínai", []),
    ],
)
def test_second_parts_of_compounds(language: str, text: str, found: list[str]) -> None:
    """A name behind a hyphen is one, unless the word before it makes it another."""
    matches = TermMatcher(load_glossary(HYPHENED), language).find(text)

    assert [text[slice(*match.span)] for match in matches] == found
