"""Name everything that can go wrong.

RashomonError
├── BadReport         one report cannot be read: it becomes a Failure in the stream, the run goes on
├── BadJudgement      a person's judgement cannot be made as asked
├── BadSettings       the run cannot start as asked: wrong use, wrong settings
│   ├── NotThere      what is asked for by name is not there
│   └── TooMuch       more is asked for at once than is allowed
├── Busy              others are served first: ask again later
├── Forbidden         who asks may not do this
├── TooOften          who asks does so more often than they may
├── MissingResource   the run cannot start: a model or table is missing or damaged
├── BrokenEvidence    a span does not stand in its text: a fault of rashomon's own
└── Unanswered        a server does not answer, or not as one of rashomon does
"""


class RashomonError(Exception):
    """Any error that rashomon raises on purpose; its message says what was found, and what to do."""


class BadReport(RashomonError):
    """One report cannot be read."""


class BadJudgement(RashomonError):
    """A judgement cannot be made as asked."""


class BadSettings(RashomonError):
    """The run cannot start as asked."""


class NotThere(BadSettings):
    """What is asked for by name is not there."""


class TooMuch(BadSettings):
    """More is asked for at once than is allowed."""


class Busy(RashomonError):
    """Others are served first; `seconds` says when to ask again."""

    def __init__(self, message: str, seconds: int) -> None:
        super().__init__(message)
        self.seconds = seconds


class Forbidden(RashomonError):
    """Who asks may not do this, or it is not known who asks."""


class TooOften(RashomonError):
    """Somebody asks more often than they may; they may again in so many `seconds`."""

    def __init__(self, message: str, *, seconds: float) -> None:
        super().__init__(message)
        self.seconds = seconds


class MissingResource(RashomonError):
    """A model or a table that the run needs is missing or damaged."""


class BrokenEvidence(RashomonError):
    """A span points outside of its text, or edits do not lead from the raw text to the clean one."""


class Unanswered(RashomonError):
    """A server does not answer, or not as one of rashomon does."""
