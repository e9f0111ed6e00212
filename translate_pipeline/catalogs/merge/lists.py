"""Three-way merge of single values, of lines and of orders."""

from collections.abc import Hashable, Sequence
from typing import TypeVar

__all__ = ["merge_lines", "merge_orders", "merge_values"]

T = TypeVar("T")
H = TypeVar("H", bound=Hashable)


def merge_values(base: T, ours: T, theirs: T, *, otherwise: T) -> T:
    """Return the value of the side that changed it; ``otherwise`` if both did, differently.

    Example:
        >>> merge_values("a", "a", "b", otherwise="c")
        'b'
    """
    if ours == theirs or theirs == base:
        return ours
    return theirs if ours == base else otherwise


def merge_lines(base: Sequence[str], ours: Sequence[str], theirs: Sequence[str]) -> tuple[str, ...]:
    """Return the lines of both sides, ours first, without those that a side removed.

    Example:
        >>> merge_lines(["old", "kept"], ["kept", "mine"], ["old", "kept", "theirs"])
        ('kept', 'mine', 'theirs')
    """
    if tuple(ours) == tuple(base):
        return tuple(theirs)
    removed = set(base) - set(theirs)
    kept = [line for line in ours if line not in removed]
    known = {*base, *ours}
    return (*kept, *(line for line in theirs if line not in known))


def merge_orders(base: Sequence[H], ours: Sequence[H], theirs: Sequence[H]) -> list[H]:
    """Return the items of both sides in one order.

    It is the order of ours, unless only theirs has another one than the base; what the
    other side has alone stands behind the same item as there.

    Example:
        >>> merge_orders("abd", "abd", "abcd")
        ['a', 'b', 'c', 'd']
        >>> merge_orders("ab", "abx", "ba")
        ['b', 'x', 'a']
    """
    if _is_reordered(base, theirs) and not _is_reordered(base, ours):
        ours, theirs = theirs, ours
    known = set(ours)
    last: H | None = None
    followers: dict[H | None, list[H]] = {}
    for item in theirs:
        if item in known:
            last = item
        else:
            followers.setdefault(last, []).append(item)
    merged = followers.get(None, [])[:]
    for item in ours:
        merged += (item, *followers.get(item, ()))
    return merged


def _is_reordered(base: Sequence[H], side: Sequence[H]) -> bool:
    in_base, in_side = set(base), set(side)
    return [i for i in base if i in in_side] != [i for i in side if i in in_base]
