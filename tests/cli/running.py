"""Runs the program as a person would, with a home of its own and no display."""

import os
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

import pypdfium2

from meetingdesk.settings import resource

SAMPLE = resource("samples/stameq-jisc-2022.json")
_DISPLAY = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


@dataclass(frozen=True, kw_only=True)
class Ran:
    """What a run left: its exit code and what it said."""

    code: int
    out: str
    err: str


@dataclass(frozen=True, kw_only=True)
class Program:
    """The program in a folder of its own."""

    folder: Path
    more: dict[str, str] = field(default_factory=dict)

    def run(self, *words: str | Path) -> Ran:
        """Run it with these words; it must never show a traceback."""
        known = {k: v for k, v in os.environ.items() if k not in _DISPLAY}
        told = {"MEETINGDESK_HOME": str(self.folder / "home"), "PYTHONIOENCODING": "utf-8"}
        done = subprocess.run(
            [sys.executable, "-m", "meetingdesk", *map(str, words)],
            capture_output=True,
            cwd=self.folder,
            env=known | {"PYTHONPATH": str(Path(__file__).parents[2])} | told | self.more,
            timeout=120,
            check=False,
        )
        ran = Ran(
            code=done.returncode,
            out=done.stdout.decode("utf-8", "replace").replace("\r\n", "\n"),
            err=done.stderr.decode("utf-8", "replace").replace("\r\n", "\n"),
        )
        assert "Traceback" not in ran.err
        return ran

    def done(self, *words: str | Path) -> str:
        """Run it, see that it succeeds without complaint, and return what it says."""
        ran = self.run(*words)
        assert (ran.code, ran.err) == (0, "")
        return ran.out

    def refused(self, *words: str | Path, code: int = 1) -> str:
        """Run it, see that it refuses in a few whole sentences, and return them."""
        ran = self.run(*words)
        assert (ran.code, ran.out) == (code, "")
        assert ran.err.startswith("meetingdesk: ") or code == 2
        assert ran.err.rstrip().endswith((".", ":")) or code == 2
        return ran.err

    def file(self, name: str = "office.mdesk", source: Path = SAMPLE) -> Path:
        """Return a new file with the records of a source."""
        self.done("new", name)
        self.done("import", name, source)
        return self.folder / name


def pdf_text(path: Path) -> str:
    """Return the words of a PDF."""
    paper = pypdfium2.PdfDocument(path)
    try:
        return "\n".join(_page_text(page) for page in paper)
    finally:
        paper.close()


def _page_text(page: pypdfium2.PdfPage) -> str:
    words = page.get_textpage()
    try:
        return str(words.get_text_bounded())
    finally:
        words.close()
        page.close()
