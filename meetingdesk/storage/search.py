"""The search index, in the local cache folder."""

from pathlib import Path

from meetingdesk.domain.edits import Touched
from meetingdesk.storage.file import MeetingFile


class Search:
    """The index of one file."""

    def __init__(self, folder: Path, file_id: str) -> None:
        """Open it."""

    def update(self, file: MeetingFile, touched: Touched) -> None:
        """Follow an edit."""

    def close(self) -> None:
        """Let go of it."""
