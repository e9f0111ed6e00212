"""A sentence or clause that was left in English within a translation."""

import re
from collections.abc import Iterator

from translate_pipeline.checks.base import Category, Check, Problem, examples
from translate_pipeline.checks.characters.words import small_words
from translate_pipeline.checks.completeness.untranslated_text import is_untranslated
from translate_pipeline.checks.language.copied_words import copied_runs, native_english
from translate_pipeline.checks.language.wrong_language import find_other_language
from translate_pipeline.checks.pair import Pair
from translate_pipeline.model.findings import Severity

__all__ = ["UNTRANSLATED_PASSAGE"]

_MAX_QUOTE = 60
# A link text with names in it is the title of a page, which may be in English.
_CAPITAL = re.compile(r"(?<=\s)[A-Z]")
_MIN_CAPITALS = 2


def _find_passage(pair: Pair) -> Iterator[Problem]:
    if pair.languages.source_base != "en" or pair.languages.target_base == "en":
        return
    if native_english(pair.languages.target_base).isdisjoint(small_words(pair)):
        return
    # All of a text that was left is told by the checks of whole texts.
    if pair.target.strip() == pair.source.strip() or find_other_language(pair):
        return
    if not copied_runs(pair) or is_untranslated(pair):
        return
    for run in copied_runs(pair):
        passage = pair.target_prose.text[run.start : run.end]
        span = pair.target_prose.span(run.start, run.end)
        is_title = len(_CAPITAL.findall(passage)) >= _MIN_CAPITALS and _is_link(pair.target, span)
        if len(passage) > _MAX_QUOTE:
            passage = f"{passage[: _MAX_QUOTE - 2]} …"
        yield Problem(
            f"'{passage}' was left in English",
            target_span=span,
            severity=Severity.INFO if is_title else None,
        )


def _is_link(text: str, span: tuple[int, int]) -> bool:
    start, end = span
    return text[start - 1 : start] == "[" and text.startswith("](", end)


UNTRANSLATED_PASSAGE = Check(
    name="untranslated-passage",
    category=Category.ACCURACY,
    severity=Severity.WARNING,
    summary="A sentence or clause of the source stands in the translation as it was; names,"
    " quotes, titles in italics and what is in brackets may.",
    why="Somebody stopped in the middle; the reader stumbles.",
    find=_find_passage,
    good=examples(
        zh_CN=[
            ("The film “The Sound of the River” won.", "影片《The Sound of the River》获奖。"),
            ("The Hillside Arts and Crafts Fair", "Hillside Arts and Crafts博览会"),
            ("It is called farm to table.", "这叫作farm to table。"),
            ("The state of the art (sota)", "最新水平（the state of the art）"),
        ],
        es=[
            (
                "The song *When the snow falls on us* is old.",
                "*When the snow falls on us* es vieja.",
            ),
            ("The Lord of the Hills is a peak.", "El Lord of the Hills es un cerro."),
            ("“Come to the river with me,” it says.", "Dice: “Come to the river with me”."),
            ("The no-code workshop is on.", "El taller «no-code» está en marcha."),
        ],
        hu=[
            (
                "The song *When the snow falls on us* is old.",
                "A *When the snow falls on us* régi dal.",
            ),
            ("The Lord of the Hills is a peak.", "A Lord of the Hills egy csúcs."),
            (
                "The motto: “all for the good of the town”",
                "„All for the good of the town” – a jelszó",
            ),
            ("Bed and breakfast in the village", "Bed and breakfast a faluban"),
        ],
    ),
    bad=examples(
        zh_CN=[
            ("The soup is hot, and the bread is fresh.", "汤很烫，and the bread is fresh。"),
            ("The mill stands by the stream.", "磨坊stands by the stream。"),
            (
                "Rain fell. The guests stayed until the evening.",
                "下雨了。The guests stayed until the evening.",
            ),
            ("Wool from the northern hills is used.", "使用的是wool from the northern hills。"),
        ],
        es=[
            (
                "The soup is hot, and the bread is fresh.",
                "La sopa está caliente, and the bread is fresh.",
            ),
            ("After the storm, the boats went out.", "Tras la tormenta, the boats went out."),
            (
                "Rain fell. The guests stayed until the evening.",
                "Llovió. The guests stayed until the evening.",
            ),
            (
                "The roof is made of straw from the valley.",
                "El techo es de paja, straw from the valley.",
            ),
        ],
        hu=[
            ("The soup is hot, and the bread is fresh.", "A leves forró, and the bread is fresh."),
            ("When it snows, we stay at home.", "Ha esik a hó, we stay at home."),
            (
                "Rain fell. The guests stayed until the evening.",
                "Esett az eső. The guests stayed until the evening.",
            ),
            (
                "The choir sang songs that everybody knew.",
                "A kórus dalokat énekelt, songs that everybody knew.",
            ),
        ],
    ),
)
