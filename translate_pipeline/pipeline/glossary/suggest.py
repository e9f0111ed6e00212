"""Suggest the names of one entry in every target language of a project."""

from collections.abc import Mapping
from dataclasses import dataclass

from translate_pipeline.errors import UsageError
from translate_pipeline.glossary.suggest.base import NameFacts, Suggestion
from translate_pipeline.glossary.suggest.names import missing_facts, suggest_names
from translate_pipeline.glossary.suggest.simplified import find_opencc
from translate_pipeline.glossary.suggest.type_words import (
    ENGLISH_TYPE_WORDS,
    split_english,
    split_japanese,
)
from translate_pipeline.model.glossary import Glossary
from translate_pipeline.pipeline.project import Project

__all__ = ["GivenName", "Suggestions", "read_facts", "suggest_for", "suggest_project_names"]


@dataclass(frozen=True, slots=True)
class GivenName:
    """A name as somebody types it."""

    name: str
    """English name, with or without type word."""

    kana: str = ""
    """Japanese reading, with or without type word; empty if not given."""

    kanji: str = ""
    """Name in Chinese characters, with or without type word; empty if not given."""

    pinyin: str = ""
    """Chinese reading; empty if not given."""

    kind: str = ""
    """What it is; empty to guess it from the type word."""


@dataclass(frozen=True, slots=True)
class Suggestions:
    """What can be said about a name."""

    facts: NameFacts
    """The name and its readings without type words."""

    forms: tuple[Suggestion, ...]
    """A suggestion a language, in the project's order; languages without one are left out."""

    hints: tuple[str, ...]
    """What to give as well to learn more."""


def suggest_project_names(project: Project, given: GivenName) -> Suggestions:
    """Return suggestions for the languages and with the kinds of a project.

    Raises:
        GlossaryError: The glossary cannot be used.
        UsageError: The name or its reading makes no sense.
    """
    glossary = project.load_glossary()
    languages = tuple(language.code for language in project.options.languages)
    return suggest_for(read_facts(given, glossary), languages)


def suggest_for(facts: NameFacts, languages: tuple[str, ...]) -> Suggestions:
    """Return suggestions for languages, with OpenCC if it is installed."""
    forms = suggest_names(facts, languages, opencc=find_opencc())
    return Suggestions(facts, forms, missing_facts(facts))


def read_facts(given: GivenName, glossary: Glossary | None) -> NameFacts:
    """Return a typed name without its type words, and its kind.

    Raises:
        UsageError: It is empty or no line of text, or the glossary has no such kind.
    """
    for value in (given.name, given.kana, given.kanji, given.pinyin):
        if not value.isprintable():
            raise UsageError("a name is one line of text", advice="remove control characters")
    if glossary and given.kind and given.kind not in glossary.kinds:
        advice = f"expected one of {', '.join(glossary.kinds)}"
        raise UsageError(f"no kind '{given.kind}' in the glossary", advice=advice)
    name, guessed = split_english(" ".join(given.name.split()), _patterns(glossary))
    if not name:
        raise UsageError("the name is empty", advice="write it in English")
    kanji, kana, kind = split_japanese(given.kanji.strip(), given.kana, given.kind or guessed, name)
    return NameFacts(name, kind, kanji, kana, given.pinyin.strip())


def _patterns(glossary: Glossary | None) -> Mapping[str, tuple[str, ...]]:
    if glossary is None:
        return ENGLISH_TYPE_WORDS
    own = {kind.name: kind.spell(glossary.source, "{name}") for kind in glossary.kinds.values()}
    return own or ENGLISH_TYPE_WORDS
