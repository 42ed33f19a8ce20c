"""What was copied from a spreadsheet, a paper or a mail, as rows of cells."""

import re
import unicodedata
from html.parser import HTMLParser

from meetingdesk.domain.errors import RuleBroken

MOST_LINES = 2000
MOST_BYTES = 1_000_000
_MOST_HTML = 16_000_000
_QUOTED = re.compile(r'"((?:[^"]|"")*+)"(?=[\t\n]|\Z)')
_BREAKS = str.maketrans({"\u2028": "\n", "\u2029": "\n", "\x0b": " ", "\x0c": "\n"})
_SPACES = re.compile(r"[^\S\n\t]+")

Rows = list[list[str]]


def rows_of(text: str, html: str = "") -> Rows:
    """Return the rows of a copied block; empty rows are left out.

    A table in `html` is preferred, since plain text cannot tell a new line in a cell from a new
    row. In `text` cells end with tabs, and a cell may stand in double quotes (as spreadsheets
    write cells with line breaks). Indentation at the start of a line is kept as empty cells.

    Raises RuleBroken where the block has more than 2,000 lines or is larger than 1 MB.
    """
    _refuse_huge(text)
    rows = _html_rows(html) if "<t" in html.casefold() and len(html) <= _MOST_HTML else []
    if len(rows) > MOST_LINES:
        _refuse(len(rows))
    rows = rows or _text_rows(_tidy(text))
    return [row for row in (_trimmed(row) for row in rows) if any(row)]


def _refuse_huge(text: str) -> None:
    lines = text.count("\n") + text.count("\r") - text.count("\r\n") + 1
    if lines > MOST_LINES + 1 or len(text.encode("utf-8", "replace")) > MOST_BYTES:
        _refuse(lines)


def _refuse(lines: int) -> None:
    raise RuleBroken(
        "What was copied is too large to paste ({lines:,} lines); at most"
        " {most:,} lines or 1 MB fit. Paste it in parts.",
        lines=lines,
        most=MOST_LINES,
    )


def _tidy(text: str) -> str:
    """Return text with one kind of line break and no signs that cannot be stored."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").translate(_BREAKS)
    kept = (
        c
        for c in text
        if c in "\t\n\u200d\u200c" or unicodedata.category(c) not in ("Cc", "Cs", "Cf")
    )
    return unicodedata.normalize("NFC", "".join(kept))


def _text_rows(text: str) -> Rows:
    rows: Rows = [[]]
    at = 0
    while at <= len(text):
        quoted = _QUOTED.match(text, at)
        if quoted:
            cell, at = quoted[1].replace('""', '"'), quoted.end()
        else:
            end = min((i for i in (text.find("\t", at), text.find("\n", at)) if i >= 0), default=-1)
            end = len(text) if end < 0 else end
            cell, at = text[at:end], end
        rows[-1].append(cell)
        if at < len(text) and text[at] == "\n":
            rows.append([])
        at += 1
    return rows


def _trimmed(row: list[str]) -> list[str]:
    cells = [_SPACES.sub(" ", cell).strip() for cell in row]
    cells = [re.sub(r"\s*\n\s*", " ", cell) for cell in cells]
    while cells and not cells[-1]:
        cells.pop()
    return cells


def _html_rows(html: str) -> Rows:
    reader = _TableReader()
    reader.feed(html)
    reader.close()
    tables = [t for t in reader.tables if t]
    widest = max(tables, key=lambda t: sum(map(len, t)), default=[])
    return [[_tidy(cell) for cell in row] for row in widest]


class _TableReader(HTMLParser):
    """Collects the cells of all tables; the text of an inner table is no text of the outer."""

    def __init__(self) -> None:
        super().__init__()
        self.tables: list[Rows] = []
        self._open: list[Rows] = []
        self._in_cell: list[bool] = []
        self._silent = 0
        self._padding = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ("style", "script"):
            self._silent += 1
        elif tag == "table":
            self._open.append([])
            self._in_cell.append(False)
        elif not self._open:
            return
        elif tag == "tr":
            self._open[-1].append([])
            self._in_cell[-1] = False
            self._padding = 0
        elif tag in ("td", "th"):
            self._start_cell(dict(attrs).get("colspan") or "1")
        elif tag in ("br", "p", "div", "li"):
            self._write("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in ("style", "script"):
            self._silent = max(0, self._silent - 1)
        elif tag == "table" and self._open:
            self.tables.append(self._open.pop())
            self._in_cell.pop()
        elif tag in ("td", "th", "tr") and self._open:
            self._in_cell[-1] = False

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self._write(re.sub(r"\s+", " ", data))

    def _start_cell(self, span: str) -> None:
        table = self._open[-1]
        if not table:
            table.append([])
        table[-1].extend([""] * (self._padding + 1))
        self._in_cell[-1] = True
        self._padding = int(span) - 1 if re.fullmatch("[1-9][0-9]?", span) else 0

    def _write(self, text: str) -> None:
        if self._open and self._in_cell[-1]:
            self._open[-1][-1][-1] += text
