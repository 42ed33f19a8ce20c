"""People, bodies and sessions entered twice: suggested, joined by a person's word, parted again.

Ways in from elsewhere: `entered_twice(bench, parent, records)` opens the list of suggestions, of
those only that concern `records` where they are given, as after a colleague's copy was brought in
(their number is `len(bench.desk.sharing.alike(records))`); `same_as` joins by hand.
"""

from collections.abc import Collection
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.records import Record
from meetingdesk.ui.undo import Workbench

if TYPE_CHECKING:
    from meetingdesk.ui.alike.choosing import SameAsDialog
    from meetingdesk.ui.alike.dialog import AlikeDialog


def entered_twice(
    bench: Workbench, parent: QWidget, records: Collection[RecordId] | None = None
) -> "AlikeDialog":
    """Open the list of what may be in the file twice."""
    dialog: AlikeDialog = import_module(f"{__name__}.dialog").AlikeDialog(bench, parent)
    dialog.open()
    dialog.look(records)
    return dialog


def same_as(bench: Workbench, parent: QWidget, record: Record) -> "SameAsDialog":
    """Ask which other record means the same as one."""
    dialog: SameAsDialog = import_module(f"{__name__}.choosing").SameAsDialog(bench, record, parent)
    dialog.open()
    return dialog
