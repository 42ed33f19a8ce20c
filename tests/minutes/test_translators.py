"""The table that goes to a translator, and what it brings back."""

import codecs
from dataclasses import replace
from pathlib import Path

import pytest
from docx import Document
from hypothesis import given, settings
from hypothesis import strategies as st

from meetingdesk.domain.errors import FileTrouble
from meetingdesk.domain.records import Translation
from meetingdesk.minutes.bundle import Bundle
from meetingdesk.minutes.originals import State, renderings
from meetingdesk.minutes.translating import digest_of
from meetingdesk.minutes.translators import tabs
from meetingdesk.minutes.translators.files import read_table, table_for
from meetingdesk.minutes.translators.table import Returned, taken
from tests.minutes.sessions import full_bundle

FORMS = (".tsv", ".docx")
SAID = st.text(
    st.characters(min_codepoint=32, max_codepoint=0x2FFFF, exclude_categories=("Cs", "Cc", "Cn")),
    min_size=1,
    max_size=60,
).filter(lambda text: bool(text.strip()))


def with_rows(bundle: Bundle, returned: Returned) -> Bundle:
    """Return the bundle with what came back taken over."""
    made = {t.id: t for t in bundle.translations}
    for change in taken(returned.rows, "Read back").changes:
        assert isinstance(change.after, Translation)
        made[change.after.id] = change.after
    return replace(bundle, translations=tuple(made.values()))


def filled(path: Path, data: bytes, said: list[str]) -> None:
    """Write a table as a translator sends it back, with a text in each row."""
    if path.suffix == ".tsv":
        path.write_bytes(data)
        head, *rows = tabs.read(path)
        put = [[*row[:3], text] for row, text in zip(rows, said, strict=True)]
        path.write_bytes(tabs.written([head, *put]))
        return
    path.write_bytes(data)
    document = Document(str(path))
    for row, text in zip(document.tables[0].rows[1:], said, strict=True):
        row.cells[2].text = text
    document.save(str(path))


@pytest.mark.parametrize("form", FORMS)
def test_what_a_translator_wrote_comes_back_to_its_texts(tmp_path: Path, form: str) -> None:
    bundle, path = full_bundle(), tmp_path / f"table{form}"
    lines = renderings(bundle, "vi")
    said = [f"Câu {n}: 「日本」" for n in range(len(lines))]
    filled(path, table_for(bundle, "vi", path.name), said)
    came = read_table(bundle, path)
    assert (came.language, len(came.rows), came.unknown, came.empty) == ("vi", len(lines), 0, 0)
    again = renderings(with_rows(bundle, came), "vi")
    assert [one.text for one in again] == said
    assert {one.state for one in again} == {State.DONE}


@settings(max_examples=60)
@given(st.data())
def test_any_text_comes_back_as_it_was_written(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    form = data.draw(st.sampled_from(FORMS))
    bundle = full_bundle()
    lines = renderings(bundle, "ja")
    said = data.draw(st.lists(SAID, min_size=len(lines), max_size=len(lines)))
    path = tmp_path_factory.mktemp("table") / f"t{form}"
    filled(path, table_for(bundle, "ja", path.name), said)
    again = renderings(with_rows(bundle, read_table(bundle, path)), "ja")
    assert [one.text for one in again] == [text.strip() for text in said]
    assert {one.state for one in again} == {State.DONE}


@pytest.mark.parametrize("form", FORMS)
def test_what_was_translated_of_an_earlier_text_is_stale(tmp_path: Path, form: str) -> None:
    bundle, path = full_bundle(), tmp_path / f"t{form}"
    lines = renderings(bundle, "vi")
    filled(path, table_for(bundle, "vi", path.name), ["x"] * len(lines))
    old = bundle.decisions[0]
    changed = replace(old, text=f"{old.text} At once.")
    bundle = replace(bundle, decisions=(changed, *bundle.decisions[1:]))
    came = read_table(bundle, path)
    assert [row.rendering.original.record.id for row in came.rows if row.stale] == [old.id]
    after = {one.original.key: one for one in renderings(with_rows(bundle, came), "vi")}
    translation = after[old.id, "text"].translation
    assert translation
    assert translation.renders == digest_of(old.text)
    assert after[old.id, "text"].state is State.STALE


@pytest.mark.parametrize("form", FORMS)
def test_a_table_that_comes_back_as_it_went_changes_nothing(tmp_path: Path, form: str) -> None:
    bundle, path = full_bundle(), tmp_path / f"t{form}"
    path.write_bytes(table_for(bundle, "vi", path.name))
    came = read_table(bundle, path)
    assert not came.rows
    assert came.empty == len(renderings(bundle, "vi"))


def test_a_translation_that_the_file_got_meanwhile_is_not_replaced(tmp_path: Path) -> None:
    bundle, path = full_bundle(), tmp_path / "t.tsv"
    lines = renderings(bundle, "vi")
    filled(path, table_for(bundle, "vi", path.name), ["từ ngoài"] * len(lines))
    typed = Translation(
        id=lines[0].id,
        record=lines[0].original.record.id,
        field="title",
        language="vi",
        text="tại đây",
        renders=digest_of(lines[0].original.text),
    )
    bundle = replace(bundle, translations=(typed,))
    came = read_table(bundle, path)
    (meanwhile,) = [row for row in came.rows if row.meanwhile]
    (change,) = taken([meanwhile], "Read back").changes
    assert change.before == typed
    assert change.seen == {"text": frozenset()}


def test_rows_in_any_order_with_others_between_are_known_by_their_keys(tmp_path: Path) -> None:
    bundle, path = full_bundle(), tmp_path / "t.tsv"
    lines = renderings(bundle, "vi")
    said = [f"Câu {n}" for n in range(len(lines))]
    filled(path, table_for(bundle, "vi", path.name), said)
    head, *rows = tabs.read(path)
    strange = ["aaaaaaaaaa-bbbbbbbbbb-cccccccccc", "9", "No text of ours", "Không phải"]
    path.write_bytes(tabs.written([["a note"], head, strange, *reversed(rows)]))
    came = read_table(bundle, path)
    assert came.unknown == 1
    assert [one.text for one in renderings(with_rows(bundle, came), "vi")] == said


def test_word_is_read_as_a_reader_sees_it(tmp_path: Path) -> None:
    bundle, path = full_bundle(), tmp_path / "t.docx"
    path.write_bytes(table_for(bundle, "vi", path.name))
    document = Document(str(path))
    cell = document.tables[0].rows[1].cells[2]
    kept = cell.paragraphs[0].add_run("Phiên ")
    crossed = cell.paragraphs[0].add_run("họp")
    put_in = cell.paragraphs[0].add_run("làm việc")
    for run, tag in ((crossed, "w:del"), (put_in, "w:ins")):
        around = kept._r.makeelement(_w(tag), {})
        run._r.addprevious(around)
        around.append(run._r)
    document.save(str(path))
    (row,) = read_table(bundle, path).rows
    assert row.text == "Phiên làm việc"


def _w(name: str) -> str:
    return name.replace("w:", "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}")


def test_a_spreadsheet_may_save_it_as_utf_16_and_runs_no_formula(tmp_path: Path) -> None:
    bundle, path = full_bundle(), tmp_path / "t.tsv"
    lines = renderings(bundle, "vi")
    filled(path, table_for(bundle, "vi", path.name), ["=1+1", *["x"] * (len(lines) - 1)])
    assert b"\t'=1+1\r\n" in path.read_bytes()
    text = path.read_text("utf-8-sig")
    path.write_bytes(codecs.BOM_UTF16_LE + text.encode("utf-16-le"))
    assert read_table(bundle, path).rows[0].text == "=1+1"


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("t.tsv", b"\xff\xfe\x00"),
        ("t.tsv", b"\xc3\x28\t\n"),
        ("t.tsv", b"no table at all\n"),
        ("t.tsv", b"Key\tNo.\tEnglish (en)\tFrench (fr)\n"),
        ("t.docx", b"PK\x03\x04 broken"),
        ("t.docx", b"%PDF-1.7"),
        ("t.odt", b""),
    ],
)
def test_what_is_no_table_of_ours_is_refused(tmp_path: Path, name: str, data: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(FileTrouble):
        read_table(full_bundle(), path)


def test_a_table_of_another_session_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "t.tsv"
    path.write_bytes(table_for(full_bundle(), "vi", path.name))
    said = path.read_text("utf-8-sig")
    path.write_text("\n".join(line.replace(line[:10], "0" * 10) for line in said.split("\n")))
    with pytest.raises(FileTrouble):
        read_table(full_bundle(), path)
