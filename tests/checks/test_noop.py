"""Correct translations, on which every check has to be silent."""

from pathlib import Path

import pytest

from translate_pipeline.checks import PairChecker
from translate_pipeline.glossary import load_glossary

GLOSSARY = load_glossary((Path(__file__).parents[2] / "glossary.yaml").read_bytes())

CHINESE = [
    ("Yame City", "八女市"),
    ("Yame tea costs 1,200 yen.", "八女茶的价格为1200日元。"),
    ("Yame City has about 60,000 residents.", "八女市约有6万居民。"),
    ("approx. 1.4 million", "约140万"),
    ("approx. 130,000", "约13万"),
    ("more than 1.3 billion people", "超过13亿人"),
    ("a budget of 250 million yen", "2.5亿日元的预算"),
    ("Between October 2025 and March 2026", "2025年10月至2026年3月"),
    ("On May 2, 2026, the picking began.", "采摘从2026年5月2日开始。"),
    ("for more than twenty years", "20多年来"),
    ("the tenth anniversary", "10周年"),
    ("The eighty-eighth day", "第八十八天"),
    ("Three cities and 12 villages", "3座城市和十二个村庄"),
    ("5 km from Sopron", "距肖普朗5千米"),
    ("Open from 9 a.m. to 3 p.m.", "开放时间为9点至15点"),
    ("In the 1990s", "20世纪90年代"),
    ("about 3,000 tons of tea", "约3千吨茶叶"),
    ("Guests from **Kazuno City** and *Sopron*", "来自**鹿角市**和*肖普朗*的客人"),
    ("See [Yame City](yame.md).", "请看[八女市](yame.md)。"),
    ("The Ministry of Foreign Affairs of Japan", "日本外务省"),
    ("The Consulate-General of Japan in Guangzhou", "日本国驻广州总领事馆"),
    ("Yokichi Nouchi (野内与吉) was born in 1895.", "野内与吉（Yokichi Nouchi）生于1895年。"),
    ("Machu Picchu Village in Peru", "秘鲁的马丘比丘村"),
    ("*Civitas Fidelissima*", "*Civitas Fidelissima*"),
    ("ESG[^esg] stands for three things.", "ESG[^esg]代表三项内容。"),
    ("Fukushima Prefecture and Akita Prefecture", "福岛县和秋田县"),
    ("40% of the tea is gyokuro.", "百分之四十的茶是玉露。"),
    ("Mayor Akita met an akita dog.", "市长与一只狗见了面。"),
    ("At 10:30, the bus leaves Beijing.", "10:30，巴士从北京出发。"),
    ("Price: $15.50", "价格：15.50美元"),
]
SPANISH = [
    ("Yame City", "Ciudad de Yame"),
    ("Yame tea costs 1,200 yen.", "El té de Yame cuesta 1200 yenes."),
    ("Yame City has about 60,000 residents.", "La ciudad de Yame tiene unos 60 000 habitantes."),
    ("approx. 1.4 million", "aprox. 1,4 millones"),
    ("approx. 1 million", "aprox. un millón"),
    ("approx. 130,000", "aprox. 130 mil"),
    ("more than 1.3 billion people", "más de 1300 millones de personas"),
    ("a budget of 250 million yen", "un presupuesto de 250 millones de yenes"),
    ("Between October 2025 and March 2026", "Entre octubre de 2025 y marzo de 2026"),
    ("On May 2, 2026, the picking began.", "La recolección empezó el 2 de mayo de 2026."),
    ("for more than twenty years", "desde hace más de 20 años"),
    ("the tenth anniversary", "el 10.º aniversario"),
    ("for 20 years", "durante dos décadas, es decir, veinte años"),
    ("Three cities and 12 villages", "Tres ciudades y doce pueblos"),
    ("the 20th century", "el siglo XX"),
    ("Open from 9 a.m. to 3 p.m.", "Abierto de 9:00 a 15:00"),
    ("In the 1990s", "En los años 90"),
    ("about 3,000 tons of tea", "unas 3,000 toneladas de té"),
    (
        "Guests from **Kazuno City** and *Sopron*",
        "Invitados de la ciudad de **Kazuno** y de *Sopron*",
    ),
    ("See [Yame City](yame.md).", "Vea [la ciudad de Yame](yame.md)."),
    (
        "The Ministry of Foreign Affairs of Japan",
        "El Ministerio de Relaciones Exteriores del Japón",
    ),
    ("Beijing and Guangzhou", "Pekín y Cantón"),
    ("Yokichi Nouchi (野内与吉) was born in 1895.", "Yokichi Nouchi (野内与吉) nació en 1895."),
    ("Machu Picchu Village in Peru", "El pueblo de Machu Picchu, en el Perú"),
    ("Delegates from Hungary and Peru", "Delegados húngaros y peruanos"),
    ("ESG[^esg] stands for three things.", "ESG[^esg] significa tres cosas."),
    ("Shochu from Kagoshima Prefecture", "Shochu de la prefectura de Kagoshima"),
    ("40% of the tea", "El 40 % del té"),
    ("It was 37.5 °C.", "Hacía 37,5 °C."),
    ("At 10:30, the bus leaves Beijing.", "A las 10.30, el bus sale de Pekín."),
]
HUNGARIAN = [
    ("Yame City", "Jame városa"),
    ("Yame tea costs 1,200 yen.", "A jamei tea 1200 jenbe kerül."),
    ("Yame City has about 60,000 residents.", "Jame városának mintegy 60 ezer lakosa van."),
    ("approx. 1.4 million", "kb. 1,4 millió"),
    ("approx. 1 million followers", "mintegy egymillió követő"),
    ("approx. 130,000", "kb. 130 000"),
    ("more than 1.3 billion people", "több mint 1,3 milliárd ember"),
    ("a budget of 250 million yen", "250 milliós költségvetés"),
    ("Between October 2025 and March 2026", "2025 októbere és 2026 márciusa között"),
    ("On May 2, 2026, the picking began.", "2026. május 2-án kezdődött a szüret."),
    ("for more than twenty years", "több mint 20 éve"),
    ("the tenth anniversary", "a 10. évforduló"),
    ("for 20 years", "húszéves barátság"),
    ("Three cities and 12 villages", "3 város és tizenkét falu"),
    ("the 20th century", "a XX. század"),
    ("Open from 9 a.m. to 3 p.m.", "Nyitva 9:00-tól 15:00-ig"),
    ("In the 1990s", "Az 1990-es években"),
    ("about 25 tons of tea", "mintegy huszonöt tonna tea"),
    ("Guests from **Kazuno City** and *Sopron*", "Vendégek **Kazuno városából** és *Sopronból*"),
    ("See [Yame City](yame.md).", "Lásd: [Jame városa](yame.md)."),
    ("The Ministry of Foreign Affairs of Japan", "A japán Külügyminisztérium"),
    ("Beijing and Shenzhen", "Pekingben és Sencsenben"),
    (
        "Yokichi Nouchi (野内与吉) was born in 1895.",
        "Noucsi Jokicsi (野内与吉) 1895-ben született.",
    ),
    ("Machu Picchu Village in Peru", "A perui Machu Picchu falu"),
    ("With Sopron and Beijing", "Sopronnal és Pekinggel"),
    ("ESG[^esg] stands for three things.", "Az ESG[^esg] három dolgot jelent."),
    ("Yamaguchi Prefecture's tea", "Jamagucsi prefektúra teája, jamagucsi tea"),
    ("40% of the tea is gyokuro.", "A tea 40 százaléka gjokuro."),
    ("Otama Village in Fukushima Prefecture", "A Fukusima prefektúrában fekvő Ótama falu"),
    ("At 10:30, the bus leaves Beijing.", "A busz 10.30-kor indul Pekingből."),
]
PAIRS = [
    (source, target, locale)
    for locale, pairs in (("zh_CN", CHINESE), ("es", SPANISH), ("hu", HUNGARIAN))
    for source, target in pairs
]
CHECKERS = {locale: PairChecker(locale, glossary=GLOSSARY) for locale in ("zh_CN", "es", "hu")}


@pytest.mark.parametrize(("source", "target", "locale"), PAIRS)
def test_correct_translation(source, target, locale):
    """A correct translation has no findings."""
    assert CHECKERS[locale].check(source, target) == ()
