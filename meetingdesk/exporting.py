"""The paper of a session as a file, in any form: of one session, or of many in a row."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from importlib import import_module
from itertools import count
from pathlib import Path

from meetingdesk.domain.errors import FileTrouble, RuleBroken
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.meeting import InternalRemark
from meetingdesk.domain.records import Record
from meetingdesk.domain.terms import Status
from meetingdesk.exchange.writer import write_said
from meetingdesk.exchange.writing import write_whole
from meetingdesk.minutes.bundle import Bundle
from meetingdesk.minutes.carrying import as_printed, carried, has_versions
from meetingdesk.minutes.compose import marked_internal
from meetingdesk.minutes.document import Minutes
from meetingdesk.minutes.drawing_as import drawn_as
from meetingdesk.minutes.editions import compose_edition, edition_of
from meetingdesk.minutes.issuing import File, file_name
from meetingdesk.minutes.lasting import Embedded
from meetingdesk.minutes.markdown import markdown
from meetingdesk.minutes.papers import composer
from meetingdesk.minutes.pdf import export_archive, export_pdf
from meetingdesk.minutes.people import ordered_sides
from meetingdesk.minutes.protecting import protect
from meetingdesk.minutes.styles import GENERAL, style
from meetingdesk.minutes.text import text
from meetingdesk.minutes.wording import written_in

OTHER_SIDE = "other"
"""Stands for the copy of whichever body is the other one."""


OWN_LANGUAGE = "own"
"""Stands for the language in which the minutes of each session are written."""


class Form(StrEnum):
    """What is written of a paper."""

    PDF = "pdf"
    ARCHIVE = "archive"
    """PDF/A-3b that can be read aloud and carries the records it prints."""
    HOUSE_ARCHIVE = "house"
    """The same with all records of the session, marked as internal."""
    DOCX = "docx"
    TEXT = "text"
    MARKDOWN = "md"

    @property
    def suffix(self) -> str:
        """Return how the name of such a file ends."""
        return {Form.DOCX: "docx", Form.TEXT: "txt", Form.MARKDOWN: "md"}.get(self, "pdf")


@dataclass(frozen=True, kw_only=True)
class Order:
    """What is to be written: which paper, for whom, in which form."""

    paper: str = "minutes"
    """As `composer` takes it."""
    languages: str = "en"
    """One, two as en+vi in facing columns, several as en,vi,ja, or OWN_LANGUAGE."""
    style: str = GENERAL.name
    copy: str = ""
    """The delegation whose copy it is, or OTHER_SIDE; nothing for one's own."""
    stage: str = ""
    """As of which stage it is drawn, a term of Status; its own where none is named."""
    form: Form = Form.PDF
    password: str | None = field(default=None, repr=False)


@dataclass(frozen=True, kw_only=True)
class Material:
    """What is read of a file for one paper; all else may be done beside whoever uses the file."""

    bundle: Bundle
    remarks: tuple[InternalRemark, ...] = ()
    """Those of a paper for one's own archive only."""


@dataclass(frozen=True, kw_only=True)
class Written:
    """A paper as the bytes of a file, and the name that suits it."""

    data: bytes = field(repr=False)
    name: str
    paper: Minutes = field(repr=False)


def material(file: File, bundle: Bundle, form: Form) -> Material:
    """Read what a paper needs beside the bundle of its session."""
    house = form is Form.HOUSE_ARCHIVE
    remarks = tuple(file.all(InternalRemark, session=bundle.session.id)) if house else ()
    return Material(bundle=bundle, remarks=remarks)


def composed(bundle: Bundle, order: Order) -> Minutes:
    """Compose what is to be written.

    Raises RuleBroken where languages or style are none, or a password or a stage goes with no such
    form.
    """
    if order.password is not None and order.form is not Form.PDF:
        raise RuleBroken(
            "Only a plain PDF takes a password: what lasts in an archive must not need one, and"
            " the other forms cannot have one."
        )
    stage = Status(order.stage) if order.stage else None
    own = order.languages == OWN_LANGUAGE
    if stage and order.form in (Form.ARCHIVE, Form.HOUSE_ARCHIVE):
        raise RuleBroken("For the archive a text is written as of its own stage only.")
    paper = compose_edition(
        composer(order.paper),
        drawn_as(bundle, stage),
        edition_of(written_in(bundle.session.text_language) if own else order.languages),
        style=style(order.style),
        copy=_copy(bundle, order.copy),
    )
    return marked_internal(paper) if order.form is Form.HOUSE_ARCHIVE else paper


def written(of: Material, order: Order) -> Written:
    """Return a paper in the form that is asked for. Raises RuleBroken as `composed` does."""
    paper = composed(of.bundle, order)
    return Written(
        data=_bytes(paper, of, order), name=name_of(paper, of.bundle, order), paper=paper
    )


def name_of(paper: Minutes, bundle: Bundle, order: Order) -> str:
    """Return the name that suits a paper's file."""
    session = bundle.session
    day = session.held_on.isoformat() if session.held_on else ""
    called = paper.reference or session.reference or day or session.id[:8]
    return file_name(order.paper, paper, called, order.form.suffix)


def _copy(bundle: Bundle, copy: str) -> RecordId | None:
    sides = [side.id for side in ordered_sides(bundle.delegations)]
    if copy == OTHER_SIDE:
        return sides[1] if len(sides) > 1 else None
    return RecordId(copy) if copy in sides else None


def _bytes(paper: Minutes, of: Material, order: Order) -> bytes:
    match order.form:
        case Form.DOCX:
            # Loaded where it is needed: it takes longer to load than a PDF takes to write.
            return bytes(import_module("meetingdesk.minutes.docx").export_docx(paper))
        case Form.TEXT:
            return text(paper).encode()
        case Form.MARKDOWN:
            return markdown(paper).encode()
        case Form.ARCHIVE | Form.HOUSE_ARCHIVE:
            return _lasting(paper, of, order)
    data = export_pdf(paper)
    return data if order.password is None else protect(data, order.password)


def _lasting(paper: Minutes, of: Material, order: Order) -> bytes:
    which = order.paper.partition(":")[0]
    records = list(carried(of.bundle, which, notes=paper.internal, style=paper.style))
    told = "The records that this paper prints"
    if order.form is Form.HOUSE_ARCHIVE:
        records = list({r.id: r for r in (*of.bundle.records(), *of.remarks)}.values())
        told = "All records of the session, internal ones too"
    if not records:
        return export_archive(paper)
    records, files = as_printed(records, of.bundle.pictures)
    _check_settled(of.bundle, paper, records)
    data = write_said(records, f"{paper.title} ({paper.reference})", files)
    return export_archive(paper, Embedded(data=data, told=told))


def _check_settled(bundle: Bundle, paper: Minutes, records: Iterable[Record]) -> None:
    """Raise RuleBroken where the records cannot say all that the paper prints."""
    if paper.draft and has_versions(bundle, records):
        raise RuleBroken(
            "Something in this paper has two versions, of which its records can carry one. Take"
            " one of each; until then export a plain PDF."
        )


@dataclass(frozen=True, kw_only=True)
class Step:
    """One session of many: where its paper was written, or why it was not."""

    session: RecordId
    path: Path | None = None
    trouble: str = ""


class ManyWritten:
    """Writes papers into one folder, each whole or not at all, and none in the place of another."""

    def __init__(self, folder: Path, *, force: bool = False) -> None:
        """Write into a folder; `force` lets files that are there be replaced."""
        self._folder, self._force = folder, force
        self._taken: set[str] = set()

    def write(self, session: RecordId, of: Material, order: Order) -> Step:
        """Write the paper of one session."""
        try:
            made = written(of, order)
            path = self._folder / self._free(made.name)
            write_whole(path, made.data, force=self._force)
        except (RuleBroken, FileTrouble) as trouble:
            return Step(session=session, trouble=trouble.why)
        return Step(session=session, path=path)

    def _free(self, name: str) -> str:
        """Return a name that no paper written before has, on systems that fold case, too."""
        stem, _, suffix = name.rpartition(".")
        names = (f"{stem} ({n}).{suffix}" if n > 1 else name for n in count(1))
        free = next(each for each in names if each.casefold() not in self._taken)
        self._taken.add(free.casefold())
        return free
