"""A source of imported data is a colleague: its entries replace only its own earlier ones."""

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256

from meetingdesk.domain.collecting import piling_up
from meetingdesk.domain.entries import Entry, Source, adding, setting
from meetingdesk.domain.said import SaidRecord
from meetingdesk.domain.wholes import said_with
from meetingdesk.storage.attached import attach
from meetingdesk.storage.file import MeetingFile
from meetingdesk.storage.journal import batches, entries_about
from meetingdesk.storage.margins import note_margins
from meetingdesk.storage.schema import import_log
from meetingdesk.storage.writing import Known, append


@dataclass(frozen=True, kw_only=True)
class Imported:
    """What an import did: records new, changed and as before, and those that changed here."""

    new: int
    changed: int
    unchanged: int
    touched: frozenset[Known]


def import_said(
    file: MeetingFile,
    source: str,
    said: Sequence[SaidRecord],
    files: Sequence[bytes] = (),
    *,
    at: str,
    author: str,
) -> Imported:
    """Write what a source says, and of `files` those that its records name; all or nothing.

    `source` names the source; `at` (UTC) and `author` are logged beside, never in the entries,
    so that two people who import the same list have the same entries.
    """
    by = Source(name=source)
    new = changed = 0
    touched: set[Known] = set()
    digests = {sha256(data).hexdigest(): data for data in files}
    named = {v for s in said for v in s.values.values() if isinstance(v, str)} if files else set()
    with piling_up(), file.writing(much=True) as connection:
        for digest in digests.keys() & named:
            attach(connection, digests[digest])
        for batch in batches(said, 5000):
            bodies: list[bytes] = []
            about = entries_about(connection, [s.record for s in batch])
            for record in batch:
                own = [e for e in about[record.record] if e.source == source]
                said_now = _entries(by, record, own)
                new += bool(said_now) and not own
                changed += bool(said_now and own)
                bodies += said_now
            unheard_of = {record for record, entries in about.items() if not entries}
            touched |= append(connection, bodies, unheard_of)
        values = {"at": at, "author": author, "source": source, "entries": new + changed}
        if new or changed:
            connection.execute(import_log.insert().values(**values))
            note_margins(connection)
    unchanged = len(said) - new - changed
    return Imported(new=new, changed=changed, unchanged=unchanged, touched=frozenset(touched))


def _entries(by: Source, said: SaidRecord, own: Sequence[Entry]) -> list[bytes]:
    """Return what is new in what the source says; what was erased it cannot bring back."""
    if not any(e.add is not None for e in own):
        return [adding(by, said.kind, said.record, said.values)]
    earlier = _last_said(own)
    new = []
    changed = {
        name
        for name, value in said.values.items()
        if not any(head.gone or head.gives(name) == value for head in earlier.get(name, ()))
    }
    along = said_with(said.kind, changed)
    for name, value in said.values.items():
        heads = earlier.get(name, [])
        if name in changed or (name in along and not any(head.gone for head in heads)):
            replaces = frozenset(head.id for head in heads)
            new.append(setting(by, said.kind, said.record, name, value, replaces))
    return new


def _last_said(own: Sequence[Entry]) -> dict[str, list[Entry]]:
    """Return by field the entries in which the source last spoke of it."""
    replaced = {(name, seen) for e in own for name in e.fields for seen in e.replaces}
    last: dict[str, list[Entry]] = {}
    for entry in own:
        for name in entry.fields:
            if (name, entry.id) not in replaced:
                last.setdefault(name, []).append(entry)
    return last
