"""Script: a Simplified Chinese translation has no Traditional or Japanese characters."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from translate_pipeline.checks.base import Category, Check, Example, Problem
from translate_pipeline.checks.pair import Pair
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
    if not is_simplified_chinese(pair.languages.target):
        return
    text = pair.target_prose.text
    reported = [match.span for each in pair.renderings for match in each.forbidden]
    # What is reported about a forbidden term says the same.
    faults = [
        each
        for each in script_faults(text, pair.languages.target_characters)
        if not _is_within(each, reported)
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
    good=(
        Example("Fields of tea", "茶园连绵起伏。", "zh_CN"),
        Example("Tochigi and Niigata", "栃木与新潟", "zh_CN"),
        Example("Fields of tea", "連綿的茶園。", "zh_TW"),
    ),
    bad=(
        Example("Fields of tea", "茶園连绵起伏。", "zh_CN"),
        Example("The station", "駅前广场", "zh_CN"),
        Example("The smell of tea", "茶の香", "zh_CN"),
        Example("Sakura Hall", "樱花馆（さくら館）", "zh_CN"),
    ),
)
