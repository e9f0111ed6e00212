# ruff: noqa: E501  # one case a line
"""Wrong translations and what is said about them."""

from pathlib import Path

import pytest

from translate_pipeline.checks import PairChecker
from translate_pipeline.glossary import load_glossary

GLOSSARY = load_glossary((Path(__file__).parents[2] / "glossary.yaml").read_bytes())

# source, target, locale, check, severity, message, the part of the target that it points at
FOUND = [
    ("Tea", "", "hu", "empty-translation", "warning", "translation is empty", None),
    ("Tea", " ", "hu", "empty-translation", "error", "translation is only white space", None),
    ("1.4 million", "14万", "zh_CN", "different-number", "warning", "expected '1.4 million', found '14万'", "14万"),
    ("approx. 130,000", "约130万", "zh_CN", "different-number", "warning", "expected '130,000', found '130万'", "130万"),
    ("in **1917** he left", "**1971**-ben elment", "hu", "different-date", "warning", "expected '1917', found '1971'", "1971"),
    ("1.4 million people", "1,4 milliárd ember", "hu", "different-number", "warning", "expected '1.4 million', found '1,4 milliárd'", "1,4 milliárd"),
    ("250 million", "250 mil", "es", "different-number", "warning", "expected '250 million', found '250 mil'", "250 mil"),
    ("On May 12", "5月2日", "zh_CN", "different-date", "warning", "expected '5月12日', found '5月2日'", "5月2日"),
    ("12,345", "12 354", "es", "different-number", "warning", "expected '12,345', found '12 354'", "12 354"),
    ("130,000", "13 000", "hu", "different-number", "warning", "expected '130,000', found '13 000'", "13 000"),
    ("a few days", "5 días", "es", "different-number", "warning", "found '5', which the source does not have", "5"),
    ("since 1997", "hace tiempo", "es", "different-number", "warning", "expected '1997', found no such number", None),
    ("Yame and tea", "Un té", "es", "missing-term", "error", "expected 'Yame' for 'Yame', found none", None),
    ("**Yame** City", "该市", "zh_CN", "missing-term", "error", "expected '八女市' for 'Yame City', found none", None),
    ("In Beijing", "Pekìngben", "hu", "missing-term", "error", "expected 'Peking' for 'Beijing', found 'Pekìngben', similar", "Pekìngben"),
    ("In Beijing", "*Beijingben*", "hu", "forbidden-term", "error", "expected 'Peking' for 'Beijing', found 'Beijingben': pinyin; the Hungarian name is Peking", "Beijingben"),
    ("In Beijing", "En Pekin", "es", "forbidden-term", "error", "expected 'Pekín' for 'Beijing', found 'Pekin': the accent is missing", "Pekin"),
    ("Fukushima", "福島县", "zh_CN", "forbidden-term", "error", "expected '福岛' for 'Fukushima', found '福島县': traditional or Japanese character 島", "福島县"),
    ("Yokichi Nouchi", "Un señor", "es", "missing-term", "error", "expected 'Yokichi Nouchi' for 'Yokichi Nouchi', found none", None),
    ("At WFTGA: World Federation of Tourist Guide Associations", "WFTGA", "es", "missing-term", "info", "expected 'Federación Mundial de Asociaciones de Guías de Turismo' for 'World Federation of Tourist Guide Associations', found none", None),
    ("**Tea.** More", "**茶。**更多", "zh_CN", "literal-markup", "warning", "'**' does not work as markup here and is shown to the reader", "。**"),
    ("**Tea** now", "Té ahora", "es", "emphasis-mismatch", "warning", "expected strong text once, found none", None),
    ("*a* and *b*", "*a* és b", "hu", "emphasis-mismatch", "warning", "expected emphasis twice, found it once", None),
    ("[Tea](tea.md)", "[Té](te.md)", "es", "changed-link", "error", "expected link to 'tea.md', found 'te.md'", "te.md"),
    ("[Tea](tea.md)", "Té", "es", "missing-link", "error", "link to 'tea.md' is missing", None),
    ("![Tea](a.svg)", "![Té](b.svg)", "es", "changed-link", "error", "expected image to 'a.svg', found 'b.svg'", "b.svg"),
    ("x<br>y", "x y", "hu", "missing-code", "error", "HTML tag '<br>' is missing", None),
    ("`a1` x", "`b1` x", "hu", "changed-code", "error", "expected code span 'a1', found 'b1'", "b1"),
    ("esg[^esg]", "esg[^1]", "hu", "changed-code", "error", "expected footnote reference '[^esg]', found '[^1]'", "1"),
    ("The leaves are picked by hand now.", "さくらの木のしたで", "zh_CN", "wrong-language", "warning", "expected text in 'zh_CN', this looks like Japanese", None),
    ("The leaves are picked by hand.", "嫩叶由人工采摘。", "hu", "wrong-language", "warning", "expected text in 'hu', this looks like Chinese or Japanese", None),
]  # fmt: skip


@pytest.mark.parametrize(
    ("source", "target", "locale", "check", "severity", "message", "marked"), FOUND
)
def test_wrong_translation(source, target, locale, check, severity, message, marked):
    """A wrong translation is reported with its severity, its message and its place."""
    checker = PairChecker(locale, glossary=GLOSSARY, select=[check])

    findings = [
        (f.severity.label, f.message, f.target_span and target[slice(*f.target_span)])
        for f in checker.check(source, target)
    ]

    assert findings == [(severity, message, marked)]


def test_literal_markup_is_mended():
    """The suggestion moves punctuation out of the markup that it breaks."""
    checker = PairChecker("zh-CN", select=["literal-markup"])
    translation = "**约140万。**更多"

    (finding,) = checker.check("**About 1.4 million.** More", translation)

    assert (translation[slice(*finding.target_span)], finding.suggestion) == ("。**", "**。")


def test_wrong_language_needs_telling_words():
    """Text of another Latin language is reported if its words tell, however short it is."""
    checker = PairChecker("hu", glossary=GLOSSARY, select=["wrong-language"])

    assert checker.check("x", "Green tea") == ()
    assert [f.message for f in checker.check("x", "The leaves are steamed")] == [
        "expected text in 'hu', this looks like 'en'"
    ]
