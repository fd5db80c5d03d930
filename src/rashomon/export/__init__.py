"""Lead records out, one format a file."""
