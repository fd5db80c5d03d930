"""Give each operation its address."""

from litestar import Response, delete, get, post, route
from litestar.enums import HttpMethod
from litestar.handlers import HTTPRouteHandler
from litestar.types import ASGIApp

from rashomon import wire
from rashomon.api.counter import Asking, Counter
from rashomon.api.document import make_document
from rashomon.api.operations import ROOT, Operation
from rashomon.api.reference import load_style, make_reference
from rashomon.api.sending import limit_body
from rashomon.api.table import OPERATIONS
from rashomon.hosting.visitors import who_asks
from rashomon.settings import Settings

_AGAIN = {"cache-control": "private, max-age=300"}


def make_handlers(counter: Counter, settings: Settings) -> list[HTTPRouteHandler]:
    """All that answers programs."""
    # First what tells of the methods: for an address that has none yet, Litestar makes an answer of its own.
    methods = [_tell_methods(path) for path in dict.fromkeys(one.path for one in OPERATIONS)]
    return [*methods, *(_make(operation, counter, settings) for operation in OPERATIONS), *_make_papers()]


def _make(operation: Operation, counter: Counter, settings: Settings) -> HTTPRouteHandler:
    async def answer(request: Asking) -> ASGIApp:
        return await counter.answer(request, operation)

    if operation.method == "DELETE":
        return delete(_place(operation.path), status_code=200)(answer)
    if operation.takes is None:
        return get(_place(operation.path))(answer)
    return post(_place(operation.path), request_max_body_size=limit_body(operation.takes, settings))(answer)


def _place(path: str) -> str:
    return ROOT + path.replace("}", ":str}")


def _tell_methods(path: str) -> HTTPRouteHandler:
    """By which methods an address can be asked; Litestar's own answer knows the first of them alone."""
    methods = [one.method for one in OPERATIONS if one.path == path]
    allowed = ", ".join([*methods, *(["HEAD"] if "GET" in methods else []), "OPTIONS"])

    def answer() -> Response[bytes]:
        return Response(b"", status_code=204, headers={"allow": allowed})

    return route(_place(path), http_method=HttpMethod.OPTIONS, sync_to_thread=False)(answer)


def _make_papers() -> list[HTTPRouteHandler]:
    """What tells of the operations: to programs, to people."""
    document = wire.encode(make_document()) + b"\n"
    papers = {
        f"{ROOT}/openapi.json": (document, "application/json"),
        f"{ROOT}/": (make_reference().encode(), "text/html"),
        f"{ROOT}/reference.css": (load_style(), "text/css"),
    }

    def make(path: str, data: bytes, media_type: str) -> HTTPRouteHandler:
        def answer(request: Asking) -> Response[bytes]:
            who_asks(request).must("read")
            return Response(data, media_type=media_type, headers=_AGAIN)

        return get(path, sync_to_thread=False)(answer)

    return [make(path, *paper) for path, paper in papers.items()]
