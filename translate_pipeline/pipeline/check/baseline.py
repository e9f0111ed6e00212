"""The baseline: old findings that a project lives with, so that only new ones are reported.

A finding is known there by its fingerprint, which stays the same when lines move. The file has a
finding a line, so that versions of it can be compared and merged.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping

import msgspec

from translate_pipeline.errors import ConfigurationError
from translate_pipeline.model.findings import Finding, Place
from translate_pipeline.model.suppressions import Suppression
from translate_pipeline.pipeline.files import read_bytes, write_on_change
from translate_pipeline.pipeline.project import Project

__all__ = ["read_baseline", "write_baseline"]

_VERSION = 1
_HEAD = '{"version": 1, "findings": ['
_TAIL = "]}"


class _Known(msgspec.Struct, forbid_unknown_fields=True, frozen=True, order=True):
    """One finding, as the file has it."""

    issue: str
    language: str
    check: str
    fingerprint: str
    message: str


class _Baseline(msgspec.Struct, forbid_unknown_fields=True):
    """The file."""

    version: int
    findings: list[_Known]


def read_baseline(project: Project) -> tuple[Suppression, ...]:
    """Return the findings in the baseline of a project; none if there is no file.

    Raises:
        ConfigurationError: The file cannot be read.
    """
    path = project.root / project.options.baseline
    if not path.exists():
        return ()
    shown = project.shown(path)
    data = read_bytes(path, shown, ConfigurationError)
    lines = _lines_by_fingerprint(data)
    return tuple(
        Suppression(
            known.check,
            Place(shown, lines.get(known.fingerprint, 0), 1),
            known.language,
            known.issue,
            fingerprint=known.fingerprint,
        )
        for known in _decode(data, shown)
    )


def write_baseline(
    project: Project,
    findings: Iterable[Finding],
    *,
    languages: Collection[str],
    issues: Collection[str],
    checks: Collection[str],
) -> int:
    """Write findings as the baseline of a project; return how many it holds now.

    What was not looked at stays in it as it is.

    Args:
        project: The project.
        findings: What the checks found, without the baseline.
        languages: Codes of the languages that were checked.
        issues: Ids of the issues that were checked.
        checks: Names of the checks that were run.

    Raises:
        ConfigurationError: The old file cannot be read.
        UsageError: The file cannot be written.
    """
    path = project.root / project.options.baseline
    shown = project.shown(path)
    kept: set[_Known] = set()
    if path.exists():
        for known in _decode(read_bytes(path, shown, ConfigurationError), shown):
            seen = known.language in languages and known.issue in issues and known.check in checks
            if not seen:
                kept.add(known)
    kept.update(_known(findings))
    write_on_change(path, _encode(sorted(kept)), shown)
    return len(kept)


def _known(findings: Iterable[Finding]) -> Iterator[_Known]:
    for finding in findings:
        if finding.fingerprint:
            yield _Known(
                finding.issue,
                finding.language,
                finding.check,
                finding.fingerprint,
                finding.message,
            )


def _encode(findings: Iterable[_Known]) -> bytes:
    lines = ",\n".join(msgspec.json.encode(known).decode() for known in findings)
    return "\n".join(part for part in (_HEAD, lines, _TAIL) if part).encode() + b"\n"


def _decode(data: bytes, shown: str) -> list[_Known]:
    advice = "put an older version of it back, or write it anew with 'check --write-baseline'"
    try:
        baseline = msgspec.json.decode(data, type=_Baseline)
    except (msgspec.DecodeError, UnicodeDecodeError) as problem:
        raise ConfigurationError(
            f"no baseline of findings: {problem}", path=shown, advice=advice
        ) from problem
    if baseline.version != _VERSION:
        raise ConfigurationError(
            f"unknown version {baseline.version}", path=shown, advice="expected version 1"
        )
    return baseline.findings


def _lines_by_fingerprint(data: bytes) -> Mapping[str, int]:
    """Return the line of each finding, for a file that was written here."""
    found: dict[str, int] = {}
    mark = b'"fingerprint":"'
    for number, line in enumerate(data.splitlines(), start=1):
        _, has_mark, rest = line.partition(mark)
        if has_mark:
            found[rest.partition(b'"')[0].decode(errors="replace")] = number
    return found
