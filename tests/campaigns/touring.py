"""All that one does with a file in a day, for files that may be damaged."""

from collections.abc import Callable
from contextlib import suppress
from datetime import date
from itertools import chain
from pathlib import Path

from meetingdesk.desk import Desk, open_desk
from meetingdesk.domain.edits import add, revise
from meetingdesk.domain.errors import FileTrouble
from meetingdesk.domain.kinds import KINDS
from meetingdesk.domain.meeting import Session
from meetingdesk.exchange.writer import write_said
from meetingdesk.minutes.issuing import bundle_of
from meetingdesk.minutes.papers import PAPERS
from meetingdesk.minutes.pdf import export_pdf
from meetingdesk.storage.glance import Glance
from meetingdesk.storage.views import VIEWS
from tests.campaigns.outcome import places_in

Act = Callable[[Desk], object]


def glance_at(path: Path) -> None:
    """Look at the first sessions, as the window does before it opens a file."""
    with suppress(ValueError):
        looked = Glance(path, date(2026, 1, 1))
        try:
            looked.rows("sessions", order="when", descending=True, limit=50)
            looked.count("sessions")
        finally:
            looked.close()


def look_around(desk: Desk) -> None:
    """Read all that is shown; each look is taken, whatever the one before said.

    Nothing may come of it but FileTrouble, which stays here.
    """
    for look in (*_READING, *(_listed(view, words) for view in VIEWS for words in ("", "a"))):
        with suppress(FileTrouble):
            look(desk)


def work_with(desk: Desk, other: Path) -> None:
    """Edit, print, send, and unite with the file at `other`, both ways; like look_around."""
    folder = desk.path.parent
    for act in (
        _print,
        lambda d: d.perform(add("Add", Session(title="x"))),
        _revise,
        lambda d: d.erase([s.id for s in d.all(Session)[:1]], "asked for"),
        lambda d: d.sharing.send(folder / "sent.mdesk"),
        lambda d: d.sharing.send(folder / "part.mdesk", session=d.all(Session)[0].id),
        lambda d: d.sharing.what_would_come(other),
        lambda d: d.sharing.undo_union(d.sharing.bring_in(other).number),
        lambda d: _bring_into(other, d.path),
    ):
        with suppress(FileTrouble, IndexError):
            act(desk)
    for left in ("sent.mdesk", "part.mdesk"):
        (folder / left).unlink(missing_ok=True)


def _export(desk: Desk) -> None:
    records = list(chain.from_iterable(desk.all(kind) for kind in KINDS.values()))
    write_said(records, "x")


def _histories(desk: Desk) -> None:
    for session in desk.all(Session):
        desk.history(session.id)
        desk.versions_of(session.id)
        desk.heads(session.id, "title")


def _listed(view: str, words: str) -> Act:
    return lambda desk: (desk.rows(view, words), desk.count(view, words))


def _print(desk: Desk) -> None:
    for session in desk.all(Session)[:1]:
        for make in PAPERS.values():
            export_pdf(make(bundle_of(desk, session.id)))


def _revise(desk: Desk) -> None:
    desk.perform(revise("Edit", desk.all(Session)[0], title="y"))


def _bring_into(other: Path, path: Path) -> None:
    theirs = open_desk(other, author="Bob", places=places_in(other.parent / "home of Bob"))
    try:
        theirs.sharing.what_would_come(path)
    finally:
        theirs.close()


_READING: tuple[Act, ...] = (
    _export,
    _histories,
    Desk.digest,
    Desk.versions,
    Desk.flagged,
    lambda desk: desk.find_people("a"),
    lambda desk: desk.sharing.unions(),
)
