"""Forms that stand twice: within one entry, or in two that can then not be told apart."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from translate_pipeline.glossary.lint.base import Problem, Rule, on_form
from translate_pipeline.glossary.lint.subject import Form, Part, Subject
from translate_pipeline.glossary.name_key import name_key
from translate_pipeline.model.findings import Severity
from translate_pipeline.model.glossary import Entry, Guards, Treatment

__all__ = ["AMBIGUOUS_NAME", "REPEATED_FORM", "SHARED_TERM"]


def _find_repeated(subject: Subject) -> Iterator[Problem]:
    seen: dict[tuple[str, str, str], Form] = {}
    for form in subject.forms:
        if not form.is_wanted:
            continue
        # A demonym may differ from a term by its case alone, so the case counts.
        first = seen.setdefault((form.entry.id, form.language, form.text), form)
        if first is not form:
            message = f"'{form.text}' stands twice, as {_part(first)} and as {_part(form)}"
            yield on_form(form, message)


def _part(form: Form) -> str:
    return f"'{form.part.value}'"


def _find_ambiguous(subject: Subject) -> Iterator[Problem]:
    for first, second, name in _sharing_names(subject):
        if _is_guarded(first, second):
            continue
        differing = _differing(subject, first, second)
        if first.kind.name == second.kind.name:
            message = f"'{name}' is the name of '{first.id}' too, a {first.kind.name} as well"
            yield _on_name(subject, second, message, Severity.WARNING)
        elif differing:
            message = (
                f"'{name}' is the name of '{first.id}' too, and {differing} tells them apart;"
                " give one of them guards"
            )
            yield _on_name(subject, second, message, None)


def _sharing_names(subject: Subject) -> Iterator[tuple[Entry, Entry, str]]:
    """Yield the first entry of each name, with or without type word, with each later one."""
    by_name: dict[str, dict[str, tuple[Entry, str]]] = defaultdict(dict)
    for entry in subject.active:
        for name in entry.names:
            for spelled in (name, *entry.kind.spell(subject.glossary.source, name)):
                by_name[name_key(spelled)].setdefault(entry.id, (entry, spelled))
    seen = set()
    for sharing in by_name.values():
        (first, name), *others = sharing.values()
        for second, _ in others:
            if (first.id, second.id) not in seen:
                seen.add((first.id, second.id))
                yield first, second, name


def _is_guarded(first: Entry, second: Entry) -> bool:
    """Return whether a neighbour that rules one of them out lets the other one through.

    Of two entries of one kind each needs its own guards: no type word helps.
    """
    if first.kind.name == second.kind.name and Guards() in (first.guards, second.guards):
        return False
    return first.guards != second.guards


def _differing(subject: Subject, first: Entry, second: Entry) -> str:
    """Return the first language that writes two entries differently; empty if none does."""
    for language in subject.glossary.targets:
        decisions = first.decision(language), second.decision(language)
        if any(decision is None for decision in decisions):
            continue
        forms = [{term.form for term in each.approved} for each in decisions if each]
        if not forms[0] & forms[1]:
            return language
    return ""


def _on_name(subject: Subject, entry: Entry, message: str, severity: Severity | None) -> Problem:
    place = subject.place(entry, subject.glossary.source, "name")
    return Problem(message, place, entry.id, subject.glossary.source, severity=severity)


def _find_shared(subject: Subject) -> Iterator[Problem]:
    named_alike = {(a.id, b.id) for a, b, _ in _sharing_names(subject)}
    for forms in _by_kind_and_term(subject.forms):
        first, *others = forms
        for second in others:
            if (first.entry.id, second.entry.id) not in named_alike:
                message = f"'{second.text}' is the preferred term of '{first.entry.id}' too"
                yield on_form(second, message)


def _by_kind_and_term(forms: Iterable[Form]) -> Iterable[list[Form]]:
    groups: dict[tuple[str, str, str], list[Form]] = defaultdict(list)
    for form in forms:
        if form.part is Part.PREFERRED and _is_translated(form):
            groups[form.language, form.entry.kind.name, form.text].append(form)
    return groups.values()


def _is_translated(form: Form) -> bool:
    return form.entry.treatment(form.language) is Treatment.TRANSLATE


_A = "{id: a, kind: city, en: {name: Hill}"

REPEATED_FORM = Rule(
    name="repeated-form",
    severity=Severity.WARNING,
    summary="A form stands twice in the same entry and language, so that one of them is a slip.",
    find=_find_repeated,
    good=(f"- {_A}, terms: {{es: {{preferred: Colina, admitted: [Cerro], also: [colino]}}}}}}",),
    bad=(
        f"- {_A}, terms: {{es: {{preferred: Colina, admitted: [Colina]}}}}}}",
        f"- {_A}, terms: {{es: {{preferred: Colina, also: [colino, colino]}}}}}}",
        "- {id: a, kind: city, en: {name: Hill, forms: [Hill]}}",
    ),
)

AMBIGUOUS_NAME = Rule(
    name="ambiguous-name",
    severity=Severity.INFO,
    summary="Two entries have the same source name, and nothing tells which one is meant, so that"
    " the terms of both are taken.",
    find=_find_ambiguous,
    good=(
        f"- {_A}, terms: {{hu: {{preferred: Domb}}}}}}\n"
        "- {id: b, kind: prefecture, en: {name: Hill}, terms: {hu: {preferred: Domb}}}",
        f"- {_A}, guards: {{not_before: [Ward]}}, terms: {{hu: {{preferred: Domb}}}}}}\n"
        "- {id: b, kind: prefecture, en: {name: Hill}, terms: {hu: {preferred: Halom}}}",
    ),
    bad=(
        f"- {_A}}}\n- {{id: b, kind: city, en: {{name: Knoll, forms: [hill]}}}}",
        f"- {_A}, terms: {{hu: {{preferred: Domb}}}}}}\n"
        "- {id: b, kind: prefecture, en: {name: Hill}, terms: {hu: {preferred: Halom}}}",
    ),
)

SHARED_TERM = Rule(
    name="shared-term",
    severity=Severity.INFO,
    summary="Two entries of one kind have the same preferred term, so that readers cannot tell"
    " them apart.",
    find=_find_shared,
    good=(
        f"- {_A}, terms: {{es: {{preferred: Colina}}}}}}\n"
        "- {id: b, kind: town, en: {name: Knoll}, terms: {es: {preferred: Colina}}}",
    ),
    bad=(
        f"- {_A}, terms: {{es: {{preferred: Colina}}}}}}\n"
        "- {id: b, kind: city, en: {name: Knoll}, terms: {es: {preferred: Colina}}}",
    ),
)
