"""The temporary folder of a run, and the office in it."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from meetingdesk.settings import Places
from tests.benchmarks import office
from tests.benchmarks.measure import ROOT


def folders(folder: Path) -> Places:
    """Return the folders of the program as `surroundings` gives them to a child process."""
    home = folder / "home"
    return Places(
        config=home / "config",
        cache=home / "cache",
        recovery=home / "recovery",
        log=home / "log",
    )


def surroundings(folder: Path) -> dict[str, str]:
    """Return the environment that keeps the program's own files in `folder`."""
    return {"MEETINGDESK_HOME": str(folder / "home"), "PYTHONPATH": str(ROOT)}


def source(folder: Path, size: office.Size) -> Path:
    """Return the office in the published form, written once."""
    path = folder / "office.json"
    if not path.exists():
        office.write(path, size)
    return path


def imported(folder: Path, size: office.Size) -> Path:
    """Return the office as a file of the program, imported once."""
    path = folder / "office.mdesk"
    if not path.exists():
        command(folder, "new", str(path))
        command(folder, "import", str(path), str(source(folder, size)))
    return path


def copied(path: Path) -> Path:
    """Return a fresh copy of a file, to be changed."""
    copy = path.with_name(f"copy-{path.name}")
    shutil.copyfile(path, copy)
    return copy


def command(folder: Path, *words: str) -> None:
    """Run a command of the program; raises CalledProcessError where it fails."""
    subprocess.run(
        [sys.executable, "-m", "meetingdesk", *words],
        env=os.environ | surroundings(folder),
        check=True,
        capture_output=True,
        cwd=folder,
    )
