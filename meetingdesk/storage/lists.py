"""Rows of the lists, sorted and filtered in the file."""

from collections.abc import Sequence
from datetime import date

from meetingdesk.domain.rows import PersonRow, Row
from meetingdesk.storage.file import MeetingFile
from meetingdesk.storage.search import Search


def rows(
    file: MeetingFile,
    search: Search,
    view: str,
    *,
    words: str,
    order: str,
    descending: bool,
    limit: int,
    offset: int,
    today: date,
) -> Sequence[Row]:
    """Return rows."""
    return []


def count(file: MeetingFile, search: Search, view: str, words: str) -> int:
    """Return how many."""
    return 0


def find_people(
    file: MeetingFile, search: Search, words: str, limit: int
) -> Sequence[PersonRow]:
    """Return people."""
    return []
