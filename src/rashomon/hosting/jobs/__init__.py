"""Do long work beside the pages, each job in a process of its own."""

from rashomon.hosting.jobs.foreman import Foreman
from rashomon.hosting.jobs.inbox import Inbox
from rashomon.hosting.jobs.terms import Fetching, Terms, open_terms

__all__ = ["Fetching", "Foreman", "Inbox", "Terms", "open_terms"]
