"""The same blocks through other programs: typst, Qt and WeasyPrint, each the way it likes best."""

import html
import json
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from meetingdesk.minutes.document import (
    Block,
    Body,
    Heading,
    Masthead,
    Minutes,
    Paragraph,
    Signatures,
    Spans,
    Table,
    Title,
)
from meetingdesk.settings import resource

Writer = Callable[[Minutes], bytes]
_FACES = "NotoSans*.ttf"
"""Those that the papers print in; the others would only cost the peers time."""
HINT = "{name} is not installed; it comes with: pip install -e '.[benchmark]'"

_TYPST = """
#let d = json(bytes(sys.inputs.d))
#set document(title: d.title, author: d.author)
#set page("a4", margin: (x: 68pt, top: 76pt, bottom: 66pt),
  header: text(8pt, fill: luma(42%))[*#d.marking* #h(1fr) #d.reference],
  footer: text(8pt, fill: luma(42%))[#line(length: 100%, stroke: .4pt) #d.footer #h(1fr)
    #context counter(page).display("1 / 1", both: true)])
#set text(font: ("Noto Sans", "Noto Sans JP"), size: 10pt, lang: "en")
#set par(leading: 0.62em, spacing: 1em)
#show heading: it => block(sticky: true, above: 1.8em, below: .8em, text(10pt, it.body))
#set table(stroke: (x, y) => (bottom: .4pt + luma(60%)), inset: (x: 6pt, y: 4pt))
#let run(s) = if s.b { strong(s.t) } else { s.t }
#let runs(ss) = ss.map(run).join()
#let parts = (
  mast: b => grid(columns: (1fr, 1fr), text(9pt)[*#b.l.at(0)* \\ #b.l.slice(1).join(linebreak())],
    align(right, text(9pt)[*#b.r.at(0)* \\ #b.r.slice(1).join(linebreak())])),
  title: b => align(center)[#text(15pt, weight: "bold", b.h) \\ #b.l.join(linebreak())],
  head: b => heading(b.t),
  par: b => par(hanging-indent: 24pt)[#box(width: 24pt, b.n) #runs(b.s)],
  table: b => { set text(9pt); table(columns: b.w.map(x => x * 1fr),
    table.header(..b.h.map(strong)), ..b.r.flatten()) },
  sign: b => block(breakable: false, grid(columns: (1fr, 1fr), ..b.c.map(s =>
    [#s.at(0) #v(52pt) #s.slice(1).join(linebreak())]))),
)
#for b in d.blocks { parts.at(b.k)(b) }
"""
_CSS = """
@page { size: A4; margin: 76pt 68pt 66pt; @top-left { content: "%s"; font: bold 8pt "Noto Sans" }
  @top-right { content: "%s"; font: 8pt "Noto Sans" }
  @bottom-right { content: "Page " counter(page) " of " counter(pages); font: 8pt "Noto Sans" } }
"""
_STYLE = """
body { font-family: "Noto Sans", "Noto Sans JP"; font-size: 10pt; line-height: 1.5 }
h1 { font-size: 15pt; text-align: center } h2 { font-size: 10pt } .centre { text-align: center }
.para { margin-left: 24pt; text-indent: -24pt } table.rows { font-size: 9pt; width: 100% }
table.rows td { border-bottom: 0.4pt solid #999 } td { vertical-align: top }
"""


def typst_writer() -> Writer:
    """Return what writes through typst, its compiler kept between papers."""
    import typst

    folder = tempfile.mkdtemp()
    for file in resource("fonts").glob(_FACES):
        (Path(folder) / file.name).symlink_to(file)
    source = Path(folder) / "minutes.typ"
    source.write_text(_TYPST, encoding="utf-8")
    compiler = typst.Compiler(
        str(source), font_paths=[folder], ignore_system_fonts=True, sys_inputs={"d": "{}"}
    )

    def write(paper: Minutes) -> bytes:
        told = json.dumps(_plain(paper), ensure_ascii=False)
        data = compiler.compile(format="pdf", sys_inputs={"d": told})
        assert isinstance(data, bytes)
        return data

    return write


def qt_writer() -> Writer:
    """Return what writes through QTextDocument and QPdfWriter."""
    from PySide6 import QtCore, QtGui

    application = QtGui.QGuiApplication.instance() or QtGui.QGuiApplication([])
    for file in sorted(resource("fonts").glob(_FACES)):
        QtGui.QFontDatabase.addApplicationFont(str(file))
    font = QtGui.QFont()
    font.setFamilies(["Noto Sans", "Noto Sans JP"])
    font.setPointSizeF(10)

    def write(paper: Minutes) -> bytes:
        assert application is not None
        buffer = QtCore.QBuffer()
        buffer.open(QtCore.QIODevice.OpenModeFlag.WriteOnly)
        writer = QtGui.QPdfWriter(buffer)
        writer.setPageSize(QtGui.QPageSize(QtGui.QPageSize.PageSizeId.A4))
        margins = QtCore.QMarginsF(68, 76, 68, 66)
        writer.setPageMargins(margins, QtGui.QPageLayout.Unit.Point)
        writer.setTitle(paper.title)
        writer.setResolution(300)
        document = QtGui.QTextDocument()
        document.setDefaultFont(font)
        document.documentLayout().setPaintDevice(writer)
        document.setDefaultStyleSheet(_STYLE)
        document.setHtml(_html(paper))
        document.setPageSize(QtCore.QSizeF(writer.width(), writer.height()))
        painter = QtGui.QPainter(writer)
        pages, height = document.pageCount(), writer.height()
        for page in range(pages):
            if page:
                writer.newPage()
            painter.save()
            painter.translate(0, -page * height)
            area = QtCore.QRectF(0, page * height, writer.width(), height)
            document.drawContents(painter, area)
            painter.restore()
            painter.setFont(font)
            painter.drawText(0, -80, f"{paper.marking}   {paper.reference}")
            painter.drawText(0, height + 80, f"{paper.footer}   Page {page + 1} of {pages}")
        painter.end()
        return bytes(buffer.data().data())

    return write


def weasyprint_writer() -> Writer:
    """Return what writes through WeasyPrint, its fonts loaded once."""
    import weasyprint
    from weasyprint.text.fonts import FontConfiguration

    fonts = FontConfiguration()
    faces = "".join(
        f'@font-face {{ font-family: "{family}"; font-weight: {weight}; src: url("{file}") }}'
        for family, weight, file in (
            (name, weight, resource(f"fonts/{stem}-{style}.ttf").as_uri())
            for name, stem in (("Noto Sans", "NotoSans"), ("Noto Sans JP", "NotoSansJP"))
            for weight, style in (("normal", "Regular"), ("bold", "Bold"))
        )
    )

    def write(paper: Minutes) -> bytes:
        css = faces + _CSS % (paper.marking, paper.reference) + _STYLE
        sheet = weasyprint.CSS(string=css, font_config=fonts)
        page = weasyprint.HTML(string=_html(paper))
        data: bytes = page.write_pdf(stylesheets=[sheet], font_config=fonts)
        return data

    return write


WRITERS: dict[str, Callable[[], Writer]] = {
    "typst": typst_writer,
    "qt": qt_writer,
    "weasyprint": weasyprint_writer,
}


def _words(spans: Spans) -> str:
    return "".join(span.text for span in spans)


def _plain(paper: Minutes) -> dict[str, Any]:
    """Return a paper as plain values, short names in them."""
    return {
        "title": paper.title,
        "author": paper.author,
        "marking": paper.marking,
        "reference": paper.reference,
        "footer": paper.footer,
        "blocks": [_plain_block(block) for block in paper.blocks],
    }


def _plain_block(block: Block) -> dict[str, Any]:
    match block:
        case Masthead():
            return {"k": "mast", "l": _body(block.left), "r": _body(block.right)}
        case Title():
            return {"k": "title", "h": block.heading, "l": list(block.lines)}
        case Heading():
            return {"k": "head", "t": block.text}
        case Paragraph():
            spans = [{"t": span.text, "b": span.strong} for span in block.spans]
            return {"k": "par", "n": block.number, "s": spans}
        case Table():
            rows = [[_words(cell) for cell in row.cells] for row in block.rows]
            return {"k": "table", "w": list(block.shares), "h": list(block.head), "r": rows}
        case Signatures():
            columns = [[s.signs_for, *s.lines] for s in (*block.left, *block.right)]
            return {"k": "sign", "c": columns}
    raise TypeError(f"{type(block).__name__} is in none of the papers that are compared")


def _body(body: Body) -> list[str]:
    return [body.acronym, *body.names]


def _html(paper: Minutes) -> str:
    title = f"<title>{html.escape(paper.title)}</title>"
    return (
        f"<html><head>{title}</head><body>{''.join(map(_html_block, paper.blocks))}</body></html>"
    )


def _html_block(block: Block) -> str:
    e = html.escape
    match block:
        case Masthead():
            cells = ("<br>".join(map(e, _body(body))) for body in (block.left, block.right))
            return _html_table("".join(f"<td width='50%'>{cell}</td>" for cell in cells))
        case Title():
            lines = "<br>".join(map(e, block.lines))
            return f"<h1>{e(block.heading)}</h1><p class='centre'>{lines}</p>"
        case Heading():
            return f"<h2>{e(block.text)}</h2>"
        case Paragraph():
            runs = "".join(f"<b>{e(s.text)}</b>" if s.strong else e(s.text) for s in block.spans)
            return f"<p class='para'>{e(block.number)} {runs}</p>"
        case Table():
            head = "".join(f"<th align='left'>{e(name)}</th>" for name in block.head)
            rows = "".join(
                "<tr>" + "".join(f"<td>{e(_words(cell))}</td>" for cell in row.cells) + "</tr>"
                for row in block.rows
            )
            return f"<table class='rows'><thead><tr>{head}</tr></thead>{rows}</table>"
        case Signatures():
            columns = ("<br>".join(map(e, (s.signs_for, *s.lines))) for s in _both(block))
            return _html_table("".join(f"<td width='50%'>{column}</td>" for column in columns))
    raise TypeError(f"{type(block).__name__} is in none of the papers that are compared")


def _both(block: Signatures) -> tuple[Any, ...]:
    return (*block.left, *block.right)


def _html_table(cells: str) -> str:
    return f"<table width='100%'><tr>{cells}</tr></table>"
