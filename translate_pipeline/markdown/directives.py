"""Read what an author asks for in a comment, such as ``translate: note: a pun``."""

import difflib
import re
from enum import Enum
from typing import NamedTuple

__all__ = ["Directive", "Verb", "read_directive"]

_DIRECTIVE = re.compile(r"translate[ \t]*:(.*)", re.DOTALL)
_HTML_COMMENT = re.compile(r"<!--+(.*?)--+>", re.DOTALL)
_NUMBER = re.compile(r"[1-9][0-9]{0,8}")


class Verb(Enum):
    """What a directive does; the value is the word that authors write."""

    OFF = "off"
    """Nothing from here on is translatable, up to ``on``."""

    ON = "on"
    """From here on, units are translatable again."""

    SKIP_NEXT = "skip next"
    """The next unit is not translatable."""

    NOTE = "note"
    """The value goes to the translators of the next unit."""

    CONTEXT = "context"
    """The value tells the next unit from others with the same text."""

    MAX_LENGTH = "max-length"
    """The next unit's translations may have that many characters."""


_WITH_VALUE = frozenset({Verb.NOTE, Verb.CONTEXT, Verb.MAX_LENGTH})
_VERBS = {verb.value: verb for verb in Verb}


class Directive(NamedTuple):
    """One wish of an author."""

    verb: Verb
    """What to do."""

    value: str = ""
    """Text of a note or context on one line, digits of a length; empty for the other verbs."""


def read_directive(text: str) -> Directive | None:
    """Return the directive that a comment holds, or None if the comment is none.

    Args:
        text: The comment without its mark (``#``), or an HTML comment with or without
            ``<!--`` and ``-->``; white space counts as one space.

    Raises:
        ValueError: It starts with ``translate:``, but what follows is no directive. The
            message is fit for users and names the nearest verb.

    Example:
        >>> read_directive("translate: max-length: 60")
        Directive(verb=<Verb.MAX_LENGTH: 'max-length'>, value='60')
        >>> read_directive(" <!-- translate: skip next --> ").verb
        <Verb.SKIP_NEXT: 'skip next'>
        >>> read_directive("just a comment") is None
        True
    """
    text = text.strip()
    comment = _HTML_COMMENT.fullmatch(text)
    match = _DIRECTIVE.fullmatch((comment[1] if comment else text).strip())
    if not match:
        return None
    wish = " ".join(match[1].split())
    word, colon, value = (part.strip() for part in wish.partition(":"))
    verb = _VERBS.get(word)
    if verb is None:
        raise ValueError(f"unknown directive '{wish}'; {_advice(word)}")
    if verb not in _WITH_VALUE:
        if colon:
            raise ValueError(f"'{verb.value}' takes no value; write 'translate: {verb.value}'")
        return Directive(verb)
    if not value:
        raise ValueError(f"'{verb.value}' has no value; write 'translate: {_example(verb)}'")
    if verb is Verb.MAX_LENGTH and not _NUMBER.fullmatch(value):
        raise ValueError(f"'{value}' is no length; write 'translate: {_example(verb)}'")
    return Directive(verb, value)


def _advice(word: str) -> str:
    close = difflib.get_close_matches(word.lower(), _VERBS, n=1, cutoff=0.5)
    if not close:
        first = (word.lower().split() or [""])[0]
        close = difflib.get_close_matches(first, _VERBS, n=1, cutoff=0.5)
    if close:
        return f"did you mean 'translate: {_example(_VERBS[close[0]])}'?"
    return f"expected one of {', '.join(_VERBS)}"


def _example(verb: Verb) -> str:
    if verb is Verb.MAX_LENGTH:
        return "max-length: 60"
    return f"{verb.value}: …" if verb in _WITH_VALUE else verb.value
