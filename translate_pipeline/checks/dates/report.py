"""Turn what a translation gives otherwise into the problems of a check."""

from collections.abc import Iterable

from translate_pipeline.checks.base import Problem
from translate_pipeline.checks.dates.compare import compare_facts
from translate_pipeline.checks.dates.facts import Kind, Mismatch
from translate_pipeline.checks.pair import Pair

__all__ = ["problems_of"]


def problems_of(pair: Pair, kind: Kind) -> Iterable[Problem]:
    """Return the problems of one kind, in the order of the source."""
    mismatches = compare_facts(pair).mismatches
    if not mismatches:
        return ()
    return [_build_problem(pair, each) for each in mismatches if each.kind is kind]


def _build_problem(pair: Pair, mismatch: Mismatch) -> Problem:
    source, target = pair.source_prose, pair.target_prose
    wanted = source.text[slice(*mismatch.source)]
    found = target.text[slice(*mismatch.target)]
    target_span = target.span(*mismatch.target)
    # With markup inside, plain text in its place would lose it.
    is_plain = pair.target[slice(*target_span)] == found
    return Problem(
        f"expected '{mismatch.suggestion or wanted}', found '{found}'",
        source_span=source.span(*mismatch.source),
        target_span=target_span,
        suggestion=mismatch.suggestion if is_plain else "",
    )
