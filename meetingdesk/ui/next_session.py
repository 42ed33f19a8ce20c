"""A new session may go on from the one that was open or marked: it is offered, never done."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.meeting import Delegation, Session
from meetingdesk.ui.pages.session.next_session import NextSession

if TYPE_CHECKING:
    from meetingdesk.ui.main_window import MainWindow
    from meetingdesk.ui.notices import Notice

translate = QCoreApplication.translate
_ABOUT = "going on"


def offer(window: "MainWindow", before: RecordId | None) -> None:
    """Offer to the session that was just made what it may take over from the one before."""
    bench, space = window.bench, window.space
    known = bench.desk.get(Session, before) if bench else None
    if not bench or not space or not known or not space.session:
        return
    made, following = space.session, NextSession(desk=bench.desk, before=known)
    asked = following.offer()

    def take() -> None:
        fresh = bench.desk.get(Session, made)
        if fresh and bench.attempt(following.edit(fresh)) and space.session_page:
            space.session_page.sides.go_on()

    if asked:
        use = (translate("next_session", "&Use them"), take)
        leave = (translate("next_session", "N&o"), lambda: None)
        _Offered(window, window.notices.say(asked, use, leave, about=_ABOUT))


class _Offered(QObject):
    """Puts the offer away once the new session is left, or has its other side."""

    def __init__(self, window: "MainWindow", notice: "Notice") -> None:
        super().__init__(notice)
        assert window.bench
        assert window.space
        self._bench, self._space, self._notice = window.bench, window.space, notice
        self._session = window.space.session
        window.space.shown.connect(self._look)
        end = window.bench.desk.subscribe(lambda _: self._look())
        self.destroyed.connect(lambda _=None: end())

    def _look(self) -> None:
        sides = self._bench.desk.all(Delegation, parent=self._session)
        if self._space.session != self._session or any(not side.own for side in sides):
            self._notice.put_away()
