"""What issues froze of a text that is to be erased: found, and erased with it.

An issue keeps its paper and its text as attachments, which only the entries name that made it.
Those are erased; what else they said of the issue is said anew, so that it was issued, when and
to whom, stays. Which is an erasure like any other: it reaches every file that is united with this.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Set
from dataclasses import dataclass
from typing import TypeVar, cast

import sqlalchemy as sa

from meetingdesk.domain.agreeing import ConfirmingPaper, MinutesIssue
from meetingdesk.domain.entries import REMOVED, Entry, EntryId, Stamp, setting
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.kinds import INTERNAL
from meetingdesk.domain.records import Record
from meetingdesk.domain.terms import Confirming
from meetingdesk.storage.journal import entries_about, plain_rows, states_of
from meetingdesk.storage.schema import RECORD_TABLES, attachment

R = TypeVar("R", bound=Record)
_SHORTEST = 20
"""Bytes of the shortest wording that is sought; a shorter one stands anywhere."""
_ID = re.compile(rb'"([0-9a-f]{32})"')
_BROKEN = re.compile(r'[\[\]"\\\n]+')
"""Where the words of a text may stand apart in what an issue keeps."""


@dataclass(frozen=True, kw_only=True)
class Held:
    """A record that names frozen files, by the fields in `files`; `hidden` where it was removed."""

    record: Record
    files: tuple[str, ...]
    hidden: bool


def held_by(connection: sa.Connection, records: Collection[RecordId]) -> list[Held]:
    """Return the issues in which any of the records stands, and scans of their signed originals.

    A record is known by its id, and its text by its words. A corrigendum prints what it corrects,
    too. What is not carried here cannot be looked at.
    """
    words = tuple(_words(entries_about(connection, records)))
    issues = {i.id: (i, h) for i, h in _all(connection, MinutesIssue) if i.id not in records}
    ids = {record.encode() for record in records}
    holding = {
        i for i, (issue, _) in issues.items() if _holds(_kept(connection, issue.blocks), ids, words)
    }
    found = [
        Held(record=issue, files=("pdf", "blocks") if i in holding else ("pdf",), hidden=hidden)
        for i, (issue, hidden) in issues.items()
        if i in holding or (issue.pdf and issue.corrects in holding)
    ]
    scans = (
        Held(record=paper, files=("attachment",), hidden=hidden)
        for paper, hidden in _all(connection, ConfirmingPaper)
        if paper.kind is Confirming.SIGNED_ORIGINAL and paper.attachment and paper.issue in holding
    )
    return [*found, *(scan for scan in scans if scan.record.id not in records)]


def held_though_erased(connection: sa.Connection) -> list[Held]:
    """Return the issues in which erased records stand still, and scans of their originals.

    So it is where they were to stay, and where a colleague issued the text apart.
    """
    sql = "SELECT DISTINCT record FROM entry WHERE gone AND record IS NOT NULL"
    gone = {RecordId(cell.hex()) for (cell,) in plain_rows(connection, sql)}
    for kind in (MinutesIssue, ConfirmingPaper):
        gone -= {record.id for record, _ in _all(connection, kind)}
    return held_by(connection, gone) if gone else []


def spoilt(connection: sa.Connection) -> set[bytes]:
    """Return the frozen files, by their hashes, in which erased records stand still."""
    held = held_though_erased(connection)
    named = {str(getattr(one.record, field)) for one in held for field in one.files}
    return {bytes.fromhex(digest) for digest in named}


def forgetting(
    connection: sa.Connection, held: Iterable[Held], stamp: Stamp
) -> tuple[set[EntryId], list[bytes]]:
    """Return the entries that name frozen files, and those that say the rest of them anew.

    Of what was removed nothing is said anew: a removal would not cover it.
    """
    doomed: set[EntryId] = set()
    bodies: list[bytes] = []
    for one in held:
        record = one.record.id
        said = [e for e in entries_about(connection, [record])[record] if not e.gone]
        sought = {f for e in said for f in e.fields} - {REMOVED} if one.hidden else set(one.files)
        doomed |= {e.id for e in said if sought & set(e.fields)}
        if not one.hidden:
            bodies += _said_anew(connection, one, doomed, stamp)
    return doomed, bodies


def _said_anew(
    connection: sa.Connection, one: Held, doomed: Collection[EntryId], stamp: Stamp
) -> Iterator[bytes]:
    state = states_of(connection, [one.record.id])[one.record.id]
    for name, heads in state.heads.items():
        if name in one.files:
            seen = frozenset(head.id for head in heads)
            yield setting(stamp, state.kind, state.record, name, "", seen)
            continue
        for head in heads:
            if head.id in doomed:
                value, seen = head.gives(name), frozenset({head.id})
                yield setting(stamp, state.kind, state.record, name, value, seen)


def _all(connection: sa.Connection, kind: type[R]) -> Iterator[tuple[R, bool]]:
    """Yield all records of a kind, and whether each is hidden."""
    known = RECORD_TABLES[kind.__name__]
    for row in connection.execute(sa.select(known.table).order_by(known.table.c.id)):
        yield cast(R, known.record(row)), bool(row.hidden)


def _kept(connection: sa.Connection, digest: str) -> bytes:
    query = sa.select(attachment.c.data).where(attachment.c.sha256 == bytes.fromhex(digest))
    data: bytes | None = connection.execute(query).scalar() if digest else None
    return data or b""


def _holds(kept: bytes, ids: Set[bytes], words: Collection[str]) -> bool:
    if not ids.isdisjoint(_ID.findall(kept)):
        return True
    text = kept.decode(errors="replace").casefold() if words else ""
    return any(said in text for said in words)


def _words(entries: Mapping[RecordId, Iterable[Entry]]) -> Iterator[str]:
    """Yield the longest run of words of each text that could have been printed."""
    for about in entries.values():
        for said in about:
            text = said.gives("text") if "text" in said.fields else None
            if isinstance(text, str) and said.kind not in INTERNAL:
                longest = max(_BROKEN.split(text.casefold()), key=len)
                if len(longest.encode()) >= _SHORTEST:
                    yield longest
