"""Keep reports with all that was said of them in one casebook."""
