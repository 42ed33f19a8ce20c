"""A session whose minutes were issued in every way with a word in them, which then is erased."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from unittest.mock import patch

from meetingdesk.agreeing import Agreeing
from meetingdesk.desk import Desk, open_desk
from meetingdesk.domain.edits import add, remove
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.meeting import Session, Statement
from meetingdesk.domain.terms import IssueStage, Status
from meetingdesk.minutes.pdf import export_pdf
from meetingdesk.storage import copying
from tests.campaigns.outcome import places_in
from tests.storage.colleagues import place


@dataclass(frozen=True, kw_only=True)
class Erased:
    """The session, the copy that a colleague made before the erasing, and papers made after it."""

    session: RecordId
    before: Path
    papers: tuple[bytes, ...]


def issued_then_erased(
    desk: Desk, here: Path, word: str, *, frozen: bool, corrected: bool
) -> Erased:
    """Issue a word as drafts, for agreement, agreed and signed, then erase it, and correct that.

    `corrected` says whether a corrigendum took it out before; `frozen` whether it is erased from
    what was issued, too.
    """
    session = Session(title="A third", status=Status.HELD)
    spoilt, kept = (
        Statement(session=session.id, place=place(session.id, n, "A"), text=text)
        for n, text in enumerate((f"They said {word} in confidence.", "They closed."), 1)
    )
    desk.perform(add("Add", session, spoilt, kept))
    taken_back = Agreeing(desk).issuing(session.id, IssueStage.DRAFT)
    desk.perform(taken_back.edit)
    desk.perform(taken_back.edit.inverse)
    for stage in (IssueStage.DRAFT, IssueStage.FOR_AGREEMENT, IssueStage.AGREED, IssueStage.SIGNED):
        ready = Agreeing(desk).issuing(session.id, stage, languages="en+vi")
        desk.perform(ready.edit)
    desk.perform(Agreeing(desk).attaching(ready.issue, export_pdf(ready.paper), "signed.pdf"))
    if corrected:
        desk.perform(remove("Remove", _now(desk, spoilt)))
        desk.perform(Agreeing(desk).issuing(session.id, IssueStage.CORRIGENDUM).edit)
    before = Path(shutil.copyfile(desk.path, here / "before.mdesk"))
    desk.erase([spoilt.id], "Said in confidence", frozen=frozen)
    desk.perform(remove("Remove", _now(desk, kept)))
    last = Agreeing(desk).issuing(session.id, IssueStage.CORRIGENDUM)
    desk.perform(last.edit)
    papers = (last.pdf, *_comparisons(desk, session.id))
    return Erased(session=session.id, before=before, papers=papers)


def _comparisons(desk: Desk, session: RecordId) -> Iterator[bytes]:
    """Yield the papers that compare issues with the text as it stands, of those that can be."""
    for issue in Agreeing(desk).issues(session):
        if issue.blocks:
            yield export_pdf(Agreeing(desk).comparison(session, issue))


def brought_to_colleague(desk: Desk, here: Path, before: Path) -> Path:
    """Have the colleague bring our file in; return what the colleague then sends."""
    colleague = open_desk(before, author="Bo", places=places_in(here / "home of Bo"))
    colleague.sharing.bring_in(desk.path)
    sent = here / "sent by Bo.mdesk"
    colleague.sharing.send(sent)
    colleague.close()
    return sent


@contextmanager
def sending_all() -> Iterator[None]:
    """Have copies carry all that issues froze, whatever was erased of it."""
    with patch.object(copying, "spoilt", lambda _: set()):
        yield


def _now(desk: Desk, statement: Statement) -> Statement:
    found = desk.get(Statement, statement.id)
    assert found
    return found
