"""Numbers: the translation has to give the same ones as the source."""

from collections.abc import Iterable, Iterator
from fractions import Fraction

from translate_pipeline.checks.base import Category, Check, Example, Problem
from translate_pipeline.checks.numbers.figures import Number, read_numbers, read_romans
from translate_pipeline.checks.numbers.words import read_number_words
from translate_pipeline.checks.pair import Pair
from translate_pipeline.checks.prose import Prose
from translate_pipeline.model.findings import Severity

__all__ = ["DIFFERENT_NUMBER"]


def _find_different_number(pair: Pair) -> Iterator[Problem]:
    languages = pair.languages
    source, target = pair.source_prose, pair.target_prose
    wanted = read_numbers(source.text, languages.source_base)
    found = read_numbers(target.text, languages.target_base)
    if not wanted and not found:
        return
    wanted, found = _pair_off(wanted, found)
    wanted = _not_in_words(wanted, target.text, languages.target_base)
    found = _not_in_words(found, source.text, languages.source_base)
    if (wanted or found) and not _are_cut_otherwise(wanted, found):
        yield Problem(
            _describe(wanted, found),
            source_span=_span(source, wanted),
            target_span=_span(target, found),
        )


def _pair_off(one: list[Number], other: list[Number]) -> tuple[list[Number], list[Number]]:
    """Return the numbers of both sides that have no counterpart of their own."""
    free, left = list(other), []
    for number in one:
        twin = next((each for each in free if each.values & number.values), None)
        if twin:
            free.remove(twin)
        else:
            left.append(number)
    return _unbound(left), _unbound(free)


def _unbound(numbers: list[Number]) -> list[Number]:
    return [number for number in numbers if not number.is_bound]


def _are_cut_otherwise(one: list[Number], other: list[Number]) -> bool:
    """Return whether the digits are the same but for their separators: 10:30 and 10.30."""
    both = [*one, *other]
    is_scaled = any(number.text[-1].isalpha() for number in both)
    return not is_scaled and len(one) != len(other) and bool(_chains(one) & _chains(other))


def _chains(numbers: list[Number]) -> set[str]:
    """Return the digits of some numbers in a row, in both readings of hours."""
    return {
        "".join(number.digits for number in numbers),
        "".join(str(max(number.values)) for number in numbers),
    }


def _not_in_words(numbers: list[Number], text: str, language: str) -> list[Number]:
    """Return the numbers that the other text does not spell out either."""
    if not numbers:
        return numbers
    words: frozenset[Fraction | int] = read_number_words(text, language) | read_romans(text)
    return [number for number in numbers if not number.values & words]


def _describe(wanted: list[Number], found: list[Number]) -> str:
    if not found:
        return f"expected {_quote(wanted)}, found no such number"
    if not wanted:
        return f"found {_quote(found)}, which the source does not have"
    return f"expected {_quote(wanted)}, found {_quote(found)}"


def _quote(numbers: Iterable[Number]) -> str:
    return ", ".join(f"'{number.text}'" for number in numbers)


def _span(prose: Prose, numbers: list[Number]) -> tuple[int, int] | None:
    return prose.span(numbers[0].start, numbers[0].end) if numbers else None


DIFFERENT_NUMBER = Check(
    name="different-number",
    category=Category.ACCURACY,
    severity=Severity.WARNING,
    summary="A number of the source is missing or differs; separators, scales and number words"
    " of the language are understood.",
    why="A wrong number or year is a wrong fact, and nobody sees it in fluent prose.",
    find=_find_different_number,
    good=(
        Example("approx. 1.4 million", "约140万", "zh_CN"),
        Example("In October 2025", "2025年10月", "zh_CN"),
        Example("about 130,000 people", "unas 130 000 personas", "es"),
        Example("1.4 million visitors", "1,4 millió látogató", "hu"),
        Example("for twenty years", "20 éve", "hu"),
    ),
    bad=(
        Example("approx. 1.4 million", "约14万", "zh_CN"),
        Example("on May 2", "el 3 de mayo", "es"),
        Example("since 1997", "1979 óta", "hu"),
    ),
)
