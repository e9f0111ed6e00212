"""Script: a Simplified Chinese translation has no Traditional or Japanese characters."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import islice

from translate_pipeline.checks.base import Category, Check, Problem, examples
from translate_pipeline.checks.characters.garbled import garbled_pieces
from translate_pipeline.checks.characters.lookalike_letter import lookalike_pieces
from translate_pipeline.checks.characters.plain import unusual_characters
from translate_pipeline.checks.characters.unnormalised_text import unnormalised_pieces
from translate_pipeline.checks.language.originals import without_originals
from translate_pipeline.checks.language.other_script import is_japanese
from translate_pipeline.checks.pair import Pair
from translate_pipeline.checks.prose import CODE_MARK
from translate_pipeline.glossary.script import FaultKind, ScriptFault, script_faults, simplify
from translate_pipeline.model.findings import Severity

__all__ = ["WRONG_SCRIPT", "is_simplified_chinese"]

# A text with more faults is in another script altogether: one finding says so.
_MANY = 8
_TRADITIONAL = frozenset(["hant", "tw", "hk", "mo"])
# A name in brackets right after its translation; a whole clause has punctuation of its own.
_BRACKETS = re.compile(r"(?<=\w)\s*[(（]([^()（）。，、；！？]{1,30})[)）]")


def is_simplified_chinese(code: str) -> bool:
    """Return whether a language, in either spelling, is written in Simplified characters.

    Example:
        >>> [is_simplified_chinese(code) for code in ("zh_CN", "zh-Hans-HK", "zh_TW", "ja")]
        [True, True, False, False]
    """
    base, *others = code.replace("_", "-").lower().split("-")
    return base == "zh" and ("hans" in others or _TRADITIONAL.isdisjoint(others))


def _find_wrong_script(pair: Pair) -> Iterator[Problem]:
    unusual = unusual_characters(pair)
    # All that can be wrong stands behind the iteration mark, and most texts have none of it.
    if not unusual or max(unusual) < "\u3005":
        return
    if not is_simplified_chinese(pair.languages.target):
        return
    text = pair.target_prose.text
    faults = list(script_faults(text, pair.languages.target_characters))
    if not faults or is_japanese(pair) or garbled_pieces(pair):
        return
    reported = list(_told_elsewhere(pair))
    kept = without_originals(pair)
    faults = [
        each for each in faults if kept[each.start] != CODE_MARK and not _is_within(each, reported)
    ]
    if len(faults) > _MANY:
        yield _sum_up(pair, faults)
        return
    originals = tuple(_original_names(text))
    for fault in faults:
        yield Problem(
            _describe(fault),
            target_span=pair.target_prose.span(fault.start, fault.end),
            suggestion=fault.suggestion,
            severity=Severity.INFO if _is_within(fault, originals) else None,
            subject=fault.text,
        )


def _told_elsewhere(pair: Pair) -> Iterator[tuple[int, int]]:
    """Yield spans of the prose that other checks report: forbidden terms, broken characters."""
    for each in pair.renderings:
        for match in each.forbidden:
            yield match.span
    pieces = (*unnormalised_pieces(pair), *lookalike_pieces(pair))
    if not pieces:
        return
    starts = pair.target_prose.starts
    for piece in pieces:
        yield bisect_left(starts, piece.start), bisect_left(starts, piece.end)


def _sum_up(pair: Pair, faults: Sequence[ScriptFault]) -> Problem:
    pieces = dict.fromkeys(fault.text for fault in faults)
    some = ", ".join(f"'{piece}'" for piece in islice(pieces, 3))
    return Problem(
        f"expected Simplified Chinese, found {len(faults)} pieces of another script: {some} …",
        target_span=pair.target_prose.span(faults[0].start, faults[-1].end),
    )


def _original_names(text: str) -> Iterator[tuple[int, int]]:
    """Yield where a name stands in brackets as its country writes it, after its translation.

    It is one if it has kana, as no Chinese word has, or if it reads like the text before it.
    """
    for found in _BRACKETS.finditer(text):
        name = found[1].strip()
        has_kana = any(fault.kind is FaultKind.KANA for fault in script_faults(name))
        if has_kana or text[: found.start()].endswith(simplify(name)):
            yield found.span(1)


def _is_within(fault: ScriptFault, spans: Sequence[tuple[int, int]]) -> bool:
    return any(start <= fault.start and fault.end <= end for start, end in spans)


def _describe(fault: ScriptFault) -> str:
    if fault.kind is FaultKind.KANA:
        return f"expected Chinese, found '{fault.text}' in Japanese kana"
    found = f"found '{fault.text}', which is Traditional or Japanese"
    expected = f"'{fault.suggestion}'" if fault.suggestion else "a Simplified character"
    return f"expected {expected}, {found}"


WRONG_SCRIPT = Check(
    name="wrong-script",
    category=Category.LANGUAGE,
    severity=Severity.ERROR,
    summary="A translation into Simplified Chinese has a Traditional or Japanese character or"
    " kana; the original of a name in brackets after it is for information only.",
    why="Readers in mainland China stumble over characters that are not theirs.",
    find=_find_wrong_script,
    good=examples(
        zh_CN=[
            ("Fields of tea roll over the hills.", "茶园连绵起伏。"),
            ("Tochigi and Niigata", "栃木与新潟"),
            (
                'Fish cakes (<span lang="ja">さつま揚げ</span>)',
                '鱼饼（<span lang="ja">さつま揚げ</span>）',
            ),
            ("The Sakura Hall (さくら館)", "樱花馆（さくら館）"),
        ],
    ),
    bad=examples(
        zh_CN=[
            ("Fields of tea roll over the hills.", "茶園连绵起伏。"),
            ("The station square", "駅前广场"),
            ("The smell of tea", "茶の香"),
            ("Sakura Hall", "樱花馆（さくら館）"),
        ],
    ),
    languages=frozenset(["zh"]),
)
