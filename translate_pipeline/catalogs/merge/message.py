"""Three-way merge of one message; the translation that gives way becomes a comment."""

import re
from collections.abc import Sequence
from dataclasses import replace

from translate_pipeline.catalogs.merge.lists import merge_lines, merge_values
from translate_pipeline.model.catalogs import Message

__all__ = ["merge_message", "suggestion_lines", "suggestion_texts"]

_LINE = re.compile(r"theirs(?:\[(\d+)\])?: (.*)", re.DOTALL)
_ESCAPES = {"\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}
# Control characters and what some program takes for the end of a line; a comment's last white
# space, for editors cut it off.
_TO_ESCAPE = re.compile(r"[\\\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff]|\s\Z")
_ESCAPED = re.compile(r"\\(?:u([0-9a-f]{4})|(.))", re.DOTALL)


def suggestion_lines(texts: Sequence[str]) -> tuple[str, ...]:
    r"""Return the comment lines that keep a translation: one line a form, empty ones left out.

    Example:
        >>> suggestion_lines(["two\nlines"])
        ('theirs: two\\nlines',)
        >>> suggestion_lines(["egy", ""])
        ('theirs[0]: egy',)
    """
    return tuple(
        f"theirs{f'[{number}]' if len(texts) > 1 else ''}: {_TO_ESCAPE.sub(_escape, text)}"
        for number, text in enumerate(texts)
        if text
    )


def suggestion_texts(comments: Sequence[str]) -> list[tuple[int, str]]:
    r"""Return the translations that comments keep, each with the number of its form.

    Example:
        >>> suggestion_texts(["by hand", r"theirs: two\nlines", "theirs[1]: sok"])
        [(0, 'two\nlines'), (1, 'sok')]
    """
    found = [match for line in comments if (match := _LINE.fullmatch(line))]
    return [(int(m[1] or 0), _ESCAPED.sub(_unescape, m[2])) for m in found]


def _escape(match: re.Match[str]) -> str:
    return _ESCAPES.get(match[0]) or f"\\u{ord(match[0]):04x}"


def _unescape(match: re.Match[str]) -> str:
    if match[1]:
        return chr(int(match[1], 16))
    return {"n": "\n", "r": "\r", "t": "\t"}.get(match[2], match[2])


def merge_message(
    base: Message | None, ours: Message | None, theirs: Message | None, *, is_theirs_newer: bool
) -> tuple[Message | None, tuple[str, ...]]:
    """Return a message as both sides want it.

    Args:
        base: What both started from; None if it was not there.
        ours: Our version; None if it is not there.
        theirs: Their version; None if it is not there.
        is_theirs_newer: Whether their template is the newer one: its references and comments
            stay where both sides changed them.

    Returns:
        The message, None if it goes; and the translation that gave way to another one and is
        in a comment now, a text a form, none if nothing gave way.
    """
    if _is_same(base, ours):
        return theirs, ()
    if _is_same(base, theirs) or _is_same(ours, theirs):
        return ours, ()
    if base == ours:
        return theirs, ()
    if base == theirs or ours == theirs:
        return ours, ()
    if ours is None or theirs is None:
        return _merge_with_removal(base, ours or theirs), ()
    return _merge_changes(base, ours, theirs, is_theirs_newer)


def _is_same(one: Message | None, other: Message | None) -> bool:
    """Return whether two messages are the same as they stand in their files."""
    if one is None or other is None or one.raw is None or other.raw is None:
        return one is other
    return one.raw == other.raw


def _is_live(message: Message | None) -> bool:
    return message is not None and not message.is_obsolete


def _merge_with_removal(base: Message | None, left: Message | None) -> Message | None:
    """Return a message that one side removed and the other changed: obsolete if it was live."""
    assert left is not None
    is_obsolete = left.is_obsolete or _is_live(base)
    return _in_state(left, is_obsolete=is_obsolete)


def _in_state(message: Message, *, is_obsolete: bool) -> Message | None:
    """Return a message as live or obsolete; None if it would be obsolete without a translation."""
    if message.is_obsolete == is_obsolete:
        return message
    if not is_obsolete:
        return replace(message, is_obsolete=False, raw=None)
    if not message.has_translation:
        return None
    return replace(message, is_obsolete=True, references=(), extracted_comments=(), raw=None)


def _merge_changes(
    base: Message | None, ours: Message, theirs: Message, is_theirs_newer: bool
) -> tuple[Message | None, tuple[str, ...]]:
    winner, loser = _by_translation(base, ours, theirs)
    given_way = _given_way(base, winner, loser)
    old = base or Message(msgid=ours.msgid)
    comments = merge_lines(
        old.translator_comments, ours.translator_comments, theirs.translator_comments
    )
    suggested = suggestion_lines(given_way)
    active = set(suggestion_lines(winner.msgstr))
    fresh = [line for line in suggested if line not in comments]
    merged = replace(
        winner,
        translator_comments=(*(line for line in comments if line not in active), *fresh),
        flags=_merge_flags(old, ours, theirs, winner),
        raw=None,
    )
    is_live = merge_values(
        _is_live(base), _is_live(ours), _is_live(theirs), otherwise=_is_live(ours)
    )
    state = _in_state(merged, is_obsolete=not is_live)
    if state is not None:
        state = _with_template_part(state, base, ours, theirs, is_theirs_newer)
    result = next((side for side in (ours, theirs) if side == state), state)
    return result, given_way if fresh else ()


def _by_translation(
    base: Message | None, ours: Message, theirs: Message
) -> tuple[Message, Message]:
    """Return the side whose translation counts, and the other one."""
    if base is not None and _translation(theirs) == _translation(base):
        return ours, theirs
    if base is not None and _translation(ours) == _translation(base):
        return theirs, ours
    if _rank(theirs, base) > _rank(ours, base):
        return theirs, ours
    return ours, theirs


def _translation(message: Message) -> tuple[str | None, tuple[str, ...], bool, tuple[str, ...]]:
    return message.msgid_plural, message.msgstr, message.is_fuzzy, message.previous


def _rank(message: Message, base: Message | None) -> tuple[int, bool]:
    return _maturity(message), _is_progress(message, base)


def _maturity(message: Message | None) -> int:
    """Return how far a translation is: 0 empty, 1 in part, 2 fuzzy, 3 confirmed."""
    if message is None or not message.has_translation:
        return 0
    if not all(text.strip() for text in message.msgstr):
        return 1
    return 2 if message.is_fuzzy else 3


def _is_progress(message: Message, base: Message | None) -> bool:
    """Return whether a side wrote another text than the base's, or confirmed that one."""
    old = base.msgstr if base else ("",)
    return message.msgstr != old or _maturity(message) > _maturity(base)


def _given_way(base: Message | None, winner: Message, loser: Message) -> tuple[str, ...]:
    """Return the loser's own texts, empty where a form has none; none at all without any."""
    if not _is_progress(loser, base):
        return ()
    is_confirmed = _maturity(loser) > _maturity(base)
    texts = list(loser.msgstr)
    for number, text in enumerate(texts):
        is_known = text in winner.msgstr[number : number + 1]
        if base is not None and not is_confirmed:
            is_known |= text in base.msgstr[number : number + 1]
        if is_known or not text.strip():
            texts[number] = ""
    return tuple(texts) if any(texts) else ()


def _merge_flags(old: Message, ours: Message, theirs: Message, winner: Message) -> tuple[str, ...]:
    sides = [[f for f in side.flags if f != "fuzzy"] for side in (old, ours, theirs)]
    flags = (*(["fuzzy"] if winner.is_fuzzy else []), *merge_lines(*sides))
    return next((s.flags for s in (ours, theirs) if sorted(s.flags) == sorted(flags)), flags)


def _with_template_part(
    message: Message, base: Message | None, ours: Message, theirs: Message, is_theirs_newer: bool
) -> Message:
    """Return a message with references and comments of the side that its template is from."""
    fitting = [side for side in (ours, theirs) if side.is_obsolete == message.is_obsolete]
    first, last = fitting[0], fitting[-1]
    newer = last if is_theirs_newer else first
    old = base if base is not None and base.is_obsolete == message.is_obsolete else newer
    return replace(
        message,
        references=merge_values(
            old.references, first.references, last.references, otherwise=newer.references
        ),
        extracted_comments=merge_values(
            old.extracted_comments,
            first.extracted_comments,
            last.extracted_comments,
            otherwise=newer.extracted_comments,
        ),
    )
