"""From notes to numbered paragraphs, and entries to other places."""

from collections.abc import Sequence
from unicodedata import east_asian_width

from PySide6.QtCore import QCoreApplication

from meetingdesk.desk import Desk
from meetingdesk.domain import edits
from meetingdesk.domain.edits import Change, Edit
from meetingdesk.domain.fields import Place, RecordId
from meetingdesk.domain.meeting import AgendaItem, Note, Session, Statement
from meetingdesk.domain.places import place_at
from meetingdesk.domain.standing import as_it_stands, small_first
from meetingdesk.domain.terms import StatementKind
from meetingdesk.minutes.side_names import all_names
from meetingdesk.ui.pages.log.entering import Entry, entries_under, place_key
from meetingdesk.ui.pages.log.speaking import Floor

translate = QCoreApplication.translate


def subject(note: Note, floor: Floor, both: str) -> str:
    """Return how a paragraph of this note begins: "The Vietnamese side "."""
    name = who(note, floor, both)
    name = name[:1].upper() + name[1:]
    wide = name and east_asian_width(name[-1]) in "WF"
    return name if wide or not name else f"{name} "


def who(note: Note, floor: Floor, both: str) -> str:
    """Return who spoke: a guest, a side as sentences call it, or the word for both."""
    side = floor.side(note.delegation)
    return note.guest or (floor.called(side) if side else both)


def paragraph(notes: Sequence[Note], floor: Floor, both: str) -> str:
    """Return the notes as one paragraph to start from; each side named where it begins."""
    text, last = "", ""
    names = names_of(floor)
    for note in notes:
        begins = subject(note, floor, both)
        said = note.text.strip()
        if said.casefold().startswith(begins.casefold().strip()):
            begins, said = "", said[:1].upper() + said[1:]
        else:
            said = small_first(said, names)
        if not text:
            text = begins + said
        elif begins == last:
            text = f"{text.rstrip(' .;')}; {said}"
        else:
            text = f"{text.rstrip(' .;')}. {begins}{said}"
        last = begins or last
    return text


def names_of(floor: Floor) -> frozenset[str]:
    """Return the single words that are names at this session: of bodies, people and sides."""
    said = [floor.acronym(side.id) for side in floor.sides]
    said += [name for side in floor.sides for name in all_names(side)]
    said += [delegate.name for side in floor.sides for delegate in floor.members(side.id)]
    return frozenset(word for name in said for word in name.split() if word[:1].isupper())


def statements_of(
    desk: Desk, notes: Sequence[Note], texts: Sequence[str], kind: StatementKind
) -> tuple[list[Statement], Edit]:
    """Return the paragraphs that notes are written up into, and the one edit that does it.

    They stand right after the last note; the notes name the first of them.
    """
    last = max(notes, key=place_key)
    sides = {note.delegation for note in notes}
    speakers = {note.speaker for note in notes}
    made: list[Statement] = []
    for place, text in zip(_places_after(desk, last, len(texts)), texts, strict=True):
        made.append(
            Statement(
                place=place,
                session=last.session,
                text=text,
                kind=kind,
                delegation=last.delegation if len(sides) == 1 else None,
                speaker=last.speaker if len(speakers) == 1 else None,
                language=_language(desk, last.session),
                at=min(note.at for note in notes),
            )
        )
    named = [edits.revise("", note, statement=made[0].id) for note in notes]
    one, more = translate("edits", "Write up a note"), translate("edits", "Write up notes")
    label = one if len(notes) == 1 else more
    return made, edits.joined(label, [edits.add("", *made), *named])


def unwritten(entries: Sequence[Entry]) -> list[Note]:
    """Return the notes that have no paragraph yet, in running order."""
    there = {e.id for e in entries if isinstance(e, Statement)}
    return [e for e in entries if isinstance(e, Note) and e.statement not in there]


def as_they_stand(desk: Desk, notes: Sequence[Note], floor: Floor, both: str) -> Edit:
    """Return the one edit that writes each note up as it stands."""
    parts = []
    names = names_of(floor)
    for note in notes:
        text = as_it_stands(who(note, floor, both), note.text, names)
        parts.append(statements_of(desk, [note], [text], StatementKind.STATEMENT)[1])
    return edits.joined(translate("edits", "Write up the rest as it stands"), parts)


def moved(
    desk: Desk, agenda: Sequence[AgendaItem], chosen: Sequence[Entry], step: int
) -> Edit | None:
    """Return the edit that moves entries one place up (-1) or down (1), over headings too.

    None where there is no further place.
    """
    parent = chosen[0].place.parent if chosen[0].place else None
    if parent is None or any(e.place is None or e.place.parent != parent for e in chosen):
        return None
    ids = {entry.id for entry in chosen}
    ordered = entries_under(desk, parent)
    first = next(n for n, e in enumerate(ordered) if e.id in ids)
    rest = [e for e in ordered if e.id not in ids]
    at = first + step
    if not 0 <= at <= len(rest):
        target = _beside(agenda, parent, step)
        if target is None:
            return None
        parent, rest = target, entries_under(desk, target)
        at = len(rest) if step < 0 else 0
    changes: list[Change] = []
    places: list[Place | None] = [e.place for e in rest]
    for offset, entry in enumerate(sorted(chosen, key=place_key)):
        place = place_at(parent, places, at + offset)
        places.insert(at + offset, place)
        changes += _placed(entry, place).changes
    return Edit(label=translate("edits", "Move an entry"), changes=tuple(changes))


def _placed(entry: Entry, place: Place) -> Edit:
    return edits.revise("", entry, place=place)


def _beside(agenda: Sequence[AgendaItem], parent: RecordId, step: int) -> RecordId | None:
    ids = [item.id for item in agenda]
    if parent not in ids:
        return ids[0] if ids and step > 0 else None
    at = ids.index(parent) + step
    return ids[at] if 0 <= at < len(ids) else None


def _places_after(desk: Desk, note: Note, count: int) -> list[Place | None]:
    parent = note.place.parent if note.place else note.session
    if parent is None:
        return [None] * count
    # Before the first item, entries stand among the items of the session.
    ordered = sorted([*entries_under(desk, parent), *desk.all(AgendaItem, parent=parent)], key=_key)
    places = [e.place for e in ordered]
    at = next((n + 1 for n, e in enumerate(ordered) if e.id == note.id), len(ordered))
    made: list[Place | None] = []
    for offset in range(count):
        place = place_at(parent, places, at + offset)
        places.insert(at + offset, place)
        made.append(place)
    return made


def _key(record: Entry | AgendaItem) -> str:
    return record.place.key if record.place else ""


def _language(desk: Desk, session: RecordId | None) -> str:
    found = desk.get(Session, session)
    return found.text_language if found else ""
