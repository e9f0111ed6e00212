"""The table of languages: a new one is a module of this folder, listed here."""

from translate_pipeline.glossary.inflect import chinese, hungarian, plain, spanish
from translate_pipeline.glossary.inflect.base import TargetLanguage

__all__ = ["LANGUAGES", "language_of"]

LANGUAGES: tuple[TargetLanguage, ...] = (chinese, hungarian, spanish, plain)
"""All modules; ``plain`` stands for every other language."""

_BY_CODE = {code.lower(): language for language in LANGUAGES for code in language.CODES}


def language_of(code: str) -> TargetLanguage:
    """Return how a language writes names; a code in either spelling, region and script or none.

    Example:
        >>> language_of("es_PE").CODES, language_of("zh-Hans-CN").HAS_SPACES
        (('es',), False)
    """
    parts = code.replace("_", "-").lower().split("-")
    heads = ("-".join(parts[:length]) for length in range(len(parts), 0, -1))
    return next((_BY_CODE[head] for head in heads if head in _BY_CODE), plain)
