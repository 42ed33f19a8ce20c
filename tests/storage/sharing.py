"""What the tests of sharing have in common: files of colleagues, and looks from outside."""

import json
import shutil
import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

from meetingdesk.desk import Desk, new_desk, open_desk
from meetingdesk.domain.edits import add
from meetingdesk.domain.fields import Place
from meetingdesk.domain.meeting import AgendaItem, Delegation, Note, Session
from meetingdesk.domain.records import Organization, OrganizationName, Person, Post
from meetingdesk.domain.terms import Relation
from meetingdesk.settings import Places

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
FIRST = "a000000000"


def places_in(folder: Path) -> Places:
    """Return the folders of a colleague."""
    return Places(
        config=folder / "config",
        cache=folder / "cache",
        recovery=folder / "recovery",
        log=folder / "log",
    )


def desk_at(
    path: Path,
    author: str,
    clock: Callable[[], datetime] = lambda: NOON,
    *,
    as_it_is: bool = False,
) -> Desk:
    """Open a file as a colleague, making it where there is none.

    `as_it_is` is for files that a test spoilt on purpose: no gate stands before those.
    """
    places = places_in(path.parent / f"home of {author}")
    if path.exists():
        return open_desk(path, author=author, places=places, clock=clock, as_it_is=as_it_is)
    return new_desk(path, author=author, places=places, clock=clock)


def written(folder: Path) -> Path:
    """Return a closed file with a session of two sides, and a second one with another partner."""
    path = folder / "văn phòng 会議.mdesk"
    desk = desk_at(path, "Anna")
    own = Organization(acronym="STAMEQ", relation=Relation.OWN)
    desk.perform(add("Add", own))
    for partner, words in (("JISC", "Phiên họp 日本"), ("KATS", "Secret talks of Seoul")):
        _session(desk, own, partner, words)
    desk.close()
    return path


def _session(desk: Desk, own: Organization, partner: str, words: str) -> None:
    body = Organization(acronym=partner, relation=Relation.PARTNER)
    name = OrganizationName(organization=body.id, language="en", name=f"{partner} in full")
    session = Session(title=words)
    sides = [
        Delegation(place=Place(session.id, f"a{n}00000000"), organization=o.id, code=o.acronym)
        for n, o in enumerate((own, body))
    ]
    person = Person(family_name=f"Head of {partner}")
    post = Post(person=person.id, organization=body.id, title=f"Director at {partner}")
    item = AgendaItem(place=Place(session.id, FIRST), title=f"{partner} item")
    note = Note(place=Place(item.id, FIRST), session=session.id, text=f"{partner} heard")
    desk.perform(add("Add", body, name, session, *sides, person, post, item, note))


def copied(path: Path, name: str) -> Path:
    """Return a copy of a file beside it."""
    return Path(shutil.copyfile(path, path.with_name(name)))


def digest(path: Path) -> str:
    """Return the SHA-256 of a file."""
    return sha256(path.read_bytes()).hexdigest()


def spoil(path: Path, *statements: str) -> None:
    """Have a stranger change a file, with everything allowed."""
    raw = sqlite3.connect(path, isolation_level=None)
    raw.execute("PRAGMA writable_schema=ON")
    for statement in statements:
        raw.execute(statement)
    raw.close()


def slip_in(path: Path, *bodies: Any) -> None:
    """Put entries of a stranger's making into a file, its count and XOR kept right."""
    raw = sqlite3.connect(path)
    told = dict(raw.execute("SELECT key, value FROM meta"))
    count, xor = int(told["count"]), int(told["xor"], 16)
    for said in bodies:
        body = said if isinstance(said, bytes) else plain(said)
        cell = sha256(body).digest()
        record = said.get("record") if isinstance(said, dict) else None
        good = isinstance(record, str) and len(record) == 32 and record.isalnum()
        about = bytes.fromhex(record) if good and isinstance(record, str) else None
        raw.execute(
            "INSERT INTO entry (id, record, gone, body) VALUES (?, ?, 0, ?)", (cell, about, body)
        )
        count += 1
        xor ^= int.from_bytes(cell, "big")
    raw.execute("UPDATE meta SET value = ? WHERE key = 'count'", (str(count),))
    raw.execute("UPDATE meta SET value = ? WHERE key = 'xor'", (f"{xor:064x}",))
    raw.commit()
    raw.close()


def plain(said: Any) -> bytes:
    """Return the one way in which an entry is written."""
    return json.dumps(said, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
