"""Catalogs that other tools wrote for real projects, fetched when first needed.

None of them is part of this repository. They are kept in ``.cache/catalogs/``, which git
ignores; ``PYTHONPATH=tests python tests/catalogs/real_files.py`` fills it.

- Django's wheel carries its translators' PO files for a hundred languages as Transifex wrote
  them: wrapped, with plural forms, contexts, previous texts and flags.
- pycountry's source distribution carries iso-codes compiled; GNU msgunfmt writes PO of that.

pip does the download, so its own configuration (index, proxy, certificates) holds, and checks
the archives against pinned hashes before anything reads them. Nothing is installed.
"""

import shutil
import tarfile
import tempfile
import zipfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from downloads import DownloadError, download

__all__ = ["FOLDER", "RealFilesMissingError", "fetch_compiled", "fetch_translated"]

FOLDER = Path(__file__).parents[2] / ".cache" / "catalogs"
LANGUAGES = ("hu", "es", "zh_Hans", "zh_CN")

_REQUIREMENTS = {
    "django": (
        "Django==5.1.4 "
        "--hash=sha256:236e023f021f5ce7dee5779de7b286565fdea5f4ab86bae5338e3f7b69896cf0\n"
    ),
    "pycountry": (
        "pycountry==26.2.16 "
        "--hash=sha256:5b6027d453fcd6060112b951dd010f01f168b51b4bf8a1f1fc8c95c8d94a0801\n"
    ),
}
_SUFFIXES = {"django": ".po", "pycountry": ".mo"}
_ADVICE = (
    "run 'PYTHONPATH=tests python tests/catalogs/real_files.py' where pip reaches a package index"
)


class RealFilesMissingError(Exception):
    """The catalogs are not here and could not be fetched; the message says what to do."""


def fetch_translated() -> tuple[Path, ...]:
    """Return Django's PO files of our languages.

    Raises:
        RealFilesMissingError: There is no copy and none can be fetched.
    """
    return _fetch("django")


def fetch_compiled() -> tuple[Path, ...]:
    """Return iso-codes' MO files of our languages.

    Raises:
        RealFilesMissingError: There is no copy and none can be fetched.
    """
    return _fetch("pycountry")


@cache
def _fetch(project: str) -> tuple[Path, ...]:
    folder = FOLDER / project
    if not folder.is_dir():
        FOLDER.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=FOLDER) as scratch:
            archive = _download(project, scratch)
            unfinished = Path(scratch, "files")
            unfinished.mkdir()
            for name, data in _members(archive):
                if name.endswith(_SUFFIXES[project]) and not set(LANGUAGES).isdisjoint(
                    name.split("/")
                ):
                    (unfinished / name.replace("/", "-")).write_bytes(data)
            _settle(unfinished, folder)
    return tuple(sorted(folder.iterdir()))


def _download(project: str, scratch: str) -> Path:
    kind = "--only-binary" if project == "django" else "--no-binary"
    try:
        (archive,) = download(_REQUIREMENTS[project], Path(scratch), kind=kind, packages=project)
    except DownloadError as problem:
        raise RealFilesMissingError(f"catalogs of {project} not at hand: {_ADVICE}") from problem
    return archive


def _members(archive: Path) -> Iterator[tuple[str, bytes]]:
    """Yield the files of an archive, names and contents; nothing is unpacked to disk."""
    if archive.suffix == ".whl":
        with zipfile.ZipFile(archive) as wheel:
            yield from ((name, wheel.read(name)) for name in wheel.namelist())
        return
    with tarfile.open(archive) as opened:
        for member in opened:
            file = opened.extractfile(member)
            if file is not None:
                yield member.name, file.read()


def _settle(unfinished: Path, folder: Path) -> None:
    """Move a whole folder into place, so that a test beside this one never sees half of it."""
    try:
        unfinished.rename(folder)
    except OSError:  # another process was faster
        shutil.rmtree(unfinished)


if __name__ == "__main__":
    for each in (fetch_translated(), fetch_compiled()):
        print(f"{len(each)} files in {each[0].parent}")
