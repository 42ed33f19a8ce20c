"""A whole translated text laid onto the texts of a session."""

from dataclasses import replace

import pytest

from meetingdesk.minutes.bundle import Bundle
from meetingdesk.minutes.compose import compose_minutes
from meetingdesk.minutes.laying import Numbered, lay, lay_rows, pieces_of
from meetingdesk.minutes.originals import Rendering, renderings
from meetingdesk.minutes.paragraphs import paragraph_numbers, said_behind
from meetingdesk.minutes.reading import Reading
from meetingdesk.minutes.text import text
from meetingdesk.minutes.wording import wording
from tests.minutes.sessions import full_bundle
from tests.minutes.test_originals import put


def onto(bundle: Bundle, language: str = "vi") -> Numbered:
    items = Reading(bundle, wording()).item_numbers
    behind = said_behind(bundle, language)
    return Numbered(renderings(bundle, language), paragraph_numbers(bundle), items, behind)


def at(numbered: Numbered, kind: str) -> list[int]:
    return [
        k
        for k, line in enumerate(numbered.lines)
        if type(line.original.record).__name__ == kind and line.original.field in ("text", "title")
    ]


def number_of(bundle: Bundle, line: Rendering) -> str:
    return paragraph_numbers(bundle)[line.original.record.id]


def test_numbers_lead_each_piece_to_its_paragraph_in_any_order() -> None:
    bundle = full_bundle()
    numbered = onto(bundle)
    said = at(numbered, "Statement")
    pieces = [f"{number_of(bundle, numbered.lines[k])}. Đoạn {k}" for k in reversed(said)]
    laid = lay(pieces, numbered)
    assert {k: t for k, t in enumerate(laid.texts) if t} == {k: f"Đoạn {k}" for k in said}
    assert laid.left == ()


@pytest.mark.parametrize("language", ["vi", "ja"])
def test_the_text_of_our_own_paper_comes_back_to_its_paragraphs(language: str) -> None:
    """What a translator wrote over the text of the paper in his language is known again."""
    bundle = full_bundle()
    done = put(bundle, language, said="Câu {n}")
    printed = text(compose_minutes(done, language))
    numbered = onto(bundle, language)
    laid = lay(pieces_of(printed), numbered)
    for k, line in enumerate(renderings(done, language)):
        record, field = line.original.key
        paragraph = field == "text" and record in paragraph_numbers(bundle)
        if paragraph:
            assert laid.texts[k] == line.text
        if type(line.original.record).__name__ == "AgendaItem":
            assert laid.texts[k] == line.text


def test_without_numbers_all_goes_in_order_from_where_one_is() -> None:
    numbered = onto(full_bundle())
    laid = lay(["một", "hai"], numbered, start=3)
    assert laid.texts[2:6] == ("", "một", "hai", "")
    short = lay(["x"] * (len(numbered.lines) + 2), numbered)
    assert short.left == ("x", "x")


def test_what_bears_no_number_fills_a_gap_of_its_size_and_no_other() -> None:
    bundle = full_bundle()
    numbered = onto(bundle)
    first, second, *_ = [k for k in at(numbered, "Decision")]
    gap = second - first - 1
    assert gap > 1
    numbers = [number_of(bundle, numbered.lines[k]) for k in (first, second)]
    fits = lay([f"{numbers[0]}. a", *["x"] * gap, f"{numbers[1]}. b"], numbered)
    assert fits.texts[first : second + 1] == ("a", *["x"] * gap, "b")
    too_few = lay([f"{numbers[0]}. a", "x", f"{numbers[1]}. b"], numbered)
    assert too_few.texts[first : second + 1] == ("a", *[""] * gap, "b")
    assert too_few.left == ("x",)


def test_lines_that_a_mail_program_broke_are_joined() -> None:
    mail = "4. Phía Việt Nam\nđã trình bày.\n\n5. Phía Nhật Bản\nđồng ý.\n6. Hai bên\ncảm ơn.\n"
    assert pieces_of(mail) == [
        "4. Phía Việt Nam đã trình bày.",
        "5. Phía Nhật Bản đồng ý.",
        "6. Hai bên cảm ơn.",
    ]
    assert pieces_of("日本側は、\n\n提案に\n謝意を") == ["日本側は、", "提案に謝意を"]
    assert pieces_of("một\nhai\n") == ["một", "hai"]


def test_a_table_with_the_originals_beside_it_is_known_by_them() -> None:
    numbered = onto(full_bundle())
    rows = [[line.original.text + " ", f"Câu {k}"] for k, line in enumerate(numbered.lines)]
    texts = {line.original.text for line in numbered.lines}
    laid = lay_rows([["English", "Tiếng Việt"], *reversed(rows)], numbered)
    assert len([t for t in laid.texts if t]) >= len(texts)
    assert laid.left == ("English Tiếng Việt",)


def test_a_number_that_no_paragraph_bears_is_left_as_it_is() -> None:
    numbered = onto(full_bundle())
    laid = lay(["99. Không có", "4x"], numbered)
    assert laid.texts[:2] == ("99. Không có", "4x")


def test_of_two_pieces_with_one_number_the_later_counts() -> None:
    bundle = full_bundle()
    numbered = onto(bundle)
    (first, *_) = at(numbered, "Statement")
    number = number_of(bundle, numbered.lines[first])
    laid = lay([f"{number}. từ chương trình", f"{number}. đoạn"], numbered)
    assert laid.texts[first] == "đoạn"
    assert laid.left == ("từ chương trình",)
    assert replace(laid, left=()).left == ()
