"""Records read once: what an edit did not touch is not read again for the paper."""

from collections.abc import Collection, Iterable, Mapping
from typing import Any, TypeVar, cast

from meetingdesk.desk import Desk, TwoVersions
from meetingdesk.domain.edits import Touched
from meetingdesk.domain.entries import Entry
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.records import Record, SamePerson

R = TypeVar("R", bound=Record)
_MANY = 100
"""Records touched at once from which on all is read anew: a union, an import."""
_MOST_KEPT = 500
_Asked = tuple[tuple[str, Any], ...]


class Remembered:
    """Answers for a desk from what it has read before, as long as that stands."""

    def __init__(self, desk: Desk) -> None:
        """Remember nothing yet."""
        self._desk = desk
        self._lists: dict[tuple[type[Record], _Asked], Iterable[Record]] = {}

    def forget(self, touched: Touched) -> None:
        """Read anew what an edit touched, hid or showed."""
        if len(touched.records) >= _MANY or touched.ids(SamePerson):
            self._lists.clear()
            return
        kinds = {kind for kind, _ in touched.records}
        self._lists = {
            key: kept for key, kept in self._lists.items() if key[0].__name__ not in kinds
        }

    def all(self, kind: type[R], /, **equals: Any) -> Iterable[R]:
        """Return the records of a kind whose fields have these values, in order of place."""
        key = (kind, tuple(sorted(equals.items(), key=lambda pair: pair[0])))
        if key not in self._lists:
            if len(self._lists) >= _MOST_KEPT:
                self._lists.clear()
            self._lists[key] = self._desk.all(kind, **equals)
        return cast(Iterable[R], self._lists[key])

    def get(self, kind: type[R], record: RecordId, /) -> R | None:
        """Return one record, or None where there is none."""
        return next(iter(self.all(kind, id=record)), None)

    def versions(self) -> Iterable[TwoVersions]:
        """Return all that has two versions."""
        return self._desk.versions()

    def entries(self, records: Collection[RecordId]) -> Mapping[RecordId, list[Entry]]:
        """Return all entries about records."""
        return self._desk.entries(records)

    def attachment(self, digest: str) -> bytes | None:
        """Return an attached file, or None where this copy does not carry it."""
        return self._desk.attachment(digest)
