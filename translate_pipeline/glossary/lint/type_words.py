"""Names that hold the type word of their kind already."""

from collections.abc import Iterator

from translate_pipeline.glossary.lint.base import Problem, Rule, on_form
from translate_pipeline.glossary.lint.subject import Form, Part, Subject
from translate_pipeline.model.findings import Severity
from translate_pipeline.model.glossary import Kind
from translate_pipeline.model.locales import same_language

__all__ = ["TYPE_WORD_IN_NAME"]

_BARE_PARTS = (Part.NAME, Part.PREFERRED, Part.ADMITTED)


def _find_type_words(subject: Subject) -> Iterator[Problem]:
    for form in subject.forms:
        if form.part not in _BARE_PARTS:
            continue
        for pattern in _patterns(form.entry.kind, form.language):
            if bare := _bare_name(form.text, pattern):
                yield on_form(form, _message(form, pattern), suggestion=bare)
                break


def _patterns(kind: Kind, language: str) -> tuple[str, ...]:
    found = (forms for code, forms in kind.patterns.items() if same_language(code, language))
    return next(found, ())


def _bare_name(text: str, pattern: str) -> str:
    """Return a name without the type word of a pattern; empty if it does not have it."""
    head, _, tail = pattern.partition("{name}")
    if not head and not tail:
        return ""
    folded = text.casefold()
    if not folded.startswith(head.casefold()) or not folded.endswith(tail.casefold()):
        return ""
    return text[len(head) : len(text) - len(tail)].strip()


def _message(form: Form, pattern: str) -> str:
    word = pattern.replace("{name}", "").strip()
    return f"'{form.text}' has the type word '{word}', which the kind {form.entry.kind.name} adds"


TYPE_WORD_IN_NAME = Rule(
    name="type-word-in-name",
    severity=Severity.WARNING,
    summary="A name has its type word already, so that the kind adds a second one and the bare"
    " name is not found.",
    find=_find_type_words,
    good=(
        "- {id: a, kind: city, en: {name: Hill}, terms: {zh_CN: {preferred: 小山}, es:"
        " {preferred: Colina}, hu: {preferred: Domb}}}",
        "- {id: a, kind: city, en: {name: Cityville}, terms: {zh_CN: {preferred: 市}}}",
        "- {id: a, kind: landmark, en: {name: Old City}}",
    ),
    bad=(
        "- {id: a, kind: city, en: {name: Hill City}}",
        "- {id: a, kind: city, en: {name: Hill}, terms: {zh_CN: {preferred: 小山市}}}",
        "- {id: a, kind: city, en: {name: Hill}, terms: {es: {preferred: Ciudad de Colina}}}",
        "- {id: a, kind: prefecture, en: {name: Hill}, terms: {hu: {preferred: Domb prefektúra}}}",
    ),
)
