"""The JSON Schema of glossary.yaml."""

import json
from pathlib import Path

import msgspec
import pytest

from translate_pipeline.cli.main import execute
from translate_pipeline.errors import GlossaryError
from translate_pipeline.glossary import load_glossary
from translate_pipeline.glossary.schema import glossary_schema, schema_text
from translate_pipeline.glossary.written import glossary_struct
from translate_pipeline.typed_text import read_yaml

ROOT = Path(__file__).parents[2]
LITTLE = """\
version: 1
source: en
targets: [hu]
kinds: {city: {en: ["{name} City"]}}
entries:
  - id: yame
    kind: city
    en: {name: Yame, case: smart}
    translate: {hu: keep}
    terms:
      hu: {preferred: Jame, inflect: name, forbidden: [{form: Yame}]}
    evidence: [{lang: hu, form: Jame, by: me, date: "2026-05-01"}]
    status: draft
"""
BAD = [
    ("version: 1", "version: 2"),
    ("source: en", "source: ''"),
    ("targets: [hu]", "targets: hu"),
    ("{name} City", "City"),
    ("id: yame", "name: yame"),
    ("en: {", "ne: {"),
    ("name: Yame", "name: ' '"),
    ("name: Yame", "name: 12"),
    ("case: smart", "case: smrt"),
    ("hu: keep", "hu: kept"),
    ("translate: {hu: keep}", "translate: never"),
    ("preferred: Jame", "prefered: Jame"),
    ("inflect: name", "inflect: names"),
    ("{form: Yame}", "Yame"),
    ("2026-05-01", "May"),
    ("by: me, ", ""),
    ("status: draft", "status: new"),
]


def test_file_is_current():
    """The file beside the glossary is what the program prints today."""
    own = (ROOT / "glossary.schema.json").read_text(encoding="utf-8")

    assert own == schema_text(), "run: translate-pipeline glossary schema > glossary.schema.json"


def test_command(capsys):
    """The command prints the schema; a source language other than English is the names' key."""
    assert execute(["glossary", "schema"]) == 0
    assert capsys.readouterr().out == schema_text()

    assert execute(["glossary", "schema", "--source", "ja-JP"]) == 0
    assert "ja-JP" in json.loads(capsys.readouterr().out)["$defs"]["Entry"]["required"]


@pytest.mark.parametrize("code", ["id", "kind", " "])
def test_source_language_that_is_a_key(code, capsys):
    """A key of entries cannot be the source language."""
    assert execute(["glossary", "schema", "--source", code]) == 2
    assert capsys.readouterr().out == ""


def test_every_key_is_described():
    """Each key that the loader takes is in the schema, with a sentence of its own."""
    schema = glossary_schema()
    described = {
        key
        for part in (schema, *schema["$defs"].values())
        for key, field in part["properties"].items()
        if field["description"].strip()
    }

    assert described == set(_keys(glossary_struct("en")))
    assert schema["$defs"]["Entry"]["properties"]["en"]["description"] == (
        "Names in the source language."
    )
    assert not any(name.startswith("Written") for name in schema["$defs"])


def test_fixed_words():
    """Keys with a fixed set of words offer exactly these."""
    parts = glossary_schema()["$defs"]

    assert parts["Names"]["properties"]["case"]["enum"] == ["smart", "exact", "any"]
    assert parts["Term"]["properties"]["inflect"]["enum"] == ["name", "common", "none"]
    assert parts["Entry"]["properties"]["status"]["enum"] == ["draft", "approved", "retired"]
    words = parts["Entry"]["properties"]["translate"]["anyOf"]
    assert words[0]["enum"] == words[1]["additionalProperties"]["enum"]
    assert words[0]["enum"] == ["translate", "keep", "optional"]


@pytest.mark.parametrize(
    "name", ["glossary.yaml", "translate_pipeline/pipeline/sample/glossary.yaml"]
)
def test_glossaries_fit(name):
    """The newsletter's glossary and the sample's one fit the schema."""
    text = (ROOT / name).read_text(encoding="utf-8")

    assert _misfits(text) == []


@pytest.mark.parametrize(("right", "wrong"), BAD)
def test_schema_and_loader_agree(right, wrong):
    """What the loader refuses does not fit the schema either."""
    assert right in LITTLE
    text = LITTLE.replace(right, wrong, 1)

    with pytest.raises(GlossaryError):
        load_glossary(text)

    assert _misfits(LITTLE) == []
    assert _misfits(text) != []


def _misfits(text):
    jsonschema = pytest.importorskip("jsonschema", reason="pip install jsonschema")
    value = read_yaml(text, path="g.yaml", error=GlossaryError).value
    return list(jsonschema.Draft202012Validator(glossary_schema()).iter_errors(value))


def _keys(kind):
    """Yield the keys of a struct and of the structs in it."""
    for field in msgspec.structs.fields(kind):
        yield field.encode_name
        yield from _keys_within(field.type)


def _keys_within(kind):
    if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
        yield from _keys(kind)
    for part in getattr(kind, "__args__", ()):
        yield from _keys_within(part)
