"""The names that others build on."""

import pytest

import translate_pipeline


@pytest.mark.parametrize("name", translate_pipeline.__all__)
def test_public_names_are_there(name: str) -> None:
    """Every public name loads, and says what it does."""
    assert getattr(translate_pipeline, name).__doc__


def test_other_names_are_not() -> None:
    """A name that does not exist is an error like any other module's."""
    with pytest.raises(AttributeError, match="no attribute 'nope'"):
        translate_pipeline.nope  # noqa: B018


def test_a_round_trip_in_four_calls() -> None:
    """An article goes to a translation and back with the public functions alone."""
    document = translate_pipeline.parse_article("# Tea\n\nFrom Yame.\n", path="tea.md")
    key = document.units[1].key

    result = translate_pipeline.assemble(document, {key: "Jaméből."})

    assert result.data.decode() == "# Tea\n\nJaméből.\n"
    assert not translate_pipeline.check_pair(key.msgid, "Jaméből.", "hu")
