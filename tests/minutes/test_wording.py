"""The wording of the paper has words for all that records can say, in each language."""

import json
import string
from enum import StrEnum
from typing import Any

import pytest

from meetingdesk.domain import terms
from meetingdesk.minutes.wording import LANGUAGES, languages_said, wording
from meetingdesk.settings import resource

TERMS: tuple[tuple[str, type[StrEnum]], ...] = (
    ("kind", terms.SessionKind),
    ("outcome", terms.Verb),
    ("capacity", terms.Capacity),
    ("presence", terms.Presence),
    ("attending", terms.Attending),
    ("movement", terms.MovementKind),
    ("adoption.heading", terms.Confirmation),
)


def entries(language: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(resource(f"wording/{language}.json").read_text("utf-8"))
    return found


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("prefix", "kind"), TERMS)
def test_every_term_that_prints_has_a_word(language: str, prefix: str, kind: type[StrEnum]) -> None:
    words = wording(language)
    assert [term for term in kind if not words.has(f"{prefix}.{term.value}")] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_week_has_seven_days_and_the_year_twelve_months(language: str) -> None:
    words = wording(language)
    assert (len(set(words.list_of("days"))), len(set(words.list_of("months")))) == (7, 12)
    assert all(words.language_name(code) != code for code in LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_ordinals_go_on_where_their_list_ends(language: str) -> None:
    words = wording(language)
    said = [words.ordinal(number) for number in range(1, 40)]
    assert len(set(said)) == len(said)
    assert all("{" not in one for one in said)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_can_be_filled_in(language: str) -> None:
    """No stray brace, and no place without a name, stands in any sentence."""
    for name, said in entries(language).items():
        if isinstance(said, str):
            places = [
                place for _, place, _, _ in string.Formatter().parse(said) if place is not None
            ]
            assert all(place.isidentifier() for place in places), name
            assert said.format(**dict.fromkeys(places, "x")) is not None


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_pair_of_languages_is_known_in_whatever_language_it_was_typed(language: str) -> None:
    words = wording(language)
    expected = [words.language_name(code) for code in ("vi", "ja")]
    for typed in ("Vietnamese-Japanese", "tiếng Việt – tiếng Nhật", "ベトナム語・日本語"):
        said = languages_said(words, typed)
        assert [said.startswith(expected[0]), said.endswith(expected[1])] == [True, True]
    assert languages_said(words, "Klingon–Japanese") == ""


def test_no_sentence_of_one_language_was_left_in_another() -> None:
    english = entries("en")
    for language in ("vi", "ja"):
        same = {
            name
            for name, said in entries(language).items()
            if isinstance(said, str) and said == english[name] and _reads(said)
        }
        assert same == set(), language


def _reads(said: str) -> bool:
    """Return whether a sentence holds a word of some length, apart from its places."""
    plain = "".join(text for text, *_ in string.Formatter().parse(said))
    return " " in plain.strip() and any(len(word) > 3 and word.isalpha() for word in plain.split())
