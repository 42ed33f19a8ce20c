"""What is to be translated of a session, and how far that is done."""

from dataclasses import replace
from datetime import date

from meetingdesk.domain.kinds import translation_id
from meetingdesk.domain.records import Translation
from meetingdesk.domain.terms import DueKind
from meetingdesk.minutes.bundle import Bundle
from meetingdesk.minutes.completeness import findings
from meetingdesk.minutes.compose import compose_minutes
from meetingdesk.minutes.document import Paragraph
from meetingdesk.minutes.editions import compose_edition, edition_of
from meetingdesk.minutes.originals import (
    Rendering,
    State,
    progress,
    render,
    renderings,
    still_right,
    wanted_languages,
)
from meetingdesk.minutes.text import text
from tests.minutes.sessions import full_bundle


def put(bundle: Bundle, language: str, *, said: str = "{field} {n}") -> Bundle:
    """Return a bundle in which every text is translated, each by words of its own."""
    made = []
    for n, one in enumerate(renderings(bundle, language)):
        edit = render(one, said.format(field=one.original.field, n=f"«{n}»"), "Translate")
        (change,) = edit.changes
        assert isinstance(change.after, Translation)
        made.append(change.after)
    kept = [t for t in bundle.translations if t.language != language]
    return replace(bundle, translations=(*kept, *made))


def named(found: list[Rendering]) -> list[tuple[str, str]]:
    return [(type(one.original.record).__name__, one.original.field) for one in found]


def test_all_that_the_minutes_print_is_translated_by_what_is_listed() -> None:
    bundle = put(full_bundle(), "vi")
    said = text(compose_minutes(bundle, "vi"))
    listed = renderings(bundle, "vi")
    assert all(one.state is State.DONE for one in listed)
    for n, one in enumerate(listed):
        assert f"«{n}»" in said, one.original.text
        assert one.original.text not in said
    assert "[chưa dịch]" not in said


def test_names_of_people_acronyms_towns_and_set_phrases_need_no_translation() -> None:
    listed = renderings(full_bundle(), "vi")
    texts = {one.original.text for one in listed}
    assert "Nguyễn Văn Mẫu" not in texts
    assert not texts & {"VSB", "JSB", "Ha Noi", "Tokyo", "the next session", "2025"}
    assert ("Delegate", "name") in named(listed)
    assert "Relevant affiliated units" in texts


def test_the_order_is_that_of_the_paper() -> None:
    found = named(renderings(full_bundle(), "vi"))
    kinds = [kind for kind, _ in found]
    assert found[0] == ("Session", "title")
    assert kinds.index("AgendaItem") < kinds.index("Statement") < kinds.index("Delegate")
    assert found.index(("Session", "next_when")) > kinds.index("Decision")


def test_a_text_written_in_the_language_is_not_asked_for_in_it() -> None:
    japanese = [o for o in renderings(full_bundle(), "en") if o.original.language == "ja"]
    assert len(japanese) == 1
    assert japanese[0].original.key not in [
        one.original.key for one in renderings(full_bundle(), "ja")
    ]


def test_how_far_it_is_counts_the_stale_apart() -> None:
    bundle = put(full_bundle(), "vi")
    total = len(renderings(bundle, "vi"))
    statement = bundle.statements[1]
    changed = replace(statement, text=statement.text + " It was agreed.")
    rest = tuple(s if s.id != changed.id else changed for s in bundle.statements)
    bundle = replace(bundle, statements=rest, translations=bundle.translations[1:])
    known = progress(renderings(bundle, "vi"), "vi")
    assert (known.done, known.stale, known.total) == (total - 2, 1, total)
    said = {(f.rule, f.field, f.language) for f in findings(bundle) if f.language}
    assert said == {("translation missing", "title", "vi"), ("translation stale", "text", "vi")}
    (stale,) = [one for one in renderings(bundle, "vi") if one.state is State.STALE]
    (change,) = still_right(stale, "Still right").changes
    assert isinstance(change.after, Translation)
    held = (*bundle.translations[:0], *(t for t in bundle.translations if t.id != stale.id))
    again = replace(bundle, translations=(*held, change.after))
    assert progress(renderings(again, "vi"), "vi").stale == 0


def test_a_translation_bears_the_id_that_everybody_gives_it() -> None:
    one = renderings(full_bundle(), "vi")[0]
    (change,) = render(one, "Phiên làm việc", "Translate").changes
    assert change.subject.id == translation_id(one.original.record.id, "title", "vi")


def test_the_languages_wanted_are_those_spoken_prevailing_or_begun() -> None:
    assert wanted_languages(full_bundle()) == ("vi", "ja")
    assert wanted_languages(full_bundle(languages=("en",), prevailing="en")) == ()
    begun = put(full_bundle(languages=()), "vi")
    assert wanted_languages(begun) == ("vi",)


def test_languages_years_and_towns_are_said_in_the_language_of_the_paper() -> None:
    bundle = full_bundle()
    until = replace(bundle.actions[0], due=DueKind.HORIZON, due_on=None, due_before="2025")
    bundle = replace(bundle, actions=(until, *bundle.actions[1:]))
    said = text(compose_minutes(bundle, "vi"))
    assert "Phiên dịch (tiếng Việt – tiếng Nhật)" in said
    assert "đến năm 2025" in said
    assert "Làm tại Hà Nội" in said
    said = text(compose_minutes(bundle, "ja"))
    assert "通訳（ベトナム語・日本語）" in said
    assert "2025年まで" in said
    assert "場所：東京。" in said


def test_a_day_of_signature_is_said_as_the_language_says_it() -> None:
    signed = full_bundle(signed_on=date(2022, 4, 5))
    said = text(compose_minutes(signed, "vi"))
    assert "\nNgày 05 tháng 4 năm 2022\n" in said.replace("\u00a0", " ")
    assert "ngày ngày" not in " ".join(said.split()).casefold()
    assert "\nDate: 5 April 2022" in text(compose_minutes(signed, "en")).replace("\u00a0", " ")


def test_the_original_language_is_marked_wherever_there_are_several() -> None:
    assert "Original: English" not in text(compose_minutes(full_bundle()))
    several = compose_edition(compose_minutes, full_bundle(), edition_of("en+vi"))
    said = text(several)
    assert "Original: English" in said
    assert "Bản gốc: tiếng Anh" in said


def test_a_text_that_is_not_translated_is_tagged_in_its_own_language() -> None:
    bundle = full_bundle()
    paper = compose_minutes(bundle, "vi")
    tags = {b.record: b.language for b in paper.blocks if isinstance(b, Paragraph) and b.field}
    assert tags[bundle.decisions[0].id] == "en"
    whole = compose_minutes(put(bundle, "vi"), "vi")
    spoken = {b.language for b in whole.blocks if isinstance(b, Paragraph) and b.field == "text"}
    assert spoken <= {"vi", "ja", ""}


def test_a_body_without_a_name_in_a_language_of_the_minutes_is_found() -> None:
    bundle = put(full_bundle(), "vi")
    named = {n.organization for n in bundle.names if n.language == "vi"}
    nameless = [o for o in bundle.organizations if o.id not in named]
    assert nameless
    told = [f for f in findings(bundle) if f.rule == "body's name"]
    assert {f.record.id for f in told} == {o.id for o in nameless}
    assert f"What {nameless[0].acronym} is called in Vietnamese is not said." in map(
        str, (f.said for f in told)
    )
    assert not [f for f in findings(full_bundle()) if f.rule == "body's name"]
