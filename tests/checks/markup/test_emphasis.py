# ruff: noqa: E501  # one case a line
"""Emphasis, markup that does not work, and line breaks."""

import pytest

from translate_pipeline.checks import PairChecker
from translate_pipeline.checks.markup import CHECKS

CHECKERS = {
    locale: PairChecker(locale, select=[check.name for check in CHECKS])
    for locale in ("zh_CN", "es", "hu")
}

# source, target, locale, check, severity, message, the part of the target that it points at,
# what to write there; an exclamation mark before it if that is for sure
FOUND = [
    ("**a** b", "*a* b", "es", "emphasis-mismatch", "warning", "expected strong text once, found emphasis once", None, ""),
    ("*a* b", "**甲**乙", "zh_CN", "emphasis-mismatch", "info", "expected emphasis once, found strong text once", None, ""),
    ("*a* b", "«a» b", "es", "emphasis-mismatch", "info", "expected emphasis once, found none", None, ""),
    ("*a* b", "甲乙", "zh_CN", "emphasis-mismatch", "warning", "expected emphasis once, found none", None, ""),
    ("a b", "*a* b", "es", "emphasis-mismatch", "info", "expected no emphasis, found it once", None, ""),
    ("a b", "**a** b", "es", "emphasis-mismatch", "warning", "expected no strong text, found it once", None, ""),
    ("a **_b_** c", "a **b** c", "hu", "emphasis-mismatch", "info", "expected emphasis once, found none", None, ""),
    ("**A b** and **C d** go far", "**A b y C d** van", "es", "emphasis-mismatch", "warning", "expected strong text twice, found it once", None, ""),
    ("~~a~~ b", "b", "es", "emphasis-mismatch", "warning", "expected struck text once, found none", None, ""),
    ("**a.** b", "**甲。**乙", "zh_CN", "literal-markup", "warning", "'**' does not work as markup here and is shown to the reader", "。**", "!**。"),
    ("**“a”** b", "**“甲”**乙", "zh_CN", "literal-markup", "warning", "'**' does not work as markup here and is shown to the reader", "**“甲”**", "!“**甲**”"),
    ("a **(b)** c", "甲**（乙）**丙", "zh_CN", "literal-markup", "warning", "'**' does not work as markup here and is shown to the reader", "**（乙）**", "!（**乙**）"),
    ("**a** b", "** a** b", "es", "literal-markup", "warning", "'**' does not work as markup here and is shown to the reader", "* ", "!*"),
    ("**a** b", "**a b", "es", "literal-markup", "warning", "'**' does not work as markup here and is shown to the reader", "**", ""),
    ("*a* b", "*a b", "es", "literal-markup", "warning", "'*' does not work as markup here and is shown to the reader", "*", ""),
    ("**a** b", "＊＊甲＊＊乙", "zh_CN", "literal-markup", "warning", "'＊＊' does not work as markup here and is shown to the reader", "＊＊甲＊＊", "!**甲**"),
    ("in *a*", "_a_ban", "hu", "literal-markup", "warning", "'_' does not work as markup here and is shown to the reader", "_a_", "!*a*"),
    ("`a` b", "`a b", "es", "literal-markup", "warning", "'`' does not work as markup here and is shown to the reader", "`", ""),
    ("a b", "## a b", "es", "literal-markup", "warning", "'##' at the start is shown to the reader, for the source starts without", "## a", "a"),
    ("a b", "> a b", "es", "literal-markup", "warning", "'>' at the start is shown to the reader, for the source starts without", "> a", "a"),
    ("a b", "* a b", "es", "literal-markup", "warning", "'*' at the start is shown to the reader, for the source starts without", "* a", "a"),
    ("a b", "a\\nb", "es", "literal-markup", "warning", "'\\n' is shown to the reader as it is", "\\n", ""),
    ("a b", "a*) b", "es", "literal-markup", "info", "'*' does not work as markup here and is shown to the reader", "*", ""),
    ("a b", "a\n\nb", "es", "changed-line-breaks", "error", "a blank line cuts the text in two", "\n\n", " "),
    ("a b", "甲\n\n乙", "zh_CN", "changed-line-breaks", "error", "a blank line cuts the text in two", "\n\n", ""),
    ("a\nb", "a b", "es", "changed-line-breaks", "warning", "expected one line break, found none", None, ""),
    ("a b c", "a\nb\nc", "es", "changed-line-breaks", "warning", "expected no line break, found 2 line breaks", "\n", ""),
    ("a", "b\\", "es", "changed-line-breaks", "error", "a backslash at the end is shown to the reader", "\\", ""),
    ("Turn **K5** or **K6** and **move**.", "Gire K5 o **K6** y **mueva**.", "es", "emphasis-mismatch", "warning", "expected strong text 3 times, found it twice", None, ""),
    ("The word *kizuna* means bond.", "kizuna一词意为“纽带”。", "zh_CN", "emphasis-mismatch", "warning", "expected emphasis once, found none", None, ""),
    ("*Asahi* beer", "*Aszahi** sör", "hu", "literal-markup", "warning", "'*' does not work as markup here and is shown to the reader", "*", ""),
    ("**Old** tea", "**Viejo* té", "es", "literal-markup", "warning", "'*' does not work as markup here and is shown to the reader", "*", ""),
]  # fmt: skip
# source, target, locale
SILENT = [
    ("*One Piece* x", "《航海王》乙", "zh_CN"),
    ("**a** b", "<strong>a</strong> b", "es"),
    ("***a*** b", "***a*** c", "es"),
    ("_a_ b", "*a* b", "es"),
    ("- a b", "– a b", "hu"),
    ("– a", "- a", "hu"),
    ("a < b", "> 5 a", "es"),
    ("2026", "2026. május", "hu"),
    ("#1 here", "#1 aquí", "es"),
    ("5 * 3", "5 * 3", "es"),
    ("a_b*", "a_b*", "es"),
    ("C:\\new", "C:\\new", "es"),
    ("\\*a\\*", "\\*a\\*", "es"),
    ("a\n", "a", "es"),
    ("a\r\nb", "a\nb", "es"),
    ("a  \nb", "a\nb", "es"),
    ("a\n\nb", "a\n\nb", "es"),
    ("a", "a\n\na", "es"),
    ("a \\\\", "a \\\\", "es"),
    ("The word *kizuna* means bond.", "“kizuna”一词意为“纽带”。", "zh_CN"),
    ("**Price***", "**Precio***", "es"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "target", "locale"), SILENT)
def test_right_markup(source, target, locale):
    """What a careful translator may do with markup has no findings."""
    assert CHECKERS[locale].check(source, target) == ()


@pytest.mark.parametrize(
    ("source", "target", "locale", "check", "severity", "message", "marked", "suggestion"), FOUND
)
def test_wrong_markup(source, target, locale, check, severity, message, marked, suggestion):
    """A mistake is reported by its own check, with its place and what mends it."""
    findings = [
        (
            f.check,
            f.severity.label,
            f.message,
            f.target_span and target[slice(*f.target_span)],
            "!" * f.is_certain + f.suggestion,
        )
        for f in CHECKERS[locale].check(source, target)
    ]

    assert (check, severity, message, marked, suggestion) in findings
    assert {finding[0] for finding in findings} == {check}
