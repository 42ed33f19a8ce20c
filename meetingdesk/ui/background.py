"""Work beside the window: the only place with a thread."""

import sys
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

TURN_SECONDS = 0.0002
"""How long a thread works before another may: each row that SQLite gives costs the window such a
turn, and with Python's own 5 ms a list of fifty rows stood still for a quarter of a second."""

Task = Callable[[], Any]
Done = Callable[[Any], None]
Failed = Callable[[BaseException], None]


class Background(QObject):
    """Runs tasks one after the other, and hands their results to the window's thread."""

    _ended = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Make a lane of its own."""
        super().__init__(parent)
        sys.setswitchinterval(TURN_SECONDS)
        self._lane = ThreadPoolExecutor(max_workers=1, thread_name_prefix="background")
        self._waiting: dict[Future[Any], tuple[Done, Failed]] = {}
        # Always later, also of what ended at once: whoever gave it has not gone on yet.
        self._ended.connect(self._end, Qt.ConnectionType.QueuedConnection)

    def run(self, task: Task, done: Done, failed: Failed) -> None:
        """Run `task`, then call `done` with its result, or `failed` with what it raised."""
        future = self._lane.submit(task)
        self._waiting[future] = (done, failed)
        future.add_done_callback(self._tell)

    def close(self) -> None:
        """Forget what waits, and wait for what runs."""
        self._waiting.clear()
        self._lane.shutdown(wait=True, cancel_futures=True)

    def finish(self) -> None:
        """Wait for all that was given, and take nothing more; nobody hears of it."""
        self._waiting.clear()
        self._lane.shutdown(wait=True)

    def conclude(self) -> None:
        """Wait for all that was given, have it heard, and take nothing more."""
        self._lane.shutdown(wait=True)
        for future in list(self._waiting):
            self._end(future)

    def abandon(self) -> None:
        """Forget what waits and what runs, and wait for nothing."""
        self._waiting.clear()
        self._lane.shutdown(wait=False, cancel_futures=True)

    def _tell(self, future: Future[Any]) -> None:
        # Of what was abandoned nobody hears; the window may be gone by then.
        if future in self._waiting:
            self._ended.emit(future)

    def _end(self, future: Future[Any]) -> None:
        done, failed = self._waiting.pop(future, (None, None))
        if done is None or failed is None or future.cancelled():
            return
        error = future.exception()
        if error is None:
            done(future.result())
        else:
            failed(error)
