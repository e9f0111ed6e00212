"""Letter statistics: the last resort for long texts without any telling word."""

from functools import cache
from pkgutil import get_data
from typing import Protocol

__all__ = ["guess_languages"]

_MIN_PROBABILITY = 0.05


class _Guess(Protocol):
    lang: str
    prob: float


def guess_languages(text: str, languages: tuple[str, ...]) -> tuple[str, ...]:
    """Return those of some languages that a text may be in, likeliest first; empty if unknown.

    Args:
        text: Words, without names and code; at least some 80 letters.
        languages: Bare codes.
    """
    from langdetect.detector import Detector
    from langdetect.lang_detect_exception import LangDetectException

    factory = _load_profiles(languages)
    detector: Detector = factory.create()  # type: ignore[attr-defined]  # untyped library
    detector.PROB_THRESHOLD = _MIN_PROBABILITY
    detector.append(text)
    try:
        guesses: list[_Guess] = detector.get_probabilities()
    except LangDetectException:
        return ()
    return tuple(guess.lang for guess in guesses)


@cache
def _load_profiles(languages: tuple[str, ...]) -> object:
    """Return a detector factory for these languages alone: all 55 take 0.6 s to load."""
    from langdetect.detector_factory import DetectorFactory

    factory = DetectorFactory()
    factory.set_seed(0)
    profiles = (get_data("langdetect", f"profiles/{language}") for language in languages)
    factory.load_json_profile([profile.decode() for profile in profiles if profile])
    return factory
