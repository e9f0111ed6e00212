# ruff: noqa: E501  # one case a line
"""Amounts: which sums are the same, and what only looks like one."""

import pytest

from translate_pipeline.checks import PairChecker

SELECT = [
    "different-date",
    "different-weekday",
    "different-time",
    "different-amount",
    "different-unit",
]
CHECKERS = {locale: PairChecker(locale, select=SELECT) for locale in ("zh_CN", "es", "hu")}

SAME = [
    ("500 yen", "500日元", "zh_CN"),
    ("¥500", "500日元", "zh_CN"),
    ("¥500", "500元", "zh_CN"),
    ("¥500", "￥500", "zh_CN"),
    ("10,000 yen", "1万日元", "zh_CN"),
    ("10,000 yen", "一万日元", "zh_CN"),
    ("3.2 billion yen", "32亿日元", "zh_CN"),
    ("15,000 yen", "1万5千日元", "zh_CN"),
    ("120,000–150,000 yen", "12万至15万日元", "zh_CN"),
    ("300 to 500 yen", "300～500日元", "zh_CN"),
    ("$45,000", "45000美元", "zh_CN"),
    ("US$45,000", "4.5万美元", "zh_CN"),
    ("€5m", "500万欧元", "zh_CN"),
    ("£20", "20英镑", "zh_CN"),
    ("98 yuan", "98元", "zh_CN"),
    ("RMB 98", "人民币98元", "zh_CN"),
    ("20 soles", "20索尔", "zh_CN"),
    ("S/ 20", "20索尔", "zh_CN"),
    ("2,400 forints", "2400福林", "zh_CN"),
    ("HUF 2,400", "2400匈牙利福林", "zh_CN"),
    ("half a million dollars", "50万美元", "zh_CN"),
    ("one and a half million yen", "150万日元", "zh_CN"),
    ("500 yen (3.5 dollars)", "500日元（3.5美元）", "zh_CN"),
    ("500 yen", "500日元（约合25元人民币）", "zh_CN"),
    ("500 yen each", "每份500日元，共计500日元", "zh_CN"),
    ("Children pay half the 500 yen.", "儿童付500日元的一半。", "zh_CN"),
    ("They won 300 prizes.", "他们赢得了300个奖项。", "zh_CN"),
    ("three New Year cards", "三张元旦贺卡", "zh_CN"),
    ("500 yen", "500 yenes", "es"),
    ("between 1 and 1.5 million yen", "100万至150万日元", "zh_CN"),
    ("one to two million yen", "100万到200万日元", "zh_CN"),
    ("between 1 and 1.5 million yen", "entre 1 y 1.5 millones de yenes", "es"),
    ("2.4 billion yen", "2 mil 400 millones de yenes", "es"),
    ("45,300 soles", "45 mil 300 soles", "es"),
    ("2.4 billion yen", "2 milliárd 400 millió jen", "hu"),
    ("1.2 million forints", "1 millió 200 ezer forint", "hu"),
    ("240 million yen and 15,000 yen", "2亿4000万日元和1万5000日元", "zh_CN"),
    ("300 people paid 35,000 yen.", "35 ezer jent fizetett 300 ember.", "hu"),
    ("3.2 billion yen ($21 million)", "32亿日元（约1.5亿元人民币）", "zh_CN"),
    ("$3 m", "3 millones de dólares", "es"),
    ("tens of thousands of yen", "数万日元", "zh_CN"),
    ("¥1,200", "¥1,200", "es"),
    ("¥1,200", "1200 yenes", "es"),
    ("¥1,200", "1 200 yenes", "es"),
    ("¥1,200", "1.200 yenes", "es"),
    ("3.2 billion yen", "3200 millones de yenes", "es"),
    ("3.2 billion yen", "3,2 mil millones de yenes", "es"),
    ("$45,000", "US$ 45 000", "es"),
    ("$45,000", "45 000 dólares", "es"),
    ("$45,000", "45 mil dólares", "es"),
    ("8 soles", "S/ 8", "es"),
    ("8 soles", "ocho soles", "es"),
    ("8.50 soles", "S/ 8.50", "es"),
    ("8.50 soles", "8,50 soles", "es"),
    ("two thousand euros", "2,000 euros", "es"),
    ("€2,000", "2000 €", "es"),
    ("15,000 forints", "15 000 forintos", "es"),
    ("15,000 forints", "15 000 florines húngaros", "es"),
    ("half a million dollars", "medio millón de dólares", "es"),
    ("$1.5 million", "un millón y medio de dólares", "es"),
    ("300 to 500 yen", "entre 300 y 500 yenes", "es"),
    ("500 yen", "500 yenes (unos 13 soles)", "es"),
    ("350 yen per 100 g", "350 yenes por cada 100 g", "es"),
    ("20 sunny days", "20 días de sol", "es"),
    ("a euro", "un euro", "es"),
    ("free of charge (500 yen for guests)", "gratis (500 yenes para invitados)", "es"),
    ("1,500 yen", "1500 jen", "hu"),
    ("1,500 yen", "1500 jenbe", "hu"),
    ("1,500 yen", "ezerötszáz jen", "hu"),
    ("3.6 million yen", "3,6 millió jennyi", "hu"),
    ("1.2 billion yen", "1,2 milliárd jenbe", "hu"),
    ("$25,000", "25 000 dollár", "hu"),
    ("€120", "120 euróért", "hu"),
    ("€120", "120 €", "hu"),
    ("HUF 2,400", "2400 Ft", "hu"),
    ("HUF 2,400", "2400 Ft-ba", "hu"),
    ("2,400 forints", "kétezer-négyszáz forint", "hu"),
    ("4,000,000 forints", "négymillió forintos", "hu"),
    ("65 soles", "65 sol", "hu"),
    ("98 yuan", "98 jüanért", "hu"),
    ("half a million dollars", "félmillió dollár", "hu"),
    ("1.5 million yen", "másfél millió jen", "hu"),
    ("from 300 to 500 yen", "300–500 jen", "hu"),
    ("500 yen", "500 jen (kb. 1200 forint)", "hu"),
    ("The 500 most important houses", "Az 500 legfontosabb ház", "hu"),
]  # fmt: skip
DIFFERENT = [
    ("500 yen", "500元", "zh_CN", "expected '500日元', found '500元'"),
    ("500 yen", "500美元", "zh_CN", "expected '500日元', found '500美元'"),
    ("500 yen", "5000日元", "zh_CN", "expected '500日元', found '5000日元'"),
    ("7.5 million yen", "75万日元", "zh_CN", "expected '750万日元', found '75万日元'"),
    ("from 250 to 300 euros", "250至300日元", "zh_CN", "expected '300欧元', found '300日元'"),
    ("¥300–500", "300～600日元", "zh_CN", "expected '500日元', found '600日元'"),
    ("$30,000", "3万日元", "zh_CN", "expected '3万美元', found '3万日元'"),
    ("20 soles", "25索尔", "zh_CN", "expected '20索尔', found '25索尔'"),
    ("300 to 500 yen", "300～600日元", "zh_CN", "expected '500日元', found '600日元'"),
    ("2.4 billion yen", "2.4亿日元", "zh_CN", "expected '24亿日元', found '2.4亿日元'"),
    ("800 yen", "800 dólares", "es", "expected '800 yenes', found '800 dólares'"),
    ("2.4 billion yen", "2400 mil millones de yenes", "es", "expected '2400 millones de yenes', found '2400 mil millones de yenes'"),
    ("2.4 billion yen", "2.4 millones de yenes", "es", "expected '2400 millones de yenes', found '2.4 millones de yenes'"),
    ("35 soles", "S/ 53", "es", "expected 'S/ 35', found 'S/ 53'"),
    ("1,500 euros", "5,100 euros", "es", "expected '1500 euros', found '5,100 euros'"),
    ("25,000 yen", "52 000 yenes", "es", "expected '25,000 yenes', found '52 000 yenes'"),
    ("600 yen for adults, 300 yen for children", "adultos, 600 yenes; niños, 200 yenes", "es", "expected '300 yenes', found '200 yenes'"),
    ("950 yen", "590 jen", "hu", "expected '950 jen', found '590 jen'"),
    ("40,000 dollars", "40 000 eurót", "hu", "expected '40,000 dollars', found '40 000 eurót'"),
    ("30 soles", "30 peso", "hu", "expected '30 sol', found '30 peso'"),
    ("18 million forints", "18 ezer forintba", "hu", "expected '18 millió forintba', found '18 ezer forintba'"),
    ("2.5 billion yen", "2,5 millió jenbe", "hu", "expected '2,5 milliárd jenbe', found '2,5 millió jenbe'"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "target", "locale"), SAME)
def test_same_amount(source, target, locale):
    """A right translation of amounts has no findings."""
    assert CHECKERS[locale].check(source, target) == ()


@pytest.mark.parametrize(("source", "target", "locale", "message"), DIFFERENT)
def test_different_amount(source, target, locale, message):
    """A wrong amount is reported once, with what to write."""
    found = [(finding.check, finding.message) for finding in CHECKERS[locale].check(source, target)]

    assert found == [("different-amount", message)]
