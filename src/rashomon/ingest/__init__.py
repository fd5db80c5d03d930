"""Open files, folders, standard input as one stream of reports."""

from rashomon.ingest.given import Given, Limits, parse_published
from rashomon.ingest.walk import open_inputs, open_reports

__all__ = ["Given", "Limits", "open_inputs", "open_reports", "parse_published"]
