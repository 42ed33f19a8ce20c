"""Pages are lost: what lay on the others comes back, and the list of what is missing is right."""

import random
import shutil
from pathlib import Path
from typing import Any

from meetingdesk.domain.edits import add
from meetingdesk.domain.errors import FileTrouble
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.meeting import Note, Session
from meetingdesk.storage import opening
from meetingdesk.storage.checking import check_file
from meetingdesk.storage.file import MeetingFile
from meetingdesk.storage.recalling import SOURCE
from meetingdesk.storage.salvage import Salvaged, salvage
from meetingdesk.storage.schema import RECORD_TABLES
from tests.campaigns.outcome import Outcome, folder
from tests.storage.colleagues import Colleague, ids, opened, picture, place, raw

_NOTES = 450
"""Notes of a usual length that make about 180 pages, the indexes and tables included."""
_LOST = ((1, "pages"), (10, "pages"), (10, "sectors"))
_GOALS = {(1, "pages"): 0.99, (10, "pages"): 0.90, (10, "sectors"): 0.99}
_BYTES = {"pages": opening.PAGE, "sectors": 512}
_TABLES = tuple(known.table.name for known in RECORD_TABLES.values())

Picture = dict[str, frozenset[tuple[Any, ...]]]
Lost = tuple[int, str]
Salvage = tuple[set[str], Picture, Salvaged]


def run(count: int, seed: int, *, broken: bool = False) -> Outcome:
    """Lose a page, ten pages, ten sectors of `count` files; `broken` keeps one loss to itself."""
    outcome = Outcome(name="salvage")
    with folder(memory=True) as here:
        base = _written(here / "base.mdesk", seed)
        file = MeetingFile(base)
        everything, before = ids(file), picture(file)
        about = _about(file)
        file.close()
        count_of_pages = base.stat().st_size // opening.PAGE
        outcome.told.append(f"a file of {count_of_pages} pages with {len(everything):,} entries")
        for lost in _LOST:
            proved, said = [], []
            for case in range(count):
                r = random.Random(f"{seed} {lost} {case}")
                got, after, done = _salvaged(here, base, lost, r)
                if broken:
                    got.pop()
                proved.append(len(got) / len(everything))
                same = {row[0] for name in _TABLES for row in before[name] & after[name]}
                shown = sum(cell in got or about[cell] in same for cell in everything)
                said.append(shown / len(everything))
                outcome.cases += 1
                for what in _wrong(got, done, everything):
                    outcome.wrong(f"{case} with {lost[0]} {lost[1]} lost", what)
            _tell(outcome, lost, sorted(proved), sorted(said))
    return outcome


def _written(path: Path, seed: int) -> Path:
    opening.make(path, "0" * 32, "test")
    me = Colleague("T", opened(path))
    r = random.Random(seed)
    session = Session(id=RecordId("1" * 32), title="Phiên họp 日本")
    me.perform(add("Add", session))
    for n in range(_NOTES):
        text = " ".join(r.choice(["văn", "bản", "標準", "standard"]) for _ in range(6))
        note = Note(session=session.id, place=place(session.id, n, "T"), text=text)
        me.perform(add("Add", note))
    me.file.close()
    return path


def _salvaged(here: Path, base: Path, lost: Lost, r: random.Random) -> Salvage:
    damaged, out = here / "damaged.mdesk", here / "out.mdesk"
    out.unlink(missing_ok=True)
    shutil.copyfile(base, damaged)
    with damaged.open("r+b") as stream:
        many, size = lost[0], _BYTES[lost[1]]
        for one in r.sample(range(base.stat().st_size // size), many):
            stream.seek(one * size)
            stream.write(r.randbytes(size))
    done = salvage(damaged, out, "test")
    file = MeetingFile(out)
    by_source = {cell for cell, said in raw(file).items() if said.get("source") == SOURCE}
    got, after = ids(file) - by_source, picture(file)
    findings = check_file(file).findings
    file.close()
    if findings:
        raise FileTrouble(findings[0])
    return got, after, done


def _about(file: MeetingFile) -> dict[str, bytes]:
    """Return for each entry the record that it is about."""
    return {cell: bytes.fromhex(said["record"]) for cell, said in raw(file).items()}


def _wrong(got: set[str], done: Salvaged, everything: set[str]) -> list[str]:
    """Return what is wrong with a list of what is missing."""
    wrong = []
    lost = everything - got
    named = {str(missing.entry) for missing in done.missing}
    if got - everything:
        wrong.append("entries that never were")
    if done.entries != len(got):
        wrong.append(f"it says {done.entries} entries, and {len(got)} are there")
    if named - lost:
        wrong.append(f"{len(named - lost)} named missing that are there, or never were")
    if done.expected not in (None, len(everything)):
        wrong.append(f"it expects {done.expected}")
    if done.expected is not None and len(named) + done.unnamed != len(lost):
        wrong.append(f"{len(lost)} are missing, and it tells of {len(named) + done.unnamed}")
    if done.complete and lost:
        wrong.append("it says that nothing is missing")
    return wrong


def _tell(outcome: Outcome, lost: Lost, proved: list[float], said: list[float]) -> None:
    what = f"{lost[0]} {lost[1]} lost"
    outcome.told.append(f"{what}: entries got back: {_spread(proved)}")
    outcome.told.append(f"{what}: entries, or what they said: {_spread(said)}")
    if said[0] < _GOALS[lost]:
        outcome.wrong(what, f"{said[0]:.2%} of what was said at the least")


def _spread(shares: list[float]) -> str:
    mean, median = sum(shares) / len(shares), shares[len(shares) // 2]
    return f"least {shares[0]:.2%}, median {median:.2%}, mean {mean:.2%}"
