"""Run the checks of messages, in several processes where there are many."""

import os
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from typing import NamedTuple

import msgspec

from translate_pipeline.checks import PairChecker
from translate_pipeline.checks.report import PairReport
from translate_pipeline.pipeline.project import Project, open_project

__all__ = ["CheckWorkers", "Texts"]

# Fewer are checked before another process has started.
_LEAST_MESSAGES = 4_000
_CHUNK = 500


class Texts(NamedTuple):
    """What the checks look at in a message."""

    source: str
    """The msgid."""

    target: str
    """The msgstr."""

    max_length: int
    """The most code points that the author allows; 0 if there is no limit."""


class CheckWorkers:
    """The checks of a project's languages; their answers do not depend on the number of workers.

    Args:
        project: The project, for its glossary.
        select: Names of the checks to run.
        jobs: Most processes; None for one a core.
    """

    def __init__(self, project: Project, select: Sequence[str], jobs: int | None = None) -> None:
        self._project = project
        self._select = tuple(select)
        self._jobs = jobs or os.cpu_count() or 1
        self._own = _Checkers(project, self._select)
        self._pool: ProcessPoolExecutor | None = None

    def reports(self, code: str, texts: Sequence[Texts]) -> list[PairReport]:
        """Return what the checks say of some texts in a language, in their order."""
        if self._jobs == 1 or len(texts) < _LEAST_MESSAGES:
            return self._own.reports(code, texts)
        chunks = [texts[start : start + _CHUNK] for start in range(0, len(texts), _CHUNK)]
        answers = self._opened.map(_report_chunk, [code] * len(chunks), chunks)
        return [report for answer in answers for report in _decode(answer)]

    @property
    def _opened(self) -> ProcessPoolExecutor:
        if self._pool is None:
            # Not forked: the terminal's progress has a thread of its own.
            self._pool = ProcessPoolExecutor(
                self._jobs,
                mp_context=get_context("spawn"),
                initializer=_start_worker,
                initargs=(self._project.root, self._select),
            )
        return self._pool


class _Checkers:
    """The checkers of one process, made when a language is first asked for."""

    def __init__(self, project: Project, select: Sequence[str]) -> None:
        self._glossary = project.load_glossary()
        self._select = select
        self._by_code: dict[str, PairChecker] = {}

    def reports(self, code: str, texts: Sequence[Texts]) -> list[PairReport]:
        if code not in self._by_code:
            self._by_code[code] = PairChecker(code, glossary=self._glossary, select=self._select)
        checker = self._by_code[code]
        return [
            checker.report(source, target, max_length=max_length)
            for source, target, max_length in texts
        ]


_worker: list[_Checkers] = []


def _start_worker(root: Path, select: Sequence[str]) -> None:
    _worker.append(_Checkers(open_project(root), select))


def _report_chunk(code: str, texts: Sequence[Texts]) -> bytes:
    return msgspec.msgpack.encode(_worker[0].reports(code, texts))


def _decode(answer: bytes) -> list[PairReport]:
    return msgspec.msgpack.decode(answer, type=list[PairReport])
