"""Say what tables a casebook has, the same in both databases."""

from rashomon.store.tables.access import accounts, sessions, tokens
from rashomon.store.tables.columns import metadata
from rashomon.store.tables.compared import (
    comparison_reports,
    comparisons,
    finding_holders,
    finding_reports,
    findings,
    judgement_reports,
    judgements,
    novelties,
    pieces,
)
from rashomon.store.tables.derived import entities, events, participants, sources, statements, tallies
from rashomon.store.tables.jobs import job_failures, job_inputs, job_pieces, jobs
from rashomon.store.tables.kept import blobs, failures, log, readings, recipes, reports, settings, tombstones

__all__ = [
    "accounts",
    "blobs",
    "comparison_reports",
    "comparisons",
    "entities",
    "events",
    "failures",
    "finding_holders",
    "finding_reports",
    "findings",
    "job_failures",
    "job_inputs",
    "job_pieces",
    "jobs",
    "judgement_reports",
    "judgements",
    "log",
    "metadata",
    "novelties",
    "participants",
    "pieces",
    "readings",
    "recipes",
    "reports",
    "sessions",
    "settings",
    "sources",
    "statements",
    "tallies",
    "tokens",
    "tombstones",
]
