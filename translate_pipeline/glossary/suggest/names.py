"""Suggest names of one place, person, organisation or product in each target language."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from translate_pipeline.glossary.gazetteer.prefectures import Prefecture, find_prefecture
from translate_pipeline.glossary.suggest.base import NameFacts, Suggestion
from translate_pipeline.glossary.suggest.hungarian import to_hungarian
from translate_pipeline.glossary.suggest.pinyin import find_exonym, pinyin_to_hungarian
from translate_pipeline.glossary.suggest.romaji import to_hepburn
from translate_pipeline.glossary.suggest.simplified import Converter, to_simplified
from translate_pipeline.glossary.suggest.spanish import OWN_NAME, drop_macrons, to_spanish

__all__ = ["NAMED_KINDS", "missing_facts", "suggest_names"]

# Kinds whose names are translated or ordered, so that letters alone never settle them.
NAMED_KINDS = {
    "person": "check the order, and how the person writes it",
    "organisation": "the sound only: may have to be translated",
    "product": "the sound only: may have to be translated",
    "landmark": "the sound only: may have to be translated",
}
_CHINESE_DOUBT = "the Japanese characters: Chinese may call it otherwise"
_NAME_ONLY = "taken from the English name"
_GAZETTEER = "table of the 47 prefectures"


def suggest_names(
    facts: NameFacts, languages: Iterable[str], *, opencc: Converter | None = None
) -> tuple[Suggestion, ...]:
    """Return a suggestion for each language that a rule or a table has something to say about.

    Args:
        facts: What is known about the name.
        languages: Codes as the project spells them, in the order of the answer.
        opencc: Converter of OpenCC; None to do with our own table.

    Raises:
        UsageError: The reading is not kana, or not pinyin.

    Example:
        >>> facts = NameFacts("Kazuno", kind="city", kanji="鹿角", kana="かづの")
        >>> [each.form for each in suggest_names(facts, ["zh_CN", "es", "hu"])]
        ['鹿角', 'Kazuno', 'Kazuno']
    """
    prefecture = _prefecture_of(facts)
    return tuple(
        _weighed(each, facts)
        for language in languages
        for each in _suggest(facts, language, prefecture, opencc)
    )


def missing_facts(facts: NameFacts) -> tuple[str, ...]:
    """Return what should be given as well, as advice; nothing for a name of a table.

    Example:
        >>> missing_facts(NameFacts("Kazuno", kanji="鹿角"))
        ('give the reading with --kana for Hungarian',)
    """
    if _prefecture_of(facts) or facts.pinyin or find_exonym(facts.name):
        return ()
    advice = []
    if not facts.kana:
        what = "--kana" if facts.kanji else "--kana or --pinyin"
        advice.append(f"give the reading with {what} for Hungarian")
    if not facts.kanji:
        advice.append("give the characters with --kanji for Chinese")
    return tuple(advice)


def _prefecture_of(facts: NameFacts) -> Prefecture | None:
    """Return the prefecture that the name is; a city of the same name is none."""
    found = find_prefecture(facts.name) if facts.kind in ("", "prefecture") else None
    if found is None or not found.kanji.startswith(facts.kanji):
        return None
    return found if found.kana.startswith(facts.kana) and not facts.pinyin else None


def _suggest(
    facts: NameFacts, language: str, prefecture: Prefecture | None, opencc: Converter | None
) -> Iterator[Suggestion]:
    base = language.replace("_", "-").split("-")[0].lower()
    if prefecture:
        forms = {"zh": prefecture.chinese, "es": prefecture.spanish, "hu": prefecture.hungarian}
        is_sure = bool(facts.kind or facts.kanji)
        doubt = "" if is_sure else "meant as the prefecture of that name?"
        if base in forms:
            yield Suggestion(language, forms[base], _GAZETTEER, doubt)
    elif base == "zh" and facts.kanji:
        yield _chinese(facts, language, opencc)
    elif base == "es":
        yield from _spanish(facts, language)
    elif base == "hu":
        yield from _hungarian(facts, language)


def _chinese(facts: NameFacts, language: str, opencc: Converter | None) -> Suggestion:
    """Return the Chinese name: a place in China has it already."""
    form, rule, doubt = to_simplified(facts.kanji, opencc)
    if not facts.pinyin:
        return Suggestion(language, form, rule, doubt)
    given = "".join(facts.kanji.split())
    doubt = "" if given == form else f"are these simplified characters? Else {form}"
    return Suggestion(language, given, "the Chinese name as given", doubt)


def _spanish(facts: NameFacts, language: str) -> Iterator[Suggestion]:
    """Yield the Spanish name; of people in the order of the source."""
    is_person = facts.kind == "person"
    if facts.kana and not is_person:
        sound = to_hepburn(facts.kana, facts.kanji)
        form, rule = to_spanish(sound)
        is_place = facts.kind not in NAMED_KINDS
        differs = is_place and sound.casefold() != drop_macrons(facts.name).casefold()
        doubt = f"the kana say {sound}, the English name is {facts.name}" if differs else ""
        yield Suggestion(language, form, rule, doubt)
    elif is_person or facts.kind not in NAMED_KINDS:
        form, rule = to_spanish(facts.name)
        is_sure = is_person or bool(facts.pinyin) or rule == OWN_NAME
        yield Suggestion(language, form, rule, "" if is_sure else _NAME_ONLY)


def _hungarian(facts: NameFacts, language: str) -> Iterator[Suggestion]:
    if facts.pinyin:
        yield Suggestion(language, *pinyin_to_hungarian(facts.pinyin))
    elif facts.kana:
        form, doubt = to_hungarian(facts.kana, facts.kanji)
        if facts.kind == "person" and " " not in form:
            doubt = "; ".join(filter(None, [doubt, "write a space between family and given name"]))
        yield Suggestion(language, form, "kana in Hungarian letters", doubt)
    elif exonym := find_exonym(facts.name):
        yield Suggestion(language, exonym, "Hungarian name of old", _NAME_ONLY)


def _weighed(suggestion: Suggestion, facts: NameFacts) -> Suggestion:
    """Return the suggestion marked for a look, and in small letters, where its kind asks."""
    general = NAMED_KINDS.get(facts.kind)
    if general is None:
        return suggestion
    is_chinese = facts.kind != "person" and suggestion.language.lower().startswith("zh")
    general = _CHINESE_DOUBT if is_chinese else general
    doubt = "; ".join(filter(None, [general, suggestion.needs_look]))
    form = suggestion.form.lower() if facts.name[:1].islower() else suggestion.form
    return replace(suggestion, form=form, needs_look=doubt)
