"""Whether sentences of the source are left out, judged by the lengths of sentences.

After Gale and Church, "A Program for Aligning Sentences in Bilingual Corpora" (1993): sentences
that belong together have lengths that go together, and each way of joining and splitting them has
a likelihood of its own. Costs are negative logarithms of likelihoods.
"""

from collections.abc import Mapping, Sequence
from itertools import accumulate, product

from translate_pipeline.checks.completeness.lengths import deviation

__all__ = ["loss_score"]

# How many sentences of the source and of the translation belong together, and what that costs.
_JOINTS: Mapping[tuple[int, int], float] = {
    (1, 1): 0,
    (2, 1): 3,
    (1, 2): 3,
    (2, 2): 4,
    (3, 1): 5,
    (1, 3): 6,
}
_LEFT_OUT = (1, 0)
# Five standard deviations: no joint is worse than that.
_MAX_COST = 12.5
_IMPOSSIBLE = 100.0


def loss_score(source: Sequence[int], target: Sequence[int], language: str) -> float:
    """Return how much better the lengths fit if sentences of the source may be left out.

    Args:
        source: Letters of each sentence of the source.
        target: Letters of each sentence of the translation.
        language: Bare code of the language of the translation.

    Returns:
        Difference of costs, from 0 (they all seem to be there) to 100.
    """
    complete = _fit(source, target, language, _JOINTS)
    return complete - min(complete, _fit(source, target, language, {**_JOINTS, _LEFT_OUT: 0}))


def _fit(
    source: Sequence[int],
    target: Sequence[int],
    language: str,
    joints: Mapping[tuple[int, int], float],
) -> float:
    """Return the least cost of putting all sentences together."""
    sources, targets = [0, *accumulate(source)], [0, *accumulate(target)]
    costs = {(0, 0): 0.0}
    for row, column in product(range(len(sources)), range(len(targets))):
        if row or column:
            costs[row, column] = min(
                (
                    costs[row - wide, column - high]
                    + joint
                    + _cost(
                        sources[row] - sources[row - wide],
                        targets[column] - targets[column - high],
                        language,
                    )
                    for (wide, high), joint in joints.items()
                    if row >= wide and column >= high
                ),
                default=_IMPOSSIBLE,
            )
    return min(costs[len(source), len(target)], _IMPOSSIBLE)


def _cost(source: int, target: int, language: str) -> float:
    if not target:
        return 0
    return min(deviation(source, target, language) ** 2 / 2, _MAX_COST)
