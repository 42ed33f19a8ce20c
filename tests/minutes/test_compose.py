"""What the papers say, read as text."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Any, TypeVar

import pytest

from meetingdesk.domain.meeting import Chair, Session, Sitting
from meetingdesk.domain.records import Record
from meetingdesk.domain.terms import (
    Capacity,
    Classification,
    Confirmation,
    Mode,
    Presence,
    Status,
    Treatment,
)
from meetingdesk.minutes.bundle import Bundle, gather
from meetingdesk.minutes.compose import compose_minutes
from meetingdesk.minutes.document import Paragraph, Signatures
from meetingdesk.minutes.papers import PAPERS
from meetingdesk.minutes.text import text
from tests.minutes.sessions import JAPANESE, VIETNAMESE, Records, at, full_bundle, made_id

R = TypeVar("R", bound=Record)


def _by_id(records: Iterable[R], name: str) -> R:
    return next(record for record in records if record.id == made_id(name))


def minutes(**of_session: Any) -> str:
    return text(compose_minutes(full_bundle(**of_session)))


def test_the_opening_names_session_chairs_and_hours_in_both_zones() -> None:
    said = minutes()
    assert (
        "1. The fifth working session between VSB and JSB was held at Ha Noi and by "
        "videoconference on Friday 18 March 2022. It was chaired by Mr. NGUYỄN Văn Mẫu, Acting "
        "Director General, VSB, and Taro MIHON, Vice-President (Finance) of the World Sample "
        "Organization." in said
    )
    assert "14:00–16:10 Ha Noi time (UTC+7) / 16:00–18:10 Tokyo time (UTC+9)" in said
    assert "The languages of the session were Vietnamese and Japanese." in said


def test_the_own_side_stands_left_with_the_name_it_had_on_the_day() -> None:
    said = minutes()
    own = said.index("VSB | Example Standards Body of Viet Nam | Cơ quan Tiêu chuẩn Ví dụ")
    assert own < said.index("JSB | Sample Standards Association of Japan | 見本産業規格協会")
    assert "見本工業規格協会" in minutes(held_on=date(2018, 1, 5))
    assert "見本産業規格協会" not in minutes(held_on=date(2018, 1, 5))


def test_paragraphs_are_numbered_through_the_whole_paper() -> None:
    paper = compose_minutes(full_bundle())
    course = [
        block
        for block in paper.blocks
        if isinstance(block, Paragraph) and block.number and not block.tight
    ]
    assert [block.number for block in course] == [f"{k}." for k in range(1, len(course) + 1)]
    assert all(block.record for block in course)


def test_written_numbers_stay_and_what_comes_between_gets_a_letter() -> None:
    bundle = full_bundle()
    first, second, third = (_by_id(bundle.statements, name) for name in ("p1", "p2", "p3"))
    numbered = (
        replace(first, number="4"),
        replace(third, number="5"),
        replace(second, place=at("i2", 9), number=""),
    )
    said = text(compose_minutes(replace(bundle, statements=numbered)))
    assert f"4. {VIETNAMESE}" in said
    assert f"4d. {JAPANESE}" in said
    assert "5. The Vietnamese side proposed" in said


def test_statements_keep_their_language_and_brackets_in_a_draft() -> None:
    said = minutes()
    assert f"4. {VIETNAMESE}" in said
    assert f"5. {JAPANESE} (in reply to paragraph 4) (document VSB-1)" in said
    assert "[VN: two workshops] [JP: one workshop] a year." in said


def test_points_and_actions_are_numbered_by_session() -> None:
    said = minutes()
    assert "Agreed 1. Both sides agreed to exchange lists of national standards." in said
    assert "Noted 2. Both sides noted the report of 𠮷野家." in said
    assert (
        "A 5/1 | Send the list of standards under revision. | VSB: Standards Department | "
        "before the next session" in said
    )
    assert "A 5/2 | Name experts for the workshop. | JSB: Taro MIHON | 30 June 2022" in said
    assert "A 1 | Send the list" in minutes(number=None)


def test_a_written_action_number_is_never_given_again() -> None:
    bundle = full_bundle()
    first, second = (_by_id(bundle.actions, name) for name in ("a1", "a2"))
    later = text(compose_minutes(replace(bundle, actions=(first, replace(second, number="1")))))
    assert "A 5/2 | Send the list" in later
    assert "A 5/1 | Name experts" in later


def test_news_of_earlier_actions_is_reported() -> None:
    assert "A 4/2 | Share the glossary of terms. | JSB | Done in part; now due 1 Sep" in minutes()


def test_arrivals_print_as_sentences_on_both_clocks() -> None:
    assert (
        "TRẦN Thị Ví Dụ (VSB) joined the session at 14:30 Ha Noi time (UTC+7) / 16:30 Tokyo time "
        "(UTC+9)." in minutes()
    )


def test_notes_print_only_inside_the_house_and_say_so() -> None:
    sent = compose_minutes(full_bundle(status=Status.SENT))
    assert "check costs" not in text(sent)
    assert not sent.internal
    draft = compose_minutes(full_bundle(status=Status.DRAFT))
    assert "Taro MIHON: thanks, will check costs first [from notes]" in text(draft)
    assert draft.internal
    assert draft.marking.startswith("INTERNAL · DRAFT 2")
    assert "behind paragraph one" not in text(draft)


@pytest.mark.parametrize("name", PAPERS)
@pytest.mark.parametrize("status", Status)
def test_nothing_internal_prints_ever(name: str, status: Status) -> None:
    paper = PAPERS[name](full_bundle(status=status))
    assert "never to leave the house" not in f"{paper}"


def test_two_titles_of_a_delegate_stand_side_by_side_in_a_draft() -> None:
    versions = {(made_id("d1"), "title"): ("Director General", "Acting Director General")}
    said = text(compose_minutes(full_bundle(versions)))
    assert (
        "chaired by Mr. NGUYỄN Văn Mẫu, [Director General] [Acting Director General], VSB" in said
    )


def test_what_is_still_planned_is_told_as_to_come() -> None:
    said = minutes(status=Status.PLANNED)
    assert "is to be held at Ha Noi and by videoconference on Friday 18 March 2022." in said
    assert "It is to be chaired by" in said
    assert "It is to sit at 14:00" in said
    assert " was " not in said[: said.index("Agenda")]


def test_two_versions_stand_in_brackets_in_a_draft() -> None:
    versions = {(made_id("r1"), "text"): ("exchange lists yearly", "exchange lists monthly")}
    draft = text(compose_minutes(full_bundle(versions)))
    assert "Agreed 1. [exchange lists yearly] [exchange lists monthly]" in draft
    agreed = text(compose_minutes(full_bundle(versions, status=Status.AGREED)))
    assert "[exchange lists" not in agreed


def test_a_signed_session_has_a_signature_for_each_side() -> None:
    said = minutes()
    assert "Done at Ha Noi in two originals in English, both being equally authentic." in said
    assert "the English text prevails." in said
    assert (
        "For VSB\nExample Standards Body of Viet Nam\nTRẦN Thị Ví Dụ\nDeputy Director\nDate:"
        in said
    )
    assert "For JSB\nSample Standards Association of Japan\nTaro MIHON\nVice-President (Fin" in said
    dated = minutes(signed_on=date(2022, 3, 21))
    assert "Done at Ha Noi on 21 March 2022 in two originals" in dated
    assert dated.count("Date: 21 March 2022") == 2


@pytest.mark.parametrize(
    ("confirmation", "sentence"),
    [
        (Confirmation.EXCHANGE_OF_LETTERS, "are to be confirmed by an exchange of letters"),
        (Confirmation.FOR_THE_RECORD, "are drawn up for the record and are not signed."),
    ],
)
def test_other_sessions_end_otherwise_and_are_not_signed(
    confirmation: Confirmation, sentence: str
) -> None:
    paper = compose_minutes(full_bundle(confirmation=confirmation))
    assert sentence in text(paper)
    assert not any(isinstance(block, Signatures) for block in paper.blocks)
    assert "originals" not in text(paper)


def test_delegates_stand_by_side_head_first_then_by_precedence() -> None:
    said = minutes()
    annex = said[said.index("Annex 1 · List of delegates") :]
    order = ["VSB · Example", "1 | Mr. NGUYỄN Văn Mẫu", "2 | TRẦN Thị Ví Dụ", "3 | Relevant"]
    order += ["JSB · Sample", "1 | Taro MIHON / 見本 太郎", "2 | Hanako REI"]
    places = [annex.index(name) for name in order]
    assert places == sorted(places)
    assert "Relevant affiliated units (12 persons) | VSB |  | Present, online" in annex
    assert "Hanako REI |  | Interpreter (Vietnamese–Japanese) | Excused" in annex


def test_where_all_sit_in_one_room_only_who_does_not_is_said() -> None:
    said = minutes(mode=Mode.IN_PERSON)
    assert "Director General, VSB | Head of delegation | Present\n" in said
    assert "Present, online" in said
    assert "in the room" not in said


def test_no_honorific_is_printed_that_the_record_does_not_have() -> None:
    said = minutes()
    assert "Mr. NGUYỄN" in said
    assert "Mr. Taro" not in said
    assert "Ms." not in said


@pytest.mark.parametrize(
    ("treatment", "sentence"),
    [
        (Treatment.DEFERRED, "Agenda item 3 was deferred."),
        (Treatment.NOT_REACHED, "Agenda item 3 was not reached."),
        (Treatment.TAKEN_JOINTLY, "Agenda item 3 was taken together with agenda item 2."),
    ],
)
def test_what_became_of_an_item_is_said(treatment: Treatment, sentence: str) -> None:
    bundle = full_bundle()
    *others, last = bundle.items
    items = (*others, replace(last, treatment=treatment, taken_with=made_id("i2")))
    assert sentence in text(compose_minutes(replace(bundle, items=items)))


def test_a_change_of_chair_is_said_with_its_item() -> None:
    bundle = full_bundle()
    chairs = (
        Chair(id=made_id("c1"), session=made_id("s"), delegate=made_id("d1")),
        Chair(
            id=made_id("c2"),
            session=made_id("s"),
            delegate=made_id("d4"),
            from_item=made_id("i4"),
        ),
    )
    said = text(compose_minutes(replace(bundle, chairs=chairs)))
    assert "It was chaired by Mr. NGUYỄN Văn Mẫu, Acting Director General, VSB." in said
    assert "From agenda item 3 on it was chaired by Taro MIHON" in said


def test_markings_follow_the_stage() -> None:
    agreed = full_bundle(status=Status.AGREED, draft=None)
    assert compose_minutes(agreed).marking == "AGREED TEXT"
    assert compose_minutes(full_bundle(status=Status.AGREED)).marking == "AGREED TEXT (VERSION 2)"
    assert compose_minutes(replace(agreed, changed=True)).marking == "DRAFT 1"
    assert "DRAFT" not in text(compose_minutes(agreed))
    signed = full_bundle(status=Status.CONFIRMED, confirmation=Confirmation.SIGNED, draft=5)
    assert compose_minutes(signed).marking == "SIGNED (VERSION 5)"
    letters = full_bundle(status=Status.CONFIRMED, confirmation=Confirmation.EXCHANGE_OF_LETTERS)
    assert compose_minutes(letters).marking == "CONFIRMED (VERSION 2)"
    secret = full_bundle(classification=Classification.CONFIDENTIAL, draft=None, example=True)
    assert compose_minutes(secret).marking == "DRAFT FOR AGREEMENT · CONFIDENTIAL · EXAMPLE"


def test_another_date_is_said_where_the_other_side_has_one() -> None:
    bundle = full_bundle()
    late = Sitting(
        id=made_id("t1"),
        session=made_id("s"),
        held_on=date(2022, 3, 18),
        begins="22:30",
        ends="23:30",
        zone="Asia/Ho_Chi_Minh",
    )
    said = text(compose_minutes(replace(bundle, sittings=(late,))))
    assert "22:30–23:30 Ha Noi time (UTC+7) / 00:30–01:30 on 19 March 2022 Tokyo time" in said
    over = replace(late, ends="00:10")
    said = text(compose_minutes(replace(bundle, sittings=(over,))))
    assert "22:30–00:10 the next day Ha Noi time" in said


def test_the_other_papers() -> None:
    bundle = full_bundle(status=Status.PLANNED)
    agenda = text(PAPERS["agenda"](bundle))
    assert "DRAFT AGENDA" in agenda
    assert "2. Smart cities · Đô thị thông minh · スマートシティ" in agenda
    assert "2.1. Data models" in agenda
    delegations = text(PAPERS["delegations"](bundle))
    assert "1 | Taro MIHON / 見本 太郎" in delegations
    attendance = text(PAPERS["attendance"](bundle))
    assert "No. | Name | Title and body | Signature" in attendance
    assert "Hanako REI" not in attendance
    assert "Also present" in attendance


def test_the_poorest_record_still_gives_every_paper() -> None:
    session = Session(id=made_id("s"), title="Talk", mode=Mode.ONLINE)
    bundle = gather(Records([session]), made_id("s"))
    for compose in PAPERS.values():
        assert "Talk" in text(compose(bundle))


def test_the_day_of_the_first_sitting_stands_in_for_that_of_the_session() -> None:
    paper = compose_minutes(full_bundle(held_on=None, reference=""))
    assert paper.dated == date(2022, 3, 18)
    assert paper.reference == "VSB-JSB/2022-03-18"
    assert "on Friday 18 March 2022." in text(paper)


def test_gathering_needs_a_session() -> None:
    with pytest.raises(KeyError):
        gather(Records([]), made_id("s"))


def test_a_family_name_is_in_capitals_in_latin_letters_only() -> None:
    bundle: Bundle = full_bundle()
    named = tuple(
        replace(d, name="見本 太郎") if d.capacity is Capacity.HEAD and d.native_name else d
        for d in bundle.delegates
    )
    assert "| 見本 太郎 |" in text(compose_minutes(replace(bundle, delegates=named)))


def test_a_title_with_a_comma_is_followed_by_one() -> None:
    bundle = full_bundle()
    titled = tuple(
        replace(d, title="Deputy Director, Conformity Assessment", unit="", body="VSB")
        for d in bundle.delegates
    )
    said = text(compose_minutes(replace(bundle, delegates=titled)))
    assert "Deputy Director, Conformity Assessment, VSB" in said
    assert "Assessment of VSB" not in said


def test_a_session_without_sides_is_not_between_nobody() -> None:
    bare = replace(full_bundle(), delegations=(), delegates=(), chairs=())
    for status in (Status.PLANNED, Status.HELD):
        said = text(compose_minutes(replace(bare, session=replace(bare.session, status=status))))
        assert "between" not in said.split("2.")[0]
    assert "The fifth working session was held at Ha Noi" in said


def test_a_movement_names_its_date_only_on_a_day_without_sitting() -> None:
    bundle = full_bundle()
    night = replace(bundle.sittings[0], begins="22:30", ends="23:50", zone="Asia/Ho_Chi_Minh")
    moves = tuple(replace(m, at="2022-03-18T16:00:00Z") for m in bundle.movements)
    told = text(compose_minutes(replace(bundle, sittings=(night,), movements=moves)))
    assert "at 23:00 Ha Noi time (UTC+7) / 01:00 Tokyo time (UTC+9)" in told
    later = tuple(replace(m, at="2022-03-20T16:00:00Z") for m in bundle.movements)
    told = text(compose_minutes(replace(bundle, sittings=(night,), movements=later)))
    assert "at 23:00 on 20 March 2022 Ha Noi time" in told.replace("\u00a0", " ")


def test_a_hybrid_session_says_where_and_on_what_platform() -> None:
    assert "was held at Ha Noi and by videoconference (Webex) on" in minutes(platform="Webex")


def test_a_planned_session_has_not_closed() -> None:
    assert "The session closed at" in minutes(closing="")
    assert "The session closed at" not in minutes(closing="", status=Status.PLANNED)


def test_whether_somebody_came_who_was_expected_is_left_open_after_the_session() -> None:
    bundle = full_bundle()
    waiting = tuple(replace(d, presence=Presence.EXPECTED) for d in bundle.delegates)
    said = text(compose_minutes(replace(bundle, delegates=waiting)))
    assert "Head of delegation | In the room" not in said
    planned = replace(
        bundle, delegates=waiting, session=replace(bundle.session, status=Status.PLANNED)
    )
    assert "Head of delegation | In the room" in text(compose_minutes(planned))
