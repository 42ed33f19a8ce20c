"""Two to five colleagues edit copies: nothing is lost, hidden, or out of order."""

import random
import shutil
from collections.abc import Callable
from contextlib import ExitStack, closing
from itertools import chain
from pathlib import Path
from unittest.mock import patch

from meetingdesk.domain.entries import Entry
from meetingdesk.storage import cache, opening, union, writing
from meetingdesk.storage.file import MeetingFile
from meetingdesk.storage.journal import plain
from tests.campaigns.beginning import begun
from tests.campaigns.hiding import Hidden, hidden_by_others
from tests.campaigns.outcome import Outcome, folder
from tests.storage.colleagues import STEPS, Colleague, Step, ids, opened, put_back, raw, take
from tests.storage.test_union_model import brought_together, stays_whole

_DONE = [*sorted(STEPS), "edit", "edit", "unite", "remove"]
_MEETS = {"unite", "take out", "restore", "erase"}
_VALUES = ("a", "b", "日本", "Đức")


def run(count: int, seed: int, *, broken: bool = False) -> Outcome:
    """Live through `count` histories; `broken` loses one entry in each union that brings some."""
    outcome = Outcome(name="union", telling=_hiding)
    with ExitStack() as until_the_end:
        here = until_the_end.enter_context(folder(memory=True))
        template = until_the_end.enter_context(begun(here))
        if broken:
            forgetful = patch.object(union, "store", _forgetful(writing.store))
            until_the_end.enter_context(forgetful)
        first = until_the_end.enter_context(closing(opened(template)))
        copies = [_Copy(template, name, until_the_end) for name in "ABCDE"]
        for case in range(seed * 1_000_000, seed * 1_000_000 + count):
            _case(first, copies, case, outcome)
    return outcome


def _forgetful(store: Callable[..., list[Entry]]) -> Callable[..., list[Entry]]:
    return lambda connection, coming: store(connection, coming[:-1])


class _Copy(Colleague):
    """A colleague, with a private database in which the tables are made anew time and again."""

    def __init__(self, template: Path, name: str, until_the_end: ExitStack) -> None:
        path = template.with_name(f"{name}.mdesk")
        shutil.copyfile(template, path)
        super().__init__(name, until_the_end.enter_context(closing(opened(path))))
        beside = opening.beside(path, ";".join(chain(*cache.definitions())))
        self._beside = until_the_end.enter_context(beside)

    def differences(self) -> list[str]:
        """Return what cache.differences does, sooner."""
        with self._beside.begin() as connection:
            for table in cache.TABLES:
                plain(connection).execute(f'DELETE FROM main."{table.name}"')
            anew = cache.Rebuilding(connection, ())
            anew.all_of()
            return anew.differing()


def _case(first: MeetingFile, copies: list[_Copy], case: int, outcome: Outcome) -> None:
    r = random.Random(case)
    people = copies[: r.randint(2, 5)]
    for me in people:
        put_back(me, first)
        me.written, me.steps = set(), 0
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


def _live_through(people: list[_Copy], r: random.Random, outcome: Outcome) -> Hidden:
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
            assert me.differences() == [], "the tables are not what the entries say"
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
