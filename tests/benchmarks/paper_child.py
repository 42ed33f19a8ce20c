"""A process of its own: `python -m tests.benchmarks.paper_child WRITER PAPERS OUT`.

PAPERS holds the pickled blocks of one paper after another, the same for every writer.
"""

import pickle
import sys
from collections.abc import Callable
from pathlib import Path

from meetingdesk.minutes.document import Minutes


def main() -> None:
    """Write each paper to OUT, and print the memory that it took at its highest."""
    name, papers, out = sys.argv[1:]
    write = _writer(name)
    with Path(papers).open("rb") as file:
        while file.peek(1):
            Path(out).write_bytes(write(pickle.load(file)))
    from tests.benchmarks.said import peak_mb

    print(peak_mb())


def _writer(name: str) -> Callable[[Minutes], bytes]:
    if name == "ours":
        from meetingdesk.minutes.pdf import export_pdf

        return export_pdf
    from tests.benchmarks.paper_peers import WRITERS

    return WRITERS[name]()


if __name__ == "__main__":
    main()
