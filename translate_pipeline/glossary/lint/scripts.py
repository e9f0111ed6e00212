"""In which letters forms are written."""

import re
import unicodedata
from collections.abc import Iterator

from translate_pipeline.glossary.lint.base import Problem, Rule, on_form
from translate_pipeline.glossary.lint.subject import Form, Subject
from translate_pipeline.glossary.script import script_faults
from translate_pipeline.model.findings import Severity

__all__ = ["MACRON", "WRONG_SCRIPT"]

_EAST_ASIAN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]")
_FULL_WIDTH = re.compile(r"[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]+")
_HALF_WIDTH_KANA = re.compile(r"[\uff66-\uff9f]+")
_MACRONS = re.compile(r"\w*[āēīōūǖĀĒĪŌŪǕ]\w*")
_LATIN_LANGUAGES = frozenset(["en", "es", "hu", "de", "fr", "it", "pt", "pl", "cs", "nl"])
_SIMPLIFIED = frozenset(["zh", "zh-cn", "zh-hans", "zh-sg", "zh-hans-cn"])


def _find_wrong_script(subject: Subject) -> Iterator[Problem]:
    for form in subject.forms:
        if form.is_wanted:
            yield from _letters_of(form)


def _letters_of(form: Form) -> Iterator[Problem]:
    for wide in (_FULL_WIDTH.search(form.text), _HALF_WIDTH_KANA.search(form.text)):
        if wide:
            usual = unicodedata.normalize("NFKC", form.text)
            yield on_form(form, f"'{wide[0]}' is not of the usual width", suggestion=usual)
    if mixed := _mixed_letters(form.text):
        message = f"'{form.text}' mixes alphabets: {mixed}"
        yield on_form(form, message, severity=Severity.ERROR)
    if form.base_language in _LATIN_LANGUAGES:
        if found := _EAST_ASIAN.search(form.text):
            message = f"'{form.text}' has '{found[0]}', which is no Latin letter"
            yield on_form(form, message, severity=Severity.ERROR)
    elif form.language.replace("_", "-").lower() in _SIMPLIFIED and not form.is_source:
        yield from _chinese(form)


def _mixed_letters(text: str) -> str:
    """Name the letters of other alphabets between Latin ones; empty if there are none."""
    names = {char: unicodedata.name(char, "") for char in text if char.isalpha()}
    if not any(name.startswith("LATIN") for name in names.values()):
        return ""
    strange = [c for c, name in names.items() if name.startswith(("CYRILLIC", "GREEK"))]
    return ", ".join(f"'{char}' is {names[char].lower()}" for char in strange)


def _chinese(form: Form) -> Iterator[Problem]:
    faults = list(script_faults(form.text))
    if not faults:
        return
    text = form.text
    for fault in reversed(faults):
        text = text[: fault.start] + (fault.suggestion or fault.text) + text[fault.end :]
    pieces = ", ".join(dict.fromkeys(f"'{fault.text}'" for fault in faults))
    suggestion = text if all(fault.suggestion for fault in faults) else ""
    message = f"'{form.text}' is not in simplified Chinese: {pieces}"
    yield on_form(form, message, suggestion=suggestion)


def _find_macron(subject: Subject) -> Iterator[Problem]:
    for form in subject.forms:
        found = _MACRONS.search(unicodedata.normalize("NFC", form.text))
        if found and form.is_wanted and form.base_language in ("es", "hu"):
            cure = "an accent" if form.base_language == "hu" else "the plain letter"
            yield on_form(form, f"'{found[0]}' has a macron; write {cure} instead")


WRONG_SCRIPT = Rule(
    name="wrong-script",
    severity=Severity.WARNING,
    summary="A form has letters of another script: traditional characters or kana in simplified"
    " Chinese, Chinese characters in Spanish, Cyrillic look-alikes, full-width letters.",
    find=_find_wrong_script,
    good=(
        "- {id: a, kind: city, en: {name: Hill}, terms: {zh_CN: {preferred: 小岛}, es:"
        " {preferred: Colina}}}",
        "- {id: a, kind: city, en: {name: Hill}, terms: {zh_CN: {preferred: 小岛, forbidden:"
        " [{form: 小島, why: traditional}]}}}",
    ),
    bad=(
        "- {id: a, kind: city, en: {name: Hill}, terms: {zh_CN: {preferred: 小島}}}",
        "- {id: a, kind: city, en: {name: Hill}, terms: {zh_CN: {preferred: さいたま}}}",
        "- {id: a, kind: city, en: {name: Hill}, terms: {hu: {preferred: 小岛}}}",
        '- {id: a, kind: city, en: {name: Hill}, terms: {es: {preferred: "C\\u043elina"}}}',
        "- {id: a, kind: city, en: {name: Ｈill}}",
    ),
)

MACRON = Rule(
    name="macron",
    severity=Severity.WARNING,
    summary="A Spanish or Hungarian form has a macron, which neither language writes.",
    find=_find_macron,
    good=("- {id: a, kind: city, en: {name: Ōno}, terms: {hu: {preferred: Óno}}}",),
    bad=(
        "- {id: a, kind: city, en: {name: Ōno}, terms: {es: {preferred: Ōno}}}",
        "- {id: a, kind: city, en: {name: Ōno}, terms: {hu: {preferred: Ōno}}}",
    ),
)
