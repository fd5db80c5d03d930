"""Answer programs that ask a casebook."""
