"""What the user told the program once: read in any state, written whole or not at all."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from meetingdesk.settings import Settings, places, read_settings, write_settings


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MEETINGDESK_HOME", str(tmp_path))


def test_what_is_stored_is_read_again() -> None:
    stored = Settings(name="Nguyễn Văn Đức", body="日本", recent=("/a", "/b"))
    write_settings(stored)
    assert read_settings() == stored
    assert os.listdir(places().config) == ["settings.json"]


@pytest.mark.parametrize("text", ["", "[", "[" * 100_000, '{"a":' * 100_000, "7", "\xff"])
def test_what_cannot_be_read_counts_as_none(text: str) -> None:
    write_settings(Settings(name="An"))
    (places().config / "settings.json").write_bytes(text.encode("latin-1"))
    assert read_settings() == Settings()


def test_a_failure_leaves_nothing_over() -> None:
    (places().config / "settings.json").mkdir(parents=True)
    with pytest.raises(OSError, match="directory"):
        write_settings(Settings(name="An"))
    assert os.listdir(places().config) == ["settings.json"]


if sys.platform != "win32":

    def test_a_full_disk_leaves_what_was_there() -> None:
        write_settings(Settings(name="An"))
        program = (
            "import resource, signal\n"
            "from meetingdesk.settings import Settings, write_settings\n"
            "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
            "resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))\n"
            "try:\n"
            "    write_settings(Settings(name='x' * 1000))\n"
            "except OSError:\n"
            "    raise SystemExit(7)\n"
        )
        done = subprocess.run([sys.executable, "-c", program], check=False)
        assert done.returncode == 7
        assert read_settings() == Settings(name="An")
        assert os.listdir(places().config) == ["settings.json"]
