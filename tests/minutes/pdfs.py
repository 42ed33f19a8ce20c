"""What is in a PDF, read back with other people's programs."""

import re
import shutil
import subprocess
import unicodedata
from pathlib import Path

import pypdfium2


def words_of(pdf: bytes, folder: Path) -> str:
    """Return the text of a PDF with all white space left out, as pdftotext reads it.

    Where poppler is not installed (Windows, macOS) PDFium reads it.
    """
    tool = shutil.which("pdftotext")
    if tool:
        file = folder / "read.pdf"
        file.write_bytes(pdf)
        command = [tool, "-raw", "-enc", "UTF-8", str(file), "-"]
        text = subprocess.run(command, capture_output=True, check=True).stdout.decode()
    else:
        text = "".join(pages_of(pdf))
    return squeezed(text)


def squeezed(text: str) -> str:
    """Return a text composed and without white space."""
    return re.sub(r"\s+", "", unicodedata.normalize("NFC", text))


def pages_of(pdf: bytes) -> list[str]:
    """Return the text of each page as PDFium reads it."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()
