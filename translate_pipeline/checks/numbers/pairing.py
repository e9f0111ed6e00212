"""Finding for each number the one of the other text that means the same."""

from collections import deque
from collections.abc import Iterable

from translate_pipeline.checks.numbers.number import Number, Value

__all__ = ["pair_off", "values_of", "without"]

Twins = list[tuple[Number, Number]]


def pair_off(one: list[Number], other: list[Number]) -> tuple[Twins, list[Number], list[Number]]:
    """Return numbers of two texts that mean the same, and what is left of both.

    Each number has one counterpart at most, so a number that is said twice needs two.
    """
    if not one or not other:
        return [], one, other
    places: dict[Value, deque[int]] = {}
    for place, number in enumerate(other):
        for value in number.values:
            places.setdefault(value, deque()).append(place)
    taken: set[int] = set()
    twins: Twins = []
    left: list[Number] = []
    for number in one:
        free = _take(number, places, taken)
        if free is None:
            left.append(number)
        else:
            taken.add(free)
            twins.append((number, other[free]))
    return twins, left, [each for place, each in enumerate(other) if place not in taken]


def values_of(numbers: Iterable[Number]) -> set[Value]:
    """Return everything that some numbers may mean."""
    return {value for number in numbers for value in number.values}


def without(numbers: list[Number], values: set[Value]) -> list[Number]:
    """Return the numbers that mean none of some values."""
    return [number for number in numbers if number.values.isdisjoint(values)]


def _take(number: Number, places: dict[Value, deque[int]], taken: set[int]) -> int | None:
    """Return the first free place of a number with a common value."""
    free: list[int] = []
    for value in number.values:
        queue = places.get(value)
        while queue and queue[0] in taken:
            queue.popleft()
        if queue:
            free.append(queue[0])
    return min(free, default=None)
