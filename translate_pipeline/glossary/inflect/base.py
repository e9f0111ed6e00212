"""What a module of this folder offers: how a language writes the names of the glossary."""

from enum import IntEnum
from typing import NamedTuple, Protocol

from translate_pipeline.model.glossary import Inflection

__all__ = ["Grade", "InflectionExample", "TargetLanguage"]


class Grade(IntEnum):
    """How well a word of a text is a form of a term; a higher grade is better."""

    LOOSE = 1
    """Surely meant, but ill-formed or rare: an accent lost, a needless hyphen, a possessive."""

    STRICT = 2
    """Inflected as the rules of the language say."""

    EXACT = 3
    """The term itself."""


class InflectionExample(NamedTuple):
    """A word of a text beside a term; it is a test and a part of the documentation."""

    term: str
    """The term, or its last word."""

    word: str
    """The word in the text."""

    grade: Grade | None
    """What it is; None if it is no form of the term."""


class TargetLanguage(Protocol):
    """A language that names are written in; each module of this folder is one."""

    CODES: tuple[str, ...]
    """Bare codes, such as ``hu``, or codes with script or region."""

    HAS_SPACES: bool
    """Whether blanks part the words; without them a term is looked for as a substring."""

    PREFIXES: frozenset[str]
    """Words in small letters that make another name with the one behind their hyphen: ``dél`` of
    ``Dél-Kína``."""

    EXAMPLES: tuple[InflectionExample, ...]
    """Forms that it takes and forms that it does not; never empty."""

    def grade_word(
        self, term: str, word: str, *, inflection: Inflection, is_last_of_several: bool
    ) -> Grade | None:
        """Return how well a word of a text is a form of a term's last word; None if it is none.

        Args:
            term: The last word of the term, in NFC.
            word: A word of the text, in NFC, hyphens inside it included.
            inflection: How the term takes endings.
            is_last_of_several: Whether the term has words before it, which have matched exactly.
        """

    def well_formed(
        self, term: str, word: str, *, inflection: Inflection, is_last_of_several: bool
    ) -> str:
        """Return how a loosely matching word should read; empty if that is not certain."""
