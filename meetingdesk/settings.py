"""Who I am, which files I used, and where things live."""

import json
import os
from contextlib import suppress
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path

import platformdirs

_APP = "meetingdesk"
_PACKAGE = Path(__file__).parent


def resource(name: str) -> Path:
    """Return the path of a file under resources/, in a wheel or in a checkout."""
    packed = _PACKAGE / "resources"
    return (packed if packed.is_dir() else _PACKAGE.parent / "resources") / name


@dataclass(frozen=True, kw_only=True)
class Places:
    """The folders that this program may write beside the user's own files."""

    config: Path
    cache: Path
    recovery: Path
    log: Path

    @property
    def backups(self) -> Path:
        """Where backups are kept: beside what is recovered, never beside the user's file."""
        return self.recovery.with_name("backups")

    @property
    def seals(self) -> Path:
        """Where is taken down how files were left."""
        return self.recovery.with_name("seals")

    @property
    def working(self) -> Path:
        """Where files that lie in shared folders are worked on."""
        return self.recovery.with_name("working")

    @property
    def styles(self) -> Path:
        """Where a body's own house styles lie."""
        return self.recovery.with_name("styles")


def places() -> Places:
    """Return the folders of this user, or those under MEETINGDESK_HOME where that is set."""
    home = os.environ.get("MEETINGDESK_HOME")
    if home:
        root = Path(home)
        return Places(
            config=root / "config",
            cache=root / "cache",
            recovery=root / "recovery",
            log=root / "log",
        )
    return Places(
        config=platformdirs.user_config_path(_APP, appauthor=False, roaming=False),
        cache=platformdirs.user_cache_path(_APP, appauthor=False),
        recovery=platformdirs.user_data_path(_APP, appauthor=False, roaming=False) / "recovery",
        log=platformdirs.user_log_path(_APP, appauthor=False),
    )


@dataclass(frozen=True, kw_only=True)
class Settings:
    """What this user told the program once."""

    name: str = ""
    body: str = ""
    language: str = ""
    recent: tuple[str, ...] = ()

    def remembering(self, file: Path) -> "Settings":
        """Return these settings with `file` as the one last used; ten are kept."""
        path = str(file)
        return replace(self, recent=(path, *(r for r in self.recent if r != path))[:10])


def read_settings() -> Settings:
    """Return the stored settings; fresh ones where there are none or they cannot be read."""
    try:
        stored = json.loads((places().config / "settings.json").read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return Settings()
    known = {f.name for f in fields(Settings)}
    given = {k: v for k, v in stored.items() if k in known} if isinstance(stored, dict) else {}
    recent = given.pop("recent", ())
    plain = {k: v for k, v in given.items() if isinstance(v, str)}
    paths = tuple(r for r in recent if isinstance(r, str)) if isinstance(recent, list) else ()
    return Settings(**plain, recent=paths)


def write_settings(settings: Settings) -> None:
    """Store the settings, whole or not at all, down to the disk. Raises OSError."""
    folder = places().config
    folder.mkdir(parents=True, exist_ok=True)
    beside = folder / f"settings.{os.getpid()}.json"
    try:
        with beside.open("w", encoding="utf-8") as out:
            out.write(json.dumps(asdict(settings), ensure_ascii=False))
            out.flush()
            os.fsync(out.fileno())
        beside.replace(folder / "settings.json")
    finally:
        with suppress(OSError):
            beside.unlink()
