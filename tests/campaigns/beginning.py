"""The file that histories begin with."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from unittest.mock import patch

from meetingdesk.storage import opening
from tests.storage.colleagues import Colleague, opened
from tests.storage.test_union_model import begin

_PAGE = 1024
"""Bytes of a page: each of a file's many tables has one at least, and most are nearly empty."""


@contextmanager
def begun(folder: Path) -> Iterator[Path]:
    """Make the file with what all copies of it have in common; files have small pages meanwhile."""
    path = folder / "template.mdesk"
    with patch.object(opening, "PAGE", _PAGE):
        opening.make(path, "0" * 32, "test")
        begin(Colleague("T", opened(path)))
        yield path


def repaged(path: Path, page: int) -> None:
    """Lay a file out anew in pages of so many bytes."""
    with closing(sqlite3.connect(path)) as raw:
        raw.execute(f"PRAGMA page_size={page}")
        raw.execute("VACUUM")
