"""A colleague of the campaign on sharing: a process that edits, saves and looks as it is told."""

import json
import os
import random
import time
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from unittest.mock import patch

from meetingdesk.desk import Desk, open_desk
from meetingdesk.domain.errors import FileTrouble
from meetingdesk.domain.sharing import News
from meetingdesk.settings import Places
from meetingdesk.storage.shared import beside, saving, working
from meetingdesk.storage.shared.ground import Ground
from tests.campaigns.living import edit

_QUICK, _SLOW = 0.005, 0.25
"""Seconds that the last step takes at most, mostly and now and then."""


def work(name: str, path: Path, places: Places, ask: int, out: int, how: str) -> None:
    """Do for each number that is asked some things chosen by it; say what is done, at once."""
    desk = open_desk(path, author=name, places=places)
    hurry(desk)
    with os.fdopen(ask) as asked, patch.object(beside, "put", _slow(beside.put, path)):
        for control in BROKEN.get(how, ()):
            control()
        for line in asked:
            r = random.Random(int(line))
            for _ in range(r.randint(2, 5)):
                time.sleep(r.uniform(0.0, 0.01))
                try:
                    _act(desk, r, name, out)
                except FileTrouble as trouble:
                    busy = "others are saving" in str(trouble)
                    tell(out, what="busy" if busy else "fault", why=str(trouble))
            os.write(out, b"done\n")


def publish(desk: Desk) -> News:
    """Save to the shared folder, and take in what came."""
    assert desk.shared
    news = desk.shared.publish(desk.author, desk.now())
    desk.take_in(news)
    return news


def look(desk: Desk) -> None:
    """Take in what colleagues saved."""
    assert desk.shared
    desk.take_in(desk.shared.look(desk.author, desk.now()))


def hurry(desk: Desk) -> None:
    """Heed no note of saving, and drop parts as soon as that may be done at all."""
    assert desk.shared
    desk.shared._ground.patience = desk.shared._ground.part_seconds = 0.0


def _act(desk: Desk, r: random.Random, name: str, out: int) -> None:
    what = r.choice(["edit", "publish", "publish", "look"])
    if what == "edit":
        number = r.randrange(10**9)
        tell(out, what="edit", wrote=edit(desk._file, r, name, number))
    elif what == "look":
        look(desk)
        tell(out, what="look")
    else:
        tell(out, what="saved" if publish(desk).saved else "not saved")


def tell(out: int, **said: Any) -> None:
    """Say a line, at once."""
    os.write(out, (json.dumps(said) + "\n").encode())


def _slow(put: Callable[[Path, Path], None], path: Path) -> Callable[[Path, Path], None]:
    """Have the last step wait, as over a slow network: it is then that colleagues meet."""

    def later(new: Path, to: Path) -> None:
        if to == path:
            time.sleep(random.uniform(0.0, _SLOW if random.random() < 0.2 else _QUICK))
        put(new, to)

    return later


def _without_parts() -> None:
    put = beside.put

    def only_the_file(new: Path, to: Path) -> None:
        if to.suffix == ".part":
            new.unlink()
        else:
            put(new, to)

    patch.object(beside, "put", only_the_file).start()


def _without_union() -> None:
    apart = SimpleNamespace(snapshot=working.snapshot, take_in=lambda *_: set())
    patch.object(saving, "working", apart).start()


def _without_order() -> None:
    """Drop each part as soon as the file holds it, whoever is saving."""
    patch.object(Ground, "busy", lambda *_: False).start()


BROKEN: dict[str, tuple[Callable[[], None], ...]] = {
    "no parts": (_without_parts,),
    "no union": (_without_union,),
    "no waiting with parts": (_without_order,),
}
"""What the campaign must catch."""
