"""A release with its evidence marked: for a browser, a terminal and a notebook.

`page` makes one HTML page of releases, `terminal` text for a terminal, and `values` the rows that both show.
"""

from hmip_parse.explain.fields import Group
from hmip_parse.explain.item import Explained
from hmip_parse.explain.page import page
from hmip_parse.explain.terminal import terminal
from hmip_parse.explain.values import Value, values

__all__ = ["Explained", "Group", "Value", "page", "terminal", "values"]
