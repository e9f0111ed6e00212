"""Marks twice in a row, and marks that exclude each other."""

import pytest

from translate_pipeline.checks import check_pair

CHECK = ["repeated-punctuation"]
SILENT = [
    ("es", "Sí... no… ¡¿Qué?! ¿Etc., sí? [...] ../té, 1..5, std::map, a: :b"),
    ("es", "La carpeta .. y `,,`"),
    ("hu", ",,Jó napot” ¡"),
    ("hu", "stb., kb.: 3; ill.; ?!"),
    ("zh_CN", "好……？！真的！？“好。”，“好！”"),
    ("zh_CN", "Tea Inc.。等等。。。"),
]
FOUND = [
    ("Té,, arroz", "es", "found ',,', expected ',' once", "Té, arroz", True),
    ("Té..", "es", "found '..', expected '.' once", "Té.", False),
    ("¿¿Té?", "es", "found '¿¿', expected '¿' once", "¿Té?", False),
    ("¡Té!!!", "es", "found '!!!', expected '!' once", "¡Té!", False),
    ("Tea:: rizs", "hu", "found '::', expected ':' once", "Tea: rizs", False),
    ("(tea)..", "hu", "found '..', expected '.' once", "(tea).", False),
    ("茶，，米", "zh_CN", "found '，，', expected '，' once", "茶，米", True),
    ("茶。。", "zh_CN", "found '。。', expected '。' once", "茶。", True),
]
CLASHES = [
    ("Té,. Arroz", "es", "found ',.', expected one mark of the two"),
    ("Tea;, rizs", "hu", "found ';,', expected one mark of the two"),
    ("茶，。", "zh_CN", "found '，。', expected one mark of the two"),
    ("茶.。", "zh_CN", "found '.。', expected one mark of the two"),
    ("茶、，米", "zh_CN", "found '、，', expected one mark of the two"),
]


@pytest.mark.parametrize(("locale", "target"), SILENT)
def test_silent(locale, target):
    """Ellipses, paths, abbreviations, low quotes and '?!' are fine."""
    assert check_pair("Some text", target, locale, select=CHECK) == ()


@pytest.mark.parametrize(("target", "locale", "message", "mended", "is_certain"), FOUND)
def test_same_mark(target, locale, message, mended, is_certain):
    """The same mark in a row becomes one."""
    (finding,) = check_pair("Some text", target, locale, select=CHECK)

    start, end = finding.target_span
    told = (finding.message, target[:start] + finding.suggestion + target[end:], finding.is_certain)
    assert told == (message, mended, is_certain)


@pytest.mark.parametrize(("target", "locale", "message"), CLASHES)
def test_two_marks(target, locale, message):
    """Of two marks that exclude each other nobody can tell which one is meant."""
    (finding,) = check_pair("Some text", target, locale, select=CHECK)

    assert (finding.message, finding.suggestion) == (message, "")


@pytest.mark.parametrize(
    ("source", "target", "locale"),
    [("Tea!!", "¡¡Té!!", "es"), ("Tea??", "茶？？", "zh_CN"), ("a,,b", "a,,b", "hu")],
)
def test_as_in_source(source, target, locale):
    """What the author doubles may be doubled."""
    assert check_pair(source, target, locale, select=CHECK) == ()
