"""How sides are called follows the language of the paper, unless somebody worded it."""

from dataclasses import replace

import pytest

from meetingdesk.minutes.bundle import Bundle
from meetingdesk.minutes.compose import compose_minutes
from meetingdesk.minutes.originals import renderings
from meetingdesk.minutes.reading import Reading
from meetingdesk.minutes.side_names import usual_name
from meetingdesk.minutes.text import text
from meetingdesk.minutes.wording import LANGUAGES, wording
from tests.minutes.sessions import full_bundle


def written_in(language: str, **named: str) -> Bundle:
    """Return a session written in a language, nothing translated; sides by code are named so."""
    bundle = full_bundle(text_language=language)
    sides = tuple(replace(s, name=named.get(s.code, s.name)) for s in bundle.delegations)
    return replace(bundle, delegations=sides, translations=())


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "Japanese side"), ("vi", "phía Nhật Bản"), ("ja", "日本側")],
)
@pytest.mark.parametrize("written", LANGUAGES)
@pytest.mark.parametrize("stored", LANGUAGES)
def test_the_usual_name_of_a_side_follows_the_paper(
    stored: str, written: str, language: str, said: str
) -> None:
    names = {code: usual_name(code, stored) for code in ("VN", "JP")}
    bundle = written_in(written, **names)
    (japan,) = (side.id for side in bundle.delegations if side.code == "JP")
    assert Reading(bundle, wording(language)).side_name(japan) == usual_name("JP", language)
    assert said in text(compose_minutes(bundle, language))
    assert not any(
        one.original.field == "name" and one.original.text == names["JP"]
        for one in renderings(bundle, language)
    )


def test_a_name_that_somebody_worded_stays_and_is_to_be_translated() -> None:
    bundle = written_in("vi", JP="phía bạn Nhật")
    assert "phía bạn Nhật" in text(compose_minutes(bundle, "vi"))
    assert "phía bạn Nhật" in [one.original.text for one in renderings(bundle, "en")]


def test_the_side_of_a_body_without_a_known_seat_is_called_by_the_body() -> None:
    assert [usual_name("MEFS", language) for language in LANGUAGES] == [
        "the MEFS side",
        "phía MEFS",
        "MEFS側",
    ]


def test_all_languages_name_the_sides_of_the_same_countries() -> None:
    known = [{name for name in wording(x)._entries["sides"]} for x in LANGUAGES]
    assert known[0] == known[1] == known[2]
    assert len(known[0]) > 40
