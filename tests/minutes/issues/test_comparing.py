"""What changed between two texts, by paragraph and word."""

from dataclasses import replace

from meetingdesk.domain.fields import RecordId
from meetingdesk.minutes.compose import compose_minutes
from meetingdesk.minutes.document import Facing, Heading, Minutes, Paragraph, Span, plain
from meetingdesk.minutes.editions import compose_edition, edition_of
from meetingdesk.minutes.issues.comparing import Differing, differences
from meetingdesk.minutes.styles import style
from tests.minutes.sessions import full_bundle

PAPER = Minutes(title="", subject="", author="", language="en", blocks=())


def paper(*said: tuple[str, str, str]) -> Minutes:
    """Return a paper of paragraphs: record, number, text."""
    blocks = [
        Paragraph(spans=plain(text), number=f"{number}.", record=RecordId(record), field="text")
        for record, number, text in said
    ]
    return replace(PAPER, blocks=tuple(blocks))


OLD = paper(("a", "1", "One."), ("b", "2", "Two."), ("c", "3", "Three."))


def told(later: Minutes) -> list[tuple[Differing, str, str]]:
    return [(d.what, d.number, d.after_number) for d in differences(OLD, later)]


def test_the_same_text_differs_in_nothing() -> None:
    assert differences(OLD, OLD) == ()
    bundle = full_bundle()
    for asked in ("en", "en+vi", "en,vi,ja"):
        one, other = (compose_edition(compose_minutes, bundle, edition_of(asked)) for _ in "ab")
        assert differences(one, other) == ()


def test_where_the_mark_of_the_end_comes_to_stand_is_no_change_of_the_text() -> None:
    closing = "The meeting ended with a reading of this record."
    for language in ("vi", "ja"):
        without, ended = (
            compose_minutes(
                replace(
                    full_bundle(next_when="", next_where="", next_host=None, closing=said),
                    sittings=(),
                ),
                language,
                style=style("decree30"),
            )
            for said in ("", closing)
        )
        (found,) = differences(without, ended)
        assert found.field == "closing"
        assert "".join(span.text for span in found.after) == closing


def test_what_is_new_or_left_out_stands_where_it_belongs() -> None:
    later = paper(("a", "1", "One."), ("d", "1a", "New."), ("c", "3", "Three."), ("e", "4", "End."))
    assert told(later) == [
        (Differing.LEFT_OUT, "2", ""),
        (Differing.ADDED, "", "1a"),
        (Differing.ADDED, "", "4"),
    ]


def test_what_moved_in_the_same_words_is_told_once() -> None:
    later = paper(("b", "2", "Two."), ("c", "3", "Three."), ("a", "1", "One."))
    assert told(later) == [(Differing.MOVED, "1", "1")]


def test_a_draft_that_counts_otherwise_did_not_change() -> None:
    assert told(paper(("a", "2", "One."), ("b", "3", "Two."), ("c", "4", "Three."))) == []


def test_words_are_marked_in_both() -> None:
    (one,) = differences(
        OLD, paper(("a", "1", "One."), ("b", "2", "Two too."), ("c", "3", "Three."))
    )
    assert "".join(s.text for s in one.before if s.changed) == ""
    assert "".join(s.text for s in one.after if s.changed).strip() == "too"


def test_facing_columns_are_compared_each_in_its_language() -> None:
    def facing(japanese: str) -> Minutes:
        left, right = (
            Paragraph(spans=plain(text), language=lang, record=RecordId("a"), field="text")
            for text, lang in (("One.", "en"), (japanese, "ja"))
        )
        return replace(PAPER, blocks=(Facing(left=left, right=right),))

    (one,) = differences(facing("一。"), facing("二。"))
    assert one.language == "ja"


def test_what_only_drafts_say_is_no_text() -> None:
    block = OLD.blocks[0]
    assert isinstance(block, Paragraph)
    marked = replace(block, spans=(*block.spans, Span(" [not translated]", quiet=True)))
    assert differences(OLD, replace(OLD, blocks=(marked, *OLD.blocks[1:]))) == ()


def test_a_heading_counts_as_text() -> None:
    one, other = (
        replace(PAPER, blocks=(Heading(text=text, record=RecordId("i")),)) for text in ("A", "B")
    )
    assert [d.what for d in differences(one, other)] == [Differing.CHANGED]


def test_only_what_both_editions_say_in_one_language_is_compared() -> None:
    bundle = full_bundle()
    made = {
        asked: compose_edition(compose_minutes, bundle, edition_of(asked))
        for asked in ("en", "vi", "en,vi", "en,vi,ja")
    }
    for asked, other in (("en", "en,vi,ja"), ("en,vi", "en,vi,ja"), ("vi", "en,vi")):
        for one, two in ((asked, other), (other, asked)):
            # In how many languages it is, the heading and the adoption of each of them say.
            assert {d.field for d in differences(made[one], made[two])} <= {"", "confirmation"}


def test_each_language_of_a_text_is_compared_with_itself() -> None:
    bundle = full_bundle()
    changed = replace(
        bundle,
        decisions=tuple(replace(d, text=f"{d.text} So they did.") for d in bundle.decisions),
    )
    edition = edition_of("en,vi")
    old, new = (compose_edition(compose_minutes, b, edition) for b in (bundle, changed))
    found = differences(old, new)
    assert {(d.what, d.language) for d in found} == {
        (Differing.CHANGED, "en"),
        (Differing.CHANGED, "vi"),
    }
    assert [d.after_number for d in found] == ["7", "10", "7", "10"]
    # Frozen before languages were told apart: compared as one text, as it was then.
    assert len(differences(replace(old, edges=()), new)) == 4
