"""The checks over a project: run, remembered, left out where that was decided, mended."""

from translate_pipeline.pipeline.check.catalogs import CatalogChecker
from translate_pipeline.pipeline.check.run import CheckOutcome, check_issues

__all__ = ["CatalogChecker", "CheckOutcome", "check_issues"]
