"""What the rules work on, and what they give: facts about a name, suggestions for it."""

from dataclasses import dataclass

__all__ = ["NameFacts", "Suggestion"]


@dataclass(frozen=True, slots=True)
class NameFacts:
    """What is known about a name before anybody decides."""

    name: str
    """Bare name in English, without its type word: ``Kazuno``."""

    kind: str = ""
    """What it is (``city``, ``person``); empty if not known."""

    kanji: str = ""
    """Bare name in Chinese characters, kana in between included; empty if not known."""

    kana: str = ""
    """Its Japanese reading without the type word; empty if not known."""

    pinyin: str = ""
    """Its Chinese reading without the type word; empty if not known."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A form for one language, and how far it can be trusted."""

    language: str
    """Language code as the project spells it."""

    form: str
    """The bare name in that language, never empty."""

    rule: str
    """Where the form comes from, in a few words."""

    needs_look: str = ""
    """Why a person has to look before it is used; empty if the rule is sure."""
