"""How soon an edit is seen on the paper beside the record, and how long the window waits for it."""

import gc
import os
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from tests.benchmarks.measure import Figure, child

ASKED_MS = 150
_BLOCK_MS = 50
"""What a person who types does not notice."""
_EDITS = 30


def run() -> list[Figure]:
    """Measure in a process of its own, as a window has one."""
    with tempfile.TemporaryDirectory() as home:
        found = child("tests.benchmarks.previewing", environment={"MEETINGDESK_HOME": home})
    said = f"{found['pages']:.0f} pages; 95 of 100 within {found['slow']:.0f} ms"
    return [
        Figure(
            name="preview: edit to painted page",
            measured=found["seen"],
            asked=ASKED_MS,
            unit="ms",
            detail=f"{said}; the processor works {found['worked']:.0f} ms for it",
        ),
        Figure(
            name="preview: longest block of the window",
            measured=found["block"],
            asked=_BLOCK_MS,
            unit="ms",
            detail=f"median of the longest after each edit; at worst {found['worst']:.0f} ms;"
            f" with no paper shown {found['bare']:.0f} ms",
        ),
        Figure(
            name="preview: a key typed meanwhile",
            measured=found["key"],
            asked=_BLOCK_MS,
            unit="ms",
            detail="the slowest of each edit, in the median",
        ),
    ]


def main() -> None:
    """Print the figures of one window."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QEventLoop, QTimer
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication, QWidget

    from meetingdesk import settings
    from meetingdesk.desk import new_desk
    from meetingdesk.domain.edits import revise
    from meetingdesk.domain.meeting import Session, Statement
    from meetingdesk.exchange.reader import read_source
    from meetingdesk.exchange.writer import write_said
    from meetingdesk.settings import Settings
    from meetingdesk.ui.main_window import MainWindow
    from meetingdesk.ui.memory import Memory
    from meetingdesk.ui.paper.pane import PreviewPane
    from tests.benchmarks.paper_content import LETTER, session

    application = QApplication([])
    settings.write_settings(Settings(name="Benchmark"))
    folder = Path(os.environ["MEETINGDESK_HOME"])
    file, source = folder / "preview.mdesk", folder / "source.json"
    records = {record.id: record for record in session(LETTER, 1).records()}
    source.write_bytes(write_said(records.values(), source="Benchmark"))
    desk = new_desk(file, author="Benchmark", places=settings.places())
    said = read_source(source)
    desk.import_said(said.source, said.records)
    desk.close()

    def until(true: Callable[[], object], limit: float = 20.0) -> None:
        loop, end = QEventLoop(), time.perf_counter() + limit
        while not true():
            assert time.perf_counter() < end, "it takes too long"
            QTimer.singleShot(2, loop.quit)
            loop.exec()

    window = MainWindow("Benchmark", Memory())
    window.resize(1366, 768)
    window.show()
    window.furnish()
    window.begin(file)
    until(lambda: window.space)
    assert window.space
    assert window.bench
    window.space.show_session(window.bench.desk.all(Session)[0].id)
    until(lambda: window.preview and window.preview.printed)
    pane = window.preview
    assert isinstance(pane, PreviewPane)
    assert window.space.session_page
    line: QWidget = window.space.session_page.log_line.text
    line.setFocus()
    statement = window.bench.desk.all(Statement)[0]
    gc.collect()
    gc.freeze()

    def one(number: int, *, shown: bool) -> tuple[float, float, float, float]:
        """Return milliseconds: seen, worked, longest block, slowest key."""
        assert window.bench
        fresh: list[float] = []
        beats: list[float] = []
        keys: list[float] = []

        def painted() -> None:
            if pane.printed is not before:
                fresh.append(time.perf_counter())

        def beat() -> None:
            beats.append(time.perf_counter())

        def press() -> None:
            begin = time.perf_counter()
            QTest.keyClicks(line, "a")
            keys.append((time.perf_counter() - begin) * 1000)

        before = pane.printed
        pane.view.painted.connect(painted)
        heart, typing = QTimer(), QTimer()
        heart.timeout.connect(beat)
        typing.timeout.connect(press)
        found = window.bench.desk.get(Statement, statement.id)
        assert found
        begin, worked = time.perf_counter(), time.process_time()
        window.bench.perform(revise("Edit", found, text=f"{found.text[:300]} {number} 国."))
        beats.append(time.perf_counter())
        heart.start(1)
        typing.start(25)
        if shown:
            until(lambda: fresh)
        else:
            pause = time.perf_counter() + 0.12
            until(lambda: time.perf_counter() > pause)
        heart.stop()
        typing.stop()
        pane.view.painted.disconnect(painted)
        gaps = [b - a for a, b in zip(beats, beats[1:], strict=False)]
        seen = (fresh[0] - begin) * 1000 if fresh else 0.0
        return seen, (time.process_time() - worked) * 1000, max(gaps) * 1000, max(keys, default=0)

    one(0, shown=True)
    taken = [one(number, shown=True) for number in range(1, _EDITS + 1)]
    pages = len(pane.printed.pages) if pane.printed else 0
    pane.hide()
    bare = [one(number, shown=False) for number in range(_EDITS + 1, _EDITS + 11)]
    seen, worked, blocks, keys = (list(column) for column in zip(*taken, strict=True))
    print("seen", statistics.median(seen))
    print("slow", sorted(seen)[int(len(seen) * 0.95)])
    print("worked", statistics.median(worked))
    print("block", statistics.median(blocks))
    print("worst", max(blocks))
    print("key", statistics.median(keys))
    print("bare", statistics.median(block for _, _, block, _ in bare))
    print("pages", pages)
    window.close()
    application.processEvents()


if __name__ == "__main__":
    main()
