"""Records that people said mean the same, and what that makes of the record tables.

The record of smallest id stands for its group: in the tables every reference to another one
names it, and the others are hidden, as belonging to it. Entries stay as they were said.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cache
from typing import Any, cast

import sqlalchemy as sa

from meetingdesk.domain.edits import Change
from meetingdesk.domain.fields import Place, RecordId, spec
from meetingdesk.domain.journal import State, hidden_by_itself
from meetingdesk.domain.kinds import KINDS
from meetingdesk.storage.journal import batches, evened, plain, plain_rows, states_of
from meetingdesk.storage.schema import RECORD_TABLES, RecordTable

LINK = "SamePerson"
_LINKS = """SELECT l.id, l.first, l.second, r.record IS NOT NULL FROM same_person l
 LEFT JOIN removed r ON r.record = l.id
 WHERE l.said = 'same' AND l.first IS NOT NULL AND l.second IS NOT NULL AND l.first <> l.second"""
_Link = tuple[bytes, bytes, bool]
"""A link as seen from one end: its id, the other end, and whether somebody removed it."""


class Joined:
    """Which records stand for which, by the rows as they are when it is asked.

    A link counts while both ends are here, of one kind, and nobody who saw it as it is took it
    away; what belongs to a link decides nothing.
    """

    def __init__(self, connection: sa.Connection) -> None:
        """Read the links."""
        self._connection = connection
        self._links: dict[bytes, list[_Link]] = {}
        self._ends: dict[bytes, tuple[bytes, bytes]] = {}
        self._groups: dict[bytes, frozenset[bytes]] = {}
        for link, first, second, doubtful in plain_rows(connection, _LINKS):
            self._ends[link] = (first, second)
            self._links.setdefault(first, []).append((link, second, bool(doubtful)))
            self._links.setdefault(second, []).append((link, first, bool(doubtful)))

    def canonical(self, cell: bytes) -> bytes:
        """Return the record that stands for one, which may be itself."""
        return min(self.group(cell)) if cell in self._links else cell

    def stands_for(self, record: RecordId) -> RecordId:
        """Return the record that stands for one, which may be itself."""
        return RecordId(self.canonical(bytes.fromhex(record)).hex())

    def away(self, cell: bytes) -> bool:
        """Say whether another record stands for this one."""
        return self.canonical(cell) != cell

    def group(self, cell: bytes) -> frozenset[bytes]:
        """Return all records that mean the same as one, itself among them."""
        if cell not in self._links:
            return frozenset({cell})
        if cell not in self._groups:
            found = self._connected(cell)
            self._groups |= dict.fromkeys(found, found)
        return self._groups[cell]

    def others(self, cell: bytes) -> frozenset[bytes]:
        """Return the records for which this one stands."""
        return frozenset() if self.away(cell) else self.group(cell) - {cell}

    def ends(self, cell: bytes) -> tuple[bytes, ...]:
        """Return the records that a link joins; a record itself where it is joined."""
        return self._ends.get(cell, (cell,) if cell in self._links else ())

    def groups(self) -> Iterator[frozenset[bytes]]:
        """Return all groups of more than one record."""
        yield from {group for cell in self._links if len(group := self.group(cell)) > 1}

    def concerned(self, states: Mapping[RecordId, State]) -> set[bytes]:
        """Return the records whose group the given states may change."""
        found: set[bytes] = set()
        for record, state in states.items():
            cell = bytes.fromhex(record)
            if cell in self._links:
                found.add(cell)
            if state.kind == LINK or cell in self._ends:
                found.update(self._ends.get(cell, ()))
                said = (state.value("first"), state.value("second"))
                found.update(bytes.fromhex(end) for end in said if _is_id(end))
        return found

    def standing(self, cells: Iterable[bytes]) -> dict[bytes, bytes]:
        """Return for each record of the groups of these which one stands for it."""
        return {m: self.canonical(m) for cell in cells for m in self.group(cell)}

    def _connected(self, cell: bytes) -> frozenset[bytes]:
        seen, waiting = {cell}, [cell]
        while waiting:
            here = waiting.pop()
            for link, other, doubtful in self._links[here]:
                if other not in seen and self._counts(link, here, other, doubtful):
                    seen.add(other)
                    waiting.append(other)
        return frozenset(seen)

    def _counts(self, link: bytes, one: bytes, other: bytes, doubtful: bool) -> bool:
        kind = kind_of(self._connection, one)
        if not kind or kind == LINK or kind != kind_of(self._connection, other):
            return False
        record = RecordId(link.hex())
        return not (
            doubtful and hidden_by_itself(states_of(self._connection, [record])[record], ())
        )


def row_of(known: RecordTable, said: tuple[Any, ...], joined: Joined) -> tuple[Any, ...]:
    """Return the row of a record as the tables show it: references name who stands for whom."""
    row = list(said)
    if known.name != LINK:
        for at in _references(known):
            if row[at]:
                row[at] = joined.canonical(row[at])
        row[1] = int(joined.away(row[0]))
    return tuple(row)


def as_said(change: Change, state: State, connection: sa.Connection) -> Change:
    """Return a change that moves a record within one list with the parent that it was said to have.

    The tables show the parent that stands for that one: parted again, the record is where it was.
    """
    before, after = change.before, change.after
    old, new = (getattr(record, "place", None) for record in (before, after))
    match state.value("place"):
        case [str(parent), str()] if old and new and old != new and parent != new.parent:
            if Joined(connection).stands_for(RecordId(parent)) == old.parent == new.parent:
                place = Place(RecordId(parent), new.key)
                return replace(change, after=replace(cast(Any, after), place=place))
    return change


def differ(state: State, name: str, joined: Joined | None) -> bool:
    """Say whether a field has versions that differ: two names of joined records do not."""
    versions = state.versions(name)
    if len(versions) < 2 or joined is None or state.kind == LINK:
        return bool(versions)
    named = [v.value[0] if isinstance(v.value, list) and v.value else v.value for v in versions]
    known = spec(KINDS[state.kind], name)
    if known is None or known.form not in ("ref", "place") or not all(map(_is_id, named)):
        return True
    return len({joined.stands_for(RecordId(record)) for record in named}) > 1


def moved(was: Mapping[bytes, bytes], now: Mapping[bytes, bytes]) -> set[RecordId]:
    """Return the records for which another one stands now, with those who stood and stand."""
    changed = {c for c in {*was, *now} if was.get(c, c) != now.get(c, c)}
    concerned = {x for c in changed for x in (c, was.get(c, c), now.get(c, c))}
    return {RecordId(cell.hex()) for cell in concerned}


def referring(connection: sa.Connection, records: Collection[RecordId]) -> set[RecordId]:
    """Return the records that refer to any of these, by the rows as they stand."""
    found: set[RecordId] = set()
    cells = (bytes.fromhex(record) for record in sorted(records))
    for batch in map(evened, batches(cells, 100)):
        marks = ", ".join("?" * len(batch))
        for known in RECORD_TABLES.values():
            columns = [known.column_names[at] for at in _references(known)]
            if columns and known.name != LINK:
                where = " OR ".join(f'"{column}" IN ({marks})' for column in columns)
                sql = f'SELECT id FROM "{known.table.name}" WHERE {where}'
                rows = plain_rows(connection, sql, batch * len(columns))
                found.update(RecordId(cell.hex()) for (cell,) in rows)
    return found


def settle_all(connection: sa.Connection, joined: Joined) -> None:
    """Let all rows show joined records as one; every row was written as said."""
    away = {m: min(group) for group in joined.groups() for m in group if m != min(group)}
    for batch in map(evened, batches(sorted(away), 400)):
        marks = ", ".join("?" * len(batch))
        for known in RECORD_TABLES.values():
            if known.name == LINK:
                continue
            table = known.table.name
            sql = f'UPDATE "{table}" SET hidden = 1 WHERE id IN ({marks})'
            plain(connection).execute(sql, batch)
            for column in (known.column_names[at] for at in _references(known)):
                sql = f'SELECT id, "{column}" FROM "{table}" WHERE "{column}" IN ({marks})'
                rows = list(plain_rows(connection, sql, batch))
                if rows:
                    sql = f'UPDATE "{table}" SET "{column}" = ? WHERE id = ?'
                    plain(connection).executemany(sql, [(away[n], cell) for cell, n in rows])
    if away:
        _leave_out_equal(connection, joined)


def _leave_out_equal(connection: sa.Connection, joined: Joined) -> None:
    """Leave out of the fields with two versions those in which both name joined records."""
    sql = "SELECT record, field FROM two_versions"
    open_now = [(cell, name) for cell, name in connection.exec_driver_sql(sql)]
    for batch in batches(open_now):
        states = states_of(connection, {RecordId(cell.hex()) for cell, _ in batch})
        for cell, name in batch:
            if not differ(states[RecordId(cell.hex())], name, joined):
                sql = "DELETE FROM two_versions WHERE record = ? AND field = ?"
                connection.exec_driver_sql(sql, (cell, name))


@cache
def _references(known: RecordTable) -> tuple[int, ...]:
    """Return where in a row other records are named."""
    names = [c.columns[0] for c in known.cells if c.spec.form in ("ref", "place")]
    return tuple(known.column_names.index(name) for name in names)


@cache
def _kinds_query() -> str:
    return " UNION ALL ".join(
        f"SELECT '{kind}' FROM \"{known.table.name}\" WHERE id = :id"
        for kind, known in RECORD_TABLES.items()
    )


def kind_of(connection: sa.Connection, cell: bytes) -> str:
    """Return the kind of a record by the rows, or nothing where there is none."""
    row = connection.exec_driver_sql(_kinds_query(), {"id": cell}).first()
    return str(row[0]) if row else ""


def _is_id(value: Any) -> bool:
    return isinstance(value, str) and len(value) == 32 and value.isalnum()
