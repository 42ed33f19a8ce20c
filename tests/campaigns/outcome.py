"""What a campaign found."""

import shutil
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from meetingdesk.settings import Places

_MEMORY = Path("/dev/shm")
_MOST_TOLD = 20


@dataclass(kw_only=True)
class Outcome:
    """How many cases a campaign lived through, what it counted in them, and what was wrong."""

    name: str
    cases: int = 0
    counted: Counter[str] = field(default_factory=Counter)
    told: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    telling: Callable[["Outcome"], list[str]] | None = None
    """What else is to be told of the counts, when all is counted."""

    def add(self, other: "Outcome") -> None:
        """Take in what another part of the same campaign found."""
        self.cases += other.cases
        self.counted += other.counted
        self.told += other.told
        self.faults += other.faults
        self.telling = other.telling

    def wrong(self, case: object, what: str) -> None:
        """Take down a fault, with what brings it back."""
        self.faults.append(f"case {case}: {what}")

    def lines(self) -> Iterator[str]:
        """Return the outcome in lines to print."""
        counts = ", ".join(f"{what} {n:,}" for what, n in sorted(self.counted.items()))
        yield f"{self.name}: {self.cases:,} cases, {len(self.faults):,} faults; {counts}"
        more = self.telling(self) if self.telling else []
        yield from (f"  {line}" for line in [*self.told, *more])
        yield from (f"  FAULT {fault}" for fault in self.faults[:_MOST_TOLD])


@contextmanager
def folder(*, memory: bool = False) -> Iterator[Path]:
    """Give a folder that goes at the end; in memory where asked and where there is such."""
    made = tempfile.mkdtemp(dir=_MEMORY if memory and _MEMORY.is_dir() else None)
    try:
        yield Path(made)
    finally:
        shutil.rmtree(made)


def places_in(home: Path) -> Places:
    """Return the program's own folders under one."""
    return Places(
        config=home / "config",
        cache=home / "cache",
        recovery=home / "recovery",
        log=home / "log",
    )
