"""Originals that stay in a translation on purpose: titles, quotes, names in their own script."""

import re
from bisect import bisect_left
from functools import lru_cache

from translate_pipeline.checks.pair import Pair
from translate_pipeline.checks.prose import CODE_MARK

__all__ = ["without_names", "without_originals"]

# The bounds keep a text of brackets alone from taking long.
_QUOTED = re.compile(
    r"“[^”]{1,200}”|„[^”“]{1,200}[”“]|«[^»]{1,200}»|‘[^’]{1,200}’(?!\w)|\"[^\"]{1,200}\""
    r"|《[^》]{1,200}》|「[^」]{1,200}」|【[^】]{1,200}】"
    r"|\([^()]{1,200}\)|（[^（）]{1,200}）|\[[^\[\]]{1,200}\]"
)
# Bold is a label to press or look for; a bold sentence is none.
_EMPHASISED = re.compile(
    r"(?<![\w*_])(?P<mark>\*|_)(?![\s*_])(?P<italic>[^*_\n]{1,200})(?P=mark)(?![*_])"
    r"|(?<!\*)\*\*(?![\s*])(?P<bold>[^*\n]{1,200}[^*\n.!?。！？])\*\*(?!\*)"
    r"|<(?P<tag>i|em|cite|q|kbd|code|samp)\b[^<>]{0,200}>(?P<words>[^<>]{1,200})</(?P=tag)>"
)
_MARKED = re.compile(r"<(?P<tag>\w+)\b[^<>]{0,200}\blang=[^<>]{1,200}>[^<>]{1,200}</(?P=tag)>")

# Small words within a name, as in "Museo de la Nación".
_NAME = re.compile(
    r"(?<![^\W_])[A-ZÀ-ÖØ-ÞŐŰ]\w*(?: (?:(?:de|del|la|las|los|el|y|e|do|da|dos|das|of|the|and|in|on"
    r"|at|for|und|der|von|van|di|della|du|des|le|les|et) ){1,3}[A-ZÀ-ÖØ-ÞŐŰ]\w*)+"
)


@lru_cache(maxsize=2)
def without_originals(pair: Pair) -> str:
    """Return the translation's prose with code marks over what is there as in the source.

    That is what the source has in quotes, brackets or italics as well, and what is marked to be
    in another language.
    """
    prose, source = pair.target_prose, pair.source_prose.text.lower()
    text = _QUOTED.sub(lambda found: _cover(found[0], source), prose.text)
    if pair.target_characters.isdisjoint("*_<"):
        return text
    spans = [found.span() for found in _MARKED.finditer(pair.target)]
    for found in _EMPHASISED.finditer(pair.target):
        words = found["italic"] or found["bold"] or found["words"]
        if words.lower() in source:
            spans.append(found.span())
    characters = list(text)
    for span in spans:
        start, end = (bisect_left(prose.starts, at) for at in span)
        characters[start:end] = CODE_MARK * (end - start)
    return "".join(characters)


@lru_cache(maxsize=2)
def without_names(pair: Pair) -> str:
    """Return the translation's prose without originals, names and code: words to judge it by."""
    text = pair.target_prose.text
    for match in reversed(pair.target_names):
        text = text[: match.start] + CODE_MARK * (match.end - match.start) + text[match.end :]
    pairs = zip(text, without_originals(pair), strict=True)
    text = "".join(mark if mark == CODE_MARK else char for char, mark in pairs)
    return _NAME.sub(CODE_MARK, text).replace(CODE_MARK, " ")


def _cover(quoted: str, source: str) -> str:
    is_kept = quoted[1:-1].strip(" .,;:!?。，").lower() in source
    return CODE_MARK * len(quoted) if is_kept else quoted
