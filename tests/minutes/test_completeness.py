"""Each rule of the completeness check finds what it is for, and nothing in a whole session."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from meetingdesk.domain.records import Record, Translation
from meetingdesk.domain.terms import (
    Capacity,
    Confirmation,
    DueKind,
    Mode,
    Presence,
    Status,
    Treatment,
)
from meetingdesk.minutes.bundle import DUE_DATE, Bundle
from meetingdesk.minutes.completeness import findings, hindrances
from meetingdesk.minutes.originals import render, renderings
from meetingdesk.minutes.styles import style
from tests.minutes.sessions import full_bundle, made_id

Spoil = Callable[[Bundle], Bundle]
AGREED = "Both sides agreed to exchange lists of national standards."
EVERYWHERE = {"bracket", "note"}
"""What the whole session of the tests has open on purpose."""


def given(bundle: Bundle, **lists: Any) -> Bundle:
    """Return the bundle with other lists."""
    return replace(bundle, **lists)


def changed(part: str, name: str, /, **values: Any) -> Spoil:
    """Return what gives fields of the record of that name other values."""

    def spoil(bundle: Bundle) -> Bundle:
        records = getattr(bundle, part)
        assert made_id(name) in {record.id for record in records}
        return given(
            bundle,
            **{part: tuple(replace(r, **values) if r.id == made_id(name) else r for r in records)},
        )

    return spoil


def session(**values: Any) -> Spoil:
    """Return what gives fields of the session other values."""
    return lambda bundle: replace(bundle, session=replace(bundle.session, **values))


def without(*parts: str) -> Spoil:
    """Return what empties lists of the bundle."""
    return lambda bundle: given(bundle, **dict.fromkeys(parts, ()))


def all_of(part: str, **values: Any) -> Spoil:
    """Return what gives fields of all records of a list other values."""

    def spoil(bundle: Bundle) -> Bundle:
        return given(bundle, **{part: tuple(replace(r, **values) for r in getattr(bundle, part))})

    return spoil


def both(*spoils: Spoil) -> Spoil:
    """Return one change after the other."""

    def spoil(bundle: Bundle) -> Bundle:
        for one in spoils:
            bundle = one(bundle)
        return bundle

    return spoil


def translation(renders: str, text: str = "Hai bên thống nhất.") -> Spoil:
    """Return what adds a Vietnamese text, of a text with that hash."""
    made = Translation(
        id=made_id("t"),
        record=made_id("r1"),
        field="text",
        language="vi",
        text=text,
        renders=renders,
    )
    return lambda bundle: replace(bundle, translations=(made,))


def settled(spoil: Spoil) -> Spoil:
    """Return a change of a session in which nothing else is open."""
    return both(changed("statements", "p3", text="One workshop a year was proposed."), spoil)


def two_documents(bundle: Bundle) -> Bundle:
    (document,) = bundle.documents
    return given(bundle, documents=(document, replace(document, id=made_id("doc2"))))


def two_versions(bundle: Bundle) -> Bundle:
    return replace(bundle, versions={(made_id("r1"), "text"): ("one", "other")})


SPOILT: list[tuple[str, Spoil]] = [
    ("day", both(session(held_on=None), all_of("sittings", held_on=None))),
    ("hours", all_of("sittings", ends="")),
    ("zone", all_of("sittings", zone="")),
    ("side's zone", changed("delegations", "jp", zone="")),
    ("place", session(place="", mode=Mode.IN_PERSON)),
    ("agenda adopted", all_of("items", treatment=Treatment.TAKEN)),
    (
        "silent item",
        both(
            without("statements", "decisions", "actions", "notes", "movements"),
            all_of("items", treatment=Treatment.TAKEN, level=1),
        ),
    ),
    ("signed on", session(status=Status.CONFIRMED, signed_on=None)),
    ("signed at", session(status=Status.CONFIRMED, signed_at="")),
    ("signed early", session(signed_on=date(2022, 3, 17))),
    ("next host", session(next_host=made_id("nobody"))),
    ("two sides", without("delegations")),
    ("head", changed("delegates", "d1", capacity=Capacity.MEMBER)),
    ("one head", all_of("delegates", capacity=Capacity.HEAD)),
    ("title", changed("delegates", "d1", title="")),
    ("interpreter", changed("delegates", "d2", capacity=Capacity.INTERPRETER, interprets="")),
    ("listed twice", all_of("delegates", name="Taro Mihon", head_count=None, person=None)),
    ("both sides", all_of("delegates", name="Taro Mihon", head_count=None, person=None)),
    ("presence", changed("delegates", "d1", presence=Presence.EXPECTED)),
    ("proxy", changed("delegates", "d2", presence=Presence.PROXY, represented_by="")),
    ("absent speaker", changed("delegates", "d1", presence=Presence.EXCUSED)),
    ("movement", all_of("movements", delegate=None)),
    ("chair", without("chairs")),
    ("signatory", both(without("signatories"), all_of("delegates", capacity=Capacity.MEMBER))),
    ("signatory's title", all_of("signatories", title="")),
    ("signatory's name", all_of("signatories", name="", title="")),
    ("action's side", changed("actions", "a1", delegation=None, organization=None)),
    ("action's due", changed("actions", "a1", due=DueKind.NONE)),
    ("due before", changed("actions", "a2", due_on=date(2022, 3, 1))),
    ("agreed point", changed("decisions", "r1", text="Agreed")),
    ("number twice", all_of("decisions", number="1")),
    ("agenda", without("items")),
    ("taken with", all_of("items", taken_with=made_id("nobody"))),
    ("progress", all_of("progress", note="", due_on=None)),
    ("two versions", two_versions),
    ("reply", changed("statements", "p2", replies_to=made_id("nobody"))),
    ("document", both(without("documents"), changed("statements", "p2", document=made_id("doc1")))),
    ("annex", changed("decisions", "r1", text="Both sides agreed on the plan in Annex 7.")),
    ("weekday", changed("decisions", "r1", text="They meet again on Monday 18 March 2022.")),
    ("weekday", changed("decisions", "r1", text="2022年3月18日（月）に会合を開く。")),
    ("weekday", changed("decisions", "r1", text="Họp thứ Hai, ngày 18 tháng 3 năm 2022.")),
    ("translation missing", translation("")),
    ("translation stale", translation("0" * 64)),
    ("glyph", changed("decisions", "r1", text="Both sides agreed on \U00013000 and more.")),
    ("bracket", settled(session(closing="Closed at [VN: 16:00] [JP: 16:10]."))),
    ("bracket", settled(translation("", "Hai bên [VN: đồng ý] [JP: ghi nhận]."))),
    ("annex", session(occasion="It followed the visit told of in Annex 9.")),
    ("annex", translation("", "Hai bên thống nhất theo Phụ lục 9.")),
    ("weekday", session(next_when="Monday 18 March 2022")),
    ("weekday", translation("", "Họp thứ Hai, ngày 18 tháng 3 năm 2022.")),
    ("side's body", changed("delegations", "jp", organization=None)),
    ("own side", all_of("delegations", own=False)),
    ("own side", all_of("delegations", own=True)),
    ("sitting's day", all_of("sittings", held_on=None)),
    ("day without sitting", session(held_on=date(2022, 3, 19))),
    ("languages", session(languages=())),
    ("prevailing", session(prevailing="ja")),
    ("chair twice", all_of("chairs", delegate=made_id("d1"))),
    ("honorific twice", changed("delegates", "d1", name="Mr. Nguyễn Văn Mẫu")),
    ("deferred with text", changed("items", "i2", treatment=Treatment.DEFERRED)),
    ("deferred with text", changed("items", "i2", treatment=Treatment.NOT_REACHED)),
    ("taken with which", changed("items", "i3", treatment=Treatment.TAKEN_JOINTLY)),
    (
        "taken with which",
        changed("items", "i3", treatment=Treatment.TAKEN_JOINTLY, taken_with=made_id("i3")),
    ),
    (
        "speaker's side",
        changed("statements", "p1", delegation=made_id("vn"), speaker=made_id("d4")),
    ),
    ("action's body", changed("actions", "a1", organization=made_id("jsb"))),
    ("action's point", changed("actions", "a1", decision=made_id("nobody"))),
    ("document twice", two_documents),
    ("annexed file", all_of("documents", attachment="")),
    ("document's title", all_of("documents", title="", attachment="")),
    ("recipient", all_of("recipients", text="")),
    ("text twice", changed("decisions", "r2", text=AGREED)),
]


def rules(bundle: Bundle) -> set[str]:
    """Return the names of the rules that find something."""
    return {finding.rule for finding in findings(bundle)}


def test_a_whole_session_has_no_findings_but_those_left_open() -> None:
    assert rules(full_bundle()) == EVERYWHERE


@pytest.mark.parametrize(("rule", "spoil"), SPOILT, ids=[rule for rule, _ in SPOILT])
def test_each_rule_finds_what_it_is_for(rule: str, spoil: Spoil) -> None:
    found = [f for f in findings(spoil(full_bundle())) if f.rule == rule]
    assert found
    for finding in found:
        assert isinstance(finding.record, Record)
        assert hasattr(finding.record, finding.field)
        assert str(finding.said)


def test_a_form_that_the_secretary_signs_asks_who_that_is() -> None:
    whole = full_bundle()
    asked = [f for f in findings(whole, style=style("decree30")) if f.rule == "secretary"]
    assert [type(finding.record).__name__ for finding in asked] == ["Delegate"]
    assert [finding.field for finding in asked] == ["capacity"]
    assert "secretary" not in rules(whole)
    there = changed("delegates", "d2", capacity=Capacity.SECRETARY)(whole)
    assert "secretary" not in {f.rule for f in findings(there, style=style("decree30"))}


def test_a_right_weekday_and_a_known_annex_are_no_findings() -> None:
    right = changed("decisions", "r1", text="They meet on Friday 18 March 2022; see Annex 1.")
    assert rules(right(full_bundle())) == EVERYWHERE


def test_two_people_in_the_chair_and_a_taken_item_are_no_findings() -> None:
    joint = changed("items", "i3", treatment=Treatment.TAKEN_JOINTLY, taken_with=made_id("i2"))
    spoken = changed("statements", "p1", delegation=made_id("jp"), speaker=made_id("d4"))
    carried = changed("actions", "a1", decision=made_id("r1"))
    assert rules(both(joint, spoken, carried)(full_bundle())) == EVERYWHERE


def test_the_text_that_prevails_may_be_a_translation() -> None:
    whole = both(session(prevailing="vi"), translation(""))
    assert "prevailing" not in rules(whole(full_bundle()))


def test_a_finding_of_a_translation_says_in_which_language() -> None:
    spoilt = settled(translation("", "Hai bên [VN: đồng ý] [JP: ghi nhận]."))
    (finding,) = [f for f in findings(spoilt(full_bundle())) if f.rule == "bracket"]
    assert (finding.record.id, finding.field, finding.language) == (made_id("r1"), "text", "vi")


def whole_in(language: str) -> Spoil:
    """Return what translates all that the minutes print into a language."""

    def spoil(bundle: Bundle) -> Bundle:
        made = [
            change.subject
            for rendering in renderings(bundle, language)
            for change in render(rendering, f"({language})", "Translate").changes
        ]
        whole = (*bundle.translations, *(t for t in made if isinstance(t, Translation)))
        return replace(bundle, translations=whole)

    return spoil


def blocking(bundle: Bundle, stage: Status, *languages: str) -> list[tuple[str, str]]:
    """Return the rules of what blocks a stage of a paper in languages, and in which it lacks."""
    return [(f.rule, f.language) for f in hindrances(bundle, stage, languages)]


SETTLED = both(
    changed("statements", "p3", text="One workshop a year was proposed."), without("notes")
)


def test_what_is_missing_in_a_language_of_the_paper_keeps_it_from_being_agreed() -> None:
    translated = both(SETTLED, whole_in("vi"), whole_in("en"))(full_bundle())
    assert blocking(translated, Status.AGREED, "en", "vi") == []
    action = translated.actions[0]
    left = tuple(t for t in translated.translations if (t.record, t.language) != (action.id, "vi"))
    lacking = replace(translated, translations=left)
    found = hindrances(lacking, Status.AGREED, ("en", "vi"))
    assert {(f.rule, f.record.id, f.language) for f in found} == {
        ("translation missing", action.id, "vi")
    }
    assert blocking(lacking, Status.SENT, "en", "vi") == []
    assert blocking(lacking, Status.DRAFT, "en", "vi") == []
    assert blocking(lacking, Status.AGREED, "en") == []


def test_what_is_stale_blocks_in_the_languages_of_the_paper_only() -> None:
    translated = both(SETTLED, whole_in("vi"))(full_bundle())
    stale = changed("decisions", "r1", text="Both sides agreed on something else.")(translated)
    assert blocking(stale, Status.SENT, "en", "vi") == [("translation stale", "vi")]
    assert blocking(stale, Status.SENT, "en") == []
    assert blocking(stale, Status.DRAFT, "en", "vi") == []
    assert ("translation stale", "vi") in [(f.rule, f.language) for f in findings(stale, ("en",))]


def test_nothing_translated_at_all_keeps_a_paper_in_two_languages_from_being_agreed() -> None:
    bundle = SETTLED(full_bundle())
    assert blocking(bundle, Status.AGREED, "en") == []
    lacking = blocking(bundle, Status.AGREED, "en", "ja")
    assert set(lacking) == {("translation missing", "ja"), ("translation missing", "en")}
    # What was said in Vietnamese stands untranslated in the English column.
    assert lacking.count(("translation missing", "en")) == 2


def test_what_blocks_stands_first() -> None:
    spoilt = both(changed("delegates", "d2", title=""), all_of("sittings", ends=""))
    stages = [f.blocks for f in findings(spoilt(full_bundle()))]
    assert stages.count(None) == 2
    assert stages[-2:] == [None, None]


def test_a_due_date_of_two_versions_is_one_thing() -> None:
    action = made_id("a1")
    two = {(action, "due_on"): (1, 2), (action, "due"): (1, 2), (action, DUE_DATE): (1, 2)}
    found = [f for f in findings(replace(full_bundle(), versions=two)) if f.rule == "two versions"]
    assert [(f.record.id, f.field) for f in found] == [(action, "due")]


def test_nothing_blocks_a_draft_and_open_brackets_block_agreement() -> None:
    bundle = full_bundle()
    assert not hindrances(bundle, Status.DRAFT)
    assert {f.rule for f in hindrances(bundle, Status.SENT)} == {"note"}
    assert {f.rule for f in hindrances(bundle, Status.AGREED)} == EVERYWHERE


def test_what_is_only_for_the_record_needs_no_signatory() -> None:
    plain = both(without("signatories"), session(confirmation=Confirmation.FOR_THE_RECORD))
    assert "signatory" not in rules(plain(full_bundle()))


def test_two_people_of_one_name_are_not_one_listed_twice() -> None:
    same = all_of("delegates", name="Nguyễn Văn An", head_count=None)
    people = {d.person for d in full_bundle().delegates if d.person}
    assert len(people) > 1
    assert not {"listed twice"} & rules(
        replace(
            same(full_bundle()),
            delegates=tuple(d for d in same(full_bundle()).delegates if d.person),
        )
    )


def test_an_item_without_words_is_found_beside_one_that_has_items_below() -> None:
    bundle = without("statements", "decisions", "actions", "notes", "movements")(full_bundle())
    bundle = all_of("items", treatment=Treatment.TAKEN)(bundle)
    titles = [f.record for f in findings(bundle) if f.rule == "silent item"]
    assert len(titles) == len(bundle.items) - 1
