"""What other ways of uniting would have hidden on the same histories.

- Row, newest wins: of each record, the whole row of the copy that changed it last.
- Field, one winner: of each field, the value given last.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, kw_only=True)
class Hidden:
    """Values that nobody replaced, and how many of them each way would hide."""

    current: int
    by_row: int
    by_field: int


def hidden_by_others(
    entries: Mapping[str, dict[str, Any]],
    when: Mapping[str, int],
    author_copy: Mapping[str, str],
    held: Mapping[str, set[str]],
) -> Hidden:
    """Count what would be hidden.

    `entries` are all entries as JSON by id; `when` and `author_copy` the step in which and the
    copy in which each came to be; `held` the ids that each copy held at the end.
    """
    heads = _heads(entries)
    newest: dict[str, str] = {}
    for identity, body in entries.items():
        record = body.get("record", "")
        if when.get(identity, -1) >= when.get(newest.get(record, ""), -1):
            newest[record] = identity
    current = by_row = by_field = 0
    for (record, _), found in heads.items():
        values = {repr(value) for _, value in found}
        winner = held.get(author_copy.get(newest[record], ""), set(entries))
        last = max(found, key=lambda head: when.get(head[0], -1))
        for identity, value in found:
            current += 1
            by_row += identity not in winner
            by_field += len(values) > 1 and repr(value) != repr(last[1])
    return Hidden(current=current, by_row=by_row, by_field=by_field)


def _heads(entries: Mapping[str, dict[str, Any]]) -> dict[tuple[str, str], list[tuple[str, Any]]]:
    """Return for each field of each record the values that nobody replaced, with their entries."""
    given: dict[tuple[str, str], list[tuple[str, Any]]] = {}
    replaced: set[tuple[str, str, str]] = set()
    for identity, body in entries.items():
        if body["gone"] or "record" not in body:
            continue
        values = body["add"] if "add" in body else {body["field"]: body["value"]}
        for name, value in values.items():
            if name not in ("removed", "place"):
                given.setdefault((body["record"], name), []).append((identity, value))
            replaced.update((body["record"], name, seen) for seen in body.get("replaces", ()))
    return {
        (record, name): left
        for (record, name), found in given.items()
        if (left := [head for head in found if (record, name, head[0]) not in replaced])
    }
