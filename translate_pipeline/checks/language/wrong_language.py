"""Language: by script first, by letter statistics for long Latin texts only."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from pkgutil import get_data
from typing import Protocol

from translate_pipeline.checks.base import Category, Check, Example, Problem
from translate_pipeline.checks.pair import Pair
from translate_pipeline.checks.prose import CODE_MARK
from translate_pipeline.glossary.match import TermMatch
from translate_pipeline.model.findings import Severity

__all__ = ["WRONG_LANGUAGE"]

_HAN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
_KANA = re.compile(r"[\u3041-\u3096\u30a1-\u30fa\uff66-\uff9d]")
_LATIN = re.compile(r"[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]")
_COMMON_WORD = re.compile(r"(?<![^\W\d_])[a-zß-öø-ÿĀ-ɏ]{2,}(?![^\W\d_])")
_FOREIGN_RUN = re.compile(rf"(?:{_HAN.pattern}|{_KANA.pattern})+")
_HAN_LANGUAGES = frozenset(["zh", "ja"])

# A caption may be a name and no more: below these counts nothing is said.
_MIN_COMMON_WORDS = 4
_MIN_HAN = 6
_MIN_KANA = 4
_MIN_LETTERS = 80
_MIN_PROBABILITY = 0.05
# A Han character says about as much as this many Latin letters.
_LETTERS_A_HAN = 3


class _Guess(Protocol):
    lang: str
    prob: float


def _find_wrong_language(pair: Pair) -> Iterator[Problem]:
    expected = pair.languages.target_base
    text = _without_names(pair.target_prose.text, pair.target_names)
    if expected in _HAN_LANGUAGES:
        found = _foreign_to_han(text, expected)
    else:
        found = _foreign_to_latin(text, pair) or _guess_latin(text, pair)
    if found:
        yield Problem(f"expected text in '{pair.languages.target}', this looks like {found}")


def _without_names(text: str, names: Sequence[TermMatch]) -> str:
    """Return the text without glossary names, source names that stayed included."""
    for match in reversed(names):
        text = text[: match.start] + " " + text[match.end :]
    return text.replace(CODE_MARK, " ")


def _foreign_to_han(text: str, expected: str) -> str:
    han, kana = len(_HAN.findall(text)), len(_KANA.findall(text))
    if expected != "ja" and kana >= _MIN_KANA and kana * 5 > han + kana:
        return "Japanese"
    words = len(_COMMON_WORD.findall(text))
    return "text in Latin letters" if words >= _MIN_COMMON_WORDS and words > han else ""


def _foreign_to_latin(text: str, pair: Pair) -> str:
    """Name the script of a text that should be Latin; quotes from the source do not count."""
    runs = (run[0] for run in _FOREIGN_RUN.finditer(text))
    foreign = sum(len(run) for run in runs if run not in pair.source)
    latin = len(_LATIN.findall(text))
    if foreign >= _MIN_HAN and foreign * _LETTERS_A_HAN > latin:
        return "Chinese or Japanese"
    return ""


def _guess_latin(text: str, pair: Pair) -> str:
    expected = pair.languages.target_base
    latin = tuple(each for each in pair.languages.known if each not in _HAN_LANGUAGES)
    if len(_LATIN.findall(text)) < _MIN_LETTERS or len(latin) < 2 or expected not in latin:
        return ""
    guesses = _guess(text, latin)
    if not guesses or any(guess.lang == expected for guess in guesses):
        return ""
    return f"'{guesses[0].lang}'"


def _guess(text: str, languages: tuple[str, ...]) -> list[_Guess]:
    """Return the languages of a text with at least the least probability, likeliest first."""
    from langdetect.detector import Detector
    from langdetect.lang_detect_exception import LangDetectException

    factory = _load_profiles(languages)
    detector: Detector = factory.create()  # type: ignore[attr-defined]  # untyped library
    detector.PROB_THRESHOLD = _MIN_PROBABILITY
    detector.append(text)
    try:
        guesses: list[_Guess] = detector.get_probabilities()
    except LangDetectException:
        return []
    return guesses


@cache
def _load_profiles(languages: tuple[str, ...]) -> object:
    """Return a detector factory for these languages alone: all 55 take 0.6 s to load."""
    from langdetect.detector_factory import DetectorFactory

    factory = DetectorFactory()
    factory.set_seed(0)
    profiles = (get_data("langdetect", f"profiles/{language}") for language in languages)
    factory.load_json_profile([profile.decode() for profile in profiles if profile])
    return factory


_ENGLISH = (
    "The city is a place of fine food and skilled handwork. Its workshops make Buddhist altars,"
    " paper lanterns and handmade paper."
)

WRONG_LANGUAGE = Check(
    name="wrong-language",
    category=Category.LANGUAGE,
    severity=Severity.WARNING,
    summary="The translation is in another language or script, as after a paste into the wrong"
    " row; names and short texts are never reported.",
    why="The reader cannot read it; a text was mixed up or never translated.",
    find=_find_wrong_language,
    good=(
        Example("Yokichi Nouchi (野内与吉)", "Yokichi Nouchi (野内与吉)", "es"),
        Example("Civitas Fidelissima", "Civitas Fidelissima", "zh_CN"),
        Example("Tea fields", "茶田", "zh_CN"),
    ),
    bad=(
        Example("The leaves are picked by hand.", "The leaves are picked by hand.", "zh_CN"),
        Example("The leaves are picked by hand.", "嫩叶由人工采摘。", "es"),
        Example(_ENGLISH, _ENGLISH, "hu"),
    ),
)
