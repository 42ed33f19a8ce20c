"""How the command line behaves in bad company: poor terminals, broken pipes, its own faults."""

import os
import subprocess
import sys
from pathlib import Path

from tests.cli.running import Program

ROOT = Path(__file__).parents[2]
FAULT = (
    "import sys\n"
    "from meetingdesk.cli import manners\n"
    "sys.excepthook = manners.report_fault\n"
    "raise KeyError('会合')\n"
)


def python(folder: Path, program: str, **more: str) -> subprocess.CompletedProcess[str]:
    told = {"MEETINGDESK_HOME": str(folder), "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"}
    return subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        encoding="utf-8",
        env=os.environ | told | more,
        check=False,
        timeout=60,
    )


def test_a_terminal_that_knows_no_japanese_shows_something_else(tmp_path: Path) -> None:
    path = Program(folder=tmp_path).file("Biên bản 会合.mdesk")
    for encoding in ("ascii", "cp1252", "cp932"):
        poor = Program(folder=tmp_path, more={"PYTHONIOENCODING": encoding})
        assert "STAMEQ" in poor.done("sessions", path)
        assert "no folder" in poor.refused("export", path, "không có/会合.json")


def test_a_fault_of_the_program_is_a_sentence_and_a_log(tmp_path: Path) -> None:
    done = python(tmp_path, FAULT)
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1
    assert "Traceback" not in done.stderr
    log = tmp_path / "log" / "meetingdesk.log"
    assert str(log) in done.stderr
    assert "KeyError: '会合'" in log.read_text("utf-8")


def test_a_fault_is_said_even_where_no_log_can_be_written(tmp_path: Path) -> None:
    (tmp_path / "log").write_text("")
    done = python(tmp_path, FAULT)
    assert done.returncode == 1
    assert "KeyError" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_home_that_cannot_be_used_is_no_fault(tmp_path: Path) -> None:
    program = Program(folder=tmp_path)
    path = program.file()
    blocked = tmp_path / "blocked"
    blocked.write_text("")
    ran = Program(folder=tmp_path, more={"MEETINGDESK_HOME": str(blocked)}).run("sessions", path)
    assert ran.code in {0, 1}
    assert "fault of the program" not in ran.err


def test_qt_and_reportlab_are_not_loaded_where_they_are_not_needed(tmp_path: Path) -> None:
    told = python(
        tmp_path,
        "import sys\n"
        "from meetingdesk import cli\n"
        f"cli.main(['new', {str(tmp_path / 'a.mdesk')!r}])\n"
        f"cli.main(['sessions', {str(tmp_path / 'a.mdesk')!r}])\n"
        "heavy = ('PySide6', 'reportlab', 'pypdfium2', 'jsonschema')\n"
        "print([m for m in sys.modules if m.split('.')[0] in heavy])\n",
    )
    assert told.stdout.splitlines()[-1] == "[]"


# Pipes, limits and terminals as such systems know them.
if os.name == "posix":

    def shell(program: Program, line: str) -> subprocess.CompletedProcess[str]:
        told = {"MEETINGDESK_HOME": str(program.folder / "home"), "PYTHONPATH": str(ROOT)}
        return subprocess.run(
            ["bash", "-o", "pipefail", "-c", line],
            capture_output=True,
            encoding="utf-8",
            cwd=program.folder,
            env=os.environ | told | {"M": f"{sys.executable} -m meetingdesk"},
            check=False,
            timeout=60,
        )

    def test_a_reader_that_hangs_up_is_no_trouble_worth_a_word(program: Program) -> None:
        program.file()
        done = shell(program, "$M sessions office.mdesk | true")
        assert done.stderr == ""

    def test_output_that_goes_nowhere_is_no_fault(program: Program) -> None:
        program.file()
        assert shell(program, "$M sessions office.mdesk >&-").returncode == 0
        assert shell(program, "$M sessions nowhere.mdesk 2>&-").returncode == 1
        full = shell(program, "$M sessions office.mdesk >/dev/full")
        assert full.returncode == 1
        assert "disk is full" in full.stderr
        assert len(full.stderr.splitlines()) == 1

    def test_a_full_disk_is_said_and_leaves_what_was_there(program: Program) -> None:
        program.file()
        (program.folder / "out.json").write_text("mine")
        done = shell(program, "ulimit -f 4; $M export office.mdesk out.json --force")
        assert done.returncode == 1
        assert "Traceback" not in done.stderr
        assert "fault of the program" not in done.stderr
        assert (program.folder / "out.json").read_text() == "mine"
        assert not [name for name in os.listdir(program.folder) if name.endswith(".part")]

    def test_long_work_is_told_at_a_terminal_and_wiped_off_again(tmp_path: Path) -> None:
        import pty

        master, slave = pty.openpty()
        work = (
            "import time\nfrom meetingdesk.cli.manners import working\n"
            "with working('Importing'):\n    time.sleep(1.5)\n"
            "with working('Quick'):\n    pass\n"
        )
        subprocess.run(
            [sys.executable, "-c", work],
            stderr=slave,
            env=os.environ | {"PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"},
            check=True,
            timeout=60,
        )
        os.close(slave)
        said = os.read(master, 10_000).decode()
        os.close(master)
        assert "Importing … 1 s" in said
        assert said.endswith("\r")
        assert "Quick" not in said

    def test_who_stops_the_program_while_it_loads_sees_no_traceback(tmp_path: Path) -> None:
        stop = (
            "import os, runpy, signal, sys\n"
            # What runs in the background may be told to ignore it.
            "signal.signal(signal.SIGINT, signal.default_int_handler)\n"
            "class Stopping:\n"
            "    def find_spec(self, name, *more):\n"
            "        if name == 'meetingdesk.cli':\n"
            "            os.kill(os.getpid(), signal.SIGINT)\n"
            "sys.meta_path.insert(0, Stopping())\n"
            "runpy.run_module('meetingdesk', run_name='__main__')\n"
        )
        done = python(tmp_path, stop)
        assert (done.returncode, done.stderr) == (130, "")
