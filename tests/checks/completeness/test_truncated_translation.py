"""Translations that stop too early, or that lack a sentence."""

import pytest

from translate_pipeline.checks import check_pair
from translate_pipeline.checks.completeness.alignment import loss_score
from translate_pipeline.checks.completeness.sentences import split_sentences
from translate_pipeline.model.findings import Severity

NAME = "truncated-translation"
LONG = (
    "The ferry leaves twice a day. It carries the post, the milk and the schoolchildren."
    " In winter it is the only way to the island."
)

RIGHT = [
    ("Dr. Sato met Mr. Ito at St. Mary's.", "佐藤博士在圣玛丽医院见了伊藤。", "zh_CN"),
    ("We climb Mt. Adatara. It is high.", "Subimos al monte Adatara, que es alto.", "es"),
    ("(see map)", "(mapa)", "es"),
    (LONG, "渡轮每天两班，运送邮件、牛奶和上学的孩子，冬天更是上岛的唯一途径。", "zh_CN"),
    (
        LONG,
        "El ferri, que sale dos veces al día, lleva el correo, la leche y a los escolares; en"
        " invierno es la única manera de llegar a la isla.",
        "es",
    ),
    (
        LONG,
        "A komp naponta kétszer indul, viszi a postát, a tejet meg az iskolásokat, és télen csak"
        " ezzel lehet a szigetre jutni.",
        "hu",
    ),
    ("See https://example.org/map.", "Véase https://example.org/map", "es"),
    ("Number of", "Número de", "es"),
    ("See page 12.", "Véase la página 12", "es"),
]


@pytest.mark.parametrize(("source", "target", "locale"), RIGHT)
def test_free_translations(source, target, locale):
    """Sentences may be joined, and said in fewer words."""
    assert check_pair(source, target, locale, select=[NAME]) == ()


@pytest.mark.parametrize(
    ("target", "locale"),
    [
        ("渡轮每天两班，运送邮件、牛奶和上学的孩子。", "zh_CN"),
        ("El ferri sale dos veces al día. En invierno es la única vía hacia la isla.", "es"),
        ("A komp viszi a postát, a tejet és az iskolásokat. Télen csak ezzel lehet átjutni.", "hu"),
    ],
)
def test_lost_sentence(target, locale):
    """A sentence that is missing at the start, in the middle or at the end is reported."""
    (finding,) = check_pair(LONG, target, locale, select=[NAME])

    assert finding.message.startswith("3 sentences in the source, ")


@pytest.mark.parametrize(
    ("target", "locale", "tail"),
    [
        ("渡轮每天两班，运送邮件、", "zh_CN", "渡轮每天两班，运送邮件、"),
        ("El ferri sale dos veces al día. Lleva el correo, la leche y los", "es", "la leche y los"),
        ("El ferri sale dos veces al **día**", "es", "ces al día"),
        ("A komp naponta kétszer indul. Viszi a postát, a tejet és", "hu", "a tejet és"),
    ],
)
def test_text_that_breaks_off(target, locale, tail):
    """A text that ends within a sentence is reported with its last words."""
    (finding,) = check_pair(LONG, target, locale, select=[NAME])

    assert finding.message.startswith("the text breaks off at '")
    assert finding.message.rstrip("'").endswith(tail[-8:])


def test_short_sentences_made_into_clauses():
    """A clause for each of a few short sentences is a note."""
    source = "Snow fell all day. The trains stood still. Nobody complained."

    found = check_pair(
        source, "Esett a hó, álltak a vonatok, senki sem szólt.", "hu", select=[NAME]
    )

    assert all(finding.severity is Severity.INFO for finding in found)


@pytest.mark.parametrize(
    ("source", "target", "locale"),
    [
        ("The hall was built for the fair of 1931.", "El salón fue construido", "es"),
        ("The path and the lake are shown on [the map](map.md).", "Az út és a tó [a", "hu"),
        ("The hall of the school was built for the fair of 1931.", "学校礼堂", "zh_CN"),
    ],
)
def test_text_without_its_tail(source, target, locale):
    """Without its end mark and its last number or link a text breaks off."""
    (finding,) = check_pair(source, target, locale, select=[NAME])

    assert finding.message.startswith("the text breaks off at '")


def test_thanks_in_place_of_a_paragraph():
    """A text of another place may be so short that nothing can fit."""
    (finding,) = check_pair(LONG, "¡Muchas gracias!", "es", select=[NAME])

    assert finding.severity is Severity.WARNING


def test_message():
    """The message says how much was expected and what there is."""
    (finding,) = check_pair(LONG, "El ferri sale dos veces al día.", "es", select=[NAME])

    assert finding.message == (
        "3 sentences in the source, 1 here; expected about 113 letters, found 24"
    )


def test_very_short_sentence():
    """A sentence of less than half the usual length is reported, however it is punctuated."""
    source = "The weavers of the valley showed their guests how silk is dyed with plants."

    (finding,) = check_pair(source, "Los tejedores hicieron algo.", "es", select=[NAME])

    assert finding.message == "expected about 69 letters, found 24"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("A heading", ["A heading"]),
        ("He said: “Go!” She went.", ["He said: “Go!”", "She went."]),
        ("Dr. No met J. Smith. Nobody knew.", ["Dr. No met J. Smith.", "Nobody knew."]),
        (
            "A 3. évben nyílt. 2026. május 3-án zárt.",
            ["A 3. évben nyílt.", "2026. május 3-án zárt."],
        ),
        ("¿Sí? ¡No!", ["¿Sí?", "¡No!"]),
        ("茶好。水也好！“真的？”是。", ["茶好。", "水也好！", "“真的？”", "是。"]),
    ],
)
def test_split_sentences(text, expected):
    """Abbreviations, initials and ordinals end no sentence; quotes close with it."""
    assert split_sentences(text) == expected


@pytest.mark.parametrize(
    ("source", "target", "is_loss"),
    [
        ([40, 40], [90], False),
        ([40, 40, 40], [45, 90], False),
        ([40, 60], [46], True),
        ([40, 60, 30], [46, 33], True),
        ([1] * 30, [1], True),
    ],
)
def test_loss_score(source, target, is_loss):
    """Joined sentences are as long as they were; lost ones are not."""
    assert (loss_score(source, target, "es") > 5) is is_loss
