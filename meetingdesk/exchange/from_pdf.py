"""Takes back the records that a paper carries in its PDF."""

from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from threading import Lock
from typing import Any

from meetingdesk.domain.errors import FileTrouble
from meetingdesk.domain.said import RECORDS

PDF = b"%PDF-"
"""How a PDF begins (ISO 32000-1, 7.5.2)."""

PDFIUM = Lock()
"""To be held by whoever has PDFium do anything: it works in one thread at a time."""
_LARGEST = 256_000_000
_MOST_FILES = 100


def records_in(path: Path) -> bytes:
    """Return the records that a PDF carries, as it says; they are to be read with distrust.

    Nothing of the file is run or drawn. Raises FileTrouble where it is no PDF, carries no
    records, or is too large; OSError where it cannot be read.
    """
    if path.stat().st_size > _LARGEST:
        raise FileTrouble("{file} is too large to be minutes of Meeting Desk.", file=path.name)
    with PDFIUM, _opened(path) as document:
        for number in range(min(document.count_attachments(), _MOST_FILES)):
            attached = document.get_attachment(number)
            if attached.get_name() == RECORDS:
                return bytes(attached.get_data())
    raise FileTrouble(
        "{file} carries no records: only PDF files that Meeting Desk wrote to last do. Export the"
        " minutes with --archive to get one.",
        file=path.name,
    )


@contextmanager
def _opened(path: Path) -> Iterator[Any]:
    # Loaded where it is needed: most records come as JSON.
    reading = import_module("pypdfium2")
    try:
        document = reading.PdfDocument(path)
    except reading.PdfiumError:
        raise FileTrouble(
            "{file} is no PDF, is locked with a password, or is damaged.", file=path.name
        ) from None
    try:
        yield document
    finally:
        document.close()
