"""Translations that are much longer than the source lets expect."""

from translate_pipeline.checks import check_pair
from translate_pipeline.model.findings import Severity

NAME = "unlikely-length"
SOURCE = "The choir of the school sang in the park on Sunday afternoon."
TARGET = "El coro de la escuela cantó en el parque el domingo por la tarde."


def test_usual_length():
    """A sentence in place of a sentence is fine."""
    assert check_pair(SOURCE, TARGET, "es", select=[NAME]) == ()


def test_added_paragraph():
    """Another paragraph behind it is a warning."""
    target = f"{TARGET} Los vecinos aplaudieron durante un largo rato y pidieron otra canción."

    (finding,) = check_pair(SOURCE, target, "es", select=[NAME])

    assert (finding.severity, finding.message) == (
        Severity.WARNING,
        "expected about 56 letters, found 110",
    )


def test_doubled_text_is_reported_as_such():
    """A text that is there twice is not reported again."""
    assert check_pair(SOURCE, f"{TARGET} {TARGET}", "es", select=[NAME]) == ()


def test_paragraph_in_place_of_a_call():
    """A short sentence is not made into a paragraph."""
    target = f"{TARGET} Los vecinos aplaudieron durante un largo rato y pidieron otra canción."

    (finding,) = check_pair("How quiet it was!", target, "es", select=[NAME])

    assert finding.severity is Severity.WARNING
