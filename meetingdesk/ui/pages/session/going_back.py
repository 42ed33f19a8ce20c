"""A question before a session goes back to an earlier stage: no stray click may do that."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from meetingdesk.domain import edits
from meetingdesk.domain.agreeing import Clearance, MinutesIssue
from meetingdesk.domain.meeting import Session
from meetingdesk.domain.terms import Status
from meetingdesk.ui import words
from meetingdesk.ui.tables.columns import short_day
from meetingdesk.ui.undo import Workbench

translate = QCoreApplication.translate
_ORDER = list(Status)


def goes_back(earlier: Status, now: Status) -> bool:
    """Say whether a stage lies before the one where a session is now."""
    return _ORDER.index(earlier) < _ORDER.index(now)


@dataclass(frozen=True, kw_only=True)
class GoingBack:
    """A session that is to go back to an earlier stage, once a person has said so."""

    bench: Workbench
    session: Session
    earlier: Status
    issues: Sequence[MinutesIssue]

    def ask(self, parent: QWidget) -> None:
        """Ask whether it is to go back; it does on yes, which is told and can be undone."""
        box = QMessageBox(parent)
        box.setObjectName("goBack")
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Question)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(self._question())
        box.setInformativeText(self._what_follows())
        back = box.addButton(
            translate("going_back", "&Take it back"), QMessageBox.ButtonRole.DestructiveRole
        )
        leave = box.addButton(
            translate("going_back", "&Leave it as it is"), QMessageBox.ButtonRole.RejectRole
        )
        box.setDefaultButton(leave)
        box.setEscapeButton(leave)
        # Qt keeps no hold on whose method it calls; the lambda does.
        back.clicked.connect(lambda _=False: self._go())
        box.open()

    def _question(self) -> str:
        if self.session.status is not Status.CLEARED:
            asked = translate("going_back", "Take the session back from “{now}” to “{earlier}”?")
            return asked.format(now=self._now, earlier=words.term(self.earlier))
        cleared = self._clearance()
        if cleared is None:
            return translate("going_back", "Take back that the text is cleared?")
        asked = translate("going_back", "Take back the clearing by {who}, {day}?")
        return asked.format(who=cleared.by, day=short_day(cleared.on) or "–")

    def _what_follows(self) -> str:
        follows = translate("going_back", "The session goes back to “{earlier}”.")
        parts = [follows.format(earlier=words.term(self.earlier))]
        if self.session.status is Status.CLEARED and self._clearance():
            parts.append(translate("going_back", "Who cleared it, and when, stays in the record."))
        parts.append(translate("going_back", "Ctrl+Z undoes this."))
        return " ".join(parts)

    def _go(self) -> None:
        session = self.bench.desk.get(Session, self.session.id)
        if session is None or session.status is not self.session.status:
            # A colleague took it elsewhere while the question stood.
            return
        label = translate("going_back", "Take a stage back")
        edit = edits.revise(
            label, session, status=self.earlier, draft=drafted(session, self.earlier)
        )
        if self.bench.attempt(edit):
            told = translate("going_back", "Taken back from “{now}” to “{earlier}”.")
            said = told.format(now=self._now, earlier=words.term(self.earlier))
            undo = (translate("going_back", "Undo"), self.bench.undo.undo)
            self.bench.done.emit(said, [undo])

    @property
    def _now(self) -> str:
        return words.term(self.session.status)

    def _clearance(self) -> Clearance | None:
        """Return the last clearing of the text, where it is known."""
        desk = self.bench.desk
        found = [one for issue in self.issues for one in desk.all(Clearance, issue=issue.id)]
        return max(found, key=lambda one: (str(one.on), one.id), default=None)


def drafted(session: Session, status: Status) -> int | None:
    """Return the number of the draft that a session has at a stage: the first one is 1."""
    return 1 if status is Status.DRAFT and not session.draft else session.draft
