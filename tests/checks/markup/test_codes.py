# ruff: noqa: E501  # one case a line
"""Code, tags and character references that are lost, changed or unsafe."""

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
    ("`a.b` c", "`a,b` c", "es", "changed-code", "error", "expected code span 'a.b', found 'a,b'", "a,b", "a.b"),
    ("Press `Yes` now", "Ahora pulse `Sí`", "es", "changed-code", "error", "expected code span 'Yes', found 'Sí'", "Sí", "Yes"),
    ("Choose `Save as` here", "Elija `Guardar como` aquí", "es", "changed-code", "info", "expected code span 'Save as', found 'Guardar como'", "Guardar como", "Save as"),
    ('Run `cp "old"` now', 'Ejecute `cp "viejo"`', "es", "changed-code", "info", 'expected code span \'cp "old"\', found \'cp "viejo"\'', 'cp "viejo"', 'cp "old"'),
    ("Run `a.b` now", "Ejecute «a.b»", "es", "missing-code", "info", "code span 'a.b' is missing", None, ""),
    ("The name is", "El `name` es", "es", "extra-code", "info", "code span 'name' is not in the source", "name", ""),
    ("x[^1] y[^2]", "x[^1] y[^3]", "es", "changed-code", "error", "expected footnote reference '[^2]', found '[^3]'", "3", "2"),
    ("{{< a >}} x", "{{< b >}} x", "es", "changed-code", "error", "expected shortcode '{{< a >}}', found '{{< b >}}'", "{{< b >}}", "{{< a >}}"),
    ("$a+b$ x", "a+b x", "es", "missing-code", "error", "formula 'a+b' is missing", None, ""),
    ("a <b>x</b>", "a ＜b＞x＜/b＞", "zh_CN", "missing-code", "error", "HTML tag '<b>' is missing", "＜b＞", ""),
    ("a <b>x</b>", "a <b>x", "es", "missing-code", "error", "HTML tag '</b>' is missing", None, ""),
    ("<b>x</b>", "<b>x<b>", "es", "changed-code", "error", "expected HTML tag '</b>', found '<b>'", "<b>", "</b>"),
    ("<em>x</em> y", "«x» y", "es", "missing-code", "info", "HTML tag '<em>' is missing", None, ""),
    ("<!-- x --> a", "a", "es", "missing-code", "info", "HTML tag '<!-- x -->' is missing", None, ""),
    ("a", "a <!-- x -->", "es", "extra-code", "info", "HTML tag '<!-- x -->' is not in the source", "<!-- x -->", ""),
    ("Load <file-name>.", "Cargue <nombre>.", "es", "changed-code", "info", "expected HTML tag '<file-name>', found '<nombre>'", "<nombre>", "<file-name>"),
    ("<b><i>x</i></b>", "<b><i>x</b></i>", "es", "misplaced-tag", "error", "HTML tag '</b>' does not close what it should", "</b>", ""),
    ("<b>x</b> y", "</b>x y<b>", "es", "misplaced-tag", "error", "HTML tag '</b>' does not close what it should", "</b>", ""),
    ('<a href="a">x</a>', '<a href="a" target="_blank">x</a>', "es", "changed-attribute", "error", 'attribute \'target="_blank"\' is not in the source', '<a href="a" target="_blank">', ""),
    ('<a href="a" id="b">x</a>', '<a href="a">x</a>', "es", "changed-attribute", "error", 'attribute \'id="b"\' is missing', '<a href="a">', ""),
    ('<img src="a.png" hidden>', '<img src="á.png" hidden>', "es", "changed-attribute", "error", "expected src 'a.png', found 'á.png'", '<img src="á.png" hidden>', ""),
    ("x", "x<SVG onload=alert(1)>", "es", "unsafe-html", "error", "'<SVG onload=alert(1)>' is not in the source and not safe to publish", "<SVG onload=alert(1)>", ""),
    ("<b>x</b>", "<b onclick='y'>x</b>", "es", "unsafe-html", "error", "'<b onclick='y'>' is not in the source and not safe to publish", "<b onclick='y'>", ""),
    ("x", "x< script>alert(1)</script>", "es", "unsafe-html", "error", "'< script>' is not in the source and not safe to publish", "< script>", ""),
    ("x", "x<img src=x onerror=alert(1)//", "es", "unsafe-html", "error", "'<img src=x onerror=alert(1)//' is not in the source and not safe to publish", "<img src=x onerror=alert(1)//", ""),
    ("<a href='b'>x</a>", "<a href='&#x6A;avascript:y'>x</a>", "es", "unsafe-html", "error", "'<a href='&#x6A;avascript:y'>' is not in the source and not safe to publish", "<a href='&#x6A;avascript:y'>", ""),
    ("![a](b.png)", "![a](data:image/svg+xml,x)", "es", "unsafe-html", "error", "'data:image/svg+xml,x' is not in the source and not safe to publish", "![a](data:image/svg+xml,x)", ""),
    ("a &lt; b", "a &gt; b", "hu", "changed-entity", "error", "expected '&lt;', found '&gt;'", "&gt;", "&lt;"),
    ("a &amp; b", "a &amp;amp; b", "es", "changed-entity", "error", "'&amp;amp;' is no character reference and is shown to the reader", "&amp;amp;", "!&amp;"),
    ("a &amp; b", "a ＆amp；b", "zh_CN", "changed-entity", "error", "'＆amp；' is no character reference and is shown to the reader", "＆amp；", "!&amp;"),
    ("a&nbsp;b", "a&nbspb", "es", "changed-entity", "error", "'&nbsp' is no character reference and is shown to the reader", "&nbsp", "!&nbsp;"),
    ("a&nbsp;b", "a&nsbp;b", "es", "changed-entity", "error", "'&nsbp;' is no character reference and is shown to the reader", "&nsbp;", ""),
    ("&reg; tea", "té", "es", "changed-entity", "warning", "'&reg;' is missing", None, ""),
    ("Use `language`.", "Use `languge`.", "es", "changed-code", "error", "expected code span 'language', found 'languge'", "languge", "language"),
    ("Use `Width`.", "Use `Widht`.", "es", "changed-code", "error", "expected code span 'Width', found 'Widht'", "Widht", "Width"),
    ("Use `format`.", "使用`formato`。", "zh_CN", "changed-code", "error", "expected code span 'format', found 'formato'", "formato", "format"),
    ("Use `format`.", "Use `formato`.", "es", "changed-code", "info", "expected code span 'format', found 'formato'", "formato", "format"),
    ("Use `Possible`.", "Use `Posible`.", "es", "changed-code", "info", "expected code span 'Possible', found 'Posible'", "Posible", "Possible"),
    ("Use `DATA`.", "使用`DATA（数据）`。", "zh_CN", "changed-code", "info", "expected code span 'DATA', found 'DATA（数据）'", "DATA（数据）", "DATA"),
    ("Say <town name>.", "Diga <nombre local>.", "es", "changed-code", "info", "expected HTML tag '<town name>', found '<nombre local>'", "<nombre local>", "<town name>"),
    ("Be &lt;free&gt; now", "Legyen &lt;ingyenesgt; most", "hu", "changed-entity", "error", "'gt;' is no character reference and is shown to the reader", "gt;", "!&gt;"),
]  # fmt: skip
# source, target, locale
SILENT = [
    ("a<br/>b", "a\nb", "es"),
    ("a\nb", "a<BR>b", "es"),
    ("**x** and <i>y</i>", "<b>x</b> y *y*", "es"),
    ("`a` and `b`", "<code>b</code> y <code>a</code>", "es"),
    ("a <code>x</code>", "a `x`", "es"),
    ("Use `malloc', `free' now", "Use «malloc», «free» ya", "es"),
    ('{{figure src="a.png" title="A map"}}', '{{figure src="a.png" title="Un mapa"}}', "es"),
    ("$5-$6", "5 a 6 dólares", "es"),
    ('<p lang="en-GB">x</p>', '<p lang="es-PE">x</p>', "es"),
    ('<a href="/en/a">x</a>', '<a href="/zh-cn/a">x</a>', "zh_CN"),
    ("All</b> x", "Todo</b> x", "es"),
    ('<script src="a"></script>x', '<script src="a"></script>y', "es"),
    ("`<script>`", "`<script>`", "es"),
    ("The count < 5", "Si < 5", "es"),
    ("&copy; x", "© x", "es"),
    ("a&nbsp;&mdash; b", "a, b", "es"),
    ("AT&T, R&D;", "AT&T, I+D;", "es"),
    ("https://example.org/?a=1&copy=2", "https://example.org/?a=1&copy=2", "es"),
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
