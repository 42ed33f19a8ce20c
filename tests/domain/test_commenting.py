"""Comments typed as a block of text, each at the paragraph that it names."""

from meetingdesk.domain.commenting import pasted

KNOWN = {"12": "twelve", "8a": "eight a", "3": "three", "A\u00a05/1": "first action"}


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
