"""Notes as they stand, as paragraphs of official paper."""

import pytest

from meetingdesk.domain.meeting import Note
from meetingdesk.domain.standing import as_it_stands, small_first, stands_as_noted


@pytest.mark.parametrize(
    ("who", "said", "expected"),
    [
        (
            "the Japanese side",
            "Thanked STAMEQ; ready to host",
            "The Japanese side: thanked STAMEQ; ready to host.",
        ),
        ("the Japanese side", "agrees!", "The Japanese side: agrees!"),
        ("the Japanese side", "said “yes.”", "The Japanese side: said “yes.”"),
        ("the Japanese side", "the Japanese side agrees", "The Japanese side agrees."),
        ("日本側", "感謝した", "日本側：感謝した。"),
        ("日本側", "感謝した。", "日本側：感謝した。"),
        ("日本側", "日本側は感謝した", "日本側は感謝した。"),
        ("phía Việt Nam", "cảm ơn;", "Phía Việt Nam: cảm ơn."),
        ("", "both are content", "Both are content."),
    ],
)
def test_a_note_as_it_stands_has_its_subject_and_a_stop(who: str, said: str, expected: str) -> None:
    assert as_it_stands(who, said) == expected
    assert stands_as_noted(expected, [Note(text=said)], who)
    assert not stands_as_noted(f"{expected} More.", [Note(text=said)], who)
    assert not stands_as_noted(expected, [Note(text=said), Note(text=said)], who)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Welcomed the guests", "welcomed the guests"),
        ("Thanked Mr. Kikuchi", "thanked Mr. Kikuchi"),
        ("Asks Japan for help", "asks Japan for help"),
        ("Đề nghị hợp tác", "đề nghị hợp tác"),
        ("Is content", "is content"),
        ("ISO needs it", "ISO needs it"),
        ("IoT comes first", "IoT comes first"),
        ("I agree", "I agree"),
        ("Hiệp will write", "Hiệp will write"),
        ("Hiệp's draft", "Hiệp's draft"),
        ("Hai Phong is near", "Hai Phong is near"),
        ("Việt Nam sẽ gửi", "Việt Nam sẽ gửi"),
        ("Annex 2 is missing", "Annex 2 is missing"),
        ("Mr. Ito agrees", "Mr. Ito agrees"),
        ("日本は感謝", "日本は感謝"),
        ("“Yes”", "“Yes”"),
        ("2027 suits", "2027 suits"),
        ("", ""),
    ],
)
def test_an_ordinary_word_after_its_subject_is_small(said: str, expected: str) -> None:
    assert small_first(said, {"Hiệp"}) == expected


def test_what_was_written_up_with_a_capital_stays_known_as_noted() -> None:
    paragraph = "The Japanese side: Thanked STAMEQ."
    assert stands_as_noted(paragraph, [Note(text="Thanked STAMEQ")], "the Japanese side")
    assert not stands_as_noted(paragraph, [Note(text="Thanks STAMEQ")], "the Japanese side")
