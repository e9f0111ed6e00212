"""Entries as a whole: what is open, what lacks a reason, what belongs to the wrong thing."""

import difflib
from collections.abc import Iterator, Sequence

from translate_pipeline.glossary.lint.base import Problem, Rule, on_form
from translate_pipeline.glossary.lint.subject import Part, Subject
from translate_pipeline.model.findings import Severity
from translate_pipeline.model.glossary import Entry, EntryStatus, Treatment

__all__ = [
    "DRAFT_ENTRY",
    "MISSING_REASON",
    "ODD_PART",
    "UNDECIDED_LANGUAGE",
    "UNKNOWN_EVIDENCE",
]

# A place is a part of a larger one. City and district have no order: in China a district is a
# part of a city, in Japan a city of none; towns and villages are parts of both. A region may be
# larger or smaller than anything else.
_SIZES = {
    "country": 6,
    "prefecture": 4,
    "province": 4,
    "district": 3,
    "city": 3,
    "town": 2,
    "village": 2,
    "landmark": 1,
}
_MAY_NEST = frozenset(["region", "landmark", "organisation", "product", "person"])
_SHOWN_IDS = 3


def _find_odd_part(subject: Subject) -> Iterator[Problem]:
    for entry in subject.active:
        whole = subject.glossary.entry(entry.part_of)
        if whole is None:
            continue
        place = subject.place(entry, "part_of")
        if whole.status is EntryStatus.RETIRED:
            message = f"is a part of '{whole.id}', which is retired"
            yield Problem(message, place, entry.id)
        elif _is_odd(entry.kind.name, whole.kind.name):
            message = f"a {entry.kind.name} is a part of '{whole.id}', a {whole.kind.name}"
            yield Problem(message, place, entry.id)


def _is_odd(part: str, whole: str) -> bool:
    if part == whole:
        return part not in _MAY_NEST
    if part in _SIZES and whole in _SIZES:
        return _SIZES[part] > _SIZES[whole]
    return part in _SIZES and whole in ("person", "product")


def _find_missing_reason(subject: Subject) -> Iterator[Problem]:
    for form in subject.forms:
        decision = form.entry.decision(form.language)
        if form.part is Part.FORBIDDEN and decision:
            number = form.place[-2]
            assert isinstance(number, int)
            if not decision.forbidden[number].why.strip():
                yield on_form(form, f"'{form.text}' is forbidden, and no 'why' tells translators")


def _find_unknown_evidence(subject: Subject) -> Iterator[Problem]:
    for entry in subject.active:
        for number, evidence in enumerate(entry.evidence):
            known = _forms_of(entry, evidence.language, subject.glossary.source)
            if evidence.form in known:
                continue
            close = difflib.get_close_matches(evidence.form, known, n=1)
            yield Problem(
                f"evidence for '{evidence.form}', which is no form of the entry",
                subject.place(entry, "evidence", number, "form"),
                entry.id,
                evidence.language,
                close[0] if close else "",
            )


def _forms_of(entry: Entry, language: str, source: str) -> list[str]:
    """Return all forms that an entry knows in a language, forbidden ones included."""
    names = list(entry.names) if language == source else []
    decision = entry.decision(language)
    if decision:
        names += [*(term.form for term in decision.terms), *decision.also, *decision.forms]
    return [*names, *(form for name in names for form in entry.kind.spell(language, name))]


def _find_undecided(subject: Subject) -> Iterator[Problem]:
    for number, language in enumerate(subject.glossary.targets):
        open_entries = [
            entry
            for entry in subject.active
            if entry.treatment(language) is Treatment.TRANSLATE and not entry.decision(language)
        ]
        if open_entries:
            total = len(subject.active)
            message = f"{len(open_entries)} of {total} entries without a decision for {language}"
            place = ("targets", number)
            yield Problem(f"{message}: {_ids(open_entries)}", place, language=language)


def _find_draft(subject: Subject) -> Iterator[Problem]:
    drafts = [entry for entry in subject.active if entry.status is EntryStatus.DRAFT]
    if drafts:
        message = f"{len(drafts)} of {len(subject.active)} entries are drafts: {_ids(drafts)}"
        yield Problem(message, subject.place(drafts[0], "status"))


def _ids(entries: Sequence[Entry]) -> str:
    shown = ", ".join(entry.id for entry in entries[:_SHOWN_IDS])
    rest = len(entries) - _SHOWN_IDS
    return f"{shown} and {rest} more" if rest > 0 else shown


ODD_PART = Rule(
    name="odd-part",
    severity=Severity.INFO,
    summary="A place is a part of one that is no larger, or of a retired entry.",
    find=_find_odd_part,
    good=(
        "- {id: a, kind: prefecture, en: {name: Hill}}\n"
        "- {id: b, kind: city, part_of: a, en: {name: Knoll}}\n"
        "- {id: c, kind: landmark, part_of: b, en: {name: Old Hall}}",
    ),
    bad=(
        "- {id: a, kind: city, en: {name: Hill}}\n"
        "- {id: b, kind: city, part_of: a, en: {name: Knoll}}",
        "- {id: a, kind: village, en: {name: Hill}}\n"
        "- {id: b, kind: prefecture, part_of: a, en: {name: Knoll}}",
        "- {id: a, kind: prefecture, status: retired, en: {name: Hill}}\n"
        "- {id: b, kind: city, part_of: a, en: {name: Knoll}}",
    ),
)

MISSING_REASON = Rule(
    name="missing-reason",
    severity=Severity.INFO,
    summary="A form is forbidden without a reason, which translators would see in the finding.",
    find=_find_missing_reason,
    good=(
        "- {id: a, kind: city, en: {name: Hill}, terms: {es: {preferred: Colina, forbidden:"
        " [{form: Hill, why: English}]}}}",
    ),
    bad=(
        "- {id: a, kind: city, en: {name: Hill}, terms: {es: {preferred: Colina, forbidden:"
        " [{form: Hill}]}}}",
    ),
)

UNKNOWN_EVIDENCE = Rule(
    name="unknown-evidence",
    severity=Severity.INFO,
    summary="Evidence is given for a form that the entry does not have.",
    find=_find_unknown_evidence,
    good=(
        "- {id: a, kind: city, en: {name: Hill}, terms: {es: {preferred: Colina}}, evidence:"
        " [{lang: es, form: ciudad de Colina, by: press}, {lang: en, form: Hill, by: press}]}",
    ),
    bad=(
        "- {id: a, kind: city, en: {name: Hill}, terms: {es: {preferred: Colina}}, evidence:"
        " [{lang: es, form: Colinas, by: press}]}",
    ),
)

UNDECIDED_LANGUAGE = Rule(
    name="undecided-language",
    severity=Severity.INFO,
    summary="Entries have no decision for a language yet, so that it is not checked for them.",
    find=_find_undecided,
    good=(
        "- {id: a, kind: city, en: {name: Hill}, translate: {es: keep, hu: optional}, terms:"
        " {zh_CN: {preferred: 小山}}}",
    ),
    bad=("- {id: a, kind: city, en: {name: Hill}, terms: {es: {preferred: Colina}}}",),
)

DRAFT_ENTRY = Rule(
    name="draft-entry",
    severity=Severity.INFO,
    summary="Entries are drafts, whose findings are for information only.",
    find=_find_draft,
    good=("- {id: a, kind: city, en: {name: Hill}, status: approved}",),
    bad=("- {id: a, kind: city, en: {name: Hill}, status: draft}",),
)
