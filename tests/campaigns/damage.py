"""Damaged files: each is refused, or found by the check, or shows nothing that is not true."""

import random
import sqlite3
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Any

from meetingdesk.desk import open_desk
from meetingdesk.domain.errors import FileTrouble
from meetingdesk.storage import opening
from tests.campaigns.living import edit
from tests.campaigns.outcome import Outcome, folder, places_in
from tests.campaigns.touring import glance_at, look_around
from tests.campaigns.watched import CRASHED, HUNG, watched
from tests.storage.colleagues import Colleague, Step, opened, take
from tests.storage.test_union_model import begin

REFUSED, FOUND, HARMLESS, LOGS, SILENT = (
    "refused",
    "found by the check",
    "shows all as it was",
    "a log or a mark of origin differs",
    "silently wrong",
)
_NO_VALUES = {"union_log", "import_log", "meta"}
"""Tables that hold no value of any record: who brought what in, and by which program."""

Dump = dict[str, frozenset[tuple[Any, ...]]]


def run(count: int, seed: int, *, broken: bool = False) -> Outcome:
    """Damage `count` files; `broken` leaves the check away."""
    outcome = Outcome(name="damage")
    with folder(memory=True) as here:
        base = small_file(here / "base.mdesk", seed)
        whole, truth = base.read_bytes(), dump(base)
        kinds = sorted(KINDS)

        def damaged(number: int) -> bytes:
            r = random.Random(seed * 1_000_000 + number)
            return KINDS[kinds[number % len(kinds)]](bytearray(whole), r)

        def attempt(number: int) -> str:
            path, known = here / "damaged.mdesk", bool(number % 2)
            return judged(path, damaged(number), truth, checked=not broken, known=known)

        for number, came in watched(count, attempt):
            take_down(outcome, f"{number} ({kinds[number % len(kinds)]})", came)
    return outcome


def take_down(outcome: Outcome, case: str, came: str) -> None:
    """Count what a case came to; what must not be is a fault."""
    outcome.cases += 1
    outcome.counted[came.partition(":")[0]] += 1
    if came.startswith((CRASHED, HUNG, SILENT)):
        outcome.wrong(case, came)


def judged(
    path: Path, data: bytes, truth: Dump, *, checked: bool = True, known: bool = False
) -> str:
    """Open a file of these bytes as the program does and check it; return what came of it.

    `known` opens it like one that this machine left so, which passes no gate.
    """
    path.write_bytes(data)
    glance_at(path)
    try:
        desk = open_desk(
            path, author="Anna", places=places_in(path.parent / "home"), as_it_is=known
        )
        try:
            look_around(desk)
            findings = desk.check().findings if checked else ()
        finally:
            desk.close()
    except FileTrouble:
        return REFUSED
    finally:
        path.with_name(f"{path.name}-journal").unlink(missing_ok=True)
    if findings:
        return FOUND
    try:
        found = dump(path)
    except (sqlite3.Error, FileTrouble) as error:
        return f"{SILENT}: cannot be read afterwards: {error}"
    differing = {name for name in truth if truth[name] != found.get(name)}
    if differing - _NO_VALUES - ({"entry"} if _only_remainders(truth, found) else set()):
        return f"{SILENT}: {', '.join(sorted(differing))}"
    return f"{LOGS}: {', '.join(sorted(differing))}" if differing else HARMLESS


def _only_remainders(truth: Dump, found: Dump) -> bool:
    """Say whether the entries differ only in who wrote what has been erased, and when."""
    changed = truth["entry"] ^ found["entry"]
    return bool(changed) and all(row[3] == 1 for row in changed)


def dump(path: Path) -> Dump:
    """Return all rows of all tables."""
    raw = sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)
    raw.text_factory = bytes
    try:
        tables = raw.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
        names = [name.decode() for (name,) in tables]
        return {n: frozenset(raw.execute(f'SELECT * FROM "{n}"').fetchall()) for n in names}
    finally:
        raw.close()


def small_file(path: Path, seed: int, *, longest: int = 400, attached: int = 6000) -> Path:
    """Make a small file that holds all that a file can hold; see living.edit for `longest`.

    Its attachment has so many bytes as `attached` says.
    """
    opening.make(path, "0" * 32, "test")
    begin(Colleague("T", opened(path)))
    other = path.with_name("other.mdesk")
    other.write_bytes(path.read_bytes())
    people = [Colleague("A", opened(path)), Colleague("B", opened(other))]
    r = random.Random(seed)
    for what in ("add", "edit", "import", "remove", "edit", "erase", "unite", "edit", "unite"):
        for who in (0, 1):
            step = Step(who=who, what=what, which=r.randrange(0, 9, 3), value="日本", other=1 - who)
            take(step, people)
    edit(people[0].file, r, "A", 99, longest)
    data = r.randbytes(attached)
    with people[0].file.writing() as connection:
        digest = sha256(data).digest()
        connection.exec_driver_sql(
            "INSERT INTO attachment VALUES (?, ?, ?)", (digest, len(data), data)
        )
    for person in people:
        person.file.close()
    other.unlink()
    return path


def _flip(data: bytearray, r: random.Random) -> bytes:
    for _ in range(r.randint(1, 3)):
        data[r.randrange(len(data))] ^= 1 << r.randrange(8)
    return bytes(data)


def _block(data: bytearray, r: random.Random) -> bytes:
    at, length = r.randrange(len(data)), r.choice([16, 512, 4096, opening.PAGE])
    data[at : at + length] = r.randbytes(len(data[at : at + length]))
    return bytes(data)


def _cut(data: bytearray, r: random.Random) -> bytes:
    return bytes(data[: r.randrange(len(data))])


def _header(data: bytearray, r: random.Random) -> bytes:
    data[r.randrange(100)] = r.randrange(256)
    return bytes(data)


def _zero(data: bytearray, r: random.Random) -> bytes:
    at = 512 * r.randrange(len(data) // 512)
    data[at : at + 512] = bytes(512)
    return bytes(data)


def _swap(data: bytearray, r: random.Random) -> bytes:
    size = opening.PAGE
    one, two = (size * r.randrange(1, len(data) // size) for _ in range(2))
    data[one : one + size], data[two : two + size] = data[two : two + size], data[one : one + size]
    return bytes(data)


def _insert(data: bytearray, r: random.Random) -> bytes:
    at = r.randrange(len(data))
    return bytes(data[:at] + r.randbytes(r.randint(1, 600)) + data[at:])


KINDS: dict[str, Callable[[bytearray, random.Random], bytes]] = {
    "flip": _flip,
    "block": _block,
    "cut": _cut,
    "header": _header,
    "zero": _zero,
    "swap": _swap,
    "insert": _insert,
}
