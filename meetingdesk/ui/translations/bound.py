"""The translation of one text as a field: it may be in the file or not yet."""

from typing import Any

from meetingdesk.desk import Draft
from meetingdesk.domain.entries import EntryId
from meetingdesk.domain.errors import RuleBroken
from meetingdesk.domain.journal import Version
from meetingdesk.domain.kinds import KINDS
from meetingdesk.domain.records import Translation
from meetingdesk.minutes.originals import Rendering, render
from meetingdesk.ui.fields.bound import GONE, BoundField
from meetingdesk.ui.undo import Workbench


class BoundTranslation(BoundField):
    """What the field of a translation reads and writes; drafts stand at the text itself."""

    def __init__(self, workbench: Workbench, rendering: Rendering, kept: Draft | None) -> None:
        """Bind a text; `kept` is what was typed when the program stopped or the page was left."""
        super().__init__(workbench, Translation, rendering.id, "text")
        self.rendering = rendering
        self.disputed = False
        """Whether there are two versions of it."""
        self.kept = kept
        self.read = rendering.original.text
        """The original that was shown when typing began."""

    @property
    def value(self) -> str:
        """What the page knows: a file with many texts is not asked for each of them."""
        return self.rendering.text

    @property
    def versions(self) -> tuple[Version, ...]:
        """The versions, where there are two or more."""
        return super().versions if self.disputed else ()

    @property
    def draft(self) -> Draft | None:
        """What was typed here when the program stopped."""
        return self.kept

    def write(self, label: str, value: Any, seen: frozenset[EntryId]) -> None:
        """Give the text its translation. Raises RuleBroken where the text is gone, FileTrouble."""
        original = self.rendering.original
        if self.desk.get(KINDS[type(original.record).__name__], original.record.id) is None:
            raise RuleBroken(GONE)
        of = self.read or original.text
        self.workbench.perform(render(self.rendering, value, label, of=of, seen={"text": seen}))

    def keep(self, text: str, seen: frozenset[EntryId]) -> None:
        """Keep what is being typed. Raises FileTrouble."""
        original = self.rendering.original
        self.desk.keep_draft(
            Draft(
                record=original.record.id,
                kind=type(original.record).__name__,
                field=draft_name(self.rendering),
                text=text,
                seen=seen,
            )
        )

    def drop(self) -> None:
        """Forget what was being typed. Raises FileTrouble."""
        self.kept = None
        self.desk.drop_draft(self.rendering.original.record.id, draft_name(self.rendering))


def draft_name(rendering: Rendering) -> str:
    """Return the name under which the draft of a translation is kept beside its text."""
    return f"{rendering.original.field}@{rendering.language}"
