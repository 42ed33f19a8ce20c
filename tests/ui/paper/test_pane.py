"""The paper in the window: shown, made again when the record changes, exported, printed."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations, product
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from meetingdesk.desk import new_desk, now
from meetingdesk.domain import edits
from meetingdesk.domain.agreeing import HouseStyle
from meetingdesk.domain.edits import revise
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.kinds import house_style_id
from meetingdesk.domain.meeting import Decision, Session
from meetingdesk.domain.places import place_at
from meetingdesk.domain.terms import Status
from meetingdesk.exchange.reader import read_source
from meetingdesk.minutes.issuing import bundle_of
from meetingdesk.settings import places, resource
from meetingdesk.ui import translating
from meetingdesk.ui.paper.pane import PreviewPane
from meetingdesk.ui.paper.seats import needed
from meetingdesk.ui.paper.switches import Switches
from meetingdesk.ui.undo import Workbench
from tests.ui.paper.ways import understood

_CONTAINS = Qt.MatchFlag.MatchContains


@pytest.fixture
def bench(tmp_path: Path, qapp: object) -> Iterator[Workbench]:
    desk = new_desk(tmp_path / "sample.mdesk", author="Anna", places=places())
    said = read_source(resource("samples/stameq-jisc-2022.json"))
    desk.import_said(
        said.source,
        said.records,
    )
    yield Workbench(desk, now)
    desk.close()


@pytest.fixture
def pane(qtbot: QtBot, bench: Workbench) -> PreviewPane:
    pane = PreviewPane(bench)
    qtbot.addWidget(pane)
    pane.resize(460, 700)
    pane.show()
    qtbot.waitExposed(pane)
    with qtbot.waitSignal(pane.made):
        pane.show_session(bench.desk.all(Session)[0].id)
    return pane


def pages(pdf: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(pdf)
    return [" ".join(page.get_textpage().get_text_range().split()) for page in document]


def words(pdf: bytes) -> str:
    return " ".join(pages(pdf))


def test_the_preview_shows_the_pages_and_follows_the_record(
    qtbot: QtBot, bench: Workbench, pane: PreviewPane
) -> None:
    assert pane.printed
    assert len(pane.printed.pages) == 3
    assert pane.bar.count.text() == "Page 1 of 3"
    before = pane.printed.pages
    (session,) = bench.desk.all(Session)
    with qtbot.waitSignal(pane.made):
        bench.perform(revise("Edit", session, title="Phiên làm việc 作業部会"))
    assert "Phiên làm việc 作業部会" in words(pane.printed.pdf)
    assert pane.printed.pages[0] != before[0]


def test_another_paper_is_chosen_by_key(qtbot: QtBot, pane: PreviewPane) -> None:
    with qtbot.waitSignal(pane.made):
        qtbot.keyClick(pane.switches.choice, Qt.Key.Key_Down)
    assert pane.wanted.which != "minutes"
    assert pane.printed
    assert len(pane.printed.pages) == 1
    assert pane.bar.count.text() == "1 page"


def test_the_paper_is_shown_in_other_languages(qtbot: QtBot, pane: PreviewPane) -> None:
    with qtbot.waitSignal(pane.made):
        qtbot.keyClick(pane.switches.languages, Qt.Key.Key_Down)
    assert pane.wanted.languages == "vi"
    assert pane.printed
    assert "BIÊN BẢN" in words(pane.printed.pdf)
    with qtbot.waitSignal(pane.made):
        pane.switches.languages.setCurrentIndex(pane.switches.languages.findData("en+vi"))
    assert "MINUTES · BIÊN BẢN" in words(pane.printed.pdf)
    # In a record for one's own archives one's own language stands on the left.
    box = pane.switches.languages
    with qtbot.waitSignal(pane.made):
        box.setCurrentIndex(box.findText("Vietnamese | English"))
    assert "BIÊN BẢN · MINUTES" in words(pane.printed.pdf)


def test_an_edition_that_went_out_from_elsewhere_can_be_chosen(
    qtbot: QtBot, pane: PreviewPane
) -> None:
    with qtbot.waitSignal(pane.made):
        pane.switches.choose(replace(pane.wanted, languages="vi,en"))
    assert pane.wanted.languages == "vi,en"
    assert pane.switches.languages.currentText() == "Vietnamese, English"


def test_the_paper_opens_as_it_is_written_unless_another_was_chosen_for_the_session(
    qtbot: QtBot, bench: Workbench, pane: PreviewPane
) -> None:
    (session,) = bench.desk.all(Session)
    house = HouseStyle(id=house_style_id(), name="decree30")
    with qtbot.waitSignal(pane.made):
        bench.perform(revise("Edit", session, text_language="vi"))
    assert pane.printed
    assert "BIÊN BẢN" in words(pane.printed.pdf)
    with qtbot.waitSignal(pane.made):
        bench.perform(edits.add("Keep", house))
    assert (pane.wanted.languages, pane.wanted.style) == ("vi", "decree30")
    with qtbot.waitSignal(pane.made):
        pane.switches.languages.setFocus()
        qtbot.keyClick(pane.switches.languages, Qt.Key.Key_End)
    assert pane.wanted.languages == "en,vi,ja"
    assert opened_anew(qtbot, bench) == ("en,vi,ja", "decree30")
    with qtbot.waitSignal(pane.made):
        qtbot.keyClick(pane.switches.languages, Qt.Key.Key_Home)
        qtbot.keyClick(pane.switches.languages, Qt.Key.Key_Down)
    assert opened_anew(qtbot, bench) == ("vi", "decree30")
    with qtbot.waitSignal(pane.made):
        bench.perform(revise("Edit", bench.desk.all(Session)[0], text_language="ja"))
    assert opened_anew(qtbot, bench) == ("ja", "decree30")


def opened_anew(qtbot: QtBot, bench: Workbench) -> tuple[str, str]:
    """Return in which languages and style the paper opens after a restart."""
    later = PreviewPane(bench)
    qtbot.addWidget(later)
    later.show()
    with qtbot.waitSignal(later.made):
        later.show_session(bench.desk.all(Session)[0].id)
    return later.wanted.languages, later.wanted.style


def test_what_the_minutes_lack_is_listed_beside_them_and_leads_to_its_record(
    qtbot: QtBot, bench: Workbench, pane: PreviewPane
) -> None:
    with qtbot.waitSignal(pane.made):
        assert pane.session
        where = place_at(pane.session, [], 0)
        meet = Decision(session=pane.session, place=where, text="Meet on [VN: 1 May].")
        bench.perform(edits.add("Add", meet))
    assert pane.lacking.isVisible()
    qtbot.mouseClick(pane.lacking.fold, Qt.MouseButton.LeftButton)
    items = pane.lacking.list
    (wording,) = items.findItems("A wording is still open: [VN: 1 May]", _CONTAINS)
    assert pane.lacking.fold.text().startswith(f"{items.count()} to look at")
    with qtbot.waitSignal(pane.chosen) as chosen:
        items.setCurrentItem(wording)
        qtbot.keyClick(items, Qt.Key.Key_Return)
    record, field = understood(*chosen.args)
    assert bench.desk.get(Decision, RecordId(record))
    assert field == "text"


def test_a_sign_that_no_font_has_is_said_before_export(
    qtbot: QtBot, bench: Workbench, pane: PreviewPane
) -> None:
    (session,) = bench.desk.all(Session)
    assert pane.findings.isHidden()
    with qtbot.waitSignal(pane.made):
        bench.perform(revise("Edit", session, title="Smart cities \U0001f3d9"))
    assert "U+1F3D9" in pane.findings.text()


def test_a_style_that_is_kept_is_that_of_the_file(
    qtbot: QtBot, bench: Workbench, pane: PreviewPane
) -> None:
    assert pane.foot.keep.isHidden()
    with qtbot.waitSignal(pane.made):
        qtbot.keyClick(pane.switches.style_of, Qt.Key.Key_Down)
    shown = pane.wanted.style
    assert shown != "general"
    assert not bench.desk.all(HouseStyle)
    assert pane.foot.keep.isVisible()
    with qtbot.waitSignal(bench.saved):
        qtbot.mouseClick(pane.foot.keep, Qt.MouseButton.LeftButton)
    (kept,) = bench.desk.all(HouseStyle)
    assert kept.name == shown
    assert pane.foot.keep.isHidden()
    later = PreviewPane(bench)
    qtbot.addWidget(later)
    assert later.wanted.style == shown
    bench.undo.undo()
    assert not bench.desk.all(HouseStyle)


def test_a_stage_is_drawn_by_key_and_the_record_stays_as_it_is(
    qtbot: QtBot, bench: Workbench, pane: PreviewPane
) -> None:
    (session,) = bench.desk.all(Session)
    stage = pane.switches.stage
    assert stage.currentText() == "As it stands: draft"
    assert [stage.itemText(k) for k in range(1, stage.count())] == [
        "As for agreement",
        "As agreed",
        "As confirmed",
    ]
    assert pane.printed
    assert "SPECIMEN" not in words(pane.printed.pdf)
    marked = ("DRAFT 1 FOR AGREEMENT", "AGREED TEXT (VERSION 1)", "CONFIRMED (VERSION 1)")
    for marking in marked:
        with qtbot.waitSignal(pane.made):
            qtbot.keyClick(stage, Qt.Key.Key_Down)
        for page in pages(pane.printed.pdf):
            assert f"SPECIMEN, NOT ISSUED · {marking}" in page
    assert bench.desk.all(Session) == [session]
    assert bench.undo.count() == 0
    with qtbot.waitSignal(pane.made):
        qtbot.keyClick(stage, Qt.Key.Key_Home)
    assert "SPECIMEN" not in words(pane.printed.pdf)


def test_an_agreed_text_is_drawn_as_the_draft_that_it_was_and_is_no_specimen(
    qtbot: QtBot, bench: Workbench, pane: PreviewPane
) -> None:
    (session,) = bench.desk.all(Session)
    with qtbot.waitSignal(pane.made):
        bench.perform(revise("Agree", session, status=Status.AGREED))
    assert pane.switches.stage.itemText(0) == "As it stands: agreed"
    with qtbot.waitSignal(pane.made):
        pane.switches.choose(replace(pane.wanted, stage=Status.SENT))
    assert pane.printed
    assert pages(pane.printed.pdf)[0].startswith("DRAFT 1 FOR AGREEMENT")


@pytest.mark.parametrize("language", ["en", "vi", "ja"])
def test_no_switch_is_cut_or_moves_whatever_is_chosen(
    qtbot: QtBot, bench: Workbench, qapp: QApplication, language: str
) -> None:
    before, translator = QLocale(), QTranslator()
    QLocale.setDefault(QLocale(language))
    if language != "en":
        assert translator.load(str(translating.file_of(language, "qm")))
    qapp.installTranslator(translator)
    try:
        switches = Switches()
        qtbot.addWidget(switches)
        switches.offer(bundle_of(bench.desk, bench.desk.all(Session)[0].id))
        switches.show()
        for wide, box in product((440, 700, 1000), switches.boxes):
            switches.resize(wide, switches.height())
            stood = [one.geometry() for one in switches.boxes]
            for at in range(box.count()):
                box.setCurrentIndex(at)
                assert_whole(switches)
                # A second click on the same spot hits the same switch.
                assert [one.geometry() for one in switches.boxes] == stood
    finally:
        QLocale.setDefault(before)
        qapp.removeTranslator(translator)


def assert_whole(switches: Switches) -> None:
    """Check that each box shows what is chosen, and stands in the widget, over no other."""
    seats = [box.geometry() for box in switches.boxes]
    cut = [box.currentText() for box in switches.boxes if box.width() < needed(box)]
    assert cut == [], switches.width()
    assert all(switches.rect().contains(seat) for seat in seats)
    assert not any(one.intersects(other) for one, other in combinations(seats, 2))


def test_tab_goes_through_the_paper_as_one_reads_it(qtbot: QtBot, pane: PreviewPane) -> None:
    pane.activateWindow()
    pane.bar.strip.setChecked(True)
    pane.switches.choice.setFocus()
    seen: list[QWidget] = [pane.switches.choice]
    for _ in range(13):
        focus = QApplication.focusWidget()
        assert focus
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        assert focus
        seen.append(focus)
    bar = pane.bar
    wanted = [*pane.switches.boxes, bar.strip, bar.smaller, bar.sizes, bar.larger, bar.print]
    wanted += [bar.export, pane.strip, pane.view, pane.foot.lacking.fold]
    assert seen == wanted
    assert all(widget.accessibleName() or getattr(widget, "text", str)() for widget in seen)
