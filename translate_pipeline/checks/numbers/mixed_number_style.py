"""Numbers: decimals are marked in one way within an issue."""

import re
from collections.abc import Iterable, Iterator
from typing import Generic, NamedTuple, TypeVar

from translate_pipeline.checks.base import Category, WholeCheck, examples
from translate_pipeline.checks.numbers.comparison import find_twins
from translate_pipeline.checks.numbers.marks import read_marks
from translate_pipeline.checks.numbers.writing import write_value
from translate_pipeline.checks.pair import Pair
from translate_pipeline.checks.wording import times
from translate_pipeline.model.findings import Finding, Severity

__all__ = ["MIXED_NUMBER_STYLE", "DecimalUse", "NumberStyles", "decimal_uses"]

MIXED_NUMBER_STYLE = WholeCheck(
    name="mixed-number-style",
    category=Category.LOCALE,
    severity=Severity.INFO,
    summary="Decimals start with a point in one place of an issue and with a comma in another;"
    " the first number in the rarer style is reported.",
    why="Where both marks are about, a reader has to guess what 1,250 means.",
    good=(
        examples(
            es=[("an index of 1.4", "un índice de 1.4"), ("about 2.5 million", "unos 2.5 millones")]
        ),
        examples(
            es=[("an index of 1.4", "un índice de 1,4"), ("about 2.5 million", "unos 2,5 millones")]
        ),
        examples(es=[("12,345 cups", "12,345 tazas"), ("an index of 1.4", "un índice de 1.4")]),
        examples(
            es=[("It is 3, 4 or 5.", "Son 3, 4 o 5."), ("an index of 1.4", "un índice de 1.4")]
        ),
    ),
    bad=(
        examples(
            es=[("an index of 1.4", "un índice de 1.4"), ("about 2.5 million", "unos 2,5 millones")]
        ),
        examples(
            es=[
                ("0.75 points", "0,75 puntos"),
                ("1.5 million", "1,5 millones"),
                ("a share of 2.5", "una parte de 2.5"),
            ]
        ),
        examples(
            es=[
                ("It rose by 3.2 percent.", "Subió un 3,2 %."),
                ("It fell by 1.1 percent.", "Bajó un 1.1 %."),
            ]
        ),
        examples(
            es=[
                ("a mean of 4.5 cups", "una media de 4.5 tazas"),
                ("a mean of 6.5 cups", "una media de 6,5 tazas"),
            ]
        ),
    ),
)

# Of our languages only Spanish has two: Real Academia Española, Ortografía (2010) VIII.2.3.
_LANGUAGES = frozenset(["es"])
_DECIMAL = re.compile(r"\d[.,]\d")
# What Peru writes wins where both are as frequent (Unicode CLDR, es_PE).
_USUAL = "."
_NAMES = {".": "a point", ",": "a comma"}

Where = TypeVar("Where")


class DecimalUse(NamedTuple):
    """A number with decimals in a translation."""

    mark: str
    """What its decimals start with."""

    figure: str
    """The number as it is written."""

    start: int
    """Code point of the msgstr where it starts."""

    end: int
    """Code point of the msgstr where it ends."""

    suggestion: str
    """The number with the other mark."""


def decimal_uses(pair: Pair) -> tuple[DecimalUse, ...]:
    """Return the numbers with decimals that a translation has in common with its source."""
    language = pair.languages.target_base
    if language not in _LANGUAGES or pair.target_characters.isdisjoint(_NAMES):
        return ()
    return tuple(_read_uses(pair, language)) if _DECIMAL.search(pair.target) else ()


def _read_uses(pair: Pair, language: str) -> Iterator[DecimalUse]:
    for wanted, found in find_twins(pair):
        for reading in read_marks(found.figure, language):
            if wanted.values.isdisjoint([reading.value, reading.value * found.scale]):
                continue
            if reading.decimal:
                other = "," if reading.decimal == "." else "."
                span = pair.target_prose.span(found.start, found.start + len(found.figure))
                text = write_value(reading.value, language, decimal=other)
                yield DecimalUse(reading.decimal, found.figure, *span, text)
            break


class NumberStyles(Generic[Where]):
    """Gathers how the messages of a catalog mark their decimals."""

    def __init__(self) -> None:
        self._uses: dict[str, list[tuple[Where, DecimalUse]]] = {}

    def add(self, where: Where, found: Iterable[DecimalUse]) -> None:
        """Note the decimals of one message.

        Args:
            where: What tells the message from others; given back with a finding.
            found: Its numbers with decimals.
        """
        for use in found:
            self._uses.setdefault(use.mark, []).append((where, use))

    def findings(self) -> Iterator[tuple[Where, Finding]]:
        """Yield a finding for the first number in the rarer style, if there are two."""
        if len(self._uses) < 2:
            return
        rarer = min(self._uses, key=lambda mark: (len(self._uses[mark]), mark == _USUAL))
        usual = "," if rarer == "." else "."
        where, use = self._uses[rarer][0]
        often = len(self._uses[usual])
        yield (
            where,
            Finding(
                check=MIXED_NUMBER_STYLE.name,
                severity=MIXED_NUMBER_STYLE.severity,
                message=f"decimals start with {_NAMES[usual]} {times(often)} in this issue, and"
                f" with {_NAMES[rarer]} in '{use.figure}'",
                target_span=(use.start, use.end),
                suggestion=use.suggestion,
            ),
        )
