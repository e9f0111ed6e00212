"""Write the templates of a folder of articles with this package, as one process.

Prints the CPU seconds of the work alone, without the start of Python and the imports.
"""

import argparse
import time
from pathlib import Path

from translate_pipeline.catalogs import serialize_catalog
from translate_pipeline.markdown import parse_article
from translate_pipeline.update import make_template

__all__ = ["write_template"]


def write_template(articles: list[Path], target: Path) -> None:
    """Read articles and write the template they make together."""
    documents = [parse_article(path.read_bytes(), path=path.name) for path in articles]
    template = make_template(documents, issue=target.stem, title="News", date="2026-05-01")
    target.write_bytes(serialize_catalog(template))


def _main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("output", type=Path)
    parser.add_argument("per_template", type=int)
    arguments = parser.parse_args()
    start = time.process_time()
    articles = sorted(arguments.folder.rglob("*.md"))
    for at in range(0, len(articles), arguments.per_template):
        group = articles[at : at + arguments.per_template]
        write_template(group, arguments.output / f"{at:05}.pot")
    print(time.process_time() - start)


if __name__ == "__main__":
    _main()
