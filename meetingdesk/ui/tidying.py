"""Python's collector of cycles, kept to the window's thread."""

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 1000


class Tidying(QObject):
    """Collects cycles while the window is at rest.

    Left to itself Python collects in whatever thread allocates: a widget that was part of a
    cycle would then be destroyed in the thread that makes the preview, which Qt cannot bear.
    """

    def __init__(self, parent: QObject) -> None:
        """Take over from Python's own collector until `parent` goes."""
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(collect_what_is_due)
        self._timer.start()
        self.destroyed.connect(lambda _=None: gc.enable())


def collect_what_is_due() -> None:
    """Collect the oldest generation that has reached its threshold."""
    for generation in (2, 1, 0):
        if gc.get_count()[generation] > gc.get_threshold()[generation]:
            gc.collect(generation)
            return
