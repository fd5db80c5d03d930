"""Let in who brings a token, or is signed in."""

from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import timedelta
from time import monotonic

from anyio import CapacityLimiter, to_thread
from litestar.enums import ScopeType
from litestar.types import HTTPScope, Scope

from rashomon.errors import RashomonError, TooOften
from rashomon.hosting.buckets import Buckets
from rashomon.hosting.credentials import Credential, find_credential, prove
from rashomon.hosting.openings import Openings
from rashomon.hosting.places import neighbourhood
from rashomon.hosting.visitors import SESSION, Visitor
from rashomon.store.access.sessions import Lasting, find_session, touch_session
from rashomon.store.access.tokens import digest_secret, find_token, is_touched, touch_token
from rashomon.store.answers import Clock
from rashomon.store.opening import Store
from rashomon.store.seals import later, moment_of

KEPT_SECONDS = 5.0
"""How long it is kept who somebody is: what another program changes takes effect within it, what this does at once."""
_KEPT = 1_000
_SEEN = timedelta(minutes=1)
_THREADS = 4


class KeyedDoor:
    """The door of a casebook that others can reach: each request brings the secret of a token, or of a session.

    `openings` are of its own, two at least, so that nobody waits at the door for those who are at work inside, or for
    what is written of a visit. `strangers` counts those from an address who bring a secret that is none. Secrets are
    found by their digests: how long that takes tells nothing of them.
    """

    def __init__(
        self,
        openings: Openings,
        lasting: Lasting,
        strangers: Buckets,
        *,
        now: Clock,
        clock: Callable[[], float] = monotonic,
    ) -> None:
        self._openings, self._lasting, self._strangers, self._now, self._clock = (
            openings,
            lasting,
            strangers,
            now,
            clock,
        )
        self._known: OrderedDict[tuple[str, str], tuple[float, Visitor]] = OrderedDict()
        self._turn = 0
        self._threads = CapacityLimiter(_THREADS)
        self._scribe = ThreadPoolExecutor(max_workers=1, thread_name_prefix="rashomon-door")
        self._writing: set[tuple[str, str]] = set()

    async def admit(self, scope: Scope) -> Visitor | None:
        """Who asks; None where it is not known. Raises TooOften where that was asked for too often."""
        if scope["type"] != ScopeType.HTTP:
            return None
        credential = find_credential(scope)
        if credential is None:
            return None
        key, turn = (credential.kind, digest_secret(credential.secret)), self._turn
        until, known = self._known.get(key, (0.0, None))
        if known is not None and self._clock() < until:
            return known
        place = neighbourhood(_address(scope))
        if wait := self._strangers.wait(place):
            raise TooOften("too many requests with a token or cookie that lets nobody in", seconds=wait)
        visitor = await to_thread.run_sync(self._look_up, credential, limiter=self._threads)
        if visitor is None:
            self._known.pop(key, None)
            self._strangers.take(place)
        elif turn == self._turn:  # else something was done since that may have changed it
            self._keep(key, visitor)
        return visitor

    def forget(self) -> None:
        """Ask anew of everybody who they are."""
        self._turn += 1
        self._known.clear()

    def close(self) -> None:
        """Write down what is still to be written, let go of the casebook."""
        self._scribe.shutdown()
        self._openings.close()

    def _keep(self, key: tuple[str, str], visitor: Visitor) -> None:
        self._known[key] = (self._clock() + KEPT_SECONDS, visitor)
        self._known.move_to_end(key)
        while len(self._known) > _KEPT:
            self._known.popitem(last=False)

    def _look_up(self, credential: Credential) -> Visitor | None:
        with self._openings.borrow() as casebook:
            if credential.kind == "token":
                return self._find_program(casebook.store, credential)
            return self._find_person(casebook.store, credential)

    def _find_program(self, store: Store, credential: Credential) -> Visitor | None:
        now = self._now()
        token = find_token(store, credential.secret, now=now)
        if token is None:
            return None
        if not is_touched(token, now=now):
            self._write(credential, lambda store: touch_token(store, token, now=now))
        name, proof = token.account or token.label, prove(credential)
        return Visitor(name=name, role=token.role, proof=proof, account=token.account, key=f"token {token.id}")

    def _find_person(self, store: Store, credential: Credential) -> Visitor | None:
        now = self._now()
        session = find_session(store, credential.secret, self._lasting, now=now)
        if session is None:
            return None
        if session.seen <= moment_of(later(now, -_SEEN)):
            self._write(credential, lambda store: touch_session(store, credential.secret, now=now))
        account, proof = session.account, prove(credential)
        return Visitor(name=account.name, role=account.role, proof=proof, account=account.name, key=SESSION)

    def _write(self, credential: Credential, write: Callable[[Store], None]) -> None:
        """Write that somebody was here, while nobody waits for it: somebody else may be writing for a while."""
        key = (credential.kind, digest_secret(credential.secret))
        if key not in self._writing:
            self._writing.add(key)
            with suppress(RuntimeError):  # it is being closed
                self._scribe.submit(self._do, key, write)

    def _do(self, key: tuple[str, str], write: Callable[[Store], None]) -> None:
        try:
            with suppress(RashomonError), self._openings.borrow() as casebook:  # it is tried again with the next look
                write(casebook.store)
        finally:
            self._writing.discard(key)


def _address(scope: HTTPScope) -> str:
    client = scope.get("client")
    return client[0] if client else ""
