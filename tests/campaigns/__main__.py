"""Runs a campaign: union kill power full damage cells flips hostile leak salvage share upgrade."""

import argparse
import importlib
import sys
import time

NAMES = (
    *("union", "kill", "power", "full", "damage", "cells", "flips", "hostile", "leak", "salvage"),
    "share",
    "upgrade",
)


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
    asked = parser.parse_args()
    unknown = set(asked.names) - set(NAMES)
    if unknown:
        parser.error(f"no such campaign: {', '.join(sorted(unknown))}")
    wrong = False
    for name in asked.names or NAMES:
        begun = time.monotonic()
        run = importlib.import_module(f"tests.campaigns.{name}").run
        outcome = run(asked.count, asked.seed, broken=asked.control)
        for line in outcome.lines():
            print(line, flush=True)
        print(f"  {time.monotonic() - begun:.0f} s, seed {asked.seed}", flush=True)
        wrong |= bool(outcome.faults)
    return int(wrong)


if __name__ == "__main__":
    sys.exit(main())
