"""Add one entry to glossary.yaml as a draft, without touching what stands there."""

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass, replace

from translate_pipeline.errors import GlossaryError, UsageError
from translate_pipeline.glossary import load_glossary
from translate_pipeline.glossary.gazetteer.prefectures import find_prefecture
from translate_pipeline.glossary.suggest.base import NameFacts, Suggestion
from translate_pipeline.glossary.suggest.draft import Draft, build_entry, spell_entry
from translate_pipeline.glossary.suggest.layout import add_lines, mark_empty_list, read_layout
from translate_pipeline.glossary.suggest.simplified import KANA_DOUBT
from translate_pipeline.glossary.suggest.spanish import drop_macrons
from translate_pipeline.model.glossary import Entry, Glossary
from translate_pipeline.pipeline.files import read_bytes, replace_read
from translate_pipeline.pipeline.glossary.suggest import (
    GivenName,
    Suggestions,
    read_facts,
    suggest_for,
)
from translate_pipeline.pipeline.project import Project

__all__ = ["Added", "add_entry"]

_BOM = "\ufeff"
# Kinds that no place is a part of have ids of their own, whatever they are a part of.
_OWN_PREFIX = {"person": "person", "organisation": "org", "product": "product"}


@dataclass(frozen=True, slots=True)
class Added:
    """What was added, or would be."""

    path: str
    """The glossary, as messages name it."""

    line: int
    """1-based line of the new entry."""

    id: str
    """Its id."""

    text: str
    """Its lines as they stand in the file, without the last end of line."""

    forms: tuple[Suggestion, ...]
    """The suggestions in it."""

    hints: tuple[str, ...]
    """What to give as well to learn more."""


def add_entry(
    project: Project,
    given: GivenName,
    *,
    part_of: str = "",
    entry_id: str = "",
    dry_run: bool = False,
) -> Added:
    """Write a draft entry for a name, with a suggestion for each language that has one.

    The text is loaded again before it is written: it must give the old entries and the new one.

    Args:
        project: Whose glossary.
        given: The name as typed.
        part_of: Id of the entry that it is a part of; empty to leave it out.
        entry_id: Its id; empty to make one from the name.
        dry_run: Whether to leave the file as it is.

    Raises:
        GlossaryError: The glossary cannot be used, has the name or id, or has a layout that does
            not take another entry.
        UsageError: The name makes no sense, or the file changed meanwhile.
    """
    path = project.root / project.options.glossary
    shown = project.shown(path)
    data = read_bytes(path, shown, GlossaryError)
    bom, text, glossary = _open_text(data, shown)
    facts = read_facts(given, glossary)
    draft, found = _make_draft(glossary, given, facts, part_of=part_of, entry_id=entry_id)
    after = _entry_before(glossary, draft)
    layout = read_layout(text, after, source=glossary.source, path=shown)
    lines = spell_entry(draft, layout, source=glossary.source)
    new_text, line = add_lines(text, layout, lines)
    _refuse_damage(new_text, glossary, build_entry(draft, glossary), after, shown)
    if not dry_run:
        replace_read(path, (bom + new_text).encode(), shown, read=data)
    return Added(shown, line, draft.id, "\n".join(lines), draft.forms, found.hints)


def _open_text(data: bytes, shown: str) -> tuple[str, str, Glossary]:
    """Return the byte order mark, the text without it, and its glossary."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        load_glossary(data, path=shown)  # says where
        raise
    bom = _BOM if text.startswith(_BOM) else ""
    text = text.removeprefix(_BOM)
    return bom, text, load_glossary(mark_empty_list(text, path=shown), path=shown)


def _make_draft(
    glossary: Glossary, given: GivenName, facts: NameFacts, *, part_of: str, entry_id: str
) -> tuple[Draft, Suggestions]:
    prefecture = find_prefecture(facts.name) if facts.kind == "prefecture" else None
    if prefecture and facts.kanji and not prefecture.kanji.startswith(facts.kanji):
        prefecture = None
    if not facts.kind:
        advice = f"give --kind, one of {', '.join(glossary.kinds)}"
        raise UsageError(f"'{facts.name}' has no type word that tells what it is", advice=advice)
    if facts.kind not in glossary.kinds:
        advice = "add it to 'kinds:', or give another --kind"
        raise UsageError(f"the glossary has no kind '{facts.kind}'", advice=advice)
    if part_of and glossary.entry(part_of) is None:
        raise UsageError(f"no entry '{part_of}' to be a part of", advice="add that one first")
    _refuse_known_name(glossary, facts, part_of)
    found = _without_kana(suggest_for(facts, glossary.targets))
    is_japanese = not facts.pinyin
    draft = Draft(
        id="",
        kind=facts.kind,
        name=facts.name,
        part_of=part_of,
        code=prefecture.code if prefecture else "",
        kanji=_one_line(given.kanji) if is_japanese else "",
        kana=_one_line(given.kana) if is_japanese else "",
        forms=found.forms,
    )
    if prefecture:
        draft = replace(draft, kanji=prefecture.kanji, kana=prefecture.kana)
    return replace(draft, id=_choose_id(glossary, draft, entry_id)), found


def _without_kana(found: Suggestions) -> Suggestions:
    """Return suggestions without a Chinese name that still has kana in it: that is none."""
    odd = [form for form in found.forms if KANA_DOUBT in form.needs_look]
    if not odd:
        return found
    hints = (*found.hints, *(f"{form.language} was left out: {form.needs_look}" for form in odd))
    return replace(found, forms=tuple(f for f in found.forms if f not in odd), hints=hints)


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _refuse_known_name(glossary: Glossary, facts: NameFacts, part_of: str) -> None:
    """Refuse a second entry of a name and kind; two places may share both, in two regions."""
    for entry in glossary.entries:
        is_elsewhere = part_of and entry.part_of and part_of != entry.part_of
        if entry.kind.name != facts.kind or is_elsewhere:
            continue
        if _folded(facts.name) in map(_folded, entry.names):
            raise GlossaryError(
                f"'{facts.name}' is there already, as '{entry.id}'",
                path=glossary.path,
                line=entry.line,
                advice="change that entry, or tell them apart with --part-of",
            )


def _folded(name: str) -> str:
    return drop_macrons(name).casefold()


def _choose_id(glossary: Glossary, draft: Draft, wanted: str) -> str:
    if wanted:
        known = glossary.entry(wanted)
        if known is None and re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", wanted):
            return wanted
        if known is None:
            advice = "use small letters, digits and hyphens"
            raise UsageError(f"'{wanted}' is no id", advice=advice)
        raise GlossaryError(
            f"id '{wanted}' is there already",
            path=glossary.path,
            line=known.line,
            advice="give another --id",
        )
    prefix, slug = _prefix(glossary, draft), _slug(draft.name)
    if not prefix or not slug:
        raise UsageError(f"no id follows from '{draft.name}'", advice="give --id or --part-of")
    proposals = [f"{prefix}-{slug}", f"{prefix}-{slug}-{draft.kind}"]
    proposals += [f"{prefix}-{slug}-{draft.kind}-{number}" for number in range(2, 100)]
    return next(each for each in proposals if glossary.entry(each) is None)


def _prefix(glossary: Glossary, draft: Draft) -> str:
    """Return what ids of this kind, or of this country, begin with; empty if that is not known."""
    if draft.kind in _OWN_PREFIX:
        own = Counter(e.id.split("-")[0] for e in glossary.entries if e.kind.name == draft.kind)
        return own.most_common(1)[0][0] if own else _OWN_PREFIX[draft.kind]
    if draft.part_of:
        return draft.part_of.split("-")[0]
    return "jp" if draft.kanji or draft.kana else ""


def _slug(name: str) -> str:
    parts = unicodedata.normalize("NFKD", name.lower().replace("'", "").replace("’", ""))
    return re.sub(r"[^a-z0-9]+", "-", parts.encode("ascii", "ignore").decode()).strip("-")


def _entry_before(glossary: Glossary, draft: Draft) -> int | None:
    """Return the index of the entry that a new one follows: its nearest kin, the last of them."""
    prefix = draft.id.split("-")[0]
    circles = (
        lambda e: draft.part_of and (e.kind.name, e.part_of) == (draft.kind, draft.part_of),
        lambda e: draft.part_of and e.part_of == draft.part_of and e.id.startswith(f"{prefix}-"),
        lambda e: e.id == draft.part_of and e.id.startswith(f"{prefix}-"),
        lambda e: e.kind.name == draft.kind and e.id.startswith(f"{prefix}-"),
        lambda e: e.id.startswith(f"{prefix}-"),
        lambda e: True,
    )
    for is_kin in circles:
        found = [number for number, entry in enumerate(glossary.entries) if is_kin(entry)]
        if found:
            return found[-1]
    return None


def _refuse_damage(
    text: str, glossary: Glossary, entry: Entry, after: int | None, shown: str
) -> None:
    """Refuse a text that does not give the old entries and the new one, in their order."""
    at = 0 if after is None else after + 1
    wanted = replace(glossary, entries=(*glossary.entries[:at], entry, *glossary.entries[at:]))
    try:
        is_right = load_glossary(text, path=shown) == wanted
    except GlossaryError:
        is_right = False
    if not is_right:
        raise GlossaryError(
            "this layout does not take another entry by itself",
            path=shown,
            advice="write the entry by hand; nothing was changed",
        )
