"""Two to four processes save to one folder, heed no note, are killed, or never start again.

What one of them called saved must be found there ever after; what they wrote must not be lost.
"""

import json
import os
import random
import select
import shutil
import signal
import sqlite3
import sys
import time
import traceback
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from unittest.mock import patch

from meetingdesk.desk import Desk, open_desk
from meetingdesk.storage.shared.drives import OVERRIDE
from tests.campaigns import sharers
from tests.campaigns.beginning import begun
from tests.campaigns.outcome import Outcome, folder, places_in
from tests.storage.colleagues import ids

_ROUNDS = 30
"""Rounds on one folder; then it is begun anew, so that files stay small."""
_LONGEST_SECONDS = 60.0


def run(count: int, seed: int, *, broken: bool = False, how: str = "no parts") -> Outcome:
    """Go through `count` rounds; `broken` has the colleagues save as in sharers.BROKEN[how]."""
    outcome = Outcome(name="share")
    broken_how = how if broken else ""
    with (
        patch.dict(os.environ, {OVERRIDE: "1"}),
        folder(memory=True) as here,
        begun(here) as template,
    ):
        for life in range((count + _ROUNDS - 1) // _ROUNDS):
            home = here / f"life {life}"
            home.mkdir()
            case = seed * 1_000_000 + life
            lived = _Life(home, template, outcome, case, broken_how)
            lived.live(min(_ROUNDS, count - life * _ROUNDS))
            shutil.rmtree(home)
    return outcome


class _Colleague:
    """A process, what it wrote, and what of that it called saved."""

    def __init__(self, name: str, home: Path, path: Path, how: str) -> None:
        self.name, self._home, self._path, self._how = name, home, path, how
        self.wrote: set[str] = set()
        self.saved: set[str] = set()
        self.alive = self._killed = False

    def start(self) -> None:
        """Open the file in a process that lives on."""
        ask, self._ask = os.pipe()
        self._told, tell = os.pipe()
        self._child = os.fork()
        if self._child == 0:
            try:
                os.close(self._ask)
                sharers.work(self.name, self._path, places_in(self._home), ask, tell, self._how)
            finally:
                if sys.exc_info()[0]:
                    sharers.tell(tell, what="fault", why=traceback.format_exc(limit=-4))
                os._exit(0)
        os.close(ask)
        os.close(tell)
        self.alive, self._killed = True, False

    def ask(self, seed: int) -> None:
        """Have it do some things, chosen by chance."""
        # One that ended by itself is found out when nothing more is heard of it.
        with suppress(BrokenPipeError):
            os.write(self._ask, f"{seed}\n".encode())

    def hear(self, outcome: Outcome) -> None:
        """Take down what it says, until it is done or dead."""
        said, end = b"", time.monotonic() + _LONGEST_SECONDS
        while not said.endswith(b"done\n"):
            if not select.select([self._told], [], [], max(0.0, end - time.monotonic()))[0]:
                raise TimeoutError(f"{self.name} hangs")
            more = os.read(self._told, 65536)
            if not more:
                if not (self._killed or b'"fault"' in said):
                    outcome.wrong(self.name, "ended by itself, and did not say why")
                self.bury()
                break
            said += more
        for line in said.decode().split("\n"):
            if line.startswith("{") and line.endswith("}"):
                told = json.loads(line)
                outcome.counted[told["what"]] += 1
                self.wrote |= set(told.get("wrote", ()))
                if told["what"] == "saved":
                    self.saved = set(self.wrote)
                if told["what"] == "fault":
                    outcome.wrong(self.name, told["why"])

    def kill(self) -> None:
        """End it at once, whatever it does."""
        self._killed = True
        os.kill(self._child, signal.SIGKILL)

    def bury(self) -> None:
        """Forget a process that ended."""
        if self.alive:
            self.alive = False
            os.close(self._ask)
            os.close(self._told)
            os.waitpid(self._child, 0)


class _Life:
    """One folder, from the first opening to a stranger's look at the end."""

    def __init__(self, home: Path, template: Path, outcome: Outcome, seed: int, how: str) -> None:
        self._r, self._outcome, self._case = random.Random(seed), outcome, seed
        self._home, self._path = home, home / "folder" / "shared.mdesk"
        self._path.parent.mkdir()
        shutil.copyfile(template, self._path)
        names = "ABCD"[: self._r.randint(2, 4)]
        self._people = [_Colleague(name, home / name, self._path, how) for name in names]
        self._leaver = self._r.choice(self._people)
        self._leaves = self._r.randrange(2, _ROUNDS - 4)
        self._left = False

    def live(self, rounds: int) -> None:
        """Go through the rounds, and look what is there after each."""
        for number in range(rounds):
            self._outcome.cases += 1
            self._round(number)
            there = ids_beside(self._path.parent)
            for one in self._people:
                if lost := one.saved - there:
                    self._outcome.wrong(
                        f"{self._case} round {number}", f"{len(lost)} saved by {one.name} are lost"
                    )
                    one.saved -= lost
        self._end()

    def _round(self, number: int) -> None:
        r = self._r
        here = [one for one in self._people if not (one is self._leaver and self._left)]
        for one in here:
            if not one.alive:
                one.start()
        for one in here:
            one.ask(r.getrandbits(48))
        killed = r.choice(here) if r.random() < 0.15 else None
        if killed:
            time.sleep(r.uniform(0.0, 0.08))
            killed.kill()
            self._outcome.counted["killed"] += 1
        for one in here:
            one.hear(self._outcome)
        if killed:
            # It may have been done just before; asked again, it would not be there.
            killed.bury()
        if number >= self._leaves and self._leaver.saved and not self._left:
            self._left = True
            self._outcome.counted["left for good"] += 1
            if self._leaver.alive:
                self._leaver.kill()
                self._leaver.bury()

    def _end(self) -> None:
        for one in self._people:
            if one.alive:
                one.kill()
                one.bury()
        expected = set().union(*(one.saved for one in self._people))
        for one in self._people:
            if one is not self._leaver:
                with _desk(self._path, one.name, self._home / one.name) as desk:
                    sharers.publish(desk)
                    if lost := one.wrote - ids(desk._file):
                        self._wrong(f"{len(lost)} written by {one.name} are lost")
                expected |= one.wrote
        with _desk(self._path, "Z", self._home / "Z") as stranger:
            sharers.look(stranger)
            if lost := expected - ids(stranger._file):
                self._wrong(f"a stranger misses {len(lost)} entries")
            for finding in stranger.check().findings:
                self._wrong(finding)
            sharers.publish(stranger)
        if lost := expected - ids_of(self._path):
            self._wrong(f"the file lacks {len(lost)} entries")

    def _wrong(self, what: str) -> None:
        self._outcome.wrong(self._case, what)


def ids_beside(folder: Path) -> set[str]:
    """Return the ids of all entries in the shared file and the parts beside it."""
    found = [*folder.glob("*.mdesk"), *folder.glob(".mdesk-*.part")]
    return set().union(*map(ids_of, found))


def ids_of(path: Path) -> set[str]:
    """Return the ids of the entries of one file."""
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)) as raw:
        return {cell.hex() for (cell,) in raw.execute("SELECT id FROM entry")}


@contextmanager
def _desk(path: Path, who: str, home: Path) -> Iterator[Desk]:
    desk = open_desk(path, author=who, places=places_in(home))
    sharers.hurry(desk)
    try:
        yield desk
    finally:
        desk.close()
