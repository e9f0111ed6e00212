"""Dots and hyphens where print has an ellipsis or a dash."""

import re
from collections.abc import Iterator
from dataclasses import replace

from translate_pipeline.checks.base import Category, Check, Problem, examples
from translate_pipeline.checks.pair import Pair
from translate_pipeline.checks.typography.places import HAN, LATIN, at_most, mend
from translate_pipeline.model.findings import Severity

__all__ = ["TYPEWRITER_DASH", "TYPEWRITER_ELLIPSIS"]

# GB/T 15834-2011, 4.11: six points in two places. Three Chinese stops are never right.
_STOPS = re.compile(r"。{3,}")
_DOTS = re.compile(rf"(?<=[{HAN}”’）》])(?:\.{{3,}}|…(?!…))|(?<!\.)\.{{3,}}(?=[{HAN}])")
_DASHES = {
    "es": re.compile(rf"(?<=[{LATIN}\d,.”»)]) (?:--|-) (?=[{LATIN}\d¿¡“«(])|(?<=\w)--(?=\w)"),
    "hu": re.compile(rf"(?<=[{LATIN}\d,.”«)]) (?:--|-) (?=[{LATIN}\d„»(])|(?<=\w)--(?=\w)"),
    "zh": re.compile(rf"(?<=[{HAN}”）》])\s?--+\s?(?=[{HAN}“（《])"),
}
_DASH = {"es": "–", "hu": "–", "zh": "——"}


def _find_ellipsis(pair: Pair) -> Iterator[Problem]:
    target = pair.target
    if "..." in target or "…" in target or "。。。" in target:
        yield from at_most(_ellipses(pair))


def _ellipses(pair: Pair) -> Iterator[Problem]:
    prose = pair.target_prose
    for found in _STOPS.finditer(prose.text):
        message = f"expected '……', found '{found[0]}'"
        yield mend(prose, *found.span(), message, "……", is_certain=True)
    for found in _DOTS.finditer(prose.text):
        message = f"expected '……', found '{found[0]}'"
        problem = mend(prose, *found.span(), message, "……", is_certain=True)
        yield replace(problem, severity=Severity.INFO)


def _find_dash(pair: Pair) -> Iterator[Problem]:
    target, language = pair.target, pair.languages.target_base
    if "--" in target or (language != "zh" and " - " in target):
        yield from at_most(_dashes(pair, language))


def _dashes(pair: Pair, language: str) -> Iterator[Problem]:
    prose = pair.target_prose
    for found in _DASHES[language].finditer(prose.text):
        dash = _DASH[language]
        if found[0].startswith(" ") and language != "zh":
            dash = f" {dash} "
        yield mend(prose, *found.span(), f"expected '{dash.strip()}', found '{found[0]}'", dash)


TYPEWRITER_ELLIPSIS = Check(
    name="typewriter-ellipsis",
    category=Category.LOCALE,
    severity=Severity.WARNING,
    summary="Three Chinese stops in place of '……'; three points or half an ellipsis are for"
    " information.",
    why="The points stand in the corner of their squares and read as full stops.",
    find=_find_ellipsis,
    good=examples(
        zh_CN=[
            ("And then it rained...", "后来下雨了……"),
            ("Well... we tried.", "唉……我们尽力了。"),
            ("The menu Print...", "菜单“Print...”"),
            ("See `a...b`.", "见`a...b`。"),
        ]
    ),
    bad=examples(
        zh_CN=[
            ("And then it rained...", "后来下雨了。。。"),
            ("Well... we tried.", "唉...我们尽力了。"),
            ("Well... we tried.", "唉…我们尽力了。"),
            ("Tea, rice...", "茶、米。。。。。。"),
        ]
    ),
    languages=frozenset({"zh"}),
)

TYPEWRITER_DASH = Check(
    name="typewriter-dash",
    category=Category.LOCALE,
    severity=Severity.INFO,
    summary="A hyphen or two in place of a dash.",
    why="A hyphen joins what a dash sets apart.",
    find=_find_dash,
    good=examples(
        zh_CN=[
            ("A journey: it begins small.", "一段旅程——从小事开始。"),
            ("The Tokyo–Osaka line", "东京—大阪线"),
            ("Run `a --b`.", "运行`a --b`。"),
            ("COVID-19 in 2020", "2020年的COVID-19"),
        ],
        es=[
            ("A journey - it begins small.", "Un viaje: empieza por algo pequeño."),
            ("Use `a --b`.", "Use `a --b`."),
            ("The tea — he says — is good.", "El té —dice— es bueno."),
            ("A Spanish-Japanese dictionary", "Un diccionario español-japonés"),
        ],
        hu=[
            ("A journey - it begins small.", "Egy utazás – kicsiben kezdődik."),
            ("Use `a --b`.", "Használja ezt: `a --b`."),
            ("The tea, he says, is good.", "A tea – mondja – jó."),
            ("Kazuno and Sopron's day", "Kazuno–Sopron-nap"),
        ],
    ),
    bad=examples(
        zh_CN=[
            ("A journey: it begins small.", "一段旅程--从小事开始。"),
            ("A journey: it begins small.", "一段旅程---从小事开始。"),
            ("A journey: it begins small.", "一段旅程 -- 从小事开始。"),
            ("Her book (A Life): a journey", "她的《人生》--一段旅程"),
        ],
        es=[
            ("The tea — he says — is good.", "El té -- dice él, es bueno."),
            ("A journey: it begins small.", "Un viaje - empieza por algo pequeño."),
            ("A journey: it begins small.", "Un viaje--empieza por algo pequeño."),
            ("Tea, rice — all was there.", "Té, arroz - todo estaba allí."),
        ],
        hu=[
            ("The tea, he says, is good.", "A tea - mondja ő, jó."),
            ("A journey: it begins small.", "Egy utazás -- kicsiben kezdődik."),
            ("A journey: it begins small.", "Egy utazás--kicsiben kezdődik."),
            ("Tea, rice — all was there.", "Tea, rizs - minden ott volt."),
        ],
    ),
    languages=frozenset({"es", "hu", "zh"}),
)
