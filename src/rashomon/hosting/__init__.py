"""Let several people use one casebook at once."""
