"""The first rows of a list, shown while what opens the file is still being loaded."""

from typing import TYPE_CHECKING, Any

from meetingdesk.ui.tables.list_page import ListPage

if TYPE_CHECKING:
    from meetingdesk.ui.main_window import MainWindow


def show(window: "MainWindow", looked: Any, place: str) -> None:
    """Show a place as `looked` (which answers what a list asks of a desk) sees it.

    The page goes when the file is open. Raises ValueError where the place cannot be shown so.
    """
    page = ListPage(looked, place)
    page.table.setSortingEnabled(False)
    window.stack.addWidget(page)
    window.stack.setCurrentWidget(page)

    def put_away() -> None:
        if page is not window.stack.currentWidget():
            window.stack.currentChanged.disconnect(put_away)
            window.stack.removeWidget(page)
            page.deleteLater()
            looked.close()

    window.stack.currentChanged.connect(put_away)
