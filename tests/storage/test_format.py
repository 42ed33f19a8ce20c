"""Files of format 1 open for ever, and show what they showed."""

import shutil
from pathlib import Path

from meetingdesk.desk import open_desk
from meetingdesk.domain.kinds import KINDS
from meetingdesk.settings import Places
from tests.storage.golden import REFERENCE, an_id, records


def test_a_file_of_format_1_shows_what_it_showed(tmp_path: Path) -> None:
    path = tmp_path / "old.mdesk"
    shutil.copyfile(REFERENCE / "format-1.mdesk", path)
    where = Places(config=tmp_path, cache=tmp_path, recovery=tmp_path, log=tmp_path)
    desk = open_desk(path, author="C", places=where)
    report = desk.check()
    assert report.findings == ()
    assert report.entries > len(KINDS)
    assert report.erased == 1
    assert records(desk) == (REFERENCE / "format-1.json").read_bytes()
    (two,) = desk.versions()
    assert {v.value for v in two.versions} == {"A title of Anna's", "A title of Bình's"}
    assert desk.all(KINDS["Note"], session=an_id("Session"))
    desk.close()


def test_every_kind_stands_in_it_with_every_field() -> None:
    text = (REFERENCE / "format-1.json").read_text(encoding="utf-8")
    for kind in KINDS:
        assert f'"{kind}"' in text
