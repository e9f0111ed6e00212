"""Read glossary.yaml into a Glossary, or say what is wrong, where, and what to do."""

import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import TypeVar

from translate_pipeline.errors import GlossaryError
from translate_pipeline.glossary.faults import Faults, Path
from translate_pipeline.glossary.written import (
    RESERVED_KEYS,
    VERSION,
    WrittenEntry,
    WrittenGlossary,
    WrittenTerm,
    glossary_struct,
)
from translate_pipeline.model.glossary import (
    CaseMode,
    Decision,
    Entry,
    EntryStatus,
    Evidence,
    Glossary,
    Guards,
    Inflection,
    Japanese,
    Kind,
    Term,
    TermStatus,
    Treatment,
)
from translate_pipeline.model.locales import same_language
from translate_pipeline.typed_text import convert_value, read_yaml

__all__ = ["load_glossary"]

V = TypeVar("V")

_DEFAULT_SOURCE = "en"


def load_glossary(data: bytes | str, *, path: str = "glossary.yaml") -> Glossary:
    """Return the glossary that a YAML text describes.

    Args:
        data: Content of the file; bytes have to be UTF-8.
        path: File, as messages name it.

    Raises:
        GlossaryError: Not UTF-8, not YAML, a key or word that is not known, or entries that
            contradict each other; with line, column and advice.
    """
    written, faults = _read(_decode(data, path), path)
    if written.version != VERSION:
        raise faults.at(("version",), f"version {written.version} is not known", f"write {VERSION}")
    _refuse_twin_languages(written, faults)
    kinds = {name: _build_kind(name, written, faults) for name in written.kinds}
    entries = tuple(
        _build_entry(entry, ("entries", number), written, kinds, faults)
        for number, entry in enumerate(written.written_entries)
    )
    _refuse_twins(entries, faults)
    _refuse_loose_parts(entries, faults)
    return Glossary(written.source, written.targets, kinds, entries, path)


def _decode(data: bytes | str, path: str) -> str:
    if isinstance(data, str):
        return data.removeprefix("\ufeff")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        before = data[: problem.start]
        line_head = before[before.rfind(b"\n") + 1 :]
        raise GlossaryError(
            "not UTF-8",
            path=path,
            line=before.count(b"\n") + 1,
            column=len(line_head.decode("utf-8", "replace")) + 1,
            advice="save it as UTF-8",
        ) from problem


def _read(text: str, path: str) -> tuple[WrittenGlossary, Faults]:
    yaml = read_yaml(text, path=path, error=GlossaryError)
    faults = Faults(path, yaml.positions)
    source = yaml.value.get("source") if isinstance(yaml.value, dict) else None
    if not isinstance(source, str) or not source:
        source = _DEFAULT_SOURCE
    if source in RESERVED_KEYS:
        advice = "entries have a key of that name: write the code with its region"
        raise faults.at(("source",), f"source language '{source}' cannot be told apart", advice)
    struct = glossary_struct(source)
    if yaml.value is None:
        advice = "write 'version: 1', the languages, kinds and entries"
        raise GlossaryError("the file is empty", path=path, advice=advice)
    try:
        written = convert_value(
            yaml.value, struct, path=path, positions=yaml.positions, error=GlossaryError
        )
    except GlossaryError as error:
        raise _clearer(error) from error
    return written, faults


def _clearer(error: GlossaryError) -> GlossaryError:
    """Return an error about a value in the words of somebody who writes YAML."""
    key = error.advice.removeprefix("expected by ")
    message, advice = error.message, error.advice
    if "matching regex" in message:
        message, advice = f"the value of {key} is blank", "write a text, or remove the key"
    elif message == "expected 'str', got 'bool'":
        advice = f"put the value of {key} in quotes"
    elif message.endswith("got 'null'"):
        message, advice = f"the value of {key} is missing", "write one, or remove the key"
    return GlossaryError(
        message, path=error.path, line=error.line, column=error.column, advice=advice
    )


def _build_kind(name: str, written: WrittenGlossary, faults: Faults) -> Kind:
    known = (written.source, *written.targets)
    patterns = {}
    for own, place, forms in _by_language(written.kinds[name], known, ("kinds", name), faults):
        for number, form in enumerate(forms):
            if form.count("{name}") != 1:
                wrong = "more than one" if "{name}" in form else "no"
                advice = "write it where the name goes"
                message = f"pattern '{form}' has {wrong} '{{name}}'"
                raise faults.at((*place, number), message, advice)
        patterns[own] = tuple(map(_nfc, forms))
    return Kind(name, patterns)


def _build_entry(
    entry: WrittenEntry, at: Path, written: WrittenGlossary, kinds: dict[str, Kind], faults: Faults
) -> Entry:
    targets = written.targets
    kind = faults.choose(entry.kind, kinds, "kind", (*at, "kind"))
    names_at = (*at, written.source)
    return Entry(
        id=entry.id,
        kind=kinds[kind],
        names=tuple(map(_nfc, (entry.names.name, *entry.names.forms))),
        case=CaseMode(faults.choose(entry.names.case, CaseMode, "case mode", (*names_at, "case"))),
        guards=Guards(entry.guards.not_after, entry.guards.not_before),
        part_of=entry.part_of,
        code=entry.code,
        japanese=Japanese(entry.ja.kanji, entry.ja.kana) if entry.ja else None,
        treatments=_build_treatments(entry.translate, (*at, "translate"), targets, faults),
        decisions=_build_decisions(entry, (*at, "terms"), targets, faults),
        status=EntryStatus(faults.choose(entry.status, EntryStatus, "status", (*at, "status"))),
        note=entry.note,
        evidence=_build_evidence(entry, (*at, "evidence"), written, faults),
        line=faults.line(at),
    )


def _build_treatments(
    translate: str | dict[str, str], at: Path, targets: tuple[str, ...], faults: Faults
) -> dict[str, Treatment]:
    if isinstance(translate, str):
        word = faults.choose(translate, Treatment, "treatment", at)
        return dict.fromkeys(targets, Treatment(word))
    return {
        own: Treatment(faults.choose(word, Treatment, "treatment", place))
        for own, place, word in _by_language(translate, targets, at, faults)
    }


def _build_decisions(
    entry: WrittenEntry, at: Path, targets: tuple[str, ...], faults: Faults
) -> dict[str, Decision]:
    return {
        own: _build_decision(term, place, faults)
        for own, place, term in _by_language(entry.terms, targets, at, faults)
    }


def _build_decision(term: WrittenTerm, at: Path, faults: Faults) -> Decision:
    preferred = _nfc(term.preferred)
    admitted = tuple(map(_nfc, term.admitted))
    for number, wrong in enumerate(term.forbidden):
        form = _nfc(wrong.form)
        place = (*at, "forbidden", number, "form")
        if form in (preferred, *admitted):
            status = "preferred" if form == preferred else "admitted"
            raise faults.at(place, f"'{form}' is both {status} and forbidden", "remove one of them")
    inflect = faults.choose(term.inflect, Inflection, "inflection", (*at, "inflect"))
    return Decision(
        preferred=Term(preferred),
        admitted=tuple(Term(form, TermStatus.ADMITTED) for form in admitted),
        forbidden=tuple(
            Term(_nfc(wrong.form), TermStatus.FORBIDDEN, wrong.why) for wrong in term.forbidden
        ),
        also=tuple(map(_nfc, term.also)),
        forms=tuple(map(_nfc, term.forms)),
        inflection=Inflection(inflect),
    )


def _build_evidence(
    entry: WrittenEntry, at: Path, written: WrittenGlossary, faults: Faults
) -> tuple[Evidence, ...]:
    known = (written.source, *written.targets)
    return tuple(
        Evidence(
            _own_language(item.lang, known, (*at, number, "lang"), faults),
            _nfc(item.form),
            item.by,
            _day(item.date, (*at, number, "date"), faults),
        )
        for number, item in enumerate(entry.evidence)
    )


def _day(text: str, at: Path, faults: Faults) -> str:
    """Return a date as it is written; refuse what is no day."""
    try:
        is_day = date.fromisoformat(text).isoformat() == text
    except ValueError:
        is_day = not text
    if not is_day:
        raise faults.at(at, f"'{text}' is no day", "write it as 2026-05-01")
    return text


def _by_language(
    mapping: Mapping[str, V], known: tuple[str, ...], at: Path, faults: Faults
) -> Iterator[tuple[str, Path, V]]:
    """Yield the file's own spelling of each language, the place, and the value."""
    first: dict[str, str] = {}
    for code, value in mapping.items():
        own = _own_language(code, known, (*at, code), faults)
        if own in first:
            advice = f"remove it, or '{first[own]}'"
            raise faults.at((*at, code), f"language '{code}' stands twice", advice)
        first[own] = code
        yield own, (*at, code), value


def _own_language(code: str, known: Iterable[str], at: Path, faults: Faults) -> str:
    """Return the file's own spelling of a language code."""
    own = next((language for language in known if same_language(language, code)), None)
    return own or faults.choose(code, known, "language", at)


def _refuse_twin_languages(written: WrittenGlossary, faults: Faults) -> None:
    known = [written.source]
    for number, code in enumerate(written.targets):
        if any(same_language(code, other) for other in known):
            raise faults.at(("targets", number), f"language '{code}' stands twice", "remove it")
        known.append(code)


def _refuse_twins(entries: tuple[Entry, ...], faults: Faults) -> None:
    first: dict[str, Entry] = {}
    for number, entry in enumerate(entries):
        twin = first.setdefault(entry.id, entry)
        if twin is not entry:
            advice = f"rename one of them; the other is in line {twin.line}"
            raise faults.at(("entries", number, "id"), f"id '{entry.id}' stands twice", advice)


def _refuse_loose_parts(entries: tuple[Entry, ...], faults: Faults) -> None:
    """Refuse a ``part_of`` that leads nowhere or back to its own entry."""
    parents = {entry.id: entry.part_of for entry in entries}
    for number, entry in enumerate(entries):
        place = ("entries", number, "part_of")
        if entry.part_of and entry.part_of not in parents:
            faults.choose(entry.part_of, parents, "entry", place)
        seen, parent = {entry.id}, entry.part_of
        while parent and parent not in seen:
            seen.add(parent)
            parent = parents.get(parent, "")
        if parent == entry.id:
            raise faults.at(place, f"'{entry.id}' is a part of itself", "remove one 'part_of'")


def _nfc(text: str) -> str:
    return unicodedata.normalize("NFC", text)
