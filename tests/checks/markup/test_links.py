# ruff: noqa: E501  # one case a line
"""Links, images and addresses that lead elsewhere, or nowhere."""

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
    ("[a](b.md) and [a](b.md)", "[a](b.md) y a", "es", "missing-link", "error", "link to 'b.md' is missing", None, ""),
    ("[![a](b.png)](c.md)", "![á](b.png)", "hu", "missing-link", "error", "link to 'c.md' is missing", None, ""),
    ("See [a][tea]", "Vea a", "es", "missing-link", "error", "link to 'tea' is missing", None, ""),
    ("See [a][tea]", "Vea [a][té]", "es", "changed-link", "error", "expected link to 'tea', found 'té'", "té", "tea"),
    ("[a](b.md)", "[a](B.md)", "es", "changed-link", "error", "expected link to 'b.md', found 'B.md'", "B.md", "b.md"),
    ("[a](/en/b.md)", "[a](/hu/c.md)", "hu", "changed-link", "error", "expected link to '/en/b.md', found '/hu/c.md'", "/hu/c.md", "/en/b.md"),
    ("[a](https://example.org/en/b)", "[a](https://example.org/de/b)", "hu", "changed-link", "error", "expected link to 'https://example.org/en/b', found 'https://example.org/de/b'", "https://example.org/de/b", "https://example.org/en/b"),
    ("[a](b.md)", "[a]()", "es", "changed-link", "error", "expected link to 'b.md', found ''", "[a]()", ""),
    ("[a](b.md) c", "[a](b.md) [c](d.md)", "es", "changed-link", "error", "link to 'd.md' is not in the source", "d.md", ""),
    ("[a](b.md) and [c](d.md)", "a y [c](d.mf), [a](b.md)", "es", "changed-link", "error", "expected link to 'd.md', found 'd.mf'", "d.mf", "d.md"),
    ("[a](b.md)", "【a】（b.md）", "zh_CN", "link-brackets", "error", "'【a】（b.md）' does not work as a link", "【a】（b.md）", "![a](b.md)"),
    ('请见 [a](b.md "T")', '[a] (b.md "T")', "es", "link-brackets", "error", '\'[a] (b.md "T")\' does not work as a link', '[a] (b.md "T")', '![a](b.md "T")'),
    ("See [a](b.md)", "请看[a](b.md", "zh_CN", "link-brackets", "error", "'[a](b.md' does not work as a link", "[a](b.md", "[a](b.md)"),
    ("See [a](b.md)", "请看a](b.md)", "zh_CN", "link-brackets", "error", "'](b.md)' does not work as a link", "](b.md)", ""),
    ("See [a](b.md)", "Vea [a(b.md)", "es", "link-brackets", "error", "'[a(b.md)' does not work as a link", "[a(b.md)", "[a](b.md)"),
    ("See [a][b]", "请看［a］[b]", "zh_CN", "link-brackets", "error", "'［a］[b]' does not work as a link", "［a］[b]", "![a][b]"),
    ("![a](b.png)", "！［a］（b.png）", "zh_CN", "link-brackets", "error", "'！［a］（b.png）' does not work as an image", "！［a］（b.png）", "!![a](b.png)"),
    ("![a](b.png)", "! [a](b.png)", "es", "link-brackets", "error", "'! [a](b.png)' does not work as an image", "! [a](b.png)", "!![a](b.png)"),
    ("[a](b.md) [c](d.md)", "[a] (b.md) [c] (d.md)", "es", "link-brackets", "error", "'[a] (b.md)' does not work as a link", "[a] (b.md)", "![a](b.md)"),
    ("[a](b.md) [c](d.md)", "[a] (b.md) [c] (d.md)", "es", "link-brackets", "error", "'[c] (d.md)' does not work as a link", "[c] (d.md)", "![c](d.md)"),
    ("x[^1]", "x[＾1]", "zh_CN", "link-brackets", "error", "'[＾1]' does not work as a footnote reference", "[＾1]", "![^1]"),
    ("Mail a@example.org", "Correo", "es", "missing-address", "error", "address 'a@example.org' is missing", None, ""),
    ("https://example.org/a", "https：//example.org/a", "zh_CN", "missing-address", "error", "address 'https://example.org/a' is missing", None, ""),
    ("https://example.org/a", "https://example.org/b。", "zh_CN", "changed-address", "error", "expected 'https://example.org/a', found 'https://example.org/b'", "https://example.org/b", "https://example.org/a"),
    ("Go on", "Siga: https://example.org", "es", "changed-address", "info", "address 'https://example.org' is not in the source", "https://example.org", ""),
    ("<https://example.org/a>", "<https://example.org/á>", "es", "changed-address", "error", "expected 'https://example.org/a', found 'https://example.org/á'", "https://example.org/á", "https://example.org/a"),
    ("www.example.org", "www.exampel.org", "hu", "changed-address", "error", "expected 'www.example.org', found 'www.exampel.org'", "www.exampel.org", "www.example.org"),
    ("[2025](p.md), [2026](h.md)", "[2025年](h.md)，[2026年](p.md)", "zh_CN", "swapped-links", "error", "the links to 'p.md' and 'h.md' seem to have changed places", "h.md", ""),
    ("[Sopron](s.md) and [the lake](l.md)", "[A tó](s.md) és [Sopron](l.md)", "hu", "swapped-links", "warning", "the links to 's.md' and 'l.md' seem to have changed places", "s.md", ""),
    ("[old](o.md) and [new](n.md)", "[antiguo](n.md) y [nuevo](o.md)", "es", "swapped-links", "warning", "the links to 'o.md' and 'n.md' seem to have changed places", "n.md", ""),
    ("[a](https://example.com/blog)", "[a](https://example.cn/blog)", "zh_CN", "changed-link", "error", "expected link to 'https://example.com/blog', found 'https://example.cn/blog'", "https://example.cn/blog", "https://example.com/blog"),
    ("First [the mill](b.md), then [the dam](d.md)", "先[水车](d.md)，再[水坝](b.md)", "zh_CN", "swapped-links", "warning", "the links to 'b.md' and 'd.md' seem to have changed places", "d.md", ""),
    ("The [mill](b.md) and the [dam](d.md)", "[水车](d.md)和[水坝](b.md)", "zh_CN", "swapped-links", "info", "the links to 'b.md' and 'd.md' seem to have changed places", "d.md", ""),
]  # fmt: skip
# source, target, locale
SILENT = [
    ("[tea] and [rice][]", "[té][tea] y [arroz]", "es"),
    ("[a](b.md) of [c](d.md)", "[c](d.md)的[a](b.md)", "zh_CN"),
    ("[a](https://help.example.org/articles/sending-mail)", "[a](https://docs.example.org/es/start/sending-mail)", "es"),
    ("[a](tea.md)", "[a][tea]", "es"),
    ("https://example.org/a, and so on", "https://example.org/a; y así", "es"),
    ("https://example.org/a", "“https://example.org/a”", "zh_CN"),
    ("https://example.org/a", "https://example.org/a（英文）", "zh_CN"),
    ("a@example.org", "a@example.org-ról", "hu"),
    ("@tea_town", "关注@tea_town", "zh_CN"),
    ("[x](a.md) [x](b.md)", "[y](b.md) [y](a.md)", "es"),
    ("[x](a.md), [y](b.md), [z](c.md)", "[x](a.md)、[y](b.md)、[z](c.md)", "zh_CN"),
    ("Tea [[1]](n.md)", "茶[[1]](n.md)", "zh_CN"),
    ("`[a](b.md)`", "`[a](b.md)`", "es"),
    ("See [sic] (now)", "Vea [sic] (ahora)", "es"),
    ("[a](https://lists.example.org/i18n.html)", "[a](https://lists.example.org/talk-spanish/)", "es"),
    ("[a](https://example.org/tea)", "[a](https://es.example.org/tea)", "es"),
    ('<a href="#">a</a>', '<a href="tea.md">a</a>', "es"),
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
