"""The house keeps its own rules: sizes, docstrings, directions of import, the file's tables."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from meetingdesk.storage.header import FORMAT
from meetingdesk.storage.schema import metadata

ROOT = Path(__file__).parent.parent
MODULES = sorted((ROOT / "meetingdesk").rglob("*.py"))
REFERENCE = Path(__file__).parent / "reference"


def relative(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("module", MODULES, ids=relative)
def test_each_module_is_short_and_says_what_it_is_for(module: Path) -> None:
    source = module.read_text(encoding="utf-8")
    assert len(source.splitlines()) <= 300
    assert ast.get_docstring(ast.parse(source))


@pytest.mark.parametrize(
    ("module", "unwanted"),
    [
        ("meetingdesk.desk", "PySide6"),
        ("meetingdesk.minutes.pdf", "PySide6"),
        ("meetingdesk.cli", "PySide6"),
        ("meetingdesk.ui.main_window", "reportlab"),
        ("meetingdesk.ui.main_window", "pypdfium2"),
    ],
)
def test_what_is_imported_loads_no_more_than_it_needs(module: str, unwanted: str) -> None:
    code = f"import sys, {module}; sys.exit({unwanted!r} in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_no_source_is_read_where_modules_are_loaded_after_qt() -> None:
    code = (
        "import linecache, sys; from meetingdesk.cli.display import window_trouble;"
        "window_trouble(); import meetingdesk.desk;"
        "sys.exit(sys.modules['sqlalchemy'].__file__ in linecache.cache)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_each_icon_is_used() -> None:
    code = "".join(module.read_text(encoding="utf-8") for module in MODULES)
    icons = [icon.stem for icon in (ROOT / "resources" / "icons").glob("*.svg")]
    assert icons
    assert [name for name in icons if not re.search(rf'["/]{name}["\.]', code)] == []


def written_out() -> str:
    """Return the tables of the file as SQL, one statement after the other."""
    dialect = sqlite.dialect()
    made = []
    for table in metadata.sorted_tables:
        made.append(str(CreateTable(table).compile(dialect=dialect)).strip() + ";")
        for index in sorted(table.indexes, key=lambda i: str(i.name)):
            made.append(str(CreateIndex(index).compile(dialect=dialect)).strip() + ";")
    lines = "\n".join(made).splitlines()
    return "\n".join(" ".join(line.split()) for line in lines) + "\n"


CHANGED = """The format of files changes: {changed}
Files of the format so far lack this. Raise FORMAT in storage/header.py and add its digest to
FORMATS there (see tests/storage/test_tables_digest.py): storage/upgrading.py then makes the record
tables of older files anew. Say in storage/recalling.py which columns older tables lack; new fields
come last. Write the new tables with `python -m tests.test_house`, and a reference file of the new
format with `python -m tests.storage.golden`. The old reference files stay."""


def test_the_tables_of_the_file_are_those_of_the_format() -> None:
    """A renamed field would change the file's format without anyone having decided it."""
    kept = (REFERENCE / f"format-{FORMAT}.sql").read_text(encoding="utf-8")
    changed = set(written_out().split(";\n")) ^ set(kept.split(";\n"))
    assert not changed, CHANGED.format(changed=sorted(changed))


if __name__ == "__main__":
    (REFERENCE / f"format-{FORMAT}.sql").write_text(written_out(), encoding="utf-8")
