"""The manifest of a build: every file with its hash, and how complete each language is."""

import hashlib
from pathlib import Path

import msgspec

from translate_pipeline.errors import BuildError
from translate_pipeline.pipeline.files import read_bytes

__all__ = ["BuiltFile", "Completeness", "Manifest", "describe_file", "encode_manifest",
           "load_build", "read_manifest"]  # fmt: skip

MANIFEST = "manifest.json"


class BuiltFile(msgspec.Struct, frozen=True):
    """One file of a build."""

    sha256: str
    """Hash of its bytes, hexadecimal."""

    size: int
    """Its length in bytes."""


class Completeness(msgspec.Struct, frozen=True):
    """How much of a language's text is translated."""

    translated: int = 0
    """Units that stand in the language."""

    fallback: int = 0
    """Units that stand in the source language instead."""

    def __add__(self, other: "Completeness") -> "Completeness":
        return Completeness(self.translated + other.translated, self.fallback + other.fallback)


class Manifest(msgspec.Struct, frozen=True):
    """What a build made. Holds no time and no path of a machine."""

    files: dict[str, BuiltFile]
    """By path relative to the manifest, with forward slashes."""

    languages: dict[str, Completeness]
    """All issues together, by language code."""

    issues: dict[str, dict[str, Completeness]]
    """By issue id, then by language code."""

    source: str
    """Hash over all inputs: configuration, articles, pictures, catalogs, glossary."""

    version: int = 1
    """Version of this form."""


def describe_file(data: bytes) -> BuiltFile:
    """Return hash and size of a file's content."""
    return BuiltFile(hashlib.sha256(data).hexdigest(), len(data))


def encode_manifest(manifest: Manifest) -> bytes:
    """Return the manifest as JSON, keys sorted, so that equal builds have equal bytes."""
    encoded = msgspec.json.Encoder(order="sorted").encode(manifest)
    return msgspec.json.format(encoded, indent=2) + b"\n"


def read_manifest(folder: Path) -> Manifest:
    """Return the manifest of a build folder.

    Raises:
        BuildError: There is none, or it is damaged.
    """
    path = folder / MANIFEST
    data = read_bytes(path, path.name, BuildError)
    try:
        return msgspec.json.decode(data, type=Manifest)
    except (msgspec.DecodeError, UnicodeDecodeError) as problem:
        raise BuildError(
            f"damaged manifest: {problem}", path=path.name, advice="build again"
        ) from problem


def load_build(path: str | Path) -> Manifest:
    """Return the manifest of a build after comparing every file with its hash.

    Args:
        path: The build folder or its ``manifest.json``.

    Raises:
        BuildError: The manifest cannot be read, or a file is missing or was changed.
    """
    place = Path(path)
    folder = place.parent if place.name == MANIFEST else place
    manifest = read_manifest(folder)
    for name, expected in manifest.files.items():
        if not is_inside(folder, name):
            raise BuildError("the path leads out of the build", path=name, advice="build again")
        if describe_file(read_bytes(folder / name, name, BuildError)) != expected:
            raise BuildError("differs from its manifest", path=name, advice="build again")
    return manifest


def is_inside(folder: Path, name: str) -> bool:
    """Return whether a path of a manifest stays in the build folder."""
    return (folder / name).resolve().is_relative_to(folder.resolve())
