"""Translations longer than the place that they go to has room for."""

from collections.abc import Iterator

from translate_pipeline.checks.base import Category, Check, Problem, examples
from translate_pipeline.checks.pair import Pair
from translate_pipeline.checks.prose import CODE_MARK, Prose
from translate_pipeline.model.findings import Severity

__all__ = ["TOO_LONG"]


def _find_too_long(pair: Pair) -> Iterator[Problem]:
    if not pair.max_length or len(pair.target) <= pair.max_length:
        return
    length = _visible_length(pair.target_prose)
    if length > pair.max_length:
        yield Problem(f"expected at most {pair.max_length} characters, found {length}")


def _visible_length(prose: Prose) -> int:
    """Return the code points that a reader sees: code counts, the marks around it do not."""
    text = prose.text.strip()
    if CODE_MARK not in text:
        return len(text)
    ends = [*prose.starts[1:], len(prose.message)]
    places = zip(prose.text, prose.starts, ends, strict=False)
    codes = [prose.message[start:end] for char, start, end in places if char == CODE_MARK]
    return len(text) + sum(_code_length(code) - len(CODE_MARK) for code in codes)


def _code_length(code: str) -> int:
    if code.startswith("`"):
        return len(code.strip("*_").strip("`").strip())
    # A tag and a shortcode show nothing of themselves; a note shows a figure or two.
    return {"<": 0, "{": 0, "[": 1}.get(code[0], len(code))


TOO_LONG = Check(
    name="too-long",
    category=Category.LOCALE,
    severity=Severity.ERROR,
    summary="The translation has more characters than the author allows; markup does not count.",
    why="It is cut off, or pushes the page apart, where it is shown.",
    find=_find_too_long,
    good=examples(
        zh_CN=[
            ("Tea in the snow", "雪中茶"),
            ("The **old** bridge", "**古老**的大桥"),
            ("A walk by the sea", "海边散步"),
            ("Open until `18:00`", "营业至`18:00`"),
        ],
        es=[
            ("Tea in the snow", "Té en la nieve"),
            ("The **old** bridge", "El **antiguo** puente"),
            ("A walk by the sea", "Paseo junto al mar"),
            ("Rice and tea", "Arroz y té"),
        ],
        hu=[
            ("Tea in the snow", "Tea a hóban"),
            ("The **old** bridge", "A **régi** kőhíd"),
            ("A walk by the sea", "Séta a tengernél"),
            ("Rice and tea", "Rizs és tea"),
        ],
        max_length=18,
    ),
    bad=examples(
        zh_CN=[
            ("Tea in the snow", "在深深的积雪之中慢慢品味一壶热茶和几样点心"),
            ("The old bridge", "横跨在宽阔河面上的那座历史悠久的古老木桥"),
            ("A walk by the sea", "沿着海边慢慢走上一段长长的路再走回来休息"),
            ("Rice and tea", "本地出产的优质大米以及清香宜人的新鲜绿茶"),
        ],
        es=[
            ("Tea in the snow", "Té entre la nieve profunda"),
            ("The **old** bridge", "El **viejo** puente de madera"),
            ("A walk by the sea", "Un paseo a orillas del mar"),
            ("Rice and tea", "El arroz y el té de la región"),
        ],
        hu=[
            ("Tea in the snow", "Teázás a mély hó közepén"),
            ("The **old** bridge", "A **régi**, fából ácsolt híd"),
            ("A walk by the sea", "Hosszú séta a tenger partján"),
            ("Rice and tea", "A vidék rizse és zöld teája"),
        ],
        max_length=18,
    ),
)
