"""Forms that the glossary allows in one place and forbids in another."""

from collections.abc import Iterator

from translate_pipeline.glossary.lint.base import Problem, Rule, on_form
from translate_pipeline.glossary.lint.subject import Form, Part, Subject
from translate_pipeline.model.findings import Severity
from translate_pipeline.model.glossary import Entry, Treatment

__all__ = ["CONTESTED_TERM", "FORBIDDEN_OWN_FORM", "FORBIDDEN_SOURCE_NAME"]


def _find_forbidden_own(subject: Subject) -> Iterator[Problem]:
    for form in _forbidden(subject):
        if form.text in _own_forms(form.entry, form.language):
            message = f"'{form.text}' is forbidden, yet the entry allows it as well"
            yield on_form(form, message)


def _own_forms(entry: Entry, language: str) -> set[str]:
    """Return what an entry allows: its terms, with type words too, ``also`` and ``forms``."""
    decision = entry.decision(language)
    if decision is None:
        return set()
    terms = [term.form for term in decision.approved]
    spelled = [form for term in terms for form in entry.kind.spell(language, term)]
    return {*terms, *spelled, *decision.also, *decision.forms}


def _find_forbidden_source(subject: Subject) -> Iterator[Problem]:
    for form in _forbidden(subject):
        if form.entry.treatment(form.language) is not Treatment.KEEP:
            continue
        # Of several source names all but the usual one may be ruled out on purpose.
        is_meant = form.text != form.entry.names[0] and bool(_reason(form))
        if form.text in form.entry.names and not is_meant:
            message = f"'{form.text}' is forbidden, yet the source name is to be kept"
            yield on_form(form, message)


def _find_contested(subject: Subject) -> Iterator[Problem]:
    approved = {
        (form.language, form.text): form for form in reversed(subject.forms) if form.is_approved
    }
    for form in _forbidden(subject):
        other = approved.get((form.language, form.text))
        if other and other.entry is not form.entry:
            message = f"'{form.text}' is forbidden here and approved for '{other.entry.id}'"
            # A ban with a reason is a warning for translators, not a slip.
            severity = Severity.INFO if _reason(form) else None
            yield on_form(form, message, severity=severity)


def _forbidden(subject: Subject) -> Iterator[Form]:
    return (form for form in subject.forms if form.part is Part.FORBIDDEN)


def _reason(form: Form) -> str:
    decision = form.entry.decision(form.language)
    terms = decision.forbidden if decision else ()
    return next((term.why for term in terms if term.form == form.text), "")


_A = "{id: a, kind: city, en: {name: Hill}"

FORBIDDEN_OWN_FORM = Rule(
    name="forbidden-own-form",
    severity=Severity.ERROR,
    summary="An entry forbids what it allows, such as its own term with the type word.",
    find=_find_forbidden_own,
    good=(
        f"- {_A}, terms: {{zh_CN: {{preferred: 小山, forbidden: [{{form: 小山村, why: x}}]}}}}}}",
    ),
    bad=(
        f"- {_A}, terms: {{zh_CN: {{preferred: 小山, forbidden: [{{form: 小山市, why: x}}]}}}}}}",
        f"- {_A}, terms: {{hu: {{preferred: Domb, forms: [domb], forbidden:"
        " [{form: domb, why: x}]}}}",
    ),
)

FORBIDDEN_SOURCE_NAME = Rule(
    name="forbidden-source-name",
    severity=Severity.ERROR,
    summary="An entry keeps its source name in a language and forbids it there.",
    find=_find_forbidden_source,
    good=(
        f"- {_A}, translate: keep, terms: {{es: {{preferred: Hill, forbidden:"
        " [{form: Colina, why: the name is kept}]}}}",
        "- {id: a, kind: person, en: {name: Ann Hill, forms: [Hill Ann]}, translate: {es: keep},"
        " terms: {es: {preferred: Ann Hill, forbidden: [{form: Hill Ann, why: order}]}}}",
    ),
    bad=(
        f"- {_A}, translate: keep, terms: {{es: {{preferred: Colina, forbidden:"
        " [{form: Hill, why: English}]}}}",
        "- {id: a, kind: person, en: {name: Ann Hill, forms: [Hill Ann]}, translate: {es: keep},"
        " terms: {es: {preferred: Ann Hill, forbidden: [{form: Hill Ann}]}}}",
    ),
)

CONTESTED_TERM = Rule(
    name="contested-term",
    severity=Severity.WARNING,
    summary="A form that one entry forbids is approved for another one, so that it is no longer"
    " found as forbidden; for information only if the ban gives a reason.",
    find=_find_contested,
    good=(
        f"- {_A}, terms: {{es: {{preferred: Colina, forbidden: [{{form: Cerro, why: x}}]}}}}}}\n"
        "- {id: b, kind: city, en: {name: Knoll}, terms: {es: {preferred: Loma}}}",
    ),
    bad=(
        f"- {_A}, terms: {{es: {{preferred: Colina, forbidden: [{{form: Loma}}]}}}}}}\n"
        "- {id: b, kind: city, en: {name: Knoll}, terms: {es: {preferred: Loma}}}",
    ),
)
