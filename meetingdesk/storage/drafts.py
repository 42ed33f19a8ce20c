"""What is being typed, kept in a local recovery database beside no one's file."""

import dataclasses
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import sqlalchemy as sa

from meetingdesk.domain.entries import EntryId
from meetingdesk.storage.opening import trouble

_metadata = sa.MetaData()
_draft = sa.Table(
    "draft",
    _metadata,
    sa.Column("record", sa.Text, primary_key=True),
    sa.Column("field", sa.Text, primary_key=True),
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("text", sa.Text, nullable=False),
    sa.Column("seen", sa.Text, nullable=False),
    sa.Column("context", sa.Text, nullable=False),
)


@dataclass(frozen=True, kw_only=True)
class Draft:
    """Text being typed into one field (or a new line) and not yet an entry.

    `seen` are the heads shown when typing began; `context` is what else the editor needs to
    go on: the chosen speaker, the kind of line.
    """

    record: str
    kind: str
    field: str
    text: str
    seen: frozenset[EntryId] = frozenset()
    context: Mapping[str, str] = dataclasses.field(default_factory=dict)


class Drafts:
    """The recovery database of one file. All methods raise FileTrouble where the disk will not."""

    def __init__(self, folder: Path, file_id: str) -> None:
        """Open or make it in `folder`, by the file's id."""
        self._path = folder / f"{file_id}.drafts"
        with trouble(self._path, "opened"):
            folder.mkdir(parents=True, exist_ok=True)
            self._engine = sa.create_engine(
                f"sqlite:///{self._path}", connect_args={"check_same_thread": False}
            )
            sa.event.listen(self._engine, "connect", _quick)
            _metadata.create_all(self._engine)

    def close(self) -> None:
        """Let go of it."""
        self._engine.dispose()

    def keep(self, draft: Draft) -> None:
        """Keep a draft in place of the one before."""
        row = {
            "record": draft.record,
            "kind": draft.kind,
            "field": draft.field,
            "text": draft.text,
            "seen": json.dumps(sorted(draft.seen)),
            "context": json.dumps(dict(draft.context), ensure_ascii=False),
        }
        with trouble(self._path, "saved"), self._engine.begin() as connection:
            connection.execute(_draft.insert().prefix_with("OR REPLACE"), row)

    def drop(self, record: str, field: str) -> None:
        """Forget a draft: it became an entry, or was given up."""
        where = sa.and_(_draft.c.record == record, _draft.c.field == field)
        with trouble(self._path, "saved"), self._engine.begin() as connection:
            connection.execute(_draft.delete().where(where))

    def all(self) -> list[Draft]:
        """Return the drafts that a crash left behind."""
        with trouble(self._path, "read"), self._engine.begin() as connection:
            rows = connection.execute(sa.select(_draft)).all()
        return [
            Draft(
                record=row.record,
                kind=row.kind,
                field=row.field,
                text=row.text,
                seen=frozenset(EntryId(i) for i in json.loads(row.seen)),
                context=json.loads(row.context),
            )
            for row in rows
        ]


def _quick(raw: object, _: object) -> None:
    # A draft must survive kill -9, not a power cut: no wait for the platter at each key.
    assert hasattr(raw, "execute")
    for pragma in ("journal_mode=DELETE", "synchronous=OFF", "secure_delete=ON"):
        raw.execute(f"PRAGMA {pragma}")
