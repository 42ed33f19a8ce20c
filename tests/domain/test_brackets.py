"""Open brackets are found, listed and settled, whatever the text."""

from hypothesis import given
from hypothesis import strategies as st

from meetingdesk.domain.brackets import brackets, open_brackets, settled
from meetingdesk.domain.meeting import Decision, Note, Statement

CODES = ("VN", "JP")
PLAIN = st.text(st.characters(exclude_characters="[]［］\n\r\x00", exclude_categories=["Cs"]))
GROUP = st.lists(
    st.tuples(st.sampled_from(CODES), PLAIN), min_size=1, max_size=2, unique_by=lambda w: w[0]
)


def test_two_wordings_beside_each_other_are_one_bracket() -> None:
    text = "to exchange [VN: every quarter] [JP: every year] lists"
    (found,) = brackets(text, CODES)
    assert [(w.side, w.text) for w in found.wordings] == [
        ("VN", "every quarter"),
        ("JP", "every year"),
    ]
    assert text[found.start : found.end] == "[VN: every quarter] [JP: every year]"
    assert settled(text, found, "every year") == "to exchange every year lists"


def test_signs_of_a_japanese_keyboard_and_small_codes_do_as_well() -> None:
    (found,) = brackets("一覧表を［ｘ］［vn：毎四半期］［JP： 毎年］交換する", CODES)
    assert [(w.side, w.text) for w in found.wordings] == [("VN", "毎四半期"), ("JP", "毎年")]


def test_other_brackets_are_text() -> None:
    assert not brackets("ISO/IEC 17065 [Note: informative] [sic] [1]", CODES)
    assert not brackets("see [Annex A: list]")
    assert [b.wordings[0].side for b in brackets("a [STAMEQ: b]")] == ["STAMEQ"]


def test_a_side_that_speaks_again_opens_another_bracket() -> None:
    assert len(brackets("[VN: a] [JP: b] [VN: c]", CODES)) == 2


def test_a_bracket_inside_a_wording_stays_open_when_the_outer_is_settled() -> None:
    text = "[VN: lists [JP: and drafts] of standards]"
    (outer,) = brackets(text, CODES)
    after = settled(text, outer, outer.wordings[0].text)
    assert after == "lists [JP: and drafts] of standards"
    assert [b.wordings[0].text for b in brackets(after, CODES)] == ["and drafts"]


def test_a_bracket_that_is_not_closed_is_open_to_the_end_of_its_line() -> None:
    text = "exchange [VN: every quarter\nlists"
    (found,) = brackets(text, CODES)
    assert settled(text, found, "every year") == "exchange every year\nlists"


def test_settling_with_nothing_leaves_no_gap() -> None:
    text = "exchange lists [JP: free of charge]."
    assert settled(text, brackets(text, CODES)[0], "") == "exchange lists."


def test_what_is_internal_has_no_open_brackets() -> None:
    records = [
        Note(text="[VN: a]"),
        Statement(text="The Vietnamese side [VN: asked] [JP: wished] for support."),
        Decision(text="[JP: a] and [JP: b]"),
    ]
    found = open_brackets(records, CODES)
    assert [(o.record, len(o.bracket.wordings)) for o in found] == [
        (records[1], 2),
        (records[2], 1),
        (records[2], 1),
    ]


@given(st.text(), st.text())
def test_any_text_can_be_read_and_settled(text: str, wording: str) -> None:
    last = 0
    for found in brackets(text):
        assert last <= found.start < found.end <= len(text)
        last = found.end
        assert settled(text, found, wording).endswith(text[found.end :])


@given(st.lists(st.tuples(PLAIN, GROUP), max_size=4), PLAIN)
def test_settling_all_brackets_leaves_the_text_around_and_the_chosen_wordings(
    parts: list[tuple[str, list[tuple[str, str]]]], tail: str
) -> None:
    def written(sides: list[tuple[str, str]]) -> str:
        return " ".join(f"[{side}: {words}]" for side, words in sides)

    text = "".join(f"{before}·{written(sides)}" for before, sides in parts) + tail
    expected = "".join(f"{before}·x" for before, _ in parts) + tail
    while found := brackets(text, CODES):
        text = settled(text, found[0], "x")
    assert text == expected
