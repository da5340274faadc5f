"""`python -m hmip_parse` is the command `hmip-parse`."""

import sys

from hmip_parse.cli import main

if __name__ == "__main__":
    sys.exit(main())
