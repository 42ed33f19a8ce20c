"""What people hold to be the same letters is found as the same."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetingdesk.domain.folding import fold, fold_words


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("Hà Minh Hiệp", "ha minh hiep"),
        ("Đỗ Đức Dương", "do duc duong"),
        ("NGUYỄN", "nguyen"),
        (unicodedata.normalize("NFD", "Nguyễn"), "Nguyễn"),
        ("ｶﾞｽ", "ガス"),
        ("ＪＩＳＣ", "jisc"),
        ("髙橋", "高橋"),
        ("𠮷野家", "吉野家"),
        ("渡邊", "渡辺"),
        ("Straße", "STRASSE"),
        ("Łódź", "lodz"),
    ],
)
def test_the_same_letters_fold_alike(written: str, typed: str) -> None:
    assert fold(written) == fold(typed)


@pytest.mark.parametrize(("one", "other"), [("ガス", "カス"), ("パ", "ハ"), ("か", "が")])
def test_another_sound_stays_another(one: str, other: str) -> None:
    assert fold(one) != fold(other)


def test_signs_part_words_and_letters_do_not() -> None:
    assert fold_words("ISO/IEC 27001:2022 – Hà Nội、東京（日本）").split() == [
        *("iso", "iec", "27001", "2022", "ha", "noi"),
        *("東京", "日本"),
    ]


@given(st.text())
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold_words(fold_words(text)) == fold_words(text)


@given(st.text())
def test_composition_and_case_do_not_matter(text: str) -> None:
    assert fold(unicodedata.normalize("NFD", text)) == fold(unicodedata.normalize("NFC", text))
