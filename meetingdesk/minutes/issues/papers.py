"""The papers of what changed: a corrigendum, and a comparison of two texts."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from meetingdesk.domain.agreeing import MinutesIssue
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.wording_diff import Span as Marked
from meetingdesk.minutes.bundle import Bundle
from meetingdesk.minutes.compose import compose_minutes, end_text, marked_internal, paper
from meetingdesk.minutes.dates import day
from meetingdesk.minutes.document import (
    Block,
    Minutes,
    Paragraph,
    Row,
    Signatures,
    Span,
    Spans,
    StateHead,
    Table,
    Title,
    plain,
)
from meetingdesk.minutes.issues.comparing import Difference, Differing
from meetingdesk.minutes.issues.stages import number_of
from meetingdesk.minutes.parts.annexes import recipients
from meetingdesk.minutes.parts.head import masthead, title
from meetingdesk.minutes.parts.signing import signatures
from meetingdesk.minutes.reading import Reading
from meetingdesk.minutes.styles import GENERAL, Style
from meetingdesk.minutes.wording import Wording

_SHARES = (14.0, 58.0, 58.0)


@dataclass(frozen=True, kw_only=True)
class Corrections:
    """Composes the paper that corrects an agreed text: what was, what is now, by paragraph number.

    It has the frame of the minutes, and is signed and handed out as they are. Each language has the
    corrections of its own text, or all where nothing of that is corrected.
    """

    differing: Sequence[Difference]
    number: int
    agreed_on: date | None
    issued_on: date

    def __call__(
        self,
        bundle: Bundle,
        language: str = "en",
        together: Sequence[str] = (),
        /,
        *,
        style: Style = GENERAL,
        copy: RecordId | None = None,
    ) -> Minutes:
        """Return the paper in one language, as `compose_minutes` does."""
        bundle = _to_sign(replace(bundle, changed=False))
        reading = Reading(bundle, style.words(language), together, style=style, copy=copy)
        words = reading.words
        others = {*together} - {language}
        own = [one for one in self.differing if one.language not in others]
        blocks: list[Block] = [
            *_head(reading, self.issued_on),
            title(reading, words("corrigendum.title", number=self.number)),
            _lead(words, "corrigendum.lead", reading.reference, self.agreed_on),
            _table(words, own or self.differing),
            Paragraph(spans=plain(words("corrigendum.rest")), language=words.language),
        ]
        if style.end_mark:
            end_text(reading, blocks, len(blocks))
        blocks += signatures(reading) if "signatures" in style.parts else ()
        blocks += recipients(reading) if "recipients" in style.parts else ()
        marking = words("corrigendum.marking", number=self.number)
        made = paper(reading, "minutes.name", blocks, marking=marking)
        called = words("corrigendum.name", number=self.number, title=made.title)
        return replace(made, title=called, footer=called)


@dataclass(frozen=True, kw_only=True)
class WholeText:
    """Composes the minutes as a corrigendum that puts them in place of an agreed text.

    So is corrected of what nothing is kept with which they could be compared.
    """

    number: int
    agreed_on: date | None
    issued_on: date

    def __call__(
        self,
        bundle: Bundle,
        language: str = "en",
        together: Sequence[str] = (),
        /,
        *,
        style: Style = GENERAL,
        copy: RecordId | None = None,
    ) -> Minutes:
        """Return the paper in one language, as `compose_minutes` does."""
        made = compose_minutes(bundle, language, together, style=style, copy=copy)
        signing = _to_sign(bundle)
        reading = Reading(signing, style.words(language), together, style=style, copy=copy)
        words, head = reading.words, _head(reading, self.issued_on)
        heading = words("corrigendum.title", number=self.number)
        lead = _lead(words, "corrigendum.whole", made.reference, self.agreed_on)
        at = next((k for k, b in enumerate(made.blocks) if isinstance(b, Title)), 0)
        before, named, after = made.blocks[:at], made.blocks[at], made.blocks[at + 1 :]
        signs = iter([*signatures(reading)])
        after = tuple(next(signs, b) if isinstance(b, Signatures) else b for b in after)
        before = tuple(head) if before and isinstance(before[0], StateHead) else before
        if isinstance(named, Title):
            named = replace(named, heading=heading)
        called = words("corrigendum.name", number=self.number, title=made.title)
        return replace(
            made,
            blocks=(*before, named, lead, *after),
            marking=words("corrigendum.marking", number=self.number),
            title=called,
            footer=called,
        )


def compose_comparison(
    bundle: Bundle,
    language: str,
    differing: Sequence[Difference],
    *,
    earlier: MinutesIssue | None,
    later: MinutesIssue | None,
    issues: Sequence[MinutesIssue],
    internal: bool,
) -> Minutes:
    """Return the paper that shows what changed between two texts; no issue is that of today.

    `issues` are all of the session, in their order.
    """
    reading = Reading(bundle, GENERAL.words(language))
    words = reading.words
    both = {"earlier": earlier, "later": later}
    named = {which: _called(words, issue, issues) for which, issue in both.items()}
    blocks: list[Block] = [
        title(reading, words("comparison.title")),
        Paragraph(spans=plain(words("comparison.lead", **named)), language=words.language),
    ]
    none = Paragraph(spans=plain(words("comparison.none")), language=words.language)
    blocks.append(_table(words, differing) if differing else none)
    made = paper(reading, "minutes.name", blocks, marking="")
    name = words("comparison.name", title=made.title)
    made = replace(made, title=name, footer=name)
    return marked_internal(made) if internal else made


def _to_sign(bundle: Bundle) -> Bundle:
    """Return what is to be signed anew: not on the day, nor where, the agreed text was."""
    return replace(
        bundle,
        session=replace(bundle.session, signed_on=None),
        signatories=tuple(replace(s, signed_at="", signed_on=None) for s in bundle.signatories),
    )


def _head(reading: Reading, issued_on: date) -> list[Block]:
    """Return what a corrigendum begins with: the head of the minutes, under a number of its own."""
    if "head" not in reading.style.parts:
        return []
    return masthead(reading, numbered=True, issued_on=issued_on)


def _lead(words: Wording, name: str, reference: str, agreed_on: date | None) -> Paragraph:
    """Return the paragraph that says which text is corrected."""
    told = day(words, agreed_on) if agreed_on else ""
    text = words(name if agreed_on else f"{name}.undated", reference=reference, date=told)
    return Paragraph(spans=plain(text), language=words.language)


def _called(words: Wording, issue: MinutesIssue | None, issues: Sequence[MinutesIssue]) -> str:
    if issue is None:
        return words("comparison.present")
    number = number_of(issue, issues)
    if issue.issued_on is None:
        return words("comparison.issue.undated", number=number)
    on = day(words, issue.issued_on)
    return words("comparison.issue", number=number, date=on)


def _table(words: Wording, differing: Sequence[Difference]) -> Table:
    head = ("paragraph", "was", "now")
    return Table(
        shares=_SHARES,
        head=tuple(words(f"difference.{name}") for name in head),
        rows=tuple(_row(words, one) for one in differing),
        language=words.language,
    )


def _row(words: Wording, one: Difference) -> Row:
    numbers = list(dict.fromkeys(n for n in (one.number, one.after_number) if n))
    number = " → ".join(numbers) or words("difference.heading")
    before = _marked(one.before) or plain(words("difference.added"))
    after = _marked(one.after) or plain(words("difference.left_out"))
    if one.what is Differing.MOVED:
        after = (*after, Span(f" {words('difference.moved')}", quiet=True))
    return Row(cells=(plain(number), before, after))


def _marked(spans: Sequence[Marked]) -> Spans:
    """Return a text whose words are bold where the other text has them not."""
    return tuple(Span(span.text, strong=span.changed) for span in spans)
