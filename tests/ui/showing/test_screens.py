"""On which of several screens the text is shown; the platform is told of two in a process apart."""

import json
import os
import subprocess
import sys
from pathlib import Path

_SCRIPT = """
from PySide6.QtWidgets import QApplication
from meetingdesk.ui.showing.opening import shared_screen
app = QApplication([])
screens = app.screens()
for own in screens:
    print(own.name(), shared_screen(own, own.virtualSiblings()).name())
print(screens[0].name(), shared_screen(screens[0], screens[:1]).name())
"""


def test_the_text_goes_to_the_other_screen_where_there_are_two(tmp_path: Path) -> None:
    sizes = {"width": 1366, "height": 768, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    screens = [{"name": name, "x": x, "y": 0, **sizes} for name, x in (("desk", 0), ("wall", 1366))]
    (tmp_path / "screens.json").write_text(json.dumps({"screens": screens}), "utf-8")
    done = subprocess.run(
        [sys.executable, "-c", _SCRIPT],
        # A path with a drive in it would be cut at its colon.
        cwd=tmp_path,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen:configfile=screens.json"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.split() == ["desk", "wall", "wall", "desk", "desk", "desk"]
