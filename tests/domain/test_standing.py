"""Notes as they stand, as paragraphs of official paper."""

import pytest

from meetingdesk.domain.meeting import Note
from meetingdesk.domain.standing import as_it_stands, stands_as_noted


@pytest.mark.parametrize(
    ("who", "said", "expected"),
    [
        (
            "the Japanese side",
            "Thanked STAMEQ; ready to host",
            "The Japanese side: Thanked STAMEQ; ready to host.",
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
