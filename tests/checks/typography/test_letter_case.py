"""Small letters where a sentence starts."""

import pytest

from translate_pipeline.checks import check_pair
from translate_pipeline.model.findings import Severity

CHECK = ["letter-case"]
WARNING, INFO = Severity.WARNING, Severity.INFO
SILENT = [
    ("The tea is very good.", "El té es muy bueno.", "es"),
    ("the tea is very good.", "el té es muy bueno.", "es"),
    ("Tea for all guests", "té para todos los invitados", "es"),
    ("The npm tool is here.", "npm es esta herramienta.", "es"),
    ("The iPhone is in here.", "iPhone es lo que hay.", "es"),
    ("Use the test suite here.", "test-suite es lo que hay.", "es"),
    ("The letter u is here.", '"ü" es la letra aquí.', "es"),
    ("Guests came. They sang.", "Vinieron en abr. los demás.", "es"),
    ("A tea, i.e. gyokuro. Rice.", "Tea a Fő u. végén, pl. gjokuro, stb. is van.", "hu"),
    ("It is tea. it is rice.", "Ez tea. ez pedig rizs.", "hu"),
    ("On May 2 in District 3.", "A 3. kerületben május 2. napján volt.", "hu"),
]
FOUND = [
    ("The tea is very good.", "el té es muy bueno.", "es", "El té es muy bueno.", WARNING),
    ("Is the tea very good?", "¿es muy bueno el té?", "es", "¿Es muy bueno el té?", WARNING),
    (
        "You need these three things:",
        "se necesita lo siguiente:",
        "es",
        "Se necesita lo siguiente:",
        WARNING,
    ),
    ("Lima is a town here.", "lima es una ciudad.", "es", "Lima es una ciudad.", WARNING),
    ("*The* tea is good here.", "*a* tea itt nagyon jó.", "hu", "*A* tea itt nagyon jó.", WARNING),
    ("Tea. Rice.", "Había mucho. luego arroz.", "es", "Había mucho. Luego arroz.", WARNING),
    ("Tea. Rice.", "Hay más. luego arroz.", "es", "Hay más. luego arroz.", None),
    ("Tea. Rice.", "Hubo tes. luego arroz.", "es", "Hubo tes. Luego arroz.", None),
]


@pytest.mark.parametrize(("source", "target", "locale"), SILENT)
def test_silent(source, target, locale):
    """Headings, names, abbreviations, ordinals and what the source has so are left alone."""
    assert check_pair(source, target, locale, select=CHECK) == ()


@pytest.mark.parametrize(("source", "target", "locale", "mended", "severity"), FOUND)
def test_found(source, target, locale, mended, severity):
    """The first letter of a sentence becomes a capital one."""
    found = check_pair(source, target, locale, select=CHECK)

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
