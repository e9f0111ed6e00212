"""The JSON Schema of glossary.yaml, with which editors complete keys and explain them.

Form: JSON Schema, draft 2020-12.
"""

import ast
import inspect
import json
from collections.abc import Iterator

import msgspec

from translate_pipeline.glossary import written
from translate_pipeline.glossary.written import glossary_struct

__all__ = ["glossary_schema", "schema_text"]

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
# Keys of the structs that the source language makes: they have no class body for a docstring.
_ENTRIES = "Names with all that is known about them."
_NAMES = "Names in the source language."
# What the structs' names begin with, which is no news to a reader of the schema.
_PREFIX = "Written"


def schema_text(source: str = "en") -> str:
    """Return the schema as the text of a file.

    Args:
        source: Code of the source language, the key of an entry's names.
    """
    return json.dumps(glossary_schema(source), ensure_ascii=False, indent=2) + "\n"


def glossary_schema(source: str = "en") -> dict[str, object]:
    """Return the schema of a glossary whose names stand under ``source``.

    Keys, types, defaults and descriptions are those of the structs that the loader reads with.
    """
    _, parts = msgspec.json.schema_components(
        [glossary_struct(source)], ref_template="#/$defs/{name}"
    )
    docs = dict(_field_docs(inspect.getsource(written)))
    for name, part in parts.items():
        owner = name if name.startswith(_PREFIX) else _PREFIX + name
        for key, field in part["properties"].items():
            field["description"] = docs.get((owner, key), _ENTRIES if key == "entries" else _NAMES)
    root = parts.pop("Glossary")
    root["properties"]["source"]["const"] = source
    schema = {"$schema": _DIALECT, **root, "title": "glossary.yaml", "$defs": parts}
    named = json.loads(json.dumps(schema).replace(_PREFIX, ""))
    assert isinstance(named, dict)
    return named


def _field_docs(source: str) -> Iterator[tuple[tuple[str, str], str]]:
    """Yield class and field with the docstring under the field."""
    for node in ast.parse(source).body:
        if not isinstance(node, ast.ClassDef):
            continue
        for field, doc in zip(node.body, node.body[1:], strict=False):
            if not isinstance(field, ast.AnnAssign) or not isinstance(field.target, ast.Name):
                continue
            if isinstance(doc, ast.Expr) and isinstance(doc.value, ast.Constant):
                yield (node.name, field.target.id), " ".join(str(doc.value.value).split())
