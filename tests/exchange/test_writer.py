"""Export, import, export: the same bytes, whatever the records hold."""

import json
from itertools import chain
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings

from meetingdesk.desk import Desk, new_desk
from meetingdesk.domain.errors import RuleBroken
from meetingdesk.domain.fields import Place, RecordId
from meetingdesk.domain.kinds import KINDS
from meetingdesk.domain.meeting import AgendaItem
from meetingdesk.domain.records import Record, Topic
from meetingdesk.exchange.reader import read_said
from meetingdesk.exchange.writer import write_said
from meetingdesk.settings import Places
from tests.exchange.published import records_of_every_kind


def imported(folder: Path, name: str, data: bytes) -> Desk:
    root = folder / "home"
    places = Places(config=root, cache=root / "c", recovery=root / "r", log=root / "l")
    desk = new_desk(folder / name, author="A", places=places)
    said = read_said(data)
    desk.import_said(
        said.source,
        said.records,
    )
    return desk


def exported(desk: Desk) -> bytes:
    data = write_said(chain.from_iterable(desk.all(kind) for kind in KINDS.values()), "Round trip")
    desk.close()
    return data


@settings(max_examples=15, suppress_health_check=list(HealthCheck))
@given(records=records_of_every_kind())
def test_every_field_of_every_kind_survives_to_the_byte(records: list[Record]) -> None:
    written = write_said(records, "Round trip")
    with TemporaryDirectory() as folder:
        first = exported(imported(Path(folder), "one.mdesk", written))
        second = exported(imported(Path(folder), "two.mdesk", first))
    assert first == written
    assert second == first


def test_the_order_in_which_records_are_handed_in_does_not_matter() -> None:
    records = [Topic(name=f"Topic {n}") for n in range(20)]
    assert write_said(records) == write_said(reversed(records))


def test_only_what_is_said_is_written_and_a_record_takes_one_line() -> None:
    parent = RecordId("0" * 32)
    item = AgendaItem(id=RecordId("1" * 32), place=Place(parent, "V0000abcdefgh"), title="会合")
    loose = AgendaItem(id=RecordId("2" * 32), title="")
    lines = write_said([item, loose]).decode().splitlines()
    assert [json.loads(line.rstrip(",")) for line in lines if line.startswith('{"key"')] == [
        {"key": "2" * 32, "place": None, "title": ""},
        {
            "key": "1" * 32,
            "place": {"parent": parent, "key": "V0000abcdefgh"},
            "title": "会合",
        },
    ]


def test_an_export_of_nothing_can_be_read_again() -> None:
    said = read_said(write_said([]))
    assert (said.source, said.records) == ("Meeting Desk export", ())


def test_a_source_without_a_name_is_refused() -> None:
    with pytest.raises(RuleBroken):
        write_said([], "  ")
