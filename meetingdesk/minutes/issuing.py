"""From an open file to a paper: the bundle, its name as a file, what it cannot print."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from importlib import import_module
from typing import Any, Protocol

from meetingdesk.domain.agreeing import MinutesIssue
from meetingdesk.domain.commenting import shortened
from meetingdesk.domain.commitments import AgreedAction
from meetingdesk.domain.due_versions import DUE, due_versions
from meetingdesk.domain.entries import Entry
from meetingdesk.domain.errors import RuleBroken, Sentence
from meetingdesk.domain.fields import RecordId, spec
from meetingdesk.domain.journal import Version
from meetingdesk.domain.kinds import KINDS, OWNERS
from meetingdesk.domain.meeting import Session
from meetingdesk.domain.records import Record
from meetingdesk.domain.terms import IssueStage
from meetingdesk.minutes.bundle import DUE_DATE, Bundle, Reader, gather
from meetingdesk.minutes.document import Minutes
from meetingdesk.minutes.glyphs import missing_glyphs
from meetingdesk.minutes.issues.stages import number_of
from meetingdesk.minutes.issues.standing import as_it_stands

_NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')
_LONGEST_NAME = 80
_FILE_NAMES = {
    "agreed": "Agreed points",
    "actions": "Actions",
    "unit": "Extract",
    "news": "News note",
}
_NAMES = ("acronym", "name", "family_name", "title")
_WHOSE = ("actions", "unit")
"""Papers of which the part behind the colon says whose they are."""


class Disputed(Protocol):
    """A field of which there are two versions."""

    @property
    def record(self) -> RecordId:
        """The record."""

    @property
    def kind(self) -> str:
        """Its kind."""

    @property
    def field(self) -> str:
        """The field."""

    @property
    def versions(self) -> tuple[Version, ...]:
        """Its versions; values are JSON."""


class File(Reader, Protocol):
    """An open file, as far as a paper needs it."""

    def versions(self) -> Iterable[Disputed]:
        """Return all that has two versions."""

    def entries(self, records: Collection[RecordId]) -> Mapping[RecordId, list[Entry]]:
        """Return all entries about records."""

    def attachment(self, digest: str) -> bytes | None:
        """Return an attached file by its SHA-256, or None where it is not carried."""


def bundle_of(file: File, session: RecordId) -> Bundle:
    """Return what the papers of a session need, all versions of what has two included.

    It knows whether the text is still the one that was issued last.
    """
    disputed = list(file.versions())
    versions: dict[tuple[RecordId, str], tuple[Any, ...]] = {
        (two.record, two.field): tuple(_read(two.kind, two.field, v.value) for v in two.versions)
        for two in disputed
    }
    due = {t.record for t in disputed if t.kind == AgreedAction.__name__ and t.field in DUE}
    for record, entries in file.entries(due).items():
        action = file.get(AgreedAction, record)
        found = due_versions(action, entries) if action else None
        if found:
            versions[record, DUE_DATE] = tuple(found.dues)
    bundle = as_it_stands(file, gather(file, session, versions))
    marks = {one.logo: file.attachment(one.logo) for one in bundle.letterheads if one.logo}
    return replace(bundle, pictures={name: data for name, data in marks.items() if data})


def unprintable(bundle: Bundle) -> Iterator[Sentence]:
    """Say which characters and marks the papers cannot print, and of what."""
    records = {record.id: record for record in bundle.records()}
    for missing in missing_glyphs(bundle):
        yield _of(records, missing.record, missing.sentence, missing.text)
    for one in bundle.letterheads:
        if one.logo and not _is_printable(bundle.pictures.get(one.logo)):
            name = one.logo_name or one.logo[:8]
            said = Sentence("The picture “{name}” cannot be printed.", name=name)
            yield _of(records, one.id, said)


def _of(
    records: Mapping[RecordId, Record], at: RecordId, said: Sentence, quoted: str = ""
) -> Sentence:
    """Return what is said of a record behind its name, if it has not `quoted` that already."""
    where = _called(records, at, quoted)
    return Sentence("{where}: {said}", where=shortened(where), said=said) if where else said


def _called(records: Mapping[RecordId, Record], at: RecordId | None, but: str) -> str:
    """Return the name of a record, else of that to which it belongs; nothing for a session."""
    record = records.get(at) if at else None
    if record is None or isinstance(record, Session):
        return ""
    names = (str(getattr(record, name, "")) for name in _NAMES)
    name = next((name for name in names if name), "")
    if name and name not in but:
        return name
    owners = (getattr(record, name) for name in OWNERS.get(type(record).__name__, ()))
    return next(filter(None, (_called(records, owner, but) for owner in owners)), "")


def _is_printable(picture: bytes | None) -> bool:
    # Loaded where there is a picture: few papers have one.
    pictures = import_module("meetingdesk.minutes.pictures")
    return picture is not None and pictures.picture_of(picture, "") is not None


def issued_name(
    paper: Minutes, issue: MinutesIssue, issues: Sequence[MinutesIssue], suffix: str = "pdf"
) -> str:
    """Return a name for a file of an issue that no other issue of its session has.

    `paper` is its text, `issues` are all of the session in their order. The PDF of a corrigendum is
    the corrigendum, what is written of its text the whole minutes.
    """
    corrects = issue.stage is IssueStage.CORRIGENDUM and suffix == "pdf"
    which = "corrigendum" if corrects else "minutes"
    behind = f"issue {number_of(issue, issues)}" if issue.number else ""
    return file_name(which, paper, paper.reference, suffix, behind)


def file_name(
    which: str, paper: Minutes, reference: str, suffix: str = "pdf", behind: str = ""
) -> str:
    """Return a name for a paper's file that any system takes, and that says what is internal.

    `which` is the paper as `composer` takes it, `reference` what the session is called; `behind`
    stands behind it, however long it is.
    """
    name, _, whose = which.partition(":")
    about = f"{whose} {reference}" if name in _WHOSE else reference
    plain = _NOT_IN_NAMES.sub("-", about).strip(" .")[:_LONGEST_NAME].strip(" .")
    internal = "-INTERNAL" if paper.internal else ""
    called = " ".join(filter(None, (_FILE_NAMES.get(name, name.capitalize()), plain, behind)))
    return f"{called}{internal}.{suffix}"


def _read(kind: str, field: str, value: Any) -> Any:
    known = spec(KINDS[kind], field) if kind in KINDS else None
    try:
        return known.check(value) if known else value
    except RuleBroken:
        return value
