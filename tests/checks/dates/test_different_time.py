# ruff: noqa: E501  # one case a line
"""Times: which ones are the same, and what only looks like one."""

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
    ("We open at 10 and close at 4.", "10 órakor nyitunk, és 16 órakor zárunk.", "hu"),
    ("We open at 10 and close at 4.", "上午10点开门，下午4点关门。", "zh_CN"),
    ("The film starts at 8 p.m.", "A film 20 órakor kezdődik.", "hu"),
    ("Read pages 3, 5 and 7 at 8.", "Lee las páginas 3, 5 y 7 a las 20 h.", "es"),
    ("at 3:30 p.m.", "15:30", "zh_CN"),
    ("at 3:30 p.m.", "15时30分", "zh_CN"),
    ("at 3:30 PM", "下午3时30分", "zh_CN"),
    ("at 3:30 PM", "下午三点半", "zh_CN"),
    ("at 9 a.m.", "上午九时", "zh_CN"),
    ("at 9 a.m.", "早9点", "zh_CN"),
    ("at 9 in the evening", "晚上9点", "zh_CN"),
    ("at 5:45", "差一刻六点", "zh_CN"),
    ("at a quarter past three", "三点一刻", "zh_CN"),
    ("at noon", "正午", "zh_CN"),
    ("at noon", "中午12点", "zh_CN"),
    ("from noon to midnight", "中午至午夜", "zh_CN"),
    ("at midnight", "零点", "zh_CN"),
    ("12:30 p.m.", "中午12点半", "zh_CN"),
    ("from 1 to 3 p.m.", "下午1点至3点", "zh_CN"),
    ("10:00–17:00", "10:00—17:00", "zh_CN"),
    ("from 10 a.m. to 5 p.m.", "10点至17点", "zh_CN"),
    ("2 a.m.", "凌晨2点", "zh_CN"),
    ("at 8:30 instead of 9:00", "由9:00改为8:30", "zh_CN"),
    ("9–12 and 1–5 p.m.", "9:00—12:00，13:00—17:00", "zh_CN"),
    ("around noon", "dél körül", "hu"),
    ("the 2nd Sunday of May, 10:00–15:00", "május 2. vasárnapja, 10.00–15.00", "hu"),
    ("Closes at 9 p.m.", "关门时间：21点", "zh_CN"),
    ("after 9 p.m.", "21点后", "zh_CN"),
    ("at 10 p.m. (JST)", "日本时间晚上10点", "zh_CN"),
    ("9 a.m. and three suggestions", "上午9点，三点建议", "zh_CN"),
    ("The score was 3:10, at 3 p.m.", "下午3点，比分为3比10", "zh_CN"),
    ("8 hours after 9 a.m.", "上午9点之后8小时", "zh_CN"),
    ("at 9 a.m.", "一早", "zh_CN"),
    ("at 3:30 p.m.", "a las 15:30", "es"),
    ("at 3:30 p.m.", "a las 15.30 h", "es"),
    ("at 3:30 p.m.", "a las 15h30", "es"),
    ("at 3:30 p.m.", "a las 3:30 p. m.", "es"),
    ("at 3:30 p.m.", "a las tres y media de la tarde", "es"),
    ("at 3 p.m.", "a las 15 horas", "es"),
    ("at 3 p.m.", "a las tres de la tarde", "es"),
    ("at 3 p.m.", "a las 3", "es"),
    ("at 12:15 p.m.", "a las doce y cuarto", "es"),
    ("at 1 p.m.", "a la una", "es"),
    ("at noon", "al mediodía", "es"),
    ("at noon", "a las 12 del mediodía", "es"),
    ("midnight", "las 12 de la noche", "es"),
    ("9 to 5 p.m.", "de 9 a 17 h", "es"),
    ("10 a.m. to 5 p.m.", "de 10:00 a 17:00", "es"),
    ("at 5:45 a.m.", "a las seis menos cuarto de la mañana", "es"),
    ("at 4:50", "a diez para las cinco", "es"),
    ("at 8 p.m.", "a las 8 de la noche", "es"),
    ("7 p.m. for the two cities", "a las 19:00, para las dos ciudades", "es"),
    ("scale 1:50", "escala 1:50", "es"),
    ("tomorrow at 8 a.m.", "mañana a las 8:00", "es"),
    ("12 a.m.", "0:00", "es"),
    ("at 3:30 p.m.", "15.30-kor", "hu"),
    ("at 3:30 p.m.", "15:30-kor", "hu"),
    ("at 3:30 p.m.", "délután fél négykor", "hu"),
    ("at 3:30 p.m.", "fél négykor", "hu"),
    ("at 3:30 p.m.", "15 óra 30 perckor", "hu"),
    ("at 4:15 p.m.", "délután negyed ötkor", "hu"),
    ("at 4:45", "háromnegyed ötkor", "hu"),
    ("at 8 p.m.", "este nyolckor", "hu"),
    ("at 8 p.m.", "20 órakor", "hu"),
    ("at noon", "délben", "hu"),
    ("noon to midnight", "déltől éjfélig", "hu"),
    ("9 a.m. to 5 p.m.", "9-től 17 óráig", "hu"),
    ("10:00–17:00", "10–17 óráig", "hu"),
    ("10 a.m.", "délelőtt tíz órakor", "hu"),
    ("5 a.m.", "hajnali öt órakor", "hu"),
    ("at 3 p.m., for two hours", "délután háromkor, két órán át", "hu"),
    ("at 1:30 p.m.", "fél kettőkor", "hu"),
    ("Lunch: 11:30–14:00", "Ebéd:11.30–14.00", "hu"),
    ("between 6 a.m. and midnight", "reggel 6 és éjfél között", "hu"),
    ("Lunch: 11:30–14:00", "午餐：11:30～14:00", "zh_CN"),
    ("from 10 to 3 p.m.", "上午10点至下午3点", "zh_CN"),
    ("Doors: 5:30 p.m.", "Kapunyitás: 17.30.", "hu"),
]  # fmt: skip
DIFFERENT = [
    ("We open at 10 and close at 4.", "10 órakor nyitunk, és 17 órakor zárunk.", "hu", "expected '4', found '17 órakor'"),
    ("The film starts at 8 p.m.", "A film 21 órakor kezdődik.", "hu", "expected '20 órakor', found '21 órakor'"),
    ("at 3:30 p.m.", "下午3点", "zh_CN", "expected '下午3点30分', found '下午3点'"),
    ("at 3 p.m.", "上午3点", "zh_CN", "expected '下午3点', found '上午3点'"),
    ("at 3 p.m.", "凌晨3时", "zh_CN", "expected '下午3点', found '凌晨3时'"),
    ("at 10:15", "10:45", "zh_CN", "expected '10:15', found '10:45'"),
    ("from 7 to 9 a.m.", "晚上7点至9点", "zh_CN", "expected '上午7点', found '晚上7点'"),
    ("Opens at 9 a.m.", "开门时间：8点。", "zh_CN", "expected '上午9点', found '8点'"),
    ("at noon", "半夜", "zh_CN", "expected '中午12点', found '半夜'"),
    ("from 10 a.m. to 5 p.m.", "10:00-18:00", "zh_CN", "expected '17:00', found '18:00'"),
    ("at half past seven", "七点开始", "zh_CN", "expected 'half past seven', found '七点'"),
    ("at 3 p.m.", "a las 3 de la mañana", "es", "expected '3 p. m.', found '3 de la mañana'"),
    ("at 3 p.m.", "a las 3 a. m.", "es", "expected '3 p. m.', found '3 a. m.'"),
    ("at 8:15", "a las 8:50", "es", "expected '8:15', found '8:50'"),
    ("at half past four", "a las cuatro y cuarto", "es", "expected 'half past four', found 'las cuatro y cuarto'"),
    ("at noon", "a medianoche", "es", "expected 'noon', found 'medianoche'"),
    ("at 18:00", "a las 8 de la noche", "es", "expected '6 p. m.', found '8 de la noche'"),
    ("at 10:30 a.m.", "a las 11:30 a. m.", "es", "expected '10:30 a. m.', found '11:30 a. m.'"),
    ("at 6 p.m.", "16 órakor", "hu", "expected '18 órakor', found '16 órakor'"),
    ("at half past seven", "fél hétkor", "hu", "expected 'half past seven', found 'fél hétkor'"),
    ("at 8 in the morning", "este 8-kor", "hu", "expected '8 in the morning', found 'este 8-kor'"),
    ("at 10:30 a.m.", "délelőtt 10.50-kor", "hu", "expected 'délelőtt 10.30', found 'délelőtt 10.50'"),
    ("at noon", "éjfélkor", "hu", "expected 'noon', found 'éjfélkor'"),
    ("at 15:30", "15.50-kor", "hu", "expected '15.30', found '15.50'"),
    ("at 5:30 p.m.", "17.50-kor", "hu", "expected '17.30', found '17.50'"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "target", "locale"), SAME)
def test_same_time(source, target, locale):
    """A right translation of times has no findings."""
    assert CHECKERS[locale].check(source, target) == ()


@pytest.mark.parametrize(("source", "target", "locale", "message"), DIFFERENT)
def test_different_time(source, target, locale, message):
    """A wrong time is reported once, with what to write."""
    found = [(finding.check, finding.message) for finding in CHECKERS[locale].check(source, target)]

    assert found == [("different-time", message)]
