"""Answer questions about a casebook."""

from rashomon.store.queries.comparisons import (
    find_comparison,
    find_new,
    get_comparison,
    get_dispute,
    list_comparisons,
    list_findings,
)
from rashomon.store.queries.facets import count_facets
from rashomon.store.queries.findings import (
    count_disputes,
    find_disputes,
    find_incidents,
    get_part,
    list_disputes,
    list_incidents,
    list_opponents,
)
from rashomon.store.queries.history import count, list_entries, list_failures, list_judgements, list_tombstones
from rashomon.store.queries.reports import (
    find_report,
    find_unread,
    get_raw,
    get_reading,
    get_report,
    list_readings,
    list_reports,
    stream_readings,
)
from rashomon.store.queries.sources import (
    describe_source,
    find_speaker,
    is_known,
    list_entities,
    list_events,
    list_sources,
    list_statements,
)

__all__ = [
    "count",
    "count_disputes",
    "count_facets",
    "describe_source",
    "find_comparison",
    "find_disputes",
    "find_incidents",
    "find_new",
    "find_report",
    "find_speaker",
    "find_unread",
    "get_comparison",
    "get_dispute",
    "get_part",
    "get_raw",
    "get_reading",
    "get_report",
    "is_known",
    "list_comparisons",
    "list_disputes",
    "list_entities",
    "list_entries",
    "list_events",
    "list_failures",
    "list_findings",
    "list_incidents",
    "list_judgements",
    "list_opponents",
    "list_readings",
    "list_reports",
    "list_sources",
    "list_statements",
    "list_tombstones",
    "stream_readings",
]
