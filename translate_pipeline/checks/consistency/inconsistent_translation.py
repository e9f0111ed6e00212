"""One text, one translation: a text that comes again is translated as before."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from translate_pipeline.checks.base import Category, WholeCheck, examples
from translate_pipeline.checks.consistency.texts import (
    ConsistencyText,
    fold,
    quote,
    read_visible,
)
from translate_pipeline.model.findings import Finding, Severity

__all__ = ["INCONSISTENT_TRANSLATION", "SourceUses"]

Where = TypeVar("Where")


@dataclass(slots=True)
class _Uses(Generic[Where]):
    """How one text is translated."""

    counts: Counter[str] = field(default_factory=Counter)
    """Messages of each translation, the one that came first before others."""

    texts: list[tuple[Where, str, ConsistencyText]] = field(default_factory=list)
    """The messages, with the translation as it is counted."""


class SourceUses(Generic[Where]):
    """Gathers the messages of a language by their source texts."""

    def __init__(self) -> None:
        self._by_source: dict[tuple[str | None, str], _Uses[Where]] = {}

    def add(self, where: Where, text: ConsistencyText) -> None:
        """Note a translated message; those with other contexts are other texts.

        Args:
            where: What tells the message from others; given back with a finding.
            text: The message; nothing is noted if it has no translation.
        """
        form = fold(read_visible(text.msgstr))
        if form:
            uses = self._by_source.setdefault((text.msgctxt, read_visible(text.msgid)), _Uses())
            uses.counts[form] += 1
            uses.texts.append((where, form, text))

    def findings(self) -> Iterator[tuple[Where, Finding]]:
        """Yield a finding for each message that is not translated as most are, or as the first."""
        for uses in self._by_source.values():
            if len(uses.counts) == 1:
                continue
            [(usual, _)] = uses.counts.most_common(1)
            model = next(text for _, form, text in uses.texts if form == usual)
            for where, form, text in uses.texts:
                if form != usual:
                    yield where, _build_finding(text, model)


def _build_finding(text: ConsistencyText, model: ConsistencyText) -> Finding:
    place = "elsewhere in this issue" if model.issue == text.issue else f"in '{model.issue}'"
    is_exact = " ".join(text.msgid.split()) == " ".join(model.msgid.split())
    return Finding(
        check=INCONSISTENT_TRANSLATION.name,
        severity=_severity(text, model),
        message=f"expected {quote(model.msgstr)} as {place}, found {quote(text.msgstr)}",
        target_span=(0, len(text.msgstr)),
        suggestion=model.msgstr if is_exact else "",
    )


def _severity(text: ConsistencyText, model: ConsistencyText) -> Severity:
    """Return how bad a difference is: a single word, or a heading and a cell, may well differ."""
    is_word = " " not in text.msgid.strip()
    is_alike = text.role == model.role and not is_word
    return INCONSISTENT_TRANSLATION.severity if is_alike else Severity.INFO


INCONSISTENT_TRANSLATION = WholeCheck(
    name="inconsistent-translation",
    category=Category.STYLE,
    severity=Severity.WARNING,
    summary="The same text is translated in another way elsewhere in the issue or in another"
    " issue; the rarer translation is reported.",
    why="Readers do not recognise a column or a notice that comes again.",
    good=(
        examples(
            zh_CN=[("News from the towns", "各地来信"), ("News from the towns", "各地来信")],
        ),
        examples(zh_CN=[("**Open daily**", "**每日开放**"), ("Open daily", "每日开放")]),
        examples(zh_CN=[("Open daily.", "每日开放。"), ("Open daily", "每天都开放")]),
        examples(zh_CN=[("How to get there", "交通"), ("How to get home", "归途")]),
        examples(es=[("News from the towns", "Cartas"), ("News from the towns", "Cartas")]),
        examples(
            es=[("**Open daily**", "**Abierto a diario**"), ("Open daily", "Abierto a diario")]
        ),
        examples(es=[("Open daily", "Abierto a diario"), ("Open daily", "abierto a diario.")]),
        examples(es=[("How to get there", "Cómo llegar"), ("How to get home", "El regreso")]),
        examples(hu=[("News from the towns", "Levelek"), ("News from the towns", "Levelek")]),
        examples(hu=[("**Open daily**", "**Naponta nyitva**"), ("Open daily", "Naponta nyitva")]),
        examples(hu=[("Open daily", "Naponta nyitva"), ("Open daily", "naponta nyitva.")]),
        examples(hu=[("How to get there", "Megközelítés"), ("How to get home", "Hazaút")]),
    ),
    bad=(
        examples(zh_CN=[("How to get there", "交通指南"), ("How to get there", "怎么去")]),
        examples(zh_CN=[("In this issue", "本期内容"), ("In  this issue", "本期导读")]),
        examples(zh_CN=[("**Opening hours**", "**开放时间**"), ("Opening hours", "营业时段")]),
        examples(
            zh_CN=[
                ("Write to us!", "欢迎来信！"),
                ("Write to us!", "欢迎来信！"),
                ("Write to us!", "请写信！"),
            ]
        ),
        examples(es=[("How to get there", "Cómo llegar"), ("How to get there", "El camino")]),
        examples(es=[("In this issue", "En este número"), ("In  this issue", "Sumario")]),
        examples(es=[("**Opening hours**", "**Horario**"), ("Opening hours", "Atención")]),
        examples(
            es=[
                ("Write to us!", "¡Escríbanos!"),
                ("Write to us!", "¡Escríbanos!"),
                ("Write to us!", "¡Mándenos una carta!"),
            ]
        ),
        examples(hu=[("How to get there", "Megközelítés"), ("How to get there", "Az út")]),
        examples(hu=[("In this issue", "E számunkban"), ("In  this issue", "Tartalom")]),
        examples(hu=[("**Opening hours**", "**Nyitvatartás**"), ("Opening hours", "Órarend")]),
        examples(
            hu=[
                ("Write to us!", "Írjon nekünk!"),
                ("Write to us!", "Írjon nekünk!"),
                ("Write to us!", "Várjuk levelét!"),
            ]
        ),
    ),
)
