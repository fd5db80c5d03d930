"""Answer requests for a casebook."""

import traceback
from secrets import token_urlsafe

from litestar import Litestar
from litestar.exceptions import HTTPException
from litestar.types import Scope

from rashomon.errors import RashomonError
from rashomon.hosting.guard import Guard
from rashomon.hosting.openings import Openings
from rashomon.hosting.visitors import OpenDoor, Visitor
from rashomon.settings import Settings
from rashomon.web.desk import Desk
from rashomon.web.handlers import make_handlers

_MOST_BODY = 1_000
_PROOF_BYTES = 16


def make_app(case: str, settings: Settings | None = None, *, by: str | None = None) -> Litestar:
    """The faces of the casebook at `case`, for whoever asks at this machine. Raises BadSettings where there is none."""
    openings = Openings(case, settings or Settings(), by=by)
    desk = Desk(openings)
    door = OpenDoor(Visitor(name=openings.by, role="editor", proof=token_urlsafe(_PROOF_BYTES)))
    app = Litestar(
        make_handlers(desk),
        exception_handlers={500: desk.say_fault, HTTPException: desk.say_http, RashomonError: desk.say_wrong},
        after_exception=[_tell_terminal],
        openapi_config=None,
        on_shutdown=[openings.close],
        request_max_body_size=_MOST_BODY,
        logging_config=None,
    )
    app.asgi_handler = Guard(app.asgi_handler, door)
    return app


def _tell_terminal(error: Exception, _scope: Scope) -> None:
    """Where it is not known what went wrong, whoever started the program should see it."""
    if not isinstance(error, RashomonError | HTTPException):
        traceback.print_exception(error)
