"""Front matter and ``issue.yaml``: where the values stand, and how a new one is written there.

Only the bytes of a translated value change: order, quotes, comments and all other keys stay.
"""

from translate_pipeline.markdown.front_matter.find import FrontMatter, find_front_matter
from translate_pipeline.markdown.front_matter.read import read_front_matter
from translate_pipeline.markdown.front_matter.units import metadata_units
from translate_pipeline.markdown.front_matter.write import METADATA_SYNTAXES, write_value

__all__ = [
    "METADATA_SYNTAXES",
    "FrontMatter",
    "find_front_matter",
    "metadata_units",
    "read_front_matter",
    "write_value",
]
