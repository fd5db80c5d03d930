"""Think about many readings: pure functions from records to records."""
