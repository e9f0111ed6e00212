"""Markup that does not work where it stands, so that readers see its signs."""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice

from translate_pipeline.checks.base import Category, Check, Problem, examples
from translate_pipeline.checks.marks import Marks, read_marks
from translate_pipeline.checks.markup.link_brackets import find_broken_links
from translate_pipeline.checks.pair import Pair
from translate_pipeline.checks.prose import Prose
from translate_pipeline.model.findings import Severity

__all__ = ["LITERAL_MARKUP", "find_literal"]

_SIGNS = frozenset("*_~`＊#>+-\\")
_SPARE = frozenset("*_~")
_KINDS = ("emphasis", "strong", "strikethrough")
# One asterisk or underscore alone is often meant: 3 * 4, snake_case, a footnote mark.
_MARKUP = re.compile(
    r"\*{2,3}|(?<!_)_{2,3}(?!_)|~~|`+|\]\(|(?<![\s\w*])\*(?=[^\s*])|(?<=[^\s*])\*(?![\s*])"
)
# It costs a tenth of the search for markup itself.
_ANY_SIGN = re.compile(r"[*_~`\]]")
_LONE = re.compile(r"\*+|＊+|(?<!\w)_(?=\w)|(?<=\w)_(?!\w)")
# CommonMark 4.2, 5.1 and 5.2: what starts a block at the head of a text. Assembly escapes it.
_BLOCK_START = re.compile(r"(?:\#{1,6}|>(?![ \t]*\d)|[-+*])[ \t]+(?=\S)")
# Each try reads the whole text.
_MOST_TRIES = 16
_DASHES = tuple("-–—―−*+•·")
_ESCAPE = re.compile(r"(?<!\\)\\[nrt]")
# CommonMark 6.2: a closing mark between punctuation and a letter does not close, an opening one
# between a letter and punctuation does not open. Between two marks of punctuation both work, so
# that it is enough to move one of them; quotation marks and brackets go out in pairs.
_MENDS = (
    (
        re.compile(
            r"(?P<mark>\*{1,3}|~~)(?P<open>[“‘「『《〈（(„«])(?P<text>[^*~\n]{1,200})"
            r"(?P<close>[”’」』》〉）)“»])(?P=mark)"
        ),
        r"\g<open>\g<mark>\g<text>\g<mark>\g<close>",
    ),
    (re.compile(r"(?P<stop>[^\w\s*_~])(?P<mark>\*{1,3}|~~)(?=\w)"), r"\g<mark>\g<stop>"),
    (re.compile(r"(?<=\w)(?P<mark>\*{1,3}|~~)(?P<stop>[^\w\s*_~])"), r"\g<stop>\g<mark>"),
    (
        re.compile(
            r"(?P<mark>\*{1,3}|~~) {0,3}(?P<text>[^*~\s](?:[^*~\n]{0,200}[^*~\s])?)"
            r" {0,3}(?P=mark)"
        ),
        r"\g<mark>\g<text>\g<mark>",
    ),
    (re.compile(r"＊(?P<text>＊?[^＊\n]{1,200}＊?)＊"), None),
    # An underscore within a word is a letter of it, as in _Jame_ban.
    (re.compile(r"(?<!\w)_(?P<text>[^\s_](?:[^_]{0,200}[^\s_])?)_(?=\w)"), r"*\g<text>*"),
)


def _find(pair: Pair) -> Iterator[Problem]:
    if _SIGNS.isdisjoint(pair.target_characters):
        return
    found = find_literal(pair)
    if found:
        yield found


def find_literal(pair: Pair) -> Problem | None:
    """Return the first piece of markup that does not work; None if all of it does."""
    if _SIGNS.isdisjoint(pair.target_characters):
        return None
    return next(
        (
            problem
            for find in (_find_markup, _find_spare, _find_lone, _find_block_start, _find_escape)
            for problem in find(pair)
        ),
        None,
    )


def _find_markup(pair: Pair) -> Iterator[Problem]:
    """Yield the first sign of which the translation shows more than the source."""
    if not _ANY_SIGN.search(pair.target_prose.text) or find_broken_links(pair.source, pair.target):
        return
    seen = Counter[str]()
    for sign, span in _signs(pair.target_prose):
        seen[sign] += 1
        if seen[sign] > pair.source_prose.text.count(sign):
            if sign == "*" and _may_be_meant(pair, span):
                yield Problem(_describe(sign), target_span=span, severity=Severity.INFO)
            else:
                yield _build(pair, sign, span)
            return


def _may_be_meant(pair: Pair, span: tuple[int, int]) -> bool:
    """Return whether a lone asterisk may mark a footnote: no emphasis is lost or beside it."""
    if _emphasis(pair.target) != _emphasis(pair.source):
        return not _is_less(pair) and not _is_weaker(pair)
    return span not in _spare_signs(pair.target_marks)


def _is_weaker(pair: Pair) -> bool:
    """Return whether bold has become italics, for want of an asterisk."""
    wanted, found = _emphasis(pair.source), _emphasis(pair.target)
    return found["strong"] < wanted["strong"] and found["emphasis"] > wanted["emphasis"]


def _is_less(pair: Pair) -> bool:
    """Return whether the translation has less emphasis than its source."""
    return _emphasis(pair.target).total() < _emphasis(pair.source).total()


def _find_spare(pair: Pair) -> Iterator[Problem]:
    """Yield the first sign too many beside emphasis that works."""
    if _SPARE.isdisjoint(pair.target_characters):
        return
    spare = _spare_signs(pair.target_marks)
    if spare and len(spare) > len(_spare_signs(pair.source_marks)):
        yield _build(pair, pair.target[slice(*spare[0])], spare[0])


def _spare_signs(marks: Marks) -> list[tuple[int, int]]:
    """Return where a sign of emphasis stands beside emphasis, and is none."""
    places = (at for mark in marks.of(*_KINDS) for at in (mark.start - 1, mark.end))
    return [(at, at + 1) for at in places if at >= 0 and marks.text[at : at + 1] in _SPARE]


def _find_lone(pair: Pair) -> Iterator[Problem]:
    """Yield the first lone sign of a translation that has less emphasis than its source."""
    if not _LONE.search(pair.target_prose.text) or not _is_less(pair):
        return
    other = pair.source_prose.text
    for sign in _LONE.finditer(pair.target_prose.text):
        if sign[0] not in other and not pair.target_prose.is_escaped(sign.start()):
            yield _build(pair, sign[0], pair.target_prose.span(*sign.span()))
            return


def _find_block_start(pair: Pair) -> Iterator[Problem]:
    start = _BLOCK_START.match(pair.target)
    if not start or _BLOCK_START.match(pair.source):
        return
    if start[0][0] in _DASHES and pair.source.lstrip().startswith(_DASHES):
        return
    sign = start[0].rstrip()
    yield Problem(
        f"'{sign}' at the start is shown to the reader, for the source starts without",
        target_span=(0, start.end() + 1),
        suggestion=pair.target[start.end()],
    )


def _find_escape(pair: Pair) -> Iterator[Problem]:
    """Yield the first line feed or tab that is spelled with a backslash."""
    if "\\" not in pair.target_characters or "\\" in pair.source_characters:
        return
    for escape in _ESCAPE.finditer(read_marks(pair.target).text):
        yield Problem(f"'{escape[0]}' is shown to the reader as it is", target_span=escape.span())
        return


def _signs(prose: Prose) -> Iterator[tuple[str, tuple[int, int]]]:
    for mark in _MARKUP.finditer(prose.text):
        if not prose.is_escaped(mark.start()):
            yield mark[0], prose.span(*mark.span())


def _build(pair: Pair, sign: str, span: tuple[int, int]) -> Problem:
    mended = _mend(pair)
    if not mended:
        return Problem(_describe(sign), target_span=span)
    span, suggestion = _difference(pair.target, mended)
    return Problem(_describe(sign), target_span=span, suggestion=suggestion, is_certain=True)


def _describe(sign: str) -> str:
    return f"'{sign}' does not work as markup here and is shown to the reader"


def _mend(pair: Pair) -> str:
    """Return the translation with its signs where they work; empty if no known way leads there."""
    wanted, stray = _emphasis(pair.source), _stray(pair.source)
    for text in islice(_candidates(pair.target), _MOST_TRIES):
        if text != pair.target and _emphasis(text) == wanted and _stray(text) <= stray:
            return text
    return ""


def _candidates(target: str) -> Iterator[str]:
    """Yield the translation with one of the known mends at one place."""
    for pattern, replacement in _MENDS:
        for found in pattern.finditer(target):
            piece = found.expand(replacement) if replacement else found[0].replace("＊", "*")
            yield target[: found.start()] + piece + target[found.end() :]


def _emphasis(message: str) -> Counter[str]:
    return Counter(mark.kind for mark in read_marks(message).all if mark.kind in _KINDS)


def _stray(message: str) -> set[str]:
    return set(re.findall(r"\*\*|~~|＊", read_marks(message).text))


def _difference(old: str, new: str) -> tuple[tuple[int, int], str]:
    """Return the span of a text that changes, and what comes there."""
    shorter = min(len(old), len(new))
    start = 0
    while start < shorter and old[start] == new[start]:
        start += 1
    end = 0
    while end < shorter - start and old[-1 - end] == new[-1 - end]:
        end += 1
    if start in (len(old) - end, len(new) - end):
        # What stays beside it goes along, for neither span nor suggestion may be empty.
        start, end = (start - 1, end) if start else (start, end - 1)
    return (start, len(old) - end), new[start : len(new) - end]


LITERAL_MARKUP = Check(
    name="literal-markup",
    category=Category.MARKUP,
    severity=Severity.WARNING,
    summary="Markup that does not render, as after Chinese punctuation: readers would see the"
    " asterisks.",
    why="The reader sees asterisks instead of stressed words.",
    find=_find,
    signs=_SIGNS,
    good=examples(
        zh_CN=[
            ("**About the tea.** More", "**关于茶**。更多"),
            ("**“Tea”** is here.", "“**茶**”来了。"),
            ("A star * for each guest", "每位客人一颗星 *"),
            ("*Tea* and **rice**", "*茶*和**米**"),
        ],
        es=[
            ("2 \\* 3", "2 \\* 3"),
            ("The file tea_and_rice", "El archivo tea_and_rice"),
            ("- Who is there?", "- ¿Quién está ahí?"),
            ("Prices*", "Precios*"),
        ],
        hu=[
            ("in *tea*", "a *teá*ban"),
            ("**Tea** now", "**Tea** most"),
            ("– Who is there?", "– Ki van ott?"),
            ("Tea in May", "Májusi tea"),
        ],
    ),
    bad=examples(
        zh_CN=[
            ("**About the tea.** More", "**关于茶。**更多"),
            ("**“Tea”** is here.", "**“茶”**来了。"),
            ("**Tea** from the hills", "＊＊茶＊＊来自山间"),
            ("The tour is **free** for all.", "参观对所有人**免费。"),
        ],
        es=[
            ("**Tea** from the hills", "** Té** de las colinas"),
            ("They call it *the silent hour* here.", "Aquí la llaman *la hora silenciosa."),
            ("Songs and dances", "# Canciones y danzas"),
            ("Songs and dances", "Canciones\\ny danzas"),
        ],
        hu=[
            ("in *tea*", "_teá_ban"),
            ("The **winner** sings.", "A **győztes énekel."),
            ("Type `exit` to leave.", "Kilépéshez írja be: `exit."),
            ("Songs and dances", "> Dalok és táncok"),
        ],
    ),
)
