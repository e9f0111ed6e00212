# ruff: noqa: E501  # an entry a line
"""Spanish names: accents and capitals count, endings there are none."""

import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossary.labelled import measure, read_pairs
from translate_pipeline.glossary import load_glossary
from translate_pipeline.glossary.inflect import spanish
from translate_pipeline.glossary.inflect.base import Grade
from translate_pipeline.glossary.match import TermMatcher
from translate_pipeline.model.glossary import Inflection

GLOSSARY = load_glossary("""
version: 1
source: en
targets: [es]
kinds:
  name: {}
  prefecture: {es: ["prefectura de {name}"]}
  city: {es: ["ciudad de {name}"]}
  village: {es: ["pueblo de {name}", "{name} Pueblo"]}
entries:
  - id: japon
    kind: name
    en: {name: Japan}
    terms:
      es:
        preferred: Japón
        also: [japonés, japonesa, japoneses, japonesas]
        forbidden: [{form: Japan}]
  - id: peru
    kind: name
    en: {name: Peru}
    terms: {es: {preferred: Perú, also: [peruano, peruana, peruanos, peruanas]}}
  - id: tokio
    kind: name
    en: {name: Tokyo}
    terms: {es: {preferred: Tokio, also: [tokiota, tokiotas], forbidden: [{form: Tokyo}]}}
  - {id: kioto, kind: name, en: {name: Kyoto}, terms: {es: {preferred: Kioto, forbidden: [{form: Kyoto}]}}}
  - id: pekin
    kind: name
    en: {name: Beijing}
    terms:
      es:
        preferred: Pekín
        also: [pequinés, pequinesa, pequineses, pequinesas]
        forbidden: [{form: Beijing}]
  - id: canton
    kind: name
    en: {name: Guangzhou}
    terms: {es: {preferred: Cantón, also: [cantonés, cantonesa], forbidden: [{form: Guangzhou}]}}
  - id: hungria
    kind: name
    en: {name: Hungary}
    terms:
      es:
        preferred: Hungría
        also: [húngaro, húngara, húngaros, húngaras]
        forbidden: [{form: Hungary}]
  - {id: espana, kind: name, en: {name: Spain}, terms: {es: {preferred: España}}}
  - {id: mexico, kind: name, en: {name: Mexico}, terms: {es: {preferred: México, admitted: [Méjico]}}}
  - {id: nankin, kind: name, en: {name: Nanjing}, terms: {es: {preferred: Nankín, forbidden: [{form: Nanjing}]}}}
  - {id: fukuoka, kind: prefecture, en: {name: Fukuoka}, terms: {es: {preferred: Fukuoka}}}
  - {id: akita, kind: prefecture, en: {name: Akita}, terms: {es: {preferred: Akita}}}
  - {id: yame, kind: city, en: {name: Yame}, terms: {es: {preferred: Yame}}}
  - {id: kazuno, kind: city, en: {name: Kazuno}, terms: {es: {preferred: Kazuno}}}
  - {id: sopron, kind: city, en: {name: Sopron}, terms: {es: {preferred: Sopron, forbidden: [{form: Soprón}]}}}
  - {id: otama, kind: village, en: {name: Otama}, terms: {es: {preferred: Otama}}}
  - id: machu
    kind: village
    en: {name: Machu Picchu}
    terms: {es: {preferred: Machu Picchu, admitted: [Machupicchu], forbidden: [{form: Machu Pichu}]}}
  - {id: te, kind: name, en: {name: Yame tea}, terms: {es: {preferred: té de Yame, admitted: [té Yame]}}}
  - {id: gyokuro, kind: name, en: {name: gyokuro}, terms: {es: {preferred: gyokuro}}}
  - {id: age, kind: name, en: {name: Satsuma-age}, terms: {es: {preferred: satsuma-age}}}
  - id: nouchi
    kind: name
    en: {name: Yokichi Nouchi}
    terms: {es: {preferred: Yokichi Nouchi, forbidden: [{form: Nouchi Yokichi}]}}
  - id: aiik
    kind: name
    en: {name: Kazuno International Exchange Association}
    terms: {es: {preferred: Asociación de Intercambio Internacional de Kazuno}}
  - {id: cairo, kind: name, en: {name: Cairo}, terms: {es: {preferred: El Cairo}}}
  - {id: plata, kind: name, en: {name: River Plate}, terms: {es: {preferred: Río de la Plata}}}
""")
MATCHER = TermMatcher(GLOSSARY, "es")
PAIRS = read_pairs(Path(__file__).with_name("spanish_pairs.txt"))
NAMES = ["Perú", "Japón", "Pekín", "Hungría", "Yame", "España", "Río"]


def test_pairs():
    """Of labelled sentences, names are told from other words, and their grades too."""
    figures = measure(PAIRS, MATCHER.find_all)

    assert len(PAIRS) >= 150
    assert min(figures.precision, figures.recall) >= 0.99, figures
    assert len(figures.wrong) <= len(PAIRS) / 100, figures.wrong


@pytest.mark.parametrize(
    ("sentence", "entry", "right"),
    [
        ("Gente del Peru", "peru", "Perú"),
        ("VIAJE AL PERU", "peru", "PERÚ"),
        ("Un plato Japones", "japon", "Japonés"),
        ("la Prefectura de Fukuóka", "fukuoka", "Prefectura de Fukuoka"),
    ],
)
def test_well_formed(sentence, entry, right):
    """A loose match says how it should read, in the capitals of the text."""
    loose = [
        match.well_formed
        for match in MATCHER.find_all(sentence)
        if match.entry.id == entry and match.grade is Grade.LOOSE
    ]

    assert right in loose


@pytest.mark.parametrize(
    ("sentence", "grade"),
    [
        ("la ciudad de Yame", Grade.EXACT),
        ("Ciudad de Yame", Grade.EXACT),
        ("la Ciudad de Yame", Grade.EXACT),
        ("CIUDAD DE YAME", Grade.STRICT),
    ],
)
def test_type_word(sentence, grade):
    """A type word may have a capital or none, and is a part of the match."""
    (match,) = MATCHER.find(sentence)

    assert (match.has_type_word, match.grade) == (True, grade)


@given(st.sampled_from(NAMES), st.booleans())
def test_lost_accents(name, in_capitals):
    """A name without its accents is loose, and reads well as the name itself."""
    name = name.upper() if in_capitals else name
    bare = "".join(c for c in unicodedata.normalize("NFD", name) if c.isalpha())
    use = {"inflection": Inflection.NAME, "is_last_of_several": False}

    grade = spanish.grade_word(name, bare, **use)

    assert grade is (Grade.EXACT if bare == name else Grade.LOOSE)
    assert spanish.well_formed(name, bare, **use) == name


@given(st.sampled_from(NAMES), st.text("aeiounsáéó", min_size=1, max_size=4))
def test_no_endings(name, ending):
    """A name with letters after it is another word."""
    use = {"inflection": Inflection.NAME, "is_last_of_several": False}

    assert spanish.grade_word(name, name + ending, **use) is None
