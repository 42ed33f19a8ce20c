"""Records from a stranger's PDF: taken as they stand, or refused in a sentence; nothing else."""

import json
import os
import random
import tracemalloc
import zlib
from pathlib import Path

import pytest

from meetingdesk.domain.errors import FileTrouble, RuleBroken
from meetingdesk.domain.said import RECORDS
from meetingdesk.exchange.from_pdf import LARGEST_RECORDS, records_in
from meetingdesk.exchange.reader import read_source
from tests.exchange.pdfs import CATALOG, Objects, carrying, file_of, stream, written

DATA = json.dumps(
    {"format": "meetingdesk", "version": 1, "source": "A paper", "records": {}}
).encode()
PACKED = b"/Filter /FlateDecode"
NAMED = CATALOG % RECORDS.encode()
TWICE = b"<< /Type /Catalog /Names << /EmbeddedFiles << /Names [(a) 2 0 R (b) 3 0 R] >> >> >>"
LOOP = b"<< /Type /Catalog /Names << /EmbeddedFiles 2 0 R >> >>"
ACTIVE = (
    b"/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>"
    b" /AA << /WC << /S /Launch /F (cmd.exe) >> >>"
)


def bomb(size: int) -> bytes:
    """Return what inflates to many zeros."""
    packing = zlib.compressobj(9)
    parts = [packing.compress(bytes(1_000_000)) for _ in range(size // 1_000_000)]
    return b"".join([*parts, packing.flush()])


TAKEN = {
    "as it stands": carrying(DATA),
    "packed": carrying(zlib.compress(DATA), PACKED),
    "packed, in a list of one": carrying(zlib.compress(DATA), b"/Filter [/FlateDecode]"),
    "with actions that nobody runs": carrying(DATA, more=ACTIVE),
    "after many remarks": carrying(DATA, b"%\n" * 1_000_000),
    "beside another file": written(
        Objects(
            (
                TWICE,
                file_of(4),
                file_of(5, name=b"../../evil.exe"),
                stream(DATA),
                stream(b"MZ"),
            )
        )
    ),
}

NONE = "carries no records"
BROKEN = "is no PDF"
LARGE = "is too large"
REFUSED: dict[str, tuple[bytes, str]] = {
    "nothing but a beginning": (b"%PDF-1.7", BROKEN),
    "truncated": (carrying(DATA)[:-40], BROKEN),
    "truncated within": (carrying(DATA * 50)[:300], BROKEN),
    "no embedded file": (written(Objects((b"<< /Type /Catalog >>",))), NONE),
    "of another name": (carrying(DATA, name=b"other.json"), NONE),
    "of a name with a path": (carrying(DATA, name=b"../" + RECORDS.encode()), NONE),
    "two names": (
        written(Objects((NAMED, file_of(3).replace(b"/UF (records", b"/UF (evil"), stream(DATA)))),
        NONE,
    ),
    "of another relation": (carrying(DATA, relation=b"Data"), NONE),
    "of no relation": (
        carrying(DATA).replace(b"/AFRelationship /Source", b"/Unrelated      /Source"),
        NONE,
    ),
    "twice": (
        written(Objects((TWICE, file_of(4), file_of(4), stream(DATA)))),
        "more than once",
    ),
    "many files": (
        written(
            Objects(
                (
                    b"<< /Type /Catalog /Names << /EmbeddedFiles << /Names ["
                    + b"(a) 2 0 R " * 5_000
                    + b"] >> >> >>",
                    file_of(3),
                    stream(DATA),
                )
            )
        ),
        BROKEN,
    ),
    "names in a circle": (written(Objects((LOOP, b"<< /Kids [2 0 R 2 0 R] >>"))), BROKEN),
    "names without end": (
        written(
            Objects(
                (LOOP, *(b"<< /Kids [%d 0 R %d 0 R] >>" % (k + 1, k + 1) for k in range(2, 60)))
            )
        ),
        BROKEN,
    ),
    "an object that is itself": (written(Objects((LOOP, b"2 0 R"))), BROKEN),
    "locked": (
        written(Objects((NAMED, file_of(3), stream(DATA)), b"/Encrypt << /V 5 >>")),
        BROKEN,
    ),
    "a bomb": (carrying(bomb(LARGEST_RECORDS + 2_000_000), PACKED), LARGE),
    "a bomb in a bomb": (
        carrying(zlib.compress(bomb(100_000_000)), b"/Filter [/FlateDecode /FlateDecode]"),
        BROKEN,
    ),
    "packed otherwise": (carrying(DATA, b"/Filter /LZWDecode"), BROKEN),
    "packed and damaged": (carrying(zlib.compress(DATA)[:-9] + b"xxxxxxxxx", PACKED), BROKEN),
    "half of what was packed": (carrying(zlib.compress(DATA)[:-9], PACKED), BROKEN),
    "of another size": (carrying(DATA, b"/Params << /Size 7 >>"), BROKEN),
    "of another digest": (carrying(DATA, b"/Params << /CheckSum <00ff> >>"), BROKEN),
    "longer than it is": (carrying(DATA).replace(b"/Length", b"/Length 9999999 %\n"), BROKEN),
    "of a length that is itself": (
        written(
            Objects((NAMED, file_of(3), b"<< /Length 3 0 R >>\nstream\nx\nendstream")),
        ),
        BROKEN,
    ),
    "nested": (written(Objects((b"[" * 50_000,))), BROKEN),
    "nested dictionaries": (written(Objects((b"<< /A " * 50_000,))), BROKEN),
    "a table of a million rows": (
        b"%PDF-1.7\nxref\n0 99999999\ntrailer\n<< >>\nstartxref\n9\n%%EOF\n",
        BROKEN,
    ),
    "a table that is before itself": (
        b"%PDF-1.7\nxref\n0 0\ntrailer\n<< /Prev 9 >>\nstartxref\n9\n%%EOF\n",
        BROKEN,
    ),
    "a table in a stream": (
        b"%PDF-1.7\n1 0 obj\n<< /Type /XRef >>\nstartxref\n9\n%%EOF\n",
        "packed by another program",
    ),
    "one name without end": (carrying(DATA, b"/" + b"A" * 1_000_000), BROKEN),
    "one number without end": (carrying(DATA, b"/N " + b"9" * 1_000_000), BROKEN),
    "an array without end": (carrying(DATA, b"/N [" + b"0 " * 1_000_000 + b"]"), BROKEN),
    "a string without end": (carrying(DATA, b"/N (" + b"(" * 1_000_000), BROKEN),
}


@pytest.mark.parametrize("name", TAKEN)
def test_the_records_are_taken_as_they_stand(name: str, tmp_path: Path) -> None:
    before = set(os.listdir())
    assert records_in("x.pdf", TAKEN[name]) == DATA
    file = tmp_path / "x.pdf"
    file.write_bytes(TAKEN[name])
    assert read_source(file).source == "A paper"
    assert (set(os.listdir()), os.listdir(tmp_path)) == (before, ["x.pdf"])


@pytest.mark.parametrize("name", REFUSED)
def test_what_does_harm_is_refused_in_a_sentence(name: str) -> None:
    data, why = REFUSED[name]
    tracemalloc.start()
    try:
        with pytest.raises(FileTrouble, match=why):
            records_in("x.pdf", data)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 2 * LARGEST_RECORDS + 4 * len(data)


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"[" * 200_000, "nested too deeply"),
        (b"{" * 3, "is not JSON"),
        (DATA.replace(b'"version": 1', b'"version": 99'), "must be"),
        (b"\xff\xfe", "not UTF-8"),
    ],
)
def test_what_is_carried_is_read_like_any_source(data: bytes, why: str, tmp_path: Path) -> None:
    file = tmp_path / "x.pdf"
    file.write_bytes(carrying(data))
    with pytest.raises(RuleBroken, match=why):
        read_source(file)


def test_a_flipped_byte_gives_the_records_or_a_sentence() -> None:
    good = carrying(zlib.compress(DATA), PACKED + b" /Params << /Size %d >>" % len(DATA))
    chance = random.Random(7)
    kept = 0
    for _ in range(3000):
        data = bytearray(good)
        for _ in range(chance.choice([1, 1, 3, 20])):
            data[chance.randrange(len(data))] = chance.randrange(256)
        try:
            kept += records_in("x.pdf", bytes(data)) == DATA
        except FileTrouble:
            continue
    assert 0 < kept < 3000
