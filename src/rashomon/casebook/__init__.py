"""Work on a casebook: collect, compare, ask, judge, hand over."""

from rashomon.casebook.casebook import Casebook, open_casebook

__all__ = ["Casebook", "open_casebook"]
