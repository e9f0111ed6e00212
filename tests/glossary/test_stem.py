"""Whether a translation has an approved form of a name."""

from pathlib import Path

import pytest

from translate_pipeline.glossary import has_term, load_glossary

GLOSSARY = load_glossary((Path(__file__).parents[2] / "glossary.yaml").read_bytes())

PRESENT = [
    ("jp-yame", "hu", "Jame Jaméban Jaméból jamei Jameként jameiek Jame-ben"),
    ("jp-kazuno", "hu", "Kazuno Kazunóban Kazunóval kazunói Kazunónak"),
    ("jp-fukushima", "hu", "Fukusima Fukusimában fukusimai Fukusimából Fukusimáig"),
    ("jp-yamaguchi", "hu", "Jamagucsi Jamagucsiban jamagucsi jamagucsiak"),
    ("hu-sopron", "hu", "Sopron Sopronban soproni Sopronnal soproniak Sopron-"),
    ("cn-beijing", "hu", "Peking Pekingben pekingi Pekinggel"),
    ("cn-shenzhen", "hu", "Sencsen Sencsenben sencseni Sencsennel"),
    ("hu-hungary", "hu", "Magyarország Magyarországon magyarországi magyar Magyar magyarok"),
    ("jp-japan", "hu", "Japán japán Japánban japánok"),
    ("product-shochu", "hu", "sócsú Sócsú sócsút sócsúval"),
    ("product-satsuma-age", "hu", "szacuma-age Szacuma-age szacuma-agét"),
    ("pe-peru", "es", "Perú peruano Peruanas peruanos"),
    ("cn-beijing", "es", "Pekín pequinés"),
    ("cn-guangzhou", "es", "Cantón Guangzhou cantonesa"),
    ("product-gyokuro", "es", "gyokuro Gyokuro"),
    ("jp-yame", "zh-CN", "八女 八女市 福冈县八女市的茶"),
]
ABSENT = [
    ("jp-yame", "hu", "Yame Yaméban jameban jame Jam Jamébanbanbanban Ajame Jameban2"),
    ("jp-otama", "hu", "Otama Otamában Óta"),
    ("hu-sopron", "hu", "sopronban sopron Soprn Sopron2"),
    ("cn-beijing", "es", "Pekin Pekínes pekín Beijing"),
    ("pe-peru", "es", "Peru perú Perúes Peruanos2"),
    ("jp-yame", "zh_CN", "八 女巫 八户"),
    ("jp-kagoshima", "zh_CN", "鹿児島 鹿儿"),
]
SENTENCES = [
    ("pe-machu-picchu", "hu", "Machu Picchu faluban", True),
    ("pe-machu-picchu", "hu", "a Machu  Picchu-i völgy", True),
    ("pe-machu-picchu", "hu", "Machuban Picchuban", False),
    ("jp-adatara-furusato-hall", "hu", "az Adatara Furuszato Házban", True),
    ("product-yame-tea", "hu", "Jamei teát ittak", True),
    ("product-yame-tea", "es", "Té de Yame", True),
    ("product-yame-tea", "es", "té de Yames", False),
    ("org-mofa-japan", "es", "el Ministerio de Relaciones\nExteriores", True),
    ("org-mofa-japan", "zh_CN", "日本 外务省", True),
    ("jp-yame", "hu", "Jame\u0301ban", True),
]


@pytest.mark.parametrize(("entry", "language", "words"), PRESENT)
def test_approved_forms(entry, language, words):
    """Each of the words is an approved form."""
    known = GLOSSARY.entry(entry)

    assert [word for word in words.split() if not has_term(known, language, word)] == []


@pytest.mark.parametrize(("entry", "language", "words"), ABSENT)
def test_other_words(entry, language, words):
    """None of the words is an approved form."""
    known = GLOSSARY.entry(entry)

    assert [word for word in words.split() if has_term(known, language, word)] == []


@pytest.mark.parametrize(("entry", "language", "text", "expected"), SENTENCES)
def test_several_words(entry, language, text, expected):
    """All words but the last one are exact; the last one takes endings."""
    assert has_term(GLOSSARY.entry(entry), language, text) is expected


def test_no_decision():
    """A language without a decision has no approved form."""
    assert not has_term(GLOSSARY.entries[0], "fr", "Japon")
