"""A process that writes many papers in a row: `python -m tests.benchmarks.paper_row COUNT`.

They are of different sessions, as PDF and for the archive, every fourth as Word file too.
"""

import sys
import tempfile
from pathlib import Path

from meetingdesk.exporting import Form, ManyWritten, Material, Order
from tests.benchmarks.paper_content import LETTER, session
from tests.benchmarks.said import peak_mb


def main() -> None:
    """Write the papers, and print the memory taken at the highest by then, now and again."""
    count = int(sys.argv[1])
    every = count // 4
    with tempfile.TemporaryDirectory() as folder:
        writing = ManyWritten(Path(folder))
        for number in range(count):
            bundle = session(LETTER, number)
            word = (Form.DOCX,) if number % 4 == 0 else ()
            for form in (Form.PDF, Form.ARCHIVE, *word):
                step = writing.write(bundle.session.id, Material(bundle=bundle), Order(form=form))
                assert step.path, step.trouble
                step.path.unlink()
            if (number + 1) % every == 0:
                print(peak_mb(), flush=True)


if __name__ == "__main__":
    main()
