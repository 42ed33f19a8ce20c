"""With whom a record is joined, and which links part them again."""

from collections.abc import Iterable, Sequence

import sqlalchemy as sa

from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.records import Record, SamePerson
from meetingdesk.domain.terms import Sameness
from meetingdesk.storage.file import MeetingFile
from meetingdesk.storage.joining import Joined
from meetingdesk.storage.journal import states_of


def joined_with(file: MeetingFile, record: RecordId) -> list[Record]:
    """Return the records for which one stands, each as it was said by itself."""
    with file.reading() as connection:
        others = Joined(connection).others(bytes.fromhex(record))
        states = states_of(connection, [RecordId(cell.hex()) for cell in sorted(others)])
    return [said for state in states.values() if (said := state.build()) is not None]


def stands_for(file: MeetingFile, record: RecordId) -> RecordId:
    """Return the record that stands for one, which may be itself."""
    with file.reading() as connection:
        return Joined(connection).stands_for(record)


def links_to_part(
    file: MeetingFile, record: RecordId
) -> tuple[list[SamePerson], list[tuple[RecordId, RecordId]]]:
    """Return the links whose removal parts a joined record, with all its own, from the others.

    The second are pairs of those others that only these links joined, and that are to be linked.
    """
    links = file.all(SamePerson, said=Sameness.SAME)
    with file.reading() as connection:
        mine = {end for link in links for end in _ends(link) if _is_of(connection, end, record)}
        joined = Joined(connection)
        groups = {joined.group(bytes.fromhex(end)) for end in mine}
    cut = [link for link in links if len(mine & set(_ends(link))) == 1]
    kept = [_ends(link) for link in links if link not in cut]
    left: list[tuple[RecordId, RecordId]] = []
    for group in groups:
        others = sorted({RecordId(cell.hex()) for cell in group} - mine)
        left += _chain(others, kept)
    return cut, left


def _ends(link: SamePerson) -> tuple[RecordId, ...]:
    return tuple(end for end in (link.first, link.second) if end)


def _is_of(connection: sa.Connection, record: RecordId, owner: RecordId) -> bool:
    """Say whether a record is another, or was said to belong to it, at whatever remove."""
    seen: set[RecordId] = set()
    waiting = [record]
    while waiting:
        here = waiting.pop()
        if here == owner:
            return True
        if here not in seen:
            seen.add(here)
            waiting += states_of(connection, [here])[here].owners
    return False


def _chain(
    others: Sequence[RecordId], links: Iterable[tuple[RecordId, ...]]
) -> list[tuple[RecordId, RecordId]]:
    """Return what links those that the given links leave apart."""
    root = {other: other for other in others}

    def find(record: RecordId) -> RecordId:
        while root[record] != record:
            record = root[record]
        return record

    for one, other in (ends for ends in links if set(ends) <= set(root) and len(ends) == 2):
        root[find(one)] = find(other)
    heads = sorted({find(other) for other in others})
    return [(heads[0], head) for head in heads[1:]]
