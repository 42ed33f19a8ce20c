"""Pages are lost: what lay on the others comes back, and the list of what is missing is right."""

import random
import shutil
from pathlib import Path

from meetingdesk.domain.edits import add
from meetingdesk.domain.errors import FileTrouble
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.meeting import Note, Session
from meetingdesk.storage import opening
from meetingdesk.storage.checking import check_file
from meetingdesk.storage.file import MeetingFile
from meetingdesk.storage.salvage import Salvaged, salvage
from tests.campaigns.outcome import Outcome, folder
from tests.storage.colleagues import Colleague, ids, opened, place

_PAGE = 4096
_NOTES = 450
"""Notes of a usual length that make about 130 pages, the indexes and tables included."""
_LOST = (1, 10)
_GOALS = {1: 0.99, 10: 0.90}


def run(count: int, seed: int, *, broken: bool = False) -> Outcome:
    """Lose one page, then ten, in `count` files; `broken` loses an entry more without a word."""
    outcome = Outcome(name="salvage")
    with folder(memory=True) as here:
        base = _written(here / "base.mdesk", seed)
        file = MeetingFile(base)
        everything = ids(file)
        file.close()
        outcome.told.append(
            f"a file of {base.stat().st_size // _PAGE} pages with {len(everything):,} entries"
        )
        for lost in _LOST:
            shares = []
            for case in range(count):
                r = random.Random(f"{seed} {lost} {case}")
                got, done = _salvaged(here, base, lost, r)
                if broken:
                    got.pop()
                shares.append(len(got) / len(everything))
                outcome.cases += 1
                for what in _wrong(got, done, everything):
                    outcome.wrong(f"{case} with {lost} pages lost", what)
            _tell(outcome, lost, sorted(shares))
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


def _salvaged(here: Path, base: Path, lost: int, r: random.Random) -> tuple[set[str], Salvaged]:
    damaged, out = here / "damaged.mdesk", here / "out.mdesk"
    out.unlink(missing_ok=True)
    shutil.copyfile(base, damaged)
    with damaged.open("r+b") as stream:
        for page in r.sample(range(base.stat().st_size // _PAGE), lost):
            stream.seek(page * _PAGE)
            stream.write(r.randbytes(_PAGE))
    done = salvage(damaged, out, "test")
    file = MeetingFile(out)
    got = ids(file)
    findings = check_file(file).findings
    file.close()
    if findings:
        raise FileTrouble(findings[0])
    return got, done


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


def _tell(outcome: Outcome, lost: int, shares: list[float]) -> None:
    mean, goal = sum(shares) / len(shares), _GOALS[lost]
    reached = sum(share >= goal for share in shares) / len(shares)
    outcome.told.append(
        f"{lost} pages lost: entries got back: least {shares[0]:.2%}, median"
        f" {shares[len(shares) // 2]:.2%}, mean {mean:.2%}; {goal:.0%} or more in {reached:.1%}"
    )
    if mean < goal:
        outcome.wrong(f"{lost} pages lost", f"{mean:.2%} on average")
