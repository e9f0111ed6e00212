"""Remember between runs what the checks said of a pair of texts.

The answers stand in the cache folder, a file a catalog; they hold as long as the program, the
glossary and the language do. Where none can be read or written, the answers are the same.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from hashlib import blake2b
from pathlib import Path

import msgspec

import translate_pipeline
from translate_pipeline.checks import CHECKS, PairChecker
from translate_pipeline.checks.report import PairReport
from translate_pipeline.errors import UsageError
from translate_pipeline.model.catalogs import Message
from translate_pipeline.model.locales import Language
from translate_pipeline.pipeline.cache import CACHE_FOLDER, make_cache_folder
from translate_pipeline.pipeline.files import write_on_change
from translate_pipeline.pipeline.project import Project

__all__ = ["CatalogReports", "RememberedChecks"]

_DIGEST_BYTES = 16


class RememberedChecks:
    """The checks of a project's messages, with the answers of earlier runs.

    Args:
        project: The project, for its glossary and its cache folder.
        checks: Names of the checks to run; answers are remembered if they are all there is.
    """

    def __init__(self, project: Project, checks: Sequence[str]) -> None:
        self._project = project
        self._glossary = project.load_glossary()
        self._select = [name for name in CHECKS if name in checks]
        self._is_complete = len(self._select) == len(CHECKS)
        self._checkers: dict[str, PairChecker] = {}
        self._state = self._digest_state() if self._is_complete else b""

    @contextmanager
    def catalog(self, language: Language, issue: str) -> Iterator["CatalogReports"]:
        """Give the reports of a catalog; what is new is remembered at the end."""
        code = language.code
        if code not in self._checkers:
            self._checkers[code] = PairChecker(code, glossary=self._glossary, select=self._select)
        if not self._is_complete:
            yield CatalogReports(self._checkers[code], {})
            return
        path = self._project.root / CACHE_FOLDER / "checks" / code / f"{issue}.msgpack"
        reports = CatalogReports(self._checkers[code], self._read(path))
        yield reports
        if reports.is_changed:
            self._write(path, reports.used)

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


class CatalogReports:
    """The reports on the messages of one catalog.

    Args:
        checker: The checks of its language.
        known: Reports of earlier runs, by digest of the texts.
    """

    def __init__(self, checker: PairChecker, known: dict[bytes, PairReport]) -> None:
        self._checker = checker
        self._known = known
        self.used: dict[bytes, PairReport] = {}

    @property
    def is_changed(self) -> bool:
        """Whether the reports that were used are not those that were known."""
        return self.used.keys() != self._known.keys()

    def report(self, message: Message) -> PairReport:
        """Return what the checks say of a message."""
        texts = f"{message.msgid}\0{message.msgstr[0]}\0{message.max_length}"
        digest = blake2b(texts.encode(), digest_size=_DIGEST_BYTES).digest()
        report = self.used.get(digest) or self._known.get(digest)
        if report is None:
            report = self._checker.report(
                message.msgid, message.msgstr[0], max_length=message.max_length
            )
        self.used[digest] = report
        return report
