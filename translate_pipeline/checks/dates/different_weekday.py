"""Weekdays: the same days of the week as in the source."""

from collections.abc import Iterable

from translate_pipeline.checks.base import Category, Check, Problem, examples
from translate_pipeline.checks.dates.facts import Kind
from translate_pipeline.checks.dates.report import problems_of
from translate_pipeline.checks.pair import Pair
from translate_pipeline.model.findings import Severity

__all__ = ["DIFFERENT_WEEKDAY"]


def _find_different_weekday(pair: Pair) -> Iterable[Problem]:
    return problems_of(pair, Kind.WEEKDAY)


DIFFERENT_WEEKDAY = Check(
    name="different-weekday",
    category=Category.ACCURACY,
    severity=Severity.WARNING,
    summary="The translation names a day of the week that the source does not name.",
    why="Who reads Tuesday for Monday stands before a closed door.",
    find=_find_different_weekday,
    good=examples(
        zh_CN=[
            ("The market is held every Saturday.", "集市每周六举行。"),
            ("The bus runs from Monday to Friday.", "公交车周一至周五运行。"),
            ("On Sunday, the choir meets once a week.", "合唱团每周聚会一次，时间是礼拜天。"),
            ("Open on Fridays and weekends", "周五、周六和周日开放"),
        ],
        es=[
            ("The class meets every Thursday.", "La clase se reúne todos los jueves."),
            ("Mon–Wed: guided tours", "Lunes, martes y miércoles: visitas guiadas"),
            ("The square is busy on Sunday.", "La plaza Santo Domingo se llena ese día."),
            ("The inn is full on Saturdays.", "La posada se llena los sábados."),
        ],
        hu=[
            ("The choir rehearses on Wednesdays.", "A kórus szerdánként próbál."),
            ("Friends from the west come on Saturday.", "Szombaton szombathelyi barátok jönnek."),
            ("Shops are closed on Good Friday.", "Nagypénteken zárva vannak az üzletek."),
            ("From Monday to Thursday", "Hétfőtől csütörtökig"),
        ],
    ),
    bad=examples(
        zh_CN=[
            ("The office is closed on Mondays.", "办事处每周二休息。"),
            ("The play is on Wednesday evening.", "话剧在星期四晚上上演。"),
            ("See you on Sunday!", "周六见！"),
            ("The baker rests on Tuesdays.", "面包师每逢礼拜三休息。"),
        ],
        es=[
            ("The class meets every Thursday.", "La clase se reúne todos los martes."),
            ("Closed on Mondays", "Cerrado los lunes y martes"),
            ("On Friday evenings, the drummers play.", "Los sábados por la noche tocan tambores."),
            ("The ferry sails on Sunday.", "El transbordador zarpa el sábado."),
        ],
        hu=[
            ("On Wednesday the guests visit a farm.", "A vendégek csütörtökön egy tanyára mennek."),
            ("Closed on Mondays", "Kedden zárva"),
            ("The Saturday market is popular.", "A vasárnapi piac népszerű."),
            ("We meet every Friday.", "Minden szerdán találkozunk."),
        ],
    ),
)
