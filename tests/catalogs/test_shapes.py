"""Taking whole entries and reading line by line are one reader: same messages, same errors."""

from dataclasses import astuple

from hypothesis import example, given, settings
from hypothesis import strategies as st

import strategies as own
from catalogs.texts import damaged_catalogs, mangled_texts
from translate_pipeline.catalogs import serialize_catalog
from translate_pipeline.catalogs.entries import read_entry
from translate_pipeline.catalogs.parse import read_messages
from translate_pipeline.catalogs.shapes import shapes_of
from translate_pipeline.errors import CatalogError

Outcome = tuple[list[tuple[object, ...]], str] | tuple[str, int]


def read_by_line(text: str) -> Outcome:
    """Return what the line reader alone makes of a text: messages and rest, or an error."""
    found, end, line = [], 0, 1
    try:
        while end < len(text):
            start = end
            message, end, line = read_entry(text, start, line, path="a.po", charset="UTF-8")
            if message is None:
                return found, text[start:]
            found.append(astuple(message))
    except CatalogError as problem:
        return problem.message, problem.line
    return found, ""


def read_by_shape(text: str, block_size: int) -> Outcome:
    """Return what ``read_messages`` makes of a text, in the same form."""
    try:
        found, tail, _ = read_messages(text.encode(), "a.po", block_size=block_size)
    except CatalogError as problem:
        return problem.message, problem.line
    if not found:
        return [], tail
    blank = tail[: len(tail) - len(tail.lstrip(" \t\f\v\r\n"))]
    read = [astuple(message) for message in found]
    read[-1] = (*read[-1][:-1], blank)
    return read, tail[len(blank) :]


@given(st.one_of(mangled_texts(), damaged_catalogs()), st.sampled_from([1, 30, 1 << 20]))
@example('msgid "a"\nmsgstr "b"\n"c"\n"d', 1)
@example('msgid "a"\nmsgstr "b"\n#~ "c"\n', 1)
@example('msgid "\\1"\n"2"\nmsgstr ""\n\nmsgid "b"\nmsgstr ""\n', 1)
def test_both_readers_agree(text: str, block_size: int) -> None:
    """Whatever the text: texts, comments, raw text, gaps, line numbers and errors are equal.

    It does not matter either how much of the file is text at a time.
    """
    text = text.removeprefix("\ufeff")

    assert read_by_shape(text, block_size) == read_by_line(text)


@given(own.catalogs())
@settings(max_examples=50)
def test_our_own_entries_have_a_shape(catalog: own.Catalog) -> None:
    """Every entry that we write is taken in one step, so that the speed is real."""
    text = serialize_catalog(catalog).decode()

    end, line = 0, 1
    while end < len(text):
        taken = next(filter(None, (shape.take(text, end, line) for shape in shapes_of(text))))
        _, end, line = taken

    assert line == text.count("\n") + 1
