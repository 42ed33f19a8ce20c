"""The words in which rows of the record are told."""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, tzinfo
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from meetingdesk.desk import Desk
from meetingdesk.domain.commitments import AgreedAction
from meetingdesk.domain.dues import due_of
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.meeting import Movement, Note, Statement
from meetingdesk.domain.standing import stands_as_noted
from meetingdesk.domain.terms import MovementKind, StatementKind, Treatment
from meetingdesk.minutes.side_names import all_names
from meetingdesk.ui.fields.due_words import due_in_window
from meetingdesk.ui.pages.log import responsible, writing_up
from meetingdesk.ui.pages.log.entering import Entry
from meetingdesk.ui.pages.log.rows import Telling
from meetingdesk.ui.pages.log.sitting_hours import hours_of
from meetingdesk.ui.pages.log.speaking import Floor
from meetingdesk.ui.words import term

translate = QCoreApplication.translate


def telling(
    desk: Desk, floor: Floor, numbers: Mapping[RecordId, str], entries: Iterable[Entry]
) -> Telling:
    """Return how the rows of a session, of which these are the entries, are worded now."""
    entries = tuple(entries)
    behind: dict[RecordId, list[Note]] = {}
    for entry in entries:
        if isinstance(entry, Note) and entry.statement:
            behind.setdefault(entry.statement, []).append(entry)

    def side(delegation: RecordId | None) -> tuple[str, bool | None]:
        found = floor.side(delegation)
        both = translate("RunningOrder", "both")
        return (floor.acronym(delegation), found.own) if found else (both, None)

    def who(note: Note) -> str:
        return floor.short_name(note.speaker).replace(" ", "\u00a0")

    def terms(action: AgreedAction) -> str:
        due = due_in_window(due_of(action))
        parts = (responsible.in_words(desk, floor, action), due)
        return " · ".join(part for part in parts if part)

    def movement(moved: Movement) -> str:
        delegate = floor.delegate(moved.delegate)
        somebody = translate("RunningOrder", "Somebody")
        name = f"{delegate.honorific} {delegate.name}".strip() if delegate else somebody
        return _MOVEMENTS[moved.kind]().format(name)

    def as_noted(statement: Statement) -> bool:
        notes = behind.get(statement.id, [])
        both = translate("RunningOrder", "both sides")
        side = floor.side(notes[0].delegation) if notes else None
        if notes and side and not notes[0].guest:
            names = all_names(side) if side.name else (floor.acronym(side.id),)
        else:
            names = (writing_up.who(notes[0], floor, both) if notes else "",)
        return any(stands_as_noted(statement.text, notes, name) for name in names)

    return Telling(
        zone=zone_of(floor),
        town=_town(floor, entries),
        within=hours_of(desk, floor.session),
        codes=floor.codes,
        numbers=numbers,
        side=side,
        who=who,
        terms=terms,
        movement=movement,
        as_noted=as_noted,
        words=_words(),
    )


def zone_of(floor: Floor) -> tzinfo:
    """Return the time zone in which hours are shown: that of the own side, else this machine's."""
    own = [side for side in floor.sides if side.own and side.zone]
    return ZoneInfo(own[0].zone) if own else datetime.now(UTC).astimezone().tzinfo or UTC


def _town(floor: Floor, entries: Iterable[Entry]) -> str:
    """Return for which town hours are shown, where this machine's clock shows others."""
    first = min((entry.at for entry in entries if entry.at), default="")
    return _town_at(floor, datetime.fromisoformat(first)) if first else ""


def _town_at(floor: Floor, moment: datetime) -> str:
    own = next((side for side in floor.sides if side.own and side.zone), None)
    if own is None:
        return ""
    if moment.astimezone(ZoneInfo(own.zone)).utcoffset() == moment.astimezone().utcoffset():
        return ""
    return own.zone_place or own.zone.rsplit("/", 1)[-1].replace("_", " ")


def longest_names() -> tuple[str, ...]:
    """Return what agreed points and actions of a long session are called, as their badges say."""
    words = _words()
    return words["agreed"].format("99"), words["action"].format("99/99")


def _words() -> dict[str, str]:
    plain = (Treatment.TAKEN_JOINTLY, Treatment.DEFERRED, Treatment.NOT_REACHED)
    kinds = (StatementKind.REQUEST, StatementKind.PROPOSAL, StatementKind.REPLY)
    return {
        **{word.value: term(word) for word in (*plain, *kinds)},
        "agreed": translate("RunningOrder", "Agreed {0}"),
        "action": translate("RunningOrder", "Action {0}"),
        "internal": translate("RunningOrder", "Internal"),
        "noted": translate("RunningOrder", "from notes"),
        "stays": translate("RunningOrder", "stays in the house"),
    }


_MOVEMENTS = {
    MovementKind.ARRIVED: lambda: translate("RunningOrder", "{0} arrived."),
    MovementKind.LEFT: lambda: translate("RunningOrder", "{0} left."),
    MovementKind.TOOK_THE_CHAIR: lambda: translate("RunningOrder", "{0} took the chair."),
}
