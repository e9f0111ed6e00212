"""The words of a translation as a set: what most checks of letters ask first."""

from functools import lru_cache

from translate_pipeline.checks.pair import Pair

__all__ = ["small_words"]


@lru_cache(maxsize=2)
def small_words(pair: Pair) -> frozenset[str]:
    """Return what stands between blanks, full stops and commas: nearly all function words do."""
    return frozenset(pair.target_prose.text.replace(".", " ").replace(",", " ").split())
