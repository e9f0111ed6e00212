"""Templates of issues, and catalogs kept up to date with them."""

from translate_pipeline.update.merge import Change, Updated, update_catalog
from translate_pipeline.update.template import make_template, new_catalog

__all__ = ["Change", "Updated", "make_template", "new_catalog", "update_catalog"]
