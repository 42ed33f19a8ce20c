"""Gathers what the window says, for translators: `python -m meetingdesk.ui.translating`.

It reads the package, brings `resources/i18n/meetingdesk_*.ts` up to date (what is new there is
marked unfinished; Qt Linguist edits the files) and compiles them to the `.qm` that the program
loads. What stands in `QT_TRANSLATE_NOOP`, `translate` and `self.tr` is found there; sentences from
outside the window, where no Qt is, are the first texts of the calls named in `SENTENCES`.
"""

import ast
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from xml.etree import ElementTree

from meetingdesk import settings
from meetingdesk.domain.fields import specs
from meetingdesk.domain.kinds import KINDS
from meetingdesk.ui.pages.session.seats import SEATS

PACKAGE = Path(__file__).parents[1]
LANGUAGES = ("vi", "ja")
SENTENCES = {"RuleBroken": 0, "FileTrouble": 0, "Sentence": 0, "_fail": 0, "_expect": 1}
SENTENCES.update(_matching=1, DamagedFile=0)
"""Which argument of a call, counted from 0, is the template of a sentence."""
OF_QT: Mapping[str, tuple[str, ...]] = {
    "QPlatformTheme": ("OK", "Cancel", "Close", "&Yes", "&No", "Save", "Open"),
    "QLineEdit": ("&Undo", "&Redo", "Cu&t", "&Copy", "&Paste", "Delete", "Select All"),
    "QWidgetTextControl": ("&Undo", "&Redo", "Cu&t", "&Copy", "&Paste", "Delete", "Select All"),
    "QFileDialog": (
        *("&Look in:", "Look in:", "File &name:", "Files of &type:", "Files of type:"),
        *("Directory:", "&Open", "&Save", "&Choose", "Cancel", "Go back", "Go forward"),
        *("Go to the parent directory", "Create a New Folder", "New Folder"),
        *("Change to list view mode", "Change to detail view mode", "Show &hidden files"),
        *("&Rename", "&Delete", "&New Folder"),
        "%1 already exists.\nDo you want to replace it?",
        "%1\nFile not found.\nPlease verify the correct file name was given.",
        "%1\nDirectory not found.\nPlease verify the correct directory name was given.",
        "'%1' is write protected.\nDo you want to delete it anyway?",
        "Are you sure you want to delete '%1'?",
        *("Could not delete directory.", "Recent Places", "Show ", "Remove", "Sidebar", "Files"),
        "List of places and bookmarks",
    ),
    "QFileSystemModel": ("Name", "Size", "Type", "Date Modified", "Computer"),
    "QAbstractFileIconProvider": ("Folder", "Drive"),
    "QUndoGroup": ("Undo", "Redo", "Undo %1", "Redo %1"),
    "QMessageBox": ("Show Details...", "Hide Details...", "OK"),
}
"""What Qt itself says in our window; no catalogue of Qt's own comes with it."""
Key = tuple[str, str]
"""Context and text."""
Found = set[Key]


def file_of(language: str, suffix: str = "ts") -> Path:
    """Return the catalogue of a language: `ts` to be edited, `qm` to be loaded."""
    return settings.resource("i18n") / f"meetingdesk_{language}.{suffix}"


def gathered(package: Path = PACKAGE) -> Found:
    """Return all that the window says, as pairs of context and text.

    Raises ValueError, with file and line, for a text whose context cannot be known.
    """
    found = {(context, text) for context, texts in OF_QT.items() for text in texts}
    for path in sorted(package.rglob("*.py")):
        if "cli" not in path.relative_to(package).parts:
            tree = ast.parse(path.read_text(encoding="utf-8"))
            for context, call, at in _calls(tree, ""):
                text = call.args[at] if at < len(call.args) else None
                if context == "?":
                    raise ValueError(f"{path}:{call.lineno}: of what class is this a text?")
                if isinstance(text, ast.Constant) and isinstance(text.value, str):
                    found.add((context, text.value))
    found |= {("descriptions", s.describes) for kind in KINDS.values() for s in specs(kind)}
    found |= {("countries", seat.name) for seat in SEATS.values()}
    return {(context, text) for context, text in found if text}


def _calls(node: ast.AST, within: str) -> Iterator[tuple[str, ast.Call, int]]:
    """Give the calls that say something, with context and which argument it is."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            name = getattr(child.func, "id", getattr(child.func, "attr", ""))
            first = child.args[0] if child.args else None
            if name in SENTENCES:
                yield "sentences", child, SENTENCES[name]
            elif name in ("translate", "QT_TRANSLATE_NOOP") and isinstance(first, ast.Constant):
                yield str(first.value), child, 1
            elif name == "tr":
                of = getattr(getattr(child.func, "value", None), "id", "")
                yield within if of == "self" and within else "?", child, 0
        inside = child.name if isinstance(child, ast.ClassDef) else within
        yield from _calls(child, inside)


def read(path: Path, *, gone: bool = False) -> dict[Key, str]:
    """Return the translations of a catalogue by context and text; unfinished ones are empty.

    What the window says no more stays in the file, and is returned only where it is asked for.
    """
    if not path.exists():
        return {}
    found: dict[Key, str] = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            said = message.find("translation")
            if said is not None and (said.get("type") == "vanished") is gone:
                key = context.findtext("name", ""), message.findtext("source", "")
                found[key] = said.text or ""
    return found


def write(path: Path, language: str, found: Found) -> None:
    """Write a catalogue anew with all that was found; a text known elsewhere starts from there."""
    before = {**read(path, gone=True), **read(path)}
    elsewhere = {text: said for (_, text), said in sorted(before.items()) if said}
    kept = {key for key, said in before.items() if said} - found
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    for name in sorted({context for context, _ in found | kept}):
        context = ElementTree.SubElement(root, "context")
        ElementTree.SubElement(context, "name").text = name
        for text in sorted(text for of, text in found | kept if of == name):
            message = ElementTree.SubElement(context, "message")
            ElementTree.SubElement(message, "source").text = text
            said = before.get((name, text)) or elsewhere.get(text, "")
            mark = "vanished" if (name, text) in kept else "" if said else "unfinished"
            marks = {"type": mark} if mark else {}
            ElementTree.SubElement(message, "translation", marks).text = said
    ElementTree.indent(root, " ")
    body = ElementTree.tostring(root, encoding="unicode")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    path.write_text(f"{head}{body}\n", encoding="utf-8", newline="\n")


def compile_catalogue(source: Path, to: Path) -> None:
    """Compile a catalogue with Qt's tool. Raises CalledProcessError where it cannot."""
    command = [sys.executable, "-c", "from PySide6.scripts.pyside_tool import lrelease as do; do()"]
    subprocess.run([*command, "-silent", "-removeidentical", source, "-qm", to], check=True)


def main() -> None:
    """Bring all catalogues up to date, and tell how much of each is still to be translated."""
    found = gathered()
    for language in LANGUAGES:
        path = file_of(language)
        write(path, language, found)
        compile_catalogue(path, file_of(language, "qm"))
        open_ = sum(not said for said in read(path).values())
        print(f"{path.name}: {len(found)} texts, {open_} to be translated")


if __name__ == "__main__":
    main()
