"""Makes the file that stands for the format: every kind, every field, every form of entry.

Run once, when a format is frozen: `python -m tests.storage.golden`. Never run again for a
format that has been released: the file is what programs of that day wrote.
"""

import shutil
import tempfile
from datetime import UTC, date, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

from meetingdesk.desk import Desk, SaidRecord, open_desk
from meetingdesk.domain.edits import add, remove, revise
from meetingdesk.domain.fields import FieldSpec, Place, RecordId, specs
from meetingdesk.domain.kinds import KINDS, imported_id
from meetingdesk.domain.meeting import Note, Session
from meetingdesk.domain.records import Record
from meetingdesk.exchange.writer import write_said
from meetingdesk.settings import Places
from meetingdesk.storage import opening, union
from meetingdesk.storage.header import FORMAT

REFERENCE = Path(__file__).parent.parent / "reference"
AT = datetime(2022, 3, 18, 7, 32, tzinfo=UTC)
MIXED = "Phiên họp 標準化 – Ｊｉｓ 𠮷野家 “session”"


def an_id(*parts: str) -> RecordId:
    """Return an id made of its parts."""
    return RecordId(sha256("/".join(parts).encode()).hexdigest()[:32])


def filled(kind: str) -> Record:
    """Return a record with a value in each of its fields."""
    known = KINDS[kind]
    return known(
        id=an_id(kind), **{s.name: _value(kind, s) for s in specs(known) if s.form != "flag"}
    )


def _value(kind: str, known: FieldSpec) -> Any:
    match known.form:
        case "choice":
            assert known.choices
            return list(known.choices)[-1]
        case "place":
            return Place(an_id(known.targets[0]), "V0000" + kind[:1] + "xxxxxxx")
        case "ref":
            return an_id(known.targets[0] if known.targets else "Session")
    values: dict[str, Any] = {
        "text": f"{MIXED} {kind}.{known.name}",
        "number": 5,
        "date": date(2022, 3, 18),
        "clock": "14:30",
        "instant": "2022-03-18T07:32:05Z",
        "zone": "Asia/Ho_Chi_Minh",
        "language": "vi",
        "words": ("en", "vi", "ja"),
        "digest": sha256(kind.encode()).hexdigest(),
    }
    return values[known.form]


def live(desk: Desk, other: Desk) -> None:
    """Do all that entries can say."""
    desk.perform(add("Add everything", *(filled(kind) for kind in KINDS)))
    session = desk.get(Session, an_id("Session"))
    assert session
    for title in ("first", "second"):
        shown = desk.get(Session, session.id)
        assert shown
        desk.perform(revise("Change title", shown, title=title))
    gone = [Note(id=an_id("Note", n), session=session.id, text=n) for n in ("back", "gone", "dark")]
    desk.perform(add("Add notes", *gone))
    removal = remove("Remove note", gone[0])
    desk.perform(removal)
    desk.perform(removal.inverse)
    desk.perform(remove("Remove note", gone[1]))
    desk.erase([gone[2].id], "Said in confidence")
    for title in ("One", "Two"):
        said = SaidRecord(
            kind="Session", record=imported_id("A list", "Session", "k"), values={"title": title}
        )
        desk.import_said("A list", [said])
    union.unite(other._file, desk._file, at="2022-03-18T08:00:00Z", author="Bình")
    for who, title in ((desk, "A title of Anna's"), (other, "A title of Bình's")):
        shown = who.get(Session, session.id)
        assert shown
        who.perform(revise("Change title", shown, title=title))
    union.unite(desk._file, other._file, at="2022-03-18T08:00:00Z", author="Anna")


def records(desk: Desk) -> bytes:
    """Return all that the file shows, as the export writes it."""
    return write_said([r for kind in KINDS.values() for r in desk.all(kind)])


def main() -> None:
    """Write the reference file and what it shows."""
    folder = Path(tempfile.mkdtemp())
    where = Places(config=folder, cache=folder, recovery=folder, log=folder)
    desks = []
    for name in ("Anna", "Bình"):
        path = folder / f"{name}.mdesk"
        opening.make(path, an_id(name), "Meeting Desk 0.1.0")
        desks.append(open_desk(path, author=name, places=where, clock=lambda: AT))
    live(*desks)
    (REFERENCE / f"format-{FORMAT}.json").write_bytes(records(desks[0]))
    for desk in desks:
        desk.close()
    shutil.copyfile(folder / "Anna.mdesk", REFERENCE / f"format-{FORMAT}.mdesk")
    shutil.rmtree(folder)


if __name__ == "__main__":
    main()
