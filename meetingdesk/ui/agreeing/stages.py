"""How far a text is on its way from a draft to a confirmed one, as a line of stages."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from meetingdesk.agreeing import Agreeing
from meetingdesk.desk import Desk
from meetingdesk.domain.agreeing import MinutesIssue
from meetingdesk.domain.meeting import Session
from meetingdesk.domain.terms import Confirming, IssueStage, Status
from meetingdesk.ui import words
from meetingdesk.ui.agreeing.heard import Heard
from meetingdesk.ui.tables.columns import short_day

translate = QCoreApplication.translate
_ORDER = list(Status)


@dataclass(frozen=True, kw_only=True)
class Step:
    """One stage: what it is called, who did it when, and whether it is behind us."""

    name: str
    lines: tuple[str, ...] = ()
    reached: bool = False
    here: bool = False
    late: bool = False


def steps(desk: Desk, session: Session, comments: Sequence[Heard]) -> list[Step]:
    """Return the stages of a session's text, with what is known of each."""
    agreeing = Agreeing(desk)
    issues = agreeing.issues(session.id)
    last = {issue.stage: issue for issue in issues}
    clearances = [c for issue in issues for c in agreeing.clearances(issue)]
    told: dict[Status, tuple[str, ...]] = {
        Status.DRAFT: _issue(last.get(IssueStage.DRAFT)),
        Status.CLEARED: _lines(*((c.by, short_day(c.on)) for c in clearances[-1:])),
        Status.SENT: _sent(last.get(IssueStage.FOR_AGREEMENT)),
        Status.AGREED: _issue(last.get(IssueStage.AGREED)),
        Status.CONFIRMED: _confirmed(agreeing, session),
    }
    late = _is_late(desk, session, last.get(IssueStage.FOR_AGREEMENT), comments)
    made = [_step(session, status, told[status], late=late) for status in told]
    made.insert(3, _commented(comments))
    return made


def _step(session: Session, status: Status, lines: tuple[str, ...], *, late: bool) -> Step:
    name = words.term(status)
    name = name[:1].upper() + name[1:]
    if status is Status.DRAFT and session.draft:
        name = f"{name} {session.draft}"
    return Step(
        name=name,
        lines=lines,
        reached=_ORDER.index(session.status) >= _ORDER.index(status),
        here=session.status is status,
        late=late and status is Status.SENT,
    )


def _commented(comments: Sequence[Heard]) -> Step:
    count, waiting = len(comments), sum(one.is_open for one in comments)
    said = translate("agreeing", "{open} open of {n}").format(open=waiting, n=count)
    done = translate("agreeing", "{n}, all decided").format(n=count)
    return Step(
        name=translate("agreeing", "Comments"),
        lines=((said if waiting else done),) if count else (),
        reached=bool(count) and not waiting,
        late=bool(waiting),
    )


def _issue(issue: MinutesIssue | None) -> tuple[str, ...]:
    if issue is None:
        return ()
    said = translate("agreeing", "issue {n}").format(n=issue.number)
    return _lines((said, short_day(issue.issued_on)))


def _sent(issue: MinutesIssue | None) -> tuple[str, ...]:
    if issue is None:
        return ()
    reply = translate("agreeing", "reply by {day}").format(day=short_day(issue.reply_by))
    to = translate("agreeing", "to {whom}").format(whom=issue.sent_to) if issue.sent_to else ""
    return _lines((to, short_day(issue.issued_on)), (reply if issue.reply_by else "",))


def _confirmed(agreeing: Agreeing, session: Session) -> tuple[str, ...]:
    kinds = {
        Confirming.SIGNED_ORIGINAL: translate("agreeing", "signed original"),
        Confirming.LETTER: translate("agreeing", "letter"),
    }
    papers = agreeing.confirming(session.id)
    return _lines(*((kinds[p.kind], short_day(p.on), p.file_name) for p in papers[-2:]))


def _lines(*parts: Sequence[str]) -> tuple[str, ...]:
    said = (", ".join(part for part in line if part) for line in parts)
    return tuple(line for line in said if line)


def _is_late(
    desk: Desk, session: Session, sent: MinutesIssue | None, comments: Sequence[Heard]
) -> bool:
    waits = session.status is Status.SENT and not comments
    return bool(waits and sent and sent.reply_by and sent.reply_by < desk.today())


class StageLine(QWidget):
    """The stages from left to right; the one where the text is now has a frame."""

    def __init__(self) -> None:
        """Show nothing as yet."""
        super().__init__()
        self.setObjectName("stageLine")
        self.setAccessibleName(self.tr("Stages of the text"))
        self.cells: list[QFrame] = []
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(6)

    def show_steps(self, found: Sequence[Step]) -> None:
        """Show how far each stage is."""
        for cell in self.cells:
            self._line.removeWidget(cell)
            cell.hide()
            cell.deleteLater()
        self.cells = [self._cell(step) for step in found]
        for cell in self.cells:
            self._line.addWidget(cell, 1)

    def _cell(self, step: Step) -> QFrame:
        cell = QFrame()
        cell.setProperty("role", "card")
        cell.setProperty("marked", step.here)
        lines = QVBoxLayout(cell)
        lines.setContentsMargins(8, 5, 8, 5)
        lines.setSpacing(1)
        name = f"✓ {step.name}" if step.reached else step.name
        said = (name, *step.lines)
        for at, text in enumerate(said):
            label = QLabel(text)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            quiet = "wrong" if step.late else "quiet"
            label.setProperty("role", "part" if at == 0 and step.reached else quiet)
            if at == 0 and not step.reached:
                label.setProperty("role", "quiet")
            lines.addWidget(label)
        lines.addStretch(1)
        late = self.tr("late") if step.late else ""
        cell.setAccessibleName(", ".join(part for part in (*said, late) if part))
        cell.setToolTip("\n".join(said))
        return cell
