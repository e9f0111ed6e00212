"""Put a build in place: only changed files are written, the manifest last."""

import hashlib
from dataclasses import dataclass, field
from pathlib import Path

from translate_pipeline import __version__
from translate_pipeline.errors import BuildError
from translate_pipeline.pipeline.files import write_on_change
from translate_pipeline.pipeline.manifest import (
    MANIFEST,
    Completeness,
    Manifest,
    describe_file,
    encode_manifest,
    is_inside,
    read_manifest,
)
from translate_pipeline.pipeline.project import Project

__all__ = ["Draft", "publish"]


@dataclass(slots=True)
class Draft:
    """What a build gathers before anything is written."""

    files: dict[str, bytes] = field(default_factory=dict)
    """New content by path below the output folder."""

    counts: dict[str, dict[str, Completeness]] = field(default_factory=dict)
    """How complete each issue and language is that was made."""

    kept: list[str] = field(default_factory=list)
    """Folders whose files of the last build stay, each with a slash at its end."""

    def keep(self, issue: str, code: str) -> None:
        """Leave the pages of an issue and language as they are."""
        self.kept.append(f"{code}/{issue}/")


def publish(project: Project, draft: Draft) -> tuple[Manifest, int]:
    """Write a draft; return the manifest, and how many files changed.

    Files of the last build that the new manifest does not hold are removed.
    """
    output = project.output
    before = _manifest_before(output)
    written = sum(
        write_on_change(output / name, data, project.shown(output / name))
        for name, data in sorted(draft.files.items())
    )
    files = {
        name: built
        for name, built in before.files.items()
        if name.startswith(tuple(draft.kept)) and (output / name).is_file()
    }
    files |= {name: describe_file(data) for name, data in draft.files.items()}
    counts = _merged_counts(draft, before)
    manifest = Manifest(files, _totals(counts), counts, _input_hash(project))
    for name in sorted(before.files.keys() - manifest.files.keys()):
        if is_inside(output, name):
            (output / name).unlink(missing_ok=True)
    write_on_change(output / MANIFEST, encode_manifest(manifest), MANIFEST)
    return manifest, written


def _manifest_before(output: Path) -> Manifest:
    try:
        return read_manifest(output)
    except BuildError:
        return Manifest({}, {}, {}, "")


def _merged_counts(draft: Draft, before: Manifest) -> dict[str, dict[str, Completeness]]:
    """Return the counts of what was made now and of what stays of the last build."""
    counts = {
        issue: {
            code: count for code, count in languages.items() if f"{code}/{issue}/" in draft.kept
        }
        for issue, languages in before.issues.items()
    }
    for issue, languages in draft.counts.items():
        counts[issue] = counts.get(issue, {}) | languages
    return {issue: counts[issue] for issue in sorted(counts) if counts[issue]}


def _totals(counts: dict[str, dict[str, Completeness]]) -> dict[str, Completeness]:
    totals: dict[str, Completeness] = {}
    for languages in counts.values():
        for code, count in languages.items():
            totals[code] = totals.get(code, Completeness()) + count
    return totals


def _input_hash(project: Project) -> str:
    """Return a hash over the program's version and every input file, by path and content."""
    digest = hashlib.sha256(f"translate-pipeline {__version__}\n".encode())
    for path in _input_files(project):
        content = hashlib.sha256(path.read_bytes()).hexdigest()
        digest.update(f"{path.relative_to(project.root).as_posix()} {content}\n".encode())
    return digest.hexdigest()


def _input_files(project: Project) -> list[Path]:
    """Return the files that a build depends on, in the order of their paths."""
    options = project.options
    found = {project.root / options.glossary, project.configuration_file}
    found |= set((project.root / options.source).rglob("*"))
    for language in options.languages:
        found |= {project.catalog_path(issue, language) for issue in project.issue_ids()}
    return sorted(path for path in found if path.is_file())
