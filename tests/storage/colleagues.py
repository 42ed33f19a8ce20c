"""Colleagues with copies of one file, for the model test and the campaigns."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from meetingdesk.domain import edits
from meetingdesk.domain.edits import Change, Edit
from meetingdesk.domain.entries import Stamp
from meetingdesk.domain.fields import Place, RecordId
from meetingdesk.domain.kinds import delegate_id, imported_id, same_person_id
from meetingdesk.domain.meeting import AgendaItem, Delegate, Note, Session
from meetingdesk.domain.places import ordinal_key, settled_tail
from meetingdesk.domain.records import Record, SamePerson
from meetingdesk.domain.said import SaidRecord
from meetingdesk.domain.terms import Sameness
from meetingdesk.storage import editing, importing, merging, union
from meetingdesk.storage.file import MeetingFile
from meetingdesk.storage.joining import Joined
from meetingdesk.storage.journal import entry_ids, plain, plain_rows
from meetingdesk.storage.schema import CACHE, RECORD_TABLES

AT = "2026-01-01T00:00:00Z"
EDITED: tuple[tuple[type[Record], str], ...] = (
    (Session, "title"),
    (AgendaItem, "title"),
    (Note, "text"),
    (Delegate, "name"),
)
SOURCE = "A list"


def opened(path: Path) -> MeetingFile:
    """Open a copy without waiting for the platter: the same statements, no sync."""
    file = MeetingFile(path)
    connection = file._engine.raw_connection()
    for pragma in ("synchronous=OFF", "journal_mode=MEMORY"):
        connection.cursor().execute(f"PRAGMA {pragma}")
    connection.close()
    return file


@dataclass
class Colleague:
    """One person with a copy; `written` are the entries that this person wrote."""

    name: str
    file: MeetingFile
    unions: list[int] = field(default_factory=list)
    written: set[str] = field(default_factory=set)
    steps: int = 0

    def stamp(self) -> Stamp:
        """Return the next stamp: all of one clock, so that no clock can decide."""
        self.steps += 1
        return Stamp(author=self.name, time=AT, edit=f"{self.name}{self.steps:031d}", label="x")

    def visible(self) -> list[Record]:
        """Return the records that this copy shows."""
        return [r for kind, _ in EDITED for r in self.file.all(kind)]

    def perform(self, edit: Edit) -> None:
        """Write an edit, and remember its entries."""
        before = ids(self.file)
        editing.perform(self.file, edit, self.stamp())
        self.written |= ids(self.file) - before


def ids(file: MeetingFile) -> set[str]:
    """Return the ids of all entries of a copy."""
    with file.reading() as connection:
        return {cell.hex() for cell in entry_ids(connection)}


def raw(file: MeetingFile) -> dict[str, dict[str, Any]]:
    """Return all entries as plain JSON, by id; what is left of an erased one says so."""
    with file.reading() as connection:
        rows = plain_rows(connection, "SELECT id, gone, body FROM entry")
        return {cell.hex(): json.loads(body) | {"gone": bool(gone)} for cell, gone, body in rows}


def picture(file: MeetingFile) -> dict[str, frozenset[tuple[Any, ...]]]:
    """Return all that a copy shows, table by table."""
    tables = [*CACHE, *(t.table for t in RECORD_TABLES.values())]
    with file.reading() as connection:
        return {
            t.name: frozenset(plain_rows(connection, f'SELECT * FROM "{t.name}"')) for t in tables
        }


def standing(file: MeetingFile) -> dict[bytes, bytes]:
    """Return for each joined record of a copy the one that stands for it."""
    with file.reading() as connection:
        groups = list(Joined(connection).groups())
    return {m: min(group) for group in groups for m in group - {min(group)}}


def place(parent: RecordId, number: int, who: str) -> Place:
    """Return a place that depends on nothing but its arguments."""
    return Place(parent, ordinal_key(number, settled_tail(who, parent, str(number))))


@dataclass(frozen=True)
class Step:
    """One thing that somebody does; numbers choose among what there is."""

    who: int
    what: str
    which: int
    value: str
    other: int


def take(step: Step, people: Sequence[Colleague]) -> None:
    """Have a colleague take a step."""
    STEPS[step.what](people[step.who % len(people)], step, people)


def _add(me: Colleague, step: Step, _: Sequence[Colleague]) -> None:
    shown = me.visible()
    sessions = [r for r in shown if isinstance(r, Session)]
    items = [r for r in shown if isinstance(r, AgendaItem)]
    new = RecordId(f"{me.steps:08d}{ord(me.name):024d}")
    record: Record = Session(id=new, title=step.value)
    if sessions and step.which % 4:
        session = sessions[step.which % len(sessions)].id
        parents = [session, *(i.id for i in items)]
        parent = parents[step.other % len(parents)]
        record = Note(
            id=new, session=session, place=place(parent, step.which, me.name), text=step.value
        )
        if step.which % 4 == 1:
            record = AgendaItem(id=new, place=place(session, 1, me.name), title=step.value)
        if step.which % 4 == 2:
            person = RecordId("f" * 32)
            record = Delegate(
                id=delegate_id(session, person), session=session, person=person, name=step.value
            )
    me.perform(edits.add("Add", record))


def _edit(me: Colleague, step: Step, _: Sequence[Colleague]) -> None:
    shown = me.visible()
    if shown:
        record = shown[step.which % len(shown)]
        name = dict(EDITED)[type(record)]
        value: Any = step.value
        after = replace(record, **{name: value})
        me.perform(Edit(label="Edit", changes=(Change(before=record, after=after),)))


def _move(me: Colleague, step: Step, _: Sequence[Colleague]) -> None:
    notes, items = me.file.all(Note), me.file.all(AgendaItem)
    if notes and items:
        to = place(items[step.other % len(items)].id, step.which, me.name)
        me.perform(edits.revise("Move", notes[step.which % len(notes)], place=to))


def _remove(me: Colleague, step: Step, _: Sequence[Colleague]) -> None:
    shown = me.visible()
    if shown:
        me.perform(edits.remove("Remove", shown[step.which % len(shown)]))


def _take_back(me: Colleague, step: Step, _: Sequence[Colleague]) -> None:
    hidden = [row for kind, _ in EDITED for row in _hidden(me.file, kind)]
    if hidden:
        me.perform(edits.add("Take back", hidden[step.which % len(hidden)]))


def _hidden(file: MeetingFile, kind: type[Record]) -> list[Record]:
    known = RECORD_TABLES[kind.__name__]
    query = sa.select(known.table).where(known.table.c.hidden == 1).order_by(known.table.c.id)
    with file.reading() as connection:
        return [known.record(row) for row in connection.execute(query).all()]


def _erase(me: Colleague, step: Step, _: Sequence[Colleague]) -> None:
    shown = me.visible()
    if shown and step.which % 3 == 0:
        before = ids(me.file)
        editing.erase(me.file, [shown[step.which % len(shown)].id], me.stamp(), "asked for")
        me.written |= ids(me.file) - before


def _import(me: Colleague, step: Step, _: Sequence[Colleague]) -> None:
    said = [
        SaidRecord(
            kind="Session",
            record=imported_id(SOURCE, "Session", key),
            values={"title": f"{key}{step.value}"} if step.which % 2 else {"title": key},
        )
        for key in ("one", "two")[: 1 + step.other % 2]
    ]
    importing.import_said(me.file, SOURCE, said, at=AT, author=me.name)


def _join(me: Colleague, step: Step, _: Sequence[Colleague]) -> None:
    """Say of two records of a kind that they are the same, or not: of nearly any two."""
    shown = me.visible()
    one = shown[step.which % len(shown)] if shown else None
    alike = [r for r in shown if isinstance(r, type(one)) and r is not one]
    if one and alike:
        first, second = sorted((one.id, alike[step.other % len(alike)].id))
        said = Sameness.DIFFERENT if step.value == "b" else Sameness.SAME
        link = SamePerson(id=same_person_id(first, second), first=first, second=second, said=said)
        me.perform(edits.add("Join", link))


def _part(me: Colleague, step: Step, _: Sequence[Colleague]) -> None:
    links = me.file.all(SamePerson)
    if links:
        me.perform(edits.remove("Part", links[step.which % len(links)]))


def _unite(me: Colleague, step: Step, people: Sequence[Colleague]) -> None:
    other = people[step.other % len(people)]
    if other is not me:
        me.unions.append(union.unite(me.file, other.file, at=AT, author=me.name).number)


def _take_out(me: Colleague, _: Step, __: Sequence[Colleague]) -> None:
    if me.unions:
        merging.undo_union(me.file, me.unions.pop())


def _restore(me: Colleague, step: Step, people: Sequence[Colleague]) -> None:
    """Go on from a copy of somebody else's file, as after a restore or a mail."""
    other = people[step.other % len(people)]
    if other is not me and step.which % 3 == 0:
        # What only this copy held is brought along first: nobody throws away unsent work.
        union.unite(other.file, me.file, at=AT, author=other.name)
        put_back(me, other.file)


def put_back(me: Colleague, other: MeetingFile) -> None:
    """Put all pages of another copy in the place of a colleague's own, without opening it again."""
    with me.file.reading() as connection:
        to = plain(connection)
    with other.reading() as connection:
        plain(connection).backup(to)
    me.unions = []


STEPS: dict[str, Callable[[Colleague, Step, Sequence[Colleague]], None]] = {
    "add": _add,
    "edit": _edit,
    "move": _move,
    "remove": _remove,
    "take back": _take_back,
    "erase": _erase,
    "import": _import,
    "join": _join,
    "part": _part,
    "unite": _unite,
    "take out": _take_out,
    "restore": _restore,
}
