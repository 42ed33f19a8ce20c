"""Work beside the window: results come back to the window's thread, in order."""

from concurrent.futures import Future
from threading import Event, current_thread, main_thread

import pytest
from pytestqt.qtbot import QtBot

from meetingdesk.domain.errors import FileTrouble
from meetingdesk.ui.background import Background, Task


def _no_trouble(error: BaseException) -> None:
    pytest.fail(f"the task was to succeed, but raised {error!r}")


def test_a_result_comes_back_in_the_windows_thread(qtbot: QtBot) -> None:
    beside = Background()
    seen: list[tuple[object, bool, bool]] = []

    def task() -> bool:
        return current_thread() is main_thread()

    beside.run(
        task, lambda r: seen.append(("done", r, current_thread() is main_thread())), _no_trouble
    )
    qtbot.waitUntil(lambda: bool(seen), timeout=2000)
    assert seen == [("done", False, True)]
    beside.close()


def test_what_a_task_raises_is_handed_on(qtbot: QtBot) -> None:
    beside = Background()
    raised: list[BaseException] = []
    done: list[object] = []

    def task() -> None:
        raise FileTrouble("The disk is full.")

    beside.run(task, done.append, raised.append)
    qtbot.waitUntil(lambda: bool(raised), timeout=2000)
    assert str(raised[0]) == "The disk is full."
    assert not done
    beside.close()


def test_tasks_run_one_after_the_other(qtbot: QtBot) -> None:
    beside = Background()
    order: list[object] = []
    gate = Event()

    def first() -> str:
        gate.wait(2)
        order.append("first ran")
        return "first"

    def second() -> str:
        order.append("second ran")
        return "second"

    beside.run(first, order.append, _no_trouble)
    beside.run(second, order.append, _no_trouble)
    gate.set()
    qtbot.waitUntil(lambda: len(order) == 4, timeout=2000)
    assert order.index("first ran") < order.index("second ran")
    assert order.index("first") < order.index("second")
    beside.close()


def test_closing_forgets_what_still_waits(qtbot: QtBot) -> None:
    beside = Background()
    ran: list[str] = []
    gate, begun = Event(), Event()

    def first() -> None:
        begun.set()
        gate.wait(2)

    beside.run(first, lambda _: ran.append("first came back"), _no_trouble)
    beside.run(lambda: ran.append("second ran"), lambda _: None, _no_trouble)
    assert begun.wait(2)
    gate.set()
    beside.close()
    qtbot.wait(20)
    assert ran in ([], ["second ran"])


def test_what_ended_at_once_is_heard_only_after_whoever_gave_it_went_on(qtbot: QtBot) -> None:
    beside = Background()
    heard: list[object] = []
    lane = beside._lane

    class Quick:
        """A lane that has ended each task before anybody can ask for its result."""

        def submit(self, task: Task) -> "Future[object]":
            future = lane.submit(task)
            future.result()
            return future

    beside.__dict__["_lane"] = Quick()
    beside.run(lambda: "ended", heard.append, _no_trouble)
    assert not heard
    qtbot.waitUntil(lambda: heard == ["ended"], timeout=2000)
    lane.shutdown()
