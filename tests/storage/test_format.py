"""Files of all formats so far open for ever, and show what they showed."""

import json
import shutil
from pathlib import Path

import pytest

from meetingdesk.desk import open_desk
from meetingdesk.domain.fields import specs
from meetingdesk.domain.kinds import KINDS
from meetingdesk.settings import Places
from meetingdesk.storage.header import FORMAT, FORMATS
from tests.storage.golden import REFERENCE, an_id, records


@pytest.mark.parametrize("version", FORMATS)
def test_a_file_of_any_format_shows_what_it_showed(tmp_path: Path, version: int) -> None:
    path = tmp_path / "old.mdesk"
    shutil.copyfile(REFERENCE / f"format-{version}.mdesk", path)
    where = Places(config=tmp_path, cache=tmp_path, recovery=tmp_path, log=tmp_path)
    desk = open_desk(path, author="C", places=where)
    report = desk.check()
    assert report.findings == ()
    assert report.compared
    assert report.entries > len(json.loads(shown(version))["records"])
    assert report.erased == 1
    assert records(desk) == shown(version)
    (two,) = desk.versions()
    assert {v.value for v in two.versions} == {"A title of Anna's", "A title of Bình's"}
    assert desk.all(KINDS["Note"], session=an_id("Session"))
    desk.close()


def test_every_kind_stands_in_that_of_now_with_every_field() -> None:
    there = json.loads(shown(FORMAT))["records"]
    assert set(there) == set(KINDS)
    for name, kind in KINDS.items():
        fields = {s.name for s in specs(kind) if s.form not in ("flag", "choice")}
        assert any(fields <= set(record) for record in there[name]), name


def shown(version: int) -> bytes:
    """Return what the reference file of a format shows."""
    return (REFERENCE / f"format-{version}.json").read_bytes()
