"""Sets of words, written as text."""

__all__ = ["words"]


def words(text: str) -> frozenset[str]:
    """Return the words of a text.

    Example:
        >>> sorted(words("az a"))
        ['a', 'az']
    """
    return frozenset(text.split())
