"""Three versions of a catalog made one, message by message."""

from translate_pipeline.catalogs.merge.three_way import Conflict, Merged, merge_catalogs

__all__ = ["Conflict", "Merged", "merge_catalogs"]
