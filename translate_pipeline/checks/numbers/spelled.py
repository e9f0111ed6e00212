"""Number words one behind the other, put together: ``two hundred and fifty thousand``.

English and Spanish build them alike; the words themselves are in the modules of the languages.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import NamedTuple

from translate_pipeline.checks.numbers.number import Kind, Number, Value, plain

__all__ = [
    "Lexicon",
    "Token",
    "counted",
    "fraction",
    "mask",
    "read_spelled",
    "stand_for",
    "to_small",
    "tokens_of",
]

_WORD = re.compile(r"[^\W\d_]+")
_LARGEST = 10**12
# They count things only with the number before them; a decade is a thing of its own.
_SETS = frozenset(["dozen", "dozens", "score", "docena", "docenas", "veintena", "veintenas"])
_GAP = re.compile(r"[ \u00a0\u2010\u2011-]{1,2}")


def counted(words: str, *, first: int = 1, step: int = 1) -> dict[str, int]:
    """Return words with their numbers; ``/`` stands between words for the same one.

    Example:
        >>> counted("uno/una dos", first=1)
        {'uno': 1, 'una': 1, 'dos': 2}
    """
    return {
        word: first + step * index
        for index, variants in enumerate(words.split())
        for word in variants.split("/")
    }


def stand_for(*rows: tuple[str, tuple[int | Fraction, ...]]) -> dict[str, tuple[Value, ...]]:
    """Return words with what they may stand for.

    Example:
        >>> stand_for(("both pair", (2,)), ("noon", (12,)))
        {'both': (2,), 'pair': (2,), 'noon': (12,)}
    """
    return {word: values for words, values in rows for word in words.split()}


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The number words of a language, in lower case."""

    cardinals: Mapping[str, int]
    """Words that add up: ``two``, ``twenty``."""

    ordinals: Mapping[str, int]
    """Words that end a number: ``third``."""

    scales: Mapping[str, int]
    """Words that multiply what is before them."""

    periods: Mapping[str, int]
    """Words that count what they hold: ``decade`` is ten, ``dozen`` is twelve."""

    parts: Mapping[str, int]
    """Denominators: ``quarters`` is four."""

    hints: Mapping[str, tuple[Value, ...]]
    """Words that stand for numbers without naming them."""

    joiners: frozenset[str]
    """Words between the words of a number: ``and``."""

    words: frozenset[str] = field(init=False)
    """All of them."""

    def __post_init__(self) -> None:
        tables = (
            self.cardinals, self.ordinals, self.scales, self.periods, self.parts, self.hints,
        )  # fmt: skip
        words = self.joiners.union(*tables)
        object.__setattr__(self, "words", words)


class Token(NamedTuple):
    """A word of a text that may be a part of a number."""

    word: str
    """In lower case."""

    start: int
    """Code point where it starts."""

    end: int
    """Code point where it ends."""


def to_small(text: str) -> str:
    """Return a text in small letters; as it is if that would change its length, as İ does."""
    lowered = text.lower()
    return lowered if len(lowered) == len(text) else text


def tokens_of(text: str, lexicon: Lexicon) -> list[Token]:
    """Return the words of a text that a lexicon has."""
    known = lexicon.words
    lowered = to_small(text)
    tokens: list[Token] = []
    end = 0
    # Twice as fast as a match for every word.
    for word in _WORD.findall(lowered):
        start = lowered.index(word, end)
        end = start + len(word)
        if word in known:
            tokens.append(Token(word, start, end))
    return tokens


def mask(text: str, phrases: Iterable[re.Match[str]]) -> str:
    """Return a text with bars in place of phrases, so that their words are not read again."""
    pieces: list[str] = []
    done = 0
    for found in phrases:
        start, end = found.span()
        pieces += (text[done:start], "|" * (end - start))
        done = end
    return "".join(pieces) + text[done:] if pieces else text


@dataclass(slots=True)
class _Run:
    """Number words that make one number."""

    start: int
    end: int = 0
    total: int = 0
    current: int = 0
    scale: int = 1
    is_ordinal: bool = False

    @property
    def value(self) -> int:
        return self.total + self.current

    def takes(self, value: int) -> bool:
        """Return whether a cardinal can be added: forty may be followed by two, not by ten."""
        if self.is_ordinal:
            return False
        rest = self.current % 100
        if value >= 100:
            return self.current == 0
        return rest == 0 or (rest >= 20 and rest % 10 == 0 and value < 10)

    def add(self, value: int, end: int) -> None:
        self.current, self.end, self.scale = self.current + value, end, 1

    def multiply(self, scale: int, end: int) -> None:
        if scale == 100:
            self.current = max(self.current, 1) * scale
        else:
            rest = self.total % scale + self.current
            self.total += max(rest, 1) * scale - self.total % scale
            self.current = 0
        self.end, self.scale = end, scale


def read_spelled(text: str, tokens: list[Token], lexicon: Lexicon) -> Iterator[Number]:
    """Yield the numbers of a text in words, and what other words may stand for.

    Args:
        text: Plain text.
        tokens: Its words that the lexicon has.
        lexicon: The number words of its language.
    """
    run: _Run | None = None
    for index, token in enumerate(tokens):
        if run and not _continues(run, text, tokens, index, lexicon):
            number = _close(run, text, token, lexicon)
            run = None
            yield number
            if number.end == token.end:
                continue  # the denominator of a fraction, or a dozen
        run = _extend(run, token, lexicon)
        if hint := _hint(token, text, lexicon):
            yield hint
    if run:
        yield _close(run, text, None, lexicon)


def _continues(run: _Run, text: str, tokens: list[Token], index: int, lexicon: Lexicon) -> bool:
    """Return whether a word is a part of a number, or joins the next one to it."""
    word, start, end = tokens[index]
    if not _GAP.fullmatch(text, tokens[index - 1].end, start):
        return False
    if word in lexicon.joiners:
        if index + 1 == len(tokens) or not _GAP.fullmatch(text, end, tokens[index + 1].start):
            return False
        return _joins(run, tokens[index + 1].word, lexicon)
    if word in lexicon.scales:
        return not run.is_ordinal and run.value < _LARGEST
    value = lexicon.cardinals.get(word, lexicon.ordinals.get(word, 0))
    return value > 0 and run.takes(value)


def _joins(run: _Run, after: str, lexicon: Lexicon) -> bool:
    value = lexicon.cardinals.get(after, lexicon.ordinals.get(after, 0))
    if not value or not run.takes(value):
        return False
    # Treinta y cinco, but two hundred and five; "y" joins nothing else, nor does "and".
    has_tens = run.current % 100 >= 20
    return has_tens and value < 10 if "y" in lexicon.joiners else not has_tens


def _extend(run: _Run | None, token: Token, lexicon: Lexicon) -> _Run | None:
    word = token.word
    if word in lexicon.cardinals:
        run = run or _Run(token.start)
        run.add(lexicon.cardinals[word], token.end)
    elif word in lexicon.ordinals:
        run = run or _Run(token.start)
        run.add(lexicon.ordinals[word], token.end)
        run.is_ordinal = True
    elif word in lexicon.scales:
        run = run or _Run(token.start)
        run.multiply(lexicon.scales[word], token.end)
    return run


def _close(run: _Run, text: str, after: Token | None, lexicon: Lexicon) -> Number:
    """Return a finished number; the word behind it may make it a fraction or a time."""
    value = run.value
    word = after.word if after and _GAP.fullmatch(text, run.end, after.start) else ""
    if after and word in lexicon.parts and not run.is_ordinal:
        values = fraction(value, lexicon.parts[word])
        return Number(text[run.start : after.end], run.start, after.end, values, Kind.WORD)
    if after and word in _SETS and not run.is_ordinal:
        values = frozenset([value * lexicon.periods[word]])
        text = text[run.start : after.end]
        return Number(text, run.start, after.end, values, Kind.COUNT, scale=lexicon.periods[word])
    values = frozenset([value, value * lexicon.periods.get(word, 1)])
    kind = Kind.HINT if value < 2 else Kind.WORD if run.is_ordinal else Kind.COUNT
    return Number(text[run.start : run.end], run.start, run.end, values, kind, scale=run.scale)


def fraction(above: int | Fraction, below: int | Fraction) -> frozenset[Value]:
    """Return what a fraction may be in figures: 2/3, its per cent, its parts."""
    value = Fraction(above) / below
    percent = 100 * value
    return frozenset[Value]([value, plain(percent), round(percent), int(percent)])


def _hint(token: Token, text: str, lexicon: Lexicon) -> Number | None:
    word, start, end = token
    values: tuple[Value, ...] = lexicon.hints.get(word, ())
    if word in lexicon.periods:
        values = (*values, lexicon.periods[word])
    if word in lexicon.parts:
        below = lexicon.parts[word]
        values = (*values, Fraction(1, below), Fraction(100, below), below)
    return Number(text[start:end], start, end, frozenset(values), Kind.HINT) if values else None
