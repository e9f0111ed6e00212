"""Changes that no reader of a translation sees: white space, quotes, marks, link targets."""

import html
import re
from collections import Counter
from collections.abc import Iterator, Sequence

from translate_pipeline.markdown import find_codes, plain_text
from translate_pipeline.model.updates import Change
from translate_pipeline.update.leftovers import Leftover, Placement, Wanted, adopt

__all__ = ["adjust_targets", "find_cosmetic", "fold_text"]

_URL_CHARACTERS = r"[^\s<>\"'()\[\]，。；：）】」』、]"
# A target stands in the group that is not empty.
_TARGET = re.compile(
    r"(?<=\])\(\s*(?P<link><[^<>\n]*>|[^\s()<>]*(?:\([^\s()]*\)[^\s()]*)*)"
    r"|(?<=\])\[(?P<label>[^\[\]]+)\]"
    r"|<(?P<auto>[a-z][a-z0-9+.-]+:[^<>\s]*)>"
    r"|(?:href|src)=(?P<quote>[\"'])(?P<attribute>.*?)(?P=quote)"
    rf"|(?P<bare>(?:https?://|www\.){_URL_CHARACTERS}*[^\s<>\"'()\[\]，。；：）】」』、.,;:!?])",
    re.IGNORECASE,
)
_GROUPS = ("link", "label", "auto", "attribute", "bare")
_DOUBLE_QUOTES = re.compile("[“”„‟«»]|``|''")
_SINGLE_QUOTES = re.compile("[‘’‚‛`´]")
_EMPHASIS = re.compile(r"(?<!\w)_+(?=\S)|(?<=\S)_+(?!\w)|\*+")
_ESCAPED = re.compile(r"\\([!-)+-;=?-@^`{-~])")


def fold_text(text: str) -> str:
    r"""Return a text without what a cosmetic change may change.

    Two texts that fold alike differ in white space, quote style, emphasis marks, link targets or
    spelling of characters (``&amp;``, ``\!``) at most. A line break that the author forced stays.

    Example:
        >>> fold_text("“Tea”  from [Yame](a.md)") == fold_text('"Tea" from [Yame](b.md)')
        True
    """
    folded = _TARGET.sub(lambda match: _with_target(match, ""), text)
    folded = _ESCAPED.sub(r"\1", html.unescape(folded))
    folded = _SINGLE_QUOTES.sub("'", _DOUBLE_QUOTES.sub('"', folded))
    folded = _EMPHASIS.sub(lambda match: "*" * len(match[0]), folded)
    return "\n".join(" ".join(line.split()) for line in folded.split("\n"))


def _target(match: re.Match[str]) -> str:
    return next((match[group] for group in _GROUPS if match[group]), "")


def _with_target(match: re.Match[str], target: str) -> str:
    """Return what was matched with another target."""
    for group in _GROUPS:
        if match[group]:
            start, end = match.start(group) - match.start(), match.end(group) - match.start()
            return match[0][:start] + target + match[0][end:]
    return match[0]


def find_cosmetic(wanted: Sequence[Wanted], leftovers: Sequence[Leftover]) -> Iterator[Placement]:
    """Yield the messages whose text changed in looks alone; each leftover serves once."""
    by_fold: dict[str, list[Leftover]] = {}
    for leftover in leftovers:
        by_fold.setdefault(fold_text(leftover.message.msgid), []).append(leftover)
    for each in wanted:
        text = each.message.msgid
        found = by_fold.get(fold_text(text), ())
        for leftover in sorted(found, key=lambda one: _rank(one, each)):
            adjusted = adjust_targets(leftover.message.msgstr[0], leftover.message.msgid, text)
            if adjusted is None or not _looks_alike(leftover.message.msgid, text):
                continue
            message = adopt(each, leftover, msgstr=adjusted)
            yield Placement(each, message, Change.COSMETIC, (leftover,))
            by_fold[fold_text(text)].remove(leftover)
            break


def _rank(leftover: Leftover, wanted: Wanted) -> tuple[bool, bool, int]:
    message = leftover.message
    distance = abs(leftover.position - wanted.position)
    return message.is_obsolete, message.is_fuzzy, distance


def adjust_targets(translation: str, old: str, new: str) -> str | None:
    """Return a translation with the link targets of the new source.

    Args:
        translation: Translation of ``old``.
        old: Source text that was translated.
        new: Source text that differs in targets; in the same order.

    Returns:
        None if it is not certain which target becomes which, or if the translation does not have
        the targets of the old source.
    """
    before, after = _targets(old), _targets(new)
    if before == after:
        return translation
    renamed: dict[str, str] = {}
    for one, other in zip(before, after, strict=False):
        if renamed.setdefault(one, other) != other:
            return None
    if len(before) != len(after) or Counter(_targets(translation)) != Counter(before):
        return None
    return _TARGET.sub(
        lambda match: _with_target(match, renamed.get(_target(match), "")), translation
    )


def _targets(text: str) -> list[str]:
    return [target for match in _TARGET.finditer(text) if (target := _target(match))]


def _looks_alike(old: str, new: str) -> bool:
    """Return whether two texts have the same markup around the same words."""
    return _shape(old) == _shape(new)


def _shape(text: str) -> tuple[list[tuple[str, str]], str]:
    codes = [
        (code.kind, "" if code.kind in ("link", "image", "html") else code.text)
        for code in find_codes(text)
    ]
    words = fold_text(_ESCAPED.sub(r"\1", plain_text(text)))
    return codes, words.replace("*", "")
