"""Numbers written on to their units."""

import pytest

from translate_pipeline.checks import check_pair
from translate_pipeline.model.findings import Severity

SILENT = [
    ("es", "Papel A4, red 5G, cine 3D, vitamina B12, 4x4, la ruta N3m, la sala 3x5m"),
    ("es", "El 40%, 15h30, $50, S/120, 25º, 1ro, 2.º"),
    ("es", "5 km, 30 m², 2.5 kg"),
    ("hu", "40%-os, 3D-s, 5G-s, 12-en, 8-as, 24h, 5 km-es, 28 °C-os"),
]

WARNING, INFO = Severity.WARNING, Severity.INFO
FOUND = [
    ("es", "5 km", "Mide 5km.", [("5km", "5 km", WARNING)]),
    ("es", "1.5 kg", "Pesa **1.5kg**", [("1.5kg", "1.5 kg", WARNING)]),
    ("es", "120 km/h", "a 120km/h", [("120km/h", "120 km/h", WARNING)]),
    ("es", "300 yen", "300yenes", [("300yenes", "300 yenes", WARNING)]),
    ("es", "−5 °C", "a -5°C", [("5°C", "5 °C", WARNING)]),
    ("es", "10km Run", "10km Run", [("10km", "10 km", INFO)]),
    (
        "hu",
        "30 m², 7.5 km",
        "30m²-es, 7,5km",
        [("30m²", "30 m²", WARNING), ("7,5km", "7,5 km", WARNING)],
    ),
    ("hu", "16MB", "16MB-os", [("16MB", "16 MB", WARNING)]),
    ("es", "16MB", "de 16MB", [("16MB", "16 MB", INFO)]),
    ("hu", "1,500 forints", "1500Ft", [("1500Ft", "1500 Ft", WARNING)]),
]


@pytest.mark.parametrize(("locale", "target"), SILENT)
def test_silent(locale, target):
    """Names, per cent, hours and what has its space are left alone."""
    assert check_pair("Text", target, locale, select=["unit-space"]) == ()


@pytest.mark.parametrize(("locale", "source", "target", "expected"), FOUND)
def test_found(locale, source, target, expected):
    """Number and unit are reported together; as the source has them, for information only."""
    found = check_pair(source, target, locale, select=["unit-space"])

    told = [
        (target[slice(*finding.target_span)], finding.suggestion, finding.severity)
        for finding in found
    ]
    assert told == expected
