"""The faces of the paper, parsed once per machine and kept in the cache folder."""

import hashlib
import marshal
import os
from contextlib import suppress
from pathlib import Path
from threading import Lock
from typing import Any

import reportlab
from reportlab.pdfbase.ttfonts import TTFontFace

from meetingdesk.minutes.typeset.tables import Numbers, Pairs, Widths
from meetingdesk.settings import places, resource

_loaded: dict[str, TTFontFace] = {}
_lock = Lock()
_DIGEST = 16
_LAYOUT = "c"
"""Changes with what is kept, so that an older program's is passed over."""
_LEFT_OUT = {"_ttf_data", "_pdfScale", "filename", "glyphToChar"}
_TABLES: dict[str, type[Numbers] | type[Pairs] | type[Widths]] = {
    "charToGlyph": Numbers,
    "charWidths": Widths,
    "hmetrics": Pairs,
}
"""Those that are large, by their names in ReportLab."""


def face(name: str) -> TTFontFace:
    """Return a face of resources/fonts; loaded on first use, from the cache where it is sound.

    The caller reads it only: its reading position belongs to whoever copies it.
    """
    with _lock:
        if name not in _loaded:
            _loaded[name] = _load(resource(f"fonts/{name}.ttf"), places().cache / "faces")
        return _loaded[name]


def _load(file: Path, folder: Path) -> TTFontFace:
    size = file.stat().st_size
    cached = folder / f"{file.stem}-{size}-{reportlab.Version}-{marshal.version}{_LAYOUT}.face"
    known = _read(cached)
    if known is None:
        known = _packed(TTFontFace(str(file)))
        _write(cached, known)
    found = TTFontFace.__new__(TTFontFace)
    vars(found).update(known)
    vars(found).update({name: kind(known[name]) for name, kind in _TABLES.items()})
    vars(found).update(_ttf_data=file.read_bytes(), filename=str(file))
    return found


def _packed(face: TTFontFace) -> dict[str, Any]:
    kept = {k: _plain(v) for k, v in vars(face).items() if k not in _LEFT_OUT}
    return kept | {name: kind.pack(kept[name]) for name, kind in _TABLES.items()}


def _read(cached: Path) -> dict[str, Any] | None:
    try:
        stored = cached.read_bytes()
    except OSError:
        return None
    digest, packed = stored[:_DIGEST], stored[_DIGEST:]
    if hashlib.blake2b(packed, digest_size=_DIGEST).digest() != digest:
        return None
    tables: dict[str, Any] = marshal.loads(packed)
    return tables


def _write(cached: Path, tables: dict[str, Any]) -> None:
    """Keep the parsed tables; without them the next start is only slower, so no trouble stops."""
    packed = marshal.dumps(tables)
    beside = cached.with_suffix(f".{os.getpid()}")
    try:
        cached.parent.mkdir(parents=True, exist_ok=True)
        beside.write_bytes(hashlib.blake2b(packed, digest_size=_DIGEST).digest() + packed)
        beside.replace(cached)
    except OSError:
        with suppress(OSError):
            beside.unlink()


def _plain(value: Any) -> Any:
    return bytes(value) if isinstance(value, bytes) else value
