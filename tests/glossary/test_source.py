# ruff: noqa: E501  # one case a line
"""Finding source names: a table of cases, and laws over generated texts."""

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translate_pipeline.glossary import TermMatcher, load_glossary
from translate_pipeline.glossary.find.source import SourceFinder
from translate_pipeline.model.glossary import CaseMode, Entry, Glossary, Guards, Kind

GLOSSARY = load_glossary(
    """
version: 1
source: en
targets: [hu]
kinds:
  prefecture: {en: ["{name} Prefecture", "{name} Pref.", "Prefecture of {name}"]}
  city: {en: ["{name} City", "City of {name}", "{name}-shi"]}
  county: {en: ["{name}shire", "{name}'s County"]}
  place: {en: ["{name}"]}
entries:
  - {id: tomari, kind: city, en: {name: Tomari}}
  - {id: onuma, kind: city, en: {name: Onuma, forms: [Ohnuma]}}
  - {id: hirata, kind: prefecture, en: {name: Hirata}, guards: {not_after: [Mr, Mayor, Vice Mayor], not_before: [dog, Tea House]}}
  - {id: japan, kind: place, en: {name: Japan}}
  - {id: sea, kind: place, en: {name: Sea of Japan}}
  - {id: gallen, kind: place, en: {name: St. Gallen}}
  - {id: capital, kind: city, en: {name: "Washington, D.C."}}
  - {id: xian, kind: place, en: {name: "Xi'an"}}
  - {id: xi, kind: place, en: {name: Xi}}
  - {id: at, kind: place, en: {name: AT&T}}
  - {id: age, kind: place, en: {name: Nori-age, case: any}}
  - {id: exact, kind: place, en: {name: miSo, case: exact}}
  - {id: small, kind: place, en: {name: nori tea}}
  - {id: picchu, kind: place, en: {name: Tachu Picchu}}
  - {id: york, kind: county, en: {name: Oak}}
  - {id: twin-city, kind: city, en: {name: Kawa}}
  - {id: twin-prefecture, kind: prefecture, en: {name: Kawa}}
  - {id: old, kind: city, en: {name: Furui}, status: retired}
  - {id: number, kind: place, en: {name: Route 66}}
"""
)
MATCHER = TermMatcher(GLOSSARY, "en")
FINDER = SourceFinder(GLOSSARY)

NOTHING = [
    "",
    " \n\t",
    "no name at all",
    # Case
    "a tomari cat and a hirata dog",
    "tOMARI",
    "the sea of Tachu and picchu",
    "Miso, MISO and miso",
    "st. gallen",
    # Words that go on
    "Tomaris, Tomarix and Atomari",
    "Tomari2 and 2Tomari",
    "Tomari_City, my_Tomari and Tomari_x",
    "the O'Tomari family and Tomari'an tales",
    "**Tomari**x and pre*Tomari*",
    "Oakland",
    # What stands between the words
    "Tachu. Picchu",
    "Tachu!Picchu",
    "Tachu, Picchu",
    "Tachu\n\nPicchu",
    "Tachu \n \t\nPicchu",
    "Tachu – Picchu",
    "Tachu - Picchu",
    "Tachu (Picchu)",
    "Tachu/Picchu",
    "Tachu" + " " * 50 + "Picchu",
    "Tachu and Picchu",
    "Tachu `of` Picchu",
    "Tachu ![Picchu](a.jpg)",
    # Guards
    "Mr Hirata",
    "Mr. Hirata",
    "Mr.Hirata",
    "Mr.\nHirata",
    "Mayor\nHirata",
    "Mayor\u00a0Hirata",
    "**Mayor** Hirata",
    "Vice Mayor Hirata",
    "the Hirata dog",
    "the Hirata Tea House",
    # No prose
    "https://Tomari.jp/Onuma?q=Japan",
    "www.Tomari.jp",
    "Tomari.jp and Tomari.jpg",
    "Onuma@Tomari.jp",
    "@Tomari",
    "`Tomari` and ``Onuma ` Japan``",
    "<Tomari>",
    "<a title=\"Onuma\" href='Japan'>",
    '<img alt="5 > 3 Tomari">',
    "[here](Tomari.md)",
    "[here](<Tomari Onuma.md>)",
    "[here](a_(Tomari).md)",
    "[here][Tomari]",
    "note[^Tomari]",
    "{{Tomari}} {{< Tomari >}} {% Tomari %} {Tomari} {#Tomari}",
    "<!-- Tomari -->",
    # Retired
    "Furui City",
]
FOUND = [
    # Names and type words
    ("Tomari", [("Tomari", "tomari")]),
    ("TOMARI", [("TOMARI", "tomari")]),
    ("Tomari City", [("Tomari City", "tomari")]),
    ("Tomari city", [("Tomari city", "tomari")]),
    ("TOMARI CITY", [("TOMARI CITY", "tomari")]),
    ("the City of Tomari", [("City of Tomari", "tomari")]),
    ("Tomari-shi", [("Tomari-shi", "tomari")]),
    ("Hirata Pref. is", [("Hirata Pref.", "hirata")]),
    ("Hirata Pref is", [("Hirata Pref", "hirata")]),
    ("the Prefecture of Hirata.", [("Prefecture of Hirata", "hirata")]),
    ("Tomari. City life", [("Tomari", "tomari")]),
    ("Tomari\n\nCity", [("Tomari", "tomari")]),
    ("Tomari, City of Onuma", [("Tomari", "tomari"), ("City of Onuma", "onuma")]),
    ("City of Tomari City", [("City of Tomari", "tomari")]),
    ("Oakshire", [("Oakshire", "york")]),
    ("Oak's County", [("Oak's County", "york")]),
    ("Oak’s county", [("Oak’s county", "york")]),
    # One type word for several names
    ("Tomari and Onuma Cities", [("Tomari", "tomari"), ("Onuma", "onuma")]),
    ("the cities of Tomari and Onuma", [("Tomari", "tomari"), ("Onuma", "onuma")]),
    ("Kawa and Hirata Prefectures", [("Kawa", "twin-city"), ("Hirata", "hirata")]),
    ("Tomari/Onuma", [("Tomari", "tomari"), ("Onuma", "onuma")]),
    ("Tomari-Onuma", [("Tomari", "tomari"), ("Onuma", "onuma")]),
    # Entries that share a name
    ("Kawa City", [("Kawa City", "twin-city")]),
    ("Kawa Prefecture", [("Kawa Prefecture", "twin-prefecture")]),
    # The longest wins
    ("Sea of Japan and Japan", [("Sea of Japan", "sea"), ("Japan", "japan")]),
    ("Sea\nof Japan", [("Sea\nof Japan", "sea")]),
    ("Sea of Japans, Japan", [("Japan", "japan")]),
    ("Sea of\n\nJapan", [("Japan", "japan")]),
    ("SEA OF JAPAN", [("SEA OF JAPAN", "sea")]),
    # Possessives
    ("Tomari's", [("Tomari", "tomari")]),
    ("Tomari’s tea", [("Tomari", "tomari")]),
    ("TOMARI'S TEA", [("TOMARI", "tomari")]),
    ("*Tomari*'s", [("Tomari", "tomari")]),
    ("Tomari City's", [("Tomari City", "tomari")]),
    ("the Onumas' and Onuma'", [("Onuma", "onuma")]),
    ("'Tomari' and ‘Onuma’", [("Tomari", "tomari"), ("Onuma", "onuma")]),
    ("Xi'an, Xi’an, Xi's", [("Xi'an", "xian"), ("Xi’an", "xian"), ("Xi", "xi")]),
    # Letters
    ("Ōnuma and O\u0304numa", [("Ōnuma", "onuma"), ("O\u0304numa", "onuma")]),
    ("Ohnuma", [("Ohnuma", "onuma")]),
    ("Ｔｏｍａｒｉ", [("Ｔｏｍａｒｉ", "tomari")]),
    ("To\u00admari", [("To\u00admari", "tomari")]),
    ("To\u200bmari\u2060", [("To\u200bmari\u2060", "tomari")]),
    ("\ufeffTomari", [("Tomari", "tomari")]),
    ("Tomari²", [("Tomari", "tomari")]),
    ("Tomari（泊）", [("Tomari", "tomari")]),
    ("🍵Tomari🍵", [("Tomari", "tomari")]),
    ("“Tomari”—Onuma…", [("Tomari", "tomari"), ("Onuma", "onuma")]),
    # Case
    ("nori-age NORI-AGE", [("nori-age", "age"), ("NORI-AGE", "age")]),
    ("miSo", [("miSo", "exact")]),
    ("Nori tea, nori Tea", [("Nori tea", "small"), ("nori Tea", "small")]),
    # Gaps
    ("Tachu\u00a0Picchu", [("Tachu\u00a0Picchu", "picchu")]),
    ("Tachu\u202fPicchu", [("Tachu\u202fPicchu", "picchu")]),
    ("Tachu&nbsp;Picchu", [("Tachu&nbsp;Picchu", "picchu")]),
    ("Tachu  \n  Picchu", [("Tachu  \n  Picchu", "picchu")]),
    ("Tachu\\\nPicchu", [("Tachu\\\nPicchu", "picchu")]),
    ("Tachu-Picchu", [("Tachu-Picchu", "picchu")]),
    ("Tachu\u2011Picchu", [("Tachu\u2011Picchu", "picchu")]),
    ("Tachu \u200bPicchu", [("Tachu \u200bPicchu", "picchu")]),
    ("Nori age", [("Nori age", "age")]),
    ("St. Gallen", [("St. Gallen", "gallen")]),
    ("St.\nGallen", [("St.\nGallen", "gallen")]),
    ("St Gallen", [("St Gallen", "gallen")]),
    ("in Washington, D.C. now", [("Washington, D.C.", "capital")]),
    ("AT&T, AT&amp;T", [("AT&T", "at"), ("AT&amp;T", "at")]),
    ("Route 66, Route 666", [("Route 66", "number")]),
    # Markup
    ("**Tomari**", [("Tomari", "tomari")]),
    ("_Tomari_ and __Onuma__", [("Tomari", "tomari"), ("Onuma", "onuma")]),
    ("**Tomari** City", [("Tomari** City", "tomari")]),
    ("***Tomari** City*", [("Tomari** City", "tomari")]),
    ("<b>Tomari</b> City", [("Tomari</b> City", "tomari")]),
    ("Tachu **Picchu**", [("Tachu **Picchu", "picchu")]),
    ("Tomari<br>City", [("Tomari", "tomari")]),
    ("Tomari <br> City", [("Tomari <br> City", "tomari")]),
    ("[Tomari City](x.md)", [("Tomari City", "tomari")]),
    ("[Tomari](x.md) City", [("Tomari](x.md) City", "tomari")]),
    ("City of [Tomari][t]", [("City of [Tomari", "tomari")]),
    ('[a](b.md "Tomari")', [("Tomari", "tomari")]),
    ("![Tomari](Onuma.jpg)", [("Tomari", "tomari")]),
    ("| Tomari | Onuma |", [("Tomari", "tomari"), ("Onuma", "onuma")]),
    ("# Tomari", [("Tomari", "tomari")]),
    ("3 < 4 and Tomari > Onuma", [("Tomari", "tomari"), ("Onuma", "onuma")]),
    ("a \\` Tomari \\` b", [("Tomari", "tomari")]),
    ("see https://a.jp, Tomari", [("Tomari", "tomari")]),
    ("in Tomari.The next", [("Tomari", "tomari")]),
    # Guards stand right beside the name, in their own case
    ("the mayor, Hirata", [("Hirata", "hirata")]),
    ("mayor Hirata", [("Hirata", "hirata")]),
    ("the Mayor of Hirata", [("Hirata", "hirata")]),
    ("the Mayor\n\nHirata", [("Hirata", "hirata")]),
    ("Mayor Onuma", [("Onuma", "onuma")]),
    ("Mr and Hirata", [("Hirata", "hirata")]),
    ("Hirata Tea", [("Hirata", "hirata")]),
    ("Hirata. Tea House", [("Hirata", "hirata")]),
    ("we met the Mayor. Hirata is", [("Hirata", "hirata")]),
]  # fmt: skip
TYPE_WORDS = [
    ("Tomari", False),
    ("Tomari City", True),
    ("City of Tomari", True),
    ("Tomari-shi", True),
    ("Oakshire", True),
    ("Oak's", False),
    ("Tomari Cities", False),
    ("Japan", False),
]


@pytest.mark.parametrize("text", NOTHING)
def test_no_name(text):
    """Other words, guarded names and what is no prose are no names."""
    assert _found(text) == []


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_names(text, expected):
    """A name is found in every spelling that means it, with the right span."""
    assert _found(text) == expected


@pytest.mark.parametrize(("text", "expected"), TYPE_WORDS)
def test_type_word(text, expected):
    """A match knows whether its type word stands with it; one for several names is of none."""
    (match,) = MATCHER.find(text)

    assert match.has_type_word is expected


def test_twins():
    """A bare name that two entries share is the first one's, with the other one as its rival."""
    (match,) = MATCHER.find("in Kawa")

    assert (match.entry.id, [entry.id for entry in match.rivals]) == (
        "twin-city",
        ["twin-prefecture"],
    )


PIECES = st.sampled_from(
    ["Tomari", "Onuma", "Ōnuma", "City", "of", "Sea", "Japan", "Tachu", "Picchu", "St", "Gallen",
     "Mr", "Hirata", "Pref.", "Xi", "an", "tea", "s", "八女", "Oakshire", "Kawa", "D.C.", "Nori"]
)  # fmt: skip
GAPS = st.sampled_from(
    [" ", " ", " ", "\n", "\n\n", "-", ". ", ", ", "**", "** ", "'", "’s ", "`", "<b>", "](", "](a) ",
     "[", "&nbsp;", "\u00ad", "_", "@", "://", "{{", "}}"]
)  # fmt: skip
TEXTS = st.lists(st.tuples(PIECES, GAPS), max_size=16).map(
    lambda parts: "".join(word + gap for word, gap in parts)
)


@given(st.one_of(TEXTS, st.text(max_size=60)))
def test_matches_are_disjoint_and_the_longest_win(text):
    """Matches come in text order and are disjoint; what is left out overlaps a longer one."""
    matches = MATCHER.find(text)

    assert all(left.end <= right.start for left, right in pairwise(matches))
    for candidate in FINDER.candidates(text):
        assert any(
            match.start < candidate.end
            and candidate.start < match.end
            and match.end - match.start >= candidate.end - candidate.start
            for match in matches
        )


@given(st.sampled_from(["Tomari", "Tachu Picchu", "Hirata Pref.", "City of Onuma"]), TEXTS, TEXTS)
def test_offsets_cut_the_name(name, before, after):
    """A name between blank lines is found, wherever it stands, and its span cuts it exactly."""
    head = f"{before.replace('`', '').replace('<', '').replace('{', '')}\n\n"

    spans = [match.span for match in MATCHER.find(f"{head}{name}\n\n{after}")]

    assert (len(head), len(head) + len(name)) in spans


@given(st.text(max_size=12), st.text(max_size=12), st.sampled_from(CaseMode), st.text(max_size=30))
def test_any_name_and_kind(name, pattern, case, text):
    """Whatever the names and type words of a glossary are, a search ends, with spans in the text."""
    kind = Kind("kind", {"en": (f"{pattern}{{name}}", f"{{name}}{pattern}")})
    entry = Entry("id", kind, (name or "x",), case, Guards((pattern,), (name,)))
    whole = f"{text} {pattern}{name} {pattern}"

    found = list(SourceFinder(Glossary("en", (), {}, (entry,))).candidates(whole))

    assert all(0 <= match.start < match.end <= len(whole) for match in found)


@given(TEXTS)
def test_order_of_the_glossary_does_not_matter_to_spans(text):
    """The same spans are found whatever the order of the entries."""
    turned = Glossary("en", ("hu",), GLOSSARY.kinds, GLOSSARY.entries[::-1])

    spans = [match.span for match in TermMatcher(turned, "en").find(text)]

    assert spans == [match.span for match in MATCHER.find(text)]


@pytest.mark.parametrize(
    "piece",
    ["a ", "City of ", "Sea of ", "Tomari City of ", "Tachu", "Tachu ", "O\u0304", "\u0304", "](", "][",
     "{{ ", "{% ", '<a "', "<a '", "<!--", "a@a", "@", "`` ` ", "://", "a://", "www.", "&a", "'a", "*a",
     "[^", "\n", " ", "_a", "Mr "],
)  # fmt: skip
def test_long_texts_take_their_length(piece):
    """100,000 characters made to be slow take some milliseconds; their square would take minutes."""
    text = (piece * 100_000)[:100_000]

    start = time.process_time()
    found = sum(1 for _ in FINDER.candidates(f"Tachu{text}Picchu"))

    assert time.process_time() - start < 10
    assert found <= 100_000


def _found(text):
    return [(text[match.start : match.end], match.entry.id) for match in MATCHER.find(text)]
