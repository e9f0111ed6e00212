"""Words of a source text, folded for comparison, with their places kept."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

__all__ = ["Token", "is_gap", "read_tokens"]

# A letter or digit with the marks and invisible characters that belong to it.
_WORD = re.compile(r"(?:[^\W_][\u0300-\u036f\u00ad\u200b-\u200d\u2060]*)+")
# Addresses and targets of links are no prose; neither is what stands between backticks.
_MASKED = re.compile(
    r"\b\w+://[^\s)>\]]+|(?<![\w.+-])[\w.+-]+@[\w-]+\.[\w.-]+|(?<=\])\([^()\s]*|`[^`]*`|\{\{.*?\}\}|<[^<>]*>"
)
# White space without a blank line, hyphens and emphasis marks may stand between two words.
_GAP = re.compile(r"[^\S\n]*[*_~]*(?:[^\S\n]|[-\u2010\u2011])*\n?[^\S\n]*[*_~]*[^\S\n]*")

# Longer gaps are layout, and would take the pattern long.
_MAX_GAP = 40


@dataclass(frozen=True, slots=True)
class Token:
    """One word of a text."""

    folded: str
    """The word without marks and width differences, in its own case."""

    start: int
    """Code point where it starts."""

    end: int
    """Code point where it ends, its trailing marks included."""

    @property
    def key(self) -> str:
        """What words are looked up by: the folded word without case."""
        return self.folded.casefold()


def read_tokens(text: str) -> list[Token]:
    """Return the words of a text in order; addresses and code are left out.

    Example:
        >>> [token.folded for token in read_tokens("Ōtama’s (see https://otama.jp) tea")]
        ['Otama', 's', 'see', 'tea']
    """
    masked = _MASKED.sub(lambda found: " " * len(found[0]), text)
    return [Token(_fold(word[0]), *word.span()) for word in _WORD.finditer(masked)]


def is_gap(text: str) -> bool:
    """Return whether the words on both sides of ``text`` may form one name."""
    return len(text) <= _MAX_GAP and _GAP.fullmatch(text) is not None


@lru_cache(maxsize=10_000)
def _fold(word: str) -> str:
    parts = unicodedata.normalize("NFKD", word)
    kept = (char for char in parts if unicodedata.category(char) not in ("Mn", "Cf"))
    return unicodedata.normalize("NFC", "".join(kept))
