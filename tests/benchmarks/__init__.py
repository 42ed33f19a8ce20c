"""How fast, and how much memory: `python -m tests.benchmarks start list edit import minutes`."""
