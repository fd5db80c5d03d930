"""Say what an operation is."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias

from rashomon.api.asking import AFTER, LIMIT, USUAL, Asked
from rashomon.api.parameters import Parameter, take_whole, take_words
from rashomon.api.sending import Body, Sent
from rashomon.hosting.visitors import Right
from rashomon.records.comparison import Comparison
from rashomon.records.reading import Reading
from rashomon.records.report import Failure
from rashomon.settings import Settings

ROOT = "/api/v1"
MOST = 500
"""How many items a page of a list can have, where nothing else is said."""
Form = Literal["one", "list", "bytes", "made", "thought"]
"""What is answered: a record; a page of a list; bytes; a record that was made, kept; what comes of what was sent."""
Tell: TypeAlias = Callable[[Asked], Any]
Think: TypeAlias = Callable[[Sent, Settings], Comparison | Iterator[Reading | Failure]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """What a program can ask for: by which method, where, with which parameters, who may, what is answered.

    `name` is also the name of the client's method. `missing` says what is not there where the answer is 404; `leads`
    which operations an answer leads to, with the expression that gives the parameter. What is not `lasting` changes
    without the log telling of it.
    """

    name: str
    path: str
    summary: str
    under: str
    answers: tuple[type, ...]
    tell: Tell | None = None
    think: Think | None = None
    form: Form = "one"
    method: Literal["GET", "POST", "DELETE"] = "GET"
    right: Right = "read"
    own: tuple[Parameter, ...] = ()
    takes: Body | None = None
    most: int = MOST
    missing: str = ""
    lasting: bool = True
    leads: Mapping[str, tuple[str, str]] = field(default_factory=dict)

    @property
    def parameters(self) -> tuple[Parameter, ...]:
        """All that can be asked; of a list, what page of it."""
        if self.form != "list":
            return self.own
        usual = min(USUAL, self.most)
        return (
            *self.own,
            take_words(AFTER, "the cursor of the page, from `next` of the page before"),
            take_whole(LIMIT, "how many items a page has, at most", most=self.most, usual=usual),
        )

    @property
    def statuses(self) -> tuple[int, ...]:
        """The statuses of answers that tell of something wrong."""
        found = {400, 403, 421, 503}
        found |= {404} if self.missing else set()
        found |= {408, 409, 413, 415, 422} if self.takes else set()
        return tuple(sorted(found))
