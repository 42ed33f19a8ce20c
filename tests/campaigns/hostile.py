"""Files made by hand to do harm are refused at the gate, or do nothing but lie there."""

import random
import re
import shutil
import sqlite3
from pathlib import Path

from meetingdesk.desk import Desk, open_desk
from meetingdesk.domain.errors import FileTrouble
from meetingdesk.domain.meeting import Session
from meetingdesk.minutes.issuing import bundle_of
from meetingdesk.minutes.papers import PAPERS
from meetingdesk.minutes.pdf import export_pdf
from meetingdesk.storage import opening
from tests.campaigns.hostile_files import FILES, INERT, REFUSED, Act
from tests.campaigns.living import edit
from tests.campaigns.outcome import Outcome, folder, places_in
from tests.campaigns.watched import CRASHED, HUNG, watched
from tests.storage.colleagues import Colleague, opened
from tests.storage.test_union_model import begin

_ACTIVE = (b"/JavaScript", b"/JS", b"/Launch", b"/OpenAction", b"/URI", b"/EmbeddedFile")

_STRINGS = re.compile(rb"\((?:\\.|[^\\()])*\)", re.DOTALL)


def run(count: int, seed: int, *, broken: bool = False) -> Outcome:
    """Bring in `count` of the files, chosen by chance; `broken` opens them without the gate."""
    outcome = Outcome(name="hostile")
    names = random.Random(seed).sample(sorted(FILES), min(count, len(FILES)))
    with folder(memory=True) as here:
        mine, theirs = here / "mine.mdesk", here / "theirs.mdesk"
        opening.make(mine, "0" * 32, "test")
        begin(Colleague("T", opened(mine)))
        shutil.copyfile(mine, theirs)
        colleague = opened(theirs)
        edit(colleague, random.Random(seed), "T", 1)
        colleague.close()

        def attempt(number: int) -> str:
            act, _ = FILES[names[number]]
            return _came_of(here, mine, theirs, act, gate=not broken)

        for number, came in watched(len(names), attempt):
            outcome.cases += 1
            outcome.counted[came.partition(":")[0]] += 1
            expected = FILES[names[number]][1]
            if came.partition(":")[0] != expected or came.startswith((CRASHED, HUNG)):
                outcome.wrong(names[number], f"{came}; it should be {expected}")
    return outcome


def _came_of(here: Path, mine: Path, theirs: Path, act: Act, *, gate: bool) -> str:
    work = here / "work"
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir()
    ours, hostile = work / "ours.mdesk", work / "hostile.mdesk"
    shutil.copyfile(mine, ours)
    shutil.copyfile(theirs, hostile)
    raw = sqlite3.connect(hostile)
    act(raw)
    raw.commit()
    raw.close()
    desk = open_desk(ours, author="Anna", places=places_in(work / "home"))
    before = desk.digest()
    try:
        if gate:
            desk.sharing.bring_in(hostile)
        else:
            desk.close()
            desk = open_desk(hostile, author="Anna", places=places_in(work / "home"))
    except FileTrouble as trouble:
        return REFUSED if desk.digest() == before else f"changed, though refused: {trouble}"
    else:
        return _harm(desk) or INERT
    finally:
        desk.close()


def _harm(desk: Desk) -> str:
    """Return what a file that was brought in does to whoever works on with it."""
    findings = desk.check().findings
    if findings:
        return f"the check finds: {findings[0]}"
    for session in desk.all(Session):
        desk.history(session.id)
        for make in PAPERS.values():
            pdf = export_pdf(make(bundle_of(desk, session.id)))
            bare = _STRINGS.sub(b"", pdf)
            active = [name.decode() for name in _ACTIVE if name in bare]
            if active:
                return f"a paper holds {active}"
    desk.rows("sessions", "x")
    return ""
