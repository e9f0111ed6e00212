"""Translations from the memory: other issues, and what was imported."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from translate_pipeline.model.memory import Memory, Pair
from translate_pipeline.model.options import ExactRule
from translate_pipeline.model.updates import Change
from translate_pipeline.update.leftovers import Placement, Wanted, suggest

__all__ = ["recall_exact", "recall_similar"]

_SIMILAR_FROM = 0.75


def recall_exact(wanted: Sequence[Wanted], memory: Memory, rule: ExactRule) -> Iterator[Placement]:
    """Yield the messages whose very text has been translated before.

    In context, that is in the same role, with the same msgctxt and beside the same text, the
    translation is taken as it is; elsewhere ``rule`` says when it needs a look.
    """
    for each in wanted:
        pairs = memory.exact(each.message.msgid)
        if not pairs:
            continue
        pair = max(pairs, key=lambda one: _fit(one, each))
        if _is_ready(pair, each, rule):
            message = replace(each.message, msgstr=(pair.target,))
        else:
            message = suggest(each, pair.target, pair.source)
        yield Placement(each, message, Change.MEMORY)


def recall_similar(wanted: Sequence[Wanted], memory: Memory) -> Iterator[Placement]:
    """Yield the messages that resemble a text translated before: fuzzy, with that text."""
    for each in wanted:
        found = memory.similar(each.message.msgid, threshold=_SIMILAR_FROM, limit=1)
        if found:
            pair = found[0].pair
            message = suggest(each, pair.target, pair.source)
            yield Placement(each, message, Change.MEMORY)


def _fit(pair: Pair, wanted: Wanted) -> tuple[bool, bool]:
    """Return how well an exact pair fits; of equals the first wins, which is the newest."""
    return _is_in_context(pair, wanted), pair.role == wanted.message.role


def _is_in_context(pair: Pair, wanted: Wanted) -> bool:
    message = wanted.message
    is_beside = (pair.before and pair.before == wanted.before) or (
        pair.after and pair.after == wanted.after
    )
    same_place = pair.role == message.role and pair.context == message.msgctxt
    return bool(same_place and is_beside)


def _is_ready(pair: Pair, wanted: Wanted, rule: ExactRule) -> bool:
    if rule is ExactRule.TRANSLATED or _is_in_context(pair, wanted):
        return True
    return rule is ExactRule.SAME_ROLE and pair.role == wanted.message.role
