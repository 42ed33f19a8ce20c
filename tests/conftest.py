"""What all tests share: no display is needed, and no test touches the user's own folders."""

import os

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(scope="session", autouse=True)
def _own_home(tmp_path_factory: pytest.TempPathFactory) -> None:
    os.environ["MEETINGDESK_HOME"] = str(tmp_path_factory.mktemp("home"))
