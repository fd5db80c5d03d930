"""Say what a stage found odd."""

from dataclasses import dataclass

from rashomon.records.span import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """Something odd that a reader should know; `code` is for programs, `message` for people."""

    stage: str
    code: str
    message: str
    span: Span | None = None
