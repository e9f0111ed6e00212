# ruff: noqa: E501  # one case a line
"""Numbers: how they are read, and which of them mean the same."""

from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translate_pipeline.checks import PairChecker
from translate_pipeline.checks.numbers.figures import read_numbers
from translate_pipeline.checks.numbers.words import read_number_words
from translate_pipeline.glossary import load_glossary

GLOSSARY = load_glossary((Path(__file__).parents[2] / "glossary.yaml").read_bytes())
CHECKERS = {locale: PairChecker(locale, glossary=GLOSSARY) for locale in ("zh_CN", "es", "hu")}

SAME = [
    ("Half of the 3,500 visitors came from Beijing.", "3500名游客中有一半来自北京。", "zh_CN"),
    ("The village has 8,700 people.", "村里有8700人。", "zh_CN"),
    ("from 2015 to 2025, i.e. ten years", "2015年至2025年，即十年间", "zh_CN"),
    ("the COVID-19 pandemic", "新冠疫情", "zh_CN"),
    ("the 2nd meeting", "第二次会议", "zh_CN"),
    ("at 3:30 p.m.", "15:30", "zh_CN"),
    ("at 3:30 p.m.", "下午3点半", "zh_CN"),
    ("two-thirds", "三分之二", "zh_CN"),
    ("a 50-year-old teacher", "50岁的教师", "zh_CN"),
    ("about 4,000 years old", "约4000年前", "zh_CN"),
    ("1.5 times", "1.5倍", "zh_CN"),
    ("10,000 yen", "1万日元", "zh_CN"),
    ("tens of thousands", "数万", "zh_CN"),
    ("a third of the 300 guests", "300位客人中的三分之一", "zh_CN"),
    ("$1.2 billion", "12亿美元", "zh_CN"),
    ("35 million", "3500万", "zh_CN"),
    ("120,000 to 150,000 people", "12万至15万人", "zh_CN"),
    ("120,000–150,000 people", "12～15万人", "zh_CN"),
    ("Article 1", "第一条", "zh_CN"),
    ("from 1st to 3rd grade", "一年级到三年级", "zh_CN"),
    ("20 kg (44 lb)", "20公斤（44磅）", "zh_CN"),
    ("the 21st century", "21世纪", "zh_CN"),
    ("in the 2010s", "21世纪10年代", "zh_CN"),
    ("on 2026-05-01", "2026年5月1日", "zh_CN"),
    ("Mayor Kazuno of Kazuno City", "鹿角市的鹿角市长", "zh_CN"),
    ("WFTGA", "WFTGA", "zh_CN"),
    ("Reiwa 8 (2026)", "令和八年（2026年）", "zh_CN"),
    ("**Kazuno**: 1 (one) tea", "**鹿角**：一杯茶", "zh_CN"),
    ("3 x 4 = 12", "3×4=12", "zh_CN"),
    ("`code` and $x^2$", "`code`和$x^2$", "zh_CN"),
    ("Visit www.sopron.hu or mail info@sopron.hu.", "请访问www.sopron.hu，或发邮件至info@sopron.hu。", "zh_CN"),
    ("Tea & *rice*", "茶和*米饭*", "zh_CN"),
    ("The G7", "七国集团", "zh_CN"),
    ("6 months", "半年", "zh_CN"),
    ("a dozen", "12个", "zh_CN"),
    ("Photo: Yokichi Nouchi", "图片：野内与吉", "zh_CN"),
    ("80% of growers", "八成茶农", "zh_CN"),
    ("30,000 people", "三万人", "zh_CN"),
    ("2.5 million", "二百五十万", "zh_CN"),
    ("1,234.56 m", "1234.56米", "zh_CN"),
    ("Half of the 3,500 visitors came from Beijing.", "La mitad de los 3500 visitantes vino de Pekín.", "es"),
    ("at 3:30 p.m.", "a las 15:30", "es"),
    ("at 3:30 p.m.", "a las 3:30 p. m.", "es"),
    ("the 2nd meeting", "la 2.ª reunión", "es"),
    ("the 2nd meeting", "la segunda reunión", "es"),
    ("in the 1920s", "en los años veinte", "es"),
    ("in the 1920s", "en la década de 1920", "es"),
    ("$1.2 billion", "1200 millones de dólares", "es"),
    ("$1.2 billion", "1,2 mil millones de dólares", "es"),
    ("$1.5 trillion", "1,5 billones de dólares", "es"),
    ("35,000 people", "35 000 personas", "es"),
    ("35,000 people", "35.000 personas", "es"),
    ("35,000 people", "treinta y cinco mil personas", "es"),
    ("100 years", "un siglo", "es"),
    ("100 years", "cien años", "es"),
    ("16 cities", "dieciséis ciudades", "es"),
    ("1.5 kilometers", "1,5 kilómetros", "es"),
    ("1,234.56 soles", "1 234,56 soles", "es"),
    ("1,234.56 soles", "1.234,56 soles", "es"),
    ("It costs S/ 20.", "Cuesta S/ 20.", "es"),
    ("two of the 3 villages", "dos de los tres pueblos", "es"),
    ("May 1", "1.º de mayo", "es"),
    ("May 1", "primero de mayo", "es"),
    ("fifteen hundred people", "1500 personas", "es"),
    ("World War II", "la Segunda Guerra Mundial", "es"),
    ("Pope John Paul II in Peru", "el papa Juan Pablo II en el Perú", "es"),
    ("the 3rd of the 10 rules", "la tercera de las diez reglas", "es"),
    ("one hundred and twenty years", "120 años", "es"),
    ("Chapter IV", "Capítulo 4", "es"),
    ("Japan and China", "El Japón y la China", "es"),
    ("YAME", "YAME", "es"),
    ("BEIJING TODAY", "PEKÍN HOY", "es"),
    ("Half of the 3,500 visitors came from Beijing.", "A 3500 látogató fele Pekingből jött.", "hu"),
    ("at 3:30 p.m.", "15.30-kor", "hu"),
    ("the 2nd meeting", "a második találkozó", "hu"),
    ("on May 2", "május másodikán", "hu"),
    ("in the 1920s", "a húszas években", "hu"),
    ("in the 1920s", "az 1920-as években", "hu"),
    ("35,000 people", "35 000 ember", "hu"),
    ("35,000 people", "35 ezer ember", "hu"),
    ("35,000 people", "harmincötezer ember", "hu"),
    ("100 years", "egy évszázad", "hu"),
    ("100 years", "száz éve", "hu"),
    ("16 cities", "tizenhat város", "hu"),
    ("1.5 kilometers", "másfél kilométer", "hu"),
    ("1,234.56 forints", "1234,56 forint", "hu"),
    ("1,500 forints", "ezerötszáz forint", "hu"),
    ("two of the 3 villages", "három faluból kettő", "hu"),
    ("May 1", "május elseje", "hu"),
    ("World War II", "a második világháború", "hu"),
    ("World War II", "a 2. világháború", "hu"),
    ("one hundred and twenty years", "120 év", "hu"),
    ("Chapter IV", "4. fejezet", "hu"),
    ("the 10th anniversary in 2025", "2025-ben, a tizedik évfordulón", "hu"),
    ("30 minutes", "fél óra", "hu"),
    ("Kazuno's mayor", "Kazuno polgármestere", "hu"),
    ("Otama's museum", "az ótamai múzeum", "hu"),
    ("with Peru", "Peruval", "hu"),
    ("to Machu Picchu", "Machu Picchuba", "hu"),
    ("Japanese and Chinese tea from Fukuoka Prefecture", "japán és kínai tea Fukuoka prefektúrából", "hu"),
    ("Hungary", "magyarországi", "hu"),
    ("YAME", "JAME", "hu"),
    ("a 6-month course", "hat hónapos tanfolyam", "hu"),
    ("$1.2 billion", "1,2 milliárd dollár", "hu"),
    ("the Embassy of Japan in China", "Japán pekingi nagykövetsége", "hu"),
    ("3 * 4", "3*4", "hu"),
]  # fmt: skip
FIGURES = [
    ("1,234.5 or 1 234", "en", [("1,234.5", [12345]), ("1 234", [1234])]),
    ("1.4 million", "en", [("1.4 million", [1400000])]),
    ("1.400 millones", "es", [("1.400 millones", [1400000, 1400000000])]),
    ("130 ezren", "hu", [("130 ezren", [130000])]),
    ("40 százalék, a 20. század", "hu", [("40", [40]), ("20", [20])]),
    ("3千米和3千人", "zh", [("3", [3]), ("3千", [3000])]),
    ("12～15万", "zh", [("12", [12, 120000]), ("15万", [150000])]),
    ("20世纪90年代", "zh", [("90", [90])]),
    ("the 1990s, 3 p.m.", "en", [("1990", [90, 1990]), ("3", [3, 15])]),
    ("5m, 5M", "en", [("5m", [5, 5000000]), ("5M", [5, 5000000])]),
    ("2026-05-01", "en", [("2026", [2026]), ("05", [5]), ("01", [1])]),
    ("in 2015 300 people", "en", [("2015", [2015]), ("300", [300])]),
]
WORDS = [
    ("the eighty-eighth day", "en", [8, 80, 88]),
    ("two hundred and fifty thousand", "en", [2, 50, 100, 200, 1000, 250000]),
    ("mil novecientos", "es", [1000]),
    ("treinta y cinco mil", "es", [5, 30, 1000, 35000]),
    ("huszonötezer", "hu", [5, 20, 25, 1000, 25000]),
    ("kétszázhúsz", "hu", [2, 20, 100, 200, 220]),
    ("二百五十", "zh", [250]),
    ("二〇二六", "zh", [2026]),
    ("一亿三千万", "zh", [130000000]),
    ("deux", "fr", []),
]


@pytest.mark.parametrize(("source", "target", "locale"), SAME)
def test_same_numbers(source, target, locale):
    """A right translation of numbers has no findings."""
    assert CHECKERS[locale].check(source, target) == ()


@pytest.mark.parametrize(("text", "language", "expected"), FIGURES)
def test_figures(text, language, expected):
    """Figures are read with their scale and everything that they may mean."""
    found = [(n.text, sorted(map(int, n.values))) for n in read_numbers(text, language)]

    assert found == expected


@pytest.mark.parametrize(("text", "language", "expected"), WORDS)
def test_number_words(text, language, expected):
    """Words are read one by one and together."""
    assert sorted(read_number_words(text, language)) == expected


@given(st.integers(0, 10**15), st.sampled_from([",", ".", " ", "\u00a0", "\u202f", "'", "’"]))
def test_separators_do_not_matter(number, separator):
    """A number grouped by threes is the number without groups."""
    (grouped,) = read_numbers(f"{number:,}".replace(",", separator), "es")

    assert grouped.values == {Fraction(number)}


@given(st.integers(1, 9999))
def test_chinese_scale(number):
    """万 is ten thousand, whatever stands before it."""
    assert CHECKERS["zh_CN"].check(f"{number * 10000:,} people", f"{number}万人") == ()
