"""Edits of wording: what a reader does not see, and single words that change."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace

from edits.corpus import PROSE, Block
from edits.draft import Draft, Place
from edits.vocabulary import WORDS

__all__ = ["COSMETIC", "LIGHT"]

Edit = Callable[[Draft, str], None]

_NUMBER = re.compile(r"(?<= )\d(?:[\d,.]*\d)?(?=,? [a-z])")
_PLAIN_WORD = re.compile(r"(?<= )[a-z]{6,}(?= [a-z])")
_AUXILIARY = re.compile(r" (?:was|has|had|can|will|is) (?=[a-z])")
_FEWEST_WORDS = 7


def _is_untouched(block: Block) -> bool:
    return block.kind in PROSE and not block.edits


def _in_text(pattern: str) -> Callable[[Block], bool]:
    found = re.compile(pattern)
    return lambda block: block.kind in PROSE and found.search(block.text) is not None


def _substitution(pattern: str, change: Callable[[str], str]) -> Edit:
    """Return an edit that changes the look of all sentences of a block with a certain pattern."""

    def edit(draft: Draft, name: str) -> None:
        place = draft.pick(_in_text(pattern))
        if place is None:
            return
        before = draft.at(place).sentences
        after = tuple(map(change, before))
        draft.edit(place, name, after)
        old, new = next(pair for pair in zip(before, after, strict=True) if pair[0] != pair[1])
        draft.tell(name, f"{old!r} -> {new!r}")

    return edit


def _other_emphasis(sentence: str) -> str:
    strong = re.sub(r"\*\*([^*]+)\*\*", r"__\1__", sentence)
    return re.sub(r"\*([^*]+)\*", r"_\1_", strong)


def _white_space(draft: Draft, name: str) -> None:
    place = draft.pick(_is_untouched)
    if place is None:
        return
    block = draft.at(place)
    first = block.sentences[0].replace(" ", "  ", 1)
    draft.put(place, replace(block, width_columns=0))
    draft.edit(place, name, (first, *block.sentences[1:]))
    draft.tell(name, first)


def _sentence_with(draft: Draft, pattern: re.Pattern[str]) -> tuple[Place, int] | None:
    """Return a block and the number of a sentence of enough words in which a pattern matches."""

    def fits(sentence: str) -> bool:
        return pattern.search(sentence) is not None and len(sentence.split()) >= _FEWEST_WORDS

    place = draft.pick(lambda b: b.kind in (*PROSE, "heading") and any(map(fits, b.sentences)))
    if place is None:
        return None
    fitting = [n for n, sentence in enumerate(draft.at(place).sentences) if fits(sentence)]
    return place, draft.random.choice(fitting)


def _replacement(
    pattern: re.Pattern[str],
    change: Callable[[Draft, str], str],
    named: str = "",
    *,
    is_minor: bool = False,
) -> Edit:
    """Return an edit that replaces one match of a pattern in one sentence.

    Args:
        pattern: What to look for.
        change: Makes the replacement from the match.
        named: Change that translators have to be told, ``{old}`` and ``{new}`` filled in.
        is_minor: Whether the author declares the article's changes to be minor.
    """

    def edit(draft: Draft, name: str) -> None:
        found = _sentence_with(draft, pattern)
        if found is None:
            return
        place, at = found
        sentences = list(draft.at(place).sentences)
        match = draft.random.choice(list(pattern.finditer(sentences[at])))
        new = change(draft, match[0])
        sentences[at] = sentences[at][: match.start()] + new + sentences[at][match.end() :]
        if is_minor:
            draft.declare_minor(place.article)
        told = [named.format(old=match[0], new=new)] if named else []
        draft.edit(place, name, tuple(sentences), *told)
        draft.tell(name, f"{match[0]!r} -> {new!r} in {draft.at(place).text[:60]!r}")

    return edit


def _mistype(draft: Draft, word: str) -> str:
    """Return a word with one letter lost or two in the wrong order."""
    at = draft.random.randrange(1, len(word) - 2)
    if draft.random.random() < 0.5 or word[at] == word[at + 1]:
        return word[:at] + word[at + 1 :]
    return word[:at] + word[at + 1] + word[at] + word[at + 2 :]


def _other_word(draft: Draft, word: str) -> str:
    words = (*WORDS["adjective"], *WORDS["noun"])
    return draft.random.choice([other for other in words if other != word])


def _other_number(draft: Draft, number: str) -> str:
    return draft.random.choice([other for other in WORDS["number"] if other != number])


COSMETIC: Mapping[str, Edit] = {
    "quote style": _substitution("“", lambda s: s.replace("“", '"').replace("”", '"')),
    "emphasis marker": _substitution(r"\*", _other_emphasis),
    "link target": _substitution(
        r"\]\(", lambda s: s.replace("example.org/", "www.example.org/en/")
    ),
    "white space": _white_space,
    "entity": _substitution("–", lambda s: s.replace("–", "&ndash;")),
    "escape": _substitution(" & ", lambda s: s.replace(" & ", " \\& ")),
}
"""Edits that a reader of the text does not see."""

LIGHT: Mapping[str, Edit] = {
    "typo": _replacement(_PLAIN_WORD, _mistype),
    "minor typo": _replacement(_PLAIN_WORD, _mistype, is_minor=True),
    "word": _replacement(_PLAIN_WORD, _other_word),
    "number": _replacement(_NUMBER, _other_number, "number {old} -> {new}"),
    "minor number": _replacement(_NUMBER, _other_number, "number {old} -> {new}", is_minor=True),
    "negation": _replacement(_AUXILIARY, lambda _, word: f"{word}not ", "negation"),
}
"""Edits of one word."""
