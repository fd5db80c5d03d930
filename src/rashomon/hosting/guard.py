"""Keep a casebook from the pages of other hosts."""

from collections.abc import Iterable

from litestar.enums import HttpMethod, ScopeType
from litestar.types import ASGIApp, HTTPScope, Message, Receive, Scope, Send

from rashomon.hosting.visitors import Door, bring_in

OWN_NAMES = frozenset(("127.0.0.1", "localhost", "[::1]"))
"""What this machine calls itself: a name of another host that was made to lead here is none of these."""
POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "connect-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    )
)
HEADERS = {
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "cross-origin-embedder-policy": "require-corp",
    "permissions-policy": "camera=(), geolocation=(), microphone=()",
}
_SAFE = ("GET", "HEAD")


class Guard:
    """Lets in what this machine asks for itself, with headers on each answer that keep it here.

    `door` says who asks; what they may do is asked where it is done.
    """

    def __init__(self, inner: ASGIApp, door: Door) -> None:
        self._inner, self._door = inner, door

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request, or refuse it in plain words."""
        if scope["type"] != ScopeType.HTTP:
            await self._inner(scope, receive, send)
            return

        async def send_guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                there = {name.lower() for name, _ in message["headers"]}
                added = ((name.encode(), value.encode()) for name, value in HEADERS.items())
                message["headers"] = [*message["headers"], *(one for one in added if one[0] not in there)]
            await send(message)

        refusal = refuse(scope["method"], scope["headers"])
        if refusal is None:
            bring_in(scope, await self._door.admit(scope))
            await self._inner(*_as_get(scope, receive, send_guarded))
            return
        status, words = refusal
        body = f"{words}\n".encode()
        headers = [(b"content-type", b"text/plain; charset=utf-8"), (b"content-length", str(len(body)).encode())]
        await send_guarded({"type": "http.response.start", "status": status, "headers": headers})
        await send_guarded({"type": "http.response.body", "body": body, "more_body": False})


def _as_get(scope: HTTPScope, receive: Receive, send: Send) -> tuple[Scope, Receive, Send]:
    """A request for the head of an answer as one for all of it, of which the body is not sent."""
    if scope["method"] != "HEAD":
        return scope, receive, send

    async def send_head(message: Message) -> None:
        if message["type"] == "http.response.body":
            message["body"] = b""
        await send(message)

    scope["method"] = HttpMethod.GET
    return scope, receive, send_head


def refuse(method: str, headers: Iterable[tuple[bytes, bytes]]) -> tuple[int, str] | None:
    """Why a request is not answered, with the status; None where it is."""
    known: dict[str, list[str]] = {}
    for name, value in headers:
        known.setdefault(name.decode("latin-1").lower(), []).append(value.decode("latin-1"))
    hosts = known.get("host", [])
    if len(hosts) != 1 or _name(hosts[0]) not in OWN_NAMES:
        return 421, "rashomon answers only at 127.0.0.1 and localhost: the name of another host leads here"
    if method not in _SAFE and known.get("origin") != [f"http://{hosts[0]}"]:
        return 403, "rashomon takes nothing from the pages of another host"
    site, mode = known.get("sec-fetch-site", ["none"])[0], known.get("sec-fetch-mode", ["navigate"])[0]
    if site not in ("none", "same-origin") and mode != "navigate":
        return 403, "rashomon shows nothing inside of the pages of another host"
    return None


def _name(host: str) -> str:
    """The name in a Host header, without the port."""
    if host.startswith("["):
        return host[: host.find("]") + 1]
    return host.partition(":")[0].lower()
