"""Records that no record table can place, and that go along with what they belong to all the same.

They are of kinds that a newer program made, lack the entry that adds them, or were erased.
"""

import json
import re
from collections import defaultdict
from collections.abc import Collection, Iterator
from typing import Any

import sqlalchemy as sa

from meetingdesk.domain.entries import REMOVED
from meetingdesk.domain.fields import RecordId
from meetingdesk.storage.journal import plain_rows

_ID = re.compile(r"[0-9a-f]{32}")

Named = dict[RecordId, set[RecordId]]


def followers(
    connection: sa.Connection, taken: Collection[RecordId], placed: Collection[RecordId]
) -> set[RecordId]:
    """Return what follows the records `taken` among those `placed` in the record tables.

    Which of its fields says to what a record of an unknown kind belongs, nobody here knows: it
    goes where something that it names goes, and nothing that it names stays.
    """
    named = _named(connection, placed)
    stays = set(placed) - set(taken) - named.keys()
    following: set[RecordId] = set()
    while True:
        along = following | set(taken)
        more = {r for r, names in named.items() if names & along and not names & stays} - following
        if not more:
            return following
        following |= more


def _named(connection: sa.Connection, placed: Collection[RecordId]) -> Named:
    """Return which records each of those that are to be placed by their entries names."""
    erased = _erased(connection)
    known = set(placed) - set(erased.values())
    named: Named = defaultdict(set)
    sql = "SELECT record, gone, body FROM entry WHERE record IS NOT NULL"
    for cell, gone, body in plain_rows(connection, sql):
        record = RecordId(cell.hex())
        removes = b'"covers"' in body
        if gone or (record in known and not removes):
            continue
        said = json.loads(body)
        if record not in known:
            named[record].update(_ids([said.get("add"), said.get("value"), said.get("within")]))
        for covered in said.get("covers", ()) if removes else ():
            # Who removes a record names all that belongs to it.
            if covered in erased:
                named[erased[covered]].add(record)
    return {record: names - {record} for record, names in named.items()}


def _erased(connection: sa.Connection) -> dict[str, RecordId]:
    """Return the record of each erased entry, of records of which no value is left."""
    left = {cell.hex(): RecordId(r.hex()) for cell, r in plain_rows(connection, _GONE) if r}
    rows = plain_rows(connection, f"{_WHOLE} WHERE record IN (SELECT record FROM entry WHERE gone)")
    alive = {record.hex() for record, gone, body in rows if not gone and _REMOVAL not in body}
    return {cell: record for cell, record in left.items() if record not in alive}


def _ids(value: Any) -> Iterator[RecordId]:
    match value:
        case str() if _ID.fullmatch(value):
            yield RecordId(value)
        case list():
            for item in value:
                yield from _ids(item)
        case dict():
            yield from _ids(list(value.values()))


_GONE = "SELECT id, record FROM entry WHERE gone"
_WHOLE = "SELECT record, gone, body FROM entry"
_REMOVAL = f'"field":"{REMOVED}"'.encode()
