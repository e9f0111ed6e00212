"""Generate catalogs of prose and the templates of edited sources, the same ones every time.

For each edited text it is known which old text it was, so that a tool's suggestion can be judged.
"""

import re
from bisect import bisect
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import accumulate
from random import Random

from translate_pipeline.catalogs import serialize_catalog
from translate_pipeline.model.catalogs import Catalog, Message

__all__ = ["EDITED_SHARE", "Edited", "make_edited", "translate"]

EDITED_SHARE = 0.05
"""Share of the texts that are edited."""

_SEED = 2026
_WORDS = 20_000
_LONGEST_WORDS = 60
_UNITS_AN_ARTICLE = 130
_STARTS = (
    "b",
    "c",
    "d",
    "f",
    "g",
    "h",
    "l",
    "m",
    "n",
    "p",
    "r",
    "s",
    "t",
    "v",
    "st",
    "pr",
    "th",
    "",
)
_VOWELS = ("a", "e", "i", "o", "u", "ea", "ou")
_ENDS = ("", "", "n", "r", "s", "t", "l", "nd", "ng", "st")
_LATER_LETTERS = re.compile(r"\B[a-z]+")
_ACCENTS = str.maketrans("aeiouAEIOU", "áéíőűÁÉÍŐŰ")

Sentences = list[str]
_Edit = Callable[[Sentences, Random], Sentences]


@dataclass(frozen=True, slots=True)
class Edited:
    """A catalog and the template that it has to follow."""

    catalog: bytes
    """The translated catalog of the old sources."""

    template: bytes
    """The template of the new sources."""

    originals: Mapping[str, str]
    """Old text of each text that was edited."""

    kinds: Mapping[str, str]
    """What was done to each text that was edited."""


def make_edited(units: int) -> Edited:
    """Return a catalog of so many messages, and the template after the edits."""
    random = Random(f"{_SEED}-{units}")
    old = _unique_texts(units, random)
    new, originals, kinds = list(old), {}, {}
    taken = {" ".join(text) for text in old}
    for number in sorted(random.sample(range(units), round(units * EDITED_SHARE))):
        kind = random.choice([kind for kind in _EDITS if kind != _DROPPED or len(old[number]) > 1])
        edited = _EDITS[kind](list(old[number]), random)
        text = " ".join(edited)
        if text not in taken:
            taken.add(text)
            new[number] = edited
            originals[text], kinds[text] = " ".join(old[number]), kind
    return Edited(
        serialize_catalog(_catalog(old, is_template=False)),
        serialize_catalog(_catalog(new, is_template=True)),
        originals,
        kinds,
    )


def translate(text: str) -> str:
    """Return the translation that the old catalog has for a text."""
    return _LATER_LETTERS.sub(lambda match: match[0].translate(_ACCENTS)[::-1], text)


def _catalog(texts: list[Sentences], *, is_template: bool) -> Catalog:
    fields = (
        "Project-Id-Version: News\nReport-Msgid-Bugs-To: \n"
        "POT-Creation-Date: 2026-05-01 00:00+0000\nPO-Revision-Date: 2026-05-01 00:00+0000\n"
        "Last-Translator: none\nLanguage-Team: none\nLanguage: hu\nMIME-Version: 1.0\n"
        "Content-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: 8bit\n"
        "Plural-Forms: nplurals=2; plural=(n != 1);\n"
    )
    messages = []
    for number, sentences in enumerate(texts):
        text = " ".join(sentences)
        messages.append(Message(
            msgid=text,
            msgstr=("" if is_template else " ".join(map(translate, sentences)),),
            references=(f"2026-05/article-{number // _UNITS_AN_ARTICLE:03}.md",),
            extracted_comments=("type: paragraph",),
            flags=("no-wrap",),
        ))  # fmt: skip
    header = Message("", (fields,), flags=("fuzzy", "no-wrap") if is_template else ("no-wrap",))
    return Catalog(header, tuple(messages))


def _unique_texts(count: int, random: Random) -> list[Sentences]:
    texts: dict[str, Sentences] = {}
    while len(texts) < count:
        sentences = _paragraph(random)
        texts.setdefault(" ".join(sentences), sentences)
    return list(texts.values())


def _paragraph(random: Random) -> Sentences:
    """Return sentences of 5 to 60 words together; short paragraphs are frequent, as in articles."""
    wanted = random.randint(5, random.randint(5, _LONGEST_WORDS))
    sentences = []
    while wanted >= 5:
        length = min(wanted, random.randint(5, 20))
        sentences.append(_sentence(length, random))
        wanted -= length
    return sentences


def _sentence(length: int, random: Random) -> str:
    words = [_word(random) for _ in range(length)]
    return f"{' '.join(words).capitalize()}."


def _make_words() -> tuple[str, ...]:
    """Return words, the frequent ones short, as in any language."""
    random, words = Random(_SEED), dict[str, None]()
    while len(words) < _WORDS:
        syllables = 1 + bisect((100, 3_000, 12_000), len(words))
        words["".join(
            random.choice(part) for _ in range(syllables) for part in (_STARTS, _VOWELS, _ENDS)
        )] = None  # fmt: skip
    return tuple(words)


_VOCABULARY = _make_words()
# Zipf's law: the second word is half as frequent as the first, the third a third.
_WEIGHTS = tuple(accumulate(1 / rank for rank in range(1, _WORDS + 1)))


def _word(random: Random) -> str:
    return _VOCABULARY[bisect(_WEIGHTS, random.random() * _WEIGHTS[-1])]


def _edit_words(
    sentences: Sentences, random: Random, edit: Callable[[list[str]], None]
) -> Sentences:
    """Return sentences of which one was edited word by word; its head and full stop stay."""
    number = random.randrange(len(sentences))
    head, *words = sentences[number].removesuffix(".").split()
    edit(words)
    sentences[number] = f"{' '.join([head, *words])}."
    return sentences


def _change_words(sentences: Sentences, random: Random) -> Sentences:
    def edit(words: list[str]) -> None:
        for _ in range(random.randint(1, 2)):
            words[random.randrange(len(words))] = _word(random)

    return _edit_words(sentences, random, edit)


def _insert_words(sentences: Sentences, random: Random) -> Sentences:
    def edit(words: list[str]) -> None:
        at = random.randint(0, len(words))
        words[at:at] = [_word(random) for _ in range(random.randint(1, 4))]

    return _edit_words(sentences, random, edit)


def _mistype(sentences: Sentences, random: Random) -> Sentences:
    def edit(words: list[str]) -> None:
        at = max(range(len(words)), key=lambda n: (len(words[n]), n))
        letter = random.randrange(len(words[at]))
        words[at] = words[at][:letter] + words[at][letter + 1 :] or "x"

    return _edit_words(sentences, random, edit)


def _add_sentence(sentences: Sentences, random: Random) -> Sentences:
    sentences.insert(random.randint(0, len(sentences)), _sentence(random.randint(5, 15), random))
    return sentences


def _drop_sentence(sentences: Sentences, random: Random) -> Sentences:
    del sentences[random.randrange(len(sentences))]
    return sentences


_DROPPED = "sentence dropped"
_EDITS: dict[str, _Edit] = {
    "words changed": _change_words,
    "words inserted": _insert_words,
    "typo": _mistype,
    "sentence added": _add_sentence,
    _DROPPED: _drop_sentence,
}
