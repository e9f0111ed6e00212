"""Catalogs of real projects are read whole and come back byte for byte, and gettext agrees."""

import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from shutil import which

import polib
import pytest

from catalogs.real_files import RealFilesMissingError, fetch_compiled, fetch_translated
from translate_pipeline.catalogs import compile_catalog, parse_catalog, serialize_catalog
from translate_pipeline.model.catalogs import Catalog, Message

needs_gettext = pytest.mark.skipif(
    which("msgcat") is None, reason="gettext is missing; install it: apt-get install gettext"
)


def _or_skip(fetch: Callable[[], tuple[Path, ...]]) -> tuple[Path, ...]:
    try:
        return fetch()
    except RealFilesMissingError as problem:
        pytest.skip(str(problem))


@pytest.fixture(scope="module")
def translated() -> dict[str, bytes]:
    """Return Django's catalogs of our languages by name; skip if they cannot be fetched."""
    return {path.name: path.read_bytes() for path in _or_skip(fetch_translated)}


@pytest.fixture(scope="module")
def decompiled() -> dict[str, bytes]:
    """Return iso-codes' catalogs as msgunfmt writes them; skip if they cannot be fetched."""
    return {
        path.name: subprocess.run(["msgunfmt", path], capture_output=True, check=True).stdout
        for path in _or_skip(fetch_compiled)
    }


def _read(files: dict[str, bytes]) -> dict[str, Catalog]:
    return {name: parse_catalog(data, path=name) for name, data in files.items()}


def test_translated_files_come_back(translated: dict[str, bytes]) -> None:
    """All of Django's catalogs in our languages are written back as they were."""
    catalogs = _read(translated)

    assert {name: serialize_catalog(catalog) for name, catalog in catalogs.items()} == translated
    assert len(catalogs) > 30
    assert sum(len(catalog.messages) for catalog in catalogs.values()) > 2_500


@needs_gettext
def test_decompiled_files_come_back(decompiled: dict[str, bytes]) -> None:
    """All of iso-codes' catalogs in our languages are written back as msgunfmt wrote them."""
    catalogs = _read(decompiled)

    assert {name: serialize_catalog(catalog) for name, catalog in catalogs.items()} == decompiled
    assert len(catalogs) > 15
    assert sum(len(catalog.messages) for catalog in catalogs.values()) > 10_000


def test_polib_reads_the_same_from_them(translated: dict[str, bytes]) -> None:
    """Every field of every message is what the reader of another project finds."""
    for name, catalog in _read(translated).items():
        ours = catalog.to_polib()
        theirs = polib.pofile(translated[name].decode(), wrapwidth=0)

        assert [_fields(entry) for entry in ours] == [_fields(entry) for entry in theirs], name
        assert ours.metadata == theirs.metadata


def _fields(entry: polib.POEntry) -> dict[str, object]:
    # The line is that of the msgid for us, and that of the first comment for polib.
    return {
        name: value for name, value in vars(entry).items() if name not in ("linenum", "encoding")
    }


def _change_first(catalog: Catalog) -> tuple[Catalog, Message]:
    """Return a catalog with a comment added to its first message, and the message before."""
    before = catalog.messages[0]
    comments = (*before.translator_comments, "looked at")
    changed = replace(before, translator_comments=comments, raw=None)
    return replace(catalog, messages=(changed, *catalog.messages[1:])), before


def test_one_change_touches_one_entry(translated: dict[str, bytes]) -> None:
    """A changed message is written in our form, and no byte of the others moves."""
    for name, catalog in _read(translated).items():
        changed, before = _change_first(catalog)
        assert before.raw is not None

        head, _, rest = translated[name].partition(before.raw.encode())

        data = serialize_catalog(changed)
        assert data.startswith(head), name
        assert data.endswith(rest), name


@needs_gettext
def test_msgcat_accepts_what_we_write(translated: dict[str, bytes]) -> None:
    """After a change msgcat finds the same messages in the file as we do."""
    for name, catalog in _large(translated).items():
        changed, _ = _change_first(catalog)

        result = _run(["msgcat", "-"], serialize_catalog(changed))

        again = parse_catalog(result.stdout, path=name)
        assert [(m.key, m.msgstr) for m in again.messages] == [
            (m.key, m.msgstr) for m in catalog.messages
        ]


@needs_gettext
def test_msgfmt_says_of_our_file_what_it_said_before(translated: dict[str, bytes]) -> None:
    """After a change ``msgfmt -c`` finds no errors but those that the file had."""
    command = ["msgfmt", "-c", "-o", "/dev/null", "-"]
    for name, catalog in _large(translated).items():
        changed, _ = _change_first(catalog)

        results = [_run(command, serialize_catalog(c)) for c in (catalog, changed)]

        # Some files of Django's have more plural forms than their header says.
        assert results[0].returncode == results[1].returncode, name
        assert results[0].stderr.count(b"\n") == results[1].stderr.count(b"\n"), name


def _large(files: dict[str, bytes]) -> dict[str, Catalog]:
    return _read({name: data for name, data in files.items() if len(data) > 15_000})


def _run(command: list[str], data: bytes) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(command, input=data, capture_output=True, check=False)


@needs_gettext
def test_msgunfmt_reads_what_we_compile(decompiled: dict[str, bytes], tmp_path: Path) -> None:
    """A catalog that we compile is decompiled to the very text that we read."""
    compiled = tmp_path / "a.mo"
    for name, catalog in _read(decompiled).items():
        compiled.write_bytes(compile_catalog(catalog))

        result = subprocess.run(["msgunfmt", compiled], capture_output=True, check=True)

        again = parse_catalog(result.stdout, path=name)
        assert again.messages == catalog.messages, name
        assert again.fields == catalog.fields, name
