"""A day at the command line: a list comes in, is corrected, comes again, and goes on paper."""

import json
from pathlib import Path
from typing import Any

from tests.cli.running import SAMPLE, Program, pdf_text


def corrected(source: Path, target: Path, kind: str, key: str, **values: Any) -> None:
    """Write a source again in which one record says something else."""
    said = json.loads(source.read_text(encoding="utf-8"))
    (record,) = [r for r in said["records"][kind] if r["key"] == key]
    record.update(values)
    target.write_text(json.dumps(said, ensure_ascii=False), encoding="utf-8")


def test_from_an_empty_folder_to_papers_and_to_a_colleague(tmp_path: Path) -> None:
    program = Program(folder=tmp_path)
    program.done("--author", "Nguyễn Văn A", "new", "Hợp tác.mdesk")
    program.done("--author", "Nguyễn Văn A", "import", "Hợp tác.mdesk", SAMPLE)

    # The list had a date wrong: just that is changed.
    corrected(SAMPLE, tmp_path / "again.json", "AgreedAction", "experts-jp", due_on="2022-07-15")
    said = program.done("import", "Hợp tác.mdesk", "again.json")
    assert "0 new, 1 changed, 144 as before" in said
    said = program.done("import", "Hợp tác.mdesk", "again.json")
    assert "0 new, 0 changed, 145 as before" in said

    # The session is found by the reference that the list of sessions prints.
    (line,) = program.done("sessions", "Hợp tác.mdesk").splitlines()
    reference = line.split("  ")[0]
    program.done("minutes", "Hợp tác.mdesk", "--session", reference, "--output", "biên bản.pdf")
    text = " ".join(pdf_text(tmp_path / "biên bản.pdf").split())
    assert "15 July 2022" in text
    assert "30 June 2022" not in text
    assert "[VN: twice a year] [JP: once a year]" in text

    # A colleague gets the records, and makes the same paper of them to the byte.
    program.done("export", "Hợp tác.mdesk", "records.json")
    program.done("--author", "山田", "new", "同僚.mdesk")
    program.done("--author", "山田", "import", "同僚.mdesk", "records.json")
    program.done("minutes", "同僚.mdesk", "--output", "議事録.pdf")
    assert (tmp_path / "議事録.pdf").read_bytes() == (tmp_path / "biên bản.pdf").read_bytes()
    for file in ("Hợp tác.mdesk", "同僚.mdesk"):
        assert "All is well." in program.done("check", file)
