"""Runs campaigns: union share damage flips power kill full cells hostile leak salvage upgrade."""

import argparse
import importlib
import os
import sys
import time
from collections.abc import Iterator

from tests.campaigns import long
from tests.campaigns.outcome import Outcome

NAMES = tuple(long.LONG)


def main() -> int:
    """Print what the campaigns found; the exit code is 1 where anything was wrong."""
    parser = argparse.ArgumentParser(prog="python -m tests.campaigns", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(NAMES))
    parser.add_argument("--count", type=int, default=100, help="cases (else: %(default)s)")
    parser.add_argument("--seed", type=int, default=1, help="else: %(default)s")
    parser.add_argument(
        "--control",
        action="store_true",
        help="break the mechanism on purpose: a campaign that then finds nothing is worthless",
    )
    parser.add_argument(
        "--long", action="store_true", help="each as long as it is asked to be, on all cores"
    )
    # One more than cores: killed and cut off, they wait now and then.
    many = (os.cpu_count() or 1) + 1
    parser.add_argument("--processes", type=int, default=many, help="else: %(default)s")
    asked = parser.parse_args()
    unknown = set(asked.names) - set(NAMES)
    if unknown:
        parser.error(f"no such campaign: {', '.join(sorted(unknown))}")
    if asked.long:
        return _told(long.run(asked.names, asked.processes))
    return _told(_outcomes(asked))


def _outcomes(asked: argparse.Namespace) -> Iterator[Outcome]:
    for name in asked.names or NAMES:
        begun = time.monotonic()
        run = importlib.import_module(f"tests.campaigns.{name}").run
        outcome = run(asked.count, asked.seed, broken=asked.control)
        yield outcome
        print(f"  {time.monotonic() - begun:.0f} s, seed {asked.seed}", flush=True)


def _told(outcomes: Iterator[Outcome]) -> int:
    wrong = False
    for outcome in outcomes:
        for line in outcome.lines():
            print(line, flush=True)
        wrong |= bool(outcome.faults)
    return int(wrong)


if __name__ == "__main__":
    sys.exit(main())
