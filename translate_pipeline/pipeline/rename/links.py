"""Find the places where articles link to another article or issue."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import quote

from translate_pipeline.errors import SourceError
from translate_pipeline.pipeline.files import read_bytes
from translate_pipeline.pipeline.project import Project

__all__ = ["links_to_article", "links_to_issue"]


def links_to_issue(project: Project, issue: str) -> tuple[str, ...]:
    """Return the places that lead to an issue, each as ``path:line``."""
    return tuple(_places(project, lambda _: rf"\.\./{_name(issue)}/"))


def links_to_article(project: Project, issue: str, article: str) -> tuple[str, ...]:
    """Return the places that lead to an article, each as ``path:line``."""
    stem = _name(article.removesuffix(".md"))
    target = rf"{stem}\.(?:md|html)(?![\w-])"
    away = rf"\.\./{_name(issue)}/{target}"
    here = rf"(?<![\w./%-])(?:\./)?{target}"
    return tuple(_places(project, lambda own: rf"{away}|{here}" if own == issue else away))


def _name(name: str) -> str:
    return rf"(?:{re.escape(name)}|{re.escape(quote(name))})"


def _places(project: Project, pattern_in: Callable[[str], str]) -> Iterator[str]:
    """Yield the lines of all articles and descriptions that hold the pattern for their issue."""
    for issue in project.issue_ids():
        pattern = re.compile(pattern_in(issue))
        folder = project.issue_folder(issue)
        for path in sorted((*folder.glob("*.md"), folder / "issue.yaml")):
            data = read_bytes(path, project.shown(path), SourceError)
            text = data.decode(errors="replace")
            for number, line in enumerate(re.split(r"\r\n|\n|\r", text), start=1):
                if pattern.search(line) and not _is_entry(path, line):
                    yield f"{project.shown(path)}:{number}"


def _is_entry(path: Path, line: str) -> bool:
    """Return whether a line of ``issue.yaml`` lists articles, which is no link."""
    return path.name == "issue.yaml" and re.match(r"\s*(?:-|articles:)", line) is not None
