"""What an issue keeps of its text comes back as it was, and nothing else does."""

import json
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from meetingdesk.domain.errors import RuleBroken
from meetingdesk.domain.terms import Status
from meetingdesk.minutes.compose import compose_minutes, paragraph_keys
from meetingdesk.minutes.docx import export_docx
from meetingdesk.minutes.editions import Edition, compose_edition, edition_of
from meetingdesk.minutes.issues.freezing import Frozen, content_of, frozen_bytes, read_frozen
from meetingdesk.minutes.style import GENERAL, Style
from meetingdesk.minutes.styles import style, style_names
from tests.minutes.sessions import full_bundle


def frozen(asked: str = "en", look: Style = GENERAL) -> Frozen:
    bundle = full_bundle(status=Status.SENT)
    edition = edition_of(asked)
    return Frozen(
        paper=compose_edition(compose_minutes, bundle, edition, style=look),
        edition=edition,
        copy=bundle.delegations[0].id,
        content=content_of(bundle, edition.languages),
        numbers=paragraph_keys(bundle),
    )


@pytest.mark.parametrize("asked", ["en", "vi", "en+ja", "en,vi,ja"])
def test_it_comes_back_as_it_was(asked: str) -> None:
    made = frozen(asked)
    assert read_frozen(frozen_bytes(made)) == made
    assert frozen_bytes(frozen(asked)) == frozen_bytes(made)


@pytest.mark.parametrize("name", style_names())
def test_it_is_drawn_anew_in_the_style_in_which_it_went_out(name: str) -> None:
    made = replace(frozen("en+vi", style(name)), style=name)
    assert export_docx(read_frozen(frozen_bytes(made)).dressed) == export_docx(made.paper)


def test_it_is_drawn_anew_in_the_general_style_where_its_own_is_not_here() -> None:
    made = replace(frozen(), style="of-another-machine")
    assert export_docx(read_frozen(frozen_bytes(made)).dressed) == export_docx(made.paper)


def test_stage_and_signature_do_not_change_what_was_said() -> None:
    drafted = full_bundle(status=Status.DRAFT, draft=1, signed_at="", signed_on=None)
    agreed = full_bundle(status=Status.AGREED, draft=7)
    assert content_of(drafted, ["en"]) == content_of(agreed, ["en"])
    assert content_of(full_bundle(closing="It closed."), ["en"]) != content_of(agreed, ["en"])


WRONG: tuple[tuple[str, object], ...] = (
    ("version", 2),
    ("paper", {"is": "Session"}),
    ("paper", {"is": "Minutes", "title": 3}),
    ("paper", "text"),
    ("numbers", [["a"]]),
    ("numbers", [["a", "text", 3]]),
    ("facing", "yes"),
    ("languages", 4),
    ("style", None),
)


@pytest.mark.parametrize(("member", "value"), WRONG)
def test_what_another_hand_wrote_is_refused(member: str, value: object) -> None:
    told = json.loads(frozen_bytes(frozen()))
    told[member] = value
    with pytest.raises(RuleBroken):
        read_frozen(json.dumps(told).encode())


def test_a_block_with_a_cell_of_another_kind_is_refused() -> None:
    told = frozen_bytes(frozen()).replace(b'"text":"Agenda"', b'"text":{"is":"Span","text":"A"}')
    assert told != frozen_bytes(frozen())
    with pytest.raises(RuleBroken):
        read_frozen(told)


@settings(max_examples=60)
@given(data=st.binary(max_size=200), at=st.integers(0, 3000), end=st.booleans())
def test_no_bytes_do_more_than_be_refused(data: bytes, at: int, end: bool) -> None:
    whole = frozen_bytes(frozen())
    for bytes_ in (data, whole[:at] + data + whole[at + (len(data) if end else 0) :]):
        try:
            found = read_frozen(bytes_)
        except RuleBroken:
            continue
        assert isinstance(found.edition, Edition)


def test_deep_nesting_is_refused() -> None:
    with pytest.raises(RuleBroken):
        read_frozen(b"[" * 100_000)
