"""Amounts: the same sum in the same currency as in the source."""

from collections.abc import Iterable

from translate_pipeline.checks.base import Category, Check, Problem, examples
from translate_pipeline.checks.dates.facts import Kind
from translate_pipeline.checks.dates.report import problems_of
from translate_pipeline.checks.pair import Pair
from translate_pipeline.model.findings import Severity

__all__ = ["DIFFERENT_AMOUNT"]


def _find_different_amount(pair: Pair) -> Iterable[Problem]:
    return problems_of(pair, Kind.AMOUNT)


DIFFERENT_AMOUNT = Check(
    name="different-amount",
    category=Category.ACCURACY,
    severity=Severity.WARNING,
    summary="A sum of money has another value or another currency than in the source; a conversion"
    " beside the sum is fine.",
    why="Readers plan with prices, and partners are held to sums.",
    find=_find_different_amount,
    good=examples(
        zh_CN=[
            ("The stadium cost 3.2 billion yen.", "体育场耗资32亿日元。"),
            ("Donations came to $45,000.", "捐款达4.5万美元。"),
            ("A ticket is 500 yen.", "门票500日元（约合25元人民币）。"),
            ("Sets sold for ¥98 in Shenzhen.", "在深圳，每套售价98元。"),
        ],
        es=[
            ("A cup of coffee is 8 soles.", "Una taza de café cuesta S/ 8."),
            ("The stadium cost 3.2 billion yen.", "El estadio costó 3200 millones de yenes."),
            ("Half a million dollars was raised.", "Se reunió medio millón de dólares."),
            ("Entry: ¥1,200", "Entrada: 1200 yenes (unos 30 soles)"),
        ],
        hu=[
            ("The project cost 4,000,000 forints.", "A terv négymillió forintba került."),
            ("Entrance: HUF 2,400", "Belépő: 2400 Ft"),
            ("They gave 3.6 million yen.", "3,6 millió jennyi adományt adtak."),
            ("A bowl sold for 120 euros.", "Egy tál 120 euróért kelt el."),
        ],
    ),
    bad=examples(
        zh_CN=[
            ("A bus pass costs 1,200 yen.", "公交通票售价2100日元。"),
            ("The fund gave $30,000.", "基金捐助了3万日元。"),
            ("The roof cost 7.5 million yen.", "修屋顶花了75万日元。"),
            ("A meal is 20 soles.", "一餐20欧元。"),
        ],
        es=[
            ("A day pass costs 800 yen.", "El pase diario cuesta 800 dólares."),
            ("Repairs came to 2.4 billion yen.", "Los arreglos costaron 24 000 millones de yenes."),
            ("The shop gave 1,500 euros.", "La tienda donó 5100 euros."),
            ("Postage is 9,000 forints.", "El envío cuesta 9000 soles."),
        ],
        hu=[
            ("The lunch set costs 950 yen.", "Az ebédmenü ára 590 jen."),
            ("A day ticket is 30 soles.", "A napijegy 30 peso."),
            ("The roof cost 18 million forints.", "A tető 18 ezer forintba került."),
            ("They raised 40,000 dollars.", "40 000 eurót gyűjtöttek."),
        ],
    ),
)
