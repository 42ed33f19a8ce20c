"""What makes a PDF last: metadata, colours and records in the file itself (ISO 19005-3)."""

from dataclasses import dataclass
from datetime import date
from hashlib import md5
from typing import Any

from reportlab.pdfbase import pdfdoc

from meetingdesk.domain.said import RECORDS
from meetingdesk.minutes.document import Minutes
from meetingdesk.minutes.typeset.sheet import NO_DATE, Sheet
from meetingdesk.settings import resource

_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag>{languages}</rdf:Bag></dc:language>
<xmp:CreatorTool>Meeting Desk</xmp:CreatorTool>
<xmp:CreateDate>{day}T00:00:00Z</xmp:CreateDate>
<xmp:ModifyDate>{day}T00:00:00Z</xmp:ModifyDate>
<pdf:Producer>Meeting Desk</pdf:Producer>
<pdfaid:part>3</pdfaid:part>
<pdfaid:conformance>B</pdfaid:conformance>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""

_ESCAPED = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})


@dataclass(frozen=True, kw_only=True)
class Embedded:
    """The records that a paper carries, in the published form."""

    data: bytes
    told: str
    """What they are, in a few words."""


def keep(sheet: Sheet, paper: Minutes, embedded: Embedded | None) -> None:
    """Have the file say what it is, bring its colours, and carry records where there are any."""
    day = paper.dated or NO_DATE
    sheet.hold(Metadata=_metadata(paper, day), OutputIntents=_colours(sheet))
    if embedded:
        file = sheet.reference(_file_of(sheet, embedded, day))
        names = pdfdoc.PDFArray([pdfdoc.PDFString(RECORDS), file])
        tree = pdfdoc.PDFDictionary({"Names": names})
        sheet.hold(Names=pdfdoc.PDFDictionary({"EmbeddedFiles": tree}), AF=pdfdoc.PDFArray([file]))


def _metadata(paper: Minutes, day: date) -> Any:
    told = _XMP.format(
        title=paper.title.translate(_ESCAPED),
        author=paper.author.translate(_ESCAPED),
        subject=paper.subject.translate(_ESCAPED),
        languages="".join(f"<rdf:li>{name}</rdf:li>" for name in paper.languages),
        day=day.isoformat(),
    )
    members = {"Type": pdfdoc.PDFName("Metadata"), "Subtype": pdfdoc.PDFName("XML")}
    return _stream(told.encode(), members)


def _colours(sheet: Sheet) -> Any:
    profile = _stream(resource("colour/sRGB.icc").read_bytes(), {"N": 3})
    intent = {
        "Type": pdfdoc.PDFName("OutputIntent"),
        "S": pdfdoc.PDFName("GTS_PDFA1"),
        "OutputConditionIdentifier": pdfdoc.PDFString("sRGB IEC61966-2.1"),
        "Info": pdfdoc.PDFString("sRGB IEC61966-2.1"),
        "DestOutputProfile": sheet.reference(profile),
    }
    return pdfdoc.PDFArray([pdfdoc.PDFDictionary(intent)])


def _file_of(sheet: Sheet, embedded: Embedded, day: date) -> Any:
    data = embedded.data
    about = {
        "Size": len(data),
        "ModDate": pdfdoc.PDFString(f"D:{day:%Y%m%d}000000Z"),
        "CheckSum": f"<{md5(data, usedforsecurity=False).hexdigest()}>",
    }
    members = {
        "Type": pdfdoc.PDFName("EmbeddedFile"),
        "Subtype": "/application#2Fjson",
        "Params": pdfdoc.PDFDictionary(about),
    }
    stream = sheet.reference(_stream(data, members))
    return pdfdoc.PDFDictionary(
        {
            "Type": pdfdoc.PDFName("Filespec"),
            "F": pdfdoc.PDFString(RECORDS),
            "UF": pdfdoc.PDFString(RECORDS),
            "Desc": pdfdoc.PDFString(embedded.told),
            "AFRelationship": pdfdoc.PDFName("Source"),
            "EF": pdfdoc.PDFDictionary({"F": stream, "UF": stream}),
        }
    )


def _stream(content: bytes, members: dict[str, Any]) -> Any:
    stream = pdfdoc.PDFStream(content=content)
    for name, value in members.items():
        stream.dictionary[name] = value
    return stream
