"""What entries say of a record does not depend on the order in which they came."""

from hypothesis import given
from hypothesis import strategies as st

from meetingdesk.domain.entries import EntryId, Stamp, adding, read_entry, setting
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.journal import fold, in_causal_order

RECORD = RecordId("a" * 32)


def entry(number: int, value: str, replaces: frozenset[EntryId], field: str = "title") -> bytes:
    # Clocks run backwards here: they must decide nothing.
    time = f"2022-03-18T07:{59 - number:02}:00Z"
    stamp = Stamp(author="A", time=time, edit=f"{number:032}", label="x")
    return setting(stamp, "Session", RECORD, field, value, replaces)


@given(
    st.lists(st.tuples(st.sampled_from("abc"), st.sets(st.integers(0, 5)), st.booleans())),
    st.randoms(),
)
def test_the_order_of_entries_says_nothing(
    said: list[tuple[str, set[int], bool]], shuffled: object
) -> None:
    stamp = Stamp(author="A", time="2022-03-18T08:00:00Z", edit="f" * 32, label="x")
    bodies = [adding(stamp, "Session", RECORD, {"title": "first"})]
    for number, (value, seen, title) in enumerate(said[:50]):
        ids = [read_entry(body).id for body in bodies]
        replaces = frozenset(ids[i] for i in seen if i < len(ids))
        bodies.append(entry(number, value, replaces, "title" if title else "place"))
    entries = [read_entry(body) for body in bodies]
    again = list(entries)
    assert hasattr(shuffled, "shuffle")
    shuffled.shuffle(again)
    assert fold(RECORD, entries) == fold(RECORD, again)
    ordered = in_causal_order(again)
    assert {e.id for e in ordered} == {e.id for e in entries}
    for at, one in enumerate(ordered):
        assert not set(one.replaces) & {later.id for later in ordered[at:]}


def test_equal_values_are_no_two_versions() -> None:
    one, two = read_entry(entry(1, "x", frozenset())), read_entry(entry(2, "x", frozenset()))
    assert fold(RECORD, [one, two]).versions("title") == ()


def test_of_two_versions_the_smallest_id_is_shown() -> None:
    one, two = read_entry(entry(1, "x", frozenset())), read_entry(entry(2, "y", frozenset()))
    state = fold(RECORD, [one, two])
    assert {v.value for v in state.versions("title")} == {"x", "y"}
    assert state.value("title") == min((one, two), key=lambda e: e.id).value
