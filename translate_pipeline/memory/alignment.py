"""Align the sentences of a text, or the blocks of an article, with those of its translation.

After Gale and Church, "A program for aligning sentences in bilingual corpora" (1993): lengths
decide, and whatever both sides share decides with them.
"""

from collections.abc import Iterator, Sequence
from math import exp
from typing import NamedTuple

from translate_pipeline.memory.alignment_evidence import Weigher, make_weigher

__all__ = ["SURE", "Link", "align_texts"]

SURE = 0.9
"""Confidence from which on a link may be relied on.

Of the tests' own paragraphs, all links from 0.7 on were right; where a sentence was taken out of a
paragraph, 94 of 100 from this value on.
"""

# How often translators do this, as log odds: keep, leave out, add, split, join, recast two.
_MOVES = (
    (1, 1, 0.0),
    (1, 0, -3.5),
    (0, 1, -3.5),
    (1, 2, -3.0),
    (2, 1, -3.0),
    (2, 2, -5.0),
)
_FIRST_BAND = 64
# A wider band than this takes seconds, and hundreds of megabytes.
_MOST_CELLS = 60_000
# An alternative that is e^12 times less likely changes no digit that anybody reads.
_NEGLIGIBLE = 12.0
_NEVER = float("-inf")

_Step = tuple[int, int, int, int, float]
# A possible link: first source and target, the ones behind the last, and its log odds.


class Link(NamedTuple):
    """Some texts in a row, and the texts that translate them."""

    sources: range
    """Numbers of source texts; empty if the target has no counterpart."""

    targets: range
    """Numbers of target texts; empty if the source has no counterpart."""

    confidence: float
    """How likely it is that these belong together and nothing else does, in [0, 1]."""


def align_texts(
    sources: Sequence[str],
    targets: Sequence[str],
    *,
    kinds: tuple[Sequence[str], Sequence[str]] | None = None,
) -> tuple[Link, ...]:
    """Return which texts translate which: every text in one link, in order, none crossing.

    Args:
        sources: Sentences or blocks in order.
        targets: Those of the translation in order.
        kinds: What each source and each target is in the structure, such as ``heading 2``;
            texts of different kinds hardly ever belong together.

    Example:
        >>> links = align_texts(["One. ", "Come on May 2!"], ["Uno. ", "¡Ven el 2 de mayo!"])
        >>> [(list(link.sources), list(link.targets)) for link in links]
        [([0], [0]), ([1], [1])]
    """
    n, m = len(sources), len(targets)
    weigh = make_weigher(sources, targets, kinds)
    width = _FIRST_BAND + max(n, m) // (min(n, m) + 1)
    while True:
        rows = _rows_within(width, n, m)
        steps, ahead = _look_ahead(rows, n, m, weigh)
        behind, path = _look_back(steps, n, m)
        is_last = width * n > _MOST_CELLS or all(len(row) > m for row in rows)
        if is_last or not _leans_on_edge(path, rows, m):
            return tuple(_links(path, _doubts(steps, ahead, behind, path)))
        width *= 2


def _rows_within(width: int, n: int, m: int) -> list[range]:
    """Return the columns to look at in each row: so many on both sides of the diagonal."""
    if width >= max(n, m):
        return [range(m + 1)] * (n + 1)
    return [range(max(0, i * m // n - width), min(m, i * m // n + width) + 1) for i in range(n + 1)]


def _look_ahead(
    rows: list[range], n: int, m: int, weigh: Weigher
) -> tuple[list[_Step], list[list[float]]]:
    """Return all steps, by where they start, and the best odds of reaching each cell."""
    ahead = [[_NEVER] * (m + 1) for _ in range(n + 1)]
    ahead[0][0] = 0.0
    steps: list[_Step] = []
    for i, row in enumerate(rows):
        for j in row:
            here = ahead[i][j]
            for di, dj, habit in _MOVES:
                k, end = i + di, j + dj
                if k > n or end > m or end not in rows[k]:
                    continue
                odds = habit + weigh(i, k, j, end) if di and dj else habit
                steps.append((i, j, k, end, odds))
                if here + odds > ahead[k][end]:
                    ahead[k][end] = here + odds
    return steps, ahead


def _look_back(steps: list[_Step], n: int, m: int) -> tuple[list[list[float]], list[_Step]]:
    """Return the best odds from each cell to the end, and the best path."""
    behind = [[_NEVER] * (m + 1) for _ in range(n + 1)]
    behind[n][m] = 0.0
    onward: dict[tuple[int, int], _Step] = {}
    for step in reversed(steps):
        i, j, k, end, odds = step
        total = odds + behind[k][end]
        if total >= behind[i][j]:
            behind[i][j] = total
            onward[i, j] = step
    path: list[_Step] = []
    i = j = 0
    while (i, j) != (n, m):
        path.append(onward[i, j])
        _, _, i, j, _ = path[-1]
    return behind, path


def _leans_on_edge(path: list[_Step], rows: list[range], m: int) -> bool:
    """Return whether a path runs along the band, so that the best one may lie outside."""
    return any(
        (j == rows[i].start and j > 0) or (j == rows[i].stop - 1 and j < m)
        for i, j, _, _, _ in path
    )


def _doubts(
    steps: list[_Step], ahead: list[list[float]], behind: list[list[float]], path: list[_Step]
) -> tuple[list[float], list[float]]:
    """Return for each source and target how likely other links are, against the best path's."""
    best = behind[0][0]
    chosen = set(path)
    of_sources = [0.0] * (len(ahead) - 1)
    of_targets = [0.0] * (len(ahead[0]) - 1)
    for step in steps:
        i, j, k, end, odds = step
        gap = ahead[i][j] + odds + behind[k][end] - best
        if gap > -_NEGLIGIBLE and step not in chosen:
            odds = exp(gap)
            for number in range(i, k):
                of_sources[number] += odds
            for number in range(j, end):
                of_targets[number] += odds
    return of_sources, of_targets


def _links(path: list[_Step], doubts: tuple[list[float], list[float]]) -> Iterator[Link]:
    of_sources, of_targets = doubts
    for i, j, k, end, _ in path:
        doubt = max((*of_sources[i:k], *of_targets[j:end]))
        yield Link(range(i, k), range(j, end), 1 / (1 + doubt))
