"""Runs the benchmarks that are named, of those that --help lists; else all of them."""

import argparse
import compileall
import importlib
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks import folder, office
from tests.benchmarks.measure import ROOT, Figure

MODULES = {
    "start": "starting",
    "list": "listing",
    "edit": "editing",
    "import": "importing",
    "open": "opening",
    "merge": "merging",
    "publish": "publishing",
}
OWN = {"preview": "previewing", "many": "many"}
"""Those that make what they need by themselves."""
NAMES = (*MODULES, "minutes", *OWN)
SHARED = ("open", "merge", "publish")
"""Those asked of the office of 200,000 entries."""


def main() -> None:
    """Print a line for each figure, as it is measured."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(NAMES))
    parser.add_argument("--office", choices=("large", "small"), default="large")
    asked = parser.parse_args()
    unknown = set(asked.names) - set(NAMES)
    if unknown:
        parser.error(f"no such benchmark: {', '.join(sorted(unknown))}")
    # As an installer does: else a checkout that writes no bytecode is compiled at each start.
    compileall.compile_dir(str(ROOT / "meetingdesk"), quiet=1)
    size = office.SMALL if asked.office == "small" else office.LARGE
    with tempfile.TemporaryDirectory() as name:
        for benchmark in asked.names or NAMES:
            for figure in _figures(benchmark, Path(name), size):
                print(figure.line(), flush=True)


def _figures(benchmark: str, here: Path, size: office.Size) -> Iterator[Figure]:
    # Loaded one by one, so that what one needs is not asked for another.
    if benchmark == "minutes":
        importlib.import_module("tests.benchmarks.minutes").run()
        return
    if benchmark in OWN:
        yield from importlib.import_module(f"tests.benchmarks.{OWN[benchmark]}").run()
        return
    run = importlib.import_module(f"tests.benchmarks.{MODULES[benchmark]}").run
    if benchmark in SHARED and size == office.LARGE:
        here, size = here / "shared", office.SHARED
        here.mkdir(exist_ok=True)
    if benchmark == "import":
        yield from run(folder.imported(here, size), folder.source(here, size))
    else:
        yield from run(folder.imported(here, size))


if __name__ == "__main__":
    main()
