"""The power fails, or a kill comes, while a file of format 1 is brought to that of now."""

import random
import shutil
import sys
from datetime import UTC, datetime
from pathlib import Path

import sqlalchemy as sa

from meetingdesk.domain.errors import FileTrouble
from meetingdesk.storage import upgrading
from meetingdesk.storage.checking import check_file
from meetingdesk.storage.file import MeetingFile
from meetingdesk.storage.header import FORMAT
from meetingdesk.storage.recognising import Recognised
from meetingdesk.storage.schema import entry
from tests.campaigns.outcome import Outcome, folder, places_in
from tests.campaigns.traced import Event, after_power_cut, record
from tests.storage.colleagues import picture
from tests.storage.golden import REFERENCE

_NAME = "mine.mdesk"
_OLD = REFERENCE / "format-1.mdesk"


def run(count: int, seed: int, *, broken: bool = False) -> Outcome:
    """End the upgrade at `count` moments; `broken` switches the journal and the syncing off."""
    outcome = Outcome(name="upgrade")
    with folder() as here, folder(memory=True) as image:
        events = _record(here, broken=broken)
        entries, shown = _said(_OLD), _upgraded(here)
        r = random.Random(seed)
        for case in range(count):
            past = events[: r.randint(0, len(events) * 5 // 4)]
            killed = case % 2 == 0
            # What a killed process wrote is all there; a power cut may lose what was not synced.
            synced = [e for one in past for e in (one, Event(what="sync", name=one.name))]
            found = after_power_cut(
                {_NAME: _OLD.read_bytes()}, _possible(synced) if killed else past, r
            )
            for name, data in found.items():
                (image / name).write_bytes(data)
            outcome.cases += 1
            outcome.counted["a journal was there"] += f"{_NAME}-journal" in found
            for what in _wrong(image, entries, shown, outcome):
                outcome.wrong(case, what)
            for left in image.iterdir():
                shutil.rmtree(left) if left.is_dir() else left.unlink()
    return outcome


def _record(here: Path, *, broken: bool) -> list[Event]:
    """Return what a process did to the file while it brought it to the format of now."""
    work = here / "work"
    work.mkdir()
    shutil.copyfile(_OLD, work / _NAME)
    words = [str(work / _NAME), str(here / "home"), "broken" if broken else ""]
    return record(["tests.campaigns.upgrade", *words], work, here / "log")


def _possible(events: list[Event]) -> list[Event]:
    """Return the events without the syncing of files that are gone or not yet made."""
    there, found = {_NAME}, []
    for event in events:
        if event.what == "made":
            there.add(event.name)
        if event.what == "unlink":
            there.discard(event.name)
        if event.what != "sync" or event.name in there:
            found.append(event)
        if event.what in ("made", "unlink"):
            found.append(Event(what="folder", name=""))
    return found


def _said(path: Path) -> set[tuple[object, ...]]:
    """Return all entries of a file, to the byte."""
    file = MeetingFile(path)
    with file.reading() as connection:
        found = {tuple(row) for row in connection.execute(sa.select(entry))}
    file.close()
    return found


def _upgraded(here: Path) -> dict[str, frozenset[tuple[object, ...]]]:
    path = Path(shutil.copyfile(_OLD, here / _NAME))
    known = Recognised(path, places_in(here / "home of one"))
    try:
        return picture(known.file)
    finally:
        known.close()


def _wrong(
    image: Path,
    entries: set[tuple[object, ...]],
    shown: dict[str, frozenset[tuple[object, ...]]],
    outcome: Outcome,
) -> list[str]:
    """Return what is wrong with the file as it was found, and with it once it is opened."""
    path = image / _NAME
    try:
        if _said(path) != entries:
            return ["its entries are others"]
        known = Recognised(path, places_in(image / "home"))
    except (FileTrouble, sa.exc.DBAPIError) as trouble:
        return [str(trouble)]
    try:
        wrong = list(check_file(known.file).findings)
        if known.file.format != FORMAT:
            wrong.append("it is still of an earlier format")
        if picture(known.file) != shown:
            wrong.append("it shows something else")
        return wrong
    finally:
        known.close()
        outcome.counted["upgraded before the end"] += not list(
            places_in(image / "home").backups.glob("*/*-before.mdesk")
        )


def main() -> None:
    """Bring a file to the format of now in a process of its own: FILE HOME BROKEN."""
    path, home, broken = sys.argv[1:]
    if not broken:
        Recognised(Path(path), places_in(Path(home)), lambda: datetime.now(UTC)).close()
        return
    file = MeetingFile(Path(path))
    with file.reading() as connection:
        raw = connection.connection.dbapi_connection
    assert raw is not None
    for pragma in ("journal_mode=OFF", "synchronous=OFF"):
        raw.cursor().execute(f"PRAGMA {pragma}")
    upgrading.make_anew(file)
    file.close()


if __name__ == "__main__":
    main()
