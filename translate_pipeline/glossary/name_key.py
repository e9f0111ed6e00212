"""What names are compared by."""

from translate_pipeline.glossary.find.tokens import read_words, word_key

__all__ = ["name_key"]


def name_key(name: str) -> str:
    """Return the words of a name without case, marks and what stands between them.

    Example:
        >>> name_key("Ōyu Stone-Circles")
        'oyu stone circles'
    """
    return " ".join(word_key(word) for word in read_words(name).words)
