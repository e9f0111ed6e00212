"""Times: the same time of the day as in the source."""

from collections.abc import Iterable

from translate_pipeline.checks.base import Category, Check, Problem, examples
from translate_pipeline.checks.dates.facts import Kind
from translate_pipeline.checks.dates.report import problems_of
from translate_pipeline.checks.pair import Pair
from translate_pipeline.model.findings import Severity

__all__ = ["DIFFERENT_TIME"]


def _find_different_time(pair: Pair) -> Iterable[Problem]:
    return problems_of(pair, Kind.TIME)


DIFFERENT_TIME = Check(
    name="different-time",
    category=Category.ACCURACY,
    severity=Severity.WARNING,
    summary="The translation gives another time of the day than the source, in figures or words,"
    " or the wrong half of the day.",
    why="A wrong hour makes readers miss the train, and a fluent sentence does not show it.",
    find=_find_different_time,
    good=examples(
        zh_CN=[
            ("The parade starts at 3:30 p.m.", "游行下午3点半开始。"),
            ("Open from 10 a.m. to 5 p.m.", "10:00-17:00开放"),
            ("The bell rings at a quarter to six.", "钟声在五点三刻响起。"),
            ("Lunch is served at noon.", "午餐于中午12点供应。"),
        ],
        es=[
            ("The parade starts at half past three.", "El desfile empieza a las tres y media."),
            ("Doors open at 7 p.m.", "Las puertas se abren a las 19 h."),
            ("The bus leaves at a quarter to six.", "El bus parte a un cuarto para las seis."),
            ("Tea is served from noon to 1:30 p.m.", "Se sirve té del mediodía a la 1:30 p. m."),
        ],
        hu=[
            ("The parade starts at 3:30 p.m.", "A felvonulás délután fél négykor indul."),
            ("Open from 9 a.m. to 5 p.m.", "Nyitva 9-től 17 óráig"),
            ("The bus leaves at 10:15 p.m.", "A busz este negyed tizenegykor indul."),
            ("The film starts at 5:30 p.m.", "A film 17.30-kor kezdődik."),
        ],
    ),
    bad=examples(
        zh_CN=[
            ("The ceremony begins at 10:15 a.m.", "仪式于上午10点45分开始。"),
            ("Dinner is served at 7 p.m.", "晚餐于早上7点供应。"),
            ("The film starts at half past seven.", "电影七点开始。"),
            ("We meet at noon.", "我们午夜见面。"),
        ],
        es=[
            ("Dinner is served at 7 p.m.", "La cena se sirve a las 7 de la mañana."),
            ("The bus departs at 8:15.", "El bus parte a las 8:50."),
            ("The bell rings at half past four.", "La campana suena a las cuatro y cuarto."),
            ("We meet at noon.", "Nos reunimos a medianoche."),
        ],
        hu=[
            ("The shop closes at 6 p.m.", "Az üzlet 16 órakor zár."),
            ("The train leaves at half past seven.", "A vonat fél hétkor indul."),
            ("Meet us at 8 in the morning.", "Találkozzunk este 8-kor!"),
            ("The rite begins at 10:30 a.m.", "A szertartás délelőtt 10.50-kor kezdődik."),
        ],
    ),
)
