"""Inline markup: what the source links to and what it takes over as code has to stay."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from translate_pipeline.checks.base import Category, Check, Example, Problem
from translate_pipeline.checks.pair import Pair
from translate_pipeline.model.documents import InlineCode
from translate_pipeline.model.findings import Severity

__all__ = ["CHANGED_LINK", "EXTRA_CODE", "MISSING_CODE", "MISSING_LINK"]

_CODES = frozenset(["code", "html", "shortcode", "footnote", "math"])
_LINKS = frozenset(["link", "image"])
_WORDS = {"code": "code span", "html": "HTML tag", "footnote": "footnote reference"}


def _find_missing_code(pair: Pair) -> Iterator[Problem]:
    for code in _surplus(pair.source_codes, pair.target_codes, _CODES):
        yield Problem(
            f"{_describe(code)} is missing", source_span=_place(code, pair.source)
        )  # fmt: skip


def _find_extra_code(pair: Pair) -> Iterator[Problem]:
    for code in _surplus(pair.target_codes, pair.source_codes, _CODES):
        yield Problem(
            f"{_describe(code)} is not in the source", target_span=_place(code, pair.target)
        )  # fmt: skip


def _find_missing_link(pair: Pair) -> Iterator[Problem]:
    missing, extra = _link_changes(pair)
    for code in missing[len(extra) :]:
        yield Problem(
            f"{code.kind} to '{code.text}' is missing", source_span=_place(code, pair.source)
        )


def _find_changed_link(pair: Pair) -> Iterator[Problem]:
    missing, extra = _link_changes(pair)
    for wanted, found in zip(missing, extra, strict=False):
        yield Problem(
            f"expected {wanted.kind} to '{wanted.text}', found '{found.text}'",
            source_span=_place(wanted, pair.source),
            target_span=_place(found, pair.target),
            suggestion=wanted.text,
        )
    for code in extra[len(missing) :]:
        yield Problem(
            f"{code.kind} to '{code.text}' is not in the source",
            target_span=_place(code, pair.target),
        )


def _link_changes(pair: Pair) -> tuple[list[InlineCode], list[InlineCode]]:
    """Return the links that only the source has, and those that only the translation has.

    A reference whose text is its label, such as ``[tea]``, is translated with it, or is no link.
    """
    missing = _surplus(pair.source_codes, pair.target_codes, _LINKS)
    extra = _surplus(pair.target_codes, pair.source_codes, _LINKS)
    return (
        [code for code in missing if not _is_bare_reference(code, pair.source)],
        [code for code in extra if not _is_bare_reference(code, pair.target)],
    )


def _is_bare_reference(code: InlineCode, text: str) -> bool:
    label = re.escape(code.text)
    return re.search(rf"\[{label}\](?:\[\])?(?![\[(])", text, re.IGNORECASE) is not None


def _surplus(
    own: Sequence[InlineCode], other: Sequence[InlineCode], kinds: frozenset[str]
) -> list[InlineCode]:
    """Return the codes of some kinds that the other side does not have, or not as often."""
    left = Counter(code for code in own if code.kind in kinds)
    left.subtract(code for code in other if code.kind in kinds)
    return [code for code, count in left.items() for _ in range(count)]


def _describe(code: InlineCode) -> str:
    text = f"[^{code.text}]" if code.kind == "footnote" else code.text
    return f"{_WORDS.get(code.kind, code.kind)} '{text}'"


def _place(code: InlineCode, text: str) -> tuple[int, int] | None:
    """Return where the code's text stands; None if it is spelled another way."""
    start = text.find(code.text)
    return (start, start + len(code.text)) if start >= 0 and code.text else None


MISSING_CODE = Check(
    name="missing-code",
    category=Category.MARKUP,
    severity=Severity.ERROR,
    summary="A code span, HTML tag, shortcode, formula or footnote reference of the source is not"
    " in the translation.",
    why="What the code does, shows or refers to is lost to the reader.",
    find=_find_missing_code,
    good=(
        Example("Run `tea`[^1]<br>now", "Ejecute `tea`[^1]<br>ahora", "es"),
        Example("{{< map >}} of Yame", "八女地图：{{< map >}}", "zh_CN"),
    ),
    bad=(
        Example("ESG assessments[^esg]", "evaluaciones ESG", "es"),
        Example("Press `Enter`", "Nyomja meg az Entert", "hu"),
    ),
)

EXTRA_CODE = Check(
    name="extra-code",
    category=Category.MARKUP,
    severity=Severity.ERROR,
    summary="The translation has a code span, HTML tag, shortcode, formula or footnote reference"
    " that the source does not have.",
    why="It shows, does or refers to something that the author did not write.",
    find=_find_extra_code,
    good=(Example("Run `tea`", "Ejecute `tea`", "es"),),
    bad=(
        Example("Green tea", "Té<br>verde", "es"),
        Example("Press Enter", "按`Enter`", "zh_CN"),
    ),
)

MISSING_LINK = Check(
    name="missing-link",
    category=Category.MARKUP,
    severity=Severity.ERROR,
    summary="A link or an image of the source is not in the translation.",
    why="Readers cannot follow what the source offers them.",
    find=_find_missing_link,
    good=(
        Example("See [our tea](tea.md).", "Vea [nuestro té](tea.md).", "es"),
        Example("See [tea].", "Lásd: [tea][tea].", "hu"),
    ),
    bad=(Example("See [our tea](tea.md).", "Vea nuestro té.", "es"),),
)

CHANGED_LINK = Check(
    name="changed-link",
    category=Category.MARKUP,
    severity=Severity.ERROR,
    summary="A link or an image leads to another place than in the source.",
    why="Readers end up in another place than those of the source.",
    find=_find_changed_link,
    good=(Example("[One](a.md), [two](b.md)", "[Kettő](b.md), [egy](a.md)", "hu"),),
    bad=(
        Example("See [our tea](tea.md).", "Vea [nuestro té](té.md).", "es"),
        Example("See our tea.", "请看[我们的茶](tea.md)。", "zh_CN"),
    ),
)
