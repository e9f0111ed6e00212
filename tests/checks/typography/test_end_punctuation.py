# ruff: noqa: E501  # one case a line
"""The mark at the end of a message."""

import pytest

from translate_pipeline.checks import check_pair
from translate_pipeline.checks.pair import Languages, Pair
from translate_pipeline.checks.typography.end_marks import EndMark, read_end
from translate_pipeline.model.findings import Severity

CHECK = ["end-punctuation"]
STOP, NONE = EndMark.STOP, EndMark.NONE
ENDS = [
    ("Tea.", "es", {STOP}),
    ("Tea", "es", {NONE}),
    ("“Tea.”", "es", {STOP}),
    ("(*Tea*.)", "es", {STOP}),
    ("Tea.[^1]", "es", {STOP}),
    ("Tea[^1].", "es", {STOP}),
    ("Tea.<br>", "es", {STOP}),
    ("Tea. 🍵", "es", {STOP}),
    ("Tea: `code`", "es", {NONE}),
    ("See https://example.org/tea.", "es", {STOP, NONE}),
    ("See https://example.org/tea", "es", {NONE}),
    ("etc.", "es", {STOP, NONE}),
    ("Tea at 3 p.m.", "es", {STOP, NONE}),
    ("J. K.", "es", {STOP, NONE}),
    ("at 50 °C.", "es", {STOP}),
    ("“¿Té?”.", "es", {STOP, EndMark.QUESTION}),
    ("¿Té⁉", "es", {EndMark.QUESTION, EndMark.EXCLAMATION}),
    ("Té...", "es", {EndMark.ELLIPSIS}),
    ("Té…", "es", {EndMark.ELLIPSIS}),
    ("Té:", "es", {EndMark.COLON}),
    ("Té —", "es", {EndMark.DASH}),
    ("«..»", "es", {NONE}),
    ("Té. :)", "es", {STOP}),
    ("Té ;-)", "es", {NONE}),
    ("1997.", "hu", {STOP, NONE}),
    ("XX.", "hu", {STOP, NONE}),
    ("stb.", "hu", {STOP, NONE}),
    ("茶。", "zh", {STOP}),
    ("“茶”。", "zh", {STOP}),
    ("茶……", "zh", {EndMark.ELLIPSIS}),
    ("茶。。。", "zh", {EndMark.ELLIPSIS}),
    ("See https://example.org/tea,", "es", {EndMark.COMMA}),
    ("(tea stb.)?", "hu", {EndMark.QUESTION}),
    ("", "zh", {NONE}),
]
SILENT = [
    ("Come!", "¡Vengan!", "es"),
    ("Is it tea?", "¿Es té?", "es"),
    ('He said "yes."', "Dijo «sí».", "es"),
    ('"Is it tea?" he asked.', "Preguntó: “¿Es té?”", "es"),
    ("How tea is made", "¿Cómo se hace el té?", "es"),
    ("How and where to find tea.", "¿Dónde y cómo encontrar té?", "es"),
    ("Made by Tea Co.", "Hecho por Tea", "es"),
    ("Dear readers,", "Estimados lectores:", "es"),
    ("Photo.", "Foto", "es"),
    ("youth exchange;", "el intercambio juvenil.", "es"),
    ("The form: https://example.org/form", "El formulario está en línea.", "es"),
    ("[Map](a.md).", "[Mapa]（a.md）", "es"),
    ("The tea is good.", "茶很好。", "es"),
    ("Tea, rice, etc.", "Tea, rizs stb.", "hu"),
    ("Read this page.", "Olvassa el ezt az oldalt!", "hu"),
    ("The date: May 2", "Dátum: május 2.", "hu"),
    ("It is tea.", "是茶.", "zh_CN"),
    ("It is tea...", "是茶……", "zh_CN"),
    ("Open 9 a.m. to 5 p.m.", "上午9点至下午5点开放", "zh_CN"),
    ("It is at https://example.org.", "Está en https://example.org", "es"),
    ("Sopron, Fő tér 1.", "Sopron, Fő tér 1", "zh_CN"),
    ("Why not? Tea is good.", "¿Por qué no? El té es bueno.", "es"),
    ("Was it luck (?) or not?", "¿Fue suerte o no?", "es"),
    ("Is it tea? Is it rice? It is both.", "是茶，还是米？两样都是。", "zh_CN"),
    ("Would you come in? Tea is hot.", "Jöjjön be! A tea forró.", "hu"),
    ("Is it?! Tea is good.", "¿Lo es? El té es bueno.", "es"),
    ("After dinner they sat by the fire and told each other old stories of the sea.",
     "Después de la cena se sentaron junto al", "es"),
]  # fmt: skip
WARNING, INFO = Severity.WARNING, Severity.INFO
FOUND = [
    ("The tea is hot.", "El té está caliente", "es", WARNING, "El té está caliente.", "'.'", "none"),
    ("Is it tea?", "Es té.", "es", WARNING, "Es té?", "'?'", "'.'"),
    ("Is it tea?", "是茶。", "zh_CN", WARNING, "是茶？", "'？'", "'。'"),
    ("You need:", "您需要", "zh_CN", WARNING, "您需要：", "'：'", "none"),
    ("You need:", "Szükséges.", "hu", WARNING, "Szükséges:", "':'", "'.'"),
    ("The tea is hot.", "茶很烫，", "zh_CN", WARNING, "茶很烫。", "'。'", "'，'"),
    ("The tea is hot.", "A tea forró…", "hu", WARNING, "A tea forró.", "'.'", "'…'"),
    ("Come and see us!", "欢迎来看看", "zh_CN", WARNING, "欢迎来看看！", "'！'", "none"),
    ("And so on...", "Y así", "es", WARNING, "Y así...", "'...'", "none"),
    ("Tea and Rice", "Té y arroz.", "es", WARNING, "Té y arroz", "no mark", "'.'"),
    ("Tea and Rice", "茶与米：", "zh_CN", WARNING, "茶与米", "no mark", "'：'"),
    ("Tea and Rice", "¿Té y arroz?", "es", WARNING, "¿Té y arroz", "no mark", "'?'"),
    ("youth exchange;", "intercambio juvenil", "es", WARNING, "intercambio juvenil;", "';'", "none"),
    ("The gates open at 9 a.m.", "上午9点开门", "zh_CN", WARNING, "上午9点开门。", "'。'", "none"),
    ("Pick the tea. It is good.", "El té es bueno, tómelo", "es", WARNING, "El té es bueno, tómelo.", "'.'", "none"),
    ("Use `tea` in the field `a`.", "En `a` escriba `té`", "es", INFO, "En `a` escriba `té`.", "'.'", "none"),
    ("The code is `tea`.", "El código es `té`", "es", WARNING, "El código es `té`.", "'.'", "none"),
    ("The tea is hot[^1].", "El té está caliente[^1]", "es", WARNING, "El té está caliente[^1].", "'.'", "none"),
    ("The tea is hot.", "El té está caliente:", "es", WARNING, "El té está caliente.", "'.'", "':'"),
    ("Drink the tea.", "Beba el té,", "es", WARNING, "Beba el té.", "'.'", "','"),
    ("Open the door.", "打开门？", "zh_CN", WARNING, "打开门。", "'。'", "'？'"),
    ("Why not? Tea is good.", "¿Por qué no? ¿El té es bueno?", "es", WARNING, "¿Por qué no? ¿El té es bueno.", "'.'", "'?'"),
    ("Follow the steps below.", "按以下步骤操作：", "zh_CN", INFO, "按以下步骤操作。", "'。'", "'：'"),
    ("The steps are as follows:", "步骤如下。", "zh_CN", INFO, "步骤如下：", "'：'", "'。'"),
    ("A question for you", "Una pregunta para ti…", "es", WARNING, "Una pregunta para ti", "no mark", "'…'"),
    ("A bridge that joins two old towns", "一座连接两座古城的桥。", "zh_CN", WARNING, "一座连接两座古城的桥", "no mark", "'。'"),
    ("3 rooms with 10 mats each", "Három szoba.", "hu", WARNING, "Három szoba", "no mark", "'.'"),
    ("From left: the mayor, a guest", "Balról: a polgármester, egy vendég.", "hu", WARNING, "Balról: a polgármester, egy vendég", "no mark", "'.'"),
    ("cups of tea", "tazas de té.", "es", WARNING, "tazas de té", "no mark", "'.'"),
    ("cups of tea", "Son tazas.", "es", INFO, "Son tazas", "no mark", "'.'"),
    ("A sliced orange.", "一片橙子", "zh_CN", INFO, "一片橙子。", "'。'", "none"),
    ("A bowl of tea.", "一碗茶", "zh_CN", INFO, "一碗茶。", "'。'", "none"),
    ("Click the red button twice.", "Haga clic", "es", INFO, "Haga clic.", "'.'", "none"),
    ("Where to find tea.", "茶在何处", "zh_CN", INFO, "茶在何处。", "'。'", "none"),
    ("Firmly close the lid", "Cierre la tapa.", "es", INFO, "Cierre la tapa", "no mark", "'.'"),
    ("The steps are these.", "Los pasos son:", "es", INFO, "Los pasos son.", "'.'", "':'"),
    ("Welcome to Yame", "¡Bienvenidos!", "es", INFO, "¡Bienvenidos", "no mark", "'!'"),
    ("with tea that guests of the old inn may try", "con té.", "es", INFO, "con té", "no mark", "'.'"),
    ("Tea is good. Rice is good", "El té es bueno.", "es", INFO, "El té es bueno", "no mark", "'.'"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "language", "expected"), ENDS)
def test_ends(text, language, expected):
    """An end is read behind quotes, brackets, tags and footnotes; some stops may be no end."""
    pair = Pair("", text, Languages("en", language, ("en", language)))

    assert read_end(pair.target_prose, language).kinds == expected


@pytest.mark.parametrize(("source", "target", "locale"), SILENT)
def test_silent(source, target, locale):
    """The same in the manner of the language, or what another check reports."""
    assert check_pair(source, target, locale, select=CHECK) == ()


@pytest.mark.parametrize(
    ("source", "target", "locale", "severity", "mended", "expected", "found"), FOUND
)
def test_found(source, target, locale, severity, mended, expected, found):
    """A lost, added or changed mark is reported with the one of the source."""
    (finding,) = check_pair(source, target, locale, select=CHECK)

    start, end = finding.target_span
    told = (finding.message, finding.severity, target[:start] + finding.suggestion + target[end:])
    assert told == (f"expected {expected} at the end, found {found}", severity, mended)
    assert not finding.is_certain


@pytest.mark.parametrize(
    ("source", "target", "locale", "message"),
    [
        ("Luck? Perhaps.", "Suerte. Quizá.", "es", "expected a question, found none"),
        (
            "Luck? No. Fate? Perhaps.",
            "运气？不。命运。也许。",
            "zh_CN",
            "expected 2 questions, found 1",
        ),
        (
            "“Luck?” they asked.",
            "„Szerencse” – kérdezték.",
            "hu",
            "expected a question, found none",
        ),
    ],
)
def test_lost_question(source, target, locale, message):
    """A question within the text has become a statement."""
    (finding,) = check_pair(source, target, locale, select=CHECK)

    told = (finding.message, finding.severity, finding.suggestion)
    assert told == (message, WARNING, "")


@pytest.mark.parametrize(("mark", "expected"), [("。", "."), ("？", "?"), ("！", "!"), ("：", ":")])
@pytest.mark.parametrize("locale", ["es", "hu"])
def test_foreign_mark(mark, expected, locale):
    """A full-width mark after a Latin letter is certainly that of another script."""
    (finding,) = check_pair(f"Tea{expected}", f"Tea{mark}", locale, select=CHECK)

    told = (finding.message, finding.suggestion, finding.is_certain)
    assert told == (f"expected '{expected}' at the end, found '{mark}'", expected, True)
