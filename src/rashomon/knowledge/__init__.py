"""Hold what rashomon knows, as tables."""
