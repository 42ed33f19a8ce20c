"""What stands in an add line, kept so that a crash takes at most the last second of it."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QLineEdit

from meetingdesk.desk import Draft
from meetingdesk.domain.errors import FileTrouble
from meetingdesk.domain.fields import RecordId
from meetingdesk.ui.sentences import told
from meetingdesk.ui.undo import Workbench

_FIELD = "add line"
_PAUSE = 400


class KeptText(QObject):
    """Keeps the text of one line as a draft of the record to which it adds."""

    def __init__(self, workbench: Workbench, record: RecordId, kind: str) -> None:
        """Keep the text of the line that adds to `record`, which is of that kind."""
        super().__init__()
        self._bench = workbench
        self._draft = Draft(record=record, kind=kind, field=_FIELD, text="")
        self._line: QLineEdit | None = None
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._timer.timeout.connect(self._keep)

    def serve(self, line: QLineEdit) -> None:
        """Keep this line; give it back what a crash left behind."""
        self.setParent(line)
        self._line = line
        left = [d for d in self._bench.desk.drafts() if self._is_ours(d)]
        if left:
            line.setText(left[0].text)
        line.textChanged.connect(self._changed)

    def _changed(self, text: str) -> None:
        if text:
            if not self._timer.isActive():
                self._timer.start()
        else:
            self._timer.stop()
            self._keep()

    def _is_ours(self, draft: Draft) -> bool:
        ours = self._draft
        return (draft.record, draft.kind, draft.field) == (ours.record, ours.kind, ours.field)

    def _keep(self) -> None:
        text = self._line.text() if self._line else ""
        draft = Draft(
            record=self._draft.record, kind=self._draft.kind, field=self._draft.field, text=text
        )
        try:
            if text:
                self._bench.desk.keep_draft(draft)
            else:
                self._bench.desk.drop_draft(draft.record, draft.field)
        except FileTrouble as trouble:
            self._bench.said.emit(told(trouble))
