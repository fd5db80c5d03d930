"""Show a casebook in a browser."""
