"""What a real process wrote and synced, taken down by strace, and the disk after a power cut."""

import random
import re
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

_CALLS = "openat,pwrite64,write,fsync,fdatasync,ftruncate,unlink"
_CALL = re.compile(
    r'\d+\s+(?P<call>\w+)\((?:AT_FDCWD(?:<[^>]*>)?, )?(?:\d+<(?P<at>[^>]*)>|"(?P<name>[^"]*)")'
    r"(?P<rest>.*)\)\s+= (?P<result>-?\d+)"
)
_TEXT = re.compile(r'^, "(?P<data>(?:\\x[0-9a-f]{2})*)", \d+(?:, (?P<offset>\d+))?')
_SECTOR = 512


@dataclass(frozen=True, kw_only=True)
class Event:
    """One thing that happened to a file: made, write, cut, sync, unlink; of a folder: sync."""

    what: str
    name: str
    offset: int = 0
    data: bytes = b""


def record(command: Sequence[str], where: Path, log: Path) -> list[Event]:
    """Run a Python module under strace; return what it did to the files of the folder `where`."""
    traced = ["strace", "-f", "-y", "-xx", "-s", "1000000", "-e", f"trace={_CALLS}", "-o", str(log)]
    subprocess.run([*traced, sys.executable, "-m", *command], check=True)
    with log.open(encoding="ascii") as lines:
        return list(_events(lines, str(where)))


def _events(lines: Iterator[str], where: str) -> Iterator[Event]:
    for line in lines:
        found = _CALL.match(line)
        if not found or int(found["result"]) < 0:
            continue
        path = _plain(found["at"] or found["name"]).decode()
        if path == where and found["call"] in ("fsync", "fdatasync"):
            yield Event(what="folder", name="")
        if path.startswith(where + "/"):
            yield from _event(found["call"], path[len(where) + 1 :], found["rest"])


def _event(call: str, name: str, rest: str) -> Iterator[Event]:
    if call in ("pwrite64", "write"):
        text = _TEXT.match(rest)
        assert text, rest[:80]
        yield Event(
            what="write",
            name=name,
            offset=int(text["offset"] or 0),
            data=_plain(text["data"]),
        )
    elif call in ("fsync", "fdatasync"):
        yield Event(what="sync", name=name)
    elif call == "ftruncate":
        yield Event(what="cut", name=name, offset=int(rest.strip(", ")))
    elif call == "unlink":
        yield Event(what="unlink", name=name)
    elif "O_CREAT" in rest:
        yield Event(what="made", name=name)


def _plain(text: str) -> bytes:
    return bytes.fromhex(text.replace("\\x", "")) if text.startswith("\\x") else text.encode()


@dataclass
class _Node:
    """A file's bytes: those on the platter, and what still waits to get there."""

    kept: bytearray = field(default_factory=bytearray)
    waiting: list[Event] = field(default_factory=list)


def after_power_cut(
    begun: dict[str, bytes], events: Sequence[Event], r: random.Random
) -> dict[str, bytes]:
    """Return the files as they are found after a power cut that follows the events.

    What was synced is there. Of the rest each write is there, is not, or is there in some of its
    sectors of 512 bytes; of what happened to a name, a beginning.
    """
    nodes = {name: _Node(bytearray(data)) for name, data in begun.items()}
    names = dict(nodes)
    kept_names: dict[str, _Node | None] = dict(nodes)
    renamed: list[tuple[str, _Node | None]] = []
    for event in events:
        if event.what == "made" and event.name not in names:
            names[event.name] = _Node()
            renamed.append((event.name, names[event.name]))
        elif event.what == "unlink":
            names.pop(event.name)
            renamed.append((event.name, None))
        elif event.what == "folder":
            kept_names.update(renamed)
            renamed.clear()
        elif event.what == "sync":
            node = names[event.name]
            for write in node.waiting:
                _apply(node.kept, write)
            node.waiting.clear()
        elif event.what in ("write", "cut"):
            names[event.name].waiting.append(event)
    kept_names.update(renamed[: r.randint(0, len(renamed))])
    return {name: _torn(node, r) for name, node in kept_names.items() if node}


def _torn(node: _Node, r: random.Random) -> bytes:
    found = bytearray(node.kept)
    for event in node.waiting:
        chance = r.random()
        if chance < 0.4:
            _apply(found, event)
        elif chance < 0.7 and event.what == "write":
            for at in range(0, len(event.data), _SECTOR):
                if r.random() < 0.5:
                    part = event.data[at : at + _SECTOR]
                    _apply(
                        found,
                        Event(what="write", name="", offset=event.offset + at, data=part),
                    )
    return bytes(found)


def _apply(data: bytearray, event: Event) -> None:
    end = event.offset + len(event.data)
    if len(data) < end:
        data.extend(bytes(end - len(data)))
    if event.what == "cut":
        del data[event.offset :]
    else:
        data[event.offset : end] = event.data
