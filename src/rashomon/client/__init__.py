"""Ask a casebook that is served somewhere else."""

from rashomon.client.client import Client

__all__ = ["Client"]
