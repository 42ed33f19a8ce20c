"""A table as text with tabs between its cells, for a spreadsheet or a translator's tool."""

import codecs
import csv
import io
from collections.abc import Iterable
from pathlib import Path

from meetingdesk.domain.errors import FileTrouble

_LARGEST = 20_000_000
_FORMULA = "=+-@'\t\r"
"""Signs with which a cell begins that a spreadsheet takes for a formula; ' keeps it from that."""
_WIDE = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def written(rows: Iterable[Iterable[str]]) -> bytes:
    """Return rows as UTF-8 with a byte order mark, by which spreadsheets know it."""
    out = io.StringIO(newline="")
    csv.writer(out, "excel-tab").writerows([_guarded(cell) for cell in row] for row in rows)
    return codecs.BOM_UTF8 + out.getvalue().encode()


def read(path: Path) -> list[list[str]]:
    """Return the rows of a file. Raises FileTrouble where it is no such text, OSError."""
    with path.open("rb") as stream:
        data = stream.read(_LARGEST + 1)
    if len(data) > _LARGEST:
        raise FileTrouble("{file} is far larger than such tables are.", file=path.name)
    encoding = "utf-16" if data.startswith(_WIDE) else "utf-8-sig"
    try:
        text = data.decode(encoding)
        # A cell may be as long as a text may be.
        csv.field_size_limit(_LARGEST)
        rows = list(csv.reader(io.StringIO(text, newline=""), "excel-tab"))
    except (UnicodeError, csv.Error):
        raise FileTrouble(
            "{file} is no text with tabs between its cells, in UTF-8 or UTF-16. Save the table as"
            " Unicode text.",
            file=path.name,
        ) from None
    return [[_bare(cell) for cell in row] for row in rows]


def _guarded(cell: str) -> str:
    return f"'{cell}" if cell[:1] in _FORMULA and cell else cell


def _bare(cell: str) -> str:
    return cell[1:] if cell[:1] == "'" and cell[1:2] in _FORMULA and cell[1:] else cell
