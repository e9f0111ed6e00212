"""Blanks beside punctuation, as the language has them."""

import re
from collections.abc import Iterator
from dataclasses import replace

from translate_pipeline.checks.base import Category, Check, Problem, examples
from translate_pipeline.checks.characters.garbled import garbled_pieces
from translate_pipeline.checks.pair import Pair
from translate_pipeline.checks.typography.places import (
    at_most,
    mend,
    plain_span,
)
from translate_pipeline.checks.typography.space_rules import Fault, find_faults
from translate_pipeline.model.findings import Severity

__all__ = ["PUNCTUATION_SPACE"]

# Substrings without which no blank is wrong; looking for them is quicker than one expression.
_EXTRA = (
    *(f" {mark}" for mark in ",;:!?.)]}”»"),
    *(f"{mark} " for mark in "¿¡([{„“«"),
)
_EXTRA_WIDE = (
    *(f" {mark}" for mark in "，。；：！？、）》】”"),
    *(f"{m} " for m in "，。；：！？、）》】（《【“"),
)
_PAUSES = ",;:!?."
_LATIN = re.compile(r"[A-Za-z0-9\ufffc]")


def _find_punctuation_space(pair: Pair) -> Iterator[Problem]:
    target = pair.target
    if pair.languages.target_base == "zh":
        is_suspect = " " in target and any(map(target.__contains__, _EXTRA_WIDE))
    else:
        is_suspect = any(map(target.__contains__, _EXTRA)) or _has_tight_mark(target)
    if is_suspect:
        yield from at_most(_problems(pair))


def _has_tight_mark(target: str) -> bool:
    """Return whether a mark within the text has no blank after it."""
    return "”" in target or any(
        target.count(mark) > target.count(f"{mark} ") + target.endswith(mark)
        for mark in _PAUSES
        if mark in target
    )


def _problems(pair: Pair) -> Iterator[Problem]:
    prose = pair.target_prose
    language = pair.languages.target_base
    faults = tuple(find_faults(prose.text, language))
    if not faults:
        return
    # The source may have the mark without a blank too, as in "History.Military".
    tight = {each.suggestion for each in find_faults(pair.source_prose.text, "es")}
    for fault in faults:
        is_meant = _is_meant(pair, fault) if fault.is_extra else fault.suggestion in tight
        if not is_meant and not _is_garbled(pair, fault):
            place = (prose, fault.start, fault.end)
            problem = mend(*place, fault.message, fault.suggestion, is_certain=True)
            is_habit = language == "zh" and _is_habit(prose.text, fault)
            yield replace(problem, severity=Severity.INFO) if is_habit else problem


def _is_habit(text: str, fault: Fault) -> bool:
    """Return whether many writers of Chinese put the blank there.

    That is after a sentence, as in English, and beside a Latin word or a figure.
    """
    is_beside = _LATIN.search(text, max(fault.start - 1, 0), fault.end + 1)
    return text[fault.start] in "。！？；：》）" or is_beside is not None


def _is_meant(pair: Pair, fault: Fault) -> bool:
    """Return whether the source has the blank too, or markup and not the writer put it there."""
    prose = pair.target_prose
    if prose.text[fault.start : fault.end] in pair.source_prose.text:
        return True
    # After a mark a blank may be what makes Chinese markup work.
    is_wide = pair.languages.target_base == "zh" and prose.text[fault.start] != " "
    start, end = max(fault.start - is_wide, 0), min(fault.end + is_wide, len(prose.text))
    return plain_span(prose, start, end) is None


def _is_garbled(pair: Pair, fault: Fault) -> bool:
    """Return whether the mark is what is left of a letter, or the end of a damaged entity."""
    start, end = pair.target_prose.span(fault.start, fault.end)
    return any(piece.start <= end and start <= piece.end for piece in garbled_pieces(pair))


PUNCTUATION_SPACE = Check(
    name="punctuation-space",
    category=Category.LOCALE,
    severity=Severity.WARNING,
    summary="A blank before a comma or another closing mark or after an opening one, a blank"
    " missing after a mark between two words, or one beside a full-width mark.",
    why="Lines break before the mark, and words run together.",
    find=_find_punctuation_space,
    good=examples(
        zh_CN=[
            ("**Tea.** It is green.", "**茶。** 它是绿色的。"),
            ("Tea: [more](tea.md)", "茶：[更多](tea.md)"),
            ("Tea (green), rice", "茶（绿茶）、米"),
            ("In the JET Programme, 5,000 teachers", "在 JET Programme 中，有 5000 名教师"),
        ],
        es=[
            ("At 10:30 a.m. in St. Mary's", "A las 10:30 a.m. en Santa María"),
            ("Wait ... there is more :)", "Espere ... hay más :)"),
            ("Open README.md on Booking.com.", "Abra README.md en Booking.com."),
            ("A ratio of 1 : 3, or 0.33", "Una proporción de 1 : 3, o 0.33"),
        ],
        hu=[
            ("1.5 million, in 2026.", "1,5 millió, 2026-ban."),
            ('"Well," she said, "come in!"', "– Nos – mondta –, jöjjenek be!"),
            ('The title "Friend" is old.', "A „barát” cím régi."),
            ("Wait ... there is more :)", "Várjon ... van még :)"),
        ],
    ),
    bad=examples(
        zh_CN=[
            ("In spring, they pick tea.", "春天 ，人们采茶。"),
            ("In spring, they pick tea.", "春天， 人们采茶。"),
            ("Tea (green tea) is served.", "茶（绿茶 ）端上来了。"),
            ("They ask: who made it?", "他们问： 谁做的？"),
        ],
        es=[
            ("In spring, they pick tea.", "En primavera , recogen té."),
            ("In spring, they pick tea.", "En primavera,recogen té."),
            ("The road is long. They walk.", "El camino es largo.Ellos caminan."),
            ("Tea (green tea) is served.", "Se sirve té ( té verde)."),
            ("The map is called 'Tea'.", "El mapa se llama 'Té' ."),
        ],
        hu=[
            ("In spring, they pick tea.", "Tavasszal , teát szednek."),
            ("In spring, they pick tea.", "Tavasszal,amikor kel a nap, teát szednek."),
            ("The road is long. They walk.", "Az út hosszú.Gyalog mennek."),
            ("Who made it?", "Ki készítette ?"),
        ],
    ),
    languages=frozenset({"es", "hu", "zh"}),
)
