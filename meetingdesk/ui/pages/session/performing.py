"""Performs an edit of a part of the session's page, and says at its foot what hinders."""

from collections.abc import Callable

from PySide6.QtWidgets import QLabel

from meetingdesk.domain.edits import Edit
from meetingdesk.domain.errors import FileTrouble, RuleBroken
from meetingdesk.ui.sentences import told
from meetingdesk.ui.undo import Workbench


def performed(bench: Workbench, make: Callable[[], Edit | None], trouble: QLabel) -> bool:
    """Perform the edit that `make` gives, if any; return whether nothing hindered it.

    A broken rule, or trouble with the file, is shown in the label, which else is hidden.
    """
    try:
        edit = make()
        if edit:
            bench.perform(edit)
    except (RuleBroken, FileTrouble) as error:
        trouble.setText(told(error))
        trouble.show()
        return False
    trouble.hide()
    return True
