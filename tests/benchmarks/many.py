"""The papers of 400 sessions written in a row: what the process keeps of them."""

import hashlib
import os
import re
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks.measure import Figure, child

_SESSIONS, _ROUNDS = 50, 8
_ASKED_MB = 8
_ASKED_MS = 60


def run() -> list[Figure]:
    """Measure in a process of its own."""
    with tempfile.TemporaryDirectory() as home:
        found = child("tests.benchmarks.many", home, environment={"MEETINGDESK_HOME": home})
    said = ", ".join(f"{found[f'at{n}']:.0f} MB after {n}" for n in (50, 200, 400))
    return [
        Figure(
            name="many: memory that 350 more papers take",
            measured=found["at400"] - found["at50"],
            asked=_ASKED_MB,
            unit="MB",
            detail=said,
        ),
        Figure(
            name="many: CPU of a paper of five pages",
            measured=found["cpu"],
            asked=_ASKED_MS,
            unit="ms",
            detail=f"{found['seconds']:.0f} s for {_SESSIONS * _ROUNDS}, with the disk",
        ),
    ]


def main(home: Path) -> None:
    """Write the papers of a file's sessions as often as it takes, and print the figures."""
    from meetingdesk import settings
    from meetingdesk.desk import new_desk
    from meetingdesk.domain.meeting import Session
    from meetingdesk.exchange.reader import read_source
    from meetingdesk.exchange.writer import write_said
    from meetingdesk.exporting import Form, ManyWritten, Order, material
    from meetingdesk.minutes.issuing import bundle_of
    from tests.benchmarks.paper_content import LETTER, session

    desk = new_desk(home / "many.mdesk", author="Benchmark", places=settings.places())
    source = home / "source.json"
    for number in range(_SESSIONS):
        records = {record.id: record for record in session(LETTER, number).records()}.values()
        source.write_bytes(_own_ids(write_said(records, source=f"Session {number}"), number))
        said = read_source(source)
        desk.import_said(said.source, said.records)
    sessions = [one.id for one in desk.all(Session) if one.number]
    begin, worked, done = time.perf_counter(), time.process_time(), 0
    for turn in range(_ROUNDS):
        folder = home / f"papers {turn}"
        folder.mkdir()
        many = ManyWritten(folder)
        for one in sessions[:_SESSIONS]:
            step = many.write(one, material(desk, bundle_of(desk, one), Form.PDF), Order())
            assert step.path, step.trouble
            done += 1
            if done in (50, 200, 400):
                print(f"at{done}", _memory_mb())
    print("cpu", (time.process_time() - worked) * 1000 / done)
    print("seconds", time.perf_counter() - begin)
    desk.close()


def _own_ids(data: bytes, number: int) -> bytes:
    """Return a source in which all records are others than in the source before."""

    def own(found: re.Match[bytes]) -> bytes:
        made = hashlib.md5(found[1] + str(number).encode(), usedforsecurity=False).hexdigest()
        return f'"{made}"'.encode()

    return re.sub(rb'"([0-9a-f]{32})"', own, data)


def _memory_mb() -> float:
    """Return what the process holds now, where the system tells; else what it held at most."""
    state = Path("/proc/self/statm")
    if state.exists():
        return int(state.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6
    from tests.benchmarks.said import peak_mb

    return peak_mb()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
