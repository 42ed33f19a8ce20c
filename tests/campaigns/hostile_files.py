"""Files made by hand to do harm: what is done to a sound copy, and what is expected of it."""

import json
import sqlite3
from collections.abc import Callable
from hashlib import sha256
from typing import Any

REFUSED, INERT = "refused", "inert"
SESSION = "1" * 32

Act = Callable[[sqlite3.Connection], object]


def _sql(*statements: str) -> Act:
    def act(raw: sqlite3.Connection) -> None:
        for statement in statements:
            raw.execute(statement)

    return act


def _schema(find: str, put: str) -> Act:
    sql = "UPDATE sqlite_schema SET sql = replace(sql, ?, ?)"

    def act(raw: sqlite3.Connection) -> None:
        raw.execute("PRAGMA writable_schema=ON")
        raw.execute(sql, (find, put))

    return act


def put(raw: sqlite3.Connection, body: bytes, *, record: bytes | None, **odd: Any) -> None:
    """Add an entry as if all were in order: hash, count and XOR fit; `odd` cells do not."""
    cell = odd.get("cell", sha256(body).digest())
    raw.execute(
        "INSERT INTO entry (id, record, gone, body) VALUES (?, ?, ?, ?)",
        (cell, record, odd.get("gone", 0), odd.get("stored", body)),
    )
    rows = raw.execute("SELECT id FROM entry").fetchall()
    xor = 0
    for (known,) in rows:
        xor ^= int.from_bytes(known, "big") if isinstance(known, bytes) else 0
    raw.execute("UPDATE meta SET value = ? WHERE key = 'count'", (str(len(rows)),))
    raw.execute("UPDATE meta SET value = ? WHERE key = 'xor'", (f"{xor:064x}",))


def said(**members: Any) -> bytes:
    """Return the bytes of an entry about a record of its own; members may be anything."""
    body: dict[str, Any] = {
        "author": "Mallory",
        "time": "2026-01-01T00:00:00Z",
        "edit": "e" * 32,
        "label": "x",
        "kind": "Session",
        "record": "a" * 32,
        "add": {"title": "x"},
    }
    body |= members
    body = {name: value for name, value in body.items() if value is not ...}
    return json.dumps(body, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def _entry(**members: Any) -> Act:
    record = members.get("record", "a" * 32)
    fits = isinstance(record, str) and len(record) == 32
    cell = bytes.fromhex(record) if fits else None
    return lambda raw: put(raw, said(**members), record=cell)


def _body(body: bytes, **odd: Any) -> Act:
    return lambda raw: put(raw, body, record=odd.pop("record", b"\xaa" * 16), **odd)


def _titled(title: str) -> Act:
    """Give a text that may mean something to whoever shows it: it is text, and nothing else."""
    return _entry(add={"title": title})


TEXTS = {
    "markup for ReportLab": "<b>bold</b> <font size=90>big</font> <img src='file:///etc/passwd'/>",
    "broken markup for ReportLab": "<para><b>never closed & <a href='http://x.invalid'>",
    "rich text for Qt": "<html><img src='http://x.invalid/p.png'><script>alert(1)</script>",
    "a link": "<a href='file:///etc/passwd'>here</a> javascript:alert(1)",
    "a formula for spreadsheets": '=HYPERLINK("http://x.invalid","x")',
    "a command for spreadsheets": "=cmd|' /C calc'!A0",
    "a formula with plus and at": "+1+1 @SUM(1) -2",
    "a template": "{{7*7}} ${7*7} %s %(x)s {0}",
    "SQL": "'; DROP TABLE entry; --",
    "PDF": ") Tj ET endstream endobj /JavaScript (app.alert(1))",
    "turned direction": "\u202egnp.exe\u202c \u200f",
    "what is not seen": "a\u200b\u200d\ufeff\u00adb",
    "many marks": "Z" + "\u0302" * 3000,
    "a long word": "W" * 20_000,
}

FILES: dict[str, tuple[Act, str]] = {
    "a trigger": (
        _sql("CREATE TRIGGER t AFTER INSERT ON entry BEGIN DELETE FROM entry; END"),
        REFUSED,
    ),
    "a trigger that stops updates": (
        _sql("CREATE TRIGGER t BEFORE UPDATE ON meta BEGIN SELECT RAISE(IGNORE); END"),
        REFUSED,
    ),
    "a view": (_sql("CREATE VIEW v AS SELECT * FROM entry"), REFUSED),
    "a view in place of a table": (
        _sql("ALTER TABLE entry RENAME TO e2", "CREATE VIEW entry AS SELECT * FROM e2"),
        REFUSED,
    ),
    "an endless view": (
        _sql(
            "ALTER TABLE meta RENAME TO m2",
            "CREATE VIEW meta AS WITH RECURSIVE c(key, value) AS (SELECT 'count', '1' UNION ALL"
            " SELECT key, value FROM c) SELECT * FROM c",
        ),
        REFUSED,
    ),
    "a virtual table": (_sql("CREATE VIRTUAL TABLE f USING fts5(x)"), REFUSED),
    "a virtual table of places": (_sql("CREATE VIRTUAL TABLE f USING rtree(a, b, c)"), REFUSED),
    "a generated column": (_sql("ALTER TABLE meta ADD COLUMN g AS (length(value))"), REFUSED),
    "one column more": (_sql("ALTER TABLE entry ADD COLUMN more"), REFUSED),
    "an index over an expression": (_sql("CREATE INDEX i ON entry (hex(body))"), REFUSED),
    "a partial index": (_sql("CREATE INDEX i ON entry (n) WHERE gone = 1"), REFUSED),
    "a look-alike table": (_sql('CREATE TABLE "\u0435ntry" (n)'), REFUSED),
    "a table more": (_sql("CREATE TABLE extra (x)"), REFUSED),
    "a table less": (_sql("DROP TABLE import_log"), REFUSED),
    "an index less": (_sql("DROP INDEX ix_entry_record"), REFUSED),
    "statistics": (_sql("ANALYZE"), REFUSED),
    "a default that computes": (
        _schema("value TEXT NOT NULL", "value TEXT DEFAULT (randomblob(9))"),
        REFUSED,
    ),
    "a check that never ends": (
        _schema("gone INTEGER NOT NULL", "gone INTEGER NOT NULL CHECK (zeroblob(1))"),
        REFUSED,
    ),
    "a newer format": (_sql("PRAGMA user_version=99"), REFUSED),
    "a negative format": (_sql("PRAGMA user_version=-1"), REFUSED),
    "another application": (_sql("PRAGMA application_id=7"), REFUSED),
    "no description": (_sql("DELETE FROM meta"), REFUSED),
    "a wrong count": (_sql("UPDATE meta SET value = '777' WHERE key = 'count'"), REFUSED),
    "a count that is no number": (
        _sql("UPDATE meta SET value = 'many' WHERE key = 'count'"),
        REFUSED,
    ),
    "an id that is a path": (
        _sql("UPDATE meta SET value = '../../evil' WHERE key = 'file'"),
        REFUSED,
    ),
    "a body exchanged": (_sql("UPDATE entry SET body = body || ' ' WHERE n = 1"), REFUSED),
    "a body that is a text": (_sql("UPDATE entry SET body = 'x' WHERE n = 1"), REFUSED),
    "a body that is a number": (_sql("UPDATE entry SET body = 7 WHERE n = 1"), REFUSED),
    "an id that is a number": (_sql("UPDATE entry SET id = 7 WHERE n = 1"), REFUSED),
    "values dropped without an erasure": (_sql("UPDATE entry SET gone = 1 WHERE n = 1"), REFUSED),
    "gone without end": (_sql("UPDATE entry SET gone = 9223372036854775807 WHERE n = 1"), REFUSED),
    "an attachment exchanged": (
        _sql("INSERT INTO attachment VALUES (zeroblob(32), 3, x'414243')"),
        REFUSED,
    ),
    "an attachment of another size": (
        lambda raw: raw.execute(
            "INSERT INTO attachment VALUES (?, 99, ?)", (sha256(b"a").digest(), b"a")
        ),
        REFUSED,
    ),
    "a body that is no JSON": (_body(b"\xff\xfe"), REFUSED),
    "a body that is a list": (_body(b"[]"), REFUSED),
    "JSON beyond all depth": (
        _body(b'{"add":' + b"[" * 200_000 + b"]" * 200_000 + b',"kind":"Session"}'),
        REFUSED,
    ),
    "a number without end": (_body(b'{"add":{"number":' + b"9" * 50_000 + b"}}"), REFUSED),
    "not a number": (_body(said(add={"number": float("nan")})), REFUSED),
    "a member twice": (_body(said()[:-1] + b',"author":"Anna"}'), REFUSED),
    "white space": (_body(b" " + said()), REFUSED),
    "a NUL": (_titled("a\0b"), REFUSED),
    "half a character": (_body(said(add={"title": "@"}).replace(b"@", b"\\ud800")), REFUSED),
    "a text too long": (_titled("x" * 1_000_001), REFUSED),
    "a text of twenty pages": (_titled("x" * 50_000), INERT),
    "a huge body": (_titled("x" * 30_000_000), REFUSED),
    "a record id too short": (_entry(record="aa"), REFUSED),
    "a record id that is a path": (_entry(record="../../../etc/passwd"), REFUSED),
    "a record id in capitals": (_entry(record="A" * 32), REFUSED),
    "a record id that is a number": (_entry(record=7), REFUSED),
    "replaces a number": (_entry(replaces=7), REFUSED),
    "replaces what is no id": (_entry(replaces=["x"]), REFUSED),
    "a kind that is a list": (_entry(kind=[]), REFUSED),
    "values that are a list": (_entry(add=[1]), REFUSED),
    "an erasure with all else": (_entry(erases=["0" * 64], reason="x"), REFUSED),
    "an author that is a number": (_entry(author=7), REFUSED),
    "misfiled": (_body(said(), record=b"\xbb" * 16), REFUSED),
    "a kind unknown here": (_entry(kind="Spaceship", add={"speed": 9}), INERT),
    "a field unknown here": (_entry(add={"title": "x", "colour": "red"}), INERT),
    "its own owner": (
        _entry(kind="AgendaItem", add={"place": ["a" * 32, "V00000000000"], "title": "x"}),
        INERT,
    ),
    "a title that is a list": (_entry(add={"title": ["x"]}), INERT),
    "a date that is none": (_entry(add={"title": "x", "held_on": "2026-99-99"}), INERT),
    "an attachment named by a path": (
        _entry(kind="Document", add={"title": "x", "file_name": "../../autorun.exe"}),
        INERT,
    ),
    **{f"text: {name}": (_titled(text), INERT) for name, text in TEXTS.items()},
}
