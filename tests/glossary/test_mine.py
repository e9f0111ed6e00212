"""Names that the glossary lacks, and how names are rendered."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translate_pipeline.glossary import load_glossary
from translate_pipeline.glossary.mining.guesses import guess_renderings
from translate_pipeline.glossary.mining.names import Passage, mine_names
from translate_pipeline.glossary.mining.renderings import Translation, count_renderings
from translate_pipeline.model.findings import Place

GLOSSARY = load_glossary("""\
version: 1
source: en
targets: [zh_CN, es, hu]
kinds:
  prefecture: {en: ["{name} Prefecture"]}
  city: {en: ["{name} City"], hu: ["{name} város"]}
  person: {en: ["{name}"]}
entries:
  - id: hill
    kind: prefecture
    en: {name: Hill}
    guards: {not_after: [Mayor]}
    terms: {es: {preferred: Colina, admitted: [Cerro]}, hu: {preferred: Domb}}
  - {id: ann, kind: person, en: {name: Ann Brook}}
  - {id: lakeside, kind: city, en: {name: Meadow}, terms: {hu: {preferred: Rét}}}
""")


def passages(*texts: str) -> list[Passage]:
    """Return texts as units in consecutive lines of one article."""
    return [Passage(text, Place("a.md", n, 1)) for n, text in enumerate(texts, start=1)]


def mined(*texts: str, **options: int) -> list[tuple[str, str, int]]:
    """Return name, kind and count of the names in texts."""
    found = mine_names(passages(*texts), GLOSSARY, **options)
    return [(name.name, name.kind, name.count) for name in found]


NO_NAMES = [
    "Guests came in May, on a Monday.",
    "Restaurants serve food. Many visit them.",
    "The Japanese guests met the Ministry and the Embassy.",
    "It is Hill Prefecture's tea, and Ann Brook likes it.",
    "“Bringing tea to all” is the motto.",
    "The guide says: Take the bus.",
    "An ESG report of the UN.",
]


@pytest.mark.parametrize("text", NO_NAMES)
def test_capitals_that_name_nothing(text: str) -> None:
    """Starts of sentences, calendars, demonyms, type words and known names are left out."""
    assert mined(text) == []


NAMES = [
    ("We flew to Zorba.", [("Zorba", "", 1)]),
    ("Zorba is old. We like Zorba's tea.", [("Zorba", "", 2)]),
    ("The Blue Stone Circles lie near Mount Zorba.",
     [("Blue Stone Circles", "landmark", 1), ("Mount Zorba", "landmark", 1)]),
    ("Guests from Zorba City met in Zorba.", [("Zorba", "city", 2)]),
    ("In the Peruvian Zorbas, we met Mayor Hill.", [("Hill", "person", 1), ("Zorbas", "", 1)]),
    ("She lives in Hill City now.", [("Hill", "city", 1)]),
    ("The University of Zorba sent Dr Oak Leaf.",
     [("Oak Leaf", "person", 1), ("University of Zorba", "organisation", 1)]),
    ("Then Mr. Oak spoke.", [("Oak", "person", 1)]),
    ("Mayor Ann Oak of Zorba City came. We thank Oak.",
     [("Ann Oak", "person", 1), ("Oak", "person", 1), ("Zorba", "city", 1)]),
    ("Students of Zorba University met at Mt. Oak.",
     [("Mt. Oak", "landmark", 1), ("Zorba University", "organisation", 1)]),
    ("He saw the Town of Zorba and the Cathedral of Albo.",
     [("Cathedral of Albo", "landmark", 1), ("Zorba", "town", 1)]),
    ("Old towns of East Asia and Central Zorba.", [("Central Zorba", "", 1), ("East Asia", "", 1)]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "names"), NAMES)
def test_names(text: str, names: list[tuple[str, str, int]]) -> None:
    """Names are found without what leads up to them, with the kind that their words show."""
    assert mined(text) == names


def test_most_frequent_name_first() -> None:
    """Names are sorted by their number, then by themselves; rare ones can be left out."""
    texts = ["We saw Zorba and Albo.", "We like Zorba and Curzo."]

    assert mined(*texts) == [("Zorba", "", 2), ("Albo", "", 1), ("Curzo", "", 1)]
    assert mined(*texts, min_count=2) == [("Zorba", "", 2)]


def test_title_alone_is_no_evidence() -> None:
    """Words of a title count only if they have their capital in running text too."""
    title = Passage("Friends Take Tea to Zorba", Place("a.md", 1, 1), is_title=True)
    text = Passage("We went to Zorba.", Place("a.md", 2, 1))

    assert mine_names([title]) == ()
    assert [name.name for name in mine_names([title, text])] == ["Zorba"]


def test_proposal() -> None:
    """A proposed id is new, tells people and organisations, and names the entry it is near."""
    found = mine_names(passages("We met Mayor Brook near Hill City and the Zorba Club."), GLOSSARY)

    assert [(name.proposed_id, name.near) for name in found] == [
        ("person-brook", "ann"),
        ("hill-city", ""),
        ("org-zorba-club", ""),
    ]


def test_works_without_a_glossary() -> None:
    """Without a glossary all names are open."""
    found = mine_names(passages("We went to Hill Prefecture."))

    assert [(name.name, name.kind) for name in found] == [("Hill", "prefecture")]


def translation(source: str, target: str, line: int = 1) -> Translation:
    """Return a message of a catalog."""
    return Translation(source, target, Place("hu.po", line, 1))


def test_renderings_are_counted() -> None:
    """Terms count where the source has the name, each at its place, in the glossary's order."""
    texts = [
        translation("Tea from Hill", "Té de Cerro", 1),
        translation("Rice from Hill", "Arroz de Colina", 2),
        translation("Hill again", "Otra vez Cerro", 3),
        translation("A high place", "Un lugar en Colina", 4),
    ]

    (found,) = count_renderings(GLOSSARY, "es", texts)

    uses = [(form, [place.line for place in places]) for form, _, places in found.uses]
    assert (found.entry, found.is_varied) == ("hill", True)
    assert uses == [("Colina", [2]), ("Cerro", [1, 3])]


def test_guesses_in_hungarian() -> None:
    """A name is known by its company and spelling; endings and known terms are left out."""
    texts = [
        translation("We went to Zorba by bus.", "Busszal mentünk Zorbába."),
        translation("Zorba is old, like Hill.", "Öreg hely Zorba, mint Domb."),
        translation("Rice for Meadow.", "Rizs Rétnek."),
    ]
    names = mine_names(passages(*(text.source for text in texts)), GLOSSARY)

    assert guess_renderings(names, "hu", texts, GLOSSARY) == {"Zorba": "Zorba"}


def test_guesses_in_chinese() -> None:
    """What recurs with the name and nowhere else stands for it; one place tells nothing."""
    texts = [
        translation("We went to Zorba.", "我们去佐巴山旅行。"),
        translation("The tea of Zorba", "佐巴山茶"),
        translation("Tea of Curzo", "库尔佐的茶"),
    ]
    names = mine_names(passages("We saw Zorba and Curzo."), None)

    assert guess_renderings(names, "zh_CN", texts) == {"Zorba": "佐巴山"}


@given(st.lists(st.text("aB C.,’'-é\n«東", max_size=30), max_size=4))
def test_any_text_is_searched(texts: list[str]) -> None:
    """No text breaks the search; each name stands where it is said to stand."""
    for name in mine_names(passages(*texts), GLOSSARY):
        assert name.name
        assert all(passage.text in texts for passage in name.passages)
