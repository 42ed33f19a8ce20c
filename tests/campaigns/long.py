"""All campaigns as long as they are asked to be, in several processes at once."""

import gc
import importlib
import resource
import time
from collections.abc import Collection, Iterator
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass

from tests.campaigns.outcome import Outcome


@dataclass(frozen=True, kw_only=True)
class Part:
    """A piece of a campaign that one process goes through."""

    name: str
    count: int
    seed: int


LONG = {
    "union": (100, 1000),
    "share": (100, 200),
    "damage": (40, 500),
    # Each seed begins at another byte, and they lie as far apart as there are seeds.
    "flips": (106, 1000),
    "power": (50, 100),
    "kill": (20, 100),
    "full": (1, 1000),
    "cells": (10, 130),
    "hostile": (1, 100),
    "leak": (10, 4),
    "salvage": (4, 75),
    "upgrade": (2, 35),
}
"""How many parts a campaign has, and how many cases a part."""


def parts(names: Collection[str]) -> Iterator[Part]:
    """Return the parts of the campaigns, seeds counted from 1."""
    for name in names or LONG:
        many, count = LONG[name]
        yield from (Part(name=name, count=count, seed=seed) for seed in range(1, many + 1))


def run(names: Collection[str], processes: int) -> Iterator[Outcome]:
    """Go through the campaigns, all if none is named; tell of each part as it ends.

    Return of each campaign what all its parts found.
    """
    begun = time.monotonic()
    found: dict[str, Outcome] = {}
    with ProcessPoolExecutor(processes) as pool:
        waiting = {pool.submit(_run, part): part for part in parts(names)}
        for done, future in enumerate(as_completed(waiting), 1):
            part, error = waiting[future], future.exception()
            outcome = Outcome(name=part.name) if error else future.result()
            if error:
                outcome.wrong("all", f"the campaign itself broke off: {error!r}")
            found.setdefault(part.name, Outcome(name=part.name)).add(outcome)
            passed = time.monotonic() - begun
            faults = sum(len(one.faults) for one in found.values())
            print(
                f"{done} of {len(waiting)} parts, {faults} faults, {passed:.0f} s:"
                f" {part.name} {part.seed}",
                flush=True,
            )
            for fault in outcome.faults:
                print(f"  FAULT {part.name}, seed {part.seed}: {fault}", flush=True)
    yield from found.values()
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    spent = used.ru_utime + used.ru_stime
    print(f"{spent / 3600:.2f} hours of processor, {(time.monotonic() - begun) / 3600:.2f} hours")


def _run(part: Part) -> Outcome:
    campaign = importlib.import_module(f"tests.campaigns.{part.name}")
    gc.freeze()
    outcome = campaign.run(part.count, part.seed)
    assert isinstance(outcome, Outcome)
    return outcome
