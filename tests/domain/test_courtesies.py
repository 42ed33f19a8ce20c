"""A mail that is pasted: its greeting and its closing are no comments, all else is."""

import pytest

from meetingdesk.domain.commenting import letter_of, pasted

KNOWN = {"7": "seven", "9": "nine"}
ENGLISH = """Dear Ms. Lan,

Thank you for the draft.
7: All of them?
9: One workshop,
not two.

Best regards,
Kato Ichiro
Director, International Division
Sample Standards Association Co., Ltd.
Tel: +81 3 0000 0000
"""
VIETNAMESE = """Kính gửi bà Lan,
Đoạn 7: Tất cả các danh mục?
Mục 9: Một hội thảo.
Xin trân trọng cảm ơn./.
Nguyễn Văn An
Vụ Hợp tác quốc tế
"""
JAPANESE = """ベトナム規格機関
グエン・ティ・ラン様
いつもお世話になっております。
第7項：すべてでしょうか。
第9項：ワークショップは1回です。
以上、何卒よろしくお願いいたします。
加藤一郎
"""


def test_an_english_mail_is_taken_without_its_courtesies() -> None:
    assert pasted(ENGLISH, KNOWN) == [
        (None, "Thank you for the draft."),
        ("seven", "All of them?"),
        ("nine", "One workshop,\nnot two."),
    ]
    left = letter_of(ENGLISH).courtesies
    assert (left[0], left[1], left[-1]) == (
        "Dear Ms. Lan,",
        "Best regards,",
        "Tel: +81 3 0000 0000",
    )


def test_a_vietnamese_mail_is_taken_without_its_courtesies() -> None:
    assert pasted(VIETNAMESE, KNOWN) == [
        ("seven", "Tất cả các danh mục?"),
        ("nine", "Một hội thảo."),
    ]


def test_a_japanese_mail_is_taken_without_its_courtesies() -> None:
    body = JAPANESE.partition("\n")[2]
    assert pasted(body, KNOWN) == [
        ("seven", "すべてでしょうか。"),
        ("nine", "ワークショップは1回です。"),
    ]


@pytest.mark.parametrize(
    "greeting",
    [
        *("Dear all", "Dear Sir or Madam:", "Hi Lan,", "Good morning!", "To whom it may concern,"),
        *("Kính gửi: Vụ Hợp tác quốc tế", "Kính thưa quý vị,", "Chào chị Lan,", "Xin chào!"),
        *("拝啓", "関係者各位", "国際部 御中", "加藤先生、", "お世話になっております。"),
    ],
)
def test_a_greeting_is_no_comment(greeting: str) -> None:
    assert pasted(f"{greeting}\n7: Fine.", KNOWN) == [("seven", "Fine.")]


@pytest.mark.parametrize(
    "closing",
    [
        *("Regards", "With kind regards,", "Yours sincerely,", "Many thanks and best wishes,"),
        *("Thank you.", "Thanks in advance!", "We look forward to hearing from you.\nRegards,"),
        *("Trân trọng,", "Trân trọng kính chào.", "Kính thư", "Xin cảm ơn.", "--"),
        *("敬具", "以上", "よろしくお願いいたします。", "ご検討のほど、宜しくお願い申し上げます。"),
    ],
)
def test_a_closing_is_not_glued_to_the_last_comment(closing: str) -> None:
    assert pasted(f"7: Fine.\n{closing}\n", KNOWN) == [("seven", "Fine.")]
    assert pasted(f"7: Fine.\n\n{closing}\nAn\n", KNOWN) == [("seven", "Fine.")]


@pytest.mark.parametrize(
    "said",
    [
        *("Highlight the date.", "Dear to us is the third point; keep it as it was agreed then."),
        *("Kính gửi kèm theo ý kiến góp ý.", "Gửi lại đoạn này cho chúng tôi", "この文書の仕様"),
        *("Thank you.", "Best regards to the experts should be added."),
    ],
)
def test_what_only_looks_like_a_courtesy_stays(said: str) -> None:
    assert pasted(f"{said}\n7: Fine.", KNOWN) == [(None, said), ("seven", "Fine.")]


def test_nothing_that_follows_a_closing_is_lost() -> None:
    text = "7: Fine.\nBest regards,\nKato\nP.S. The date in the annex is wrong.\n9: One."
    assert pasted(text, KNOWN) == [
        ("seven", "Fine."),
        (None, "P.S. The date in the annex is wrong."),
        ("nine", "One."),
    ]
    thanked = "7: First.\nThank you.\nThe date is wrong, too."
    assert pasted(thanked, KNOWN) == [
        ("seven", "First.\nThank you.\nThe date is wrong, too."),
    ]
    signed = "7: Fine.\nRegards,\n9: One."
    assert pasted(signed, KNOWN) == [("seven", "Fine."), ("nine", "One.")]
