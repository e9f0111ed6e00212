"""How forms are typed: blanks, accents in one piece, no full stop."""

import re
import unicodedata
from collections.abc import Iterator

from translate_pipeline.glossary.lint.base import Problem, Rule, on_form
from translate_pipeline.glossary.lint.subject import Subject
from translate_pipeline.model.findings import Severity

__all__ = ["DECOMPOSED_FORM", "FINAL_STOP", "STRAY_SPACE"]

# Blanks other than the plain one, and characters without any width.
_ODD_BLANKS = r"[^\S ]|[\u00ad\u200b-\u200f\u2060\ufeff]"
_STRAY = re.compile(rf"^ | $|  |{_ODD_BLANKS}")
_STOPS = ".。．"


def _find_stray(subject: Subject) -> Iterator[Problem]:
    for form in subject.forms:
        if found := _STRAY.search(form.text):
            tidy = " ".join(re.sub(r"[\u00ad\u200b-\u200f\u2060\ufeff]", "", form.text).split())
            yield on_form(
                form, f"{_describe(found[0], found.start())} in '{form.text}'", suggestion=tidy
            )


def _describe(blank: str, start: int) -> str:
    if blank == "  ":
        return "two blanks in a row"
    if blank == " ":
        return "a blank at the end" if start else "a blank at the start"
    return unicodedata.name(blank, f"U+{ord(blank):04X}").lower()


def _find_decomposed(subject: Subject) -> Iterator[Problem]:
    for form in subject.forms:
        composed = unicodedata.normalize("NFC", form.text)
        if composed != form.text:
            message = f"'{form.text}' is not in NFC: an accent stands as a character of its own"
            yield on_form(form, message, suggestion=composed)


def _find_stop(subject: Subject) -> Iterator[Problem]:
    for form in subject.forms:
        # A name that is an abbreviation, such as "Acme Co.", keeps its full stop everywhere.
        is_usual = any(name[-1] in _STOPS for name in form.entry.names)
        is_abbreviated = form.is_source or is_usual
        if form.text[-1] in _STOPS and form.is_wanted and not is_abbreviated:
            message = f"'{form.text}' ends with a full stop, which only the end of a sentence has"
            yield on_form(form, message, suggestion=form.text.rstrip(_STOPS))


STRAY_SPACE = Rule(
    name="stray-space",
    severity=Severity.WARNING,
    summary="A form has blanks at its edges, two in a row, or blanks that are not plain ones.",
    find=_find_stray,
    good=("- {id: a, kind: landmark, en: {name: Blue Hall}}",),
    bad=(
        '- {id: a, kind: city, en: {name: "Hill "}}',
        '- {id: a, kind: city, en: {name: Hill}, terms: {es: {preferred: "La  Colina"}}}',
        '- {id: a, kind: city, en: {name: Hill}, terms: {hu: {preferred: "Kis\\u00a0Domb"}}}',
        '- {id: a, kind: city, en: {name: Hill, forms: ["Hi\\u200bll"]}}',
    ),
)

DECOMPOSED_FORM = Rule(
    name="decomposed-form",
    severity=Severity.INFO,
    summary="A form is not in NFC; it is read as if it were, but other tools may not find it.",
    find=_find_decomposed,
    good=('- {id: a, kind: city, en: {name: Hill}, terms: {hu: {preferred: "Gy\\u0151r"}}}',),
    bad=('- {id: a, kind: city, en: {name: Hill}, terms: {hu: {preferred: "Gyo\\u030br"}}}',),
)

FINAL_STOP = Rule(
    name="final-stop",
    severity=Severity.WARNING,
    summary="A term ends with a full stop, so that it is found before a full stop only.",
    find=_find_stop,
    good=(
        "- {id: a, kind: city, en: {name: Hill}, terms: {es: {preferred: Colina}}}",
        "- {id: a, kind: organisation, en: {name: Hill Co.}, terms: {es: {preferred: Hill S. A.}}}",
    ),
    bad=(
        "- {id: a, kind: city, en: {name: Hill}, terms: {es: {preferred: Colina.}}}",
        "- {id: a, kind: city, en: {name: Hill}, terms: {zh_CN: {preferred: 小山。}}}",
    ),
)
