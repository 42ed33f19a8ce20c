"""What a union did, told by comparing a file before it with the same file after it."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import sqlalchemy as sa

from meetingdesk.domain.coming import (
    Arrival,
    Arriving,
    AttachmentComing,
    Coming,
    ErasureComing,
    FieldChange,
    RemovalMet,
    VersionsMet,
)
from meetingdesk.domain.entries import REMOVED, Entry
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.journal import State
from meetingdesk.domain.terms import Status
from meetingdesk.storage.file import MeetingFile
from meetingdesk.storage.joining import LINK, Joined
from meetingdesk.storage.journal import batches, rows_among, to_entry
from meetingdesk.storage.schema import RECORD_TABLES, attachment, union_log
from meetingdesk.storage.union import United

_CALLED = ("title", "name", "text", "acronym", "family_name", "native_name", "note", "code")
_LONGEST_NAME = 100
_SETTLED = {Status.SENT, Status.AGREED, Status.CONFIRMED}


@dataclass(frozen=True, kw_only=True)
class _Side:
    """One of the two files, as far as the changed records go."""

    states: Mapping[RecordId, State]
    shown: frozenset[RecordId]
    flagged: frozenset[RecordId]
    joined: frozenset[RecordId]
    """Those for which another record stands."""
    titles: Mapping[str, tuple[str, bool]]


def compare(before: MeetingFile, after: MeetingFile, united: United, origin: str) -> Coming:
    """Return what a union did, from the file before it and after it.

    `origin` is the name of the file that was brought in.
    """
    records = [record for _, record in united.touched]
    kinds = dict((record, kind) for kind, record in united.touched)
    old, new = _side(before, kinds), _side(after, kinds)
    brought = _brought(after, united.number)
    ordered = sorted(records, key=lambda r: (kinds[r], r))
    unknown = [r for r in ordered if kinds[r] not in RECORD_TABLES]
    known = [r for r in ordered if kinds[r] in RECORD_TABLES]
    authors = Counter(e.author or e.source for e in brought)
    return Coming(
        origin=origin,
        entries=united.entries,
        authors=dict(sorted(authors.items())),
        erasures=tuple(_erasures(before, brought)),
        arrivals=tuple(a for r in known if (a := _arrival(r, old, new))),
        two_versions=tuple(met for r in known for met in _versions(r, old, new)),
        removals_met=tuple(_removal(r, new) for r in known if r in new.flagged - old.flagged),
        attachments=tuple(_attachments(before, after)),
        unknown=len(unknown),
        digest=after.digest(),
    )


def _side(file: MeetingFile, kinds: Mapping[RecordId, str]) -> _Side:
    shown: set[RecordId] = set()
    with file.reading() as connection:
        joined = Joined(connection)
        away = frozenset(r for r in kinds if joined.stands_for(r) != r)
        for kind in {k for k in kinds.values() if k in RECORD_TABLES}:
            cells = [bytes.fromhex(r) for r, k in kinds.items() if k == kind]
            name = RECORD_TABLES[kind].table.name
            sql = f'SELECT id FROM "{name}" WHERE hidden = 0 AND id IN'
            shown |= {RecordId(row[0].hex()) for row in rows_among(connection, sql, cells)}
    states: dict[RecordId, State] = {}
    for batch in batches(kinds, 5000):
        states |= file.states(batch)
    flagged = frozenset(record for _, record in file.removed_but_shown())
    return _Side(
        states=states,
        shown=frozenset(shown),
        flagged=flagged,
        joined=away,
        titles=_titles(file),
    )


def _brought(after: MeetingFile, number: int) -> list[Entry]:
    with after.reading() as connection:
        query = sa.select(union_log.c.brought).where(union_log.c.n == number)
        cells = connection.execute(query).scalar() or b""
        ids = [cells[at : at + 32] for at in range(0, len(cells), 32)]
        sql = "SELECT id, gone, body FROM entry WHERE id IN"
        return [to_entry(*row) for row in rows_among(connection, sql, ids)]


def _erasures(before: MeetingFile, brought: Iterable[Entry]) -> Iterable[ErasureComing]:
    for said in sorted(brought, key=lambda e: e.id):
        if said.erases:
            with before.reading() as connection:
                sql = "SELECT id FROM entry WHERE gone = 0 AND id IN"
                cells = [bytes.fromhex(target) for target in said.erases]
                reaches = len(list(rows_among(connection, sql, cells)))
            yield ErasureComing(
                entry=said.id,
                author=said.author,
                time=said.time,
                reason=said.reason,
                reaches=reaches,
            )


def _arrival(record: RecordId, old: _Side, new: _Side) -> Arrival | None:
    was, now = record in old.shown, record in new.shown
    before, after = old.states[record], new.states[record]
    fields: tuple[FieldChange, ...] = ()
    if was and now:
        fields = tuple(_fields(before, after))
        if not fields:
            return None
        what = Arriving.CHANGED
    elif now:
        what = Arriving.BACK if before.known else Arriving.NEW
    elif was:
        gone = any(e.gone for heads in after.heads.values() for e in heads)
        what = Arriving.ERASED if gone else Arriving.REMOVED
        if record in new.joined and not gone:
            what = Arriving.JOINED
    else:
        return None
    told = before if what in (Arriving.REMOVED, Arriving.ERASED, Arriving.JOINED) else after
    return Arrival(
        what=what,
        kind=after.kind or before.kind,
        record=record,
        name=_name(told),
        within=_session(told, new if now else old)[0],
        author=_joiners(record, new) if what is Arriving.JOINED else _author(what, after, fields),
        fields=fields,
    )


def _fields(before: State, after: State) -> Iterable[FieldChange]:
    for name in sorted({*before.heads, *after.heads} - {REMOVED}):
        old, new = before.value(name), after.value(name)
        if old != new:
            head = after.heads[name][0]
            yield FieldChange(
                field=name,
                before=old,
                after=new,
                author=head.author or head.source,
                time=head.time,
            )


def _author(what: Arriving, after: State, fields: tuple[FieldChange, ...]) -> str:
    if what is Arriving.CHANGED:
        return ", ".join(sorted({f.author for f in fields if f.author}))
    if what in (Arriving.REMOVED, Arriving.ERASED):
        return ", ".join(sorted({e.author for e in after.removals if e.author}))
    heads = [e for entries in after.heads.values() for e in entries]
    return ", ".join(sorted({e.author or e.source for e in heads} - {""}))


def _joiners(record: RecordId, new: _Side) -> str:
    """Return who said, as far as it is new, that a record means the same as another."""
    links = [s for s in new.states.values() if s.kind == LINK]
    said = [s for s in links if record in (s.value("first"), s.value("second"))]
    heads = [e for s in said for entries in s.heads.values() for e in entries]
    return ", ".join(sorted({e.author or e.source for e in heads} - {""}))


def _versions(record: RecordId, old: _Side, new: _Side) -> Iterable[VersionsMet]:
    if record not in new.shown:
        return
    before, after = old.states[record], new.states[record]
    for name in sorted(after.heads):
        versions = after.versions(name)
        known = {v.entry for v in before.versions(name)}
        if versions and not {v.entry for v in versions} <= known:
            within, settled = _session(after, new)
            yield VersionsMet(
                kind=after.kind,
                record=record,
                name=_name(after),
                within=within,
                field=name,
                versions=versions,
                settled=settled,
            )


def _removal(record: RecordId, new: _Side) -> RemovalMet:
    state = new.states[record]
    return RemovalMet(
        kind=state.kind,
        record=record,
        name=_name(state),
        within=_session(state, new)[0],
        removed_by=", ".join(sorted({e.author for e in state.removals})),
    )


def _name(state: State) -> str:
    said = (state.value(name) for name in _CALLED)
    name = next((v for v in said if isinstance(v, str) and v.strip()), "")
    given = state.value("given_name")
    if state.kind == "Person" and isinstance(given, str):
        name = f"{name} {given}"
    name = " ".join(name.split())
    return name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1]}…"


def _session(state: State, side: _Side) -> tuple[str, bool]:
    """Return the title of the session in which a record stands, and whether its text is out."""
    for value in (state.record, state.value("session"), state.value("place")):
        parent = value[0] if isinstance(value, list) and value else value
        found = side.titles.get(parent) if isinstance(parent, str) else None
        if found:
            return (found[0] if value is not state.record else "", found[1])
    return "", False


def _titles(file: MeetingFile) -> dict[str, tuple[str, bool]]:
    """Return the title of each session, and whether its text is out."""
    table = RECORD_TABLES["Session"].table
    with file.reading() as connection:
        rows = connection.execute(sa.select(table.c.id, table.c.title, table.c.status)).all()
    return {row.id.hex(): (" ".join(row.title.split()), row.status in _SETTLED) for row in rows}


def _attachments(before: MeetingFile, after: MeetingFile) -> Iterable[AttachmentComing]:
    with before.reading() as connection:
        here = set(connection.execute(sa.select(attachment.c.sha256)).scalars())
    with after.reading() as connection:
        rows = connection.execute(sa.select(attachment.c.sha256, attachment.c.size)).all()
    for digest, size in sorted(rows):
        if digest not in here:
            yield AttachmentComing(sha256=digest.hex(), size=size)
