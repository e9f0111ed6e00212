"""Questions within a text that have become statements."""

import re
from itertools import pairwise

from translate_pipeline.checks.completeness.lengths import compare_lengths
from translate_pipeline.checks.pair import Pair

__all__ = ["count_lost_questions"]

# Not the "(?)" of a doubt, and not the one of an address.
_ASKED = re.compile(r"(?<=[\w”’»\"'\ufffc.…%)\]])[?⁇⁈⁉]+!?(?=[\s”’»\"')\]*_]|$)")
_MARKS = re.compile("[?？⁇⁈⁉]+")
_OTHER_END = re.compile(r"[.!…][”’»\"')\]*_]*\s")
# In standard deviations of the length; of a text that is shorter a sentence is lost.
_SHORT = -2.0


def count_lost_questions(pair: Pair) -> tuple[int, int] | None:
    """Return how many questions source and translation ask; None if none seems to be lost.

    Where the last sentence is the one that is lost, the mark at the end tells it.

    Example:
        >>> from translate_pipeline.checks.pair import Languages
        >>> languages = Languages("en", "hu", ("en", "hu"))
        >>> count_lost_questions(Pair("Luck? Perhaps.", "Szerencse. Talán.", languages))
        (1, 0)
    """
    if "?" not in pair.source_characters or pair.source == pair.target:
        return None
    target = pair.target_prose.text
    wanted = _count_asked(pair.source_prose.text)
    found = max(len(_MARKS.findall(target)), target.count("¿"))
    # A request may be put as a question or not.
    if found >= wanted or _count_exclamations(target) > _count_exclamations(pair.source):
        return None
    lengths = compare_lengths(pair)
    return None if lengths is not None and lengths.deviation < _SHORT else (wanted, found)


def _count_asked(text: str) -> int:
    """Return how often a text asks; questions that follow one another may become one."""
    ends = [found.end() for found in _ASKED.finditer(text)]
    pairs = pairwise(ends)
    return len(ends) and 1 + sum(bool(_OTHER_END.search(text, *pair)) for pair in pairs)


def _count_exclamations(text: str) -> int:
    return text.count("!") + text.count("！")
