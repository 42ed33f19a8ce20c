"""No test sees the user's own profile, and none needs a display."""

import os
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give settings, caches and recovery data a folder of the test's own."""
    folder = tmp_path / "home"
    monkeypatch.setenv("MEETINGDESK_HOME", str(folder))
    return folder
