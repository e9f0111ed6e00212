"""English that was left in: what is told from titles, terms and quotes."""

import pytest

from translate_pipeline.checks import check_pair

SILENT = [
    ("It is state of the art.", "Es lo último en técnica.", "es"),
    ("We work from farm to table.", "Trabajamos “from farm to table”.", "es"),
    ("See *How to Read a Tree* for more.", "Bővebben: *How to Read a Tree*.", "hu"),
    ("See <cite>how to read a tree</cite>.", "Lásd: <cite>how to read a tree</cite>.", "hu"),
    ("Press **save to the new folder** now.", "Nyomja meg: **save to the new folder**.", "hu"),
    ("Run `cat in the hat file` first.", "Ejecute `cat in the hat file` primero.", "es"),
    ("The Museum of the Sea is open.", "El Museum of the Sea está abierto.", "es"),
    ("Peer to peer help", "Ayuda peer to peer", "es"),
    ("It is called slow food in the town.", "A neve slow food a városban.", "hu"),
    ("The term (open to the public) is old.", "该说法（open to the public）很老。", "zh_CN"),
    ("See https://a.example/of-the-end", "Ver https://a.example/of-the-end", "es"),
    ("The leaves are picked by hand.", "The leaves are picked by hand.", "es"),
]  # fmt: skip
FOUND = [
    ("It is clean. Children swim in it.", "Está limpio. Children swim in it.", "es"),
    ("If it rains, **we meet in the hall.**", "Ha esik, **we meet in the hall.**", "hu"),
    ("The roof is made of wood from the hills.", "屋顶用的是wood from the hills。", "zh_CN"),
    ("The old mill, which shows local art", "A régi malom, which shows local art", "hu"),
    ("The beds are new.", "旅馆的beds are new。", "zh_CN"),
    ("The inn, where the guests sleep, is old.", "La posada, where the guests sleep, ya.", "es"),
]
PASSAGES = [
    "Children swim in it",
    "we meet in the hall",
    "wood from the hills",
    "which shows local art",
    "beds are new",
    "where the guests sleep",
]


@pytest.mark.parametrize(("source", "target", "locale"), SILENT)
def test_silent(source, target, locale):
    """Titles, labels, code, quotes and short terms may stay in English."""
    assert check_pair(source, target, locale, select=["untranslated-passage"]) == ()


@pytest.mark.parametrize(("case", "passage"), list(zip(FOUND, PASSAGES, strict=True)))
def test_found(case, passage):
    """A clause of the source that was left in is reported where it stands."""
    (finding,) = check_pair(*case, select=["untranslated-passage"])

    assert (case[1][slice(*finding.target_span)], finding.message) == (
        passage,
        f"'{passage}' was left in English",
    )


def test_most_of_the_text():
    """A text that is English but for its names is told once, as a whole."""
    checks = ["untranslated-passage", "wrong-language", "untranslated-text"]
    source = "In the morning the people of Yame and of Kyoto walk to the river for the water."
    one = source.replace("Yame", "Jame")
    two = one.replace("Kyoto", "Kiotó")

    found = [check_pair(source, target, "hu", select=checks) for target in (one, two)]

    assert [[finding.check for finding in each] for each in found] == [
        ["untranslated-text"],
        ["wrong-language"],
    ]
