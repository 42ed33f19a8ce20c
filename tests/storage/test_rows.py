"""Rows made straight from what entries give are those of the records made of it."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from meetingdesk.domain.entries import REMOVED, Source, adding, read_entry, setting
from meetingdesk.domain.fields import LONGEST_TEXT, RecordId
from meetingdesk.domain.journal import fold
from meetingdesk.domain.kinds import KINDS
from meetingdesk.storage.rows import row_of, row_of_only, said_in
from meetingdesk.storage.schema import RECORD_TABLES

BY = Source(name="A list")
RECORD = RecordId("0123456789abcdef" * 2)
ODD: list[Any] = [
    *(
        None,
        True,
        False,
        0,
        1,
        -5,
        2**53,
        2**53 + 1,
        "",
        "a",
        "Tiê\u0301ng Việt",
        "協力",
        "\0",
        "x\0",
    ),
    *("2022-03-18", "2022-02-30", "2022-W01-1", "09:30", "24:00", "2022-03-18T09:30:00Z", "vi"),
    *(
        "Asia/Tokyo",
        "Asia/Nowhere",
        "open",
        "sent",
        "family_first",
        RECORD,
        RECORD.upper(),
        "f" * 64,
    ),
    *([], ["vi", "ja"], ["vi", 1], [RECORD, "a00000000"], [RECORD, "a"], ["x", "a00000000"]),
    *([RECORD], [None, None], {}, {"a": 1}),
]
values = st.sampled_from(ODD)


def typed(row: tuple[Any, ...]) -> list[tuple[type[Any], Any]]:
    """Return the cells with their types: to Python, 1 and True are equal."""
    return [(type(cell), cell) for cell in row]


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_each_odd_value_reads_as_the_record_would_read_it(kind: str) -> None:
    known = RECORD_TABLES[kind]
    for cells in known.cells:
        for value in ODD:
            body = adding(BY, kind, RECORD, {cells.spec.name: value, "unheard_of": value})
            state = fold(RECORD, [read_entry(body)])
            record = state.build()
            assert record is not None
            expected = known.row(record)
            assert typed(row_of(state)) == typed(expected), (cells, value)
            only = row_of_only(bytes.fromhex(RECORD), json.loads(body))
            assert only is not None
            assert (only[0], typed(only[1])) == (kind, typed(expected))


@pytest.mark.parametrize("sign", ["x", "ă"])
def test_a_text_too_long_reads_as_empty(sign: str) -> None:
    added = read_entry(adding(BY, "Session", RECORD, {"title": sign * (LONGEST_TEXT + 1)}))
    state = fold(RECORD, [added])
    record = state.build()
    assert record is not None
    assert row_of(state) == RECORD_TABLES["Session"].row(record)
    assert sign not in row_of(state)[2]


@settings(max_examples=200, database=None)
@given(first=st.dictionaries(st.sampled_from(["title", "status", "number"]), values), later=values)
def test_a_record_of_several_entries_shows_the_smallest_head(
    first: dict[str, Any], later: Any
) -> None:
    added = read_entry(adding(BY, "Session", RECORD, first))
    changed = read_entry(setting(BY, "Session", RECORD, "title", later, frozenset()))
    state = fold(RECORD, [added, changed])
    record = state.build()
    assert record is not None
    assert row_of(state) == RECORD_TABLES["Session"].row(record)


@pytest.mark.parametrize(
    "body",
    [
        b'{"kind":"Session"}',
        b'{"add":[],"kind":"Session"}',
        b'{"add":{},"kind":["Session"]}',
        adding(BY, "Unheard", RECORD, {}),
        adding(BY, "Session", RECORD, {REMOVED: True}),
        setting(BY, "Session", RECORD, "title", "x", frozenset()),
    ],
)
def test_what_does_more_than_add_a_known_record_is_left_to_the_journal(body: bytes) -> None:
    assert row_of_only(bytes.fromhex(RECORD), json.loads(body)) is None


@pytest.mark.parametrize("body", [b"", b"\xff", b"[]", b"[" * 100_000])
def test_what_is_no_object_says_nothing(body: bytes) -> None:
    assert said_in(body) is None
