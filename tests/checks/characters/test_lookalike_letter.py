"""Letters that look alike, forms for old software, and special spaces."""

import pytest

from translate_pipeline.checks import check_pair
from translate_pipeline.checks.characters import CHECKS
from translate_pipeline.model.findings import Severity

LOOKALIKE = ["lookalike-letter"]
CHARACTERS = [check.name for check in CHECKS]
SILENT = [
    ("Москва", "Moscú (Москва)", "es"),
    ("Moscow", "Moscú (Москва)", "es"),
    ("a vessel", "сосуд y vaso", "es"),
    ("5 μm", "5 μm", "hu"),
    ("5 µm wide", "5 µm széles", "hu"),
    ("2 kΩ", "2 kΩ", "es"),
    ("ΔT", "ΔT", "es"),
    ("alpha", "el rayo α", "es"),
    ("H2O2, CO2", "H2O2, CO2", "hu"),
    ("Işık", "Işık", "hu"),
    ("The A4O5 road", "La vía A4O5", "es"),
    ("In 2026", "二〇二六年", "zh_CN"),
    ("Ⅳ", "第Ⅳ章", "zh_CN"),
    ("one", "一心一意", "zh_CN"),
    ("comics", "漫カ画", "zh_CN"),
]
ERROR, WARNING, INFO = Severity.ERROR, Severity.WARNING, Severity.INFO
FOUND = [
    ("La сiudad", "es", "сiudad", "ciudad", ERROR),
    ("un metrο", "es", "metrο", "metro", ERROR),
    ("la раса", "es", "раса", "paca", WARNING),
    ("Paz у pan", "es", "у", "y", WARNING),
    ("kikӗtő", "hu", "kikӗtő", "kikĕtő", ERROR),
    ("El año 2O26", "es", "2O26", "2026", WARNING),
    ("Lassan dolgozık", "hu", "dolgozık", "dolgozik", WARNING),
    ("二○二六年", "zh_CN", "○", "〇", INFO),
    ("二O二六年", "zh_CN", "O", "〇", WARNING),
    ("第ー次", "zh_CN", "ー", "一", WARNING),
    ("他说ーー好", "zh_CN", "ーー", "——", WARNING),
    ("入ロ处", "zh_CN", "ロ", "口", WARNING),
    ("新能カ源", "zh_CN", "カ", "力", WARNING),
    ("JЕT", "zh_CN", "JЕT", "JET", ERROR),
    ("té 一 leche", "es", "一", "—", WARNING),
]
IN_NUMBERS = [
    ("50 cents", "5O centavos", "es", "5O", "50"),
    ("$12.50", "US$ 12.5O", "es", "12.5O", "12.50"),
    ("in 2018", "2O18-ban", "hu", "2O18", "2018"),
    ("at most 50%", "legfeljebb 5O%", "hu", "5O", "50"),
    ("80 columns", "8O列", "zh_CN", "8O", "80"),
    ("15 km", "l5 km", "es", "l5", "15"),
]
OTHER_NUMBERS = [
    ("the 5th floor", "el 5o piso", "es"),
    ("1 litre", "1l", "hu"),
    ("An I5 and an O2", "I5 y O2", "es"),
]


@pytest.mark.parametrize(("source", "target", "locale", "found", "mended"), IN_NUMBERS)
def test_numbers_of_the_source(source, target, locale, found, mended):
    """A letter that makes a number of the source stands for a digit."""
    (finding,) = check_pair(source, target, locale, select=LOOKALIKE)

    assert (target[slice(*finding.target_span)], finding.suggestion) == (found, mended)


@pytest.mark.parametrize(("source", "target", "locale"), OTHER_NUMBERS)
def test_other_numbers(source, target, locale):
    """A letter that makes no number of the source is one."""
    assert check_pair(source, target, locale, select=LOOKALIKE) == ()


@pytest.mark.parametrize(("source", "target", "locale"), SILENT)
def test_silent(source, target, locale):
    """Words in their own script, units, symbols and codes are as they should be."""
    assert check_pair(source, target, locale, select=LOOKALIKE) == ()


@pytest.mark.parametrize(("target", "locale", "found", "suggestion", "severity"), FOUND)
def test_found(target, locale, found, suggestion, severity):
    """The word is reported with the letters that it should have."""
    (finding,) = check_pair("Text", target, locale, select=LOOKALIKE)

    assert (target[slice(*finding.target_span)], finding.suggestion, finding.severity) == (
        found,
        suggestion,
        severity,
    )


def test_many_words():
    """A text full of such letters is told of once."""
    text = "Lа cаsа dе lа cоlinа es pequeña"

    (finding,) = check_pair("Text", text, "es", select=LOOKALIKE)

    assert finding.suggestion == "La casa de la colina"


@pytest.mark.parametrize(
    ("target", "mended"),
    [
        ("leccio\u0301n", "lección"),
        ("O\ufb03ce", "Office"),
        ("\u2f08\u4e86", "人了"),
        ("10 \u212b", "10 Å"),
        ("\uf934", "老"),
        ("ni\u0303 y ni\u0303", "nĩ y nĩ"),
        ("canción", ""),
        ("Ⅳ ① ㎡ ´", ""),
    ],
)
def test_unnormalised(target, mended):
    """Composed characters stay; what only looks like them is composed, beyond doubt."""
    found = check_pair("Text", target, "es", select=["unnormalised-text"])

    fixed = [
        target[: f.target_span[0]] + f.suggestion + target[f.target_span[1] :]
        for f in found
        if f.is_certain
    ]
    assert fixed == ([mended] if mended else [])


@pytest.mark.parametrize("text", ["1", "а", "Ã©", "e\u0301", "\xa0 ", "a?", "ー", "\u200b"])
def test_long_texts(text):
    """Endless marks of any kind take no endless time."""
    for locale in ("es", "hu", "zh_CN"):
        check_pair("Text", text * 30_000, locale, select=CHARACTERS)
