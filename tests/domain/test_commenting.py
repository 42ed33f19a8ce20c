"""Comments typed as a block of text, each at the paragraph that it names."""

import pytest

from meetingdesk.domain.commenting import PROPOSED, dated, pasted, template_of, undated

KNOWN = {"12": "twelve", "8a": "eight a", "3": "three", "A\u00a05/1": "first action"}


@pytest.mark.parametrize("text", ["Why two?\nOr three?", PROPOSED, "Tại sao?", "A (In Word, x)"])
def test_the_moment_that_word_recorded_stands_behind_the_text_and_is_told_apart(text: str) -> None:
    whole = dated(text, "2022-04-05 09:30")
    said, written = undated(whole)
    assert (said, str(written)) == (text, "2022-04-05 09:30:00")
    assert template_of(whole) == template_of(text)
    assert dated(text, "") == text
    assert undated(text) == (text, None)


def test_what_is_no_moment_stays_in_the_text() -> None:
    text = "Why?\n(In Word, 2022-04-05 29:30)"
    assert undated(text) == (text, None)


def test_each_line_goes_to_the_paragraph_that_it_names() -> None:
    text = "12: Say “welcomed”.\n8a. Leave this out\n3 - Which lists?\nA 5/1: by June\n"
    assert pasted(text, KNOWN) == [
        ("twelve", "Say “welcomed”."),
        ("eight a", "Leave this out"),
        ("three", "Which lists?"),
        ("first action", "by June"),
    ]


def test_paragraphs_are_named_in_three_languages() -> None:
    text = "Paragraph 12: one\npara. 3: two\nĐoạn 12: ba\n第１２項：四\n§ 8a: five"
    assert [meant for meant, _ in pasted(text, KNOWN)] == [
        "twelve",
        "three",
        "twelve",
        "twelve",
        "eight a",
    ]


def test_a_comment_may_run_over_lines_and_hold_colons() -> None:
    text = "12: Two things:\nfirst, the date: 30 June\n\nand the place\n3: Fine."
    assert pasted(text, KNOWN) == [
        ("twelve", "Two things:\nfirst, the date: 30 June\nand the place"),
        ("three", "Fine."),
    ]


def test_what_names_nothing_known_is_about_nothing() -> None:
    text = "Thank you for the draft.\n99: Which one?\nA 7/2: Whose?\n2022. A good year"
    assert pasted(text, KNOWN) == [
        (None, "Thank you for the draft."),
        (None, "99: Which one?"),
        (None, "A 7/2: Whose?"),
        (None, "2022. A good year"),
    ]
    assert pasted("\n \n", KNOWN) == []
