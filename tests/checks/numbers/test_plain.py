"""The quick look says that numbers are the same only where they are."""

import pytest

from translate_pipeline.checks.numbers.plain import are_plainly_same
from translate_pipeline.checks.pair import Languages, Pair

SAME = [
    ("Tea is served.", "Se sirve té.", "es"),
    ("The 12 boats of 1997", "Los 12 barcos de 1997", "es"),
    ("Some 12,500 cups", "约1.25万杯", "zh"),
    ("1.4 million guests", "1,4 millió vendég", "hu"),
    ("two of the twelve towns", "a tizenkét város közül kettő", "hu"),
    ("The garden covers three hectares.", "庭园占地3公顷。", "zh"),
    ("a dozen boats", "una docena de barcos", "es"),
    ("on 9 May 2026", "2026年5月9日", "zh"),
    ("at 10:30", "10.30-kor", "hu"),
]
NOT_PLAIN = [
    ("10 boats", "10 mil barcos", "es"),
    ("10 boats", "10万艘船", "zh"),
    ("12.500 metres", "12 500 metros", "es"),
    ("Twenty-one trees", "Veinte árboles", "es"),
    ("Twenty trees", "Veintiún árboles", "es"),
    ("Thirty trees", "Treinta y un árboles", "es"),
    ("One and a half cups", "Media taza", "es"),
    ("two towns", "dos mil pueblos", "es"),
    ("two towns", "两千座城镇", "zh"),
    ("two towns", "kétezer város", "hu"),
    ("Open until 16:00", "Abierto hasta las 16:0", "es"),
    ("block 4-11", "11-4 tömb", "hu"),
    ("King Béla IV", "el rey Béla VI", "es"),
]


@pytest.mark.parametrize(("source", "target", "language"), SAME)
def test_same(source: str, target: str, language: str) -> None:
    """Most texts need no closer look."""
    assert _is_plain(source, target, language)


@pytest.mark.parametrize(("source", "target", "language"), NOT_PLAIN)
def test_not_plain(source: str, target: str, language: str) -> None:
    """Whatever may differ takes a closer look."""
    assert not _is_plain(source, target, language)


def _is_plain(source: str, target: str, language: str) -> bool:
    pair = Pair(source, target, Languages("en", language, ()))
    return are_plainly_same(pair, source, target)
