"""Emphasis: as much of it as in the source, and none that shows its asterisks."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from translate_pipeline.checks.base import Category, Check, Example, Problem
from translate_pipeline.checks.pair import Pair
from translate_pipeline.checks.prose import Prose
from translate_pipeline.markdown.inline import find_codes
from translate_pipeline.model.documents import InlineCode
from translate_pipeline.model.findings import Severity

__all__ = ["EMPHASIS_MISMATCH", "LITERAL_MARKUP"]

_KINDS = {"emphasis": "emphasis", "strong": "strong text", "strikethrough": "struck text"}
# One asterisk or underscore alone is often meant: 3 * 4, snake_case, a footnote mark.
_MARKUP = re.compile(
    r"\*{2,3}|(?<!_)_{2,3}(?!_)|~~|`+|\]\(|(?<![\s\w*])\*(?=[^\s*])|(?<=[^\s*])\*(?![\s*])"
)
# CommonMark 6.2: a closing mark between punctuation and a letter does not close; between two
# marks of punctuation it does, so that moving one of them is enough.
_CLOSED_AFTER_STOP = re.compile(r"(?P<stop>[^\w\s*_~])(?P<mark>\*{1,3}|~~)(?=\w)")
_OPENED_BEFORE_STOP = re.compile(r"(?<=\w)(?P<mark>\*{1,3}|~~)(?P<stop>[^\w\s*_~])")
# CommonMark 6.2: an underscore within a word is a letter of it, as in _Jame_ban.
_GLUED = re.compile(r"(?<!\w)_(?P<text>[^\s_](?:[^_]*[^\s_])?)_(?=\w)")


def _find_mismatch(pair: Pair) -> Iterator[Problem]:
    if next(_find_literal(pair), None):
        return
    wanted, found = _count(pair.source_codes), _count(pair.target_codes)
    for kind in _KINDS:
        if wanted[kind] != found[kind]:
            yield Problem(_describe(kind, wanted[kind], found[kind]))


def _describe(kind: str, wanted: int, found: int) -> str:
    expected = f"{_KINDS[kind]} {_times(wanted)}" if wanted else f"no {_KINDS[kind]}"
    return f"expected {expected}, found {f'it {_times(found)}' if found else 'none'}"


def _times(count: int) -> str:
    return {1: "once", 2: "twice"}.get(count, f"{count} times")


def _find_literal(pair: Pair) -> Iterator[Problem]:
    seen = Counter[str]()
    for text, span in _literal_marks(pair.target_prose):
        seen[text] += 1
        if seen[text] > pair.source_prose.text.count(text):
            message = f"'{text}' does not work as markup here and is shown to the reader"
            yield Problem(message, target_span=span, suggestion=_mend(pair))
            return
    glued = _GLUED.search(pair.target_prose.text)
    is_less = _count(pair.target_codes)["emphasis"] < _count(pair.source_codes)["emphasis"]
    if glued and is_less:
        yield Problem(
            "'_' does not work as markup within a word and is shown to the reader",
            target_span=pair.target_prose.span(*glued.span()),
            suggestion=_GLUED.sub(r"*\g<text>*", pair.target),
        )


def _literal_marks(prose: Prose) -> Iterator[tuple[str, tuple[int, int]]]:
    for mark in _MARKUP.finditer(prose.text):
        if not prose.is_escaped(mark.start()):
            yield mark[0], prose.span(*mark.span())


def _mend(pair: Pair) -> str:
    """Return the translation with punctuation moved out of the markup, if that mends it."""
    text = _CLOSED_AFTER_STOP.sub(r"\g<mark>\g<stop>", pair.target)
    if text == pair.target:
        text = _OPENED_BEFORE_STOP.sub(r"\g<stop>\g<mark>", pair.target)
    return text if _count(find_codes(text)) == _count(pair.source_codes) else ""


def _count(codes: Iterable[InlineCode]) -> Counter[str]:
    return Counter(code.kind for code in codes if code.kind in _KINDS)


EMPHASIS_MISMATCH = Check(
    name="emphasis-mismatch",
    category=Category.MARKUP,
    severity=Severity.WARNING,
    summary="The translation has more or fewer emphasised passages than the source.",
    why="What the author stressed is not what the reader sees stressed.",
    find=_find_mismatch,
    good=(Example("**Tea** from *Yame*", "*八女*的**茶**", "zh_CN"),),
    bad=(
        Example("**Tea** from Yame", "Té de Yame", "es"),
        Example("*gyokuro* tea", "**gjokuro** tea", "hu"),
    ),
)

LITERAL_MARKUP = Check(
    name="literal-markup",
    category=Category.MARKUP,
    severity=Severity.WARNING,
    summary="Markup that does not render, as after Chinese punctuation: readers would see the"
    " asterisks.",
    why="The reader sees asterisks instead of stressed words.",
    find=_find_literal,
    good=(
        Example("**About 1.4 million.** More", "**约140万**。更多", "zh_CN"),
        Example(r"2 \* 3", r"2 \* 3", "es"),
    ),
    bad=(
        Example("**About 1.4 million.** More", "**约140万。**更多", "zh_CN"),
        Example("**Tea** from Yame", "** Té** de Yame", "es"),
        Example("in *tea*", "_teá_ban", "hu"),
    ),
)
