"""Differences by word: laws that hold for any two texts, and what a reader expects."""

from hypothesis import given
from hypothesis import strategies as st

from meetingdesk.domain.wording_diff import Span, marked, words

texts = st.text(alphabet="ab đế日本ガ\u3099.,1/ \n", max_size=40) | st.text(max_size=30)
MANY = 1_500


def told(spans: tuple[Span, ...]) -> list[tuple[str, bool]]:
    return [(span.text, span.changed) for span in spans]


@given(texts)
def test_the_words_of_a_text_are_the_text(text: str) -> None:
    assert "".join(words(text)) == text


@given(texts, texts)
def test_spans_are_the_texts_and_what_both_have_is_the_same(one: str, other: str) -> None:
    left, right = marked(one, other)
    assert "".join(s.text for s in left) == one
    assert "".join(s.text for s in right) == other
    same = ["".join(s.text for s in spans if not s.changed) for spans in (left, right)]
    assert same[0] == same[1]
    assert any(s.changed for s in (*left, *right)) == (one != other)


def test_whole_words_are_marked_with_the_blanks_between_them() -> None:
    left, right = marked("and wished for cooperation.", "and wished for more close cooperation.")
    assert told(left) == [("and wished for cooperation.", False)]
    assert told(right) == [
        ("and wished for ", False),
        ("more close ", True),
        ("cooperation.", False),
    ]
    left, right = marked("the standards department of JISC", "the accreditation office of JISC")
    assert told(left)[1] == ("standards department", True)
    assert told(right)[1] == ("accreditation office", True)


def test_japanese_is_marked_by_character_and_vietnamese_by_syllable() -> None:
    left, right = marked("毎四半期に交換する", "毎年に交換する")
    assert told(left) == [("毎", False), ("四半期", True), ("に交換する", False)]
    assert told(right) == [("毎", False), ("年", True), ("に交換する", False)]
    left, _ = marked("mỗi quý một lần", "mỗi năm một lần")
    assert told(left) == [("mỗi ", False), ("quý", True), (" một lần", False)]


def test_a_date_or_a_number_is_one_word() -> None:
    left, right = marked("due 30/6/2022, 1.5 million", "due 30/7/2022, 1.5 million")
    assert told(left)[1] == ("30/6/2022", True)
    assert told(right)[1] == ("30/7/2022", True)


def test_long_texts_are_marked_by_sentence() -> None:
    sentences = [f"Sentence {n} says this and that. " for n in range(MANY)]
    changed = [*sentences]
    changed[7], changed[-3] = "Quite another one. ", "And the end. "
    left, right = marked("".join(sentences), "".join(changed))
    assert [s.text for s in left if s.changed] == [sentences[7], sentences[-3]]
    assert [s.text for s in right if s.changed] == [changed[7], changed[-3]]
