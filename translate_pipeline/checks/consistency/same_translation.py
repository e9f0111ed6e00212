"""Two texts, two translations: the translation of another text was not pasted."""

import re
from collections.abc import Iterator
from typing import Generic, TypeVar

from translate_pipeline.checks.base import Category, WholeCheck, examples
from translate_pipeline.checks.consistency.texts import (
    ConsistencyText,
    fold,
    quote,
    read_visible,
)
from translate_pipeline.model.findings import Finding, Severity

__all__ = ["SAME_TRANSLATION", "TargetUses"]

Where = TypeVar("Where")

_WORD = re.compile(r"[^\W_]+")
_NUMBER = re.compile(r"\d+")
_EMPTY = (
    "a an the of and or in on at to for from by with as is are was were be been it its this that"
    " these those their our your his her s"
)
_EMPTY_WORDS = frozenset(_EMPTY.split())
_MIN_WORDS = 4
# Texts with half of their words in common may well mean the same.
_MAX_SHARED = 0.5
# Short translations are those of many texts: "Read on", "See the whole story".
_MIN_LETTERS = 20
_MIN_HAN = 8
_FIRST_EAST_ASIAN = "\u2e80"


class TargetUses(Generic[Where]):
    """Gathers the messages of a language by their translations."""

    def __init__(self) -> None:
        self._by_target: dict[str, dict[str, list[tuple[Where, ConsistencyText]]]] = {}

    def add(self, where: Where, text: ConsistencyText) -> None:
        """Note a translated message.

        Args:
            where: What tells the message from others; given back with a finding.
            text: The message; nothing is noted if it has no translation.
        """
        form = fold(read_visible(text.msgstr))
        if form:
            sources = self._by_target.setdefault(form, {})
            sources.setdefault(fold(read_visible(text.msgid)), []).append((where, text))

    def findings(self) -> Iterator[tuple[Where, Finding]]:
        """Yield a finding for each message whose translation is that of another, earlier text."""
        for form, uses_by_source in self._by_target.items():
            first = next(iter(uses_by_source))
            (_, original), *_ = uses_by_source[first]
            for source, uses in uses_by_source.items():
                if source != first and _are_other_texts(first, source, form):
                    for where, text in uses:
                        yield where, _build_finding(text, original)


def _are_other_texts(one: str, other: str, translation: str) -> bool:
    """Return whether two sources cannot mean the same."""
    if _NUMBER.sub("0", one) == _NUMBER.sub("0", other):
        return _numbers(one) != _numbers(other)
    if not _is_long(translation):
        return False
    words, others = _content(one), _content(other)
    shared = len(words & others)
    return min(
        len(_WORD.findall(one)), len(_WORD.findall(other))
    ) >= _MIN_WORDS and shared < _MAX_SHARED * min(len(words), len(others))


def _numbers(text: str) -> list[str]:
    return [number.lstrip("0") for number in _NUMBER.findall(text)]


def _is_long(text: str) -> bool:
    han = sum(map(_FIRST_EAST_ASIAN.__le__, text))
    return han >= _MIN_HAN or len(text) >= _MIN_LETTERS


def _content(text: str) -> frozenset[str]:
    """Return the words that say something, without the ending of the plural."""
    words = (word.removesuffix("s") for word in _WORD.findall(text) if word not in _EMPTY_WORDS)
    return frozenset(words)


def _build_finding(text: ConsistencyText, other: ConsistencyText) -> Finding:
    place = "elsewhere in this issue" if other.issue == text.issue else f"in '{other.issue}'"
    return Finding(
        check=SAME_TRANSLATION.name,
        severity=SAME_TRANSLATION.severity,
        message=f"the same translation as of {quote(other.msgid)} {place}",
        target_span=(0, len(text.msgstr)),
    )


SAME_TRANSLATION = WholeCheck(
    name="same-translation",
    category=Category.STYLE,
    severity=Severity.WARNING,
    summary="A text has the translation of quite another text, or of one with another number.",
    why="The translation was pasted into the wrong message; readers get one of the texts twice.",
    good=(
        examples(zh_CN=[("Read on", "阅读全文"), ("See the whole story here", "阅读全文")]),
        examples(zh_CN=[("The festival of light", "灯会"), ("Festivals of Light", "灯会")]),
        examples(zh_CN=[("It starts at 9 a.m.", "9点开始"), ("It starts at nine", "9点开始")]),
        examples(
            zh_CN=[
                ("The pupils of the town sang songs", "镇上的小学生唱了几首歌"),
                ("Songs were sung by the town's pupils", "镇上的小学生唱了几首歌。"),
            ]
        ),
        examples(es=[("Read on", "Leer más"), ("See the whole story here", "Leer más")]),
        examples(
            es=[
                ("The festival of light", "Fiesta de la luz"),
                ("Light festival", "Fiesta de la luz"),
            ]
        ),
        examples(es=[("Starts at 9", "A las 9"), ("Starts at 09", "A las 9")]),
        examples(
            es=[
                ("The pupils of the town sang songs", "Los alumnos del pueblo cantaron"),
                ("Songs were sung by the town's pupils", "Los alumnos del pueblo cantaron."),
            ]
        ),
        examples(hu=[("Read on", "Tovább"), ("See the whole story here", "Tovább")]),
        examples(
            hu=[("The festival of light", "A fény ünnepe"), ("Light festival", "A fény ünnepe")]
        ),
        examples(hu=[("Starts at 9", "9-kor kezdődik"), ("Starts at 09", "9-kor kezdődik")]),
        examples(
            hu=[
                ("The pupils of the town sang songs", "A város diákjai dalokat énekeltek"),
                ("Songs were sung by the town's pupils", "A város diákjai dalokat énekeltek."),
            ]
        ),
    ),
    bad=(
        examples(zh_CN=[("Day 1", "第一天"), ("Day 2", "第一天")]),
        examples(
            zh_CN=[("Open until 5 p.m.", "下午5点关门"), ("Open until 6 p.m.", "下午5点关门")]
        ),
        examples(
            zh_CN=[
                ("The potters light the kiln", "陶工们点燃了窑火"),
                ("A concert at the harbour", "陶工们点燃了窑火"),
            ]
        ),
        examples(
            zh_CN=[
                ("A bridge of stone crosses the river.", "一座石桥横跨在这条河上。"),
                ("Every house has its own well.", "一座石桥横跨在这条河上。"),
            ]
        ),
        examples(es=[("Day 1", "Primer día"), ("Day 2", "Primer día")]),
        examples(
            es=[("Open until 5", "Abierto hasta las 5"), ("Open until 6", "Abierto hasta las 5")]
        ),
        examples(
            es=[
                ("The potters light the kiln", "Los alfareros encienden el horno"),
                ("A concert at the harbour", "Los alfareros encienden el horno"),
            ]
        ),
        examples(
            es=[
                ("A bridge of stone crosses the river.", "Un puente de piedra cruza el río."),
                ("Every house has its own well.", "Un puente de piedra cruza el río."),
            ]
        ),
        examples(hu=[("Day 1", "Első nap"), ("Day 2", "Első nap")]),
        examples(hu=[("Open until 5", "5-ig nyitva"), ("Open until 6", "5-ig nyitva")]),
        examples(
            hu=[
                ("The potters light the kiln", "A fazekasok befűtik a kemencét"),
                ("A concert at the harbour", "A fazekasok befűtik a kemencét"),
            ]
        ),
        examples(
            hu=[
                ("A bridge of stone crosses the river.", "Kőhíd ível át a folyó fölött."),
                ("Every house has its own well.", "Kőhíd ível át a folyó fölött."),
            ]
        ),
    ),
)
