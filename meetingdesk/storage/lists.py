"""Rows of the lists, sorted and filtered in the file."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import Any, TypeVar

from meetingdesk.domain.errors import DamagedFile
from meetingdesk.domain.rows import PersonRow, Row
from meetingdesk.storage.file import MeetingFile
from meetingdesk.storage.search import FOUND, Question, Search
from meetingdesk.storage.searched import SEARCHED
from meetingdesk.storage.shown import SHOWN, person
from meetingdesk.storage.terms import asked
from meetingdesk.storage.views import VIEWS, View, page, visible

R = TypeVar("R", bound=Row)
Values = dict[str, Any]


def rows(
    file: MeetingFile,
    search: Search,
    view: str,
    *,
    words: str,
    order: str,
    descending: bool,
    limit: int,
    offset: int,
    today: date,
) -> Sequence[Row]:
    """Return the rows of a list from `offset` on, `limit` at most.

    `order` is a field of the view's rows (or what else it sorts by first); `words` must each be
    found; on `today` an action due before is late. Rows without a value to sort by come last.
    """
    known = VIEWS[view]
    by = known.orders.get(order, known.orders[known.first_order])
    found = _found(known, words, today)
    if by:
        chosen = visible(known, by)
        if found:
            chosen += f" AND t.rowid IN (SELECT n FROM {FOUND})"
    else:
        by = "x.sort"
        chosen = (
            f"SELECT t.id AS id, x.sort AS o FROM text x CROSS JOIN {known.table} t"
            f" ON t.id = x.record WHERE x.kind = {_kind(known)} AND t.hidden = 0"
        )
        if found:
            chosen += f" AND x.record IN (SELECT id FROM {FOUND})"
    sql = page(known, chosen, by, descending=descending)
    values = {"limit": limit, "offset": offset, "today": today.isoformat()}
    make = SHOWN[view]
    return _made(make, _ask(file, search, sql, values, found, by == "x.sort"))


def count(file: MeetingFile, search: Search, view: str, words: str, today: date) -> int:
    """Return how many rows a list has; on `today` an action due before is late."""
    known = VIEWS[view]
    found = _found(known, words, today)
    sql = f"SELECT count(*) FROM {known.table} t WHERE t.hidden = 0"
    if found:
        sql = f"SELECT count(*) FROM {FOUND}"
    return int(_ask(file, search, sql, {}, found)[0][0])


def find_people(file: MeetingFile, search: Search, words: str, limit: int) -> Sequence[PersonRow]:
    """Return people by the first letters of any word of their names, accents left aside."""
    terms = asked(words, all_begin=True)
    if not terms:
        return []
    known = VIEWS["people"]
    sql = (
        f"SELECT {known.shows} FROM (SELECT x.sort AS o, t.id AS id FROM text x CROSS JOIN person t"
        f" ON t.id = x.found WHERE x.n IN (SELECT rowid FROM person_words"
        f" WHERE person_words MATCH :words) AND t.hidden = 0 ORDER BY x.sort, t.id LIMIT :limit) p"
        f" CROSS JOIN person t ON t.id = p.id ORDER BY p.o, p.id"
    )
    # Twice as many: of two records joined, each may find the one that stands for both.
    found = search.rows(file, sql, {"words": " AND ".join(terms), "limit": 2 * limit})
    return _made(person, dict.fromkeys(map(tuple, found)))[:limit]


def _made(make: Callable[..., R], found: Iterable[Any]) -> list[R]:
    try:
        return [make(*row) for row in found]
    except (TypeError, ValueError, AttributeError):
        raise DamagedFile(
            "The file is damaged: a list holds what no record gives. Open a backup of it."
        ) from None


def _found(known: View, words: str, today: date) -> Question | None:
    """Return what finds the visible records of a list by words and states; None without any."""
    typed = words.split()
    named = [word for word in typed if word[0] == "=" and word[1:] in known.states]
    plain = [word for word in typed if word not in named]
    terms = asked(" ".join(plain))
    # A word of which the index makes several, or none, is the name of nothing.
    names = plain if len(plain) == len(terms) else [""] * len(terms)
    sql = f"SELECT t.rowid, t.id FROM {known.table} t WHERE t.hidden = 0"
    values: dict[str, str] = {}
    for at, (term, name) in enumerate(zip(terms, names, strict=True)):
        finds = f"t.id IN ({known.finds.replace('?', f':word{at}')})"
        values[f"word{at}"] = term
        if known.narrows[0]:
            is_name, alone = (part.replace(":name", f":name{at}") for part in known.narrows)
            finds = f"CASE WHEN {is_name} THEN {alone} ELSE {finds} END"
            values[f"name{at}"] = name.lower()
        sql += f" AND {finds}"
    for state in named:
        sql += f" AND {known.states[state[1:]]}"
    if named:
        values["today"] = today.isoformat()
    return Question(sql, values) if terms or named else None


def _ask(
    file: MeetingFile,
    search: Search,
    sql: str,
    values: Values,
    found: Question | None,
    sorts: bool = False,
) -> list[Any]:
    if found or sorts:
        return search.rows(file, sql, values, found)
    with file.reading() as connection:
        return list(connection.exec_driver_sql(sql, values))


def _kind(known: View) -> int:
    return next(at for at, searched in enumerate(SEARCHED) if searched.kind == known.kind)
