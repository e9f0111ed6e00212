"""What a look at a project found, for people and for programs."""

import textwrap
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from rich.text import Text

from translate_pipeline.model.diagnosis import Condition, Diagnosis
from translate_pipeline.reports.console import count

__all__ = ["doctor_answer", "doctor_view"]

_COLOURS = {Condition.OK: "green", Condition.HINT: "cyan", Condition.ATTENTION: "bold red"}
_MARKS = {Condition.OK: "ok", Condition.HINT: "hint", Condition.ATTENTION: "MEND"}
_INDENT_COLUMNS = 8


def doctor_view(diagnoses: Sequence[Diagnosis], *, width_columns: int) -> Iterator[Text]:
    """Yield the lines of a list, area by area, and how many things need somebody.

    Args:
        diagnoses: All that was looked at, area by area.
        width_columns: Width to wrap at; paths and other long words are never cut.
    """
    for area, group in groupby(diagnoses, key=lambda diagnosis: diagnosis.area):
        yield Text(area, "bold")
        for diagnosis in group:
            yield from _lines(diagnosis, width_columns - _INDENT_COLUMNS)
        yield Text()
    yield Text(_summary(Counter(diagnosis.condition for diagnosis in diagnoses)))


def _lines(diagnosis: Diagnosis, width_columns: int) -> Iterator[Text]:
    place = f"{diagnosis.path}:{diagnosis.line}" if diagnosis.line else diagnosis.path
    message = f"{place}: {diagnosis.message}" if place else diagnosis.message
    mark = Text(f"  {_MARKS[diagnosis.condition]}".ljust(_INDENT_COLUMNS))
    mark.stylize(_COLOURS[diagnosis.condition])
    for line in _wrapped(message, width_columns):
        yield mark + Text(line)
        mark = Text(" " * _INDENT_COLUMNS)
    for line in _wrapped(f"→ {diagnosis.advice}" if diagnosis.advice else "", width_columns):
        yield mark + Text(line, "dim")


def _wrapped(text: str, width_columns: int) -> list[str]:
    return textwrap.wrap(text, width_columns, break_long_words=False, break_on_hyphens=False)


def _summary(counts: Counter[Condition]) -> str:
    hints = count(counts[Condition.HINT], "hint")
    if not counts[Condition.ATTENTION]:
        return f"All is well, {hints}."
    number = counts[Condition.ATTENTION]
    return f"{count(number, 'thing')} to mend, {hints}."


def doctor_answer(diagnoses: Iterable[Diagnosis]) -> dict[str, object]:
    """Return the diagnoses for a program."""
    return {
        "diagnoses": [
            {
                "area": diagnosis.area,
                "condition": diagnosis.condition.value,
                "message": diagnosis.message,
                "path": diagnosis.path,
                "line": diagnosis.line,
                "advice": diagnosis.advice,
            }
            for diagnosis in diagnoses
        ]
    }
