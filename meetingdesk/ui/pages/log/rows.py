"""The record in running order, as rows to be shown."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, tzinfo

from meetingdesk.domain.brackets import Bracket, brackets
from meetingdesk.domain.commitments import AgreedAction
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.meeting import (
    AgendaItem,
    Decision,
    InternalRemark,
    Movement,
    Note,
    Statement,
)
from meetingdesk.ui.pages.log.entering import Entry, place_key
from meetingdesk.ui.pages.log.looks import Badge


@dataclass(frozen=True, kw_only=True)
class Row:
    """One row: a heading or an entry."""

    record: RecordId
    margin: str = ""
    town: str = ""
    """For whose clock the hour in the margin is, where that is not this machine's."""
    badge: str = ""
    look: Badge = Badge.PLAIN
    text: str = ""
    tail: str = ""
    waits: str = ""
    """What of it waits for somebody's choice, in words."""
    brackets: tuple[Bracket, ...] = ()
    heading: bool = False
    small: bool = False
    """Whether it is a note that stands in a paragraph already."""
    sentence: bool = False
    """Whether it is told, not written: an arrival, a departure."""


_LOOKS = {True: Badge.OWN, False: Badge.PARTNER, None: Badge.BOTH}


@dataclass(frozen=True, kw_only=True)
class Telling:
    """How rows are worded: what the program's language and the session's sides say."""

    zone: tzinfo
    town: str
    """The town of that zone, where its clock is not this machine's."""
    within: Callable[[datetime], bool]
    """Whether a moment is one of the session; others are those of typing, and not shown."""
    codes: tuple[str, ...]
    numbers: Mapping[RecordId, str]
    """The number of each item, paragraph, agreed point and action."""
    side: Callable[[RecordId | None], tuple[str, bool | None]]
    """The acronym of a side, and whether it is the own one."""
    who: Callable[[Note], str]
    terms: Callable[[AgreedAction], str]
    movement: Callable[[Movement], str]
    as_noted: Callable[[Statement], bool]
    """Whether a paragraph is a note as it stands, which nobody has worded yet."""
    words: Mapping[str, str]


def by_agenda(agenda: Iterable[AgendaItem], entries: Iterable[Entry], told: Telling) -> list[Row]:
    """Return the rows under their agenda items, as the paper has them."""
    items = {item.id: item for item in agenda}
    under: dict[RecordId, list[Entry]] = {}
    loose: list[Entry] = []
    for entry in entries:
        parent = entry.place.parent if entry.place else None
        (under.setdefault(parent, []) if parent in items else loose).append(entry)
    rows: list[Row] = []
    for record in sorted([*items.values(), *loose], key=lambda r: (_key(r), r.id)):
        if isinstance(record, AgendaItem):
            rows.append(_heading(record, told))
            rows += [_row(e, told) for e in _notes_first(under.get(record.id, []))]
        else:
            rows.append(_row(record, told))
    return _with_town(rows, told)


def by_the_clock(entries: Iterable[Entry], told: Telling) -> list[Row]:
    """Return the rows as they were logged; paragraphs are left out, they have no hour."""
    logged = [e for e in entries if not isinstance(e, Statement) or e.at]
    rows = [_row(e, told) for e in sorted(logged, key=lambda e: (_since(e, logged), place_key(e)))]
    return _with_town(rows, told)


def clock_time(at: str, zone: tzinfo, within: Callable[[datetime], bool]) -> str:
    """Return the hour of a moment: 14:32; nothing where it is not `within` the session."""
    if not at:
        return ""
    moment = datetime.strptime(at, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
    if not within(moment):
        return ""
    return moment.astimezone(zone).strftime("%H:%M")


def _since(entry: Entry, others: Sequence[Entry]) -> str:
    """Return when an entry was logged; of one without an hour, when what stands before it was."""
    if entry.at or entry.place is None:
        return entry.at
    key, parent = entry.place.key, entry.place.parent
    before = (e.at for e in others if e.place and e.place.parent == parent and e.place.key < key)
    return max(before, default="")


def _with_town(rows: list[Row], told: Telling) -> list[Row]:
    """Return rows, the first one with an hour saying for which town that is."""
    first = next((at for at, row in enumerate(rows) if ":" in row.margin), None)
    if first is not None and told.town:
        rows[first] = replace(rows[first], town=told.town)
    return rows


def _notes_first(entries: Sequence[Entry]) -> list[Entry]:
    """Return entries in order, the notes behind a paragraph right above it."""
    ordered = sorted(entries, key=lambda e: (place_key(e), e.id))
    here = {e.id for e in ordered if isinstance(e, Statement)}
    behind: dict[RecordId, list[Entry]] = {}
    rest: list[Entry] = []
    for entry in ordered:
        statement = entry.statement if isinstance(entry, Note) else None
        if statement and statement in here:
            behind.setdefault(statement, []).append(entry)
        else:
            rest.append(entry)
    return [each for entry in rest for each in (*behind.get(entry.id, ()), entry)]


def _heading(item: AgendaItem, told: Telling) -> Row:
    return Row(
        record=item.id,
        margin=told.numbers.get(item.id, ""),
        text=item.title,
        tail=told.words.get(item.treatment.value, ""),
        heading=True,
    )


def _row(entry: Entry, told: Telling) -> Row:
    hour = clock_time(entry.at, told.zone, told.within)
    number = told.numbers.get(entry.id, "")
    if isinstance(entry, Movement):
        return Row(record=entry.id, margin=hour, text=told.movement(entry), sentence=True)
    found = brackets(entry.text, told.codes)
    match entry:
        case Note():
            side, own = told.side(entry.delegation)
            written = entry.statement is not None
            return Row(
                record=entry.id,
                margin=hour,
                badge=entry.guest or side,
                look=Badge.QUIET if written else _LOOKS[own],
                text=entry.text,
                tail=told.who(entry),
                brackets=found,
                small=written,
            )
        case Statement():
            side, own = told.side(entry.delegation)
            kind = told.words.get(entry.kind.value, "")
            noted = told.words["noted"] if told.as_noted(entry) else ""
            return Row(
                record=entry.id,
                margin=f"{number}." if number else "",
                badge=side,
                look=_LOOKS[own],
                text=entry.text,
                tail=" · ".join(part for part in (kind, noted) if part),
                brackets=found,
            )
        case Decision():
            name = told.words["agreed"].format(number).strip()
            return Row(
                record=entry.id,
                margin=hour,
                badge=name,
                look=Badge.AGREED,
                text=entry.text,
                brackets=found,
            )
        case AgreedAction():
            name = told.words["action"].format(number).strip()
            return Row(
                record=entry.id,
                margin=hour,
                badge=name,
                look=Badge.ACTION,
                text=entry.text,
                tail=told.terms(entry),
                brackets=found,
            )
        case InternalRemark():
            return Row(
                record=entry.id,
                margin=hour,
                badge=told.words["internal"],
                look=Badge.INTERNAL,
                text=entry.text,
                tail=told.words["stays"],
            )


def _key(record: AgendaItem | Entry) -> str:
    return record.place.key if record.place else "~"
