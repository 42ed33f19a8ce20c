"""Which words find which record of a list."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import sqlalchemy as sa

from meetingdesk.storage.joining import Joined
from meetingdesk.storage.journal import rows_among


@dataclass(frozen=True, kw_only=True)
class Searched:
    """The texts of one kind, and the record of a list that they find.

    `words` names the index they go into; `columns` are SQL: the record found, then the texts,
    of which the first also sorts the list.
    """

    kind: str
    table: str
    words: str
    columns: str


_NAME = (
    "CASE \"order\" WHEN 'family_first' THEN family_name || ' ' || given_name"
    " ELSE given_name || ' ' || family_name END"
)

SEARCHED = (
    Searched(
        kind="Session",
        table="session",
        words="session",
        columns="id, title, place, platform, reference, coalesce(number, '')",
    ),
    Searched(kind="Delegation", table="delegation", words="session", columns="place_parent, code"),
    Searched(
        kind="AgreedAction", table="agreed_action", words="action", columns="id, text, number, unit"
    ),
    Searched(
        kind="Instrument", table="instrument", words="instrument", columns="id, title, subject"
    ),
    Searched(
        kind="Person",
        table="person",
        words="person",
        columns=f"id, {_NAME}, native_name, reading, called",
    ),
    Searched(kind="Post", table="post", words="post", columns="person, title, unit"),
    Searched(
        kind="Organization",
        table="organization",
        words="organization",
        columns="id, acronym, country",
    ),
    Searched(
        kind="OrganizationName",
        table="organization_name",
        words="organization",
        columns="organization, name",
    ),
)

WORDS = tuple(dict.fromkeys(s.words for s in SEARCHED))
"""The names of the indexes of words."""

Texts = tuple[bytes, bytes, tuple[str, ...]]
"""A record, the record that its texts find, and the texts."""


def texts(
    connection: sa.Connection, searched: Searched, records: Sequence[bytes] | None = None
) -> Iterator[Texts]:
    """Return the texts of the records of a kind: of the given ones, or of all.

    Hidden ones are among them: the lists leave them out, and they may be shown again. What is
    joined finds the record that stands for it.
    """
    joined: Joined | None = None
    sql = f"SELECT id, {searched.columns} FROM {searched.table}"
    if records is not None:
        sql += f" WHERE id IN ({', '.join('?' * len(records))})"
    for record, found, *words in connection.exec_driver_sql(sql, tuple(records or ())):
        joined = joined or Joined(connection)
        yield record, joined.canonical(found or record), tuple(str(w) for w in words)


def drawn_along(connection: sa.Connection, records: Sequence[bytes]) -> list[bytes]:
    """Return these records, and those whose texts find another one because of what they say."""
    joined = Joined(connection)
    ends = {end for record in records for end in joined.ends(record)}
    sql = "SELECT first, second FROM same_person WHERE id IN"
    for first, second in rows_among(connection, sql, records):
        ends |= {end for end in (first, second) if end}
    members = sorted({member for end in ends for member in joined.group(end)})
    found = dict.fromkeys(records)
    for searched in SEARCHED if members else ():
        owner = searched.columns.partition(",")[0]
        sql = f"SELECT id FROM {searched.table} WHERE {owner} IN"
        found |= dict.fromkeys(cell for (cell,) in rows_among(connection, sql, members))
    return list(found | dict.fromkeys(members))
