"""Generate texts whose words are as unevenly common as those of prose, and edits of them.

The words are made up; what counts is that the tenth is used a hundred times as often as the
thousandth. Titles, sentences and paragraphs, the same ones every time.
"""

from collections.abc import Callable, Sequence
from itertools import accumulate
from random import Random

__all__ = ["Prose"]

_WORDS = 30_000
_HAN = [chr(0x4E00 + offset) for offset in range(0, 6_000, 3)]
_ONSETS = ("", *"bcdfghjklmnprstvw", "st", "tr", "pr", "br", "sh", "ch", "th")
_VOWELS = (*"aeiou", "ea", "ou", "ai")
_CODAS = ("", "", *"nrstl", "ng", "nt")


def _zipf(count: int) -> list[float]:
    """Return cumulative weights after Mandelbrot: the word of rank n weighs 1 / (n + 2.7)."""
    return list(accumulate(1 / (rank + 2.7) for rank in range(count)))


class Prose:
    """A source of texts in one invented language.

    Args:
        words: Its words, the common ones first.
        gap: What stands between two words.
        end: What ends a sentence.
    """

    def __init__(self, words: Sequence[str], gap: str, end: str) -> None:
        self._random = Random(2026)
        self._words = words
        self._weights = _zipf(len(words))
        self._gap = gap
        self._end = end

    @classmethod
    def english(cls) -> "Prose":
        """Return texts with spaces between words; the common words are short."""
        random = Random("english")
        lengths = [
            1 if rank < 60 else random.choice((1, 1, 2, 2, 2, 3, 3, 4)) for rank in range(_WORDS)
        ]
        parts = (_ONSETS, _VOWELS, _CODAS)
        words = [
            "".join(random.choice(part) for _ in range(length) for part in parts)
            for length in lengths
        ]
        return cls(words, " ", ".")

    @classmethod
    def chinese(cls) -> "Prose":
        """Return texts without spaces, of words of one to three characters."""
        random = Random("chinese")
        weights = _zipf(len(_HAN))
        lengths = random.choices((1, 2, 3), weights=(1, 3, 1), k=_WORDS)
        han = random.sample(_HAN, k=len(_HAN))
        words = ["".join(random.choices(han, cum_weights=weights, k=k)) for k in lengths]
        return cls(words, "", "。")

    def choice(self, texts: Sequence[str]) -> str:
        """Return one of some texts."""
        return self._random.choice(texts)

    def text(self) -> str:
        """Return a title, a sentence, or a paragraph; half of the texts are paragraphs."""
        kind = self._random.random()
        if kind < 0.25:
            return self._gap.join(self._pick(self._random.randint(2, 8))).capitalize()
        if kind < 0.5:
            return self._sentence()
        return self._gap.join(self._sentence() for _ in range(self._random.randint(2, 6)))

    def edited(self, text: str) -> str:
        """Return a text after one to three small edits."""
        for _ in range(self._random.choice((1, 1, 1, 2, 3))):
            parts = text.split() if self._gap else list(text)
            edit = self._random.choice(_EDITS)
            edit(parts, self._random, self._pick(1)[0])
            text = self._gap.join(parts)
        return text

    def _sentence(self) -> str:
        words = self._pick(self._random.randint(6, 25))
        if self._random.random() < 0.2:
            words[-1] = str(self._random.randint(2, 2_030))
        return self._gap.join(words).capitalize() + self._end

    def _pick(self, count: int) -> list[str]:
        return self._random.choices(self._words, cum_weights=self._weights, k=count)


def _replace_word(parts: list[str], random: Random, word: str) -> None:
    parts[random.randrange(len(parts))] = word


def _insert_word(parts: list[str], random: Random, word: str) -> None:
    parts.insert(random.randrange(len(parts) + 1), word)


def _drop_word(parts: list[str], random: Random, _: str) -> None:
    if len(parts) > 2:
        del parts[random.randrange(len(parts))]


def _mistype(parts: list[str], random: Random, _: str) -> None:
    """Swap two neighboring characters of a word, or double its only one."""
    at = random.randrange(len(parts))
    word = parts[at]
    cut = random.randrange(len(word))
    parts[at] = word[:cut] + word[cut + 1 : cut + 2] + word[cut] + word[cut + 2 :]


def _renumber(parts: list[str], random: Random, word: str) -> None:
    numbers = [at for at, part in enumerate(parts) if part.strip(".").isdigit()]
    if numbers:
        parts[random.choice(numbers)] = str(random.randint(2, 2_030))
    else:
        _replace_word(parts, random, word)


def _move_clause(parts: list[str], random: Random, _: str) -> None:
    """Move up to a quarter of the words from the front to the end."""
    cut = random.randrange(len(parts) // 4 + 1)
    parts[:] = parts[cut:] + parts[:cut]


_EDITS: tuple[Callable[[list[str], Random, str], None], ...] = (
    _replace_word,
    _insert_word,
    _drop_word,
    _mistype,
    _renumber,
    _move_clause,
)
