"""One edit committed in the large office."""

import statistics
import time
from collections.abc import Iterator
from pathlib import Path

from meetingdesk.desk import Desk, open_desk
from meetingdesk.domain import edits
from meetingdesk.domain.commitments import AgreedAction
from meetingdesk.domain.edits import Edit
from meetingdesk.domain.meeting import Note, Session
from meetingdesk.domain.places import place_at
from tests.benchmarks.folder import copied, folders
from tests.benchmarks.measure import Figure

ASKED_MS = 20
_SESSIONS = 40


def run(office: Path) -> Iterator[Figure]:
    """Measure edits as a rapporteur makes them, the search index kept current beside."""
    desk = open_desk(copied(office), author="Rapporteur", places=folders(office.parent))
    desk.count("sessions", "stameq")
    taken: dict[str, list[float]] = {}
    for row in desk.rows("sessions", limit=_SESSIONS):
        session = desk.get(Session, row.id)
        assert session
        for edit in _edits(desk, session):
            begin = time.perf_counter()
            desk.perform(edit)
            taken.setdefault(edit.label, []).append((time.perf_counter() - begin) * 1000)
    desk.close()
    for label, times in taken.items():
        worst = sorted(times)[int(len(times) * 0.95)]
        yield Figure(
            name=f"edit: {label}",
            measured=statistics.median(times),
            asked=ASKED_MS,
            unit="ms",
            detail=f"95 of 100 within {worst:.1f} ms",
        )


def _edits(desk: Desk, session: Session) -> Iterator[Edit]:
    yield edits.revise("change a title", session, title=f"{session.title} – tiếp theo")
    note = Note(
        session=session.id, text="Hai bên nhất trí 協力を続ける", place=place_at(session.id, [], 0)
    )
    added = edits.add("log a note", note)
    yield added
    yield Edit(label="undo", changes=added.inverse.changes)
    action = desk.all(AgreedAction, session=session.id)[0]
    yield edits.remove("remove an action", action)
    yield edits.revise("change a title again", session, title="x")
