"""Terms beside those that the rules of their language give."""

import re
from collections.abc import Iterator

from translate_pipeline.errors import UsageError
from translate_pipeline.glossary.inflect.base import Grade
from translate_pipeline.glossary.inflect.languages import language_of
from translate_pipeline.glossary.lint.base import Problem, Rule, on_form
from translate_pipeline.glossary.lint.subject import Form, Part, Subject
from translate_pipeline.glossary.script import script_faults
from translate_pipeline.glossary.suggest.hungarian import to_hungarian
from translate_pipeline.glossary.suggest.pinyin import pinyin_to_hungarian
from translate_pipeline.glossary.suggest.simplified import to_simplified
from translate_pipeline.model.findings import Severity
from translate_pipeline.model.glossary import Entry, Glossary

__all__ = ["NEEDLESS_FORM", "UNLIKE_KANJI", "UNLIKE_TRANSCRIPTION"]

# Type words of Japanese places with their readings; a name that ends otherwise has none.
_TYPE_WORDS = {
    "県": ("けん",), "府": ("ふ",), "都": ("と",), "市": ("し",), "区": ("く",), "郡": ("ぐん",),
    "町": ("まち", "ちょう"), "村": ("むら", "そん"),
}  # fmt: skip
# Countries, landmarks and organisations have names of their own in every language.
_TRANSCRIBED = frozenset(["prefecture", "province", "district", "city", "town", "village"])
_SIMPLIFIED = frozenset(["zh-cn", "zh-hans", "zh-hans-cn", "zh-sg", "zh"])


def _find_unlike_transcription(subject: Subject) -> Iterator[Problem]:
    for form in subject.forms:
        if form.part is not Part.PREFERRED or form.base_language != "hu":
            continue
        try:
            reading, expected = _transcribe(form.entry, subject.glossary)
        except UsageError as problem:
            yield on_form(form, f"'{form.text}' cannot be compared: {problem.message}")
            continue
        if expected and not _is_approved(expected, form):
            message = f"'{form.text}' is not what the reading '{reading}' gives"
            yield on_form(form, message, suggestion=expected)


def _transcribe(entry: Entry, glossary: Glossary) -> tuple[str, str]:
    """Return a reading and what it is in Hungarian; empty without a reading or if in doubt.

    Raises:
        UsageError: The reading is no kana.
    """
    kanji, kana = _bare_japanese(entry)
    if kana:
        expected, doubt = to_hungarian(kana, kanji)
        return kana, "" if doubt else expected
    if not _is_chinese(entry, glossary):
        return "", ""
    try:
        expected, _, doubt = pinyin_to_hungarian(entry.names[0])
    except UsageError:
        return "", ""  # Hong Kong, Lhasa: the English name is no pinyin
    return entry.names[0], "" if doubt else expected


def _is_chinese(entry: Entry, glossary: Glossary) -> bool:
    """Return whether an entry is a city, province or the like that is a part of China."""
    whole: Entry | None = entry
    while whole and whole.part_of:
        whole = glossary.entry(whole.part_of)
    is_whole = whole is not None and whole is not entry and "China" in whole.names
    return is_whole and entry.kind.name in _TRANSCRIBED


def _find_unlike_kanji(subject: Subject) -> Iterator[Problem]:
    for form in subject.forms:
        is_chinese = form.language.replace("_", "-").lower() in _SIMPLIFIED
        if form.part is not Part.PREFERRED or not is_chinese:
            continue
        kanji, _ = _bare_japanese(form.entry)
        expected, _, doubt = to_simplified(kanji)
        # What is not simplified itself is a finding of its own.
        is_other_script = next(script_faults(form.text), None) is not None
        if kanji and not doubt and not is_other_script and not _is_approved(expected, form):
            message = f"'{form.text}' is not what the kanji '{kanji}' give"
            yield on_form(form, message, suggestion=expected)


def _bare_japanese(entry: Entry) -> tuple[str, str]:
    """Return kanji and kana of a place without their type words; empty for what is no place."""
    japanese = entry.japanese
    if japanese is None or entry.kind.name not in _TRANSCRIBED:
        return "", ""
    kanji, kana = japanese.kanji, japanese.kana
    for ending in _TYPE_WORDS.get(kanji[-1:], ()):
        if kana.endswith(ending) and len(kanji) > 1 and len(kana) > len(ending):
            return kanji[:-1], kana[: -len(ending)]
    return ("", "") if kanji[-1:] in _TYPE_WORDS else (kanji, kana)


def _is_approved(expected: str, form: Form) -> bool:
    decision = form.entry.decision(form.language)
    terms = [term.form for term in decision.approved] if decision else []
    return _plain(expected) in map(_plain, [form.text, *terms])


def _plain(text: str) -> str:
    return re.sub(r"[\s-]", "", text).casefold()


def _find_needless(subject: Subject) -> Iterator[Problem]:
    for form in subject.forms:
        if form.part is Part.IRREGULAR and (term := _regular_source(form)):
            yield on_form(form, f"'{form.text}' is a regular form of '{term}': no need to list it")


def _regular_source(form: Form) -> str:
    """Return the term that a form follows from by the rules; empty if from none."""
    decision = form.entry.decision(form.language)
    if decision is None:
        return ""
    for term in decision.approved:
        *before, last = term.form.split()
        *own_before, word = form.text.split()
        if before != own_before:
            continue
        grade = language_of(form.language).grade_word(
            last, word, inflection=decision.inflection, is_last_of_several=bool(before)
        )
        if grade is not None and grade >= Grade.STRICT:
            return term.form
    return ""


_KAZUNO = "{id: a, kind: city, ja: {kanji: 鹿角市, kana: かづのし}, en: {name: Kazuno}"
_KAGOSHIMA = "{id: a, kind: prefecture, ja: {kanji: 鹿児島県, kana: かごしまけん}, en: {name: Kago}"
_CHINA = "{id: cn, kind: landmark, en: {name: China}}"

UNLIKE_TRANSCRIPTION = Rule(
    name="unlike-transcription",
    severity=Severity.INFO,
    summary="The Hungarian name of a Japanese or Chinese place is not the transcription of its"
    " reading, kana or pinyin.",
    find=_find_unlike_transcription,
    good=(
        f"- {_KAZUNO}, terms: {{hu: {{preferred: Kazuno}}}}}}",
        f"- {_KAGOSHIMA}, terms: {{hu: {{preferred: Satsuma, admitted: [Kagosima]}}}}}}",
        f"- {_CHINA}\n- {{id: a, kind: city, part_of: cn, en: {{name: Shenzhen}}, terms: {{hu:"
        " {preferred: Sencsen}}}",
    ),
    bad=(
        f"- {_KAZUNO}, terms: {{hu: {{preferred: Kadzuno}}}}}}",
        f"- {_KAGOSHIMA}, terms: {{hu: {{preferred: Kagoshima}}}}}}",
        f"- {_CHINA}\n- {{id: a, kind: city, part_of: cn, en: {{name: Shenzhen}}, terms: {{hu:"
        " {preferred: Senzsen}}}",
    ),
)

UNLIKE_KANJI = Rule(
    name="unlike-kanji",
    severity=Severity.INFO,
    summary="The Chinese name of a Japanese place is not its kanji in simplified characters.",
    find=_find_unlike_kanji,
    good=(f"- {_KAGOSHIMA}, terms: {{zh_CN: {{preferred: 鹿儿岛}}}}}}",),
    bad=(f"- {_KAGOSHIMA}, terms: {{zh_CN: {{preferred: 卡戈西马}}}}}}",),
)

NEEDLESS_FORM = Rule(
    name="needless-form",
    severity=Severity.INFO,
    summary="A form is listed as irregular although the rules of the language give it.",
    find=_find_needless,
    good=(
        "- {id: a, kind: city, en: {name: Eger}, terms: {hu: {preferred: Eger, forms: [egri]}}}",
    ),
    bad=(
        "- {id: a, kind: city, en: {name: Eger}, terms: {hu: {preferred: Eger, forms: [Egerben]}}}",
    ),
)
