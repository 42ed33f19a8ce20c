"""Where the parts meet: the log, the faults, the look, and the window on a file."""

import gc
import sys
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from threading import Thread
from typing import Any

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTimer, QTranslator
from PySide6.QtWidgets import QApplication

from meetingdesk import __version__, settings
from meetingdesk.ui.main_window import MainWindow
from meetingdesk.ui.memory import Memory

_POLL_MS = 5
_PAINTED_MS = 15
"""Time for the first rows to be painted before loading takes the processor."""


def run(path: Path | None, author: str, *, told: bool) -> int:
    """Open the window on a file, else on the last one; return the program's exit code.

    Whoever was `told` as the author is not asked for a name.
    Qt ends the program where there is no display: ask meetingdesk.cli.display first.
    """
    # Loading makes no cycles of garbage, and looking for some takes a tenth of the start.
    gc.disable()
    app = QApplication(sys.argv[:1])
    app.setApplicationName("meetingdesk")
    app.setApplicationDisplayName("Meeting Desk")
    app.setApplicationVersion(__version__)
    window = MainWindow(author, Memory(), told=told)
    window.painted.connect(lambda: _furnish(app, window, path))
    window.show()
    return app.exec()


def _furnish(app: QApplication, window: MainWindow, path: Path | None) -> None:
    """Load what the first paint did not need, then open the file."""
    _speak(app, settings.read_settings().language)
    style = import_module("meetingdesk.ui.style")
    style.wear(app, want_dark=style.APPEARANCES.get(window.memory.get("appearance")))
    glancing = _glance(window, path)
    QTimer.singleShot(_PAINTED_MS, lambda: _load(app, window, path, glancing))


def _glance(window: MainWindow, path: Path | None) -> Any:
    """Show the first rows of the file, which loading SQL would hold up for a quarter second."""
    file, place = window.file_wanted(path), window.memory.get("place") or "sessions"
    if file is None:
        return None
    today = datetime.now(UTC).astimezone().date()
    try:
        glance = import_module("meetingdesk.storage.glance")
        looked = glance.glance_at(file, today, settings.places())
        return import_module("meetingdesk.ui.glancing").Glancing(window, looked, place)
    except ValueError:
        # Not a file of ours, or a list that only the search index can sort: opening will tell.
        return None


def _load(app: QApplication, window: MainWindow, path: Path | None, glancing: Any) -> None:
    shown = window.takeCentralWidget()
    window.furnish()
    if glancing:
        glancing.move_in()
    if shown:
        shown.deleteLater()
    import_module("meetingdesk.ui.faults").catch(window.say)
    # Loading SQL takes longer than all of Qt: it runs beside, and the window answers meanwhile.
    loading = Thread(target=import_module, args=("meetingdesk.desk",), daemon=True)
    loading.start()
    _begin(app, window, path, loading)


def _begin(app: QApplication, window: MainWindow, path: Path | None, loading: Thread) -> None:
    """Open the file as soon as what it needs is loaded, and the window has been painted."""
    if loading.is_alive():
        QTimer.singleShot(_POLL_MS, lambda: _begin(app, window, path, loading))
        return
    window.begin(path)
    gc.freeze()
    import_module("meetingdesk.ui.tidying").Tidying(app)
    keeping = import_module("meetingdesk.ui.safekeeping").Safekeeping(
        app, lambda: window.bench.desk if window.bench else None, window.say
    )
    keeping.follow()
    window.settled.connect(keeping.follow)
    import_module("meetingdesk.ui.shared_folder").SharedFolder(app, window)
    import_module("meetingdesk.ui.looking_over").LookingOver(app, window)
    QTimer.singleShot(0, import_module("meetingdesk.ui.style").load_fonts)


def _speak(app: QCoreApplication, language: str) -> None:
    """Speak a language: our texts, Qt's own buttons, days and months."""
    # Where none was told the texts are English; dates and numbers must not be of another.
    QLocale.setDefault(QLocale(language or "en"))
    if not language:
        return
    # English needs no catalogue: it is what the texts are written in. Qt brings some of its own.
    theirs = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    ours = settings.resource("i18n")
    for file in (theirs / f"qtbase_{language}.qm", ours / f"meetingdesk_{language}.qm"):
        translator = QTranslator(app)
        if file.exists() and translator.load(str(file)):
            app.installTranslator(translator)
