"""The published schema: current, sound, and of one mind with the reader."""

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from jsonschema import Draft202012Validator

from meetingdesk.domain.errors import RuleBroken
from meetingdesk.domain.kinds import KINDS
from meetingdesk.domain.records import Record
from meetingdesk.exchange.reader import read_said
from meetingdesk.exchange.schema import FILE, main, schema
from meetingdesk.exchange.writer import write_said
from meetingdesk.settings import resource
from tests.exchange.published import SMALL, published, records_of_every_kind
from tests.exchange.test_reader import WRONG, spoilt

VALIDATOR = Draft202012Validator(schema())


def test_the_published_schema_is_the_one_that_the_records_give() -> None:
    assert json.loads(resource(FILE).read_text(encoding="utf-8")) == schema()
    Draft202012Validator.check_schema(schema())


def test_writing_the_schema_says_where(capsys: pytest.CaptureFixture[str]) -> None:
    main()
    assert capsys.readouterr().out == f"Wrote {resource(FILE)}.\n"
    assert json.loads(resource(FILE).read_text(encoding="utf-8")) == schema()


def test_every_kind_and_field_is_described() -> None:
    definitions = schema()["$defs"]
    assert set(definitions) == set(KINDS)
    for definition in definitions.values():
        assert definition["description"]
        for field in definition["properties"].values():
            assert field["description"]


def test_the_sample_fits_the_schema() -> None:
    sample = resource("samples/stameq-jisc-2022.json").read_text(encoding="utf-8")
    assert not list(VALIDATOR.iter_errors(json.loads(sample)))


@settings(max_examples=10, suppress_health_check=list(HealthCheck))
@given(records=records_of_every_kind())
def test_what_is_exported_fits_the_schema(records: list[Record]) -> None:
    assert not list(VALIDATOR.iter_errors(json.loads(write_said(records))))


REFUSED = [
    frame
    for frame in (spoilt(where, value) for where, value, _, _ in WRONG)
    if not VALIDATOR.is_valid(frame)
]


@pytest.mark.parametrize("frame", REFUSED)
def test_what_the_schema_refuses_the_reader_refuses_too(frame: Any) -> None:
    with pytest.raises(RuleBroken):
        read_said(json.dumps(frame).encode())


def test_the_schema_finds_most_of_what_is_wrong() -> None:
    assert len(REFUSED) >= len(WRONG) // 2


def test_the_schema_takes_what_the_reader_takes() -> None:
    assert read_said(published(SMALL)).records
    assert not list(VALIDATOR.iter_errors(json.loads(published(SMALL))))
