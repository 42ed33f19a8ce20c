"""Tells who stays among the people of the file when a delegate has been removed."""

from PySide6.QtCore import QCoreApplication

from meetingdesk.domain import edits
from meetingdesk.domain.commitments import AgreedAction, Signatory
from meetingdesk.domain.meeting import Delegate
from meetingdesk.domain.records import Person
from meetingdesk.ui.undo import Workbench

_NAMING = (Delegate, AgreedAction, Signatory)
"""The kinds of record that name a person."""

translate = QCoreApplication.translate


def tell_who_stays(bench: Workbench, removed: Delegate) -> None:
    """Tell that a person stays whom nothing names any more, and offer to remove them, too."""
    person = bench.desk.get(Person, removed.person)
    if person is None or any(bench.desk.all(kind, person=person.id) for kind in _NAMING):
        return
    label = translate("edits", "Remove person")
    said = translate("staying", "{name} is off the delegation, and stays among the people.")
    ways = [
        (translate("staying", "Undo"), bench.undo.undo),
        (
            translate("staying", "Remove there, too"),
            lambda: bench.attempt(edits.remove(label, person)),
        ),
    ]
    bench.done.emit(said.format(name=removed.name), ways)
