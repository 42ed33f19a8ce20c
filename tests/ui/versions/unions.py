"""Unions by chance: copies of a small file in which colleagues change the same fields."""

import random
import shutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from meetingdesk.domain import edits
from meetingdesk.domain.commitments import AgreedAction, Article, Instrument
from meetingdesk.domain.entries import Stamp
from meetingdesk.domain.fields import FieldSpec, Place, RecordId, specs
from meetingdesk.domain.kinds import KINDS
from meetingdesk.domain.meeting import (
    AgendaItem,
    Chair,
    Decision,
    Delegate,
    Delegation,
    Note,
    Session,
    Sitting,
    Statement,
)
from meetingdesk.domain.places import keys_after
from meetingdesk.domain.records import Organization, Person, Post, Record
from meetingdesk.domain.terms import Status
from meetingdesk.storage import editing, opening, union
from meetingdesk.storage.file import MeetingFile
from tests.storage.colleagues import opened

COLLEAGUES = ("An", "Bảo", "知恵")
WORDS = ("every", "quarter", "lists", "của", "tiêu chuẩn", "毎年", "交換", "national", "both.")
BASE = "Both sides agreed to exchange lists of standards. 毎年リストを交換する。 Hai bên nhất trí."
Ids = Mapping[str, Sequence[RecordId]]
FEW = 6
"""Fields of one union that may be changed by all."""


def template(path: Path) -> Path:
    """Write the small file, of which each kind of field has a record."""
    opening.make(path, "c" * 32, "test")
    file = opened(path)
    editing.perform(file, edits.add("Prepare", *_records()), stamp("Anna", 0))
    file.close()
    return path


def union_of(start: Path, folder: Path, seed: int) -> Path:
    """Return the file of the first colleague, into which those of the others were brought."""
    r = random.Random(seed)
    names = COLLEAGUES[: r.choice((2, 2, 2, 3))]
    files = [opened(Path(shutil.copyfile(start, folder / f"{n}.mdesk"))) for n in range(len(names))]
    records = _all(files[0])
    ids = {kind: [x.id for x in records if type(x).__name__ == kind] for kind in KINDS}
    fields = [(record, known) for record in records for known in _changed_fields(record)]
    shared = r.sample(fields, FEW)
    doomed = r.choice([x for x in records if isinstance(x, Statement | Note | Article)])
    for at, (file, name) in enumerate(zip(files, names, strict=True)):
        for record, known in shared:
            if r.random() < 0.9:
                _change(file, record, known, ids, r, stamp(name, at, r))
        if r.random() < 0.3:
            if at:
                _change(file, doomed, _text_of(doomed), ids, r, stamp(name, at, r))
            else:
                editing.perform(file, edits.remove("Remove", doomed), stamp(name, at, r))
    for other in files[1:]:
        union.unite(files[0], other, at="", author=names[0])
    for file in files:
        file.close()
    return folder / "0.mdesk"


def _records() -> list[Record]:
    own, partner = Organization(acronym="STAMEQ"), Organization(acronym="JISC")
    person, other = Person(family_name="Hà", given_name="Hiệp"), Person(family_name="Kikuchi")
    session = Session(title="Working session", status=Status.DRAFT)
    keys = keys_after(None, 4)
    sides = [
        Delegation(place=Place(session.id, key), organization=body.id, code=body.acronym)
        for key, body in zip(keys, (own, partner), strict=False)
    ]
    items = [
        AgendaItem(place=Place(session.id, key), title=title)
        for key, title in zip(keys, ("Opening", "Cooperation", "Closing"), strict=False)
    ]
    head = Delegate(
        place=Place(sides[0].id, keys[0]), session=session.id, person=person.id, name="Hà Hiệp"
    )
    said: list[Record] = [
        kind(place=Place(items[0].id, key), session=session.id, text=f"{BASE} {kind.__name__}")
        for kind, key in zip((Note, Statement, Decision, AgreedAction), keys, strict=True)
    ]
    instrument = Instrument(title="Memorandum")
    return [
        *(own, partner, person, other, session, *sides, *items, head, *said, instrument),
        Post(person=person.id, organization=own.id, title="Director General"),
        Sitting(session=session.id, begins="14:00", zone="Asia/Tokyo"),
        Chair(session=session.id, delegate=head.id),
        Article(place=Place(instrument.id, keys[0]), number="2", text=BASE),
    ]


def _all(file: MeetingFile) -> list[Record]:
    kinds = {type(record) for record in _records()}
    return [record for kind in sorted(kinds, key=lambda k: k.__name__) for record in file.all(kind)]


def _changed_fields(record: Record) -> list[FieldSpec]:
    """Return what colleagues may change: all but to what a record belongs for good."""
    return [known for known in specs(type(record)) if not (known.owner and known.form == "ref")]


def _text_of(record: Record) -> FieldSpec:
    return next(known for known in specs(type(record)) if known.name == "text")


def _change(
    file: MeetingFile, old: Record, known: FieldSpec, ids: Ids, r: random.Random, by: Stamp
) -> None:
    record = file.get(type(old), old.id)
    if record is None:
        return
    values: dict[str, Any] = {known.name: _value(record, known, ids, r)}
    if isinstance(record, AgreedAction) and known.name.startswith("due"):
        values |= {"due": "date", "due_on": date(2026, r.randint(1, 12), 3), "due_before": ""}
        if r.random() < 0.5:
            values |= {"due": "event", "due_on": None, "due_before": r.choice(WORDS)}
        values["due"] = next(s for s in specs(AgreedAction) if s.name == "due").check(values["due"])
    changed = replace(record, **values)
    edit = edits.Edit(label="Change", changes=(edits.Change(before=record, after=changed),))
    editing.perform(file, edit, by)


def _value(record: Record, known: FieldSpec, ids: Ids, r: random.Random) -> Any:
    makers: Mapping[str, Callable[[], Any]] = {
        "text": lambda: _text(getattr(record, known.name), r),
        "number": lambda: r.randint(1, 9),
        "flag": lambda: r.random() < 0.5,
        "date": lambda: date(2026, r.randint(1, 12), r.randint(1, 28)),
        "clock": lambda: f"1{r.randint(0, 9)}:30",
        "instant": lambda: f"2026-01-0{r.randint(1, 9)}T10:00:00Z",
        "zone": lambda: r.choice(("Asia/Tokyo", "Asia/Ho_Chi_Minh", "UTC")),
        "language": lambda: r.choice(("en", "vi", "ja")),
        "words": lambda: tuple(r.sample(("en", "vi", "ja"), r.randint(1, 3))),
        "choice": lambda: r.choice(list(known.choices or ())),
        "digest": lambda: f"{r.getrandbits(256):064x}",
        "ref": lambda: _some(record, known, ids, r),
        "place": lambda: Place(
            _some(record, known, ids, r) or getattr(record, known.name).parent,
            keys_after(None, 1)[0],
        ),
    }
    return makers[known.form]()


def _text(text: str, r: random.Random) -> str:
    words = text.split(" ")
    for _ in range(r.randint(1, 2)):
        words[r.randrange(len(words))] = r.choice(WORDS)
    return " ".join(words)


def _some(record: Record, known: FieldSpec, ids: Ids, r: random.Random) -> RecordId | None:
    found = [one for target in known.targets for one in ids[target] if one != record.id]
    return r.choice(found or [None])


def stamp(name: str, day: int, r: random.Random | None = None) -> Stamp:
    """Return the stamp of a colleague's edit, at eight in the morning (UTC) of a day."""
    edit = f"{(r or random).getrandbits(128):032x}"
    return Stamp(author=name, time=f"2026-01-{day + 1:02}T08:00:00Z", edit=edit, label="Change")
