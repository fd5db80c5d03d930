"""Adapt outside models to the ports."""
