"""What two colleagues read when their copies meet."""

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from meetingdesk.desk import Desk
from meetingdesk.domain.agreeing import Clearance, MinutesIssue
from meetingdesk.domain.commitments import AgreedAction
from meetingdesk.domain.due_versions import DUE
from meetingdesk.domain.edits import add, remove, revise
from meetingdesk.domain.fields import Place, RecordId
from meetingdesk.domain.kinds import translation_id
from meetingdesk.domain.meeting import AgendaItem, Decision, Delegate, Delegation, Note, Session
from meetingdesk.domain.places import keys_after
from meetingdesk.domain.records import Honorific, Person, Translation
from meetingdesk.domain.sameness import pairs_of
from meetingdesk.domain.sameness_edits import joining
from meetingdesk.domain.settling import Settlement, chosen
from meetingdesk.domain.terms import DueKind, NameOrder
from meetingdesk.exchange.telling import parts_of, tell_coming
from meetingdesk.exchange.told import VERSIONS
from meetingdesk.exchange.trade_words import Words
from tests.storage.sharing import copied, desk_at, written


@pytest.fixture
def hoa_and_kenji(tmp_path: Path) -> Iterator[tuple[Desk, Desk]]:
    """Give two colleagues with a copy each of one file."""
    path = written(tmp_path)
    other = copied(path, "copy of Kenji.mdesk")
    hoa, kenji = desk_at(path, "Hoa"), desk_at(other, "Kenji")
    yield hoa, kenji
    hoa.close()
    kenji.close()


def session(desk: Desk) -> Session:
    return next(s for s in desk.all(Session) if "Seoul" not in s.title)


def coming(desk: Desk, copy: Desk) -> list[str]:
    return tell_coming(desk.sharing.what_would_come(copy.path))[1:]


def test_what_has_two_versions_does_not_come_in_by_itself(
    hoa_and_kenji: tuple[Desk, Desk],
) -> None:
    hoa, kenji = hoa_and_kenji
    hoa.perform(revise("Edit", session(hoa), title="Of Hoa"))
    kenji.perform(revise("Edit", session(kenji), title="Of Kenji"))
    for me, other in ((hoa, kenji), (kenji, hoa)):
        (part,) = parts_of(me.sharing.what_would_come(other.path))
        assert (part.about, part.count, len(part.lines)) == (VERSIONS, 1, 1)
    kenji.perform(revise("Edit", session(kenji), place="Huế"))
    _, line = coming(hoa, kenji)
    assert "place: nothing → “Huế” (Kenji)" in line


@pytest.mark.parametrize(
    ("under", "said"), [(True, "and written under by Kenji"), (False, "and changed by Kenji")]
)
def test_what_one_removed_and_another_wrote_under_is_one_line_with_both_names(
    hoa_and_kenji: tuple[Desk, Desk], under: bool, said: str
) -> None:
    hoa, kenji = hoa_and_kenji
    item = hoa.all(AgendaItem, parent=session(hoa).id)[0]
    hoa.perform(remove("Remove", item))
    note = Note(place=Place(item.id, keys_after(None, 1)[0]), session=session(kenji).id, text="x")
    kenji.perform(add("Add", note) if under else revise("Edit", item, title=f"{item.title}s"))
    name = item.title if under else f"{item.title}s"
    where = f" in “{session(hoa).title}”"
    line = f"Removed by Hoa, {said}: agenda item “{name}”{where} stays until you decide."
    there = coming(hoa, kenji)
    assert there[0] == coming(kenji, hoa)[0] == line
    assert not [other for other in there if other.startswith("Shown again")]
    assert len(coming(kenji, hoa)) == 1


def test_what_leaves_with_what_it_belonged_to_was_removed_by_nobody_itself(
    hoa_and_kenji: tuple[Desk, Desk],
) -> None:
    hoa, kenji = hoa_and_kenji
    here = session(kenji)
    item = AgendaItem(place=Place(here.id, "b00000000"), title="Cards")
    note = Note(place=Place(item.id, "b00000000"), session=here.id, text="heard")
    kenji.perform(add("Add", item, note))
    hoa.sharing.bring_in(kenji.path)
    kenji.perform(remove("Remove", item))
    assert coming(hoa, kenji) == [
        f"Removed: agenda item “Cards” in “{here.title}” (Kenji).",
        f"Removed with what it belonged to: note “heard” in “{here.title}”.",
    ]


def test_what_is_new_is_told_by_name(hoa_and_kenji: tuple[Desk, Desk]) -> None:
    hoa, kenji = hoa_and_kenji
    here = session(kenji)
    side = kenji.all(Delegation, parent=here.id)[0]
    item = kenji.all(AgendaItem, parent=here.id)[0]
    keys = keys_after(None, 7)
    person = Person(family_name="Lê", given_name="Minh", order=NameOrder.FAMILY_FIRST)
    guest = Person(family_name="Ohno", given_name="Ken'ichi")
    delegate = Delegate(
        place=Place(side.id, keys[0]),
        session=here.id,
        person=person.id,
        name="Lê Minh",
        title="Director",
    )
    long = "asked about the budget of the coming year and of the one that follows it"
    notes = [
        Note(place=Place(item.id, key), session=here.id, text=f"{n} {long}")
        for n, key in enumerate(keys)
    ]
    title = Honorific(person=person.id, language="vi", text="Ông")
    kenji.perform(add("Add", person, guest, title, delegate, *notes))
    told = coming(hoa, kenji)
    assert f"New: delegate “Lê Minh” in “{here.title}” (Kenji)." in told
    (people,) = [line for line in told if "people" in line]
    assert {"“Lê Minh”", "“Ken'ichi Ohno”"} == set(re.findall("“.*?”", people))
    assert not [line for line in told if "honorific" in line]
    (line,) = [line for line in told if "7 notes" in line]
    assert line.count(" asked about the budget of the coming year and…”") == 5
    assert line.endswith("” and more.")


def test_a_settled_version_is_told_with_who_chose_what(hoa_and_kenji: tuple[Desk, Desk]) -> None:
    hoa, kenji = hoa_and_kenji
    hoa.perform(revise("Edit", session(hoa), title="Of Hoa"))
    kenji.perform(revise("Edit", session(kenji), title="Of Kenji"))
    hoa.sharing.bring_in(kenji.path)
    kenji.sharing.bring_in(hoa.path)
    there = session(hoa)
    hoa.perform(revise("Choose", there, title="Of both"))
    assert coming(kenji, hoa) == ["Settled by Hoa: “title” of the session: “Of both”."]


def test_a_due_date_is_one_thing(hoa_and_kenji: tuple[Desk, Desk]) -> None:
    hoa, kenji = hoa_and_kenji
    action = AgreedAction(session=session(hoa).id, text="Send the list")
    hoa.perform(add("Add", action))
    kenji.sharing.bring_in(hoa.path)
    kenji.perform(revise("Edit", action, due=DueKind.DATE, due_on=date(2026, 9, 15)))
    (line,) = coming(hoa, kenji)
    assert ", due: nothing → “Tuesday 15 September 2026” (Kenji)." in line
    hoa.perform(revise("Edit", action, due=DueKind.EVENT, due_before="the visit"))
    (line,) = coming(hoa, kenji)
    assert line.startswith("Two versions of “due” of action “Send the list” in ")
    for said in ("“before the visit” (Hoa, ", "“Tuesday 15 September 2026” (Kenji, "):
        assert said in line
    hoa.sharing.bring_in(kenji.path)
    kenji.sharing.bring_in(hoa.path)
    (shown,) = hoa.all(AgreedAction)
    heads = {name: hoa.heads(shown.id, name) for name in DUE}
    choice = chosen(shown, heads, due=DueKind.NONE, due_on=None, due_before="")
    hoa.perform(Settlement(label="Choose", changes=(choice,), back=()))
    assert coming(kenji, hoa) == [
        f"Settled by Hoa: “due” of the action “Send the list” in “{session(hoa).title}”: nothing."
    ]


def test_what_belongs_to_something_of_a_session_is_told_with_the_session(
    hoa_and_kenji: tuple[Desk, Desk],
) -> None:
    hoa, kenji = hoa_and_kenji
    here = session(kenji)
    said = Decision(place=Place(here.id, "b00000000"), session=here.id, text="Agreed")
    issue = MinutesIssue(session=here.id, number=1)
    kenji.perform(add("Add", said, issue))
    hoa.sharing.bring_in(kenji.path)
    rendering = Translation(
        id=translation_id(said.id, "text", "vi"),
        record=said.id,
        field="text",
        language="vi",
        text="Đã thống nhất",
    )
    kenji.perform(add("Translate", rendering, Clearance(issue=issue.id, by="Cường")))
    kenji.perform(revise("Edit", session(kenji), title="Another title"))
    (part,) = parts_of(hoa.sharing.what_would_come(kenji.path))
    assert (part.heading, part.count) == ("Another title", 3)


def test_of_a_session_that_comes_joined_that_is_told_and_what_comes_to_it(
    hoa_and_kenji: tuple[Desk, Desk],
) -> None:
    hoa, kenji = hoa_and_kenji
    here = session(kenji)
    again = Session(id=RecordId("f" * 32), title="The same")
    note = Note(place=Place(again.id, "b00000000"), session=again.id, text="heard")
    kenji.perform(add("Add", again, note))
    kenji.perform(joining(kenji, "Join", pairs_of(kenji, here, again), {}))
    told = coming(hoa, kenji)
    assert "Joined with another that means the same: session “The same” (Kenji)." in told
    assert f"New: 1 note in “{here.title}”: “heard”." in told


@pytest.mark.parametrize(
    "beginning",
    [
        "日本側は、提案に謝意を表し、新興技術分野において、国家規格と国際規格との整合化に向けた協力を一層深めたいとの期待を表明した。"
        * 2,
        "Both sides agreed to exchange lists of national standards, " * 3,
        "https://example.org/" + "a" * 120,
    ],
    ids=["Japanese", "English", "one long word"],
)
def test_of_two_long_values_what_differs_at_their_end_is_shown(beginning: str) -> None:
    told = Words().values("Statement", "text", [f"{beginning}毎年。", f"{beginning}毎月。"])
    assert len(set(told)) == 2
    for value, end in zip(told, ("毎年", "毎月"), strict=True):
        assert end in value
        assert value.startswith("“…")
    shorter, longer = Words().values("Statement", "text", [beginning, f"{beginning}毎月。"])
    assert "毎月" in longer
    assert shorter != longer
