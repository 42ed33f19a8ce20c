"""Engines on SQLite files: they share a dialect, so that a statement is compiled once for all."""

from collections.abc import Callable
from functools import cache
from typing import Any

import sqlalchemy as sa

_MOST = 2000
"""Statements kept: many times as many as the program has."""


class _Compiled(dict[object, object]):
    """What was compiled; begun anew where it grows beyond all use."""

    def __setitem__(self, key: object, value: object) -> None:
        if len(self) >= _MOST:
            self.clear()
        super().__setitem__(key, value)


_compiled = _Compiled()


def engine_on(opened: Callable[[], Any], begin: Callable[[sa.Connection], None]) -> sa.Engine:
    """Return the engine of the one connection that `opened` gives; `begin` begins transactions."""
    first = _first()
    # create_engine makes a dialect each time, and what is compiled is kept by dialect.
    pool = sa.pool.StaticPool(opened, dialect=first.dialect)
    engine = sa.Engine(
        pool, first.dialect, first.url, execution_options={"compiled_cache": _compiled}
    )
    sa.event.listen(engine, "begin", begin)
    return engine


@cache
def _first() -> sa.Engine:
    """Return an engine that was connected once, which is when its dialect gets to know SQLite."""
    engine = sa.create_engine("sqlite://")
    engine.connect().close()
    engine.dispose()
    return engine
