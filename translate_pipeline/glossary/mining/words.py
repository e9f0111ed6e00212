"""Words that a search for names has to know: type words, titles, and capitals that name nothing.

English only: the search goes by its capital letters.
"""

__all__ = [
    "CONNECTORS",
    "FUNCTION_WORDS",
    "GENERIC_WORDS",
    "HEAD_KINDS",
    "NO_NAMES",
    "TAIL_KINDS",
    "TITLES",
]


def _by_word(kinds: dict[str, str]) -> dict[str, str]:
    """Return the kind of each word of a text."""
    return {word: kind for kind, text in kinds.items() for word in text.split()}


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


TAIL_KINDS = _by_word(
    {
        "city": "City",
        "town": "Town",
        "village": "Village",
        "prefecture": "Prefecture",
        "province": "Province",
        "district": "District County Ward",
        "region": "Region",
        "landmark": """
            Airport Bay Bridge Castle Cathedral Center Centre Church Circles Falls Garden Gardens
            Hall Island Islands Lake Library Market Mountain Mountains Museum Ocean Palace Park
            Peninsula Plantation Plaza Port River Ruins Sea Shrine Square Stadium Station Strait
            Street Temple Theater Theatre Tower Valley
        """,
        "organisation": """
            Academy Agency Assembly Association Bank Bureau Chamber Club College Commission
            Committee Company Consulate Consulate-General Corporation Council Department Division
            Embassy Federation Forum Foundation Government Hospital Institute Ministry Network
            Office Organisation Organization School Society Team Union University
        """,
        "event": "Cup Exhibition Expo Fair Festival Games",
    }
)
"""Last words of names, with the kind that they give."""

HEAD_KINDS = _by_word(
    {
        "landmark": "Cape Isle Lake Mount Mt Port Temple",
        "organisation": """
            Association Bank Chamber Consulate Consulate-General Department Embassy Federation
            Institute Ministry Organization University
        """,
    }
)
"""First words of names, with the kind that they give."""

TITLES = _words("""
    Ambassador Chairman Chairwoman Consul Deputy Director Dr Emperor Governor King Mayor Minister
    Mr Mrs Ms President Prime Prince Princess Prof Professor Queen Saint Secretary Sir St Vice
""")
"""Words before a person's name, which are no part of it."""

CONNECTORS = _words("of the de del la las los da do van von")
"""Small words that may stand within a name."""

GENERIC_WORDS = frozenset([*TAIL_KINDS, *HEAD_KINDS, *TITLES, "General", "Old", "New"])
"""Words that are no name without another word."""

NO_NAMES = _words("""
    January February March April May June July August September October November December
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday
    Autumn Christmas Easter Fall Spring Summer Winter
    African American Arabic Argentine Asian Australian Austrian Belgian Brazilian British Canadian
    Chilean Chinese Croatian Czech Danish Dutch Egyptian English European Filipino Finnish French
    German Greek Hungarian Indian Indonesian Iranian Irish Israeli Italian Japanese Korean Latin
    Malaysian Mexican Mongolian Norwegian Peruvian Polish Portuguese Roman Romanian Russian
    Scottish Serbian Slovak Slovenian Spanish Swedish Swiss Taiwanese Thai Turkish Ukrainian
    Vietnamese Welsh
    Buddhist Catholic Christian Inca Incan Islamic Jewish Muslim Protestant Shinto
    Center Day East Earth God I Internet Left North OK PDF Right South Web West Year
""")
"""Words with a capital that no glossary entry is made of when they stand alone."""

FUNCTION_WORDS = _words("""
    a about above after again all although among an and another any are as at because been before
    behind below beneath beside besides between beyond both but by can come could despite do does
    during each eight either even every few five for four from further had has have he her here
    hers his how however i if in inside instead into is it its just last later left like many may
    meanwhile more most much my near neither next nine no nor not now of off on once one only or
    other our out over own per perhaps please right round seven several she should since six so
    some soon such ten than that the their them then there these they this those three through
    throughout thus to today together tomorrow too toward towards two under until up upon was we
    were what when where whether which while who whose why will with within without would
    yesterday yet you your
""")
"""Words that start a sentence and no name."""
