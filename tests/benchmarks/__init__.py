"""How fast, how much memory: `python -m tests.benchmarks NAME`; without a name, all of them."""
