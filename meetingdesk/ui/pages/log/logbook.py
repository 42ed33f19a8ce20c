"""What the log line does to the record, apart from how it looks."""

import json
from dataclasses import dataclass, field
from datetime import UTC, date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from meetingdesk.desk import Draft
from meetingdesk.domain import edits
from meetingdesk.domain.commitments import AgreedAction
from meetingdesk.domain.dues import Due
from meetingdesk.domain.edits import Edit
from meetingdesk.domain.entries import EntryId
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.meeting import AgendaItem, InternalRemark, Movement, Note, Session
from meetingdesk.domain.terms import MovementKind, Treatment
from meetingdesk.ui.pages.log import entering
from meetingdesk.ui.pages.log.entering import Entry
from meetingdesk.ui.pages.log.movements import Newcomer, newcomer_added
from meetingdesk.ui.pages.log.responsible import Responsible
from meetingdesk.ui.pages.log.sitting_hours import hours_of
from meetingdesk.ui.pages.log.speaking import Floor, Speaking, speaking_of
from meetingdesk.ui.pages.log.typed import Kind
from meetingdesk.ui.pages.log.under_way import refuse_second_arrival, under_way
from meetingdesk.ui.undo import Workbench

translate = QCoreApplication.translate

DRAFT = "log line"


@dataclass(frozen=True, kw_only=True)
class Line:
    """What stands in the line: its text and all that is chosen beside it."""

    text: str = ""
    kind: Kind = Kind.NOTE
    speaking: Speaking = Speaking()
    at: str = ""
    editing: Entry | None = None
    seen: dict[str, frozenset[EntryId]] = field(default_factory=dict)

    @property
    def before(self) -> str:
        """The text that the entry being edited had; nothing for a new line."""
        return (
            "" if self.editing is None or isinstance(self.editing, Movement) else self.editing.text
        )


class Logbook:
    """Logs lines into one session. No widget; every change is one edit."""

    def __init__(self, bench: Workbench, session: RecordId) -> None:
        """Log into `session`."""
        self._bench = bench
        self.desk = bench.desk
        self.session = session
        self.floor = Floor(self.desk, session)
        self.parent = entering.current_parent(self.desk, session)

    def moment(self) -> str:
        """Return the moment as records keep it."""
        return self._bench.clock().astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")

    @property
    def in_hours(self) -> bool:
        """Whether it is now about when the session sits; else the clock says nothing of it."""
        return hours_of(self.desk, self.session)(self._bench.clock())

    @property
    def item(self) -> AgendaItem | None:
        """The agenda item under which logging goes on, or None before the first."""
        return self.desk.get(AgendaItem, self.parent)

    @property
    def agenda(self) -> list[AgendaItem]:
        """The agenda of the session."""
        return self.desk.all(AgendaItem, parent=self.session)

    def log(self, line: Line) -> Entry:
        """Log a line, or what became of the entry that it edits; return the entry."""
        old = line.editing
        if self.parent != self.session and not self.item:
            self.parent = entering.current_parent(self.desk, self.session)
        new = entering.entry_of(
            line.kind,
            line.text,
            at=old.at if old else line.at or self.moment(),
            speaking=line.speaking,
            session=self.session,
            place=old.place if old else entering.place_last(self.desk, self.parent),
        )
        self.floor.took(line.speaking)
        if old is None:
            logged = edits.add(translate("edits", str(_LOGGED[line.kind])), new)
            self._bench.perform(self._with_presence(logged, line, new))
            return new
        return self._replace(old, new, line)

    def _replace(self, old: Entry, new: Entry, line: Line) -> Entry:
        if type(old) is not type(new):
            both = (edits.remove("", old), edits.add("", new))
            changed = edits.joined(translate("edits", "Change the kind of an entry"), both)
            self._bench.perform(self._with_presence(changed, line, new))
            return new
        names = [n for n in _EDITED if hasattr(new, n) and getattr(new, n) != getattr(old, n)]
        if names:
            values = {name: getattr(new, name) for name in names}
            changed = edits.revise(
                translate("edits", "Change an entry"), old, seen=line.seen, **values
            )
            self._bench.perform(self._with_presence(changed, line, new))
        return old

    def _with_presence(self, edit: Edit, line: Line, new: Entry) -> Edit:
        """Return an edit with what it tells of the session; internal remarks tell nothing."""
        if isinstance(new, InternalRemark):
            return edit
        active = [line.speaking.delegate] if isinstance(new, Note) else []
        told = under_way(self.desk, self.floor, self.session, active)
        return edits.joined(edit.label, [edit, *told])

    def recalled(self, line: Line, back: int) -> Line | None:
        """Return the line of the entry `back` before that one; an empty one after the last.

        None where there is no entry so far back.
        """
        kinds = entering.ENTRIES
        recent = entering.last_logged(
            entry for kind in kinds for entry in self.desk.all(kind, session=self.session)
        )
        ids = [entry.id for entry in recent]
        at = ids.index(line.editing.id) if line.editing and line.editing.id in ids else -1
        if at + back < 0:
            return Line(speaking=line.speaking)
        if at + back >= len(recent):
            return None
        entry = recent[at + back]
        return Line(
            kind=entering.kind_of(entry),
            speaking=entering.speaking_in(entry),
            at=entry.at,
            editing=entry,
            seen={n: self.desk.heads(entry.id, n) for n in _EDITED if hasattr(entry, n)},
        )

    def first_speaking(self) -> Speaking:
        """Return who is taken to speak when the page opens: the last speaker, else our side."""
        notes = self.desk.all(Note, session=self.session)
        if notes:
            return entering.speaking_in(max(notes, key=lambda n: n.at))
        own = [side for side in self.floor.sides if side.own] or list(self.floor.sides)
        return Speaking(delegation=own[0].id) if own else Speaking()

    def open_item(self, item: AgendaItem, treatment: Treatment) -> None:
        """Open an item, alone or jointly with the current one; or say it was not taken."""
        if treatment in (Treatment.DEFERRED, Treatment.NOT_REACHED):
            self._bench.perform(entering.treated(item, treatment))
            return
        jointly = treatment is Treatment.TAKEN_JOINTLY
        other = self.parent if jointly and self.item else None
        self._bench.perform(entering.opened(self.desk, item, self.moment(), other))
        self.parent = item.id

    def add_item(self, title: str) -> None:
        """Put a new item at the end of the agenda and open it."""
        item, edit = entering.added_item(self.desk, self.session, title, self.moment())
        self._bench.perform(edit)
        self.parent = item.id

    def move(self, named: RecordId | Newcomer, kind: MovementKind) -> None:
        """Note that somebody arrived, left or took the chair; a newcomer is put on a side first.

        Raises RuleBroken where the newcomer is on a side already, or who arrives has spoken.
        """
        parts = []
        active: list[RecordId] = []
        if isinstance(named, Newcomer):
            added, who = newcomer_added(self.desk, self.session, named)
            parts.append(added)
        else:
            found = self.floor.delegate(named)
            if found is None:
                return
            who = found
            if kind is MovementKind.ARRIVED:
                refuse_second_arrival(self.desk, self.session, who)
            else:
                active.append(who.id)
        at, under = self.moment() if self.in_hours else "", self.parent
        noted = entering.moved(self.desk, who, kind, at=at, session=self.session, parent=under)
        told = under_way(self.desk, self.floor, self.session, active)
        parts += [noted, *_apart(told, noted)]
        self._bench.perform(edits.joined(noted.label, parts))

    def say_who(self, action: RecordId, who: Responsible) -> None:
        """Say who is to do an action."""
        found = self.desk.get(AgreedAction, action)
        if found:
            self._bench.perform(
                edits.revise(
                    translate("edits", "Say who does it"),
                    found,
                    delegation=who.delegation or found.delegation,
                    organization=who.organization,
                    unit=who.unit,
                    person=who.person,
                )
            )

    def say_due(self, action: RecordId, due: Due) -> None:
        """Say when an action is due."""
        found = self.desk.get(AgreedAction, action)
        if found:
            self._bench.perform(
                edits.revise(
                    translate("edits", "Say when it is due"),
                    found,
                    due=due.kind,
                    due_on=due.on,
                    due_before=due.before,
                )
            )

    def day(self) -> date:
        """Return the day from which a due date is counted: the session's, else today."""
        session = self.desk.get(Session, self.session)
        return session.held_on if session and session.held_on else self.desk.today()

    def keep(self, line: Line) -> None:
        """Keep what stands in the line, for after a crash."""
        if not line.text:
            self.desk.drop_draft(self.session, DRAFT)
            return
        context = {
            "kind": line.kind.value,
            "at": line.at,
            "parent": self.parent,
            "editing": line.editing.id if line.editing else "",
            "edited": type(line.editing).__name__ if line.editing else "",
            "seen": json.dumps({n: sorted(heads) for n, heads in line.seen.items()}),
            **line.speaking.plain(),
        }
        self.desk.keep_draft(
            Draft(
                record=self.session,
                kind="Session",
                field=DRAFT,
                text=line.text,
                seen=frozenset(),
                context=context,
            )
        )

    def kept(self) -> Line | None:
        """Return the line that a crash left behind."""
        drafts = [d for d in self.desk.drafts() if (d.record, d.field) == (self.session, DRAFT)]
        if not drafts:
            return None
        context = drafts[0].context
        editing: Entry | None = None
        for kind in entering.ENTRIES:
            if kind.__name__ == context.get("edited"):
                editing = self.desk.get(kind, RecordId(context["editing"]))
        seen = json.loads(context.get("seen") or "{}")
        return Line(
            text=drafts[0].text,
            kind=Kind(context.get("kind") or Kind.NOTE.value),
            speaking=speaking_of(context),
            at=context.get("at", ""),
            editing=editing,
            seen={n: frozenset(EntryId(h) for h in heads) for n, heads in seen.items()},
        )


_EDITED = ("text", "delegation", "speaker", "guest")
_LOGGED = {
    Kind.NOTE: QT_TRANSLATE_NOOP("edits", "Log a note"),
    Kind.AGREED: QT_TRANSLATE_NOOP("edits", "Log an agreed point"),
    Kind.ACTION: QT_TRANSLATE_NOOP("edits", "Log an action"),
    Kind.INTERNAL: QT_TRANSLATE_NOOP("edits", "Log an internal remark"),
}


def _apart(told: list[Edit], noted: Edit) -> list[Edit]:
    """Return the edits of records that another edit does not change already."""
    there = {change.subject.id for change in noted.changes}
    return [edit for edit in told if not there & {c.subject.id for c in edit.changes}]
