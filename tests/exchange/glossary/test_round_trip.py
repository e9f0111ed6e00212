"""What a format holds comes back as it went out."""

from dataclasses import replace

import pytest
from hypothesis import assume, given, settings

from exchange.glossary.samples import CHINESE, CONCEPTS, ENGLISH, FORBIDDEN, HUNGARIAN, SAMPLE
from translate_pipeline.errors import ExchangeError
from translate_pipeline.exchange.glossary.concepts import Concept
from translate_pipeline.exchange.glossary.formats import FORMATS
from translate_pipeline.exchange.glossary.rows import one_line, rows_of
from translate_pipeline.model.glossary import TermStatus

TARGETS = (HUNGARIAN, CHINESE)


def back(name: str, concepts: list[Concept]) -> tuple[Concept, ...]:
    """Return what a format makes of concepts, written and read."""
    form = FORMATS[name]
    try:
        data = form.write(concepts, ENGLISH, TARGETS)
        return form.read(data, "a.file", ENGLISH, TARGETS)
    except ExchangeError as problem:
        # Refused when it is written, or nothing is in the file.
        assume(problem.path == "a.file" and "empty" not in problem.message)
        raise


@pytest.mark.parametrize("name", ["tbx", "tbx3"])
@settings(max_examples=40)
@given(concepts=CONCEPTS)
def test_tbx_holds_all_of_a_concept(name: str, concepts: list[Concept]) -> None:
    """Ids, terms with status and reason, kinds and notes are the same, in order."""
    assert back(name, concepts) == tuple(concepts)


def test_tbx_2_holds_what_is_kept() -> None:
    """A name that is not translated is marked so, in TBX 2 alone."""
    assert back("tbx", list(SAMPLE)) == SAMPLE
    assert back("tbx3", list(SAMPLE)) == (SAMPLE[0], replace(SAMPLE[1], is_kept=False))


@settings(max_examples=40)
@given(concepts=CONCEPTS)
def test_weblate_holds_approved_pairs(concepts: list[Concept]) -> None:
    """Pairs come back with id, note and kind; forbidden ones do not go out."""
    read = back("weblate", concepts)

    expected = [
        (row.source, row.target.form, row.concept.id, row.concept.note, row.concept.kind)
        for row in rows_of(concepts, "en", "hu")
        if row.target.status is not FORBIDDEN
    ]
    assert [
        (row.source, row.target.form, row.concept.id, row.concept.note, row.concept.kind)
        for row in rows_of(read, "en", "hu")
    ] == expected


@settings(max_examples=40)
@given(concepts=CONCEPTS)
def test_omegat_holds_approved_pairs(concepts: list[Concept]) -> None:
    """Pairs come back with the note on one line, or the kind where there is no note."""
    read = back("omegat", concepts)

    expected = [
        (row.source, row.target.form, one_line(row.concept.note or row.concept.kind))
        for row in rows_of(concepts, "en", "hu")
        if row.target.status is not FORBIDDEN
    ]
    assert [
        (row.source, row.target.form, row.concept.note) for row in rows_of(read, "en", "hu")
    ] == expected


@settings(max_examples=40)
@given(concepts=CONCEPTS)
def test_deepl_holds_preferred_pairs(concepts: list[Concept]) -> None:
    """Every source term comes back once, with the preferred term of its first concept."""
    read = back("deepl", concepts)

    expected: dict[str, str] = {}
    for row in rows_of(concepts, "en", "hu"):
        if row.target.status is TermStatus.PREFERRED:
            expected.setdefault(row.source, row.target.form)
    assert {row.source: row.target.form for row in rows_of(read, "en", "hu")} == expected
    assert len(read) == len(expected)


@settings(max_examples=40)
@given(concepts=CONCEPTS)
def test_matecat_holds_all_pairs(concepts: list[Concept]) -> None:
    """Approved pairs come back, forbidden ones with their reason and the first source term."""
    read = back("matecat", concepts)

    for tag, written in (("hu", "hu-HU"), ("zh-CN", "zh-CN")):
        expected = {
            (row.source, row.target.form, row.target.why)
            for row in rows_of(concepts, "en", tag)
            if row.target.status is not FORBIDDEN or row.source == row.concept.terms["en"][0].form
        }
        found = {
            (row.source, row.target.form, row.target.why) for row in rows_of(read, "en-US", written)
        }
        assert found == expected


@pytest.mark.parametrize("name", FORMATS)
def test_same_bytes(name: str) -> None:
    """The same concepts give the same file, which ends in a newline and has no other ends."""
    first = FORMATS[name].write(SAMPLE, ENGLISH, TARGETS)

    assert first == FORMATS[name].write(SAMPLE, ENGLISH, TARGETS)
    assert first.endswith(b"\n")
    assert b"\r" not in first
