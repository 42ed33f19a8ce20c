"""The joined wording: it holds both changes, or none is offered."""

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetingdesk.domain.joined_wording import joined

texts = st.text(alphabet="ab cđ日.\n", max_size=25)


@dataclass(frozen=True)
class Apart:
    """A base of distinct words, and two sets of places in it that are no neighbours."""

    words: list[str]
    mine: set[int]
    theirs: set[int]

    def text(self, *changed: set[int]) -> str:
        """Return the base with the words at these places replaced, each by one of its own."""
        places = set().union(*changed)
        return " ".join(f"new{n}" if n in places else word for n, word in enumerate(self.words))


@st.composite
def apart(draw: st.DrawFn) -> Apart:
    count = draw(st.integers(5, 20))
    places = draw(st.lists(st.integers(0, (count - 1) // 2), min_size=2, max_size=6, unique=True))
    cut = draw(st.integers(1, len(places) - 1))
    mine, theirs = ({2 * n for n in some} for some in (places[:cut], places[cut:]))
    return Apart([f"word{n}" for n in range(count)], mine, theirs)


@given(apart())
def test_the_joined_wording_holds_all_changes_of_both(case: Apart) -> None:
    base, mine, theirs = case.text(), case.text(case.mine), case.text(case.theirs)
    assert joined(base, mine, theirs) == case.text(case.mine, case.theirs)


@given(apart())
def test_a_change_of_both_is_one_change_and_no_clash(case: Apart) -> None:
    both = case.text(case.mine, case.theirs)
    first = min(case.mine)
    mine, theirs = case.text(case.mine), case.text(case.theirs, {first})
    if mine == case.text({first}):
        assert joined(case.text(), mine, theirs) is None  # theirs holds it all
    else:
        assert joined(case.text(), mine, theirs) == both


@given(apart())
def test_changes_of_the_same_word_are_never_joined(case: Apart) -> None:
    place = min(case.mine)
    mine = case.text(case.mine)
    theirs = case.text(case.theirs).replace(f"word{place} ", "otherwise ", 1)
    assert "otherwise" in theirs or place == len(case.words) - 1
    if "otherwise" in theirs:
        assert joined(case.text(), mine, theirs) is None


@given(texts, texts, texts)
def test_it_is_of_no_matter_who_comes_first(base: str, one: str, other: str) -> None:
    assert joined(base, one, other) == joined(base, other, one)


@given(texts, texts)
def test_nothing_is_offered_where_one_text_would_do(base: str, one: str) -> None:
    assert joined(base, one, one) is None
    assert joined(base, base, one) is None


@pytest.mark.parametrize(
    ("base", "one", "other"),
    [
        ("", "from nothing", "out of nothing"),
        ("a b c", "a x c", "a y c"),
        ("a b c d", "a x c d", "a b y d"),
        ("a b", "a x b", "a y b"),
        ("毎年交換", "毎月交換", "毎季交換"),
    ],
)
def test_nothing_is_offered_where_changes_touch(base: str, one: str, other: str) -> None:
    assert joined(base, one, other) is None


def test_wordings_of_the_trade() -> None:
    base = "Both sides agreed to exchange lists of standards every year. 毎年リストを交換する。"
    mine = "Both sides agreed to exchange lists of national standards every year." + base[60:]
    theirs = base.replace("毎年", "毎月")
    assert joined(base, mine, theirs) == mine.replace("毎年", "毎月")
