"""Which files are worked on in a copy: those that others, or programs of others, may write."""

import sys
from pathlib import Path

import pytest

from meetingdesk.storage.shared import drives

MOUNTS = """/dev/sda1 / ext4 rw 0 0
//server/office /srv/common\\040papers cifs rw 0 0
server:/home /home nfs4 rw 0 0
/dev/sdb1 /media/an/STICK vfat rw 0 0
/dev/sdc1 /media/an/DISK ext4 rw 0 0
tmpfs /tmp tmpfs rw 0 0
"""


@pytest.fixture(autouse=True)
def mounts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(drives, "_mounts", lambda: MOUNTS)
    monkeypatch.delenv(drives.OVERRIDE, raising=False)


@pytest.mark.parametrize(
    ("path", "shared"),
    [
        ("/var/office/a.mdesk", False),
        ("/srv/common papers/a.mdesk", True),
        ("/srv/common/a.mdesk", False),
        ("/home/an/a.mdesk", True),
        ("/media/an/STICK/a.mdesk", True),
        ("/media/an/DISK/a.mdesk", True),
        ("/tmp/a.mdesk", False),
        ("/var/OneDrive - STAMEQ/2026/a.mdesk", True),
        ("/var/Dropbox/a.mdesk", True),
        ("/var/Nextcloud/a.mdesk", True),
        ("/var/Google Drive/a.mdesk", True),
        ("/var/boxes/a.mdesk", False),
    ],
)
def test_the_place_of_a_file_tells(path: str, shared: bool) -> None:
    assert drives.is_shared(Path(path)) is shared


def test_where_nothing_is_known_it_counts_as_shared(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(drives, "_mounts", lambda: "")
    assert drives.is_shared(Path("/var/a.mdesk"))


def test_what_colleagues_laid_beside_it_tells_too(tmp_path: Path) -> None:
    assert not drives.is_shared(tmp_path / "a.mdesk")
    (tmp_path / ".mdesk-0123-4567.here").touch()
    assert drives.is_shared(tmp_path / "a.mdesk")


def test_the_variable_decides(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(drives.OVERRIDE, "1")
    assert drives.is_shared(Path("/var/a.mdesk"))
    monkeypatch.setenv(drives.OVERRIDE, "0")
    assert not drives.is_shared(Path("/home/an/a.mdesk"))
