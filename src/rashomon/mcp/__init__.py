"""Let an assistant ask a casebook."""
