"""Split the text of a unit into sentences, for memory, carry-over and diffs.

Boundaries come from sentencex with repairs of our own. Its lists and ours complete each other:
where the words around a period tell, our rules decide; where they do not, and for languages that
have no rules here, the library does. What the library does not know is where Markdown forbids a
cut, and that a line break ends a sentence.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property, lru_cache

import sentencex  # type: ignore[import-untyped]  # ships no types

from translate_pipeline.memory.sentence_markup import Shelter, find_shelter
from translate_pipeline.memory.sentence_rules import Place, ends_at_first_sight, ends_sentence
from translate_pipeline.memory.sentence_wide import WIDE_MARKS, ends_wide_sentence, is_wide
from translate_pipeline.memory.sentence_words import WORDS, Words

__all__ = ["split_sentences"]

# It begins with one class of characters, which is searched for several times faster than
# alternatives are: spaced dots, marks of most languages, wide marks.
_MARK = re.compile(
    rf"[.!?…‥{WIDE_MARKS}]"
    rf"(?:(?<=\.)(?: \.){{2,3}}(?![.\w])|(?<=[.!?…‥])[.!?…‥]*|[{WIDE_MARKS}!?]*)"
)
# "“" and "«" open or close; they close where the shelter has paired them.
_CLOSER = re.compile(
    r"[”’'»›)）\]」』】》〕〉.!?…。！？｡\U0001f300-\U0001faff\ufe0f]"
    r"|\ ?\[\^[^\[\]\s]+\]|\[\d{1,3}\]"
    r'|"(?!\S)'
)
_BLANK = re.compile(r"\s*")
_BREAK = re.compile(r"(?:\n|<br\s*/?>)\s*", re.IGNORECASE)
# What a no-break space ties together is one sentence.
_TIED = re.compile("[\u00a0\u202f]+")
_SURROGATE = re.compile("[\ud800-\udfff]")
_ITEM = re.compile(r"(?:^|(?<=\s))([•⁃‣▪]\s?)?(\d{1,3}|[a-z])(\.\)|\)|\.)\s+(?=\S)")


def split_sentences(text: str, language: str) -> list[str]:
    """Return the sentences of a text; joined, they are the text.

    White space after a sentence belongs to it. No sentence is white space alone, unless the
    whole text is. No cut is made within inline markup, not even at a line break, and within a
    quotation or brackets at line breaks only.

    Args:
        text: Text of one unit, with its markup; a line break in it is a hard one.
        language: Code such as ``hu``, ``es_PE`` or ``zh-CN``.

    Example:
        >>> split_sentences("Mr. Aoki opens at 5 p.m. **Come early.** Bring tea.", "en")
        ['Mr. Aoki opens at 5 p.m. ', '**Come early.** ', 'Bring tea.']
    """
    pieces: list[str] = []
    start = 0
    for end in [*_Splitter(text, language).cuts(), len(text)]:
        if text[start:end].strip():
            pieces.append(text[start:end])
            start = end
    if not pieces:
        return [text] if text else []
    pieces[-1] += text[start:]
    return pieces


@lru_cache
def _base(language: str) -> str:
    return re.split("[-_.@]", language.strip().lower())[0]


class _Splitter:
    """Finds the cuts of one text."""

    def __init__(self, text: str, language: str) -> None:
        self.text = text
        self.language = _base(language)
        self.words: Words | None = WORDS.get(self.language)
        self._shelter: Shelter | None = None

    @property
    def shelter(self) -> Shelter:
        """Where the text must not be cut; most texts of one sentence never ask."""
        if self._shelter is None:
            self._shelter = find_shelter(self.text)
        return self._shelter

    def cuts(self) -> list[int]:
        """Return the places where a sentence starts, that of the first one excepted."""
        fixed = self._fixed_cuts()
        found = self._library_cuts() if self.words is None else self._cuts(self.words, fixed)
        return sorted({*fixed, *found}) if fixed else list(found)

    def _fixed_cuts(self) -> list[int]:
        """Return the cuts that do not hang on a mark, in order."""
        cuts: set[int] = set()
        if "\n" in self.text or "<" in self.text:
            cuts.update(self._breaks())
        first = _ITEM.match(self.text)
        if first is not None:
            cuts.update(self._items(first))
        return sorted(cuts)

    def _breaks(self) -> Iterator[int]:
        for found in _BREAK.finditer(self.text):
            if self.shelter.allows_break(found.end()):
                yield found.end()

    def _items(self, first: re.Match[str]) -> Iterator[int]:
        """Yield where the items of a list within the text start, the first one excepted."""
        wanted = first[2]
        for item in _ITEM.finditer(self.text):
            is_next = item[2] == wanted and item[3] == first[3] and bool(item[1]) == bool(first[1])
            if is_next and (item[3] != "." or not self.text[item.end()].islower()):
                wanted = str(int(wanted) + 1) if wanted.isdecimal() else chr(ord(wanted) + 1)
                if item.start() and self.shelter.allows_cut(item.start()):
                    yield item.start()

    def _cuts(self, words: Words, fixed: list[int]) -> Iterator[int]:
        text, start, done, passed = self.text, 0, 0, 0
        for found in _MARK.finditer(text):
            mark = found.start()
            if mark < done:
                continue
            if text[mark] in ".?!" and ends_at_first_sight(text, mark, words):
                if self.shelter.allows_cut(mark + 2):
                    start = mark + 2
                    yield start
                continue
            if found.end() == len(text):
                return
            after = text[found.end()]
            if after < "\x80" and after.isalnum() and text[mark] not in WIDE_MARKS:
                continue  # a decimal point, an address
            done = self._skip_closers(found.end())
            following = self._skip_blank(done)
            if following == len(text):
                return
            while passed < len(fixed) and fixed[passed] <= mark:
                start = fixed[passed]
                passed += 1
            if " " in found[0] and self._ends_before_dots(found[0], mark, following):
                following = mark + 2
            elif not self._ends(words, start, mark, found.end(), done, following):
                continue
            if self.shelter.allows_cut(following):
                start = following
                yield start

    def _ends(
        self, words: Words, start: int, mark: int, mark_end: int, end: int, following: int
    ) -> bool:
        text = self.text
        is_full = text[mark] in WIDE_MARKS
        if is_full or (
            end == following and text[mark] in "!?" and self._is_between_wide(mark, end)
        ):
            return ends_wide_sentence(text, start=start, mark=mark, end=end, following=following)
        if end == following or _TIED.fullmatch(text, end, following):
            return False
        verdict = ends_sentence(Place(text, start, mark, mark_end, following), words)
        if verdict is None:
            # The library never ends a sentence before a closing mark.
            is_ours = not words.is_in_library or mark_end != end
            return is_ours or self._library_ends_in(mark, following)
        return verdict

    def _is_between_wide(self, mark: int, end: int) -> bool:
        return mark > 0 and is_wide(self.text[mark - 1]) and is_wide(self.text[end])

    def _ends_before_dots(self, dots: str, mark: int, following: int) -> bool:
        """Return whether spaced dots start the next sentence, as in ``One. . . . The other``."""
        is_attached = mark > 0 and not self.text[mark - 1].isspace()
        return is_attached and dots.count(".") == 4 and not self.text[following].islower()

    def _skip_closers(self, at: int) -> int:
        """Return where the closing marks and footnote references after a mark end."""
        while True:
            closing = self.shelter.closings.get(at)
            if closing is None:
                found = _CLOSER.match(self.text, at)
                if found is None:
                    return at
                closing = found.end()
            at = closing

    def _skip_blank(self, at: int) -> int:
        found = _BLANK.match(self.text, at)
        assert found is not None
        return found.end()

    def _library_cuts(self) -> Iterator[int]:
        for end in self._library_ends:
            while end and self.text[end - 1].isspace():
                end -= 1
            cut = self._skip_blank(self._skip_closers(end))
            if cut and self.shelter.allows_cut(cut):
                yield cut

    def _library_ends_in(self, mark: int, following: int) -> bool:
        ends = self._library_ends
        at = bisect_right(ends, mark)
        return at < len(ends) and ends[at] <= following

    @cached_property
    def _library_ends(self) -> list[int]:
        """Where the library ends sentences, white space included."""
        ends = []
        at = 0
        for piece in sentencex.segment(self.language, _SURROGATE.sub("\ufffd", self.text)):
            at += len(piece)
            ends.append(at)
        return ends
