"""Asks which paper is to be written, in which form, and where to."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from meetingdesk.domain.errors import RuleBroken
from meetingdesk.exporting import OTHER_SIDE, OWN_LANGUAGE, Form, Order, composed, name_of
from meetingdesk.minutes.bundle import Bundle
from meetingdesk.minutes.completeness import findings
from meetingdesk.minutes.editions import edition_of
from meetingdesk.minutes.issuing import unprintable
from meetingdesk.minutes.styles import style
from meetingdesk.ui.exporting.form_choice import FormChoice, PasswordField, quiet_line
from meetingdesk.ui.exporting.issued import Issued, told_otherwise
from meetingdesk.ui.exporting.theirs import told_internal
from meetingdesk.ui.pages.session.labels import restyle
from meetingdesk.ui.paper.switches import Switches
from meetingdesk.ui.paper.wanted import Wanted
from meetingdesk.ui.sentences import say, told

_WIDTH = 560
_OF_ALL = ("minutes", "agenda", "delegations", "attendance", "agreed", "news")


@dataclass(frozen=True, kw_only=True)
class Asked:
    """What was asked for: the order, and the file or folder it goes to."""

    order: Order
    to: Path
    replace: bool


class ExportDialog(QDialog):
    """All that can be chosen, in one place; it stays open until the paper is written."""

    asked = Signal(object)
    """An Asked."""

    def __init__(
        self, parent: QWidget, bundles: list[Bundle], order: Order, folder: str, count: int
    ) -> None:
        """Ask for the paper of the first bundle, or those of `count` sessions if that is more."""
        super().__init__(parent)
        self._bundle, self._count = bundles[0], count
        self._many = count > 1
        self._own_name = self._theirs_internal = False
        self._issued: Issued | None = None
        self._folder = folder
        title = self.tr("Export {n} papers").format(n=count)
        self.setWindowTitle(title if self._many else self.tr("Export the paper"))
        self.setObjectName("exportMany" if self._many else "export")
        self.setMinimumWidth(_WIDTH)
        self.switches = Switches(self)
        self.form = FormChoice(self)
        self.meant_for = quiet_line(self)
        self.password = PasswordField(self)
        self.path = QLineEdit(self)
        self.choose = QPushButton(self.tr("C&hoose…"), self)
        self.lacking = quiet_line(self)
        self.otherwise = QLabel(self, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.otherwise.setProperty("role", "wrong")
        self.trouble = QLabel(self, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.trouble.setProperty("role", "wrong")
        self.buttons = QDialogButtonBox(self)
        self.write = self.buttons.addButton(
            self.tr("&Export"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        restyle(self.write, "role", "main")
        self.buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self._offer(order)
        self._lay_out()
        self._connect()
        self._name()
        self.path.setFocus(Qt.FocusReason.OtherFocusReason)
        self.path.selectAll()

    # What is chosen

    @property
    def order(self) -> Order:
        """What is to be written."""
        wanted = self.switches.wanted
        return Order(
            paper=wanted.which,
            languages=wanted.languages,
            style=wanted.style,
            copy=wanted.copy or "",
            stage=wanted.stage.value if wanted.stage else "",
            form=self.form.form,
            password=self.password.password,
        )

    @property
    def target(self) -> Path:
        """The file to be written, or the folder; a name without an end gets that of its form."""
        path = Path(self.path.text().strip()).expanduser()
        path = path if path.is_absolute() else Path(self._folder) / path
        named = path.suffix.lower() in {f".{form.suffix}" for form in Form}
        return path if self._many or named else path.with_name(f"{path.name}.{self._suffix}")

    @property
    def _suffix(self) -> str:
        return self.form.form.suffix

    def show_trouble(self, said: str) -> None:
        """Say why nothing was written; everything can be chosen anew."""
        self.trouble.setText(said)
        self.trouble.setVisible(bool(said))
        self._enable(True)

    def show_busy(self) -> None:
        """Wait while the paper is written."""
        self.trouble.hide()
        self._enable(False)

    # Inside

    def _offer(self, order: Order) -> None:
        if self._many:
            self.switches.offer_of_all(_OF_ALL, OWN_LANGUAGE, OTHER_SIDE)
        else:
            self.switches.offer(self._bundle)
        self.switches.choose(
            Wanted(which=order.paper, languages=order.languages, style=order.style)
        )
        self.form.choose(order.form)

    def offer_copy(self, wanted: Wanted) -> None:
        """Begin with the paper that is shown beside the session."""
        self.switches.choose(wanted)
        self._name()
        self.path.selectAll()

    def compare_with(self, issued: Issued) -> None:
        """Say where the paper that is chosen differs in form from the one that was issued."""
        self._issued = issued
        self._name()

    def _lay_out(self) -> None:
        where = self.tr("&Folder") if self._many else self.tr("&File")
        self.path.setAccessibleName(where.replace("&", ""))
        form, to = QLabel(self.tr("F&orm"), self), QLabel(where, self)
        form.setBuddy(self.form)
        to.setBuddy(self.path)
        paper = QLabel(self.tr("Paper"), self)
        place = QHBoxLayout()
        place.addWidget(self.path, 1)
        place.addWidget(self.choose)
        rows = QGridLayout()
        rows.setColumnStretch(1, 1)
        rows.setVerticalSpacing(8)
        rows.addWidget(paper, 0, 0, Qt.AlignmentFlag.AlignTop)
        rows.addWidget(self.switches, 0, 1)
        rows.addWidget(form, 1, 0)
        rows.addWidget(self.form, 1, 1)
        rows.addWidget(self.meant_for, 2, 1)
        rows.addWidget(self.password, 3, 1)
        rows.addWidget(to, 4, 0)
        rows.addLayout(place, 4, 1)
        whole = QVBoxLayout(self)
        whole.setSpacing(12)
        whole.addLayout(rows)
        whole.addWidget(self.otherwise)
        whole.addWidget(self.lacking)
        whole.addWidget(self.trouble)
        whole.addStretch(1)
        whole.addWidget(self.buttons)
        self.trouble.hide()
        self.otherwise.hide()

    def _connect(self) -> None:
        self.switches.changed.connect(self._name)
        self.form.currentIndexChanged.connect(self._name)
        self.path.textEdited.connect(self._named)
        self.path.editingFinished.connect(self._follow)
        self.choose.clicked.connect(self._choose)
        self.buttons.accepted.connect(self._ask)
        self.buttons.rejected.connect(self.reject)

    def _name(self) -> None:
        """Say what the form is for, and suggest a name for the file."""
        self.meant_for.setText(self.form.meant_for)
        self.password.allow(self.form.form is Form.PDF)
        self._as_before()
        try:
            paper = composed(self._bundle, self.order)
        except RuleBroken as broken:
            self.show_trouble(told(broken))
            return
        self.trouble.hide()
        self._tell_lacking()
        wanted = self.switches.wanted
        internal = told_internal(self._bundle, paper, wanted)
        self._theirs_internal = bool(internal)
        said = internal or (told_otherwise(self._issued, wanted) if self._issued else "")
        self.otherwise.setText(said)
        self.otherwise.setVisible(bool(said))
        if self._many:
            self.path.setText(self.path.text() or self._folder)
        elif not self._own_name:
            name = name_of(paper, self._bundle, self.order)
            self.path.setText(str(Path(self._folder) / name))
        elif self.target.suffix != f".{self._suffix}":
            self.path.setText(str(self.target.with_suffix(f".{self._suffix}")))

    def _tell_lacking(self) -> None:
        said = [say(one) for one in unprintable(self._bundle)] if not self._many else []
        n = 0
        if self.order.paper == "minutes" and not self._many:
            order = self.order
            languages = edition_of(order.languages).languages
            n = len(findings(self._bundle, languages, style(order.style)))
        if n:
            one = self.tr("1 thing is still to be looked at in these minutes.")
            more = self.tr("{n} things are still to be looked at in these minutes.")
            said.insert(0, one if n == 1 else more.format(n=n))
        self.lacking.setText("\n".join(said))
        self.lacking.setVisible(bool(said))

    def _named(self) -> None:
        self._own_name = True
        self._as_before()

    def _follow(self) -> None:
        """Choose the form that the name asks for, once it is typed: “.md” may become “.mdesk”."""
        if self._own_name and not self._many:
            self.form.follow(Path(self.path.text().strip()).suffix.removeprefix("."))

    def _choose(self) -> None:
        title = self.tr("Where to")
        dialog = QFileDialog(self, title, str(self.target if self._many else self.target.parent))
        dialog.setObjectName("exportTo")
        if self._many:
            dialog.setFileMode(QFileDialog.FileMode.Directory)
        else:
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.setDefaultSuffix(self._suffix)
            dialog.selectFile(self.target.name)
            # Whether a file is to be replaced is asked here, for typed names, too.
            dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.fileSelected.connect(self._chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _chosen(self, path: str) -> None:
        self.path.setText(path)
        self._named()
        self._follow()

    def _ask(self) -> None:
        """Have the paper written; a file that is there is replaced when that is asked for twice."""
        self._follow()
        if self._theirs_internal and not self.write.property("insists"):
            self.show_trouble(self.tr("Press again to export what is internal all the same."))
            self.write.setProperty("insists", True)
            return
        replace = bool(self.write.property("replaces"))
        if not self._many and self.target.is_file() and not replace:
            self.show_trouble(
                self.tr("There is a file {name} in that folder.").format(name=self.target.name)
            )
            self.write.setProperty("replaces", True)
            self.write.setText(self.tr("&Replace it"))
            return
        asked = Asked(order=self.order, to=self.target, replace=replace)
        self.show_busy()
        self.asked.emit(asked)

    def _as_before(self) -> None:
        self.write.setProperty("replaces", False)
        self.write.setProperty("insists", False)
        self.write.setText(self.tr("&Export"))

    def _enable(self, enabled: bool) -> None:
        for part in (self.switches, self.form, self.password, self.path, self.choose, self.write):
            part.setEnabled(enabled)
