"""A text is of the language in which it is written, also where its record says another."""

from dataclasses import replace

import pytest

from meetingdesk.minutes.compose import compose_minutes
from meetingdesk.minutes.originals import State, progress, renderings
from meetingdesk.minutes.text import text
from meetingdesk.minutes.tongues import tongue
from tests.minutes.sessions import full_bundle

_VI = "Phía Việt Nam đề nghị hai bên trao đổi tiêu chuẩn về xe điện trong năm 2027."
_JA = "日本側は、電気自動車の規格についてISOの作業部会で協力したいと述べた。"
_EN = "The Japanese side thanked STAMEQ for the proposal and promised to answer in May."


@pytest.mark.parametrize("said", ["en", "vi", "ja"])
@pytest.mark.parametrize(("written", "language"), [(_VI, "vi"), (_JA, "ja"), (_EN, "en")])
def test_a_sentence_tells_its_language(written: str, language: str, said: str) -> None:
    assert tongue(written, said) == language


@pytest.mark.parametrize("said", ["en", "vi", "ja"])
@pytest.mark.parametrize(
    "names",
    [
        "Nguyễn Văn Mẫu, Trần Thị Ví Dụ",
        "JISC 2022",
        "標準",
        "Smart cities · Đô thị thông minh · スマートシティ",
    ],
)
def test_names_and_short_texts_are_what_their_record_says(names: str, said: str) -> None:
    assert tongue(names, said) == said


def test_an_english_sentence_full_of_vietnamese_names_is_english() -> None:
    told = "Mr. Nguyễn Văn Mẫu and Ms. Trần Thị Ví Dụ visited Đà Nẵng and Huế with the experts."
    assert tongue(told, "en") == "en"


@pytest.mark.parametrize("written", [_VI, _JA])
def test_a_text_of_another_language_is_not_counted_as_translated(written: str) -> None:
    bundle = full_bundle()
    english = next(one for one in bundle.statements if not one.language)
    first = replace(english, text=written, language="en")
    others = [one for one in bundle.statements if one is not english]
    mixed = replace(bundle, statements=(first, *others), translations=())
    before = progress(renderings(replace(bundle, translations=()), "en"), "en")
    listed = renderings(mixed, "en")
    assert progress(listed, "en").total == before.total + 1
    (row,) = [one for one in listed if one.original.record.id == first.id]
    assert row.state is State.MISSING
    assert "[not translated]" in text(compose_minutes(mixed, "en"))
