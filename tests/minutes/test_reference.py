"""The papers of the sample session stay as they are, to the byte."""

from pathlib import Path

import pytest
from PIL import Image

from meetingdesk.minutes.document import Heading, Masthead, Paragraph, Row, Table, Title
from meetingdesk.minutes.glyphs import missing_glyphs
from meetingdesk.minutes.papers import PAPERS
from meetingdesk.minutes.pdf import export_pdf
from meetingdesk.minutes.texts import Texts
from meetingdesk.minutes.wording import wording
from tests.minutes.pdfs import squeezed, words_of
from tests.minutes.reference import as_kept, kept, of, sample
from tests.minutes.styled import STYLED, called, is_alike, kept_pictures, pictures, styled


@pytest.mark.parametrize("name", PAPERS)
def test_the_paper_is_the_one_that_is_kept(name: str) -> None:
    """After a change that was meant: python -m tests.minutes.reference."""
    assert as_kept(name) == kept(name).read_text("utf-8")


@pytest.mark.parametrize(("name", "languages"), STYLED)
def test_the_paper_in_a_house_style_is_the_one_that_is_kept(name: str, languages: str) -> None:
    """After a change that was meant: python -m tests.minutes.reference, and look at each page."""
    paper = styled(name, languages)
    assert of(paper) == kept(called(name, languages)).read_text("utf-8")
    pages = list(pictures(export_pdf(paper)))
    files = kept_pictures(called(name, languages))
    assert len(pages) == len(files)
    for page, file in zip(pages, files, strict=True):
        assert file.stat().st_size < 100_000
        with Image.open(file) as picture:
            assert is_alike(page, picture), file.name


def test_pages_that_differ_by_a_line_are_not_alike() -> None:
    one = next(pictures(export_pdf(styled("general", "en"))))
    other = next(pictures(export_pdf(styled("general", "vi"))))
    assert is_alike(one, one)
    assert not is_alike(one, other)


def test_every_sentence_of_the_sample_comes_back_from_the_pdf(tmp_path: Path) -> None:
    bundle = sample()
    found = words_of(export_pdf(PAPERS["minutes"](bundle)), tmp_path)
    said = Texts(bundle, wording())
    printed = (*bundle.statements, *bundle.decisions, *bundle.actions)
    texts = [said.text(record, "text") for record in printed]
    assert len(texts) > 8
    assert [text for text in texts if squeezed(text) not in found] == []


def test_the_sample_prints_whole() -> None:
    assert missing_glyphs(sample()) == []


@pytest.mark.parametrize("name", PAPERS)
def test_every_block_knows_its_record_or_is_wording(name: str) -> None:
    for block in PAPERS[name](sample()).blocks:
        match block:
            case Masthead():
                assert block.left.record
            case Paragraph() | Title() | Heading():
                assert block.record or block.language
            case Table():
                assert all(isinstance(row, Row) for row in block.rows)
