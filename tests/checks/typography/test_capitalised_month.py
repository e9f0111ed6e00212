"""Months and weekdays with capitals: names keep them, dates do not."""

import pytest

from translate_pipeline.checks import check_pair

SILENT = [
    ("es", "Happy Independence Day!", "¡Feliz 28 de Julio!"),
    ("es", "Plácido Domingo sang in May.", "Plácido Domingo cantó en mayo."),
    ("es", "Ana Julio came in July.", "Ana Julio vino en julio."),
    ("es", "28 de Julio Avenue", "La avenida 28 de Julio"),
    ("es", "In May on the Plaza de Mayo", "En mayo, en la Plaza de Mayo"),
    ("es", "Ash Wednesday, Good Friday", "el Miércoles de Ceniza y el Viernes Santo"),
    ("es", "The October Revolution of 1917", "La Revolución de Octubre de 1917"),
    ("es", "Hours: Monday to Friday", "Horario: Lunes a viernes"),
    ("es", "SUNDAY, MAY 3", "DOMINGO 3 DE MAYO"),
    ("es", "It was late. May came.", "Era tarde. Mayo llegó."),
    ("es", "The band Sol de Abril played in April", "La banda Sol de Abril tocó en abril"),
    ("hu", "In 2026. May is green.", "Ez 2026. Május zöld."),
    ("hu", "In May on May 1 Square", "Májusban a Május 1. téren"),
    ("hu", "Saturday: closed", "Szombat: zárva"),
]

FOUND = [
    ("es", "On Friday, May 8", "Se celebra el Viernes 8 de mayo", ["v"]),
    ("es", "In October and November", "En Octubre y Noviembre", ["o", "n"]),
    ("es", "2026/05/01", "el 1.º de Mayo de 2026", ["m"]),
    ("es", "late in September", "a fines de Setiembre", ["s"]),
    ("es", "in July", "Llegaron en **Julio**", ["j"]),
    ("es", "Lima, Monday", "Lima, Lunes", ["l"]),
    ("hu", "May 2026", "2026 Májusa", ["m"]),
    ("hu", "2026/05/02", "2026. Május 2.", ["m"]),
    ("hu", "Friday, June 12", "június 12., Péntek", ["p"]),
    ("hu", "From April 29 to May 5", "Április 29. és Május 5. között", ["m"]),
    ("hu", "Are you coming on June 20?", "Eljön Ön Június 20-án?", ["j"]),
    ("hu", "Every Saturday", "Minden Szombaton", ["s"]),
]


@pytest.mark.parametrize(("locale", "source", "target"), SILENT)
def test_silent(locale, source, target):
    """Names, heads of sentences and capitals throughout are left alone."""
    assert check_pair(source, target, locale, select=["capitalised-month"]) == ()


@pytest.mark.parametrize(("locale", "source", "target", "suggestions"), FOUND)
def test_found(locale, source, target, suggestions):
    """The first letter is to be a small one."""
    found = check_pair(source, target, locale, select=["capitalised-month"])

    assert [finding.suggestion for finding in found] == suggestions
    assert [target[slice(*finding.target_span)].lower() for finding in found] == suggestions
