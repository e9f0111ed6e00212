"""Words that are written twice in a row by a slip."""

import pytest

from translate_pipeline.checks import check_pair
from translate_pipeline.model.findings import Finding, Severity

NAME = "repeated-word"
SOURCE = "A text of no importance."

RIGHT = {
    "es": [
        "De la A a la Z",
        "Ruta A a Z",
        "No, no quiso.",
        "Fue a El Salvador y de allí al El Niño.",
        "Vitamina A, a diario",
        "Salas 2 2 y 3",
        "Se fue. Fue tarde.",
        "¡Ja ja!",
        "Una cosa es que `que` sea código",
        "vis-à-vis, tú a tú, poco a poco",
        "El cha cha chá",
    ],
    "hu": [
        "Az az ember, aki",
        "Egy-egy, már-már, ki-ki, alig-alig",
        "Nap nap után, ház ház mellett",
        "Mindenki mindenki ellen",
        "X X. század",
        "Itt a kert. A kert zárva.",
    ],
    "zh_CN": [
        "看看，想想，常常，人人，天天，慢慢，渐渐",
        "高高兴兴，漂漂亮亮，的的确确",
        "我们讨论讨论，休息休息",
        "一个一个地，一步一步，两个两个，一年一年",
        "主要目的的实现",
        "为了了解，除了了望",
        "自由和和平，温和和善",
        "现在在家，存在在那里",
        "于是是否，但是是谁",
        "参与与分享",
        "以及及时",
        "京都都很美",
        "北京市市长",
        "音乐会会场",
        "北京大学大学生",
        "年年有余，2026年年底",
        "哈哈哈哈",
        "太阳出来了。了不起！",
        "石头是一块一块搬来的，人是一个一个来的",
        "![山谷地图](v.png)地图上有路",
    ],
}

WRONG = [
    ("es", "la casa de de piedra", "de", (8, 13)),
    ("es", "La la casa", "La", (0, 5)),
    ("es", "fue a a casa", "a", (4, 7)),
    ("es", "vio que que no", "que", (4, 11)),
    ("es", "el río\u00a0río", "río", (3, 10)),
    ("hu", "A a kert", "A", (0, 3)),
    ("hu", "kenyér és és sajt", "és", (7, 12)),
    ("hu", "A tó tó partján", "tó", (2, 7)),
    ("es", "un puente más más ancho", "más", (10, 17)),
    ("hu", "Mi lesz, ha ha esik?", "ha", (9, 14)),
    ("hu", "Ez nem nem igaz.", "nem", (3, 10)),
    ("zh_CN", "那就是是雪", "是", (2, 4)),
    ("zh_CN", "你是是否想跳舞", "是", (1, 3)),
    ("zh_CN", "城市从从此得名", "从", (2, 4)),
    ("zh_CN", "这个词的意思意思是故乡", "意思", (4, 8)),
    ("zh_CN", "这是一个一个小村", "一个", (2, 6)),
    ("zh_CN", "美丽的的湖", "的", (2, 4)),
    ("zh_CN", "他们他们来了", "他们", (0, 4)),
    ("zh_CN", "大家一起一起唱", "一起", (2, 6)),
    ("zh_CN", "参观了博物馆博物馆", "博物馆", (3, 9)),
]


@pytest.mark.parametrize(
    ("locale", "target"), [(locale, text) for locale, texts in RIGHT.items() for text in texts]
)
def test_words_that_are_right_twice(locale, target):
    """What the language doubles by rule is no slip."""
    assert check_pair(SOURCE, target, locale, select=[NAME]) == ()


@pytest.mark.parametrize(("locale", "target", "word", "span"), WRONG)
def test_words_that_are_wrong_twice(locale, target, word, span):
    """The suggestion is the one word."""
    assert check_pair(SOURCE, target, locale, select=[NAME]) == (
        Finding(
            check=NAME,
            severity=Severity.WARNING,
            message=f"'{word}' is there twice",
            target_span=span,
            suggestion=word,
        ),
    )


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("a very, very old house", "una casa vieja vieja"),
        ("Baden-Baden", "en Baden Baden"),
    ],
)
def test_repetition_of_the_source(source, target):
    """Where the author repeats a word, the translator may."""
    assert check_pair(source, target, "es", select=[NAME]) == ()


def test_across_markup():
    """A word is repeated across markup as well; the one word would take the markup away."""
    (finding,) = check_pair(SOURCE, "la casa **de** de piedra", "es", select=[NAME])

    assert (finding.message, finding.suggestion) == ("'de' is there twice", "")


def test_emphasis_is_worth_a_look():
    """A word that some double for emphasis is no warning."""
    (finding,) = check_pair(SOURCE, "Nagyon nagyon szép", "hu", select=[NAME])

    assert finding.severity is Severity.INFO
