"""Quantities: the same length, area, weight, heat or duration as in the source."""

from collections.abc import Iterable

from translate_pipeline.checks.base import Category, Check, Problem, examples
from translate_pipeline.checks.dates.facts import Kind
from translate_pipeline.checks.dates.report import problems_of
from translate_pipeline.checks.pair import Pair
from translate_pipeline.model.findings import Severity

__all__ = ["DIFFERENT_UNIT"]


def _find_different_unit(pair: Pair) -> Iterable[Problem]:
    return problems_of(pair, Kind.UNIT)


DIFFERENT_UNIT = Check(
    name="different-unit",
    category=Category.ACCURACY,
    severity=Severity.WARNING,
    summary="A quantity comes to something else than in the source, by its unit or its number;"
    " a correct conversion is fine.",
    why="Thirty acres are not thirty hectares, and forty hours are a long walk.",
    find=_find_different_unit,
    good=examples(
        zh_CN=[
            ("The trail is 5 km long.", "步道全长5000米。"),
            ("The farm has 10 acres of tea.", "农场有4公顷茶园。"),
            ("The ride takes an hour and a half.", "车程一个半小时。"),
            ("They have been friends for two decades.", "他们已是20年的朋友。"),
            ("Warm the water to 68°F.", "将水加热到20摄氏度。"),
        ],
        es=[
            ("The hall has 850 square metres.", "La sala tiene 850 m²."),
            ("The village lies 5 miles away.", "El pueblo queda a 8 km."),
            ("The film lasts 1 hour and 20 minutes.", "La película dura 80 minutos."),
            ("They stayed for half a year.", "Se quedaron seis meses."),
            ("The wind blew at 30 km/h.", "El viento soplaba a 30 kilómetros por hora."),
        ],
        hu=[
            ("The plantation covers 70 hectares.", "Az ültetvény hetvenhektáros."),
            ("The visit took an hour and a half.", "A látogatás másfél órán át tartott."),
            ("In winter it is minus 12 degrees.", "Télen mínusz 12 fok van."),
            ("A fortnight later, snow fell.", "Két héttel később leesett a hó."),
            ("The float weighs 3 tonnes.", "A díszkocsi háromtonnás."),
        ],
    ),
    bad=examples(
        zh_CN=[
            ("The lake lies 8 km from the station.", "湖距车站8米。"),
            ("The farm has 14 hectares of tea.", "农场有14英亩茶园。"),
            ("They shipped 30 tonnes of apples.", "他们运出了30公斤苹果。"),
            ("The walk takes 40 minutes.", "步行需要40小时。"),
        ],
        es=[
            ("The farm covers 30 hectares.", "La granja abarca 30 acres."),
            ("Heat the water to 80°C.", "Caliente el agua a 80 °F."),
            ("The walk takes two hours.", "La caminata dura tres horas."),
            ("Bring 2–3 litres of water.", "Lleve de 3 a 5 litros de agua."),
        ],
        hu=[
            ("The coast is 12 km away.", "A tengerpart 12 m-re van."),
            ("The garden covers three hectares.", "A kert három négyzetméteres."),
            ("The bell weighs 900 kilograms.", "A harang 900 tonna."),
            ("The tour takes two hours.", "A vezetés három órán át tart."),
        ],
    ),
)
