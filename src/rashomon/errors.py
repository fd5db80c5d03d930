"""Name everything that can go wrong.

RashomonError
├── BadReport         one report cannot be read: it becomes a Failure in the stream, the run goes on
├── BadJudgement      a person's judgement cannot be made as asked
├── BadSettings       the run cannot start as asked: wrong use, wrong settings
├── Forbidden         who asks may not do this
├── MissingResource   the run cannot start: a model or table is missing or damaged
└── BrokenEvidence    a span does not stand in its text: a fault of rashomon's own
"""


class RashomonError(Exception):
    """Any error that rashomon raises on purpose; its message says what was found, and what to do."""


class BadReport(RashomonError):
    """One report cannot be read."""


class BadJudgement(RashomonError):
    """A judgement cannot be made as asked."""


class BadSettings(RashomonError):
    """The run cannot start as asked."""


class Forbidden(RashomonError):
    """Who asks may not do this, or it is not known who asks."""


class MissingResource(RashomonError):
    """A model or a table that the run needs is missing or damaged."""


class BrokenEvidence(RashomonError):
    """A span points outside of its text, or edits do not lead from the raw text to the clean one."""
