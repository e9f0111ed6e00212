"""Remember between runs what the checks said of a pair of texts.

The answers stand in the cache folder, a file a catalog; they hold as long as the program, the
glossary and the language do. Where none can be read or written, the answers are the same.
"""

from collections.abc import Sequence
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path

import msgspec

import translate_pipeline
from translate_pipeline.checks import CHECKS
from translate_pipeline.checks.report import PairReport
from translate_pipeline.errors import UsageError
from translate_pipeline.model.catalogs import Message
from translate_pipeline.model.locales import Language
from translate_pipeline.pipeline.cache import CACHE_FOLDER, make_cache_folder
from translate_pipeline.pipeline.check.workers import CheckWorkers, Texts
from translate_pipeline.pipeline.files import write_on_change
from translate_pipeline.pipeline.project import Project

__all__ = ["RememberedChecks"]

_DIGEST_BYTES = 16


class RememberedChecks:
    """The checks of a project's messages, with the answers of earlier runs.

    Args:
        project: The project, for its glossary and its cache folder.
        checks: Names of the checks to run; answers are remembered if they are all there is.
        jobs: Most processes; None for one a core.
    """

    def __init__(self, project: Project, checks: Sequence[str], *, jobs: int | None = None) -> None:
        self._project = project
        select = [name for name in CHECKS if name in checks]
        self._workers = CheckWorkers(project, select, jobs)
        self._is_complete = len(select) == len(CHECKS)
        self._state = self._digest_state() if self._is_complete else b""

    def reports(
        self, language: Language, issue: str, messages: Sequence[Message]
    ) -> list[PairReport]:
        """Return what the checks say of the messages of a catalog, in their order."""
        texts = [Texts(each.msgid, each.msgstr[0], each.max_length) for each in messages]
        if not self._is_complete:
            return self._workers.reports(language.code, texts)
        path = self._project.root / CACHE_FOLDER / "checks" / language.code / f"{issue}.msgpack"
        digests = [_digest(each) for each in texts]
        known = self._read(path)
        new = {d: each for d, each in zip(digests, texts, strict=True) if d not in known}
        answers = self._workers.reports(language.code, tuple(new.values()))
        found = {**known, **dict(zip(new, answers, strict=True))}
        used = {digest: found[digest] for digest in digests}
        if used.keys() != known.keys():
            self._write(path, used)
        return [found[digest] for digest in digests]

    def _read(self, path: Path) -> dict[bytes, PairReport]:
        try:
            state, known = msgspec.msgpack.decode(
                path.read_bytes(), type=tuple[bytes, dict[bytes, PairReport]]
            )
        except (OSError, msgspec.DecodeError):
            return {}
        return known if state == self._state else {}

    def _write(self, path: Path, reports: dict[bytes, PairReport]) -> None:
        with suppress(OSError, UsageError):
            make_cache_folder(self._project.root / CACHE_FOLDER)
            data = msgspec.msgpack.encode((self._state, reports))
            write_on_change(path, data, self._project.shown(path))

    def _digest_state(self) -> bytes:
        """Return a digest of all that an answer depends on but the texts."""
        digest = blake2b(digest_size=_DIGEST_BYTES)
        digest.update(translate_pipeline.__version__.encode())
        package = Path(translate_pipeline.__file__).parent
        for path in sorted(package.rglob("*.py")):
            stat = path.stat()
            digest.update(f"{path}\0{stat.st_size}\0{stat.st_mtime_ns}\0".encode())
        with suppress(OSError):
            digest.update((self._project.root / self._project.options.glossary).read_bytes())
        return digest.digest()


def _digest(texts: Texts) -> bytes:
    data = f"{texts.source}\0{texts.target}\0{texts.max_length}"
    return blake2b(data.encode(), digest_size=_DIGEST_BYTES).digest()
