"""Medians of interleaved runs, and the memory of a process at its highest."""

import gc
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True, kw_only=True)
class Figure:
    """One line of the report: what was measured, beside what was asked (both in `unit`)."""

    name: str
    measured: float
    asked: float
    unit: str = "x"
    detail: str = ""

    def line(self) -> str:
        """Return the line as it is printed."""
        met = "met " if self.measured <= self.asked else "MISS"
        return (
            f"{met}  {self.name:<44} {self.measured:9.2f} {self.unit:<3}"
            f" asked <= {self.asked:g} {self.unit}  {self.detail}"
        )


class Taken(NamedTuple):
    """Seconds that something took, and those of them that the processor worked for it."""

    seconds: float
    worked: float


def interleaved(runs: int, **tried: Callable[[], object]) -> dict[str, float]:
    """Return the median seconds of each, all tried in turn, `runs` times."""
    found = prepared(runs, **{name: lambda run=run: run for name, run in tried.items()})
    return {name: taken.seconds for name, taken in found.items()}


def prepared(runs: int, **tried: Callable[[], Callable[[], object]]) -> dict[str, Taken]:
    """Return the medians of what each first makes ready: what it returns is what is measured.

    On a machine that does much else at the time, the processor's seconds say more.
    """
    taken: dict[str, list[Taken]] = {name: [] for name in tried}
    for _ in range(runs):
        for name, ready in tried.items():
            run = ready()
            gc.collect()
            begin, worked = time.perf_counter(), time.process_time()
            run()
            taken[name].append(Taken(time.perf_counter() - begin, time.process_time() - worked))
    return {
        name: Taken(*(statistics.median(column) for column in zip(*times, strict=True)))
        for name, times in taken.items()
    }


def child(
    module: str, *arguments: str, environment: Mapping[str, str] | None = None
) -> dict[str, float]:
    """Run a module in a process of its own; return the figures it prints, one `name value` a line.

    It is given the moment of its start (CLOCK_MONOTONIC, seconds) as MOMENT.
    """
    surroundings = os.environ | {"QT_QPA_PLATFORM": "offscreen"} | dict(environment or {})
    surroundings["MOMENT"] = repr(time.monotonic())
    done = subprocess.run(
        [sys.executable, "-m", module, *arguments],
        env=surroundings,
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=600,
    )
    if done.returncode:
        raise SystemExit(f"{module} failed:\n{done.stdout}{done.stderr}")
    lines = (line.split() for line in done.stdout.splitlines())
    return {line[0]: float(line[1]) for line in lines if len(line) == 2}
