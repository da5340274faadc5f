"""The parts of benchmarks/mutation.py: making mutants, running the tests against them, what is judged of survivors."""
