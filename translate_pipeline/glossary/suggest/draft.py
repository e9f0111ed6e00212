"""A new entry with suggested forms: as lines of the glossary file, and as the entry it makes."""

import json
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from translate_pipeline.glossary.suggest.base import Suggestion
from translate_pipeline.glossary.suggest.layout import Layout
from translate_pipeline.model.glossary import (
    Decision,
    Entry,
    EntryStatus,
    Glossary,
    Inflection,
    Japanese,
    Term,
    Treatment,
)

__all__ = ["Draft", "build_entry", "spell_entry"]

_PLAIN = re.compile(r"[^\W\d_](?:[\w.'’ー・ -]*[\w.'’ー])?")
# Words that YAML, in one of its versions, takes for something else than text.
_TRAPS = frozenset(["y", "n", "yes", "no", "on", "off", "true", "false", "null"])


@dataclass(frozen=True, slots=True)
class Draft:
    """What is written into the glossary."""

    id: str
    """Unique id."""

    kind: str
    """One of the glossary's kinds."""

    name: str
    """Bare name in the source language."""

    part_of: str = ""
    """Id of the entry that it is a part of; empty if of none."""

    code: str = ""
    """Official code; empty if not known."""

    kanji: str = ""
    """Japanese name with its type word; empty if it has none."""

    kana: str = ""
    """Its reading with the type word's; empty if not known."""

    forms: tuple[Suggestion, ...] = ()
    """A suggestion for each language that has one; their languages are the glossary's targets."""


def spell_entry(draft: Draft, layout: Layout, *, source: str) -> list[str]:
    """Return the lines of an entry, without ends of lines.

    Args:
        draft: The entry.
        layout: How the file is laid out.
        source: Code of the source language, the key of the names.
    """
    lines = [f"id: {_quote(draft.id)}", f"kind: {_quote(draft.kind)}"]
    if draft.part_of:
        lines.append(f"part_of: {_quote(draft.part_of)}")
    if draft.code:
        lines.append(f"code: {json.dumps(draft.code)}")
    if draft.kanji or draft.kana:
        japanese = {"kanji": draft.kanji, "kana": draft.kana}
        lines += _mapping("ja", {k: v for k, v in japanese.items() if v}, layout)
    lines += _mapping(source, {"name": draft.name}, layout)
    if draft.forms:
        lines.append("terms:")
        for form in draft.forms:
            lines += [" " * layout.step + line for line in _term(form, layout)]
    lines.append("status: draft")
    heads = [" " * layout.dash + "-" + " " * (layout.gap - 1)]
    heads += [" " * (layout.dash + layout.gap)] * (len(lines) - 1)
    return [head + line for head, line in zip(heads, lines, strict=True)]


def build_entry(draft: Draft, glossary: Glossary) -> Entry:
    """Return the entry that the lines of a draft make when they are loaded."""
    is_japanese = bool(draft.kanji or draft.kana)
    return Entry(
        id=draft.id,
        kind=glossary.kinds[draft.kind],
        names=(unicodedata.normalize("NFC", draft.name),),
        part_of=draft.part_of,
        code=draft.code,
        japanese=Japanese(draft.kanji, draft.kana) if is_japanese else None,
        treatments=dict.fromkeys(glossary.targets, Treatment.TRANSLATE),
        decisions={form.language: _decide(form) for form in draft.forms},
        status=EntryStatus.DRAFT,
    )


def _decide(form: Suggestion) -> Decision:
    return Decision(
        Term(unicodedata.normalize("NFC", form.form)), inflection=Inflection(_inflection(form))
    )


def _inflection(form: Suggestion) -> str:
    is_common = form.form[:1].islower() and _is_inflected(form)
    return Inflection.COMMON.value if is_common else Inflection.NAME.value


def _is_inflected(form: Suggestion) -> bool:
    return re.split("[-_]", form.language)[0].lower() == "hu"


def _term(form: Suggestion, layout: Layout) -> Iterator[str]:
    """Yield the lines of one language, marked as a suggestion."""
    values = {"preferred": form.form}
    if _is_inflected(form):
        values["inflect"] = _inflection(form)
    lines = list(_mapping(form.language, values, layout))
    look = f"; look: {form.needs_look}" if form.needs_look else ""
    yield f"{lines[0]}  # suggested: {form.rule}{look}"
    yield from lines[1:]


def _mapping(key: str, values: dict[str, str], layout: Layout) -> Iterator[str]:
    pairs = [f"{name}: {_quote(value)}" for name, value in values.items()]
    if layout.is_flow:
        yield f"{_quote(key)}: {{{', '.join(pairs)}}}"
        return
    yield f"{_quote(key)}:"
    for pair in pairs:
        yield " " * layout.step + pair


def _quote(text: str) -> str:
    """Return a scalar that every YAML reader takes for this text."""
    is_plain = _PLAIN.fullmatch(text) and text.lower() not in _TRAPS
    return text if is_plain else json.dumps(text, ensure_ascii=False)
