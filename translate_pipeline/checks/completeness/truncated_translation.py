"""Translations that stop too early, or that lack a sentence."""

import re
from collections.abc import Iterator, Mapping, Sequence

from translate_pipeline.checks.base import Category, Check, Problem, examples
from translate_pipeline.checks.completeness.alignment import loss_score
from translate_pipeline.checks.completeness.cut_off import has_end, is_cut_off
from translate_pipeline.checks.completeness.lengths import (
    LANGUAGES,
    Lengths,
    compare_lengths,
    count_letters,
)
from translate_pipeline.checks.completeness.sentences import split_sentences
from translate_pipeline.checks.pair import Pair
from translate_pipeline.model.findings import Severity

__all__ = ["TRUNCATED_TRANSLATION"]

# Characters of a translation for one of its source below which there is something to look at.
_SUSPECT_RATIO: Mapping[str, float] = {"es": 0.95, "hu": 0.85, "zh": 0.29}
_MIN_LETTERS = 20
# In standard deviations. Sentences are joined in 2 (es, hu) to 5 (zh) of 100 translations, but
# then the length is as usual: both together are next to never right.
_SHORT = -0.8
# As ``loss_score`` counts. Measured on paragraphs of 2 to 8 sentences with one of them taken out:
# found are 96 (es), 86 (hu, zh) of 100; reported are 2 (es, hu) to 6 (zh) of 1,000 translations
# as they were, and at least half of those do lack something.
_SURE_LOSS = 5
_LIKELY_LOSS = 3
_MIN_LETTERS_LIKELY_LOSS = 60
_MAX_SENTENCES = 30
# With as many sentences as the source, in standard deviations; a free rendering of a short text
# can be shorter still.
_NEXT_TO_NOTHING = -6.0
_TOO_SHORT = -4.8
_VERY_SHORT = -3.2
_MIN_LETTERS_TOO_SHORT = 40
# Clauses that short sentences were made into have at least this share of their letters.
_CLAUSE = re.compile(r"[,;:.!?…，；：。！？](?:\s|(?<=[，；：。！？])|\Z)")
_LEAST_SHARE = 0.45
_MOST_LETTERS_JOINED = 110
_MAX_CHARACTERS = 20_000
_SHOWN_TAIL = 12


def _find_truncated(pair: Pair) -> Iterator[Problem]:
    ratio = _SUSPECT_RATIO[pair.languages.target_base]
    if len(pair.target) > len(pair.source) * ratio and has_end(pair.target):
        return
    if pair.target == pair.source or len(pair.source) > _MAX_CHARACTERS:
        return
    if is_cut_off(pair):
        yield _breaks_off(pair)
    elif lengths := compare_lengths(pair):
        yield from _judge_length(pair, lengths)


def _breaks_off(pair: Pair) -> Problem:
    text = pair.target_prose.text
    end = len(text.rstrip())
    start = max(end - _SHOWN_TAIL, 0)
    span = pair.target_prose.span(start, end) if end else None
    return Problem(f"the text breaks off at '{text[start:end].lstrip()}'", target_span=span)


def _judge_length(pair: Pair, lengths: Lengths) -> Iterator[Problem]:
    if lengths.deviation > _SHORT or lengths.source < _MIN_LETTERS:
        return
    source = [*map(count_letters, split_sentences(pair.source_prose.text))]
    target = [*map(count_letters, split_sentences(pair.target_prose.text))]
    message = f"expected about {lengths.expected} letters, found {lengths.found}"
    if len(target) < len(source) <= _MAX_SENTENCES:
        score = loss_score(source, target, pair.languages.target_base)
        message = f"{len(source)} sentences in the source, {len(target)} here; {message}"
        is_short = lengths.deviation < _TOO_SHORT and lengths.source >= _MIN_LETTERS_TOO_SHORT
        if score > _SURE_LOSS or is_short:
            is_joined = not is_short and _are_joined(pair, source)
            yield Problem(message, severity=Severity.INFO if is_joined else None)
        elif score > _LIKELY_LOSS and lengths.source >= _MIN_LETTERS_LIKELY_LOSS:
            yield Problem(message, severity=Severity.INFO)
    elif lengths.deviation < _NEXT_TO_NOTHING:
        yield Problem(message)
    elif lengths.deviation < _VERY_SHORT and lengths.source >= _MIN_LETTERS_TOO_SHORT:
        is_sure = lengths.deviation < _TOO_SHORT
        yield Problem(message, severity=None if is_sure else Severity.INFO)


def _are_joined(pair: Pair, source: Sequence[int]) -> bool:
    """Return whether a translation has a clause for each of the source's short sentences.

    "Rain fell. Wind blew. Nobody came." may become "Esett, fújt, nem jött senki."
    """
    clauses = [count_letters(clause) for clause in _CLAUSE.split(pair.target_prose.text)]
    clauses = [letters for letters in clauses if letters]
    if len(clauses) != len(source) or sum(source) > _MOST_LETTERS_JOINED:
        return False
    return all(
        clause >= sentence * _LEAST_SHARE for sentence, clause in zip(source, clauses, strict=True)
    )


TRUNCATED_TRANSLATION = Check(
    name="truncated-translation",
    category=Category.ACCURACY,
    severity=Severity.WARNING,
    summary="The translation breaks off, or is so much shorter than usual that a part of the"
    " source must be missing.",
    why="Readers do not learn all that the article says.",
    find=_find_truncated,
    good=examples(
        zh_CN=[
            ("The roof leaks. It will be repaired in spring.", "屋顶漏水，春天会修。"),
            ("Yes, of course, with the greatest pleasure!", "当然，十分乐意！"),
            (
                "The weavers work in silence. Only the looms can be heard.",
                "织工们默默地干活，只听得见织机的声音。",
            ),
            (
                "There is a word for this in the dialect of the valley, and nowhere else.",
                "这个词只有山谷里的方言才有。",
            ),
        ],
        es=[
            (
                "The roof leaks. It will be repaired in spring.",
                "El techo gotea; en primavera lo arreglan.",
            ),
            ("Yes, of course, with the greatest pleasure!", "¡Claro que sí, encantados!"),
            (
                "The weavers work in silence. Only the looms can be heard.",
                "Los tejedores trabajan en silencio y solo se oyen los telares.",
            ),
            (
                "Everybody who wants to take part in the dance is welcome to do so.",
                "Todo el que quiera sumarse al baile será bienvenido.",
            ),
        ],
        hu=[
            (
                "The roof leaks. It will be repaired in spring.",
                "Beázik a tető, tavasszal javítják.",
            ),
            ("Yes, of course, with the greatest pleasure!", "Hogyne, örömmel!"),
            (
                "The weavers work in silence. Only the looms can be heard.",
                "A takácsok csendben dolgoznak, csak a szövőszékek hallatszanak.",
            ),
            (
                "There is a word for this in the dialect of the valley, and nowhere else.",
                "Erre csak a völgy nyelvjárásának van szava.",
            ),
        ],
    ),
    bad=examples(
        zh_CN=[
            (
                "The bell was cast by hand. It weighs more than a cow. Everybody knows its sound.",
                "这口钟是手工铸造的。",
            ),
            (
                "The orchard belongs to the school. The pupils pick the pears and sell them at the"
                " market.",
                "这片果园属于学校。",
            ),
            (
                "When the last boat has come home, the whole village gathers on the beach and sings"
                " until the lamps go out.",
                "最后一条船回港后，全村人都聚在海滩上，",
            ),
            (
                "Because the winters are long and the roads are closed, the people of the valley"
                " learned to make all that they need.",
                "由于冬季漫长、道路封闭，山谷里的人们",
            ),
        ],
        es=[
            (
                "The bell was cast by hand. It weighs more than a cow. Everybody knows its sound.",
                "La campana se fundió a mano. Pesa más que una vaca.",
            ),
            (
                "The orchard belongs to the school. The pupils pick the pears and sell them at the"
                " market.",
                "El huerto pertenece a la escuela.",
            ),
            (
                "When the last boat has come home, the whole village gathers on the beach and sings"
                " until the lamps go out.",
                "Cuando vuelve la última barca, todo el pueblo se reúne en la playa y",
            ),
            (
                "The children cooked the rice, the parents set the tables, and the oldest villager"
                " told stories until midnight.",
                "Los niños cocinaron el arroz.",
            ),
        ],
        hu=[
            (
                "The bell was cast by hand. It weighs more than a cow. Everybody knows its sound.",
                "A harangot kézzel öntötték. Mindenki ismeri.",
            ),
            (
                "The orchard belongs to the school. The pupils pick the pears and sell them at the"
                " market.",
                "A gyümölcsöskert az iskoláé.",
            ),
            (
                "When the last boat has come home, the whole village gathers on the beach and sings"
                " until the lamps go out.",
                "Amikor az utolsó csónak is hazaér, az egész falu összegyűlik a parton, és",
            ),
            (
                "The children cooked the rice, the parents set the tables, and the oldest villager"
                " told stories until midnight.",
                "A gyerekek megfőzték a rizst.",
            ),
        ],
    ),
    languages=LANGUAGES,
)
