"""What these checks have compared, so that the numbers check leaves it alone."""

from translate_pipeline.checks.dates.compare import compare_facts
from translate_pipeline.checks.dates.facts import Place
from translate_pipeline.checks.pair import Pair

__all__ = ["claimed_spans"]


def claimed_spans(pair: Pair) -> tuple[tuple[Place, ...], tuple[Place, ...]]:
    """Return the spans of both proses whose figures these checks have compared.

    A date, time, amount or measure is claimed where both sides were read, whether they agree or
    are reported; a figure outside these spans is the numbers check's business.
    """
    outcome = compare_facts(pair)
    return outcome.source, outcome.target
