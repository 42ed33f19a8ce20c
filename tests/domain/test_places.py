"""Places: keys stay between their neighbours, however often something is put there."""

from hypothesis import given
from hypothesis import strategies as st

from meetingdesk.domain.fields import Place, RecordId
from meetingdesk.domain.places import key_between, keys_after, ordinal_key, place_at, settled_tail

PARENT = RecordId("a" * 32)


@given(st.lists(st.integers(0, 60), max_size=60))
def test_a_key_lies_between_its_neighbours(indexes: list[int]) -> None:
    places: list[Place] = []
    for number in indexes:
        at = number % (len(places) + 1)
        places.insert(at, place_at(PARENT, places, at))
    keys = [place.key for place in places]
    assert keys == sorted(set(keys))


def test_appending_keeps_keys_short() -> None:
    keys = keys_after(None, 5000)
    assert keys == sorted(keys)
    assert max(map(len, keys)) <= 13


def test_inserting_at_one_end_keeps_keys_short() -> None:
    key = None
    for _ in range(2000):
        key = key_between(None, key)
    assert len(key or "") <= 13


def test_two_people_never_make_the_same_key() -> None:
    made = {key_between("V00000aaaaaaaa", "V00010aaaaaaaa") for _ in range(2000)}
    assert len(made) == 2000


def test_a_source_makes_the_same_key_each_time() -> None:
    assert ordinal_key(3, settled_tail("s", "k")) == ordinal_key(3, settled_tail("s", "k"))
    assert settled_tail("s", "k") != settled_tail("s", "l")
    assert ordinal_key(2, "x" * 8) < ordinal_key(3, "a" * 8)
