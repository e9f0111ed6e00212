# ruff: noqa: E501  # one case a line
"""Placeholders that are lost or changed."""

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
    ("{a} {b}", "{a}", "es", "missing-placeholder", "error", "placeholder '{b}' is missing", None, ""),
    ("{a} {b}", "{a} {c}", "es", "changed-placeholder", "error", "expected placeholder '{b}', found '{c}'", "{c}", "{b}"),
    ("x", "{c} x", "es", "changed-placeholder", "error", "placeholder '{c}' is not in the source", "{c}", ""),
    ("%s of %s", "%s", "es", "missing-placeholder", "error", "placeholder '%s' is missing", None, ""),
    ("%s of %s", "%2$s de %3$s", "es", "changed-placeholder", "error", "expected placeholder '%s', found '%3$s'", "%3$s", "%s"),
    ("on %s", "%d", "es", "changed-placeholder", "error", "expected placeholder '%s', found '%d'", "%d", "%s"),
    ("%s tea", "% s té", "es", "missing-placeholder", "error", "placeholder '%s' is missing", None, ""),
    ("%(name)s tea", "%(nombre)s té", "es", "changed-placeholder", "error", "expected placeholder '%(name)s', found '%(nombre)s'", "%(nombre)s", "%(name)s"),
    ("{{name}} tea", "{name}茶", "zh_CN", "changed-placeholder", "error", "expected placeholder '{{name}}', found '{name}'", "{name}", "{{name}}"),
    ("{{ a.b }} tea", "茶", "zh_CN", "missing-placeholder", "error", "placeholder '{{ a.b }}' is missing", None, ""),
    ("$NAME$ tea", "té", "es", "missing-placeholder", "error", "placeholder '$NAME$' is missing", None, ""),
    ("%name% tea", "té", "es", "missing-placeholder", "error", "placeholder '%name%' is missing", None, ""),
    ("#{n} tea", "té", "es", "missing-placeholder", "error", "placeholder '#{n}' is missing", None, ""),
    ("{} tea", "té", "es", "missing-placeholder", "error", "placeholder '{}' is missing", None, ""),
    ("[[name]] tea", "[[nombre]] té", "es", "changed-placeholder", "error", "expected placeholder '[[name]]', found '[[nombre]]'", "[[nombre]]", "[[name]]"),
    ("@:tea.name x", "x", "es", "missing-placeholder", "error", "placeholder '@:tea.name' is missing", None, ""),
]  # fmt: skip
# source, target, locale
SILENT = [
    ("%s of %s", "%2$s: %1$s", "es"),
    ("{0} and {1}", "{1} y {0}", "es"),
    ("{name} and {name}", "{name}", "es"),
    ("{count:,} x", "{count} x", "es"),
    ("%d%% off", "%i%% menos", "es"),
    ("50 % of 100% and 20%", "50 % de 100% y 20%", "es"),
    ("20% discount", "20%-os kedvezmény", "hu"),
    ("100% free", "100%免费", "zh_CN"),
    ("`{name}` {{< name >}}", "`{name}` {{< name >}}", "es"),
    ("{ name }", "{name}", "es"),
    ("%s’s house", "%s的家", "zh_CN"),
    ("set {a, b}", "{a, b}集合", "zh_CN"),
    ("US$5 and $AUD", "5 dólares y $AUD", "es"),
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
