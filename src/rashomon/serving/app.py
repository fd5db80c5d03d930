"""Answer requests for a casebook."""

import traceback
from collections.abc import Callable
from datetime import timedelta
from secrets import token_urlsafe
from typing import Any, TypeVar

from litestar import Litestar, Request, Response
from litestar.exceptions import HTTPException
from litestar.handlers import HTTPRouteHandler
from litestar.types import Scope

from rashomon.api.counter import Counter
from rashomon.api.handlers import make_handlers as make_operations
from rashomon.api.paths import AsSent
from rashomon.casebook.casebook import tell_time
from rashomon.errors import RashomonError, TooOften
from rashomon.hosting.attempts import Attempts
from rashomon.hosting.buckets import Buckets
from rashomon.hosting.guard import Guard
from rashomon.hosting.jobs import Foreman, Terms
from rashomon.hosting.journal import Journal
from rashomon.hosting.keyed import KeyedDoor
from rashomon.hosting.openings import Openings
from rashomon.hosting.places import AT_HOME, Place
from rashomon.hosting.porter import Porter
from rashomon.hosting.problems import PROGRAMS
from rashomon.hosting.visitors import OpenDoor, Visitor
from rashomon.knowledge.gazetteer import load_gazetteer
from rashomon.knowledge.nameless import load_nameless
from rashomon.knowledge.ontology import load_ontology
from rashomon.knowledge.outlines import LEVELS, load_outlines
from rashomon.settings import Settings
from rashomon.store.access.sessions import Lasting
from rashomon.web.desk import AT_ONCE, Desk
from rashomon.web.handlers import make_handlers as make_pages
from rashomon.web.signing import make_signing

_MOST_BODY = 1_000
_PROOF_BYTES = 16
Error = TypeVar("Error", bound=Exception)
Say = Callable[[Request[Any, Any, Any], Error], Response[bytes]]


def make_app(
    case: str,
    settings: Settings | None = None,
    *,
    by: str | None = None,
    place: Place = AT_HOME,
    journal: Journal | None = None,
    terms: Terms | None = None,
    shared: bool = False,
) -> Litestar:
    """The faces of the casebook at `case`, for whoever asks at a place; `terms` say what is taken on for them.

    `shared` says that several processes will answer: what they need is loaded at once, each writes one page at a time.
    Raises BadSettings where there is none.
    """
    settings = settings or Settings()
    openings = Openings(case, settings, by=by)
    terms = terms or Terms(largest_upload=settings.largest_upload)
    desk, foreman = Desk(openings, terms, at_once=1 if shared else AT_ONCE), Foreman(openings, terms)
    counter = Counter(openings, desk.shelf)
    closing: list[Callable[[], None]] = [desk.close, openings.close]
    signing: list[HTTPRouteHandler] = []
    door: OpenDoor | KeyedDoor
    if place.asks:
        door, porter = _make_door(case, settings, openings.by)
        signing, closing = make_signing(desk, porter), [door.close, porter.close, *closing]
    else:
        door = OpenDoor(Visitor(name=openings.by, role="editor", proof=token_urlsafe(_PROOF_BYTES)))
    app = Litestar(
        [*make_pages(desk), *signing, *make_operations(counter, settings)],
        exception_handlers={
            500: _as_asked(desk.say_fault, counter.say_fault),
            HTTPException: _as_asked(desk.say_http, counter.say_http),
            RashomonError: _as_asked(desk.say_wrong, counter.say_wrong),
            TooOften: desk.say_too_often,
        },
        after_exception=[_tell_terminal],
        openapi_config=None,
        on_startup=[foreman.start],
        on_shutdown=[foreman.close, *closing],
        request_max_body_size=_MOST_BODY,
        logging_config=None,
    )
    pace = Buckets(rate=settings.requests_a_second, burst=settings.requests_at_once) if place.asks else None
    app.asgi_handler = Guard(AsSent(app.asgi_handler), door, place, pace=pace, journal=journal)
    if shared:
        load_all()
        desk.load_all()
    desk.close()
    openings.close()  # opened anew when somebody asks, in whatever process that is
    return app


def load_all() -> None:
    """Load the tables that pages need."""
    load_gazetteer()
    load_nameless()
    load_ontology()
    for level in LEVELS:
        load_outlines(level)


def _make_door(case: str, settings: Settings, by: str) -> tuple[KeyedDoor, Porter]:
    """Who asks each who they are, with who lets them in; both have openings of their own, so that none waits inside."""
    lasting = Lasting(idle=timedelta(minutes=settings.idle_minutes), whole=timedelta(hours=settings.session_hours))
    strangers = Buckets(rate=settings.requests_a_second, burst=settings.requests_at_once)
    doors, desks = (Openings(case, settings, by=by, most=2) for _ in range(2))
    door = KeyedDoor(doors, lasting, strangers, now=tell_time)
    return door, Porter(desks, lasting, Attempts(settings.sign_ins_a_minute))


def _as_asked(to_people: Say[Error], to_programs: Say[Error]) -> Say[Error]:
    """What tells of something wrong in the way of the face that was asked."""

    def say(request: Request[Any, Any, Any], error: Error) -> Response[bytes]:
        return (to_programs if request.url.path.startswith(PROGRAMS) else to_people)(request, error)

    return say


def _tell_terminal(error: Exception, _scope: Scope) -> None:
    """Where it is not known what went wrong, whoever started the program should see it."""
    if not isinstance(error, RashomonError | HTTPException):
        traceback.print_exception(error)
