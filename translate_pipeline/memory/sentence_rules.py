"""Whether a mark such as a period ends a sentence, judged by the words around it."""

import re
from typing import NamedTuple

from translate_pipeline.memory.sentence_words import Words

__all__ = ["Place", "ends_at_first_sight", "ends_sentence"]

# What is read before a mark; longer words are no abbreviations.
_WINDOW = 40
_SPACED = re.compile(r"(?<![\w.])([^\W\d_]{1,2})\. ?([^\W\d_]{1,3})$")
_NEXT = re.compile(r"""(?:[\s"“”„«»‹‘'’「『(（\[*_~¿¡—–-]|!\[|</?[A-Za-z][^<>]*>|\\)*""")
_WORD = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)?")
_ROMAN = re.compile(r"[IVXLCDM]+")
_HOURS = re.compile(r"(?:^|[\s\d(])[ap]\.? ?m$", re.IGNORECASE)
_BEFORE_CHRIST = re.compile(r"(?:^|[\s(])[ad]\. ?C$")
_FIRST_WORDS = re.compile(r"\W*([^\W\d_]+)((?:\s+\S+){1,4})$")
_NO_START = frozenset(",;:)]}%&+=/|’”»›，、；：）」』》】")
# “Tea is life.” — Sen no Rikyū
_CREDIT = re.compile(r"[—–] ?[^\W\d_]")
_QUOTE_ENDS = frozenset('”»"’“')
_BULLETS = " \t•⁃‣▪*_\\-"
# A brand keeps its exclamation mark in the middle of a sentence.
_BRANDS = ("Yahoo!", "Jeopardy!", "Yum!")


class Place(NamedTuple):
    """A mark that may end a sentence."""

    text: str
    """The whole text."""

    start: int
    """Where the sentence starts that the mark may end."""

    mark: int
    """Where the mark starts."""

    mark_end: int
    """Where the mark ends."""

    following: int
    """Where the next sentence would start: after closing marks and white space."""


def ends_at_first_sight(text: str, mark: int, words: Words) -> bool:
    """Return whether one mark between an ordinary word and a capital letter ends a sentence.

    Most marks do; for the others ``ends_sentence`` has to look at more, at several times the cost.
    """
    if text[mark + 1 : mark + 2] != " " or not text[mark + 2 : mark + 3].isupper():
        return False
    at = text.rfind(" ", max(0, mark - _WINDOW), mark) + 1
    word = text[at:mark] if at else ""
    if len(word) < 3 or not word.isalpha() or not word[-1].islower():
        return False
    if not word[0].islower() and (len(word) == 3 or text[mark] == "!"):
        return False
    return not words.has_abbreviation(word)


def ends_sentence(place: Place, words: Words) -> bool | None:
    """Return whether a sentence ends at a mark; None if the words do not tell.

    Example:
        >>> from translate_pipeline.memory.sentence_words import WORDS
        >>> ends_sentence(Place("Mr. Aoki", 0, 2, 3, 4), WORDS["en"])
        False
    """
    text, following = place.text, place.following
    at = _skip_opening(text, following)
    char = text[at : at + 1]
    if not char or char.islower() or (at == following and char in _NO_START):
        return False
    if _CREDIT.match(text, following) and text[place.mark_end] in _QUOTE_ENDS:
        return False
    mark = text[place.mark : place.mark_end]
    word = _WORD.match(text, at)
    upcoming = word[0].replace("’", "'") if word else char
    is_initial = len(upcoming) == 1 and text.startswith(".", at + 1)
    is_starter = upcoming.lower() in words.starters and not is_initial
    if len(mark) == 1 and mark == ".":
        return _period_ends(place, words, upcoming, is_starter=is_starter)
    if mark.startswith("!"):
        return is_starter or not text.endswith(_BRANDS, 0, place.mark_end)
    if mark[0] in ".…" and not mark.strip(".… "):
        return _ellipsis_ends(place, mark, upcoming)
    return True


def _skip_opening(text: str, at: int) -> int:
    found = _NEXT.match(text, at)
    assert found is not None
    return found.end()


def _ellipsis_ends(place: Place, mark: str, upcoming: str) -> bool:
    # Three dots between spaces leave something out of a sentence; four end one.
    if place.text.startswith(("]", ")", "）"), place.mark_end):
        return False
    is_within = " " in mark or place.text[place.mark - 1 : place.mark].isspace()
    if is_within and mark.count(".") < 4:
        return False
    return upcoming != "I" or mark.count(".") > 3


def _period_ends(place: Place, words: Words, upcoming: str, *, is_starter: bool) -> bool | None:
    text, mark = place.text, place.mark
    if place.mark_end == place.following:
        return False
    floor = max(place.start, mark - _WINDOW)
    at = _word_start(text, floor, mark)
    before = text[at:mark]
    if not before:
        return text[mark - 1] != "/"  # S/. 20
    if len(before) > 3 and before.isalpha() and not words.has_abbreviation(before):
        return not (words.articles and _ROMAN.fullmatch(before)) or is_starter
    window, at = text[floor:mark], at - floor
    if not window[:at].strip(_BULLETS) and len(before) == 1 and before.isalpha():
        return False  # the letter of a list item
    if before.isdigit():
        return _number_ends(place, words, window, at, upcoming, is_starter=is_starter)
    if _ROMAN.fullmatch(before) and words.articles and len(before) + at > 0:
        return is_starter
    if _HOURS.search(window):
        return _hours_end(place, words, upcoming)
    return _abbreviation_ends(words, window, at, upcoming, is_starter=is_starter)


def _word_start(text: str, floor: int, mark: int) -> int:
    """Return where the word right before a mark starts, its inner periods included."""
    at = mark - 1 if mark > floor and text[mark - 1] in "°º" else mark
    while at > floor and (text[at - 1].isalpha() or text[at - 1] == "."):
        at -= 1
    if at == mark:
        while at > floor and text[at - 1].isdecimal():
            at -= 1
    while at < mark and text[at] == ".":
        at += 1
    return at


def _number_ends(
    place: Place, words: Words, window: str, at: int, upcoming: str, *, is_starter: bool
) -> bool:
    lead = window[:at]
    if not lead.strip(_BULLETS) and place.mark - len(window) <= place.start:
        return False  # the number of a list item, or the year at the head of a date
    if not words.articles or is_starter:
        return True
    if upcoming[0].isdigit():
        return False  # 2026. 05. 12.
    last = lead.split()[-1:]
    return not last or last[0].lower() not in words.articles


def _hours_end(place: Place, words: Words, upcoming: str) -> bool:
    if upcoming[0].isdigit() or upcoming.lower() in words.calendar:
        return False
    if place.mark - place.start > _WINDOW:
        return True
    # "At 5 a.m." is no sentence yet.
    first = _FIRST_WORDS.match(place.text[place.start : place.mark])
    return first is None or first[1].lower() not in words.openings


def _abbreviation_ends(
    words: Words, window: str, at: int, upcoming: str, *, is_starter: bool
) -> bool | None:
    before = window[at:]
    spaced = _SPACED.search(window)
    forms = {before, before.lower()}
    if spaced:
        forms |= {f"{spaced[1]}.{spaced[2]}".lower()}
    if forms & words.titles:
        return False
    if len(before) == len(upcoming) == 1 and upcoming.isupper() and not is_starter:
        return False  # 300 a. C.
    if forms & words.counters:
        if upcoming[0].isdigit() or upcoming.lower() in words.calendar:
            return False
        if upcoming != "I" and _ROMAN.fullmatch(upcoming):
            return False
    is_dotted = (
        _is_acronym(before) or spaced is not None or _BEFORE_CHRIST.search(window) is not None
    )
    if forms & words.closings or is_dotted or _is_initial(window, at):
        return is_starter
    if is_starter or before.lower() in words.calendar:
        return True  # "in May. Yame": what abbreviates a month has been dealt with
    return None if len(before) < 4 and before[0].isupper() else True


def _is_acronym(word: str) -> bool:
    """Return whether a word is like ``U.S``; ``example.jp`` is not."""
    return "." in word and all(len(part) < 3 for part in word.split("."))


def _is_initial(window: str, at: int) -> bool:
    """Return whether the window ends with one capital letter that stands alone."""
    is_alone = at == 0 or window[at - 1] in " \t\u00a0(.-–“\"‘'*_[,/"
    return len(window) - at == 1 and window[at].isupper() and is_alone
