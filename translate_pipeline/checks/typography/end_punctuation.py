"""The mark at the end: of the same kind as the source's."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from translate_pipeline.checks.base import Category, Check, Problem, examples
from translate_pipeline.checks.characters.garbled import garbled_pieces
from translate_pipeline.checks.completeness.cut_off import is_cut_off
from translate_pipeline.checks.pair import Pair
from translate_pipeline.checks.prose import CODE_MARK
from translate_pipeline.checks.typography.end_marks import End, EndMark, read_end
from translate_pipeline.checks.typography.end_reasons import (
    announces,
    asks_at_end,
    has_sentence_within,
    has_verb,
    is_caption,
    is_fragment,
    is_heading,
    is_instruction,
    may_ask,
    starts_small,
)
from translate_pipeline.checks.typography.places import HAN, has_broken_link, mend
from translate_pipeline.checks.typography.questions import count_lost_questions
from translate_pipeline.model.findings import Severity

__all__ = ["END_PUNCTUATION"]

_CHINESE = {
    EndMark.STOP: "。",
    EndMark.QUESTION: "？",
    EndMark.EXCLAMATION: "！",
    EndMark.COLON: "：",
    EndMark.SEMICOLON: "；",
    EndMark.COMMA: "，",
    EndMark.ELLIPSIS: "……",
}
_WIDE = {
    "。": ".",
    "．": ".",
    "｡": ".",
    "？": "?",
    "！": "!",
    "：": ":",
    "；": ";",
    "，": ",",
    "、": ",",
}
_STOP, _QUESTION, _EXCLAMATION = EndMark.STOP, EndMark.QUESTION, EndMark.EXCLAMATION
_COLON, _SEMICOLON, _COMMA = EndMark.COLON, EndMark.SEMICOLON, EndMark.COMMA
_ELLIPSIS, _NONE = EndMark.ELLIPSIS, EndMark.NONE
_PLAIN_ENDS = {".": ".。", "?": "?？", "!": "!！", ":": ":："}
_HOUR = re.compile(r"\d ?[ap]\.? ?m\.$")
_LONGEST_HOUR = 8
# The number of a house, as Hungarian addresses have it: Fő tér 1.
_HOUSE = re.compile(r"\w \d{1,3}\.$")
_ADDRESS = re.compile(r"(?:://|www\.|@)\S*$")
_LONGEST_ADDRESS = 200
# Below that it is a label: Read more. Photo.
_SHORTEST = 2
_HAN = re.compile(f"[{HAN}]")
# Mark of the source, marks of the translation that no careful translator puts there.
_WRONG: Mapping[EndMark, frozenset[EndMark]] = {
    _STOP: frozenset([_NONE, _QUESTION, _COLON, _COMMA, _ELLIPSIS]),
    _QUESTION: frozenset([_NONE, _STOP, _COLON, _SEMICOLON, _COMMA, _ELLIPSIS]),
    _EXCLAMATION: frozenset([_NONE, _QUESTION, _COLON, _SEMICOLON, _COMMA]),
    _COLON: frozenset([_NONE, _STOP, _SEMICOLON, _COMMA, _QUESTION, _EXCLAMATION]),
    _ELLIPSIS: frozenset([_NONE, _COLON, _COMMA, _SEMICOLON]),
    _SEMICOLON: frozenset([_NONE, _COLON]),
    _NONE: frozenset([_STOP, _COLON, _QUESTION, _SEMICOLON, _COMMA, _ELLIPSIS]),
}
# What is worth a look: a list may be punctuated otherwise, a Hungarian request ends with "!".
_ODD: Mapping[EndMark, frozenset[EndMark]] = {
    _STOP: frozenset([_EXCLAMATION]),
    _QUESTION: frozenset([_EXCLAMATION]),
    _EXCLAMATION: frozenset([_STOP]),
    _COMMA: frozenset([_NONE]),
    _ELLIPSIS: frozenset([_STOP, _EXCLAMATION, _QUESTION]),
    _NONE: frozenset([_EXCLAMATION]),
}


def _find_end_punctuation(pair: Pair) -> Iterator[Problem]:
    at_end = tuple(_find_at_end(pair))
    yield from at_end
    if not at_end and "?" in pair.source_characters:
        yield from _find_lost_question(pair)


def _find_lost_question(pair: Pair) -> Iterator[Problem]:
    lost = count_lost_questions(pair)
    if lost and not garbled_pieces(pair) and not has_broken_link(pair):
        wanted, found = lost
        asks = "a question" if wanted == 1 else f"{wanted} questions"
        yield Problem(f"expected {asks}, found {found or 'none'}")


def _find_at_end(pair: Pair) -> Iterator[Problem]:
    source, target = pair.source_prose, pair.target_prose
    language = pair.languages.target_base
    if _is_plain_end(source.text[-1:], target.text[-1:], language):
        return
    if not source.text.strip() or not target.text.strip():
        return
    wanted, found = read_end(source, pair.languages.source_base), read_end(target, language)
    last = target.text[found.index] if found.index >= 0 else ""
    if last in _WIDE and language != "zh":
        # After a Chinese character it is the text and not the mark that is of another language.
        is_own = wanted.index >= 0 and source.text[wanted.index] == last
        if not is_own and not _HAN.match(target.text[found.index - 1]):
            message = f"expected '{_WIDE[last]}' at the end, found '{last}'"
            place = (target, found.index, found.index + 1)
            yield mend(*place, message, _WIDE[last], is_certain=True)
        return
    severity = _judge(pair, wanted, found)
    if severity:
        yield _build_problem(pair, wanted, found, severity)


def _is_plain_end(source: str, target: str, language: str) -> bool:
    """Return whether two last characters show at once that the ends are alike."""
    if target in _PLAIN_ENDS.get(source, ""):
        return language == "zh" or target not in _WIDE
    return source.isalpha() and target.isalpha()


def _judge(pair: Pair, wanted: End, found: End) -> Severity | None:
    """Return how bad the difference of two ends is; None if there is none to speak of."""
    if wanted.kinds & found.kinds and not _is_sentence_with_hour(pair, wanted, found):
        return None
    if _is_reported_otherwise(pair, wanted, found):
        return None
    if wanted.is_quoted != found.is_quoted and _NONE not in (wanted.mark, found.mark):
        return None
    text = pair.source_prose.text
    if found.mark is _NONE and wanted.mark is _STOP and len(text.split()) <= _SHORTEST:
        return None
    if found.mark is _QUESTION and _may_ask(text, wanted.mark):
        return None
    if found.mark is _NONE and wanted.mark is _STOP and _HOUSE.search(text) and not has_verb(text):
        return None
    # In Chinese a sentence that announces a list often ends with a stop.
    if found.mark is _STOP and wanted.mark is _COLON and pair.languages.target_base == "zh":
        return Severity.INFO
    # A Hungarian request ends with an exclamation mark.
    if found.mark is _EXCLAMATION and pair.languages.target_base == "hu":
        return None
    if found.mark in _WRONG.get(wanted.mark, ()):
        # After an address a full stop is often left out.
        is_address = found.mark is _NONE and pair.target_prose.text.endswith(CODE_MARK)
        is_free = is_address and _ADDRESS.search(pair.target[-_LONGEST_ADDRESS:]) is not None
        is_free = is_free or _is_free(pair, wanted.mark, found.mark)
        return Severity.INFO if is_free else Severity.WARNING
    return Severity.INFO if found.mark in _ODD.get(wanted.mark, ()) else None


def _may_ask(text: str, wanted: EndMark) -> bool:
    """Return whether a text without a question mark may become a question."""
    return may_ask(text) if wanted is _NONE else wanted is _STOP and asks_at_end(text)


def _is_sentence_with_hour(pair: Pair, wanted: End, found: End) -> bool:
    """Return whether the stop of a.m. or p.m. ends a sentence too, and the translation has none."""
    text = pair.source_prose.text
    is_lost = wanted.mark is _STOP and found.mark is _NONE
    return (
        is_lost
        and bool(_HOUR.search(text[-_LONGEST_HOUR:]))
        and (text.startswith("The ") or has_verb(text))
    )


def _is_reported_otherwise(pair: Pair, wanted: End, found: End) -> bool:
    """Return whether the end is gone or hidden for another reason, or the text is another one."""
    if pair.source == pair.target or garbled_pieces(pair) or has_broken_link(pair):
        return True
    if wanted.mark is _NONE:
        # An address ends the source, or it is one word and the translation another text.
        source, target = pair.source_prose.text, pair.target_prose.text
        return source.endswith(CODE_MARK) or len(target) > len(source) * 4 + 20
    if found.mark not in (_NONE, _COMMA):
        return False
    ends_with_own_tag = pair.target.endswith(">") and not pair.source.endswith(">")
    return ends_with_own_tag or is_cut_off(pair)


def _is_free(pair: Pair, wanted: EndMark, found: EndMark) -> bool:
    """Return whether a careful translator may have had reason for the difference."""
    text = pair.source_prose.text
    if wanted is _STOP and found is _NONE:
        return is_caption(text) or (is_instruction(text) and not has_sentence_within(text))
    if wanted is _STOP and found is _COLON:
        return announces(text)
    if wanted is not _NONE or found in (_QUESTION, _SEMICOLON, _COMMA, _ELLIPSIS):
        return False
    if found is _STOP and is_fragment(text):
        return pair.languages.target_base != "zh" and not starts_small(pair.target_prose.text)
    # A list item may be written as a sentence, and an author may forget the stop of a paragraph.
    return has_sentence_within(text) or is_instruction(text) or not is_heading(text)


def _build_problem(pair: Pair, wanted: End, found: End, severity: Severity) -> Problem:
    language = pair.languages.target_base
    mark = _CHINESE.get(wanted.mark, "") if language == "zh" else wanted.mark.value
    expected = f"'{mark}'" if mark else "no mark"
    target = pair.target.rstrip()
    if found.index < 0:
        message = f"expected {expected} at the end, found none"
        span = (len(target) - 1, len(target))
        return Problem(message, target_span=span, suggestion=target[-1] + mark, severity=severity)
    text = pair.target_prose.text
    message = f"expected {expected} at the end, found '{text[found.index]}'"
    start = found.index if mark or found.index == 0 else found.index - 1
    suggestion = mark or text[start : found.index]
    problem = mend(pair.target_prose, start, found.index + 1, message, suggestion)
    return replace(problem, severity=severity)


END_PUNCTUATION = Check(
    name="end-punctuation",
    category=Category.STYLE,
    severity=Severity.WARNING,
    summary="The translation does not end with the mark that stands for the source's, or ends"
    " with one where the source has none; or a question within the text has lost its mark.",
    why="A question reads as a statement, a list loses its colon, a heading gets a full stop.",
    find=_find_end_punctuation,
    good=examples(
        zh_CN=[
            ('The motto is "Bring tea to the world."', "口号是“让茶走向世界”。"),
            ("Tea, rice, etc.", "茶、米等"),
            ("He asks, 'Why tea?'", "他问道：“为什么是茶？”"),
            ("Tea is picked in May.[^1]", "五月采茶[^1]。"),
            ("Sopron, Fő tér 1.", "肖普朗，Fő tér 1"),
        ],
        es=[
            ('The motto is "Bring tea to the world."', "El lema es «Llevar el té al mundo»."),
            ("Opens at 10 a.m.", "Abre a las 10 horas"),
            ("How to get there", "¿Cómo llegar?"),
            ("They like (green) tea (and rice).", "Les gusta el té verde (y el arroz)."),
        ],
        hu=[
            ('The motto is "Bring tea to the world."', "A jelmondat: „Vigyük a teát a világba!”"),
            ("Opening day: May 2", "Nyitónap: május 2."),
            ("Read more about tea", "Olvasson tovább a teáról!"),
            ("Tea, rice and so on", "Tea, rizs stb."),
        ],
    ),
    bad=examples(
        zh_CN=[
            ("Who picks the tea?", "是谁在采茶。"),
            ("Tea is picked by hand in spring.", "春天，人们用手采茶"),
            ("The steps are as follows:", "步骤如下"),
            ("A walk through the old town", "漫步老城。"),
            ("Was it luck? Perhaps, they say.", "是运气。有人说也许是吧。"),
            ("The tea is picked by hand.", "茶叶由人工采摘："),
        ],
        es=[
            ("They came by train. Was it late?", "Llegaron en tren. Llegó tarde."),
            ("Tea is picked by hand in spring.", "En primavera el té se recoge a mano"),
            ("The steps are as follows:", "Los pasos son los siguientes."),
            ("A walk through the old town", "Un paseo por la ciudad vieja。"),
            ("Was it luck? Perhaps, they say.", "Fue suerte. Quizá, según dicen."),
            ("Guests and hosts in front of the old school", "Los invitados ante la vieja escuela."),
        ],
        hu=[
            ("Who picks the tea?", "Ki szedi a teát."),
            ("Tea is picked by hand in spring.", "Tavasszal a teát kézzel szedik"),
            ("The steps are as follows:", "A lépések a következők"),
            ("A walk through the old town", "Séta az óvárosban."),
            ("Was it luck? Perhaps, they say.", "Szerencse volt. Azt mondják, talán."),
            ("The tea is picked by hand.", "A teát kézzel szedik?"),
        ],
    ),
    languages=frozenset({"es", "hu", "zh"}),
)
