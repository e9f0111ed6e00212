"""PO bytes to catalogs and back, without losing a byte."""

from translate_pipeline.catalogs.foreign import compile_catalog, read_compendium
from translate_pipeline.catalogs.parse import parse_catalog
from translate_pipeline.catalogs.serialize import serialize_catalog

__all__ = ["compile_catalog", "parse_catalog", "read_compendium", "serialize_catalog"]
