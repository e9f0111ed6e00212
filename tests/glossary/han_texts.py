"""Django's translations into Chinese, in both scripts, and Japanese, fetched when first needed."""

import tempfile
from functools import cache
from pathlib import Path

from catalogs import real_files
from translate_pipeline.catalogs import parse_catalog
from translate_pipeline.model.catalogs import Message

__all__ = ["read_texts"]

_FOLDER = real_files.FOLDER / "django-han"
_LANGUAGES = ("zh_Hans", "zh_Hant", "ja")


def read_texts(language: str) -> tuple[str, ...]:
    """Return the translations of a language.

    Raises:
        RealFilesMissingError: There is no copy and none can be fetched.
    """
    paths = sorted(_fetch().glob(f"{language}-*.po"))
    messages = [each for path in paths for each in _parse(path)]
    return tuple(text for message in messages for text in message.msgstr if text)


def _parse(path: Path) -> tuple[Message, ...]:
    return parse_catalog(path.read_bytes(), path=path.name).messages


@cache
def _fetch() -> Path:
    if not _FOLDER.is_dir():
        real_files.FOLDER.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=real_files.FOLDER) as scratch:
            archive = real_files._download("django", scratch)
            unfinished = Path(scratch, "files")
            unfinished.mkdir()
            for name, data in real_files._members(archive):
                language = next((each for each in _LANGUAGES if f"/{each}/" in name), "")
                if language and name.endswith(".po"):
                    (unfinished / f"{language}-{name.replace('/', '-')}").write_bytes(data)
            real_files._settle(unfinished, _FOLDER)
    return _FOLDER
