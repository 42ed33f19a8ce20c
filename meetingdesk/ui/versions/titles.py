"""What a point to be settled is called, in the list and above its versions."""

from PySide6.QtCore import QCoreApplication

from meetingdesk.domain.kinds import KINDS
from meetingdesk.ui.fields.labels import field_label
from meetingdesk.ui.versions.open_points import Key, is_removal

translate = QCoreApplication.translate


def title_of(key: Key) -> str:
    """Return what is to be settled: the field, or that a removal met a change."""
    if is_removal(key):
        return translate("versions", "Removed, and changed")
    if key.field == "place":
        return translate("versions", "Where it stands")
    return field_label(KINDS[key.kind], key.field)
