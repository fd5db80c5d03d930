"""Ask hosts for what the user named, keep each byte that comes."""
