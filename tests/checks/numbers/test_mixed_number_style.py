"""Decimals in one way within an issue."""

import pytest

from translate_pipeline.checks import PairChecker
from translate_pipeline.checks.numbers.mixed_number_style import NumberStyles, decimal_uses
from translate_pipeline.model.findings import Finding, Severity

POINT = ("an index of 1.4", "un índice de 1.4")
COMMA = ("about 2.5 million", "unos 2,5 millones")
OTHER_COMMA = ("0.75 points", "0,75 puntos")


def gather(pairs: list[tuple[str, str]], locale: str = "es") -> list[tuple[int, Finding]]:
    """Return the findings of some messages with their places."""
    checker = PairChecker(locale)
    styles = NumberStyles[int]()
    for place, (source, target) in enumerate(pairs):
        styles.add(place, decimal_uses(checker.pair(source, target)))
    return list(styles.findings())


@pytest.mark.parametrize(
    "pairs",
    [
        [],
        [POINT, POINT],
        [COMMA, OTHER_COMMA],
        [POINT, ("12,345 cups", "12,345 tazas")],
        [POINT, ("It is 3, 4 or 5.", "Son 3, 4 o 5.")],
    ],
)
def test_one_style(pairs: list[tuple[str, str]]) -> None:
    """One mark for decimals is fine, whichever it is; other commas are no decimal ones."""
    assert gather(pairs) == []


def test_rarer_style() -> None:
    """The first number in the rarer style is reported."""
    assert gather([POINT, COMMA, OTHER_COMMA]) == [
        (
            0,
            Finding(
                check="mixed-number-style",
                severity=Severity.INFO,
                message="decimals start with a comma twice in this issue, and with a point in"
                " '1.4'",
                target_span=(13, 16),
                suggestion="1,4",
            ),
        )
    ]


def test_peru_wins() -> None:
    """Of two that are as frequent the one of the country stays."""
    assert [(where, finding.suggestion) for where, finding in gather([POINT, COMMA])] == [
        (1, "2.5")
    ]


def test_other_languages_have_one_style() -> None:
    """Hungarian and Chinese have one mark; the other is reported by number-format."""
    assert gather([("1.4 points", "1.4 pont"), ("2.5 points", "2,5 pont")], "hu") == []
