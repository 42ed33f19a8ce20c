"""The demo, and the way to the window where there is none."""

import json
import os
import re
from pathlib import Path

import pytest

from meetingdesk.cli import display
from tests.cli.running import Program, pdf_text


def qt_missing(folder: Path) -> dict[str, str]:
    """Return an environment in which Qt is installed and one of its libraries is not."""
    package = folder / "broken" / "PySide6"
    package.mkdir(parents=True)
    missing = "libEGL.so.1: cannot open shared object file: No such file or directory"
    (package / "__init__.py").write_text(f"raise ImportError({missing!r})\n")
    root = Path(__file__).parents[2]
    return {"PYTHONPATH": f"{package.parent}{os.pathsep}{root}", "DISPLAY": ":99"}


def test_the_demo_makes_a_file_and_its_minutes_and_says_where(program: Program) -> None:
    said = program.done("demo", "--no-window")
    folder = program.folder / "Meeting Desk demo"
    assert str(folder / "sample.mdesk") in said
    assert str(folder / "sample.pdf") in said
    text = pdf_text(folder / "sample.pdf")
    for words in ("STAMEQ", "日本産業標準調査会", "Tổng cục Tiêu chuẩn Đo lường Chất lượng"):
        assert words in text
    assert "All is well." in program.done("check", folder / "sample.mdesk")
    assert sorted(os.listdir(folder)) == ["sample.mdesk", "sample.pdf"]


def test_nothing_internal_is_on_the_paper(program: Program) -> None:
    program.done("demo", "--no-window", "--folder", "out")
    text = " ".join(pdf_text(program.folder / "out" / "sample.pdf").split())
    assert "Ask both units beforehand" not in text


def test_the_demo_again_leaves_the_first_one_as_it_is(program: Program) -> None:
    program.done("demo", "--no-window", "--folder", "out")
    folder = program.folder / "out"
    first = (folder / "sample.mdesk").read_bytes()
    paper = (folder / "sample.pdf").read_bytes()
    program.done("demo", "--no-window", "--folder", "out")
    assert (folder / "sample.mdesk").read_bytes() == first
    assert (folder / "sample 2.pdf").read_bytes() == paper
    program.done("demo", "--no-window", "--folder", "out", "--force")
    assert (folder / "sample.mdesk").read_bytes() != first
    assert len(os.listdir(folder)) == 4


def test_a_folder_that_cannot_be_made_is_said(program: Program) -> None:
    (program.folder / "file").write_text("")
    assert "--folder" in program.refused("demo", "--folder", "file", "--no-window")


def test_without_qt_everything_but_the_window_works(tmp_path: Path) -> None:
    program = Program(folder=tmp_path, more=qt_missing(tmp_path))
    path = program.file()
    program.done("minutes", path, "--output", "out.pdf")
    program.done("check", path)
    ran = program.run("demo")
    assert ran.code == 0
    assert "sample.pdf" in ran.out
    assert "libEGL.so.1" in ran.err
    assert "libegl1" in ran.err
    said = program.refused(path)
    assert "libegl1" in said


# Only there can a person be without a display.
if os.name == "posix":

    def test_without_a_display_the_work_is_done_and_the_reason_said(program: Program) -> None:
        ran = program.run("demo")
        assert ran.code == 0
        assert "sample.mdesk" in ran.out
        assert "There is no display" in ran.err
        assert "xvfb" in ran.err
        assert "There is no display" in program.refused()
        assert "There is no display" in program.refused(program.file())

    @pytest.mark.parametrize("more", [{}, {"XDG_RUNTIME_DIR": "/"}])
    def test_a_wayland_display_that_does_not_answer_is_said(
        tmp_path: Path, more: dict[str, str]
    ) -> None:
        program = Program(folder=tmp_path, more={"WAYLAND_DISPLAY": "nope"} | more)
        assert "nope (Wayland) does not answer" in program.refused()

    def test_the_packages_named_are_those_of_the_readme_and_of_the_gate() -> None:
        named = set(re.findall(r"\blib[a-z][\w.-]*\w", display._PACKAGES)) - {"libraries"}
        assert len(named) == 12
        for file in ("README.md", ".ci/run"):
            assert named <= set(
                (Path(__file__).parents[2] / file).read_text("utf-8").replace("(", " ").split()
            )

    def test_a_display_that_does_not_answer_is_said(tmp_path: Path) -> None:
        program = Program(folder=tmp_path, more={"DISPLAY": ":987"})
        said = program.refused()
        assert "display" in said or "libxcb" in said


def test_the_sample_is_written_by_its_source_and_imported_by_the_person(program: Program) -> None:
    program.done("demo", "--no-window", "--folder", "out", "--author", "Lê Thị Ánh")
    program.done("export", "out/sample.mdesk", "out.json")
    records = json.loads((program.folder / "out.json").read_bytes())["records"]
    assert [p["family_name"] for p in records["Person"]].count("Hà") == 1
