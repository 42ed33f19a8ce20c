"""The context menu of the running order."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from meetingdesk.ui.pages.log.running_order import RunningOrder


def order_menu(order: "RunningOrder") -> QMenu:
    """Return the menu of what can be done with the selected entries; the keys stand beside."""
    menu = QMenu(order)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    offered = (
        (QCoreApplication.translate("order", "Write up\tCtrl+Enter"), order.write_up),
        (QCoreApplication.translate("order", "Edit here\tEnter"), order.edit_chosen),
        (QCoreApplication.translate("order", "Details…"), order.show_details),
        (QCoreApplication.translate("order", "Move up\tAlt+Up"), lambda: order.move_chosen(-1)),
        (QCoreApplication.translate("order", "Move down\tAlt+Down"), lambda: order.move_chosen(1)),
        (QCoreApplication.translate("order", "Remove\tDel"), order.remove_chosen),
    )
    chosen = bool(order.chosen())
    for text, act in offered:
        action = menu.addAction(text)
        action.setEnabled(chosen)
        action.triggered.connect(lambda _=False, do=act: do())
    return menu
