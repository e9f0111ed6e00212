"""Time work inside this process and in child processes."""

import gc
import subprocess
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage

__all__ = ["Usage", "run_children", "time_rounds"]


@dataclass(frozen=True, slots=True)
class Usage:
    """What child processes cost."""

    cpu: float
    """Seconds of CPU, user and system, start of the processes included."""

    wall: float
    """Seconds on the clock."""


def time_rounds(cases: Mapping[str, Callable[[], None]], rounds: int) -> dict[str, list[float]]:
    """Return CPU seconds of each case, one a round, after a warm-up.

    A round runs every case once, so that a change in the machine's load meets all of them. The
    garbage collector stays on, and starts each case with nothing to collect.
    """
    for case in cases.values():
        case()
    seconds: dict[str, list[float]] = {name: [] for name in cases}
    for _ in range(rounds):
        for name, case in cases.items():
            gc.collect()
            start = time.process_time()
            case()
            seconds[name].append(time.process_time() - start)
    return seconds


def run_children(commands: Iterable[list[str]], folder: Path) -> Usage:
    """Run commands in a folder one after the other and return what they cost together.

    Raises:
        RuntimeError: A command failed; the message has the end of its error output.
    """
    wall, before = time.perf_counter(), getrusage(RUSAGE_CHILDREN)
    for command in commands:
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
        if done.returncode:
            raise RuntimeError(f"{' '.join(command)[:200]} failed: {done.stderr[-500:]}")
    after = getrusage(RUSAGE_CHILDREN)
    cpu = after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime
    return Usage(cpu, time.perf_counter() - wall)
