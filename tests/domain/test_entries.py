"""Entries: the bytes are the entry, and what is left of an erased one keeps no value."""

import json
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetingdesk.domain.entries import (
    EntryId,
    Source,
    Stamp,
    adding,
    entry_id,
    read_entry,
    read_remainder,
    remainder,
    removing,
    setting,
)
from meetingdesk.domain.errors import RuleBroken
from meetingdesk.domain.fields import RecordId

STAMP = Stamp(author="Anna", time="2022-03-18T07:00:00Z", edit="0" * 32, label="Edit title")
RECORD = RecordId("a" * 32)
texts = st.text(st.characters(exclude_categories=["Cs"]))


@given(title=texts, seen=st.frozensets(st.integers(0, 9), max_size=3))
def test_what_is_written_is_read_back(title: str, seen: frozenset[int]) -> None:
    replaces = frozenset(EntryId(f"{n:064x}") for n in seen)
    body = setting(STAMP, "Session", RECORD, "title", title, replaces)
    read = read_entry(body)
    assert read.id == sha256(body).hexdigest()
    assert (read.author, read.time, read.label) == (STAMP.author, STAMP.time, STAMP.label)
    assert (read.record, read.field, read.value) == (RECORD, "title", title)
    assert frozenset(read.replaces) == replaces


def test_the_bytes_are_canonical() -> None:
    body = adding(STAMP, "Session", RECORD, {"title": "Phiên", "number": 5})
    assert body.decode() == json.dumps(
        json.loads(body), sort_keys=True, ensure_ascii=False, separators=(",", ":")
    )


def test_a_source_says_the_same_whoever_imports_it() -> None:
    by = Source(name="A list")
    assert adding(by, "Session", RECORD, {"title": "x"}) == adding(
        Source(name="A list"), "Session", RECORD, {"title": "x"}
    )


@given(value=texts.filter(lambda t: len(t) > 8))
def test_what_is_left_of_an_erased_entry_holds_no_value(value: str) -> None:
    for body in (
        setting(STAMP, "Session", RECORD, "title", value, frozenset({EntryId("b" * 64)})),
        adding(STAMP, "Session", RECORD, {"title": value, "place": value}),
    ):
        read = read_entry(body)
        left = remainder(read)
        assert json.dumps(value, ensure_ascii=False)[1:-1] not in left.decode()
        again = read_remainder(left, read.id)
        assert again.gone
        assert (again.id, again.fields, again.replaces) == (
            read.id,
            tuple(sorted(read.fields)),
            read.replaces,
        )
        assert again.gives("title") is None


def test_a_removal_names_all_that_its_author_saw() -> None:
    seen = frozenset({EntryId("c" * 64), EntryId("d" * 64)})
    read = read_entry(removing(STAMP, "Session", RECORD, frozenset(), seen))
    assert frozenset(read.covers) == seen
    assert read.gives("removed") is True


def test_fields_of_a_newer_program_are_passed_on() -> None:
    body = b'{"author":"B","field":"title","kind":"Session","newer":[1],"record":"' + (
        RECORD.encode() + b'","value":"x"}'
    )
    read = read_entry(body)
    assert (read.id, read.value) == (entry_id(body), "x")


@pytest.mark.parametrize("body", [b"", b"[]", b"nul", b"\xff", b"3"])
def test_what_is_no_entry_is_refused(body: bytes) -> None:
    with pytest.raises(RuleBroken):
        read_entry(body)


@pytest.mark.parametrize(
    "body", [b"", b"[]", b"\xff", b'{"fields":[[]]}', b'{"fields":7}', b'{"replaces":3}']
)
def test_what_is_no_remainder_is_said_so(body: bytes) -> None:
    with pytest.raises(RuleBroken):
        read_remainder(body, EntryId("0" * 64))


def test_an_entry_nested_beyond_all_depth_is_refused() -> None:
    with pytest.raises(RuleBroken):
        read_entry(b'{"add":' + b"[" * 100_000 + b"]" * 100_000 + b"}")
