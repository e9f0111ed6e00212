"""Quotation marks: what belongs together, what has no partner, what is of another language."""

import pytest

from translate_pipeline.checks import check_pair
from translate_pipeline.checks.typography.quotes import read_quotes
from translate_pipeline.model.findings import Severity

PAIRS = [
    ('"a" y "b"', ['""', '""']),
    ("“a ‘b’ c” «d»", ["“”", "«»"]),
    ("„a »b« c”", ["„”", "»«"]),
    ("„a“ ”b”", ["„“", "””"]),
    ("“a “b” c”", ["“”", "“”"]),
    ('“a "b" c”', ["“”", '""']),
    ("他说“茶”和“米”", ["“”", "“”"]),
    ('他说"茶"和"米"', ['""', '""']),
    ("以“/”开头", ["“”"]),
    ("“ a ”", ["“”"]),
    ("“a“", ["““"]),
    ("„szó”-ban", ["„”"]),
    ('15,6" y 5\'10"', []),
    ("", []),
]
LONE = [
    ("“a", [0]),
    ("a”", [1]),
    ('"a y "b"', [0]),
    ('"a" y "b', [6]),
    ("«a» b»", [5]),
    ("«a «b»", [0]),
    ("„a", [0]),
    ("下次。”他说", [3]),
    ("ez”-ben", [2]),
]
BALANCED = [
    ("Tea", "L’été, Hawai‘i, rock ’n’ roll, ’90", "es"),
    ("“Tea", "“Té", "es"),
    ('A 15" screen', 'Una pantalla de 15"', "es"),
    ("Tea", "‘té’", "es"),
    ("‘Iolani", "‘Iolani", "es"),
    ("Tea", "`“`", "hu"),
]
FOREIGN = [
    ('"Té', "es", "té", None),
    ("„Tea”", "es", "“Tea”", Severity.WARNING),
    ("»Tea« «té»", "es", "«Tea» «té»", Severity.WARNING),
    ("“Tea“", "es", "“Tea”", Severity.WARNING),
    ("「Tea」", "es", "“Tea”", Severity.WARNING),
    ("「茶」", "es", "", None),
    ("“*Tea*”", "hu", "„*Tea*”", Severity.WARNING),
    ("„Tea“", "hu", "„Tea”", Severity.WARNING),
    ('„Tea"', "hu", "„Tea”", Severity.WARNING),
    ("”Tea”", "hu", "„Tea”", Severity.WARNING),
    ("«Tea»", "hu", "„Tea”", Severity.WARNING),
    ('"Tea"', "hu", "„Tea”", Severity.INFO),
    ('"Tea" „b”', "hu", "„Tea” „b”", Severity.WARNING),
    ("『茶』", "zh_CN", "“茶”", Severity.WARNING),
    ('说"茶"。', "zh_CN", "说“茶”。", Severity.WARNING),
    ('说 "茶" 。', "zh_CN", "说 “茶” 。", Severity.INFO),
    ('说"Tea"。', "zh_CN", "说“Tea”。", Severity.INFO),
    ('"Tea"', "zh_CN", "", None),
    ("『ああ』", "zh_CN", "", None),
    ('<b title="茶">茶</b>', "zh_CN", "", None),
]


@pytest.mark.parametrize(("text", "expected"), PAIRS)
def test_pairs(text, expected):
    """Marks of all styles find their partner, and inches are none."""
    quotes = read_quotes(text)

    assert ([pair.marks for pair in quotes.pairs], quotes.lone) == (expected, ())


@pytest.mark.parametrize(("text", "expected"), LONE)
def test_lone(text, expected):
    """What has no partner is left over."""
    assert list(read_quotes(text).lone) == expected


@pytest.mark.parametrize(("source", "target", "locale"), BALANCED)
def test_balanced(source, target, locale):
    """Apostrophes, inches, code and what the source has so are left alone."""
    assert check_pair(source, target, locale, select=["unbalanced-quotes"]) == ()


@pytest.mark.parametrize(
    ("target", "span"), [("«Té", (0, 1)), ("**Té”**", (4, 5)), ("un ‘té", (3, 4))]
)
def test_unbalanced(target, span):
    """The mark without a partner is shown."""
    (finding,) = check_pair("Tea", target, "es", select=["unbalanced-quotes"])

    mark = target[slice(*span)]
    assert (finding.target_span, finding.message) == (
        span,
        f"quotation mark '{mark}' has no partner",
    )


@pytest.mark.parametrize(("target", "locale", "mended", "severity"), FOREIGN)
def test_foreign(target, locale, mended, severity):
    """Marks of another language become those of this one."""
    found = check_pair('The "tea" is hot', target, locale, select=["foreign-quotes"])

    told = [
        (
            target[: finding.target_span[0]]
            + finding.suggestion
            + target[finding.target_span[1] :],
            finding.severity,
        )
        for finding in found
    ]
    assert told == ([(mended, severity)] if severity else [])


def test_straight_for_typographic():
    """Where the author has typographic marks, straight ones are no habit of the keyboard."""
    (finding,) = check_pair("“Tea”", '"Tea"', "hu", select=["foreign-quotes"])

    assert (finding.severity, finding.suggestion) == (Severity.WARNING, "„Tea”")


def test_entity():
    """A mark that is written as an entity is reported without a suggestion."""
    (finding,) = check_pair("Tea", "说“茶&quot;。", "zh_CN", select=["foreign-quotes"])

    assert (finding.suggestion, finding.is_certain) == ("", False)
