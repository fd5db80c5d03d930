"""Answer requests for the pages of a casebook."""

import traceback
from collections import defaultdict
from collections.abc import Iterator, Mapping
from hashlib import sha256
from pathlib import Path
from secrets import token_hex
from typing import Any

from litestar import Litestar, Request, Response, get
from litestar.exceptions import HTTPException
from litestar.handlers import HTTPRouteHandler
from litestar.response import Redirect
from litestar.types import Scope

from rashomon import wire
from rashomon.errors import BadSettings, RashomonError
from rashomon.settings import Settings
from rashomon.store.queries import find_report, get_raw
from rashomon.store.state import find_last_entry
from rashomon.web.asking import Asked, Shelf
from rashomon.web.linking import as_json, to_finding
from rashomon.web.pages import PAGES, Leaf
from rashomon.web.pages.findings import UNLAID
from rashomon.web.readers import Readers
from rashomon.web.security import Guard
from rashomon.web.templating import load_static, open_templates

Asking = Request[Any, Any, Any]
_JSON = ".json"
_HTML, _PROGRAMS = "text/html", "application/json"
_AGAIN = "private, no-cache"  # kept, and asked about each time
_FOREVER = "public, max-age=31536000, immutable"
_MISSING, _WRONG, _FAULT = 404, 400, 500
_TYPES = {"css": "text/css", "js": "text/javascript", "svg": "image/svg+xml"}
_MOST_BODY = 1_000


def make_app(case: str, settings: Settings | None = None, *, by: str | None = None) -> Litestar:
    """The pages of the casebook at `case`, read-only. Raises BadSettings where there is none."""
    desk = Desk(case, settings or Settings(), by=by)
    handlers = [handler for paths, leaf in PAGES.items() for handler in _make_handlers(paths, leaf, desk)]
    app = Litestar(
        [*handlers, *_make_redirects(desk), _make_bytes(desk), _make_static(desk)],
        exception_handlers={500: desk.say_fault, HTTPException: desk.say_http, RashomonError: desk.say_wrong},
        after_exception=[_tell_terminal],
        openapi_config=None,
        on_shutdown=[desk.close],
        request_max_body_size=_MOST_BODY,
        logging_config=None,
    )
    app.asgi_handler = Guard(app.asgi_handler)
    return app


class Desk:
    """Where the pages of one casebook are written."""

    def __init__(self, case: str, settings: Settings, *, by: str | None) -> None:
        self.readers, self.shelf = Readers(case, settings, by=by), Shelf()
        with self.readers.borrow() as casebook:
            self.title = Path(casebook.store.case.partition("?")[0]).stem
        self.templates, self.static = open_templates(), load_static()
        # Another program, or other settings, make other pages of the same casebook: a tag holds for one run.
        self._run = token_hex(8)

    def close(self) -> None:
        """Let go of the casebook."""
        self.readers.close()

    def answer(self, request: Asking, leaf: Leaf[Any]) -> Response[bytes]:
        """A page, as HTML or JSON; nothing where the reader has it, and nothing was done with the casebook since."""
        path, for_programs = request.url.path, request.url.path.endswith(_JSON)
        with self.readers.borrow() as casebook:
            last = find_last_entry(casebook.store).hash
            tag = _tag(f"{last} {self._run} {path}?{request.url.query}")
            headers = {"etag": tag, "cache-control": _AGAIN}
            if tag in request.headers.get("if-none-match", ""):
                return Response(b"", status_code=304, headers=headers)
            given = {name: value.removesuffix(_JSON) for name, value in request.path_params.items()}
            asked = Asked(store=casebook.store, shelf=self.shelf, path=given, query=dict(request.query_params))
            page = leaf.tell(asked)
        if for_programs:
            return Response(wire.encode(page) + b"\n", media_type=_PROGRAMS, headers=headers)
        laid = {"page": page, "under": leaf.under, **leaf.lay_out(page)}
        return self.fill(leaf.template, request, laid, headers=headers)

    def fill(
        self, template: str, request: Asking, laid: Mapping[str, object], *, headers: dict[str, str], status: int = 200
    ) -> Response[bytes]:
        """A page from a template."""
        known = {
            "case": self.title,
            "path": request.url.path,
            "query": defaultdict(str, request.query_params),
            "json": as_json(request.url.path, request.url.query) if status == 200 else "",
            "static": {name: f"/static/{file}" for name, (file, _) in self.static.items()},
        }
        words = self.templates.get_template(f"{template}.html.jinja").render(known, **laid)
        return Response(words.encode("utf-8", "replace"), media_type=_HTML, headers=headers, status_code=status)

    def say_wrong(self, request: Asking, error: RashomonError) -> Response[bytes]:
        """That something is not there, was asked for wrongly, or cannot be read."""
        named = bool(request.path_params) or "name" in request.query_params
        status = (_MISSING if named else _WRONG) if isinstance(error, BadSettings) else _FAULT
        return self._say(request, status, str(error))

    def say_fault(self, request: Asking, _error: Exception) -> Response[bytes]:
        """That this program is at fault; what of the casebook the error names is told to nobody but the terminal."""
        return self._say(request, _FAULT, "Something went wrong here. The terminal in which rashomon runs says what.")

    def say_http(self, request: Asking, error: HTTPException) -> Response[bytes]:
        """That there is no such page, or that it cannot be asked for so."""
        words = {404: "There is no such page.", 405: "These pages are only read."}
        return self._say(request, error.status_code, words.get(error.status_code, error.detail))

    def _say(self, request: Asking, status: int, words: str) -> Response[bytes]:
        headers = {"cache-control": "no-store"}
        if request.url.path.endswith(_JSON):
            return Response(
                wire.encode({"status": status, "error": words}) + b"\n",
                media_type=_PROGRAMS, status_code=status, headers=headers,
            )  # fmt: skip
        laid = {"page": {"words": words, "status": status}, "under": ""}
        return self.fill("wrong", request, laid, headers=headers, status=status)


def _make_handlers(paths: tuple[str, ...], leaf: Leaf[Any], desk: Desk) -> Iterator[HTTPRouteHandler]:
    """One for each address of a page: Litestar wraps the function of one that has several more than once."""

    def answer(request: Asking) -> Response[bytes]:
        return desk.answer(request, leaf)

    # An address that ends with a name takes in the name with its ending.
    told = [f"{path if path != '/' else '/index'}{_JSON}" for path in paths if not path.endswith("}")]
    for path in (*paths, *told):
        yield get(path, sync_to_thread=True)(answer)


def _make_redirects(desk: Desk) -> list[HTTPRouteHandler]:
    """From a dispute or an incident to where the newest comparison has it."""

    def make(kind: str) -> HTTPRouteHandler:
        def redirect(request: Asking) -> Redirect:
            with desk.readers.borrow() as casebook:
                laid = Asked(store=casebook.store, shelf=desk.shelf, path={}, query={}).laid()
            if laid is None:
                raise BadSettings(UNLAID)
            return Redirect(to_finding(laid.id, kind, request.path_params["name"]), headers={"cache-control": _AGAIN})

        return get(f"/{kind}s/{{name:str}}", sync_to_thread=True)(redirect)

    return [make("dispute"), make("incident")]


def _make_bytes(desk: Desk) -> HTTPRouteHandler:
    """The bytes of a report as they came: to be saved, never to be shown, whatever they are."""

    def answer(request: Asking) -> Response[bytes]:
        asked = request.path_params["sha256"]
        with desk.readers.borrow() as casebook:
            stored = find_report(casebook.store, asked)
            if not stored.sha256.startswith(asked):  # a report can call itself by the digest of another
                raise BadSettings(f"{asked!r} is what a report calls itself, not the digest of its bytes")
            data = get_raw(casebook.store, stored.key).data
        headers = {
            "content-disposition": f'attachment; filename="{stored.sha256}"',
            "etag": f'"{stored.sha256}"',
            "cache-control": _AGAIN,
        }
        return Response(data, media_type="application/octet-stream", headers=headers)

    return get("/bytes/{sha256:str}", sync_to_thread=True)(answer)


def _make_static(desk: Desk) -> HTTPRouteHandler:
    held = dict(desk.static.values())

    def answer(request: Asking) -> Response[bytes]:
        name = request.path_params["file"]
        if name not in held:
            raise BadSettings("there is no such file")
        kind = name.rpartition(".")[2]
        return Response(held[name], media_type=_TYPES[kind], headers={"cache-control": _FOREVER})

    return get("/static/{file:str}", sync_to_thread=False)(answer)


def _tell_terminal(error: Exception, _scope: Scope) -> None:
    """Where it is not known what went wrong, whoever started the program should see it."""
    if not isinstance(error, RashomonError | HTTPException):
        traceback.print_exception(error)


def _tag(words: str) -> str:
    return f'"{sha256(words.encode("utf-8", "replace")).hexdigest()[:32]}"'
