"""One start of a window, in a process of its own; prints when what was painted."""

import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from tests.benchmarks.said import say_child_figures

if TYPE_CHECKING:
    from PySide6.QtCore import QObject


def main(way: str, office: Path) -> None:
    """Open the window and leave when all is painted."""
    if way == "ours":
        # As the command does it: how Qt is loaded is part of what is measured.
        import_module("meetingdesk.cli.display").window_trouble()
    painting = import_module("tests.benchmarks.painting")
    watch = painting.Watch(0 if way == "bare" else painting.PAGE)
    if way == "ours":
        _ours(office, watch)
    else:
        application = painting.QApplication([])
        application.installEventFilter(watch)
        window = painting.bare() if way == "bare" else painting.plain(office)
        window.show()
        application.exec()
    say_child_figures(**watch.found)


def _ours(office: Path, watch: "QObject") -> None:
    from PySide6.QtWidgets import QApplication

    from meetingdesk import cli

    waits: Callable[[], int] = QApplication.exec

    def watched(*_: object) -> int:
        application = QApplication.instance()
        assert application
        application.installEventFilter(watch)
        return waits()

    replaced = "exec"
    setattr(QApplication, replaced, watched)
    cli.main(["--author", "Benchmark", str(office)])


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
