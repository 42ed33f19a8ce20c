"""Which session is meant: every printed reference, and what people say instead."""

import json
import shutil
from pathlib import Path

import pytest

from tests.cli.running import Program, pdf_text
from tests.exchange.published import published

SESSIONS: list[dict[str, object]] = [
    {"key": "a", "title": "Fourth session on standards", "number": 4, "held_on": "2021-03-18"},
    {"key": "b", "title": "Fifth session on standards", "number": 5, "held_on": "2022-03-18"},
    {"key": "c", "title": "Phiên họp Đà Nẵng", "number": 5, "held_on": "2022-09-01"},
    {"key": "d", "title": "Courtesy call in the morning", "held_on": "2023-05-05"},
    {"key": "e", "title": "Courtesy call in the evening", "held_on": "2023-05-05"},
    {"key": "f", "title": "第六回会合", "reference": "JISC/6"},
]
PARTNERS = {"a": "jisc", "b": "jisc", "c": "asean", "d": "jisc", "e": "jisc", "f": "jisc"}


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Program:
    """Return the program in a folder with the file of SESSIONS; the tests only read it."""
    sides = [
        side
        for key, partner in PARTNERS.items()
        for side in (
            {"key": f"{key}1", "parent": key, "organization": "stameq", "own": True},
            {"key": f"{key}2", "parent": key, "organization": partner},
        )
    ]
    bodies = [{"key": key, "acronym": key.upper()} for key in ("stameq", "jisc", "asean")]
    records = {"Organization": bodies, "Session": SESSIONS, "Delegation": sides}
    folder = tmp_path_factory.mktemp("references")
    (folder / "office.json").write_bytes(published(records))
    program = Program(folder=folder)
    program.file("office.mdesk", folder / "office.json")
    return program


def title(program: Program, reference: str) -> str:
    program.done(
        "minutes", "office.mdesk", "--session", reference, "--output", "out.pdf", "--force"
    )
    text = " ".join(pdf_text(program.folder / "out.pdf").split())
    (found,) = [str(s["title"]) for s in SESSIONS if str(s["title"]) in text]
    return found


def test_every_printed_reference_means_the_session_beside_it(program: Program) -> None:
    lines = program.done("sessions", "office.mdesk").splitlines()
    assert len(lines) == len(SESSIONS)
    assert [line[:10].strip() for line in lines[2:5]] == ["ASEAN 5", "JISC 5", "JISC 4"]
    for line in lines:
        reference = line.split("  ")[0]
        assert line.endswith(title(program, reference))


@pytest.mark.parametrize(
    ("reference", "meant"),
    [
        ("JISC 5", "Fifth session on standards"),
        ("jisc  5", "Fifth session on standards"),
        ("4", "Fourth session on standards"),
        ("2022-09-01", "Phiên họp Đà Nẵng"),
        ("da nang", "Phiên họp Đà Nẵng"),
        ("fif stand", "Fifth session on standards"),
        ("STAMEQ-ASEAN/2022-09-01", "Phiên họp Đà Nẵng"),
        ("stameq-jisc/2022-03-18", "Fifth session on standards"),
        ("JISC/6", "第六回会合"),
        ("第六回", "第六回会合"),
    ],
)
def test_a_session_is_found_as_people_name_it(program: Program, reference: str, meant: str) -> None:
    assert title(program, reference) == meant


@pytest.mark.parametrize(
    ("reference", "listed"),
    [
        ("5", ["ASEAN 5", "JISC 5"]),
        ("2023-05-05", ["Courtesy call in the morning", "Courtesy call in the evening"]),
        ("session standards", ["JISC 4", "JISC 5"]),
    ],
)
def test_what_may_mean_several_lists_them_and_exits_2(
    program: Program, reference: str, listed: list[str]
) -> None:
    said = program.refused("minutes", "office.mdesk", "--session", reference, code=2)
    assert len(said.splitlines()) == 1 + len(listed)
    for words in listed:
        assert words in said


def test_what_means_none_lists_all(program: Program) -> None:
    said = program.refused("minutes", "office.mdesk", "--session", "unheard of", code=2)
    assert len(said.splitlines()) == 1 + len(SESSIONS)


def test_without_a_reference_the_latest_is_meant(program: Program, tmp_path: Path) -> None:
    said = program.refused("minutes", "office.mdesk", code=2)
    assert "in the morning" in said
    assert "in the evening" in said
    latest = {"key": "g", "title": "The latest of all", "held_on": "2024-01-01"}
    (tmp_path / "more.json").write_bytes(published({"Session": [latest]}))
    later = tmp_path / "later.mdesk"
    shutil.copy(program.folder / "office.mdesk", later)
    program.done("import", later, tmp_path / "more.json")
    paper = tmp_path / "Minutes 2024-01-01.pdf"
    assert program.done("minutes", later) == f"Wrote {paper}.\n"
    assert "The latest of all" in pdf_text(paper)


def test_the_name_of_the_paper_is_a_name_for_a_file_everywhere(program: Program) -> None:
    program.done("minutes", "office.mdesk", "--session", "JISC/6", "--paper", "agenda")
    assert (program.folder / "Agenda JISC-6.pdf").read_bytes().startswith(b"%PDF")


def test_there_is_a_paper_of_each_sort(program: Program) -> None:
    heads = {"minutes": "MINUTES", "agenda": "AGENDA"}
    heads |= {"delegations": "DELEGATIONS", "attendance": "ATTENDANCE"}
    for paper, head in heads.items():
        words = ["minutes", "office.mdesk", "--session", "4", "--paper", paper]
        program.done(*words, "--output", f"{paper}.pdf")
        assert head in pdf_text(program.folder / f"{paper}.pdf").upper()
        assert "there already" in program.refused(*words, "--output", f"{paper}.pdf")


def test_sessions_are_data_too(program: Program) -> None:
    program.done("export", "office.mdesk", "out.json")
    records = json.loads((program.folder / "out.json").read_bytes())["records"]
    assert {s["title"] for s in records["Session"]} == {s["title"] for s in SESSIONS}
