"""Write the templates of a folder of articles with mdpo's library, as one process.

Runs under the Python that has mdpo, so it imports nothing of this repository. Called as
``extract_mdpo.py FOLDER OUTPUT ARTICLES_PER_TEMPLATE``.
"""

import sys
from pathlib import Path

from mdpo.md2po import markdown_to_pofile  # type: ignore[import-not-found]

folder, output, per_template = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
articles = sorted(map(str, folder.rglob("*.md")))
for at in range(0, len(articles), per_template):
    catalog = markdown_to_pofile(articles[at : at + per_template], wrapwidth=0)
    (output / f"{at:05}.pot").write_text(str(catalog), encoding="utf-8")
