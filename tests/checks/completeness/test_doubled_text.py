"""Translations that stand there twice."""

import pytest

from translate_pipeline.checks import check_pair
from translate_pipeline.model.findings import Finding, Severity

NAME = "doubled-text"

RIGHT = [
    ("Ha ha!", "¡Ja, ja!", "es"),
    ("Duran Duran", "Duran Duran", "es"),
    ("Thank you", "谢谢", "zh_CN"),
    ("Walla Walla", "瓦拉瓦拉", "zh_CN"),
    ("Again! Again!", "¡Otra vez! ¡Otra vez!", "es"),
    ("The tide comes in. The tide goes out.", "涨潮了。退潮了。", "zh_CN"),
    ("Yes. Yes. It was so.", "Sí. Sí. Fue así.", "es"),
    ("Rain, rain, rain", "Eső, eső, eső", "hu"),
    ("A guest from Baden-Baden", "Baden-Baden", "es"),
    ("Well done!", "¡Bravo! ¡Bravo!", "es"),
    ("She called twice.", "Kiáltott: Hé! Hé!", "hu"),
]


@pytest.mark.parametrize(("source", "target", "locale"), RIGHT)
def test_repetition_that_is_right(source, target, locale):
    """What the source repeats, and short words, may be repeated."""
    assert check_pair(source, target, locale, select=[NAME]) == ()


@pytest.mark.parametrize(
    ("target", "locale"),
    [
        ("Nuevos amigos Nuevos amigos", "es"),
        ("Nuevos amigosNuevos amigos", "es"),
        ("Nuevos amigos\nNuevos amigos", "es"),
        ("Nuevos amigos – Nuevos amigos", "es"),
        ("**Nuevos amigos****Nuevos amigos**", "es"),
        ("Barátság. Barátság.", "hu"),
        ("新朋友新朋友", "zh_CN"),
        ("新朋友 新朋友", "zh_CN"),
    ],
)
def test_whole_text_twice(target, locale):
    """It does not matter what stands between the two."""
    found = check_pair("New friends", target, locale, select=[NAME])

    assert [finding.message for finding in found] == ["the text is there twice"]


def test_finding():
    """The suggestion is the text, once."""
    (finding,) = check_pair(
        "Tea fields in fog", "雾中茶田。\n\n雾中茶田。\n", "zh_CN", select=[NAME]
    )

    assert finding == Finding(
        check=NAME,
        severity=Severity.ERROR,
        message="the text is there twice",
        target_span=(0, 12),
        suggestion="雾中茶田。",
    )


def test_sentence_twice():
    """The second one of two equal sentences is the span."""
    target = "Primero llueve. El río crece con rapidez. El río crece con rapidez. Luego para."

    (finding,) = check_pair(
        "First it rains. The river rises. Then it stops.", target, "es", select=[NAME]
    )

    assert (finding.message, target[slice(*finding.target_span)]) == (
        "the sentence is there twice",
        "El río crece con rapidez.",
    )


@pytest.mark.parametrize(
    ("source", "target", "locale", "doubled"),
    [
        ("Left side. The ferry.", "Bal oldal. Bal oldal. A komp.", "hu", "Bal oldal."),
        ("Boat. It is new.", "船。船。是新的。", "zh_CN", "船。"),
        ("Well. Two rules:", "Bien. Hay dos reglas: Hay dos reglas:", "es", "Hay dos reglas:"),
        ("**Note:** closed", "**Jegyzet!** **Jegyzet!** Zárva", "hu", "**Jegyzet!**"),
        ("Map2 is new. Use it.", "Map2 是新的。Map2 是新的。请用。", "zh_CN", "Map2 是新的。"),
        (
            "Rain fell. Wind blew. We slept.",
            "Llovía mucho. Hacía viento. Llovía mucho. Hacía viento. Dormimos.",
            "es",
            "Llovía mucho. Hacía viento.",
        ),
    ],
)
def test_short_sentences_twice(source, target, locale, doubled):
    """A short sentence, one before a colon, and two together may be there twice."""
    (finding,) = check_pair(source, target, locale, select=[NAME])

    assert target[slice(*finding.target_span)] == doubled


def test_corrected_text_beside_the_old_one():
    """A text and its correction are a warning."""
    target = "Los niños llevan faroles rojos al río. Los niños llevan los faroles rojos al río."

    (finding,) = check_pair(
        "Children carry red lanterns to the river.", target, "es", select=[NAME]
    )

    assert (finding.severity, finding.message) == (
        Severity.WARNING,
        "the text is there twice, with a difference",
    )
