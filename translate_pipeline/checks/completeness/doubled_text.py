"""Translations that stand there twice, as after a second paste."""

import math
import re
from collections import Counter
from collections.abc import Iterator, Mapping

from translate_pipeline.checks.base import Category, Check, Problem, examples
from translate_pipeline.checks.completeness.doubled_sentences import doubled_sentence
from translate_pipeline.checks.pair import Pair
from translate_pipeline.model.findings import Severity

__all__ = ["DOUBLED_TEXT", "is_doubled"]

_EDGE = " \t\r\n\u00a0\u3000.,;:!?。，；：！？、-–—/|*_"
_JOINT = " \t\r\n\u00a0\u3000-–—/|"
_HYPHENS = "-–"
_FIRST_EAST_ASIAN = "\u2e80"
# Two such words in a row may be a slip in writing or a name, as Baden-Baden is.
_MIN_LETTERS = 6
_MIN_HAN = 3

# Characters of a translation for one of its source from which on it may be there twice.
_TWICE: Mapping[str, float] = {"es": 1.7, "hu": 1.6, "zh": 0.5}
_TOKEN = re.compile(r"[\u3400-\u9fff]|[^\W_\u3400-\u9fff]+")
_MIN_TOKENS = 5
_MIN_SHARED = 0.85


def _find_doubled(pair: Pair) -> Iterator[Problem]:
    text = pair.target.rstrip()
    start = _second_half(text)
    if start and not _is_twice(pair.source):
        kept = text[:start].rstrip(_JOINT)
        yield Problem("the text is there twice", target_span=(0, len(text)), suggestion=kept)
    elif span := doubled_sentence(pair):
        yield Problem("the sentence is there twice", target_span=span)
    elif _is_nearly_doubled(pair):
        yield Problem("the text is there twice, with a difference", severity=Severity.WARNING)


def is_doubled(pair: Pair) -> bool:
    """Return whether all of a translation, or a sentence of it, stands there twice."""
    return any(True for _ in _find_doubled(pair))


def _second_half(text: str) -> int:
    """Return where the second half of a text starts that is the same as the first; 0 if not."""
    if not _is_twice(text):
        return 0
    middle = len(text) // 2
    first = text[middle:].strip(_EDGE)
    if not _is_long(first, _MIN_LETTERS, _MIN_HAN):
        return 0
    start = text.index(first, middle)
    is_one_word = first.strip("¡¿").isalpha() and first[0] < _FIRST_EAST_ASIAN
    # "Baden-Baden", and "Bravo! Bravo!"
    is_right = is_one_word and (text[start - 1] in _HYPHENS or "!" in text)
    return 0 if is_right else start


def _is_twice(text: str) -> bool:
    middle = len(text) // 2
    # A blank between the halves goes to both of them.
    return text[: len(text) - middle].strip(_EDGE) == text[middle:].strip(_EDGE) != ""


def _is_long(text: str, letters: int, han: int) -> bool:
    return len(text) >= letters or (len(text) >= han and text[0] >= _FIRST_EAST_ASIAN)


def _is_nearly_doubled(pair: Pair) -> bool:
    """Return whether a text of twice the usual length has much the same words in both halves."""
    if len(pair.target) < len(pair.source) * _TWICE.get(pair.languages.target_base, math.inf):
        return False
    tokens = _TOKEN.findall(pair.target.lower())
    middle = len(tokens) // 2
    if middle < _MIN_TOKENS:
        return False
    shared = Counter(tokens[:middle]) & Counter(tokens[middle:])
    return shared.total() >= middle * _MIN_SHARED


_MILL = "The old mill stands by the river."

DOUBLED_TEXT = Check(
    name="doubled-text",
    category=Category.ACCURACY,
    severity=Severity.ERROR,
    summary="All of the translation, or a whole sentence, is there twice in a row, and not so in"
    " the source.",
    why="It was pasted twice; the page shows it twice.",
    find=_find_doubled,
    good=examples(
        zh_CN=[
            ("Bye-bye, Kazuno! Bye-bye, Kazuno!", "再见，鹿角！再见，鹿角！"),
            ("Guests of Baden-Baden", "巴登-巴登的客人"),
            ("Step by step, stone by stone.", "一步一步，一石一石。"),
            ("The drums call, and the drums answer.", "鼓声呼唤，鼓声回应。"),
        ],
        es=[
            ("Row, row, row the boat. Row, row, row the boat.", "Rema, rema. Rema, rema."),
            ("Nagai sends snow, Mogyoród sends wine.", "Nagai manda nieve; Mogyoród manda vino."),
            ("One village, one dish", "Un pueblo, un plato"),
            (
                "The children came to the fair. The parents came to the fair as well.",
                "Los niños vinieron a la feria. Los padres también vinieron a la feria.",
            ),
        ],
        hu=[
            ("Long live the village! Long live the village!", "Éljen a falu! Éljen a falu!"),
            ("One village, one dish", "Egy falu, egy étel"),
            ("Here a drum, there a drum", "Itt is dob, ott is dob"),
            (
                "The children came to the fair. The parents came to the fair as well.",
                "A gyerekek eljöttek a vásárra. A szülők is eljöttek a vásárra.",
            ),
        ],
    ),
    bad=examples(
        zh_CN=[
            ("A gift from the mountains", "大山的馈赠大山的馈赠"),
            (_MILL, "老磨坊坐落在河边。老磨坊坐落在河边。"),
            (_MILL, "老磨坊坐落在河边。\n\n老磨坊坐落在河边。"),
            (
                f"{_MILL} It grinds rice flour.",
                "老磨坊坐落在河边。老磨坊坐落在河边。它如今磨米粉。",
            ),
        ],
        es=[
            ("Letters from the coast", "Cartas desde la costa Cartas desde la costa"),
            (_MILL, "El viejo molino está junto al río. El viejo molino está junto al río."),
            (_MILL, "El viejo molino está junto al río.\n\nEl viejo molino está junto al río."),
            (
                f"{_MILL} It grinds rice flour.",
                "El viejo molino está junto al río. El viejo molino está junto al río. Muele"
                " harina de arroz.",
            ),
        ],
        hu=[
            ("Letters from the coast", "Levelek a tengerpartról Levelek a tengerpartról"),
            (_MILL, "A régi malom a folyó mellett áll. A régi malom a folyó mellett áll."),
            (_MILL, "A régi malom a folyó mellett áll.\n\nA régi malom a folyó mellett áll."),
            (
                f"{_MILL} It grinds rice flour.",
                "A régi malom a folyó mellett áll. A régi malom a folyó mellett áll. Rizslisztet"
                " őröl.",
            ),
        ],
    ),
)
