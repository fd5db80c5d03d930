"""Read news reports: who says that who did what to whom, by which words."""

from rashomon.errors import BadJudgement, BadReport, BadSettings, BrokenEvidence, MissingResource, RashomonError
from rashomon.library import compare, read, read_many
from rashomon.records.attribution import Attribution
from rashomon.records.comparison import Comparison
from rashomon.records.judgement import Judgement
from rashomon.records.reading import Reading
from rashomon.records.report import Failure, Head, Report
from rashomon.records.span import Evidence, Span
from rashomon.settings import Settings

__all__ = [
    "Attribution",
    "BadJudgement",
    "BadReport",
    "BadSettings",
    "BrokenEvidence",
    "Comparison",
    "Evidence",
    "Failure",
    "Head",
    "Judgement",
    "MissingResource",
    "RashomonError",
    "Reading",
    "Report",
    "Settings",
    "Span",
    "compare",
    "read",
    "read_many",
]
