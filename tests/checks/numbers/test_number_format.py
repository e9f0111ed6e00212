"""Marks of another country within a right number."""

import pytest

from translate_pipeline.checks import PairChecker
from translate_pipeline.model.findings import Finding, Severity

CHECKERS = {
    locale: PairChecker(locale, select=["number-format"]) for locale in ("zh_CN", "es", "hu", "de")
}

GOOD = [
    ("12,345 cups", "12 345 tazas", "es"),
    ("12,345 cups", "12\u00a0345 tazas", "es"),
    ("12,345 cups", "12\u202f345 tazas", "es"),
    ("12,345 cups", "12,345 tazas", "es"),
    ("12,345 cups", "12345 tazas", "es"),
    ("1,400 cups", "1 400 tazas", "es"),
    ("1,250,000 cups", "1,250,000 tazas", "es"),
    ("1,234.56 points", "1,234.56 puntos", "es"),
    ("1,234.56 points", "1 234,56 puntos", "es"),
    ("an index of 1.4", "un índice de 1.4", "es"),
    ("an index of 1.4", "un índice de 1,4", "es"),
    ("an index of 58.125", "un índice de 58.125", "es"),
    ("an index of 0.125", "un índice de 0,125", "es"),
    ("12,345 cups", "12 345 csésze", "hu"),
    ("12,345 cups", "12345 csésze", "hu"),
    ("1,400 cups", "1400 csésze", "hu"),
    ("1,400 cups", "1 400 csésze", "hu"),
    ("an index of 1.4", "1,4-es index", "hu"),
    ("version 3.5", "a 3.5-ös verzió", "hu"),
    ("v2.0 is here", "itt a v2.0", "hu"),
    ("with Python 3.12", "Python 3.12-vel", "hu"),
    ("HTML 4.01", "HTML 4.01", "hu"),
    ("Section 2.3", "2.3. szakasz", "hu"),
    ("Open from 9.30", "Nyitás: 9.30", "hu"),
    ("the 4.4BSD system", "a 4.4BSD rendszer", "hu"),
    ("2026-05-01", "2026.05.01.", "hu"),
    ("12,345 cups", "12,345杯", "zh_CN"),
    ("12,345 cups", "12345杯", "zh_CN"),
    ("12,345 cups", "1.2345万杯", "zh_CN"),
    ("an index of 1.4", "指数为1.4", "zh_CN"),
    # Not translated at all, and a language that we know nothing of.
    ("An index of 1.4", "An index of 1.4", "hu"),
    ("12,345 cups", "12.345 Tassen", "de"),
]
# Source, translation, language, what is marked, suggestion, whether it may be put without a look.
BAD = [
    ("12,345 cups", "12.345 tazas", "es", "12.345", "12,345", True),
    ("1,250,000 cups", "1.250.000 tazas", "es", "1.250.000", "1,250,000", True),
    ("1,234.56 points", "1.234,56 puntos", "es", "1.234,56", "1234.56", True),
    ("1,400 cups", "1.400 tazas", "es", "1.400", "1400", True),
    ("an index of 58.125", "un índice de 58,125", "es", "58,125", "58.125", False),
    ("12,345 cups", "12,345 csésze", "hu", "12,345", "12\u00a0345", True),
    ("2,600,000 cups", "2,600,000 csésze", "hu", "2,600,000", "2\u00a0600\u00a0000", True),
    ("1,234.5 points", "1 234.5 pont", "hu", "1 234.5", "1234,5", True),
    ("1.8 million cups", "1.8 millió csésze", "hu", "1.8", "1,8", True),
    ("0.4% of the tea", "a tea 0.4%-a", "hu", "0.4", "0,4", True),
    ("an index of 1.4", "1.4-es index", "hu", "1.4", "1,4", False),
    ("12,345 cups", "12.345杯", "zh_CN", "12.345", "12,345", True),
    ("an index of 1.4", "指数为1,4", "zh_CN", "1,4", "1.4", False),
    ("1.4 million cups", "1,4百万杯", "zh_CN", "1,4", "1.4", True),
]


@pytest.mark.parametrize(("source", "target", "locale"), GOOD)
def test_good_format(source: str, target: str, locale: str) -> None:
    """What the country writes is left in peace, and so is what is no quantity."""
    assert CHECKERS[locale].check(source, target) == ()


@pytest.mark.parametrize(("source", "target", "locale", "marked", "suggestion", "certain"), BAD)
def test_bad_format(
    source: str, target: str, locale: str, marked: str, suggestion: str, certain: bool
) -> None:
    """Marks that mislead are marked, with the number as the country writes it."""
    (finding,) = CHECKERS[locale].check(source, target)

    start, end = finding.target_span or (0, 0)
    assert (target[start:end], finding.suggestion) == (marked, suggestion)
    assert (finding.is_certain, finding.severity) == (certain, Severity.WARNING)


def test_finding() -> None:
    """The message names both forms and says what is amiss."""
    assert CHECKERS["hu"].check("**3.5** points", "**3.5** pont") == (
        Finding(
            check="number-format",
            severity=Severity.WARNING,
            message="expected '3,5', found '3.5', where decimals start with a comma",
            source_span=(2, 5),
            target_span=(2, 5),
            suggestion="3,5",
        ),
    )


def test_full_stop_in_hungarian() -> None:
    """Price tags have it, the handbooks do not: it is worth a look, no more."""
    (finding,) = CHECKERS["hu"].check("12,345 cups", "12.345 csésze")

    assert (finding.severity, finding.suggestion) == (Severity.INFO, "12\u00a0345")
