"""Where a file lies: on this machine's own disk, or where others and their programs reach it."""

import os
import re
import sys
from importlib import import_module
from pathlib import Path

OVERRIDE = "MEETINGDESK_SHARED"
"""The variable that says for all files whether they are shared: 1 or 0."""

TRACES = ".mdesk-*"
"""What the program lays beside a shared file."""
_SYNCHRONISED = re.compile(
    r"onedrive( -.*)?|dropbox( \(.*\))?|google ?drive|my drive|icloud ?drive|mobile documents"
    r"|com~apple~clouddocs|nextcloud|owncloud|box|box sync|pcloud ?drive|syncthing"
)
_OWN_DISKS = re.compile(
    r"ext[234]|xfs|btrfs|zfs|f2fs|jfs|reiserfs|bcachefs|ecryptfs|overlay|tmpfs|ramfs|rootfs"
    r"|ntfs3?|fuseblk"
)
"""File systems of Linux that nobody else writes to, unless they are plugged in."""
_PLUGGED_IN = ("/media/", "/run/media/", "/mnt/usb")
_FIXED, _RAM = 3, 6
"""Answers of GetDriveTypeW (fileapi.h)."""
_MNT_LOCAL = 0x1000
_FLAGS_AT, _STATFS_SIZE = 64, 2168
"""Of struct statfs in sys/mount.h of macOS, with 64-bit inodes."""


def is_shared(path: Path) -> bool:
    """Say whether a file is to be edited in a working copy; in doubt it is."""
    said = os.environ.get(OVERRIDE, "")
    if said:
        return said == "1"
    if any(path.parent.glob(TRACES)):
        # Somebody else works on it as on a shared file: nothing may be written under their hands.
        return True
    where = Path(os.path.realpath(path))
    return is_synchronised(where) or not _is_own_disk(where)


def is_synchronised(path: Path) -> bool:
    """Say whether a program that carries folders from machine to machine sees to the file."""
    return any(_SYNCHRONISED.fullmatch(part.casefold()) for part in path.parent.parts)


def _is_own_disk(where: Path) -> bool:
    if sys.platform == "win32":
        ctypes = import_module("ctypes")
        return ctypes.windll.kernel32.GetDriveTypeW(where.anchor) in (_FIXED, _RAM)
    if sys.platform == "darwin":
        return _is_local_on_macos(where) and not str(where).startswith("/Volumes/")
    kind, mounted = mount_of(where, _mounts())
    return bool(_OWN_DISKS.fullmatch(kind)) and not f"{mounted}/".startswith(_PLUGGED_IN)


def mount_of(where: Path, mounts: str) -> tuple[str, str]:
    """Return the kind of the file system on which a path lies, and where that is mounted.

    `mounts` has the form of /proc/self/mounts (proc(5), fstab(5)).
    """
    best = ("", "")
    for line in mounts.splitlines():
        cells = line.split(" ")
        if len(cells) > 2:
            at = re.sub(r"\\([0-7]{3})", lambda m: chr(int(m[1], 8)), cells[1])
            if where.is_relative_to(at) and len(at) >= len(best[1]):
                best = (cells[2], at)
    return best


def _mounts() -> str:
    try:
        return Path("/proc/self/mounts").read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return ""


def _is_local_on_macos(where: Path) -> bool:
    ctypes = import_module("ctypes")
    found = ctypes.create_string_buffer(_STATFS_SIZE)
    library = ctypes.CDLL(None, use_errno=True)
    if library.statfs(os.fsencode(where if where.exists() else where.parent), found):
        return False
    return bool(int.from_bytes(found.raw[_FLAGS_AT : _FLAGS_AT + 4], "little") & _MNT_LOCAL)
