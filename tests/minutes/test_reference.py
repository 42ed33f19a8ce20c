"""The papers of the sample session stay as they are, to the byte."""

from pathlib import Path

import pytest

from meetingdesk.minutes.document import Heading, Masthead, Paragraph, Row, Table, Title
from meetingdesk.minutes.glyphs import missing_glyphs
from meetingdesk.minutes.papers import PAPERS
from meetingdesk.minutes.pdf import export_pdf
from tests.minutes.pdfs import squeezed, words_of
from tests.minutes.reference import as_kept, kept, sample


@pytest.mark.parametrize("name", PAPERS)
def test_the_paper_is_the_one_that_is_kept(name: str) -> None:
    """After a change that was meant: python -m tests.minutes.reference."""
    assert as_kept(name) == kept(name).read_text("utf-8")


def test_every_sentence_of_the_sample_comes_back_from_the_pdf(tmp_path: Path) -> None:
    bundle = sample()
    found = words_of(export_pdf(PAPERS["minutes"](bundle)), tmp_path)
    texts = [statement.text for statement in bundle.statements]
    texts += [decision.text for decision in bundle.decisions]
    texts += [action.text for action in bundle.actions]
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
