"""Templates of issues, and catalogs kept up to date with them."""

from translate_pipeline.model.updates import Change, Updated
from translate_pipeline.update.merge import update_catalog
from translate_pipeline.update.names import NameComments
from translate_pipeline.update.proof import lost_translations
from translate_pipeline.update.template import make_template, new_catalog

__all__ = [
    "Change",
    "NameComments",
    "Updated",
    "lost_translations",
    "make_template",
    "new_catalog",
    "update_catalog",
]
