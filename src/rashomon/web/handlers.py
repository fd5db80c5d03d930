"""Give each page its addresses."""

from collections.abc import AsyncIterator, Iterator
from typing import Any

from anyio import to_thread
from litestar import Response, get, post
from litestar.handlers import HTTPRouteHandler
from litestar.response import Redirect

from rashomon.errors import BadSettings, RashomonError
from rashomon.hosting.jobs.inbox import too_large
from rashomon.hosting.visitors import who_asks
from rashomon.store.queries import find_report, get_raw
from rashomon.web.acting import MOST_FIELDS_BYTES, Act
from rashomon.web.acts import ACTS
from rashomon.web.asking import Asked
from rashomon.web.desk import AGAIN, JSON, Asking, Desk, read_fields, see_other
from rashomon.web.linking import to_finding, to_job
from rashomon.web.pages import PAGES, Leaf
from rashomon.web.pages.findings import UNLAID

_FOREVER = "public, max-age=31536000, immutable"
_TYPES = {"css": "text/css", "js": "text/javascript", "svg": "image/svg+xml"}
_FORM_BYTES = 1_000_000  # of a form with files, what is none of them
_UNHEARD = 4  # so many times what may be sent is heard out, so that the browser hears the answer


def make_handlers(desk: Desk) -> list[HTTPRouteHandler]:
    """All that answers a browser."""
    pages = [handler for paths, leaf in PAGES.items() for handler in _make_pages(paths, leaf, desk)]
    acts = [_make_act(path, act, desk) for path, act in ACTS.items()]
    return [*pages, *acts, _make_upload(desk), *_make_redirects(desk), _make_bytes(desk), _make_static(desk)]


def _make_pages(paths: tuple[str, ...], leaf: Leaf[Any], desk: Desk) -> Iterator[HTTPRouteHandler]:
    """One for each address of a page: Litestar wraps the function of one that has several more than once."""

    def answer(request: Asking) -> Response[bytes]:
        return desk.answer(request, leaf)

    # An address that ends with a name takes in the name with its ending.
    told = [f"{path if path != '/' else '/index'}{JSON}" for path in paths if not path.endswith("}")]
    for path in (*paths, *told):
        yield get(path, sync_to_thread=True)(answer)


def _make_act(path: str, act: Act, desk: Desk) -> HTTPRouteHandler:
    async def answer(request: Asking) -> Response[Any]:
        return await to_thread.run_sync(desk.act, request, act, await read_fields(request))

    return post(path, request_max_body_size=MOST_FIELDS_BYTES)(answer)


def _make_upload(desk: Desk) -> HTTPRouteHandler:
    """Files as they come, never all in memory."""

    async def answer(request: Asking) -> Redirect:
        body = request.stream()
        most = desk.terms.largest_upload + _FORM_BYTES
        try:
            if (request.content_length or 0) > most:
                raise too_large(desk.terms.largest_upload)
            return await _take_form(desk, request, body)
        except RashomonError:
            await _hear_out(body, most * _UNHEARD)
            raise

    return post("/add/files", request_max_body_size=None)(answer)


async def _take_form(desk: Desk, request: Asking, body: AsyncIterator[bytes]) -> Redirect:
    form = desk.open_form(request)
    try:
        async for some in body:
            if some:
                await to_thread.run_sync(form.take, some)
        inbox = await to_thread.run_sync(form.end)
        job = await to_thread.run_sync(inbox.submit)
    finally:
        if form.inbox is not None:
            await to_thread.run_sync(form.inbox.close)
    return see_other(to_job(job.number))


async def _hear_out(body: AsyncIterator[bytes], most: int) -> None:
    async for some in body:
        most -= len(some)
        if most < 0:
            return


def _make_redirects(desk: Desk) -> list[HTTPRouteHandler]:
    """From a dispute or an incident to where the newest comparison has it."""

    def make(kind: str) -> HTTPRouteHandler:
        def redirect(request: Asking) -> Redirect:
            visitor = who_asks(request)
            visitor.must("read")
            with desk.openings.borrow() as casebook:
                laid = Asked(store=casebook.store, shelf=desk.shelf, visitor=visitor, path={}, query={}).laid()
            if laid is None:
                raise BadSettings(UNLAID)
            return Redirect(to_finding(laid.id, kind, request.path_params["name"]), headers={"cache-control": AGAIN})

        return get(f"/{kind}s/{{name:str}}", sync_to_thread=True)(redirect)

    return [make("dispute"), make("incident")]


def _make_bytes(desk: Desk) -> HTTPRouteHandler:
    """The bytes of a report as they came: to be saved, never to be shown, whatever they are."""

    def answer(request: Asking) -> Response[bytes]:
        who_asks(request).must("read")
        asked = request.path_params["sha256"]
        with desk.openings.borrow() as casebook:
            stored = find_report(casebook.store, asked)
            if not stored.sha256.startswith(asked):  # a report can call itself by the digest of another
                raise BadSettings(f"{asked!r} is what a report calls itself, not the digest of its bytes")
            data = get_raw(casebook.store, stored.key).data
        headers = {
            "content-disposition": f'attachment; filename="{stored.sha256}"',
            "etag": f'"{stored.sha256}"',
            "cache-control": AGAIN,
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
