"""What the checks have to find, and what they have to leave in peace."""

from collections import Counter

import pytest

from pairs.cases import FITTING, LOCALES, read_cases
from pairs.measure import Shares, judge, shares
from translate_pipeline.checks import CHECKS

CASES = list(read_cases())


@pytest.fixture(scope="module")
def measured() -> Shares:
    """Return the shares over all written translations."""
    return shares(judge(CASES))


def test_there_are_enough_cases():
    """There are 300 good and 300 bad ones a language, no source twice among either."""
    counts = Counter((case.locale, bool(case.mistake)) for case in CASES)
    sources = Counter((case.locale, case.source, bool(case.mistake)) for case in CASES)

    assert all(counts[locale, is_bad] >= 300 for locale in LOCALES for is_bad in (False, True))
    assert [source for source, count in sources.items() if count > 1] == []


def test_every_mistake_has_fitting_checks():
    """The names that fit a mistake are those of checks."""
    assert {case.mistake for case in CASES if case.mistake} == set(FITTING)
    assert {name for names in FITTING.values() for name in names} <= set(CHECKS)


def test_mistakes_are_found(measured):
    """At least 95 of 100 mistakes are reported as a warning or an error."""
    assert measured.found >= 0.95


def test_good_translations_are_left_in_peace(measured):
    """At most 2 of 100 good translations are reported as a warning or an error."""
    assert measured.flagged <= 0.02


def test_localized_numbers_are_left_in_peace(measured):
    """At least 99 of 100 numbers, dates, times, sums and measures that are right are."""
    assert measured.numbers_in_peace >= 0.99


def test_wrong_numbers_are_caught(measured):
    """At least 97 of 100 of those that are wrong are reported."""
    assert measured.numbers_caught >= 0.97


def test_mistakes_are_named_right(measured):
    """At least 95 of 100 mistakes that are found are reported by a check whose name fits."""
    assert measured.named_right >= 0.95
