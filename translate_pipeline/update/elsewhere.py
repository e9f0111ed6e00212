"""The same text in another place of a catalog: another context, or back after it was gone."""

from collections.abc import Iterator, Sequence

from translate_pipeline.model.documents import Key
from translate_pipeline.model.updates import Change
from translate_pipeline.update.leftovers import Leftover, Placement, Wanted, adopt

__all__ = ["find_elsewhere"]


def find_elsewhere(wanted: Sequence[Wanted], leftovers: Sequence[Leftover]) -> Iterator[Placement]:
    """Yield the messages whose text has a translation that is left over.

    Live texts that go come before obsolete ones, ready ones before fuzzy ones. The same key
    counts first: else its obsolete message would stay beside the new one.
    """
    spare: dict[Key | str, Leftover] = {}
    for each in sorted(leftovers, key=lambda one: (one.message.is_obsolete, one.message.is_fuzzy)):
        spare[each.message.key] = each
        spare.setdefault(each.message.msgid, each)
    for one in wanted:
        found = spare.get(one.message.key) or spare.get(one.message.msgid)
        if found is not None:
            change = Change.REVIVED if found.message.is_obsolete else Change.MOVED
            yield Placement(one, adopt(one, found), change, (found,))
