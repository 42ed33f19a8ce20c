"""The command line on a file in a shared folder."""

from pathlib import Path

import pytest

from meetingdesk.storage.shared.drives import OVERRIDE
from tests.cli.running import Program


def test_what_one_imports_the_other_lists(
    tmp_path: Path, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = program.file()
    monkeypatch.setenv(OVERRIDE, "1")
    before = program.done("sessions", path)
    other = Program(folder=tmp_path / "other")
    other.folder.mkdir()
    assert other.done("sessions", path) == before
    empty = tmp_path / "new.mdesk"
    program.done("new", str(empty))
    assert "no session" in other.done("sessions", str(empty))
    program.done("merge", str(empty), path)
    assert other.done("sessions", str(empty)) == before
    empty.rename(empty.with_name("away.mdesk"))
    ran = other.run("sessions", str(empty))
    assert ran.code == 0
    assert "cannot be reached; this is your own copy" in ran.err
