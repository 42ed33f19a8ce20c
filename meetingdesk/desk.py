"""One open file, and the only door through which it is edited."""

import secrets
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from contextlib import ExitStack
from datetime import UTC, date, datetime
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import uuid4

from meetingdesk import __version__
from meetingdesk.domain.agreeing import MinutesIssue
from meetingdesk.domain.edits import Edit, Touched
from meetingdesk.domain.entries import Entry, EntryId, Stamp
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.history import HistoryLine, history_of
from meetingdesk.domain.journal import Version
from meetingdesk.domain.records import Record
from meetingdesk.domain.rows import PersonRow, Row
from meetingdesk.domain.said import SaidRecord
from meetingdesk.domain.sharing import News
from meetingdesk.settings import Places
from meetingdesk.storage import editing, importing, lists, opening, recognising, unsettled
from meetingdesk.storage.attached import attachment_of
from meetingdesk.storage.checking import CheckReport, check_file
from meetingdesk.storage.drafts import Draft, Drafts
from meetingdesk.storage.importing import Imported
from meetingdesk.storage.recognising import Recognised
from meetingdesk.storage.search import Search
from meetingdesk.storage.unsettled import TwoVersions

if TYPE_CHECKING:
    from meetingdesk.sharing import Sharing
    from meetingdesk.storage.shared.shared_file import SharedFile

R = TypeVar("R", bound=Record)
Listener = Callable[[Touched], None]
Clock = Callable[[], datetime]

_PROGRAM = f"Meeting Desk {__version__}"

__all__ = ["CheckReport", "Desk", "Draft", "HistoryLine", "Imported", "SaidRecord", "TwoVersions"]


class Desk:
    """One open file. Made by open_desk and new_desk."""

    def __init__(self, known: Recognised, author: str, clock: Clock, places: Places) -> None:
        """Take a file that is open; `clock` gives the moment in UTC, `author` the person."""
        self._known = known
        self._file = file = known.file
        self.shared: SharedFile | None = known.shared
        self._clock = clock
        self._listeners: list[Listener] = []
        self._sharing: Sharing | None = None
        self._search = Search(places.cache, file.file_id)
        self._drafts = Drafts(places.recovery, file.file_id)
        self._places = places
        self.author = author

    @property
    def path(self) -> Path:
        """Where the file lies: of a shared one not the working copy, but what colleagues see."""
        return self.shared.path if self.shared else self._known.path

    @property
    def read_only(self) -> bool:
        """Whether the file can only be read here."""
        return self._file.read_only or (self.shared is not None and self.shared.read_only)

    @property
    def file_id(self) -> str:
        """The id that the file keeps wherever it lies."""
        return self._file.file_id

    def close(self) -> None:
        """Let go of the file."""
        self._listeners.clear()
        self._drafts.close()
        self._search.close()
        self._known.close()

    # Reading

    def get(self, kind: type[R], record: RecordId | None) -> R | None:
        """Return a visible record, or None."""
        return self._file.get(kind, record) if record else None

    def all(self, kind: type[R], /, **equals: Any) -> list[R]:
        """Return the visible records of a kind whose fields equal the given values."""
        return self._file.all(kind, **equals)

    def rows(
        self,
        view: str,
        words: str = "",
        *,
        order: str = "when",
        descending: bool = True,
        limit: int = 200,
        offset: int = 0,
    ) -> Sequence[Row]:
        """Return rows of a list, sorted and filtered in the file."""
        return lists.rows(
            self._file,
            self._search,
            view,
            words=words,
            order=order,
            descending=descending,
            limit=limit,
            offset=offset,
            today=self.today(),
        )

    def count(self, view: str, words: str = "") -> int:
        """Return how many rows a list has."""
        return lists.count(self._file, self._search, view, words, self.today())

    def find_people(self, words: str, limit: int = 20) -> Sequence[PersonRow]:
        """Return people by the first letters of any word of their names, accents left aside."""
        return lists.find_people(self._file, self._search, words, limit)

    def now(self) -> datetime:
        """Return the moment in UTC."""
        return self._clock()

    def today(self) -> date:
        """Return the day it is here."""
        return self._clock().astimezone().date()

    def heads(self, record: RecordId, field: str) -> frozenset[EntryId]:
        """Return the heads of a field: to be taken when typing begins."""
        return self._file.states([record])[record].head_ids(field)

    def versions(self) -> list[TwoVersions]:
        """Return all that has two versions."""
        return unsettled.versions(self._file)

    def versions_of(self, record: RecordId) -> Mapping[str, tuple[Version, ...]]:
        """Return the fields of a record that have two versions, with them."""
        open_now = {name for _, one, name in self._file.with_two_versions() if one == record}
        state = self._file.states([record])[record]
        return {name: state.versions(name) for name in state.heads if name in open_now}

    def flagged(self) -> list[tuple[str, RecordId]]:
        """Return the records that one removed and another changed: they stay, flagged."""
        return self._file.removed_but_shown()

    def unsettled(self) -> list[tuple[str, RecordId, str]]:
        """Return kind, record and field of all visible that waits for somebody's choice.

        The field is `removed` of a record that one removed and another changed.
        """
        return unsettled.unsettled(self._file)

    def entries(self, records: Collection[RecordId]) -> Mapping[RecordId, list[Entry]]:
        """Return all that is known of how records came about."""
        return unsettled.entries_of(self._file, records)

    def entries_of_whole(self, record: RecordId) -> Mapping[RecordId, list[Entry]]:
        """Return the same of a record and of all that belongs to it."""
        return unsettled.entries_of_whole(self._file, record)

    def history(self, record: RecordId) -> list[HistoryLine]:
        """Return all that was done to a record, causes before effects."""
        return history_of(self._file.entries(record), self._file.importers())

    def attachment(self, digest: str) -> bytes | None:
        """Return an attached file by its SHA-256, or None where this copy does not carry it."""
        return attachment_of(self._file, digest)

    def digest(self) -> tuple[int, str]:
        """Return how many entries the file holds, and the XOR of their ids."""
        return self._file.digest()

    def check(self, progress: Callable[[str], None] = lambda _: None) -> CheckReport:
        """Check the file through and through."""
        return check_file(self._file, progress)

    # Changing

    def perform(self, edit: Edit) -> None:
        """Write an edit, then tell the listeners what it changed.

        Raises RuleBroken where a value breaks its field's rule, FileTrouble where the disk
        will not; nothing is then changed.
        """
        self._tell(editing.perform(self._file, edit, self._stamp(edit.label)))

    def issues_holding(self, records: Sequence[RecordId]) -> list[MinutesIssue]:
        """Return the issues that froze any text of records or of what belongs to them."""
        return editing.issues_holding(self._file, records)

    def erase(self, records: Sequence[RecordId], reason: str, *, frozen: bool = False) -> None:
        """Remove records with all that belongs to them, and drop their values for good.

        `frozen` erases with them what issues hold of their text (`issues_holding`).
        """
        stamp = self._stamp("Erase for good")
        self._tell(editing.erase(self._file, records, stamp, reason, frozen=frozen))

    def erase_held(self, issue: RecordId, reason: str) -> None:
        """Drop for good what an issue froze in which text stands that was erased already."""
        self._tell(editing.erase_held(self._file, issue, self._stamp("Erase for good"), reason))

    def import_said(
        self, source: str, said: Sequence[SaidRecord], files: Sequence[bytes] = ()
    ) -> Imported:
        """Write what a source says: all or nothing, and nothing that it said before."""
        now, by = self._stamp("").time, self.author
        done = importing.import_said(self._file, source, said, files, at=now, author=by)
        self._tell(done.touched)
        return done

    @property
    def sharing(self) -> "Sharing":
        """What the file shares: copies of colleagues, copies for them, backups."""
        if self._sharing is None:
            seal = self._known.seal_anew
            self._sharing = import_module("meetingdesk.sharing").Sharing(
                self._file, self._places, self._clock, lambda: self.author, self._tell, seal
            )
        return self._sharing

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Have `listener` told of every change; return what ends that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener) if listener in self._listeners else None

    # What colleagues share

    def take_in(self, news: News) -> News:
        """Write what the shared folder had that was lacking here, and tell the listeners.

        Raises FileTrouble where the disk will not; it then comes with the next look.
        """
        assert self.shared
        self._tell(self.shared.take_in(self._file, news))
        return news

    # What is being typed

    def keep_draft(self, draft: Draft) -> None:
        """Keep text being typed in the local recovery database."""
        self._drafts.keep(draft)

    def drop_draft(self, record: str, field: str) -> None:
        """Forget a draft: it became an entry, or was given up."""
        self._drafts.drop(record, field)

    def drafts(self) -> list[Draft]:
        """Return the drafts that a crash left behind."""
        return self._drafts.all()

    def _stamp(self, label: str) -> Stamp:
        time = self._clock().astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        return Stamp(author=self.author, time=time, edit=secrets.token_hex(16), label=label)

    def _tell(self, records: Iterable[tuple[str, RecordId]]) -> None:
        touched = Touched(records=frozenset(records))
        if not touched.records:
            return
        # All hear of what is saved, whoever of them fails: each is called on the way out.
        with ExitStack() as hearing:
            hearing.callback(self._search.update, self._file, touched)
            for listener in reversed(self._listeners):
                hearing.callback(listener, touched)


def now() -> datetime:
    """Return the moment in UTC; app and command line hand it in."""
    return datetime.now(UTC)


def open_desk(
    path: Path, *, author: str, places: Places, clock: Clock = now, as_it_is: bool = False
) -> Desk:
    """Open a file, or the working copy of one that colleagues share.

    A file that this machine did not leave as it is passes the gate first; `as_it_is` leaves that
    out, for a file that is to be checked. Raises FileTrouble: what happened, why, what to do.
    """
    known = recognising.known_file(path, places, _PROGRAM, clock, as_it_is=as_it_is)
    return Desk(known, author, clock, places)


def new_desk(path: Path, *, author: str, places: Places, clock: Clock = now) -> Desk:
    """Make a file and open it where it lies, for nobody else knows it yet.

    Raises FileTrouble where it exists or cannot be made.
    """
    file_id = uuid4().hex
    opening.make(path, file_id, _PROGRAM)
    recognising.made(path, file_id, places)
    return Desk(Recognised(path, places, clock), author, clock, places)
