"""What somebody would pick instead of this parser, each put to the same texts as well as it allows.

Extras of the benchmark: `pip install -e '.[benchmark]'`. One that is not installed is left out, with a line that says so.
"""
