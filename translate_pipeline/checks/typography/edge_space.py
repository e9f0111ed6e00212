"""Blanks and line breaks at both ends of a message: those of the source."""

from collections.abc import Iterator

from translate_pipeline.checks.base import Category, Check, Problem, examples
from translate_pipeline.checks.pair import Pair
from translate_pipeline.model.findings import Severity

__all__ = ["EDGE_SPACE"]

_NAMES = {"": "none", " ": "a blank", "\n": "a line break", "\t": "a tab"}
# Other blanks are reported by no-break-space.
_BLANKS = " \t\r\n"
# A full-width mark has its blank within.
_WIDE = "，。；：！？、）》”"


def _find_edge_space(pair: Pair) -> Iterator[Problem]:
    source, target = pair.source, pair.target
    source_text, target_text = source.strip(_BLANKS), target.strip(_BLANKS)
    if len(source_text) == len(source) and len(target_text) == len(target):
        return
    if not source_text or not target_text:
        return
    wanted, found = source[: source.index(source_text)], target[: target.index(target_text)]
    if wanted != found:
        yield Problem(
            _describe("start", wanted, found),
            target_span=(0, len(found) + 1),
            suggestion=wanted + target_text[0],
            is_certain=True,
        )
    wanted, found = source[len(source.rstrip(_BLANKS)) :], target[len(target.rstrip(_BLANKS)) :]
    if wanted != found and not (wanted == " " and not found and target_text[-1] in _WIDE):
        yield Problem(
            _describe("end", wanted, found),
            target_span=(len(target) - len(found) - 1, len(target)),
            suggestion=target_text[-1] + wanted,
            is_certain=True,
        )


def _describe(where: str, wanted: str, found: str) -> str:
    return f"white space at the {where}: expected {_name(wanted)}, found {_name(found)}"


def _name(blanks: str) -> str:
    return _NAMES.get(blanks, f"{len(blanks)} characters")


EDGE_SPACE = Check(
    name="edge-space",
    category=Category.STYLE,
    severity=Severity.WARNING,
    summary="White space at the start or the end of the translation that the source does not"
    " have, or has otherwise.",
    why="Where texts are put together, words run into each other or a line is indented.",
    find=_find_edge_space,
    good=examples(
        zh_CN=[
            ("Photo: ", "图片："),
            (" and tea", " 和茶"),
            ("Yame tea", "八女茶"),
            ("Two lines\n", "两行字\n"),
        ],
        es=[
            ("Photo: ", "Foto: "),
            (" and tea", " y té"),
            ("Yame tea", "Té de Yame"),
            ("Two lines\n", "Dos líneas\n"),
        ],
        hu=[
            ("Photo: ", "Fotó: "),
            (" and tea", " és tea"),
            ("Yame tea", "Jamei tea"),
            ("Two lines\n", "Két sor\n"),
        ],
    ),
    bad=examples(
        zh_CN=[
            ("The guests came by train.", " 客人们乘火车前来。"),
            ("The guests came by train.", "客人们乘火车前来。 "),
            ("The guests came by train.", "  客人们乘火车前来。"),
            ("Meet the teachers", "认识老师们\n"),
        ],
        es=[
            ("The guests came by train.", " Los invitados llegaron en tren."),
            ("The guests came by train.", "Los invitados llegaron en tren. "),
            ("Photo: ", "Foto:"),
            ("Meet the teachers", "Conozca a los profesores\n"),
        ],
        hu=[
            ("The guests came by train.", " A vendégek vonattal érkeztek."),
            ("The guests came by train.", "A vendégek vonattal érkeztek. "),
            (" and tea", "és tea"),
            ("Meet the teachers", "\tIsmerje meg a tanárokat"),
        ],
    ),
)
