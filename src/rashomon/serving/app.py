"""Answer requests for a casebook."""

import traceback
from collections.abc import Callable
from secrets import token_urlsafe
from typing import Any, TypeVar

from litestar import Litestar, Request, Response
from litestar.exceptions import HTTPException
from litestar.types import Scope

from rashomon.api.counter import Counter
from rashomon.api.handlers import make_handlers as make_operations
from rashomon.api.paths import AsSent
from rashomon.errors import RashomonError
from rashomon.hosting.guard import Guard
from rashomon.hosting.jobs import Foreman, Terms
from rashomon.hosting.openings import Openings
from rashomon.hosting.problems import PROGRAMS
from rashomon.hosting.visitors import OpenDoor, Visitor
from rashomon.settings import Settings
from rashomon.web.desk import Desk
from rashomon.web.handlers import make_handlers as make_pages

_MOST_BODY = 1_000
_PROOF_BYTES = 16
Error = TypeVar("Error", bound=Exception)
Say = Callable[[Request[Any, Any, Any], Error], Response[bytes]]


def make_app(
    case: str, settings: Settings | None = None, *, by: str | None = None, terms: Terms | None = None
) -> Litestar:
    """The faces of the casebook at `case`, for whoever asks at this machine; `terms` say what is taken on for them.

    Raises BadSettings where there is none.
    """
    settings = settings or Settings()
    openings = Openings(case, settings, by=by)
    terms = terms or Terms(largest_upload=settings.largest_upload)
    desk, foreman = Desk(openings, terms), Foreman(openings, terms)
    counter = Counter(openings, desk.shelf)
    door = OpenDoor(Visitor(name=openings.by, role="editor", proof=token_urlsafe(_PROOF_BYTES)))
    app = Litestar(
        [*make_pages(desk), *make_operations(counter, settings)],
        exception_handlers={
            500: _as_asked(desk.say_fault, counter.say_fault),
            HTTPException: _as_asked(desk.say_http, counter.say_http),
            RashomonError: _as_asked(desk.say_wrong, counter.say_wrong),
        },
        after_exception=[_tell_terminal],
        openapi_config=None,
        on_startup=[foreman.start],
        on_shutdown=[foreman.close, openings.close],
        request_max_body_size=_MOST_BODY,
        logging_config=None,
    )
    app.asgi_handler = Guard(AsSent(app.asgi_handler), door)
    return app


def _as_asked(to_people: Say[Error], to_programs: Say[Error]) -> Say[Error]:
    """What tells of something wrong in the way of the face that was asked."""

    def say(request: Request[Any, Any, Any], error: Error) -> Response[bytes]:
        return (to_programs if request.url.path.startswith(PROGRAMS) else to_people)(request, error)

    return say


def _tell_terminal(error: Exception, _scope: Scope) -> None:
    """Where it is not known what went wrong, whoever started the program should see it."""
    if not isinstance(error, RashomonError | HTTPException):
        traceback.print_exception(error)
