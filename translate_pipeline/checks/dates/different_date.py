"""Dates: the same day, month, year, decade, century and era year as in the source."""

from collections.abc import Iterable

from translate_pipeline.checks.base import Category, Check, Problem, examples
from translate_pipeline.checks.dates.facts import Kind
from translate_pipeline.checks.dates.report import problems_of
from translate_pipeline.checks.pair import Pair
from translate_pipeline.model.findings import Severity

__all__ = ["DIFFERENT_DATE"]


def _find_different_date(pair: Pair) -> Iterable[Problem]:
    return problems_of(pair, Kind.DATE)


DIFFERENT_DATE = Check(
    name="different-date",
    category=Category.ACCURACY,
    severity=Severity.WARNING,
    summary="The translation gives another day, month, year, decade or century than the source;"
    " years of Japanese eras are converted.",
    why="A wrong date sends readers to the gate on the wrong day, or puts history into a wrong"
    " year.",
    find=_find_different_date,
    good=examples(
        zh_CN=[
            ("The museum was opened on the 3rd of May 2018.", "博物馆于二〇一八年五月三日开馆。"),
            ("The fair runs from April 29 to May 5.", "集市从4月29日持续到5月5日。"),
            ("The bridge dates from Heisei 30.", "这座桥建于平成30年（2018年）。"),
            ("The railway closed in the 1960s.", "铁路于20世纪60年代停运。"),
            ("The budget for fiscal 2026 was passed in March.", "2026财年预算已于3月通过。"),
            ("It may rain in May, but not in October.", "5月可能下雨，10月则不会。"),
        ],
        es=[
            ("The museum opened on May 1, 2018.", "El museo abrió el 1.º de mayo de 2018."),
            ("Closed September 2–5", "Cerrado del 2 al 5 de setiembre"),
            ("The club dates from Showa 39.", "El club data de 1964 (año 39 de la era Showa)."),
            ("The mine closed in the sixties.", "La mina cerró en la década de 1960."),
            ("The temple is from the 17th century.", "El templo es del siglo XVII."),
            ("Last October, the choir sang in Lima.", "Ese mes, el coro cantó en Lima."),
        ],
        hu=[
            ("The pact was signed on May 2, 2009.", "A szerződést 2009. május 2-án írták alá."),
            ("The camp lasts from 3 to 8 August.", "A tábor augusztus 3-tól 8-ig tart."),
            ("Posters hung here in October 2025.", "2025 októberében plakátok lógtak itt."),
            ("Reiwa 8 is a year of hope.", "A Reiva-kor 8. éve, vagyis 2026 a remény éve."),
            ("Updated: October 12, 2025", "Frissítve: 2025. X. 12."),
            ("The well is from the nineteenth century.", "A kút a XIX. századból való."),
        ],
    ),
    bad=examples(
        zh_CN=[
            ("The regatta is on May 17.", "划船赛将于3月17日举行。"),
            ("The hall was built in Heisei 10.", "会馆建于1989年。"),
            ("Open until the end of October", "开放至11月底"),
            ("The school was founded in the 19th century.", "学校创办于18世纪。"),
        ],
        es=[
            ("The pact is of June 12, 2009.", "El pacto es del 21 de junio de 2009."),
            ("The town got its bell in Reiwa 3.", "El pueblo recibió su campana en 2020."),
            ("From July 3 to July 11, swimming is free.", "Del 3 al 12 de julio se nada gratis."),
            ("The kiln was built in the 1890s.", "El horno se construyó en la década de 1880."),
        ],
        hu=[
            ("The fair takes place every November.", "A vásárt minden decemberben megrendezik."),
            ("The mill opened on 7 March 2025.", "A malom 2025. május 7-én nyílt meg."),
            ("Heisei 9 (1997) was a dry year.", "Heiszei 9 (1998) aszályos év volt."),
            ("In the 1970s the mine was closed.", "A bányát az 1960-as években zárták be."),
        ],
    ),
)  # fmt: skip
