"""Find for each fact of the source the one of the translation that renders it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

__all__ = ["Pairing", "pair_off"]

Fact = TypeVar("Fact")

# So many combinations take a moment; a text with more of them is a table of data, not prose.
_MAX_COMBINATIONS = 10_000


@dataclass(frozen=True, slots=True)
class Pairing(Generic[Fact]):
    """Facts of two texts, paired."""

    pairs: tuple[tuple[Fact, Fact], ...]
    """Facts of the source with those of the translation that say the same."""

    source: tuple[Fact, ...]
    """Facts of the source without a counterpart, in order."""

    target: tuple[Fact, ...]
    """Facts of the translation without a counterpart, in order."""


def pair_off(
    source: Sequence[Fact], target: Sequence[Fact], likeness: Callable[[Fact, Fact], float]
) -> Pairing[Fact]:
    """Return facts paired, the likest first; among equals the earlier ones.

    Args:
        source: Facts of the source, in order.
        target: Facts of the translation, in order.
        likeness: How well two facts fit; not above 0 if they are not the same.
    """
    if len(source) == len(target) == 1:
        # One fact and its rendering, as in most texts.
        is_same = likeness(source[0], target[0]) > 0
        pair = (source[0], target[0])
        return Pairing((pair,), (), ()) if is_same else Pairing((), (pair[0],), (pair[1],))
    if len(source) * len(target) > _MAX_COMBINATIONS:
        return Pairing((), (), ())
    scored = sorted(
        (-score, index, other)
        for index, one in enumerate(source)
        for other, two in enumerate(target)
        if (score := likeness(one, two)) > 0
    )
    partners: dict[int, int] = {}
    for _, index, other in scored:
        if index not in partners and other not in partners.values():
            partners[index] = other
    used = set(partners.values())
    return Pairing(
        tuple((source[index], target[other]) for index, other in sorted(partners.items())),
        tuple(fact for index, fact in enumerate(source) if index not in partners),
        tuple(fact for index, fact in enumerate(target) if index not in used),
    )
