"""Words without their accents, and words that are right without any."""

import pytest

from translate_pipeline.checks import check_pair

CHECK = ["missing-accents"]
SILENT = [
    ("Text", "Publica, critica y practica; la campana y la hacia el mar", "es"),
    ("Text", "El perico abanico mastica", "es"),
    ("Text", "Cambiamos y estudiamos", "es"),
    ("Text", "Las razones y las canciones de los japoneses", "es"),
    ("Television", "La television", "es"),
    ("Text", "El grupo Rio Fantastico", "es"),
    ("Text", "Escriba a cancion@example.org o #cancion", "es"),
    ("Text", "Use `cancion` aqu\u0301", "es"),
    ("Text", "A cidade tem 10 anos e um pais", "es"),
    ("Text", "Da un paso mas no llega", "es"),
    ("Text", "A 2010-es modell", "hu"),
    ("Text", "A boltban negyed kenyeret adnak.", "hu"),
    ("Text", "Egy novella", "hu"),
    ("Text", "El Museo del Oro es una casa que los vecinos visitan mucho", "hu"),
    ("Text", "The house of the rising sun and the moon is over the hill", "hu"),
    ("Text", "Der Garten und das Haus", "hu"),
    ("Text", "Kisebb macska alszik itt.", "hu"),
    ("Text", "Cancion despues aqui", "zh_CN"),
]
FOUND = [
    ("La cancion nueva", "es", "cancion", "canción"),
    ("Despues, nada.", "es", "Despues", "Después"),
    ("hace 5 anos", "es", "anos", "años"),
    ("cada ano", "es", "ano", "año"),
    ("los mas altos", "es", "mas", "más"),
    ("mas de cien", "es", "mas", "más"),
    ("una zona turistica", "es", "turistica", "turística"),
    ("la tecnologia", "es", "tecnologia", "tecnología"),
    ("muchisimas flores", "es", "muchisimas", "muchísimas"),
    ("**aqui**", "es", "aqui", "aquí"),
    ("Los ninos estan aqui", "es", "ninos estan aqui", "niños están aquí"),
    ("macska es kutya", "hu", "es", "és"),
    ("Egyutt mentek", "hu", "Egyutt", "Együtt"),
]


@pytest.mark.parametrize(("source", "target", "locale"), SILENT)
def test_silent(source, target, locale):
    """Other words, names, addresses, words of the source and other languages are left alone."""
    assert check_pair(source, target, locale, select=CHECK) == ()


@pytest.mark.parametrize(("target", "locale", "found", "mended"), FOUND)
def test_found(target, locale, found, mended):
    """The words are reported with their accents."""
    (finding,) = check_pair("Text", target, locale, select=CHECK)

    assert (target[slice(*finding.target_span)], finding.suggestion) == (found, mended)


def test_whole_text():
    """A long Hungarian text without any accent is reported though no word is known."""
    text = "A nyari kalyhanal ulo gyerekek a kiraly torteneteit hallgattak sotetedesig."

    (finding,) = check_pair("Text", text, "hu", select=CHECK)

    assert finding.message == "expected accented letters, found none in the whole text"


@pytest.mark.parametrize("text", ["cancion ", "es ", "a", "-cion", "ndose", "varos "])
def test_long_texts(text):
    """Endless words take no endless time."""
    for locale in ("es", "hu"):
        check_pair("Text", text * 20_000, locale, select=CHECK)
