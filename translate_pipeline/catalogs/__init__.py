"""PO bytes to catalogs and back, without losing a byte."""

from translate_pipeline.catalogs.parse import parse_catalog
from translate_pipeline.catalogs.serialize import serialize_catalog

__all__ = ["parse_catalog", "serialize_catalog"]
