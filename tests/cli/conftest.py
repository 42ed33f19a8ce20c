"""What the tests of the command line share."""

from pathlib import Path

import pytest

from tests.cli.running import Program


@pytest.fixture
def program(tmp_path: Path) -> Program:
    """Return the program in an empty folder."""
    return Program(folder=tmp_path)
