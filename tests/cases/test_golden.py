"""One case for each construct: its units, and the article with every unit in another language.

``golden/NAME.md`` is written by hand; the two files beside it come from the code and are read
by eye before they are committed:

- ``NAME.units``: a line for each unit, ``role | line | headings above | text``, then what else
  the unit has, such as a note;
- ``NAME.pseudo.md``: the article, all letters that a reader sees replaced by Armenian ones.

``python tests/cases/test_golden.py [NAME …]`` writes them anew, for all cases or for those named.
"""

import sys
from pathlib import Path

import pytest

FOLDER = Path(__file__).parent / "golden"
if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parents[1]))

from spec.laws import LAWS  # noqa: E402
from spec.pseudo import pseudo_translations  # noqa: E402
from translate_pipeline.markdown import assemble, parse_article  # noqa: E402
from translate_pipeline.model.documents import Treatment, Unit  # noqa: E402

CASES = sorted(path.stem for path in FOLDER.glob("*.md") if path.suffixes == [".md"])


@pytest.mark.parametrize("name", CASES)
def test_units(name: str) -> None:
    """The units of an article are those that were agreed on, in order and with their roles."""
    expected = (FOLDER / f"{name}.units").read_bytes().decode()

    assert units_of(name) == expected


@pytest.mark.parametrize("name", CASES)
def test_pseudo_translation(name: str) -> None:
    """In another language an article has other words and the same of all else."""
    expected = (FOLDER / f"{name}.pseudo.md").read_bytes()

    assert pseudo_of(name) == expected


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("law", ["identity", "splice"])
def test_law(name: str, law: str) -> None:
    """The laws that hold for the specifications hold for the cases."""
    data = (FOLDER / f"{name}.md").read_bytes()

    assert list(LAWS[law](parse_article(data, path=f"{name}.md"))) == []


def units_of(name: str) -> str:
    """Return the units of a case as text, control characters escaped."""
    document = parse_article((FOLDER / f"{name}.md").read_bytes(), path=f"{name}.md")
    return "".join(f"{_line_of(unit)}\n" for unit in document.units)


def _line_of(unit: Unit) -> str:
    role = f"{unit.role.value} {unit.detail}".strip()
    fields = [role, str(unit.line), " / ".join(unit.path), _visible(unit.key.msgid)]
    if unit.image:
        fields.append(f"image {unit.image}")
    fields += [f"note {note}" for note in unit.notes]
    if unit.key.msgctxt is not None:
        fields.append(f"context {unit.key.msgctxt}")
    if unit.max_length:
        fields.append(f"max-length {unit.max_length}")
    if unit.treatment is not Treatment.TRANSLATE:
        fields.append(unit.treatment.value)
    return " | ".join(fields)


def _visible(text: str) -> str:
    return "".join(
        char if char.isprintable() or char == "\u3000" else ascii(char)[1:-1] for char in text
    )


def pseudo_of(name: str) -> bytes:
    """Return the pseudo-translation of a case."""
    document = parse_article((FOLDER / f"{name}.md").read_bytes(), path=f"{name}.md")
    result = assemble(document, pseudo_translations(document))
    assert result.refused == ()
    return result.data


if __name__ == "__main__":
    for each in sys.argv[1:] or CASES:
        (FOLDER / f"{each}.units").write_bytes(units_of(each).encode())
        (FOLDER / f"{each}.pseudo.md").write_bytes(pseudo_of(each))
