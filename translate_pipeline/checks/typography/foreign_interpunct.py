"""The point between the parts of a foreign name."""

import re
from collections.abc import Iterator
from dataclasses import replace

from translate_pipeline.checks.base import Category, Check, Problem, examples
from translate_pipeline.checks.pair import Pair
from translate_pipeline.checks.typography.places import HAN, at_most, mend
from translate_pipeline.model.findings import Severity

__all__ = ["FOREIGN_INTERPUNCT"]

_POINTS = frozenset("・･•‧∙⋅●")
# GB/T 15834-2011, 4.14: the point is U+00B7.
_POINT = re.compile(f"(?<=[{HAN}])[・･•‧∙⋅●](?=[{HAN}])")
_JAPANESE = frozenset("・･")


def _find_interpunct(pair: Pair) -> Iterator[Problem]:
    if not _POINTS.isdisjoint(pair.target_characters):
        yield from at_most(_problems(pair))


def _problems(pair: Pair) -> Iterator[Problem]:
    for found in _POINT.finditer(pair.target_prose.text):
        point = found[0]
        message = f"expected '·' (U+00B7), found '{point}' (U+{ord(point):04X})"
        severity = Severity.WARNING if point in _JAPANESE else Severity.INFO
        problem = mend(pair.target_prose, *found.span(), message, "·", is_certain=True)
        yield replace(problem, severity=severity)


FOREIGN_INTERPUNCT = Check(
    name="foreign-interpunct",
    category=Category.LOCALE,
    severity=Severity.WARNING,
    summary="The point between the parts of a name is the Japanese one, or a bullet.",
    why="Fonts set it at another height and width, and searching does not find the name.",
    find=_find_interpunct,
    good=examples(
        zh_CN=[
            ("Marco Polo saw it.", "马可·波罗见过它。"),
            ("• Tea", "• 茶"),
            ("Tea, rice and salt", "茶、米、盐"),
            ("Leonardo da Vinci", "列奥纳多·达·芬奇"),
        ]
    ),
    bad=examples(
        zh_CN=[
            ("Marco Polo saw it.", "马可・波罗见过它。"),
            ("Marco Polo saw it.", "马可•波罗见过它。"),
            ("Marco Polo saw it.", "马可‧波罗见过它。"),
            ("Leonardo da Vinci", "列奥纳多･达･芬奇"),
        ]
    ),
    languages=frozenset({"zh"}),
)
