"""Keep a casebook from the pages of other hosts."""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from math import ceil
from time import perf_counter
from urllib.parse import quote

from litestar.enums import HttpMethod, ScopeType
from litestar.types import ASGIApp, HTTPScope, Message, Receive, Scope, Send

from rashomon.errors import RashomonError, TooOften
from rashomon.hosting.buckets import Buckets
from rashomon.hosting.journal import Journal, Visit
from rashomon.hosting.places import AT_HOME, OWN_NAMES, Place, find_caller, is_forwarded, neighbourhood
from rashomon.hosting.problems import PROGRAMS, say
from rashomon.hosting.visitors import Door, bring_in

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
    # Not no-referrer: browsers would not say then where a form of our own comes from.
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "cross-origin-embedder-policy": "require-corp",
    "permissions-policy": "camera=(), geolocation=(), microphone=()",
}
SIGN_IN = "/sign-in"
_BESIDE = "/static/"
_SAFE = ("GET", "HEAD")
_LONGEST, _FAULT = 2_000, 500
_SIGNED_OUT = (
    "you are not signed in, or not any more, so nothing was done: go back, keep what you wrote, sign in, send it anew"
)
_NAMELESS = "it is not known who asks: sign in, or send a token (Authorization: Bearer rsh_...)"
_SENT_BY_PROGRAMS: tuple[list[str], ...] = (
    [], ["application/json"], ["application/jsonl"], ["application/x-ndjson"], ["application/octet-stream"],
)  # fmt: skip


class Guard:
    """Lets in what this machine asks for itself, or who is known, with headers on each answer that keep it here.

    `door` says who asks; what they may do is asked where it is done. `pace` is how often somebody may ask, `journal`
    where that is written down.
    """

    def __init__(
        self,
        inner: ASGIApp,
        door: Door,
        place: Place = AT_HOME,
        *,
        pace: Buckets | None = None,
        journal: Journal | None = None,
    ) -> None:
        self._inner, self._door, self._place, self._pace, self._journal = inner, door, place, pace, journal

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request, or refuse it in plain words."""
        if scope["type"] != ScopeType.HTTP:
            await self._inner(scope, receive, send)
            return
        caller = find_caller(scope, self._place)
        scope["scheme"], scope["client"] = caller.scheme, (caller.address, 0)
        visit = Visit(address=caller.address, method=scope["method"], path=scope["path"])
        answer, began = _Answer(send, visit), perf_counter()
        try:
            refusal = await self._meet(scope, visit)
            if refusal is not None:
                await _send(refusal, scope["path"], answer.send)
                return
            if scope["method"] not in _SAFE:
                answer.before = self._door.forget
            await self._inner(*_as_get(scope, receive, answer.send))
        finally:
            visit.status = visit.status or _FAULT
            visit.ms = (perf_counter() - began) * 1000
            if self._journal is not None:
                self._journal.write(visit)

    async def _meet(self, scope: HTTPScope, visit: Visit) -> "Refusal | None":
        """Why somebody is not let in; else they are brought in."""
        method, path, scheme = scope["method"], scope["path"], scope["scheme"]
        refused = refuse(method, scope["headers"], path, names=self._place.names, scheme=scheme)
        if refused is not None:
            return Refusal(*refused)
        if not self._place.asks and is_forwarded(scope["headers"]):
            return Refusal(403, "this came through a proxy, and nobody is asked here who they are: --behind-proxy does")
        try:
            visitor = await self._door.admit(scope)
        except TooOften as error:
            return _hold_back(str(error), error.seconds)
        except RashomonError:  # what it says may name the casebook, and it is not known who asks
            return Refusal(503, "it cannot be asked just now who may come in; try again", ((b"retry-after", b"5"),))
        visit.visitor, visit.key = (visitor.name, visitor.key) if visitor else (None, None)
        who = neighbourhood(visit.address) if visitor is None else f"{visitor.key} {visitor.name}"
        if self._pace is not None and (wait := self._pace.take(who)):
            return _hold_back("too many requests at once", wait)
        if visitor is None and not _is_for_strangers(path):
            return _ask_who(scope)
        bring_in(scope, visitor)
        return None


@dataclass(frozen=True, slots=True)
class Refusal:
    """An answer in plain words in place of what was asked for."""

    status: int
    words: str
    headers: tuple[tuple[bytes, bytes], ...] = ()


class _Answer:
    """Sends an answer with the headers that all have, and counts it; `before` is done first."""

    def __init__(self, send: Send, visit: Visit) -> None:
        self._send, self._visit = send, visit
        self.before: Callable[[], None] | None = None

    async def send(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            if self.before is not None:
                self.before()
            there = {name.lower() for name, _ in message["headers"]}
            added = ((name.encode(), value.encode()) for name, value in HEADERS.items())
            message["headers"] = [*message["headers"], *(one for one in added if one[0] not in there)]
            self._visit.status = message["status"]
        elif message["type"] == "http.response.body":
            self._visit.bytes += len(message.get("body", b""))
        await self._send(message)


def _is_for_strangers(path: str) -> bool:
    """Whether it need not be known who asks: nothing of the casebook is there."""
    return path == SIGN_IN or path.startswith(_BESIDE)


def _ask_who(scope: HTTPScope) -> Refusal:
    """Where people sign in; that programs should bring a token."""
    accepted = b",".join(value for name, value in scope["headers"] if name.lower() == b"accept")
    brings_token = any(name.lower() == b"authorization" for name, _ in scope["headers"])
    if scope["method"] in _SAFE and b"text/html" in accepted and not brings_token:
        query = scope["query_string"].decode("latin-1")
        to = f"{scope['path']}?{query}" if query else scope["path"]
        address = SIGN_IN + (f"?next={quote(to, safe='')}" if to != "/" and len(to) <= _LONGEST else "")
        return Refusal(303, "sign in first", ((b"location", address.encode()),))
    words = _SIGNED_OUT if b"text/html" in accepted else _NAMELESS
    return Refusal(401, words, ((b"www-authenticate", b'Bearer realm="rashomon"'),))


def _hold_back(words: str, seconds: float) -> Refusal:
    wait = ceil(seconds)
    return Refusal(429, f"{words}; again in {wait} s", ((b"retry-after", str(wait).encode()),))


async def _send(refusal: Refusal, path: str, send: Send) -> None:
    body, media_type = say(path, refusal.status, refusal.words)
    headers = [
        (b"content-type", media_type.encode()), (b"content-length", str(len(body)).encode()),
        (b"cache-control", b"no-store"), *refusal.headers,
    ]  # fmt: skip
    await send({"type": "http.response.start", "status": refusal.status, "headers": headers})
    await send({"type": "http.response.body", "body": body, "more_body": False})


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


def refuse(
    method: str,
    headers: Iterable[tuple[bytes, bytes]],
    path: str = "",
    *,
    names: Collection[str] = OWN_NAMES,
    scheme: str = "http",
) -> tuple[int, str] | None:
    """Why a request is not answered, with the status; None where it is."""
    known: dict[str, list[str]] = {}
    for name, value in headers:
        known.setdefault(name.decode("latin-1").lower(), []).append(value.decode("latin-1"))
    hosts = known.get("host", [])
    if len(hosts) != 1 or _name(hosts[0]) not in names:
        return 421, "rashomon does not answer to the name of this host; where it should, start it with --name"
    if method not in _SAFE and not _is_program(path, known) and known.get("origin") != [f"{scheme}://{hosts[0]}"]:
        return 403, "rashomon takes nothing from the pages of another host"
    site, mode = known.get("sec-fetch-site", ["none"])[0], known.get("sec-fetch-mode", ["navigate"])[0]
    if site not in ("none", "same-origin") and mode != "navigate":
        return 403, "rashomon shows nothing inside of the pages of another host"
    return None


def _is_program(path: str, known: Mapping[str, list[str]]) -> bool:
    """Whether a program sends this, to where programs do.

    No page can: a browser says where what it sends comes from, brings cookies, gives a form one of three other types.
    """
    of_browsers = any(name in ("origin", "cookie") or name.startswith("sec-fetch-") for name in known)
    kinds = [kind.partition(";")[0].strip().lower() for kind in known.get("content-type", [])]
    return path.startswith(PROGRAMS) and not of_browsers and kinds in _SENT_BY_PROGRAMS


def _name(host: str) -> str:
    """The name in a Host header, without the port."""
    if host.startswith("["):
        return host[: host.find("]") + 1]
    return host.partition(":")[0].lower()
