"""What was deleted, erased or kept internal is found in no paper and in no file that is sent."""

import io
import random
from collections.abc import Iterator
from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path

import pikepdf

from meetingdesk.agreeing import Agreeing
from meetingdesk.desk import Desk, new_desk
from meetingdesk.domain.agreeing import MinutesIssue
from meetingdesk.domain.edits import revise
from meetingdesk.domain.terms import IssueStage, Status
from meetingdesk.exporting import OTHER_SIDE, Form, Order, Written, material, written
from meetingdesk.minutes.document import Minutes
from meetingdesk.minutes.docx import export_docx
from meetingdesk.minutes.issuing import bundle_of
from meetingdesk.minutes.papers import PAPERS
from meetingdesk.minutes.pdf import export_archive, export_pdf
from meetingdesk.minutes.styles import style as style_named
from meetingdesk.minutes.styles import style_names
from meetingdesk.minutes.text import text
from meetingdesk.minutes.translators.files import table_for
from meetingdesk.ui.showing.rows import Edition, rows_of
from tests.campaigns import leak_sessions as sessions
from tests.campaigns.leak_issues import (
    Erased,
    brought_to_colleague,
    issued_then_erased,
    sending_all,
)
from tests.campaigns.leak_scan import attached, in_bytes, in_copy, in_file, in_pdf
from tests.campaigns.leak_sessions import APART, NOT_PRINTED, NOWHERE, PRINTED, Told, Words
from tests.campaigns.outcome import Outcome, folder, places_in
from tests.minutes.pdfs import pages_of

LANGUAGES = ("en", "vi", "ja", "en+vi", "ja+en", "vi,ja", "en,vi,ja")
PASSWORD = "Only for the other side"


def run(count: int, seed: int, *, broken: bool = False, how: str = "printed") -> Outcome:
    """Scan the papers and copies of `count` files.

    Of every second one what was issued stays as it was when its text is erased: then it is in no
    copy that is sent. `broken` prints what must not be printed, or (`how` is "frozen") leaves what
    is erased in what was issued, and sends that.
    """
    outcome = Outcome(name="leak")
    for case in range(count):
        with folder(memory=True) as here:
            chance = random.Random(f"{seed} {case}")
            words = sessions.words(chance)
            prints = broken and how == "printed"
            said = {**words, PRINTED: words["remark"]} if prints else words
            made = _Case(here, case, outcome, words, said)
            with sending_all() if broken and not prints else nullcontext():
                made.run(chance, frozen=not broken or prints)
    return outcome


class _Case:
    """One file: `words` are what is looked for, `said` is what was written."""

    def __init__(
        self, here: Path, number: int, outcome: Outcome, words: Words, said: Words
    ) -> None:
        self._here, self._number, self._outcome = here, number, outcome
        self._words, self._said = words, said

    def run(self, chance: random.Random, *, frozen: bool) -> None:
        file = self._here / "a.mdesk"
        author = self._said["author"]
        desk = new_desk(file, author=author, places=places_in(self._here / "home"))
        told = sessions.written(desk, self._said)
        for order in _orders(chance):
            self._paper(desk, told, order)
        self._screen(desk, told)
        self._tables(desk, told)
        self._issues(desk, told)
        word = self._said["issued, then erased"]
        stays = bool(self._number % 2)
        erased = issued_then_erased(
            desk,
            self._here,
            word,
            frozen=frozen and not stays,
            corrected=bool(self._number // 2 % 2),
        )
        for paper in erased.papers:
            self._judge("a paper made after erasing", set(in_pdf(paper, self._words)), NOWHERE)
        papers = [data for data in attached(erased.before) if data.startswith(b"%PDF-")]
        if not any("issued, then erased" in in_pdf(data, self._words) for data in papers):
            self._outcome.wrong(self._number, "the scan does not find what was issued")
        sent = self._copies(desk, told, erased)
        for path in sent if stays else (*sent, file, erased.before):
            self._judge(path.stem, in_copy(path, self._words), NOWHERE)

    def _copies(self, desk: Desk, told: Told, erased: Erased) -> tuple[Path, ...]:
        """Return what is sent: of all, of a session, and by a colleague who had all before."""
        names = ("the copy", "the copy of one session", "the copy of issues that were erased")
        whole, part, other = (self._here / f"{name}.mdesk" for name in names)
        desk.sharing.send(whole)
        desk.sharing.send(part, session=told.session)
        desk.sharing.send(other, session=erased.session)
        theirs = brought_to_colleague(desk, self._here, erased.before)
        desk.close()
        self._judge(part.stem, in_copy(part, self._words), (*NOWHERE, *APART))
        return whole, other, theirs

    def _paper(self, desk: Desk, told: Told, order: Order) -> None:
        """Scan a paper in one form; that of the minutes must hold the word that is printed."""
        bundle = bundle_of(desk, told.session)
        made = written(material(desk, bundle, order.form), order)
        locked = order.password is not None
        where = f"{order.paper} as {'a locked ' if locked else ''}{order.form.value}"
        self._outcome.counted[where.removeprefix(f"{order.paper} ")] += 1
        data = made.data
        if locked:
            sealed = set(in_pdf(data, self._words, read=False))
            self._judge(where, sealed, (*NOT_PRINTED, PRINTED))
            data = _unlocked(data)
        found = set(in_file(data, order.form.suffix, self._words))
        if order.form is Form.HOUSE_ARCHIVE:
            self._judge(where, found, (*NOWHERE, *APART))
            self._is_marked(where, made)
        else:
            self._judge(where, found, NOT_PRINTED)
        if order.paper == "minutes":
            self._holds_the_printed(where, found)

    def _screen(self, desk: Desk, told: Told) -> None:
        """Scan what others see of a draft for the house, in which notes would print."""
        bundle = bundle_of(desk, told.session)
        drafted = replace(bundle, session=replace(bundle.session, status=Status.DRAFT))
        for style in map(style_named, style_names()):
            rows = rows_of(drafted, Edition(style=style))
            found = in_bytes("\n".join(row.text for row in rows).encode(), self._words)
            self._judge("the shared screen", found, NOT_PRINTED)
            self._holds_the_printed("the shared screen", found)

    def _tables(self, desk: Desk, told: Told) -> None:
        """Scan the tables that go to a translator."""
        bundle = bundle_of(desk, told.session)
        for suffix in ("docx", "tsv"):
            where = f"a translator's table as {suffix}"
            table = table_for(bundle, "vi", f"table.{suffix}")
            found = set(in_file(table, suffix, self._words))
            self._judge(where, found, NOT_PRINTED)
            self._holds_the_printed(where, found)

    def _issues(self, desk: Desk, told: Told) -> None:
        """Scan what was issued, what corrects it, and what shows the difference."""
        agreeing = Agreeing(desk)
        sent = self._issued(desk, told, IssueStage.FOR_AGREEMENT, self._said["sent to"])
        desk.perform(agreeing.clearing(sent, "Bảo", remarks=self._said["comment"]))
        agreed = self._issued(desk, told, IssueStage.AGREED, "")
        sessions.confirmed(desk, told, agreed, self._said)
        kept = next(s for s in desk.all(type(told.kept), id=told.kept.id))
        desk.perform(revise("Edit", kept, text=f"{kept.text} and more"))
        self._issued(desk, told, IssueStage.CORRIGENDUM, "")
        last = agreeing.issues(told.session)[-1]
        paper = agreeing.comparison(told.session, sent, last)
        for form, data in _forms(paper).items():
            found = set(in_file(data, form, self._words))
            self._judge(f"a comparison as {form}", found, NOT_PRINTED)
            self._holds_the_printed(f"a comparison as {form}", found)

    def _issued(self, desk: Desk, told: Told, stage: IssueStage, to: str) -> MinutesIssue:
        made = Agreeing(desk).issuing(told.session, stage, languages="en+vi", sent_to=to)
        found = set(in_pdf(made.pdf, self._words))
        self._judge(f"the issue {stage.value}", found, NOT_PRINTED)
        self._holds_the_printed(f"the issue {stage.value}", found)
        desk.perform(made.edit)
        return made.issue

    def _judge(self, where: str, found: set[str], unwanted: tuple[str, ...]) -> None:
        self._outcome.cases += 1
        for what in sorted(found & set(unwanted)):
            self._outcome.wrong(self._number, f"{where} holds what is {what}")

    def _holds_the_printed(self, where: str, found: set[str]) -> None:
        """Say where the scan does not find the word that the paper prints, whichever it is."""
        printed = next(w for w, word in self._words.items() if word == self._said[PRINTED])
        if printed not in found:
            self._outcome.wrong(self._number, f"the scan does not find what {where} prints")

    def _is_marked(self, where: str, made: Written) -> None:
        if "-INTERNAL" not in made.name or not all(
            "INTERNAL" in page for page in pages_of(made.data)
        ):
            self._outcome.wrong(self._number, f"{where} does not say that it is internal")


def _orders(chance: random.Random) -> Iterator[Order]:
    """Yield the minutes in all forms and styles, and the other papers in manners by chance."""
    forms = [*Form, None]
    styles = style_names()
    minutes = [("minutes", form, chance.choice(styles)) for form in forms]
    styled = [("minutes", Form.PDF, style) for style in styles]
    others = [
        (name, chance.choice(forms), chance.choice(styles)) for name in PAPERS if name != "minutes"
    ]
    for paper, form, style in (*minutes, *styled, *others):
        order = Order(
            paper=paper,
            languages="en" if form is Form.HOUSE_ARCHIVE else chance.choice(LANGUAGES),
            style=style,
            copy=chance.choice(("", OTHER_SIDE)),
            form=form or Form.PDF,
        )
        yield order if form else replace(order, password=PASSWORD)


def _forms(paper: Minutes) -> dict[str, bytes]:
    return {
        "pdf": export_pdf(paper),
        "lasting": export_archive(paper),
        "docx": export_docx(paper),
        "txt": text(paper).encode(),
    }


def _unlocked(pdf: bytes) -> bytes:
    """Return a PDF as it is once the password was given."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf), password=PASSWORD) as opened:
        opened.save(out)
    return out.getvalue()
