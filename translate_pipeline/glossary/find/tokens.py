"""Words of a source text, folded for comparison, with their places kept.

What is no prose is masked first: code, tags, addresses, targets of links, placeholders. Each
pattern stops at the character that opens its next match, so that no text takes long to mask.
"""

import html
import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

__all__ = [
    "Token",
    "Words",
    "find_words",
    "fold_word",
    "is_gap",
    "joins_words",
    "mask_text",
    "read_tokens",
    "read_words",
    "word_key",
]

# Soft hyphen, zero-width characters, direction and variation marks: a reader sees none of them.
_INVISIBLE = "\u00ad\u200b-\u200f\u2060-\u2064\ufe00-\ufe0f\ufeff"
_MARKS = f"\u0300-\u036f{_INVISIBLE}"
# Raised digits number notes; they are no part of the word before them.
_LETTERS = "[^\\W_\u00b2\u00b3\u00b9\u2070-\u209c]+"
# An underscore inside a word makes an identifier of it; around a word it is emphasis.
_WORD = re.compile(f"{_LETTERS}(?:[_{_MARKS}]+{_LETTERS})*[{_MARKS}]*")
_TAG = r"<(?:/?[A-Za-z](?:[^<>\"']++|\"[^\"<]*+\"|'[^'<]*+')*+|![^<>]*)>"
_LINK_END = r"(?<=\])\((?:<[^<>\n]*>|[^\s()]*(?:\([^\s()]*\)[^\s()]*)*)|(?<=\])\[[^\[\]\n]*\]"
_MASKS = (
    ("`", re.compile(r"(?<![`\\])(`++).*?(?<!`)\1(?!`)", re.DOTALL)),
    ("<", re.compile(_TAG)),
    ("](", re.compile(_LINK_END)),
    ("][", re.compile(_LINK_END)),
    ("[^", re.compile(r"\[\^[^\[\]\s]+\]")),
    ("://", re.compile(r"\b\w+://[^\s<>()\[\]\"、。，（）「」]+")),
    ("www.", re.compile(r"\bwww\.[^\s<>()\[\]\"、。，（）「」]+")),
    ("@", re.compile(r"(?<![\w.+-])[\w.+-]+@[\w-]+\.[\w.-]+|(?<!\w)@\w+")),
    ("{", re.compile(r"\{\{[^{}]*\}\}|\{%[^{}]*%\}|\{[#.][^{}\n]*\}|\{\w+\}")),
    ("&", re.compile(r"&(?:[A-Za-z]\w{1,30}|#\w{1,8});")),
)
# Of zero width between two words: emphasis, tags, both ends of a link, a hard break's mark.
_ZERO_WIDTH = re.compile(
    rf"{_TAG}|\](?:\([^\s()]*\)|\[[^\[\]\n]*\])|[\[\]*_~{_INVISIBLE}]|\\(?=\n)"
)
# White space without a blank line, or a hyphen, which may end a line.
_SEPARATOR = re.compile(r"[^\S\n]*\n?[^\S\n]*|[-\u2010\u2011]\n?")
_BLANK_LINE = re.compile(r"\n\s*\n")
# Longer gaps are layout.
_MAX_GAP = 40
# Enough for the words of an issue in all its spellings.
_KNOWN_WORDS = 50_000


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


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one text."""

    text: str
    """The text as it was given."""

    words: list[str]
    """Words as they are written, in order; their marks are in them."""

    spans: list[tuple[int, int]]
    """Code points of each word, half-open."""

    def __len__(self) -> int:
        """Return the number of words."""
        return len(self.words)

    def gap(self, at: int) -> str:
        """Return what stands between the word ``at`` and the next one."""
        return self.text[self.spans[at][1] : self.spans[at + 1][0]]


def read_words(text: str) -> Words:
    """Return the words of a text in order; addresses and code are left out.

    Example:
        >>> read_words("Ōtama’s (see https://otama.jp) tea").words
        ['Ōtama', 's', 'see', 'tea']
    """
    found = list(_WORD.finditer(mask_text(text)))
    return Words(text, [word[0] for word in found], [word.span() for word in found])


def read_tokens(text: str) -> list[Token]:
    """Return the words of a text in order, each with its place.

    Example:
        >>> [token.folded for token in read_tokens("Ōtama tea")]
        ['Otama', 'tea']
    """
    words = read_words(text)
    return [
        Token(fold_word(word), start, end)
        for word, (start, end) in zip(words.words, words.spans, strict=True)
    ]


def find_words(masked: str) -> list[str]:
    """Return the words of a masked text without their places, which is twice as quick."""
    return _WORD.findall(masked)


def mask_text(text: str) -> str:
    """Return the text with blanks for what is no prose; all places stay.

    Example:
        >>> mask_text("[Yame](yame.md) <b>tea</b>")
        '[Yame]        )    tea    '
    """
    for mark, pattern in _MASKS:
        if mark in text:
            text = pattern.sub(_blank, text)
    return text


def joins_words(gap: str, own: str = " ", *, stop: bool = False) -> bool:
    """Return whether the words on both sides of ``gap`` may form one name.

    White space, a line end or a hyphen joins them, and what the name itself has between them.

    Args:
        gap: What a text has between two words.
        own: What the name has there.
        stop: Whether a full stop may stand at the head of the gap, as after ``Mr.``.
    """
    if gap == " ":
        return True
    plain = _ZERO_WIDTH.sub("", html.unescape(gap))
    if stop:
        plain = plain.removeprefix(".") or " "
    if len(plain) > _MAX_GAP or not plain or _BLANK_LINE.search(plain):
        return False
    return _SEPARATOR.fullmatch(plain) is not None or _same_gap(plain, own)


def is_gap(text: str) -> bool:
    """Return whether the words on both sides of ``text`` may form one name."""
    return joins_words(text)


@lru_cache(maxsize=_KNOWN_WORDS)
def fold_word(word: str) -> str:
    """Return a word without marks and width differences, in its own case.

    Example:
        >>> fold_word("Ō\u00adｔａｍａ")
        'Otama'
    """
    if word.isascii():
        return word
    parts = unicodedata.normalize("NFKD", word)
    kept = (char for char in parts if unicodedata.category(char) not in ("Mn", "Cf"))
    # A half-width sound mark by itself is all mark.
    return unicodedata.normalize("NFC", "".join(kept)) or word


@lru_cache(maxsize=_KNOWN_WORDS)
def word_key(word: str) -> str:
    """Return what words are looked up by: the folded word without case."""
    return fold_word(word).casefold()


def _blank(found: re.Match[str]) -> str:
    return " " * len(found[0])


def _same_gap(gap: str, own: str) -> bool:
    return own.strip() != "" and _squeeze(gap) == _squeeze(own)


def _squeeze(gap: str) -> str:
    return re.sub(r"\s+", " ", gap).replace("\u2019", "'")
