"""The digest by which a file's tables are known is that of the tables which are made."""

import shutil
import sqlite3
from pathlib import Path

import pytest
import sqlalchemy as sa

from meetingdesk.domain.errors import FileTrouble
from meetingdesk.storage import opening
from meetingdesk.storage.file import MeetingFile
from meetingdesk.storage.header import TABLES
from meetingdesk.storage.schema import metadata
from tests.storage.golden import REFERENCE


def test_digest_is_that_of_the_tables_made() -> None:
    engine = sa.create_engine("sqlite://", poolclass=sa.pool.StaticPool)
    with engine.begin() as connection:
        metadata.create_all(connection)
        assert opening.tables_of(connection) == TABLES
    engine.dispose()


@pytest.mark.parametrize(
    "change",
    [
        "CREATE TABLE more (a)",
        "DROP TABLE note",
        "DROP INDEX ix_session_held_on",
        "ALTER TABLE note ADD COLUMN more",
        "CREATE VIEW seen AS SELECT 1",
        "CREATE TRIGGER sly AFTER INSERT ON entry BEGIN DELETE FROM entry; END",
    ],
)
def test_a_file_whose_tables_were_changed_is_refused(tmp_path: Path, change: str) -> None:
    path = tmp_path / "changed.mdesk"
    shutil.copyfile(REFERENCE / "format-1.mdesk", path)
    MeetingFile(path).close()
    connection = sqlite3.connect(path)
    connection.execute(change)
    connection.close()
    with pytest.raises(FileTrouble, match="did not make"):
        MeetingFile(path)
