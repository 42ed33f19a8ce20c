"""Minutes as PDF beside typst, Qt and WeasyPrint: the same blocks, in turn."""

import gc
import importlib.util
import os
import pickle
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from itertools import chain
from pathlib import Path

import pypdfium2

from meetingdesk.exchange.writer import write_said
from meetingdesk.minutes.bundle import Bundle
from meetingdesk.minutes.carrying import carried
from meetingdesk.minutes.compose import compose_minutes
from meetingdesk.minutes.editions import compose_edition, edition_of
from meetingdesk.minutes.lasting import Embedded
from meetingdesk.minutes.pdf import export_archive, export_pdf
from tests.benchmarks.measure import ROOT, Figure
from tests.benchmarks.paper_content import LETTER, LONG, session
from tests.benchmarks.paper_peers import HINT, WRITERS, Writer

_MODULES = {"typst": "typst", "qt": "PySide6", "weasyprint": "weasyprint"}
_WARM_RUNS, _LONG_RUNS, _COLD_RUNS = 40, 3, 9
_EDITIONS = 6
_IN_A_ROW = 400
_ASKED_COLD = {"typst": 1.5, "weasyprint": 0.3}
Runs = dict[str, Callable[[Bundle], bytes]]


def run() -> None:
    """Print the ratios of CPU time and of peak memory."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    there = []
    for name, module in _MODULES.items():
        if importlib.util.find_spec(module):
            there.append(name)
        else:
            print(HINT.format(name=name))
    with tempfile.TemporaryDirectory() as folder:
        here = Path(folder)
        parts = (_warm(there), _forms(there), _whole(there, here), _row(here))
        for figure in [*chain(*parts), *_long(there, Path(folder))]:
            print(figure.line(), flush=True)


def _ours(bundle: Bundle) -> bytes:
    return export_pdf(compose_minutes(bundle))


def _composed(writer: Writer) -> Callable[[Bundle], bytes]:
    return lambda bundle: writer(compose_minutes(bundle))


def _writers(names: list[str]) -> Runs:
    return {"ours": _ours, **{name: _composed(WRITERS[name]()) for name in names}}


def _cpu(runs: Runs, size: int, count: int) -> dict[str, float]:
    """Return the median CPU milliseconds of each; the first paper of each is not counted."""
    taken: dict[str, list[float]] = {name: [] for name in runs}
    for edition in range(count + 1):
        bundle = session(size, edition)
        for name, write in runs.items():
            gc.collect()
            begin = time.process_time()
            write(bundle)
            if edition:
                taken[name].append((time.process_time() - begin) * 1000)
    return {name: statistics.median(times) for name, times in taken.items()}


def _pages(data: bytes) -> int:
    document = pypdfium2.PdfDocument(data)
    count = len(document)
    document.close()
    return count


def _warm(there: list[str]) -> list[Figure]:
    runs = _writers([name for name in there if name != "weasyprint"])
    taken = _cpu(runs, LETTER, _WARM_RUNS)
    pages = {name: _pages(write(session(LETTER, 0))) for name, write in runs.items()}
    return [
        Figure(
            name=f"minutes: warm CPU / {name}",
            measured=taken["ours"] / taken[name],
            asked=0.7,
            detail=f"{taken['ours']:.1f} ms, {pages['ours']} pages; "
            f"{taken[name]:.1f} ms, {pages[name]} pages",
        )
        for name in taken
        if name != "ours"
    ]


def _archived(bundle: Bundle) -> bytes:
    records = write_said(carried(bundle), source="Benchmark")
    paper = compose_minutes(bundle)
    return export_archive(paper, Embedded(data=records, told="The records of this paper"))


def _bilingual(bundle: Bundle) -> bytes:
    return export_pdf(compose_edition(compose_minutes, bundle, edition_of("en+vi")))


def _forms(there: list[str]) -> list[Figure]:
    """Measure what else becomes of the same session: for the archive, in two languages."""
    runs: Runs = {"ours": _ours, "archive": _archived, "bilingual": _bilingual}
    if "typst" in there:
        runs["typst"] = _composed(WRITERS["typst"]())
    taken = _cpu(runs, LETTER, _WARM_RUNS)
    asked = [("bilingual", "ours", 1.5), ("archive", "typst", 1.2)]
    return [
        Figure(
            name=f"minutes: {form} CPU / {'one language' if peer == 'ours' else peer}",
            measured=taken[form] / taken[peer],
            asked=most,
            detail=f"{taken[form]:.1f} ms; {taken[peer]:.1f} ms",
        )
        for form, peer, most in asked
        if peer in taken
    ]


def _long(there: list[str], folder: Path) -> list[Figure]:
    if "typst" not in there:
        return []
    runs = _writers(["typst"])
    taken = _cpu(runs, LONG, _LONG_RUNS)
    alone, edited = _kept(folder, LONG, 1), _kept(folder, LONG, _EDITIONS)
    first = {name: _child(name, alone, folder)[1] for name in runs}
    peak = {name: _child(name, edited, folder)[1] for name in runs}
    pages = _pages((folder / "out.ours.pdf").read_bytes())
    return [
        Figure(
            name="minutes: long CPU / typst",
            measured=taken["ours"] / taken["typst"],
            asked=0.6,
            detail=f"{pages} pages, {taken['ours']:.0f} ms; {taken['typst']:.0f} ms",
        ),
        Figure(
            name="minutes: long peak memory / typst",
            measured=peak["ours"] / peak["typst"],
            asked=0.15,
            detail=f"{peak['ours']:.0f} MB; {peak['typst']:.0f} MB after {_EDITIONS} editions, as "
            f"a preview makes them; after the first {first['ours']:.0f} MB; "
            f"{first['typst']:.0f} MB",
        ),
    ]


def _row(folder: Path) -> list[Figure]:
    """Write the papers of many sessions in a row: memory must not grow with their number.

    From the half on, when what is remembered of glyphs and words has come to its full size.
    """
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.paper_row", str(_IN_A_ROW)],
        cwd=ROOT,
        env=os.environ | {"MEETINGDESK_HOME": str(folder / "home")},
        capture_output=True,
        text=True,
        check=True,
    )
    _, half, _, last = (float(line) for line in done.stdout.split())
    return [
        Figure(
            name=f"minutes: memory after {_IN_A_ROW} sessions / {_IN_A_ROW // 2}",
            measured=last / half,
            asked=1.05,
            detail=f"{last:.0f} MB; {half:.0f} MB",
        )
    ]


def _whole(there: list[str], folder: Path) -> list[Figure]:
    """Start a fresh process for each paper, ours with its faces in the cache."""
    paper = _kept(folder, LETTER, 1)
    names = ["ours", *(name for name in _ASKED_COLD if name in there)]
    taken: dict[str, list[float]] = {name: [] for name in names}
    for turn in range(_COLD_RUNS + 1):
        for name in names:
            seconds, _ = _child(name, paper, folder)
            if turn:
                taken[name].append(seconds * 1000)
    medians = {name: statistics.median(times) for name, times in taken.items()}
    return [
        Figure(
            name=f"minutes: whole process CPU / {name}",
            measured=medians["ours"] / medians[name],
            asked=_ASKED_COLD[name],
            detail=f"{medians['ours']:.0f} ms; {medians[name]:.0f} ms",
        )
        for name in names[1:]
    ]


def _kept(folder: Path, size: int, count: int) -> Path:
    file = folder / f"papers.{size}.{count}.pickle"
    papers = [compose_minutes(session(size, edition)) for edition in range(count)]
    file.write_bytes(b"".join(map(pickle.dumps, papers)))
    return file


def _child(name: str, paper: Path, folder: Path) -> tuple[float, float]:
    """Return the CPU seconds and the peak memory in MB of one process that writes one paper."""
    command = [sys.executable, "-m", "tests.benchmarks.paper_child", name, str(paper)]
    environment = os.environ | {"MEETINGDESK_HOME": str(folder / "home")}
    before = _spent()
    done = subprocess.run(
        [*command, str(folder / f"out.{name}.pdf")],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    return _spent() - before, float(done.stdout)


def _spent() -> float:
    """Return the CPU seconds of all children that ended."""
    if sys.platform == "win32":
        # It does not count what a child spent: there it is the time that passed.
        return time.perf_counter()
    import resource

    # Not os.times: that counts in hundredths of a second.
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime
