"""YAML without its traps, and typed values with errors that help."""

import msgspec
import pytest

from translate_pipeline.errors import SourceError
from translate_pipeline.typed_text import (
    check_nodes,
    compose_yaml,
    convert_value,
    read_nodes,
    read_yaml,
)


def read(text: str) -> object:
    """Return the value of a YAML text."""
    return read_yaml(text, path="a.yaml", error=SourceError).value


VALUES = [
    ("", None),
    ("on: yes\nno: off\n", {"on": "yes", "no": "off"}),
    ("date: 2026-05-01\ntime: 12:30:45\n", {"date": "2026-05-01", "time": "12:30:45"}),
    ("a: 07\nb: 7\nc: -1\nd: '7'\ne: 1e3\n", {"a": "07", "b": 7, "c": -1, "d": "7", "e": "1e3"}),
    ("a: true\nb: null\nc: ~\nd:\ne: 'true'\n",
     {"a": True, "b": None, "c": None, "d": None, "e": "true"}),
    ("a: &x [1]\nb: *x\n", {"a": [1], "b": [1]}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), VALUES)
def test_values(text: str, expected: object) -> None:
    """Words stay words; numbers, true, false and null are read by the 1.2 core schema."""
    assert read(text) == expected


REFUSED = [
    ("a: 1\na: 2\n", "a.yaml:2:1: error: key 'a' stands twice; remove one of them"),
    ("? [a]\n: b\n", "a.yaml:1:3: error: a key that is not a word; use a plain word"),
    ("a: !x b\n", "a.yaml:1:4: error: tag '!x' is not allowed; remove it"),
    ("a: &x [*x]\n", "a.yaml:1:4: error: too deep or too large; write it without nested aliases"),
    ("a: [\n", "a.yaml:2:1: error: not valid YAML: "),
    ("a: \x07\n", "a.yaml: error: not valid YAML: "),
]


@pytest.mark.parametrize(("text", "expected"), REFUSED)
def test_refused(text: str, expected: str) -> None:
    """What a person would not write is refused with its place."""
    with pytest.raises(SourceError) as caught:
        read(text)

    assert str(caught.value).startswith(expected)


@pytest.mark.parametrize("text", [text for text, _ in VALUES])
def test_check_lets_values_pass(text: str) -> None:
    """What can be read passes the check too."""
    root = compose_yaml(text, path="a.yaml", error=SourceError)

    check_nodes(root, path="a.yaml", error=SourceError)


@pytest.mark.parametrize(
    "text",
    [*(text for text, _ in REFUSED[:4]), "[" * 60 + "]" * 60, "a: {b: 1, b: 2}", "- ? {}\n"],
)
def test_check_refuses_as_reading_does(text: str) -> None:
    """The quick check refuses what cannot be read, with the same words."""
    root = compose_yaml(text, path="a.yaml", error=SourceError)
    with pytest.raises(SourceError) as expected:
        read_nodes(root, path="a.yaml", error=SourceError)

    with pytest.raises(SourceError) as caught:
        check_nodes(root, path="a.yaml", error=SourceError)

    assert str(caught.value) == str(expected.value)


def test_aliases_cannot_explode() -> None:
    """Nested aliases that would make billions of values are refused."""
    lines = ["a0: &a0 [x, x]"] + [f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]" for n in range(1, 40)]

    with pytest.raises(SourceError, match="too deep or too large"):
        read("\n".join(lines))


class Leaf(msgspec.Struct, forbid_unknown_fields=True):
    """A value in a list or a mapping."""

    name: str


class Root(msgspec.Struct, forbid_unknown_fields=True):
    """The whole of a text."""

    title: str
    leaves: list[Leaf] = []
    named: dict[str, Leaf] = {}


WRONG = [
    ("titel: x\n", "a.yaml:1:1: error: unknown key 'titel'; did you mean 'title'?"),
    ("leaves: []\n", "a.yaml:1:1: error: key 'title' is missing; add it"),
    ("title: 7\n",
     "a.yaml:1:1: error: expected 'str', got 'int'; put the value of 'title' in quotes"),
    ("title: [a]\n", "a.yaml:1:1: error: expected 'str', got 'array'; expected by 'title'"),
    ("title: a\nleaves:\n- nam: b\n",
     "a.yaml:3:3: error: unknown key 'leaves[0].nam'; did you mean 'name'?"),
    ("title: a\nnamed:\n  x: {name: b}\n  y: {zzz: b}\n",
     "a.yaml:4:7: error: unknown key 'named.y.zzz'; expected one of name"),
    ("title: a\nnamed: {x: {}}\n", "a.yaml:2:9: error: key 'name' is missing in 'named.x'; add it"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), WRONG)
def test_wrong_keys_and_types(text: str, expected: str) -> None:
    """A wrong key is named with its place and the nearest right one."""
    found = read_yaml(text, path="a.yaml", error=SourceError)

    with pytest.raises(SourceError) as caught:
        convert_value(found.value, Root, path="a.yaml", positions=found.positions,
                      error=SourceError)  # fmt: skip

    assert str(caught.value) == expected
