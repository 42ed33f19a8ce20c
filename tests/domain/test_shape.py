"""Entries by a stranger's hand: what is read quickly is what would be read with care."""

import json
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from meetingdesk.domain import shape
from meetingdesk.domain.entries import canonical
from meetingdesk.domain.errors import RuleBroken
from meetingdesk.domain.shape import check_entry

_ID = "0123456789abcdef" * 2
_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)
_ENTRIES = st.fixed_dictionaries(
    {"author": st.text(max_size=9), "record": st.just(_ID), "kind": st.just("Note")},
    optional={
        "field": st.just("text"),
        "value": _VALUES,
        "add": st.dictionaries(st.sampled_from(["text", "place", "Odd"]), _VALUES),
        "later": _VALUES,
    },
)


def _with_care(body: bytes) -> Any:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(shape, "_quickly_read", lambda _: None)
        return _told(body)


def _told(body: bytes) -> Any:
    try:
        return check_entry(body)
    except RuleBroken as broken:
        return str(broken.why)


def _typed(value: Any) -> str:
    """Return what tells 1 from True and 1.0, too."""
    return repr(value)


@given(_ENTRIES)
@example({"record": _ID, "kind": "Note", "field": "text", "value": 2**64})
@example({"record": _ID, "kind": "Note", "field": "text", "value": [[1.0]]})
@example({"record": _ID, "kind": "Note", "field": "text", "value": {"a": -(2**63)}})
@example({"record": _ID, "kind": "Note", "field": "text", "value": "\x00\x1f\x7f\u2028😀"})
def test_an_entry_reads_quickly_as_with_care(said: dict[str, Any]) -> None:
    body = json.dumps(said, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
    assert _typed(_told(body)) == _typed(_with_care(body))


@given(_ENTRIES.map(lambda said: json.dumps(said).encode()), st.data())
def test_bytes_that_are_not_quite_an_entry_are_told_alike(body: bytes, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(body)))
    changed = body[:at] + data.draw(st.binary(max_size=3)) + body[at + 1 :]
    assert _typed(_told(changed)) == _typed(_with_care(changed))


def test_ordinary_entries_are_read_quickly() -> None:
    said = {
        "kind": "Note",
        "record": _ID,
        "add": {"text": "Phiên họp 会合\n2", "place": [_ID, "a"]},
    }
    assert shape._quickly_read(canonical(said)) == said
    assert shape._quickly_read(json.dumps(said).encode()) is None
