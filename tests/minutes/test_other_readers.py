"""A lasting PDF as other programs read it; nothing in it makes them complain."""

import shutil
import subprocess
from pathlib import Path

import pytest

from meetingdesk.minutes.pdf import export_archive
from tests.minutes.structures import structure
from tests.minutes.test_archive import LANGUAGES, opened
from tests.minutes.test_structure import made

READ_ALOUD = {
    "en": "1. The fifth working session between VSB and JSB was held at Ha Noi and by "
    "videoconference on Friday 18 March 2022.",
    "vi": "1. Buổi làm việc lần thứ năm giữa VSB và JSB được tổ chức tại Hà Nội và trực tuyến vào "
    "thứ Sáu, ngày 18 tháng 3 năm 2022.",
    "ja": "附属書2　提出文書",
}


@pytest.mark.parametrize("language", READ_ALOUD)
def test_another_program_reads_it_aloud(language: str, tmp_path: Path) -> None:
    """`pdfinfo` reads it where it is installed, as .ci/run does; else PDFium."""
    pdf = export_archive(made("minutes", language))
    tool = shutil.which("pdfinfo")
    if tool:
        file = tmp_path / "minutes.pdf"
        file.write_bytes(pdf)
        command = [tool, "-struct-text", "-enc", "UTF-8", str(file)]
        done = subprocess.run(command, capture_output=True, check=True)
        assert done.stderr == b""
        lines = done.stdout.decode().splitlines()
        said = "".join(line.strip()[1:-1] for line in lines if line.strip().startswith('"'))
    else:
        said = structure(pdf).text
    assert READ_ALOUD[language] in said


@pytest.mark.parametrize(
    "command", [["qpdf", "--check"], ["mutool", "draw", "-q", "-F", "text", "-o", "-"]]
)
@pytest.mark.parametrize("languages", LANGUAGES)
def test_other_programs_find_nothing_to_complain_about(
    command: list[str], languages: str, tmp_path: Path
) -> None:
    """They run where they are installed, as .ci/run does; qpdf's own check runs everywhere."""
    pdf = export_archive(made("minutes", languages))
    if tool := shutil.which(command[0]):
        file = tmp_path / "minutes.pdf"
        file.write_bytes(pdf)
        done = subprocess.run([tool, *command[1:], str(file)], capture_output=True, check=False)
        told = done.stderr.decode().splitlines()
        # Debian builds it without colour management, and it says so of every file with a profile.
        assert [line for line in told if line != "warning: ICC support is not available"] == []
        assert done.returncode == 0
    with opened(pdf) as checked:
        assert checked.check_pdf_syntax() == []
