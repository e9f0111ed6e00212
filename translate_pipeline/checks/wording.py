"""Words that the messages of several checks use."""

__all__ = ["times"]


def times(count: int) -> str:
    """Return how often something is.

    Example:
        >>> times(2), times(3)
        ('twice', '3 times')
    """
    return {1: "once", 2: "twice"}.get(count, f"{count} times")
