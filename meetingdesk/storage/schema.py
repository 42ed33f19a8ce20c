"""The tables: entries are the truth, record tables are a cache derived from the records' fields."""

import json
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from meetingdesk.domain.errors import DamagedFile
from meetingdesk.domain.fields import FieldSpec, Place, RecordId, specs
from meetingdesk.domain.kinds import KINDS
from meetingdesk.domain.records import Record

metadata = sa.MetaData()

meta = sa.Table(
    "meta",
    metadata,
    sa.Column("key", sa.Text, primary_key=True),
    sa.Column("value", sa.Text, nullable=False),
)
entry = sa.Table(
    "entry",
    metadata,
    # A rowid table: a lost page then costs its own rows only.
    sa.Column("n", sa.Integer, primary_key=True),
    sa.Column("id", sa.LargeBinary(32), nullable=False, unique=True),
    sa.Column("record", sa.LargeBinary(16), index=True),
    sa.Column("gone", sa.Integer, nullable=False),
    sa.Column("body", sa.LargeBinary, nullable=False),
)
erased = sa.Table(
    "erased",
    metadata,
    sa.Column("target", sa.LargeBinary(32), primary_key=True),
)
attachment = sa.Table(
    "attachment",
    metadata,
    sa.Column("sha256", sa.LargeBinary(32), primary_key=True),
    sa.Column("size", sa.Integer, nullable=False),
    sa.Column("data", sa.LargeBinary, nullable=False),
)
union_log = sa.Table(
    "union_log",
    metadata,
    sa.Column("n", sa.Integer, primary_key=True),
    sa.Column("at", sa.Text, nullable=False),
    sa.Column("author", sa.Text, nullable=False),
    sa.Column("origin", sa.Text, nullable=False),
    sa.Column("brought", sa.LargeBinary, nullable=False),
    sa.Column("taken_out", sa.Integer, nullable=False),
)
import_log = sa.Table(
    "import_log",
    metadata,
    sa.Column("n", sa.Integer, primary_key=True),
    sa.Column("at", sa.Text, nullable=False),
    sa.Column("author", sa.Text, nullable=False),
    sa.Column("source", sa.Text, nullable=False),
    sa.Column("entries", sa.Integer, nullable=False),
)
stranger = sa.Table(
    "stranger",
    metadata,
    sa.Column("id", sa.LargeBinary(16), primary_key=True),
    sa.Column("kind", sa.Text, nullable=False),
)
two_versions = sa.Table(
    "two_versions",
    metadata,
    sa.Column("record", sa.LargeBinary(16), primary_key=True),
    sa.Column("field", sa.Text, primary_key=True),
    sa.Column("kind", sa.Text, nullable=False),
)
removed = sa.Table(
    "removed",
    metadata,
    sa.Column("record", sa.LargeBinary(16), primary_key=True),
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("hidden", sa.Integer, nullable=False),
)
CACHE = (stranger, two_versions, removed)
TRUTH = frozenset({"meta", "entry", "erased", "attachment", "union_log", "import_log"})
"""The tables that no entries give: in all formats they are the same."""

_INDEXED = {
    "Session": ("held_on",),
    "AgreedAction": ("due_on", "status"),
    "Post": ("organization",),
    "Delegate": ("person",),
}


def to_bytes(record: str | None) -> bytes | None:
    """Return an id as it stands in a column."""
    return bytes.fromhex(record) if record else None


def to_id(cell: bytes | None) -> RecordId | None:
    """Return the id that stands in a column."""
    return _id(cell) if cell is not None else None


@dataclass(frozen=True, slots=True)
class Cells:
    """How one field stands in the columns of its record's table."""

    spec: FieldSpec
    columns: tuple[str, ...]
    write: Callable[[Any], Any]
    read: Callable[[Any], Any]


def _id(cell: Any) -> RecordId:
    if isinstance(cell, bytes) and len(cell) == 16:
        return RecordId(cell.hex())
    raise TypeError("not an id")


def _text(cell: Any) -> str:
    if isinstance(cell, str) and "\0" not in cell:
        return cell
    raise TypeError("not a text")


def _number(cell: Any) -> int | None:
    if cell is None or isinstance(cell, int):
        return cell
    raise TypeError("not a number")


def _codec(known: FieldSpec) -> tuple[Callable[[Any], Any], Callable[[Any], Any]]:
    match known.form:
        case "ref":
            return to_bytes, to_id
        case "words":
            return lambda v: json.dumps(list(v)), lambda c: tuple(json.loads(c))
        case "date":
            return lambda v: v.isoformat() if v else None, known.check
        case "flag":
            return int, bool
        case "choice":
            assert known.choices
            return str, known.choices
    return lambda v: v, _number if known.form == "number" else _text


def _cells(known: FieldSpec) -> Cells:
    if known.form == "place":
        columns: tuple[str, ...] = (f"{known.name}_parent", f"{known.name}_key")
        return Cells(known, columns, lambda v: v, _text)
    return Cells(known, (known.name,), *_codec(known))


def _column(cells: Cells, kind: str) -> list[sa.Column[Any]]:
    form = cells.spec.form
    if form == "place":
        parent, key = cells.columns
        return [sa.Column(parent, sa.LargeBinary(16), index=True), sa.Column(key, sa.Text)]
    types: dict[str, Any] = {"number": sa.Integer, "flag": sa.Integer, "ref": sa.LargeBinary(16)}
    indexed = cells.spec.owner or cells.spec.name in _INDEXED.get(kind, ())
    return [sa.Column(cells.spec.name, types.get(form, sa.Text), index=indexed or None)]


class RecordTable:
    """The table of one record kind, and the way between its rows and records."""

    def __init__(self, kind: type[Record]) -> None:
        self.kind = kind
        self.name = kind.__name__
        self.cells = tuple(_cells(s) for s in specs(kind))
        snake = re.sub(r"(?<!^)(?=[A-Z])", "_", self.name).lower()
        columns = [column for cells in self.cells for column in _column(cells, self.name)]
        self.table = sa.Table(
            snake,
            metadata,
            sa.Column("id", sa.LargeBinary(16), primary_key=True),
            sa.Column("hidden", sa.Integer, nullable=False),
            *columns,
        )
        self.column_names = tuple(c.name for c in self.table.columns)
        self.placed = next((c for c in self.cells if c.spec.form == "place"), None)

    def row(self, record: Record, hidden: bool = False) -> tuple[Any, ...]:
        """Return the row of a record, in the order of `column_names`."""
        values: list[Any] = [bytes.fromhex(record.id), int(hidden)]
        for cells in self.cells:
            value = getattr(record, cells.spec.name)
            if cells.spec.form == "place":
                values += (to_bytes(value.parent), value.key) if value else (None, None)
            else:
                values.append(cells.write(value))
        return tuple(values)

    def record(self, row: Sequence[Any]) -> Record:
        """Return the record of a row, whose cells stand in the order of `column_names`.

        Raises FileTrouble where a cell holds what no record gives.
        """
        try:
            return self._record(row)
        except (TypeError, ValueError, AttributeError):
            raise DamagedFile(
                "The file is damaged: the table {name} holds what no record gives. Open a backup"
                " of it.",
                name=self.table.name,
            ) from None

    def _record(self, row: Sequence[Any]) -> Record:
        values: dict[str, Any] = {}
        at = 2
        for cells in self.cells:
            if cells.spec.form == "place":
                parent, key = row[at], row[at + 1]
                values[cells.spec.name] = (
                    None if parent is None else Place(_id(parent), cells.read(key))
                )
                at += 2
            else:
                values[cells.spec.name] = cells.read(row[at])
                at += 1
        return self.kind(id=_id(row[0]), **values)


RECORD_TABLES: dict[str, RecordTable] = {name: RecordTable(kind) for name, kind in KINDS.items()}
