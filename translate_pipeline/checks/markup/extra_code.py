"""Code, tags and references that the translation has and the source has not."""

from collections.abc import Iterator

from translate_pipeline.checks.base import Category, Check, Problem, examples
from translate_pipeline.checks.marks import Mark, read_marks
from translate_pipeline.checks.markup.code_changes import compare_codes, is_sign
from translate_pipeline.checks.markup.tag_changes import compare_tags
from translate_pipeline.checks.pair import Pair
from translate_pipeline.model.findings import Severity

__all__ = ["EXTRA_CODE"]

_SIGNS = frozenset("`<[{$")


def _find(pair: Pair) -> Iterator[Problem]:
    if _SIGNS.isdisjoint(pair.target_characters):
        return
    extra = (*compare_codes(pair).extra, *compare_tags(pair).extra)
    for mark in sorted(extra, key=lambda mark: mark.start):
        yield Problem(
            f"{mark.described} is not in the source",
            target_span=mark.text_span(pair.target),
            severity=Severity.INFO if _is_harmless(mark, pair.source) else None,
        )


def _is_harmless(mark: Mark, source: str) -> bool:
    """Return whether an extra code is a remark, or a name of a program's that had no marks."""
    if mark.kind == "code":
        if is_sign(mark):
            return True  # of which the author has written the name
        return mark.text.islower() and mark.text in read_marks(source).text
    return mark.text.startswith("<!")


EXTRA_CODE = Check(
    name="extra-code",
    category=Category.MARKUP,
    severity=Severity.ERROR,
    summary="The translation has a code span, HTML tag, shortcode, formula or footnote reference"
    " that the source does not have.",
    why="It shows, does or refers to something that the author did not write.",
    find=_find,
    signs=_SIGNS,
    good=examples(
        zh_CN=[
            ("Enter `tea` here.", "请在此输入`tea`。"),
            ("Spring\nSummer", "春<br>夏"),
            ("Tickets cost $5.", "票价为5美元。"),
            ("**New** in the shop", "店内<b>新品</b>"),
        ],
        es=[
            ("A letter[^1] from the coast", "Una carta[^1] desde la costa"),
            ("**Free** entry", "Entrada <strong>libre</strong>"),
            ("The count is < 50", "La cuenta es < 50"),
            ("Notes [in pencil]", "Notas [a lápiz]"),
        ],
        hu=[
            ("Hills and\nvalleys", "Dombok és<br/>völgyek"),
            ("Open `notes.md` now.", "Most nyissa meg a `notes.md` fájlt."),
            ("*Slow* food", "<em>Lassú</em> étkezés"),
            ("A price of $5", "5 dolláros ár"),
        ],
    ),
    bad=examples(
        zh_CN=[
            ("Press the green key.", "请按`绿色`键。"),
            ("A walk by the river", "河边<br>散步"),
            ("The song is old.", "这首歌很古老。[^2]"),
            ("A walk by the river", "{{< map >}}河边散步"),
        ],
        es=[
            ("Green tea from the hills", "Té verde<br>de las colinas"),
            ("The song is old.", "La canción es antigua[^a]."),
            ("A walk by the river", "Un <u>paseo</u> junto al río"),
            ("Press the green key.", "Pulse la tecla `verde`."),
        ],
        hu=[
            ("A walk by the river", "Séta a folyó<br>partján"),
            ("The song is old.", "A dal régi.[^1]"),
            ("Press the green key.", "Nyomja meg a `zöld` gombot."),
            ("Snow on the roofs", "Hó a <small>tetőkön</small>"),
        ],
    ),
)
