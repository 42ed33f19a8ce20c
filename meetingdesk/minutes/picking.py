"""Some pages of a paper as a PDF of their own."""

import io
from collections.abc import Sequence
from importlib import import_module


def picked(pdf: bytes, pages: Sequence[int]) -> bytes:
    """Return a PDF of these pages, counted from 0, in this order; nothing of any other is in it.

    All of them in their order are the paper itself, byte for byte.
    """
    # Loaded where it is needed: it takes longer to load than a PDF takes to write.
    pikepdf = import_module("pikepdf")
    with pikepdf.open(io.BytesIO(pdf)) as whole:
        if list(pages) == list(range(len(whole.pages))):
            return pdf
        part = pikepdf.Pdf.new()
        for page in pages:
            part.pages.append(whole.pages[page])
        for name, value in whole.docinfo.items():
            part.docinfo[name] = str(value)
        out = io.BytesIO()
        part.save(out, deterministic_id=True)
    return out.getvalue()
