"""What is being written of a comment, kept beside the file until it is taken or given up."""

from meetingdesk.desk import Draft
from meetingdesk.domain.agreeing import Comment
from meetingdesk.domain.errors import FileTrouble
from meetingdesk.ui.sentences import told
from meetingdesk.ui.undo import Workbench

ANSWER, OWN = "answer", "own wording"
"""Names of drafts: an answer, and a wording of one's own for the text commented on."""


class Kept:
    """The drafts of comments: one stops nowhere without finding again what was typed."""

    def __init__(self, bench: Workbench) -> None:
        """Keep for an open file."""
        self._bench = bench

    def text(self, comment: Comment, what: str) -> str:
        """Return what was being written, or nothing."""
        return next((d.text for d in self._of(comment) if d.field == what), "")

    def what(self, comment: Comment) -> str:
        """Return the name of what was being written of a comment, or nothing."""
        return next((d.field for d in self._of(comment) if d.text), "")

    def keep(self, comment: Comment, what: str, text: str) -> None:
        """Keep what is being written."""
        kind = type(comment).__name__
        try:
            self._bench.desk.keep_draft(Draft(record=comment.id, kind=kind, field=what, text=text))
        except FileTrouble as trouble:
            self._bench.said.emit(told(trouble))

    def drop(self, comment: Comment, what: str) -> None:
        """Forget it."""
        try:
            self._bench.desk.drop_draft(comment.id, what)
        except FileTrouble as trouble:
            self._bench.said.emit(told(trouble))

    def _of(self, comment: Comment) -> list[Draft]:
        return [draft for draft in self._bench.desk.drafts() if draft.record == comment.id]
