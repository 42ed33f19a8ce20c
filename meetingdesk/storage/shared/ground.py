"""A shared file, its working copy, and what is known of both while it is open."""

import secrets
import time
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from meetingdesk.domain.errors import DamagedFile, FileTrouble
from meetingdesk.domain.sharing import DamagedThere, Present
from meetingdesk.settings import Places
from meetingdesk.storage import refusing
from meetingdesk.storage.gate import Unsound
from meetingdesk.storage.shared import beside, drives, remembering
from meetingdesk.storage.shared.beside import Beside, Kind
from meetingdesk.storage.shared.reading import Gathered, Held, Ours, Reader

SAVING_SECONDS = 900.0
"""After so long a note of saving is that of a program that stopped."""
_PRESENT_SECONDS = 180.0
_NOTED_EVERY = 45.0
_WEEK = 7 * 24 * 3600.0


class Ground:
    """What looking and saving share."""

    patience = 5.0
    """Seconds to wait for a colleague who is saving; not waiting costs nothing but a union."""
    part_seconds = 60.0
    """How long a part stays at least."""

    def __init__(self, path: Path, copy: Path, file_id: str, places: Places) -> None:
        """Take the file at `path`, and its working copy, whose id is `file_id`.

        Raises FileTrouble where the disk will not.
        """
        self.path, self.copy, self.file_id, self.places = path, copy, file_id, places
        self.about = remembering.remembered(copy)
        with refusing.trouble(copy, "saved"):
            remembering.remember(copy, self.about)
        self.reader = Reader(file_id, places)
        self.read_only = not beside.can_write(path)
        self.refused = False
        """Whether the folder refused a saving though it looks as if one might write there."""
        self._opening = secrets.token_hex(4)
        self._marks: dict[Path, tuple[tuple[int, int, int], str]] = {}
        self._noted = -_NOTED_EVERY
        self._since = ""
        self._gone = False
        self._skew = 0.0
        if drives.is_synchronised(path.absolute()):
            # There a colleague's saving may show up days later.
            self.part_seconds = _WEEK

    def see_whether_one_may_write(self) -> None:
        """Let one save again where the folder was mended. Raises OSError where it is away."""
        if self.read_only and not self.refused and self.path.exists():
            self.read_only = not beside.can_write(self.path)

    def listed(self) -> list[Beside]:
        """Return what lies beside the file. Raises OSError where the folder is away."""
        return beside.all_beside(self.path.parent, self.file_id)

    def named(self, kind: Kind) -> Path:
        """Return the name of what this opening of the file keeps beside it."""
        own = self.about.publisher
        return beside.named(self.path.parent, self.file_id, own, self._opening, kind)

    def touch(self, kind: Kind, said: bytes = b"") -> None:
        """Write a note anew; it tells the folder's own clock, too. Raises OSError."""
        self._skew = beside.touch(self.named(kind), said) - time.time()

    def clock(self) -> float:
        """Return the moment by the folder's clock (seconds)."""
        return time.time() + self._skew

    def busy(self, there: Iterable[Beside]) -> bool:
        """Say whether anybody else is saving."""
        mine, clock = self.named(Kind.SAVING), self.clock()
        notes = [b for b in there if b.kind is Kind.SAVING and b.path != mine]
        return any(clock - b.written < SAVING_SECONDS for b in notes)

    def knows(self, part: Beside, ours: Ours) -> bool:
        """Say whether all of a part, as it lies there, is ours."""
        mark, fingerprint = self._marks.get(part.path, ((0, 0, 0), ""))
        return mark == part.mark and self.reader.knows(fingerprint, ours)

    def has_read(self, parts: Iterable[Beside]) -> bool:
        """Say whether all these parts were read as they lie there."""
        return all(self._marks.get(b.path, ((0, 0, 0), ""))[0] == b.mark for b in parts)

    def read_parts(self, there: Iterable[Beside], ours: Ours, into: Gathered) -> None:
        """Read the parts that are not known. Raises OSError where one is there and cannot be read.

        One that is gone has its entries in the file, which is read after this. One that does not
        pass the gate was never said to be saved.
        """
        for part in there:
            if part.kind is not Kind.PART or self.knows(part, ours):
                continue
            fingerprint = ""
            try:
                fingerprint = self.reader.read(part.path, ours, into).fingerprint
            except FileNotFoundError:
                continue
            except (FileTrouble, PermissionError):
                pass
            self._marks[part.path] = (part.mark, fingerprint)

    def read_file(self, ours: Ours, into: Gathered) -> Held:
        """Read the shared file; what it holds that we do not goes `into` what was gathered.

        Raises DamagedThere, or another FileTrouble where it does not pass the gate; OSError where
        it is not there.
        """
        try:
            return self.reader.read(self.path, ours, into)
        except (DamagedFile, Unsound) as damaged:
            raise DamagedThere(
                "{file} in the shared folder is damaged, so nothing can be read from it or saved"
                " to it. All that you have is kept here. Set the damaged file aside: it stays in"
                " the folder under another name, and yours is saved in its place.",
                file=self.path.name,
            ) from damaged

    def remember(self, held: Held) -> None:
        """Remember what the folder was seen to hold."""
        about = replace(self.about, count=held.digest[0], xor=held.digest[1])
        if about != self.about:
            self.about = about
            # Where that cannot be kept it is found out anew with the next look.
            with suppress(OSError):
                remembering.remember(self.copy, about)

    def leave(self) -> None:
        """Remember that another file lies there now. Raises FileTrouble."""
        self.about = replace(self.about, left=True)
        remembering.remember(self.copy, self.about)

    def go(self) -> None:
        """Take back the note of who has the file open."""
        self._gone = True
        beside.drop(self.named(Kind.HERE))

    def present(self, who: str, now: datetime) -> tuple[Present, ...]:
        """Note that `who` has the file open (`now` in UTC), and return the others who have.

        A note of one's own that a broken-off run left goes; one's own are never told.
        """
        mine = self.named(Kind.HERE)
        first = self._noted < 0
        if not (self.read_only or self._gone) and time.monotonic() - self._noted > _NOTED_EVERY:
            self._since = self._since or now.strftime("%Y-%m-%dT%H:%M:%SZ")
            with suppress(OSError):
                self.touch(Kind.HERE, beside.note(who, self._since, self.path.name))
                self._noted = time.monotonic()
        notes: list[Beside] = []
        with suppress(OSError):
            notes = [b for b in self.listed() if b.kind is Kind.HERE and b.path != mine]
        own = [b for b in notes if b.publisher == self.about.publisher]
        for old in own if first and not self.read_only else ():
            beside.drop(old.path)
        clock = self.clock()
        fresh = [b for b in notes if b not in own and clock - b.written < _PRESENT_SECONDS]
        read = (beside.read_note(b.path, self.path.name) for b in fresh)
        return tuple(told for told in read if told)
