"""Python's search for cycles of garbage, put off while much is piled up."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def piling_up() -> Iterator[None]:
    """Have memory not searched for cycles: over a growing million records that takes a quarter.

    Whether it is searched afterwards is as it was before: the window collects by itself.
    """
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()
