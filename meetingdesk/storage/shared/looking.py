"""Looking what colleagues saved to the shared folder, and tidying beside the file."""

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import replace

from meetingdesk.domain.sharing import News
from meetingdesk.storage.shared import beside
from meetingdesk.storage.shared.beside import Beside, Kind
from meetingdesk.storage.shared.conflicts import ConflictCopies
from meetingdesk.storage.shared.ground import Ground
from meetingdesk.storage.shared.reading import Gathered, ours_at

_LEFT_OVER_SECONDS = 3600.0
_ABANDONED_SECONDS = 30 * 24 * 3600.0


class Looking:
    """Looks into one folder again and again, and reads only what is not as it was."""

    def __init__(self, ground: Ground) -> None:
        """Begin with a first look, which reads all."""
        self._ground = ground
        self._seen: tuple[int, int, int] | None = None
        self._copies = ConflictCopies(ground.path, ground.copy, ground.file_id)

    def begin_anew(self) -> None:
        """Read all with the next look."""
        self._seen = None

    def look(self) -> News:
        """Return what lies there that the working copy lacks.

        Raises OSError where folder or file are away, FileTrouble where the file does not pass
        the gate.
        """
        ground = self._ground
        there = ground.listed()
        found = ground.path.stat()
        seen = (found.st_size, found.st_mtime_ns, found.st_ino)
        gathered = Gathered()
        parts = [b for b in there if b.kind is Kind.PART]
        going = [b for b in parts if self._may_go(b)]
        if going or seen != self._seen or not ground.has_read(parts):
            ours = ours_at(ground.copy)
            ground.read_parts(parts, ours, gathered)
            ground.remember(ground.read_file(ours, gathered))
            self._seen = seen
            self._tidy(there, going)
        return replace(gathered.news(), copies=self._copies.found(gathered.lacking()))

    def _may_go(self, part: Beside) -> bool:
        age = self._ground.clock() - part.written
        if part.publisher == self._ground.about.publisher:
            return age >= self._ground.part_seconds
        return age >= _ABANDONED_SECONDS

    def _tidy(self, there: Iterable[Beside], parts: Iterable[Beside]) -> None:
        """Drop parts that the file holds, and what broken-off programs left.

        The order counts: what lies there was listed first, the file is read only now.
        """
        ground = self._ground
        if ground.read_only:
            return
        clock = ground.clock()
        for left in there:
            if left.kind is not Kind.PART and clock - left.written > _LEFT_OVER_SECONDS:
                beside.drop(left.path)
        if ground.busy(there) or not parts:
            return
        with suppress(OSError):
            held = ground.reader.ids(ground.path)
            for part in parts:
                if (ids := ground.reader.ids(part.path)) and ids <= held:
                    beside.drop(part.path)
