"""Ends of Chinese and Japanese sentences, which no white space and no capital letter shows."""

import re

__all__ = ["WIDE_MARKS", "ends_wide_sentence", "is_wide"]

WIDE_MARKS = "。！？｡"
"""Marks that end a sentence without white space after them."""

_QUOTES = {"”": "“", "」": "「", "』": "『", "’": "‘", "）": "（", ")": "("}
# "……。"他说: the verb of saying belongs to what was said; so do particles and 的.
_GOES_ON = re.compile(
    r"[^，。！？；：\sぁ-ヿ]{0,6}?(?:说|說|道|问|問|喊|答|呼|叫|回应|表示|感叹|笑)"
    r"|[的等是这成]|と|って|は|が|を|の|に|で|も|な(?:ど|ん)|[，、；：,;:]"
)
_LONGEST = 2_000  # characters of a quotation; a bound keeps the time linear
_BEFORE_QUOTE = frozenset("：:，,。！？；")


def is_wide(char: str) -> bool:
    """Return whether a character is Chinese or Japanese, or full-width; False for none."""
    return char >= "\u2e80"


def ends_wide_sentence(text: str, *, start: int, mark: int, end: int, following: int) -> bool:
    """Return whether a sentence ends at a full-width mark.

    Args:
        text: The whole text.
        start: Where the sentence starts.
        mark: Where the mark is.
        end: Where its closing quotes and brackets end.
        following: Where the next sentence would start; not the end of the text.

    Example:
        >>> text = "“茶很香。”他说。"
        >>> ends_wide_sentence(text, start=0, mark=4, end=6, following=6)
        False
    """
    closers = text[mark:end].lstrip(WIDE_MARKS + "!?")
    if closers[-1:] in {*WIDE_MARKS, "!", "?"}:
        return True  # a mark of its own after the quotation
    if any(mark in closers for mark in "》〉") or text[following] in "，、；：,;:）":
        return False
    opener = next((_QUOTES[char] for char in reversed(closers) if char in _QUOTES), None)
    if opener is None:
        return True
    at = text.rfind(opener, max(start, mark - _LONGEST), mark)
    if at < 0:
        return True
    stands_alone = not text[start:at].strip("*_ \t")
    if opener in "（(":
        return stands_alone
    if _GOES_ON.match(text, following):
        return False
    return stands_alone or text[at - 1] in _BEFORE_QUOTE
