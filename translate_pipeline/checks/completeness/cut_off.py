"""Whether a text breaks off: its end mark is gone, and more than that."""

import re
from collections.abc import Mapping

from translate_pipeline.checks.completeness.lengths import LANGUAGES, compare_lengths
from translate_pipeline.checks.pair import Pair

__all__ = ["has_end", "is_cut_off"]

_END = re.compile(r"[.!?…。！？．](?:[\W_]|\[\^\w+\])*\Z")
_ANY_END = re.compile(r"[.!?…。！？．:：](?:[\W_]|\[\^\w+\])*\Z")
_TAIL = 12
# In standard deviations of the length: a translator may make a caption of a sentence, but ends
# none with a comma.
_SHORT = -2.3
_SHORT_WITH_COMMA = -1.0
_SHORT_WITHOUT_TAIL = -1.0
# Figures that are written alike everywhere, and the targets of links.
_ANCHOR = re.compile(r"(?<![\d.,:])\d+(?![\d.,:]\d)|\]\([^()\s]*\)")
_MIN_LETTERS_WITH_COMMA = 20
_COMMAS = tuple(",，、;；")
_MIN_LETTERS = 35

_LAST_WORD = re.compile(r"(?<![^\W_])([^\W\d_]+)[\s,-]*\Z")
_LONGEST_WORD = 20


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Articles, prepositions and conjunctions with which no sentence ends.
_DANGLING: Mapping[str, frozenset[str]] = {
    "es": _words(
        "y e o u ni de del a al en con por para el la los las un una unos unas que su sus sin"
        " sobre entre desde hasta como donde cuando porque pero si cuyo cuya nuestro nuestra"
        " mientras aunque según hacia cada muy"
    ),
    "hu": _words(
        "a az egy és s vagy hogy de mert mint amely amelyek amelyet amelyben ami amit aki akik"
        " amikor ahol ahová ha hanem valamint illetve pedig miközben miután mielőtt minden"
        " nagyon csak"
    ),
}
_DANGLING_HAN = re.compile(
    "(?:[和与及或在把被从向对将是让由于并而但]|以及|因为|虽然|如果|为了|通过|根据|他们|我们|人们|并且)\\Z"
)


def has_end(message: str) -> bool:
    """Return whether a message ends with a mark that may end a sentence or announce another."""
    return _ANY_END.search(message, max(len(message) - _TAIL, 0)) is not None


def is_cut_off(pair: Pair) -> bool:
    """Return whether the translation breaks off before the end of the source.

    That is so if the source ends as a sentence does, and the translation does not, and it is also
    too short or ends with a word that needs another one.
    """
    source, target = pair.source_prose.text, pair.target_prose.text
    if pair.languages.target_base not in LANGUAGES or not _ANY_END.search(source[-_TAIL:]):
        return False
    if has_end(target) or has_end(pair.target):
        return False
    lengths = compare_lengths(pair)
    if lengths and lengths.deviation < _SHORT_WITHOUT_TAIL and _lacks_tail(pair):
        return lengths.source >= _MIN_LETTERS_WITH_COMMA
    if not _END.search(source[-_TAIL:]):
        return False
    if _is_dangling(target, pair.languages.target_base):
        return True
    if lengths is None:
        return False
    has_comma = target.rstrip().endswith(_COMMAS)
    letters = _MIN_LETTERS_WITH_COMMA if has_comma else _MIN_LETTERS
    limit = _SHORT_WITH_COMMA if has_comma else _SHORT
    return lengths.source >= letters and lengths.deviation < limit


def _lacks_tail(pair: Pair) -> bool:
    """Return whether the last number or link of the source is gone, or a bracket stays open."""
    if pair.target.count("[") > pair.target.count("]"):
        return True
    anchors = _ANCHOR.findall(pair.source)
    return bool(anchors) and len(anchors[-1]) > 1 and anchors[-1] not in pair.target


def _is_dangling(text: str, language: str) -> bool:
    if language == "zh":
        return bool(_DANGLING_HAN.search(text.rstrip(" ，、")))
    last = _LAST_WORD.search(text, max(len(text) - _LONGEST_WORD, 0))
    return bool(last and last[1] in _DANGLING.get(language, ()))
