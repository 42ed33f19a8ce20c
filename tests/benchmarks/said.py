"""What a measured process says of itself; loads next to nothing."""

import os
import sys
import time
from pathlib import Path


def say_child_figures(**figures: float) -> None:
    """Print the figures of a child process, its memory among them."""
    for name, value in {**figures, "peak_mb": peak_mb()}.items():
        print(name, value, flush=True)


def since_start() -> float:
    """Return the seconds since this child process was started."""
    return time.monotonic() - float(os.environ["MOMENT"])


def peak_mb() -> float:
    """Return the memory that this process took at its highest, in MB."""
    try:
        # Not getrusage: that counts the parent's memory before exec too.
        for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
            if line.startswith("VmHWM"):
                return int(line.split()[1]) / 1024
    except OSError:
        pass
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1024 * 1024 if sys.platform == "darwin" else 1024)
