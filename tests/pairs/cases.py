"""Translations written to measure the checks: good ones, and ones with a single mistake.

Two files a language, ``<locale>-<part>.yaml``. The checks were written with part ``a`` at hand.
Part ``b`` was kept away from them until they were first measured: 96.1 % of its mistakes were found
and 1.6 % of its good translations flagged. Since then both have been worked with.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import yaml

__all__ = ["FITTING", "LOCALES", "NUMERIC_KINDS", "NUMERIC_MISTAKES", "PARTS", "Case", "read_cases"]

LOCALES = ("zh_CN", "es", "hu")
PARTS = ("a", "b")
_FOLDER = Path(__file__).parent

NUMERIC_KINDS = frozenset(["numbers", "dates", "times", "money", "units"])
"""Kinds of good translations that are about localized numbers."""

NUMERIC_MISTAKES = frozenset(
    [
        "missing-number",
        "number-format",
        "wrong-amount",
        "wrong-date",
        "wrong-number",
        "wrong-percent",
        "wrong-range",
        "wrong-time",
        "wrong-unit",
        "wrong-weekday",
    ]
)
"""Mistakes in numbers, dates, times, sums and measures."""

_FIGURES = "different-number different-amount different-unit different-date different-time"
_LISTED = f"""
changed-address: changed-address missing-address
changed-attribute: changed-attribute changed-link
changed-code: changed-code
changed-entity: changed-entity
changed-link: changed-link
changed-placeholder: missing-placeholder changed-placeholder changed-code
control-character: control-character
date-stop: date-full-stop
double-space: double-space space-between-characters
doubled-text: doubled-text
edge-space: edge-space
end-punctuation: end-punctuation half-width-punctuation
english-passage: untranslated-passage
forbidden-name: forbidden-term missing-term
full-width-letters: full-width-character
full-width-link: link-brackets
half-width-punctuation: half-width-punctuation
invisible-character: invisible-character
kana: wrong-script
link-space: link-brackets
lookalike: lookalike-letter
missing-code: missing-code
missing-emphasis: emphasis-mismatch
broken-emphasis: literal-markup emphasis-mismatch
missing-footnote: missing-code
missing-html: missing-code misplaced-tag
missing-image: missing-link
missing-link: missing-link
missing-name: missing-term
missing-number: {_FIGURES}
missing-opening-mark: missing-opening-mark
missing-placeholder: missing-placeholder missing-code
missing-space-after-punctuation: punctuation-space
mojibake: mojibake
newline-added: changed-line-breaks
number-format: number-format
repeated-punctuation: repeated-punctuation
repeated-word: repeated-word
romanised-name: missing-term forbidden-term ill-formed-term
space-before-punctuation: punctuation-space
space-between-characters: space-between-characters
swapped-links: swapped-links
traditional: wrong-script
truncated: truncated-translation
unbalanced-bracket: unbalanced-brackets
unbalanced-quote: unbalanced-quotes
unit-space: unit-space
unnormalised: unnormalised-text
unsafe-html: unsafe-html
untranslated: untranslated-text wrong-language
capital-month: capitalised-month
wrong-amount: different-amount different-number
wrong-article: wrong-article
wrong-date: different-date different-number
wrong-ellipsis: half-width-punctuation repeated-punctuation typewriter-ellipsis
wrong-language: wrong-language
wrong-name: missing-term
wrong-number: {_FIGURES}
wrong-percent: {_FIGURES}
wrong-quotes: foreign-quotes unbalanced-quotes
wrong-range: {_FIGURES}
wrong-time: different-time different-number different-unit
wrong-unit: different-unit different-number
wrong-weekday: different-weekday
"""

FITTING = {
    mistake: frozenset(names.split())
    for mistake, _, names in (line.partition(":") for line in _LISTED.split("\n") if line)
}
"""For each kind of mistake the checks whose name says what it is."""


class Case(NamedTuple):
    """A source and a translation of it."""

    locale: str
    """Language of the translation."""

    part: str
    """``a`` or ``b``."""

    kind: str
    """What a good translation shows; empty if it is a bad one."""

    mistake: str
    """What is wrong; empty if it is a good one."""

    source: str
    """Source text."""

    target: str
    """Its translation."""


def read_cases(parts: tuple[str, ...] = PARTS) -> Iterator[Case]:
    """Yield all cases of some parts, by language, the good ones first."""
    for locale in LOCALES:
        for part in parts:
            text = (_FOLDER / f"{locale}-{part}.yaml").read_text(encoding="utf-8")
            written = yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
            for each in written["good"]:
                yield Case(locale, part, each["kind"], "", each["source"], each["target"])
            for each in written["bad"]:
                yield Case(locale, part, "", each["mistake"], each["source"], each["target"])
