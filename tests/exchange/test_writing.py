"""Files appear whole or not at all, and nothing is left over."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from meetingdesk.desk import new_desk, open_desk
from meetingdesk.domain.errors import FileTrouble
from meetingdesk.exchange.writing import made_beside, write_whole
from meetingdesk.settings import Places


def test_a_file_is_written_whole(tmp_path: Path) -> None:
    path = tmp_path / "Biên bản 議事録.pdf"
    write_whole(path, b"abc")
    assert path.read_bytes() == b"abc"
    assert os.listdir(tmp_path) == [path.name]


def test_what_is_there_stays_unless_forced(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"old")
    with pytest.raises(FileTrouble, match="--force"):
        write_whole(path, b"new")
    assert path.read_bytes() == b"old"
    write_whole(path, b"new", force=True)
    assert path.read_bytes() == b"new"
    assert os.listdir(tmp_path) == ["a"]


def test_what_appears_meanwhile_stays(tmp_path: Path) -> None:
    path = tmp_path / "a"

    def make() -> None:
        with made_beside(path) as part:
            part.write_bytes(b"ours")
            path.write_bytes(b"theirs")

    with pytest.raises(FileTrouble, match="there already"):
        make()
    assert path.read_bytes() == b"theirs"
    assert os.listdir(tmp_path) == ["a"]


def test_a_failure_leaves_nothing_over(tmp_path: Path) -> None:
    def make() -> None:
        with made_beside(tmp_path / "a") as part:
            part.write_bytes(b"half")
            raise KeyError

    with pytest.raises(KeyError):
        make()
    assert os.listdir(tmp_path) == []


@pytest.mark.parametrize("name", ["no/such/folder/a", "file/a", "", "x" * 300, "a\0b"])
def test_a_place_that_will_not_do_is_said_in_words(tmp_path: Path, name: str) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(FileTrouble) as trouble:
        write_whole(tmp_path / name, b"x")
    assert str(trouble.value).endswith(".")
    assert os.listdir(tmp_path) == ["file"]


@pytest.mark.parametrize("end", ["-journal", "-wal"])
def test_a_place_beside_unfinished_changes_is_refused(tmp_path: Path, end: str) -> None:
    path = tmp_path / "office.mdesk"
    path.write_bytes(b"old")
    left = tmp_path / f"office.mdesk{end}"
    left.write_bytes(b"changes")
    with pytest.raises(FileTrouble, match="Open office.mdesk once"), made_beside(path, force=True):
        raise AssertionError("nothing is to be made")
    assert (path.read_bytes(), left.read_bytes()) == (b"old", b"changes")
    left.unlink()

    def make() -> None:
        with made_beside(path, force=True) as part:
            part.write_bytes(b"new")
            left.write_bytes(b"changes")

    with pytest.raises(FileTrouble, match="saving that was broken off"):
        make()
    assert path.read_bytes() == b"old"
    assert sorted(os.listdir(tmp_path)) == ["office.mdesk", left.name]


def test_the_longest_name_will_do(tmp_path: Path) -> None:
    write_whole(tmp_path / ("x" * 251 + ".pdf"), b"abc")
    assert os.listdir(tmp_path) == ["x" * 251 + ".pdf"]


def test_what_goes_wrong_on_the_way_is_told_of_the_name_that_was_given(tmp_path: Path) -> None:
    path = tmp_path / "Biên bản 議事録.mdesk"
    places = Places(config=tmp_path, cache=tmp_path, recovery=tmp_path / "r", log=tmp_path)

    def make() -> None:
        with made_beside(path) as part:
            new_desk(part, author="An", places=places).close()
            part.write_bytes(b"spoilt")
            open_desk(part, author="An", places=places)

    with pytest.raises(FileTrouble) as trouble:
        make()
    assert str(trouble.value).startswith(f"{path.name} is not a Meeting Desk file")
    assert [name for name in os.listdir(tmp_path) if "mdesk" in name or "part" in name] == []


# Windows has neither pipes with a name nor limits, and guards symbolic links.
if os.name == "posix":

    def test_a_symbolic_link_keeps_pointing(tmp_path: Path) -> None:
        target = tmp_path / "target"
        target.write_bytes(b"old")
        link = tmp_path / "link"
        link.symlink_to(target)
        write_whole(link, b"new", force=True)
        assert link.is_symlink()
        assert target.read_bytes() == b"new"

    def test_a_device_or_pipe_is_left_alone(tmp_path: Path) -> None:
        pipe = tmp_path / "pipe"
        os.mkfifo(pipe)
        with pytest.raises(FileTrouble, match="not an ordinary file"):
            write_whole(pipe, b"x", force=True)
        assert pipe.is_fifo()

    def test_a_full_disk_leaves_what_was_there(tmp_path: Path) -> None:
        path = tmp_path / "a"
        path.write_bytes(b"old")
        program = (
            "import resource, signal, sys\n"
            "from pathlib import Path\n"
            "from meetingdesk.domain.errors import FileTrouble\n"
            "from meetingdesk.exchange.writing import write_whole\n"
            "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
            "resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))\n"
            "try:\n"
            "    write_whole(Path(sys.argv[1]), b'x' * 100000, force=True)\n"
            "except FileTrouble as trouble:\n"
            "    print(trouble)\n"
        )
        done = subprocess.run(
            [sys.executable, "-c", program, str(path)], capture_output=True, text=True, check=True
        )
        assert "cannot be written" in done.stdout
        assert path.read_bytes() == b"old"
        assert os.listdir(tmp_path) == ["a"]


def test_a_meeting_file_is_never_replaced_by_a_paper(tmp_path: Path) -> None:
    path = tmp_path / "office.mdesk"
    places = Places(config=tmp_path, cache=tmp_path, recovery=tmp_path / "r", log=tmp_path)
    new_desk(path, author="An", places=places).close()
    before = path.read_bytes()
    (tmp_path / "link.pdf").symlink_to(path)
    for name in ("office.mdesk", "link.pdf"):
        with pytest.raises(FileTrouble, match="is a file of Meeting Desk"):
            write_whole(tmp_path / name, b"paper", force=True)
    assert path.read_bytes() == before
