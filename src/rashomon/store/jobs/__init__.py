"""Keep the long work that somebody asks for, whoever does it."""

from rashomon.store.jobs.asking import (
    ask,
    count_open,
    drop,
    find_job,
    list_failed,
    list_inputs,
    list_jobs,
    read_number,
    redo,
    stop,
)
from rashomon.store.jobs.pieces import PIECE, break_off, open_input, receive, send, submit
from rashomon.store.jobs.rows import OVER, Asked, Job, JobFailure, JobInput, Kind, State
from rashomon.store.jobs.working import LEASE, Told, finish, give_back, keep, mourn, take

__all__ = [
    "LEASE",
    "OVER",
    "PIECE",
    "Asked",
    "Job",
    "JobFailure",
    "JobInput",
    "Kind",
    "State",
    "Told",
    "ask",
    "break_off",
    "count_open",
    "drop",
    "find_job",
    "finish",
    "give_back",
    "keep",
    "list_failed",
    "list_inputs",
    "list_jobs",
    "mourn",
    "open_input",
    "read_number",
    "receive",
    "redo",
    "send",
    "stop",
    "submit",
    "take",
]
