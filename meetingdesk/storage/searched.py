"""Which words find which record of a list."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import sqlalchemy as sa


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

    Hidden ones are among them: the lists leave them out, and they may be shown again.
    """
    sql = f"SELECT id, {searched.columns} FROM {searched.table}"
    if records is not None:
        sql += f" WHERE id IN ({', '.join('?' * len(records))})"
    for record, found, *words in connection.exec_driver_sql(sql, tuple(records or ())):
        yield record, found or record, tuple(str(w) for w in words)
