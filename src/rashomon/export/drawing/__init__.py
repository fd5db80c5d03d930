"""Draw what was found as pictures for a page."""
