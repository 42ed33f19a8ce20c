"""Whatever a stranger's file holds, it is read or refused in words; nothing else happens."""

import json
from collections.abc import Iterator
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from meetingdesk.domain.errors import RuleBroken
from meetingdesk.domain.fields import spec
from meetingdesk.domain.kinds import KINDS
from meetingdesk.exchange.form import Said
from meetingdesk.exchange.reader import read_said
from meetingdesk.settings import resource

SAMPLE = resource("samples/stameq-jisc-2022.json").read_bytes()
ODD = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(st.characters(), max_size=5),
    st.sampled_from(["", "hiep", "2022-03-18", "0" * 32, "\ud800", {"Person": "hiep"}, [], {}]),
    st.recursive(
        st.none() | st.text(max_size=3),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
        max_leaves=5,
    ),
)


def nodes(value: Any) -> Iterator[tuple[Any, Any]]:
    """Give every container with every key or index in it."""
    items = value.items() if isinstance(value, dict) else enumerate(value)
    for key, inner in list(items):
        yield value, key
        if isinstance(inner, dict | list):
            yield from nodes(inner)


def read_or_refused(data: bytes) -> Said | None:
    """Return what was read, or None where it was refused in words."""
    try:
        said = read_said(data)
    except RuleBroken as broken:
        refused = broken
    else:
        return sound(said)
    assert refused.why
    assert refused.pointer == "" or refused.pointer.startswith("/")
    return None


def sound(said: Said) -> Said:
    """Return what was read, once it is sure that its fields take the values."""
    for kind, record, values in said.records:
        assert len(record) == 32
        for name, value in values.items():
            known = spec(KINDS[kind], name)
            assert known is not None
            known.check(value or None)
    return said


@settings(max_examples=300, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_any_value_in_any_place(data: st.DataObject) -> None:
    frame = json.loads(SAMPLE)
    for _ in range(data.draw(st.integers(1, 3))):
        container, key = data.draw(st.sampled_from(list(nodes(frame))))
        container[key] = data.draw(ODD)
    read_or_refused(json.dumps(frame).encode())


@settings(max_examples=200, suppress_health_check=list(HealthCheck))
@given(at=st.integers(0, len(SAMPLE) - 1), length=st.integers(0, 3), new=st.binary(max_size=4))
def test_any_bytes_in_any_place(at: int, length: int, new: bytes) -> None:
    read_or_refused(SAMPLE[:at] + new + SAMPLE[at + length :])


def test_the_sample_as_it_is_reads() -> None:
    assert read_or_refused(SAMPLE) is not None
