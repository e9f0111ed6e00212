# one case a line
"""Weekdays: which ones are the same, and what only looks like one."""

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
    ("Open Monday to Friday", "Abierto los lunes, martes, miércoles, jueves y viernes", "es"),
    ("Open Monday to Friday", "De lunes a jueves, y también los viernes", "es"),
    ("Open Monday to Friday", "Hétfőtől péntekig, de kedden csak délelőtt", "hu"),
    ("Open Monday to Friday", "周一到周五开放", "zh_CN"),
    ("every Monday", "每周一", "zh_CN"),
    ("every Monday", "每个星期一", "zh_CN"),
    ("every Monday", "每逢礼拜一", "zh_CN"),
    ("on Sundays", "每周日", "zh_CN"),
    ("on Sundays", "星期天", "zh_CN"),
    ("once a week, on Friday", "一周一次，时间是周五", "zh_CN"),
    ("On Friday, the plan for a week", "周五，一周日程", "zh_CN"),
    ("A week in Japan, from Friday", "周五起，一周日本之旅", "zh_CN"),
    ("three times a week, Friday included", "每周三次，包括周五", "zh_CN"),
    ("Monday to Friday", "周一至周五", "zh_CN"),
    ("Mon–Wed", "周一、周二、周三", "zh_CN"),
    ("Fridays and weekends", "周五、周六、周日", "zh_CN"),
    ("weekdays and Saturdays", "周一至周六", "zh_CN"),
    ("on Friday", "当天", "zh_CN"),
    ("The sun sat low.", "星期一，太阳低垂。", "zh_CN"),
    ("10 am (Sat & Sun)", "上午10点（周六、周日）", "zh_CN"),
    ("Closed on Mondays", "周二至周日开放", "zh_CN"),
    ("daily except Sunday", "de lunes a sábado", "es"),
    ("Closed on Mondays", "Nyitva keddtől vasárnapig", "hu"),
    ("Good Friday", "耶稣受难日", "zh_CN"),
    ("Last Friday", "上周五", "zh_CN"),
    ("Friday night", "周五晚上", "zh_CN"),
    ("every other Monday", "隔周一次，星期一", "zh_CN"),
    ("every Monday", "todos los lunes", "es"),
    ("Friday to Monday", "viernes, sábado, domingo y lunes", "es"),
    ("on Saturdays and Sundays", "los sábados y domingos", "es"),
    ("on Friday", "ese día", "es"),
    ("He flew to Santo Domingo on Friday.", "El viernes voló a Santo Domingo.", "es"),
    ("Domingo Flores came on Monday.", "El lunes vino Domingo Flores.", "es"),
    ("Palm Sunday", "Domingo de Ramos", "es"),
    ("Mon.–Fri.", "de lunes a viernes", "es"),
    ("Monday and Wednesday", "Lunes y miércoles", "es"),
    ("weekends and Monday", "sábados, domingos y lunes", "es"),
    ("on Monday", "hétfőn", "hu"),
    ("on Wednesdays", "szerdánként", "hu"),
    ("Saturday market", "szombati piac", "hu"),
    ("From Monday to Thursday", "hétfőtől csütörtökig", "hu"),
    ("Easter Monday", "húsvéthétfő", "hu"),
    ("Guests from Szombathely came on Friday.", "Pénteken szombathelyi vendégek jöttek.", "hu"),
    ("by Sunday", "vasárnapra", "hu"),
    ("on Friday", "aznap", "hu"),
    ("the first Sunday of every month", "minden hónap első vasárnapja", "hu"),
    ("Tuesdays and Thursdays", "kedden és csütörtökön", "hu"),
]  # fmt: skip
DIFFERENT = [
    ("From Monday to Friday", "De lunes a jueves", "es", "expected 'viernes', found 'jueves'"),
    ("Mon–Fri: tours", "De martes a viernes: visitas", "es", "expected 'lunes', found 'martes'"),
    ("Monday to Friday", "Hétfőtől csütörtökig", "hu", "expected 'péntekig', found 'csütörtökig'"),
    ("Open Monday to Friday", "Nyitva: hétfő–kedd", "hu", "expected 'péntek', found 'kedd'"),
    ("Open Monday to Friday", "周一至周四开放", "zh_CN", "expected '周五', found '周四'"),
    ("every Monday", "每周二", "zh_CN", "expected '周一', found '周二'"),
    ("on Sundays", "星期六", "zh_CN", "expected '星期日', found '星期六'"),
    ("Tuesday to Thursday", "周二至周五", "zh_CN", "expected '周四', found '周五'"),
    ("Tuesdays and Saturdays", "周二和周五", "zh_CN", "expected '周六', found '周五'"),
    ("Friday", "礼拜四", "zh_CN", "expected '礼拜五', found '礼拜四'"),
    ("every Monday", "todos los martes", "es", "expected 'lunes', found 'martes'"),
    ("on Mondays", "los lunes y martes", "es", "expected 'Monday', found 'martes'"),
    ("on Saturdays", "los domingos", "es", "expected 'sábados', found 'domingos'"),
    ("on Wednesday", "el jueves", "es", "expected 'miércoles', found 'jueves'"),
    ("on Saturday, June 13", "el domingo 13 de junio", "es", "expected 'sábado', found 'domingo'"),
    ("on Wednesday", "csütörtökön", "hu", "expected 'szerdán', found 'csütörtökön'"),
    ("Saturday market", "vasárnapi piac", "hu", "expected 'szombati', found 'vasárnapi'"),
    ("until Friday", "szombatig", "hu", "expected 'péntekig', found 'szombatig'"),
    ("on Mondays", "keddenként", "hu", "expected 'hétfőnként', found 'keddenként'"),
    ("Friday", "Szerda", "hu", "expected 'péntek', found 'Szerda'"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "target", "locale"), SAME)
def test_same_weekday(source, target, locale):
    """A right translation of weekdays has no findings."""
    assert CHECKERS[locale].check(source, target) == ()


@pytest.mark.parametrize(("source", "target", "locale", "message"), DIFFERENT)
def test_different_weekday(source, target, locale, message):
    """A wrong weekday is reported once, with what to write."""
    found = [(finding.check, finding.message) for finding in CHECKERS[locale].check(source, target)]

    assert found == [("different-weekday", message)]
