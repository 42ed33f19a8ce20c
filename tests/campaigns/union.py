"""Two to five colleagues edit copies: nothing is lost, hidden, or out of order."""

import random
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import ExitStack, closing
from pathlib import Path
from unittest.mock import patch

from meetingdesk.domain.entries import Entry
from meetingdesk.storage import opening, union, writing
from meetingdesk.storage.journal import plain
from tests.campaigns.hiding import Hidden, hidden_by_others
from tests.campaigns.outcome import Outcome, folder
from tests.storage.colleagues import STEPS, Colleague, Step, ids, opened, raw, take
from tests.storage.test_union_model import begin, brought_together, differences, stays_whole

_DONE = [*sorted(STEPS), "edit", "edit", "unite", "remove"]
_MEETS = {"unite", "take out", "restore", "erase"}
_VALUES = ("a", "b", "日本", "Đức")


def run(count: int, seed: int, *, broken: bool = False) -> Outcome:
    """Live through `count` histories; `broken` loses one entry in each union that brings some."""
    outcome = Outcome(name="union", telling=_hiding)
    with folder(memory=True) as here:
        template = here / "template.mdesk"
        opening.make(template, "0" * 32, "test")
        begin(Colleague("T", opened(template)))
        with ExitStack() as until_the_end:
            if broken:
                forgetful = patch.object(union, "store", _forgetful(writing.store))
                until_the_end.enter_context(forgetful)
            begun = until_the_end.enter_context(closing(sqlite3.connect(template)))
            copies = [_copied(template, name) for name in "ABCDE"]
            for case in range(seed * 1_000_000, seed * 1_000_000 + count):
                _case(begun, copies, case, outcome)
            for me in copies:
                me.file.close()
    return outcome


def _forgetful(store: Callable[..., list[Entry]]) -> Callable[..., list[Entry]]:
    return lambda connection, coming: store(connection, coming[:-1])


def _case(begun: sqlite3.Connection, copies: list[Colleague], case: int, outcome: Outcome) -> None:
    r = random.Random(case)
    people = copies[: r.randint(2, 5)]
    for me in people:
        _begin_anew(me, begun)
    outcome.cases += 1
    outcome.counted[f"with {len(people)} people"] += 1
    try:
        hidden = _live_through(people, r, outcome)
    except AssertionError as error:
        outcome.wrong(case, f"{error}" or "not united as it must be")
        return
    outcome.counted["values nobody replaced"] += hidden.current
    outcome.counted["hidden by row, newest wins"] += hidden.by_row
    outcome.counted["hidden by field, one winner"] += hidden.by_field
    outcome.counted["histories where a row hides"] += bool(hidden.by_row)
    outcome.counted["histories where a field hides"] += bool(hidden.by_field)


def _copied(template: Path, name: str) -> Colleague:
    path = template.with_name(f"{name}.mdesk")
    shutil.copyfile(template, path)
    return Colleague(name, opened(path))


def _begin_anew(me: Colleague, begun: sqlite3.Connection) -> None:
    """Put all pages of a copy back as they were, without opening it again."""
    with me.file.reading() as connection:
        raw = plain(connection)
    begun.backup(raw)
    me.unions, me.written, me.steps = [], set(), 0


def _live_through(people: list[Colleague], r: random.Random, outcome: Outcome) -> Hidden:
    when: dict[str, int] = {}
    where: dict[str, str] = {}
    known = ids(people[0].file)
    for number in range(r.randint(6, 24)):
        step = Step(
            who=r.randrange(len(people)),
            what=r.choice(_DONE),
            which=r.randrange(12),
            value=r.choice(_VALUES),
            other=r.randrange(6),
        )
        me = people[step.who]
        held = ids(me.file)
        take(step, people)
        now = ids(me.file)
        for fresh in now - known:
            when[fresh], where[fresh] = number, me.name
        known |= now
        outcome.counted["steps"] += 1
        if step.what == "take out":
            stays_whole(raw(me.file), held - now)
        assert me.written <= now, "an edit of one's own is lost"
        if step.what in _MEETS and now != held:
            assert differences(me) == [], "the tables are not what the entries say"
    copies = {me.name: ids(me.file) for me in people}
    brought_together(people)
    all_of_it = raw(people[0].file)
    return hidden_by_others(all_of_it, when, where, copies)


def _hiding(outcome: Outcome) -> list[str]:
    c = outcome.counted
    total, cases = c["values nobody replaced"], outcome.cases
    if not total:
        return []
    return [
        f"{way}: hides {many:,} of {total:,} values that nobody replaced"
        f" ({many / total:.1%}), in {where / cases:.1%} of the histories"
        for way, many, where in (
            ("row, newest wins", c["hidden by row, newest wins"], c["histories where a row hides"]),
            (
                "field, one winner",
                c["hidden by field, one winner"],
                c["histories where a field hides"],
            ),
        )
    ]
