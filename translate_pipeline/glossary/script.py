"""Characters that do not belong in Simplified Chinese: Traditional and Japanese ones, and kana.

Simplified are the Han characters of GB/T 2312-1980, which Python's codec knows, the later additions
of ``simplified.py``, and what the caller allows, such as the characters of approved terms.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from translate_pipeline.glossary.simplified import LATER_SIMPLIFIED, SIMPLIFIED_OF
from translate_pipeline.model.glossary import Glossary

__all__ = ["FaultKind", "ScriptFault", "approved_characters", "script_faults", "simplify"]

_HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
# Letters and marks of hiragana and katakana; the dot (U+30FB) is punctuation, no letter.
_KANA = "\u3041-\u3096\u3099-\u309f\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff\uff66-\uff9f"
_ITERATION_MARK = "\u3005"
_CANDIDATES = re.compile(f"[{_HAN}{_ITERATION_MARK}]|[{_KANA}]+")
_FIRST_KANA = re.compile(f"[{_KANA}]")


class FaultKind(Enum):
    """What is wrong with a piece of text."""

    KANA = "kana"
    """Letters of Japanese."""

    CHARACTER = "character"
    """A character in its Traditional or Japanese shape."""


@dataclass(frozen=True, slots=True)
class ScriptFault:
    """A piece of text that is not Simplified Chinese."""

    start: int
    """Code point where it starts."""

    end: int
    """Code point where it ends."""

    text: str
    """The piece: one character, or kana in a row."""

    kind: FaultKind
    """What it is."""

    suggestion: str
    """The same in Simplified characters; empty if that is not known."""


def script_faults(text: str, allowed: str = "") -> Iterator[ScriptFault]:
    """Yield what does not belong in a text in Simplified Chinese, in text order.

    Args:
        text: Plain text.
        allowed: Further characters that are right; kana only if all of a run are.

    Example:
        >>> [(fault.text, fault.suggestion) for fault in script_faults("福岡県の茶")]
        [('岡', '冈'), ('県', '县'), ('の', '')]
    """
    for found in _CANDIDATES.finditer(text):
        piece = found[0]
        if _is_simplified(piece) or all(char in allowed for char in piece):
            continue
        is_kana = _FIRST_KANA.match(piece)
        yield ScriptFault(
            *found.span(),
            piece,
            FaultKind.KANA if is_kana else FaultKind.CHARACTER,
            "" if is_kana else _simplify(piece, text[: found.start()]),
        )


def simplify(text: str) -> str:
    """Return a text with the characters replaced whose Simplified shape is known.

    Example:
        >>> simplify("中央大茶園")
        '中央大茶园'
    """
    for fault in reversed(list(script_faults(text))):
        if fault.suggestion:
            text = text[: fault.start] + fault.suggestion + text[fault.end :]
    return text


def approved_characters(glossary: Glossary, language: str) -> str:
    """Return the characters of a language's approved terms, each once, in glossary order."""
    decisions = (entry.decision(language) for entry in glossary.active)
    forms = [
        form
        for decision in decisions
        if decision
        for form in (*(term.form for term in decision.approved), *decision.forms, *decision.also)
    ]
    return "".join(dict.fromkeys("".join(forms)))


@lru_cache(maxsize=30_000)
def _is_simplified(piece: str) -> bool:
    # The code has kana and the iteration mark too, for quotations.
    if piece == _ITERATION_MARK or _FIRST_KANA.match(piece):
        return False
    try:
        piece.encode("gb2312")
    except UnicodeEncodeError:
        return piece in LATER_SIMPLIFIED
    return True


def _simplify(char: str, before: str) -> str:
    if char == _ITERATION_MARK:
        return before[-1:]
    plain = unicodedata.normalize("NFC", char)
    return plain if plain != char and _is_simplified(plain) else SIMPLIFIED_OF.get(plain, "")
