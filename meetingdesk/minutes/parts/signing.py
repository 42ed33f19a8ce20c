"""Where a paper is signed: by both sides, or by secretary and chair."""

from collections.abc import Iterator

from meetingdesk.domain.commitments import Signatory
from meetingdesk.domain.meeting import Delegate, Delegation
from meetingdesk.domain.terms import Confirmation
from meetingdesk.minutes.document import Signature, Signatures
from meetingdesk.minutes.parts.form import keeper
from meetingdesk.minutes.parts.particulars import chair, secretary
from meetingdesk.minutes.people import english_name
from meetingdesk.minutes.reading import Reading
from meetingdesk.minutes.wording import capital

_BOTH = 2
_ACTING = "Quyền "
_FOR = ("TM.", "Q.", "KT.", "TL.", "TUQ.")
"""Authority of who signs: for a body, acting, for a superior, by order, by delegation.

Decree 30/2020/ND-CP, annex I, part I, II.7.
"""


def signatures(reading: Reading) -> Iterator[Signatures]:
    """Yield where both sides sign, or secretary and chair where the style is an official form."""
    if reading.style.signatures == "officers":
        yield _officers(reading)
    elif reading.session.confirmation is Confirmation.SIGNED and len(reading.sides) >= _BOTH:
        left, right = (_column(reading, side) for side in reading.sides[:_BOTH])
        yield Signatures(left=left, right=right, language=reading.words.language)


def _officers(reading: Reading) -> Signatures:
    words = reading.words
    own, writer, leader = keeper(reading), secretary(reading), chair(reading)
    one = Signature(
        signs_for=words("signature.secretary"),
        lines=_signs(reading, writer),
        record=reading.session.id,
    )
    other = Signature(
        signs_for=words("signature.chair"),
        above=tuple(_authority(reading, own, leader)) if own and leader else (),
        lines=_signs(reading, leader),
        record=leader.id if leader else reading.session.id,
    )
    return Signatures(left=(one,), right=(other,), officers=True, language=words.language)


def _signs(reading: Reading, officer: Delegate | None) -> tuple[str, ...]:
    """Return the name of who signs an official form: bare, and in ordinary letters.

    Decree 30/2020/ND-CP, annex I, part I, II.7; in whichever language the form is worded.
    """
    return (reading.name(officer, honorific=False, capitals=False),) if officer else ()


def _authority(reading: Reading, own: Delegation, leader: Delegate) -> Iterator[str]:
    """Yield the chair's authority and post in capitals; the authority as its side has put it."""
    signing = (s for s in reading.bundle.signatories if s.place and s.place.parent == own.id)
    named = next((s for s in signing if s.person and s.person == leader.person), None)
    signs_for = reading.text(named, "signs_for") if named else ""
    if signs_for.startswith(_FOR):
        yield signs_for.upper()
    title = reading.text(named, "title") if named else ""
    title = title or reading.text(leader, "title")
    if reading.words.language == "vi" and title.startswith(_ACTING):
        title = f"Q. {title.removeprefix(_ACTING)}"
    if title:
        yield title.upper()


def _column(reading: Reading, side: Delegation) -> tuple[Signature, ...]:
    signing = [s for s in reading.bundle.signatories if s.place and s.place.parent == side.id]
    if signing:
        return tuple(_signatory(reading, side, signatory) for signatory in signing)
    head = reading.head(side)
    return (_head(reading, side, head),)


def _signatory(reading: Reading, side: Delegation, signatory: Signatory) -> Signature:
    person = next((p for p in reading.bundle.persons if p.id == signatory.person), None)
    name = _own_script(reading, signatory) or reading.words("blank")
    signs_for, body = reading.text(signatory, "signs_for"), reading.text(signatory, "body")
    if not signs_for and body.casefold() == reading.acronym(side).casefold():
        body = ""
    lines = [
        english_name(name, person) if reading.words.language == "en" else name,
        reading.text(signatory, "title"),
        body,
        *_place_and_date(
            reading, reading.text(signatory, "signed_at"), reading.text(signatory, "signed_on")
        ),
    ]
    return Signature(
        signs_for=reading.words("signature.for", body=signs_for)
        if signs_for
        else _for_body(reading, side),
        lines=tuple(line for line in lines if line),
        record=signatory.id,
    )


def _own_script(reading: Reading, signatory: Signatory) -> str:
    """Return the name of who signs, in the script in which the paper names that delegate."""
    name = reading.text(signatory, "name")
    known = (d for d in reading.bundle.delegates if d.person and d.person == signatory.person)
    same = next((d for d in known if reading.text(d, "name").casefold() == name.casefold()), None)
    return reading.name(same, honorific=False, capitals=False) if same else name


def _head(reading: Reading, side: Delegation, head: Delegate | None) -> Signature:
    lines: list[str] = []
    if head:
        lines = [reading.name(head, honorific=False), reading.post(head, with_body=False)]
        body = reading.text(head, "body")
        own = body.casefold() == reading.acronym(side).casefold()
        lines.append("" if own or body.casefold() in lines[1].casefold() else body)
    lines += _place_and_date(reading, "", "")
    return Signature(
        signs_for=_for_body(reading, side),
        lines=tuple(line for line in lines if line),
        record=head.id if head else side.id,
    )


def _for_body(reading: Reading, side: Delegation) -> str:
    """Return for whom a side signs: its body, with its name unless the title says it."""
    acronym, words = reading.acronym(side), reading.words
    named = "parties" in reading.style.title_lines
    name = acronym if named else reading.body_names(side).get(words.language, acronym)
    if name.casefold() == acronym.casefold():
        return words("signature.for", body=acronym)
    return words("signature.for.body", body=acronym, name=name)


def _place_and_date(reading: Reading, place: str, on: str) -> list[str]:
    """Return where and when one signs: one's own, else the session's, else room to write."""
    words = reading.words
    date = on or reading.text(reading.session, "signed_on")
    told = [words("signature.place", place=words.town(place))] if place else []
    dated = capital(words("signature.dated", date=date)) if date else ""
    return [*told, dated or words("signature.date", date="").rstrip()]
