"""Think about one report: pure functions from records to records."""
