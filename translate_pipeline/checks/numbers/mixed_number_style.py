"""Numbers: decimals are marked in one way within an issue."""

from collections.abc import Iterator
from typing import Generic, NamedTuple, TypeVar

from translate_pipeline.checks.base import Category, WholeCheck
from translate_pipeline.checks.numbers.comparison import compare
from translate_pipeline.checks.numbers.marks import read_marks
from translate_pipeline.checks.numbers.writing import write_value
from translate_pipeline.checks.pair import Pair
from translate_pipeline.model.findings import Finding, Severity

__all__ = ["MIXED_NUMBER_STYLE", "NumberStyles"]

MIXED_NUMBER_STYLE = WholeCheck(
    name="mixed-number-style",
    category=Category.LOCALE,
    severity=Severity.INFO,
    summary="Decimals start with a point in one place of an issue and with a comma in another;"
    " the first number in the rarer style is reported.",
    why="Where both marks are about, a reader has to guess what 1,250 means.",
)

# Of our languages only Spanish has two: Real Academia Española, Ortografía (2010) VIII.2.3.
_LANGUAGES = frozenset(["es"])
# What Peru writes wins where both are as frequent (Unicode CLDR, es_PE).
_USUAL = "."
_NAMES = {".": "a point", ",": "a comma"}

Where = TypeVar("Where")


class _Use(NamedTuple, Generic[Where]):
    """A number with decimals."""

    where: Where
    figure: str
    span: tuple[int, int]
    suggestion: str


class NumberStyles(Generic[Where]):
    """Gathers how the messages of a catalog mark their decimals."""

    def __init__(self) -> None:
        self._uses: dict[str, list[_Use[Where]]] = {}

    def add(self, where: Where, pair: Pair) -> None:
        """Note the decimals of one message.

        Args:
            where: What tells the message from others; given back with a finding.
            pair: Its two texts.
        """
        language = pair.languages.target_base
        if language not in _LANGUAGES or pair.target_characters.isdisjoint(_NAMES):
            return
        for wanted, found in compare(pair).twins:
            for reading in read_marks(found.figure, language):
                if wanted.values.isdisjoint([reading.value, reading.value * found.scale]):
                    continue
                if reading.decimal:
                    other = "," if reading.decimal == "." else "."
                    end = found.start + len(found.figure)
                    span = pair.target_prose.span(found.start, end)
                    text = write_value(reading.value, language, decimal=other)
                    use = _Use(where, found.figure, span, text)
                    self._uses.setdefault(reading.decimal, []).append(use)
                break

    def findings(self) -> Iterator[tuple[Where, Finding]]:
        """Yield a finding for the first number in the rarer style, if there are two."""
        if len(self._uses) < 2:
            return
        rarer = min(self._uses, key=lambda mark: (len(self._uses[mark]), mark == _USUAL))
        usual = "," if rarer == "." else "."
        use = self._uses[rarer][0]
        often = len(self._uses[usual])
        yield (
            use.where,
            Finding(
                check=MIXED_NUMBER_STYLE.name,
                severity=MIXED_NUMBER_STYLE.severity,
                message=f"decimals start with {_NAMES[usual]} {often} times in this issue, and"
                f" with {_NAMES[rarer]} in '{use.figure}'",
                target_span=use.span,
                suggestion=use.suggestion,
            ),
        )
