"""Code, tags, formulas and references that the translation has lost."""

import re
from collections.abc import Iterator

from translate_pipeline.checks.base import Category, Check, Problem, examples
from translate_pipeline.checks.marks import Mark, read_marks
from translate_pipeline.checks.markup.code_changes import compare_codes
from translate_pipeline.checks.markup.tag_changes import compare_tags
from translate_pipeline.checks.markup.tags import read_tag
from translate_pipeline.checks.pair import Pair
from translate_pipeline.model.findings import Severity

__all__ = ["MISSING_CODE"]

_SIGNS = frozenset("`<[{$")
# In whose place a translator may set quotation marks, or 《》.
_QUOTABLE = frozenset(["cite", "dfn", "em", "i", "q", "small"])
# What a page does not need: remarks, places to break a word, readings of characters.
_SPARE = frozenset(["!", "rb", "rp", "rt", "rtc", "ruby", "wbr"])
_OPENING_QUOTE = re.compile(r"[“„«《〈「『‘]|\"(?=\w)")


def _find(pair: Pair) -> Iterator[Problem]:
    if _SIGNS.isdisjoint(pair.source_characters):
        return
    missing = (*compare_codes(pair).missing, *compare_tags(pair).missing)
    for mark in sorted(missing, key=lambda mark: mark.start):
        yield Problem(
            f"{mark.described} is missing",
            source_span=mark.text_span(pair.source),
            target_span=_ruin(mark, pair.target),
            severity=_severity(mark, pair),
        )


def _severity(mark: Mark, pair: Pair) -> Severity | None:
    """Return how bad the loss of a code is, if not as bad as the check says."""
    if mark.kind == "code":
        words = re.escape(mark.text)
        is_quoted = re.search(rf"[“„«‘「『]{words}[”»’」』]", pair.target) is not None
        return Severity.INFO if is_quoted else None
    name = read_tag(mark.text).name if mark.kind == "html" else ""
    is_quoted = name in _QUOTABLE and _quotes(pair.target) > _quotes(pair.source)
    return Severity.INFO if is_quoted or name in _SPARE else None


def _quotes(message: str) -> int:
    return len(_OPENING_QUOTE.findall(read_marks(message).text))


def _ruin(mark: Mark, target: str) -> tuple[int, int] | None:
    """Return where a tag stands that has lost its brackets; None if there is no trace of it."""
    if mark.kind != "html":
        return None
    name = re.escape(read_tag(mark.text).name)
    ruin = re.search(rf"[<＜] ?[/／]? ?{name}\b[^<>＜＞]{{0,80}}[>＞]?", read_marks(target).text)
    return ruin.span() if ruin else None


MISSING_CODE = Check(
    name="missing-code",
    category=Category.MARKUP,
    severity=Severity.ERROR,
    summary="A code span, HTML tag, shortcode, formula or footnote reference of the source is not"
    " in the translation.",
    why="What the code does, shows or refers to is lost to the reader.",
    find=_find,
    signs=_SIGNS,
    good=examples(
        zh_CN=[
            ("Enter `tea` in the search box.", "请在搜索框中输入`tea`。"),
            ("Roast the leaves<br>Pour the water", "烘焙茶叶\n注入热水"),
            ("The bell is older than the gate.[^bell]", "钟比山门更古老。[^bell]"),
            ("The word <b>kizuna</b> means bond.", "**kizuna**一词意为纽带。"),
        ],
        es=[
            ("Write `JOIN` below your name[^1].", "Escriba `JOIN` debajo de su nombre.[^1]"),
            ("{{< map >}} Paths around the lake", "Senderos alrededor del lago {{< map >}}"),
            ("They call it <i>the long night</i>.", "La llaman *la larga noche*."),
            ("Line one<br/>Line two", "Línea uno<br>Línea dos"),
        ],
        hu=[
            ("Type `exit` to leave.", "Kilépéshez írja be: `exit`."),
            ("A <!-- check --> song for spring", "Dal <!-- check --> a tavaszhoz"),
            ("Water is H<sub>2</sub>O.", "A víz képlete H<sub>2</sub>O."),
            ("Old paths[^a] and new roads[^b]", "Új utak[^b] és régi ösvények[^a]"),
        ],
    ),
    bad=examples(
        zh_CN=[
            ("Enter `tea` in the search box.", "请在搜索框中输入。"),
            ("Open from spring<br>Closed in winter", "春季起开放 冬季休馆"),
            ("The bell is older than the gate.[^bell]", "钟比山门更古老。"),
            ("{{< map >}} Paths around the lake", "环湖小路"),
        ],
        es=[
            ("ESG assessments[^esg]", "evaluaciones ESG"),
            ("Save it as `menu.txt` on the stick.", "Guárdelo en la memoria."),
            ("The sign says <em>welcome</em>.", "El letrero dice bienvenidos."),
            ("Keep the area at $a^2$ or less.", "Mantenga el área igual o menor."),
        ],
        hu=[
            ("Press `Enter` twice.", "Nyomja meg kétszer az Entert."),
            ("Water is H<sub>2</sub>O.", "A víz képlete H2O."),
            ("Old paths[^a] and new roads[^b]", "Régi ösvények[^a] és új utak"),
            ('Say <span lang="ja">ただいま</span> at the door.', "Az ajtóban mondja: ただいま."),
        ],
    ),
)
