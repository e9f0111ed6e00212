"""Turn Markdown into semantic HTML whose blocks carry their language and stable anchors.

Sources: CommonMark 0.31.2; GitHub's alerts and footnotes; CSS Text 4, "Segment Break
Transformation Rules" for line ends within Chinese and Japanese.
"""

from translate_pipeline.markdown.render.anchors import read_heading_ids
from translate_pipeline.markdown.render.body import LABELS, render_body

__all__ = ["LABELS", "read_heading_ids", "render_body"]
