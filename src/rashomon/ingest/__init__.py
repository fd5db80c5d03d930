"""Open files, folders, standard input as one stream of reports."""

from rashomon.ingest.from_judgements import open_judgements
from rashomon.ingest.given import Given, Limits, parse_published
from rashomon.ingest.walk import open_inputs, open_reports, open_streams

__all__ = ["Given", "Limits", "open_inputs", "open_judgements", "open_reports", "open_streams", "parse_published"]
