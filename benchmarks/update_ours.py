"""Update a catalog file to a template file with this package, as one process."""

import sys
from pathlib import Path

from translate_pipeline.catalogs import parse_catalog, serialize_catalog
from translate_pipeline.update import update_catalog

__all__ = ["update_bytes"]


def update_bytes(catalog: bytes, template: bytes) -> bytes:
    """Return a catalog's file after its update."""
    old = parse_catalog(catalog, path="old.po")
    new = parse_catalog(template, path="new.pot")
    return serialize_catalog(update_catalog(old, new).catalog)


def _main(old: Path, template: Path, target: Path) -> None:
    target.write_bytes(update_bytes(old.read_bytes(), template.read_bytes()))


if __name__ == "__main__":
    _main(*map(Path, sys.argv[1:]))
