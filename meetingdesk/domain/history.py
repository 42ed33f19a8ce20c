"""A record's history in lines: who did what, from which value to which."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from meetingdesk.domain.entries import REMOVED, Entry, EntryId
from meetingdesk.domain.errors import Sentence
from meetingdesk.domain.fields import spec
from meetingdesk.domain.journal import in_causal_order
from meetingdesk.domain.kinds import KINDS
from meetingdesk.domain.wholes import is_part


@dataclass(frozen=True, kw_only=True)
class HistoryLine:
    """One thing that was done to a record; values are as in JSON, None where erased."""

    author: str
    time: str
    label: str
    field: str
    before: Any
    after: Any


def history_of(
    entries: Collection[Entry], importers: Mapping[str, tuple[str, str]]
) -> list[HistoryLine]:
    """Return all that entries did, causes before effects; `importers` as for `lines_of`."""
    ordered = in_causal_order(entries)
    values = {entry.id: entry for entry in ordered}
    return [line for entry in ordered for line in lines_of(entry, values, importers)]


def lines_of(
    entry: Entry, entries: Mapping[EntryId, Entry], importers: Mapping[str, tuple[str, str]]
) -> list[HistoryLine]:
    """Return what an entry did, a line for each field.

    `importers` gives for each source who imported it last, and when.
    """
    author, time = entry.author, entry.time
    label = entry.label
    if entry.source:
        who, time = importers.get(entry.source, ("", ""))
        author = f"{entry.source} ({who})" if who else entry.source
        label = Sentence("Import")
    if entry.field == REMOVED:
        label = Sentence("Remove") if entry.value else Sentence("Take back")
    return [
        HistoryLine(
            author=author,
            time=time,
            label=label,
            field=name,
            before=_before(entry, name, entries),
            after=entry.gives(name),
        )
        for name in entry.fields
        if not (entry.field and is_part(entry.kind, name) and _as_before(entry, name, entries))
    ]


def _as_before(entry: Entry, name: str, entries: Mapping[EntryId, Entry]) -> bool:
    """Say whether an entry only says again what all that it replaces said."""
    known = spec(KINDS[entry.kind], name)
    empty = known.plain(known.default) if known else None
    seen = [entries[i].gives(name) for i in entry.replaces if i in entries] or [None]
    said = [empty if value is None else value for value in (*seen, entry.gives(name))]
    return all(value == said[-1] for value in said)


def _before(entry: Entry, name: str, entries: Mapping[EntryId, Entry]) -> Any:
    seen = [entries[i].gives(name) for i in entry.replaces if i in entries]
    return seen[0] if seen else None
