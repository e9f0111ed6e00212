"""The words around the articles are complete, and dates and names follow CLDR."""

import io
from pathlib import Path

import polib
import pytest
from babel.messages.extract import extract

import translate_pipeline.builders
from translate_pipeline.builders.furniture import (
    format_day,
    format_month,
    load_furniture,
    name_language,
    name_language_itself,
    reading_minutes,
)
from translate_pipeline.model.locales import Language

BUILDERS = Path(translate_pipeline.builders.__file__).parent
LANGUAGES = {
    "en": Language("en", "en"),
    "zh_CN": Language("zh_CN", "zh-CN"),
    "es": Language("es", "es-PE"),
    "hu": Language("hu", "hu"),
}
MONTHS = {"en": "May 2026", "zh_CN": "2026年5月", "es": "mayo de 2026", "hu": "2026. május"}
DAYS = {
    "en": "May 1, 2026",
    "zh_CN": "2026年5月1日",
    "es": "1 de mayo de 2026",
    "hu": "2026. május 1.",
}
NAMES = {"en": "English", "zh_CN": "简体中文", "es": "español", "hu": "magyar"}
READING = {
    "nothing": ("", 1),
    "words": ("tea " * 400, 2),
    "Chinese": ("茶" * 900, 3),
    "both": ("tea " * 200 + "茶" * 300, 2),
    "punctuation": ("— ，" * 900, 1),
}


def test_template_is_fresh():
    """The POT holds exactly the messages and files of a fresh extraction."""
    found = {}
    for path in [*BUILDERS.glob("*.py"), *BUILDERS.glob("templates/*.html")]:
        name = f"builders/{path.relative_to(BUILDERS).as_posix()}"
        method = "python" if path.suffix == ".py" else "jinja2"
        source = io.BytesIO(path.read_bytes())
        for _, message, _, _ in extract(method, source, options={"trimmed": "true"}):
            found.setdefault(message, set()).add(name)

    template = polib.pofile(str(BUILDERS / "furniture" / "furniture.pot"))

    assert {e.msgid: {file for file, _ in e.occurrences} for e in template} == found


@pytest.mark.parametrize("code", ["zh_CN", "es", "hu"])
def test_catalog_is_complete(code):
    """Each catalog has the template's entries in its order, translated, values kept."""
    template = polib.pofile(str(BUILDERS / "furniture" / "furniture.pot"))

    catalog = polib.pofile(str(BUILDERS / "furniture" / f"{code}.po"))

    assert [(e.msgid, e.comment, e.occurrences) for e in catalog] == [
        (e.msgid, e.comment, e.occurrences) for e in template
    ]
    assert catalog.percent_translated() == 100
    assert catalog.metadata["Plural-Forms"] == LANGUAGES[code].plural_forms
    assert catalog.metadata["Language"] == code


def test_load_furniture():
    """A catalog translates; fuzzy messages and an empty catalog stay in English."""
    po = (
        'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'
        'msgid "Tip"\nmsgstr "Tipp"\n\n#, fuzzy\nmsgid "Note"\nmsgstr "Jegyzet"\n'
    )

    words = load_furniture(po.encode())

    assert [words.gettext(word) for word in ("Tip", "Note")] == ["Tipp", "Note"]
    assert load_furniture(b"").gettext("Tip") == "Tip"


@pytest.mark.parametrize("code", LANGUAGES)
def test_dates_and_names(code):
    """Months, days and language names are those of CLDR for the region."""
    language = LANGUAGES[code]

    assert format_month("2026-05-01", language) == MONTHS[code]
    assert format_day("2026-05-01", language) == DAYS[code]
    assert name_language_itself(language) == NAMES[code]


def test_name_of_unknown_language():
    """A language that CLDR cannot name goes by its tag."""
    assert name_language(Language("tlh_XX", "en"), LANGUAGES["hu"]) == "klingon"
    assert name_language(Language("qaa", "en"), LANGUAGES["hu"]) == "qaa"


@pytest.mark.parametrize(("text", "minutes"), READING.values(), ids=READING)
def test_reading_minutes(text, minutes):
    """Reading time counts words, and characters where there are no words."""
    assert reading_minutes(text) == minutes
