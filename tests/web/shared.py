"""A casebook that others can reach, with somebody of each role."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any

from litestar import Litestar
from litestar.testing import TestClient
from litestar.types import ASGIApp, Receive, Scope, Send

from rashomon.casebook import open_casebook
from rashomon.hosting.journal import Journal
from rashomon.hosting.passwords import make_lock
from rashomon.hosting.places import OWN_NAMES, Place
from rashomon.records.access import ROLES
from rashomon.serving.app import make_app
from rashomon.settings import Settings
from rashomon.store.access.accounts import add_account
from rashomon.store.opening import Store
from tests.export.browser import VOID
from tests.web.conftest import OWN, Client

VOID.update(("link", "input"))
PASSWORD = "nine boats by the quay"
PEOPLE = {"Olga": "owner", "Ed": "editor", "Rhea": "reviewer", "Bo": "reader"}
ASKED = Place(asks=True)
ELSEWHERE = "https://rashomon.example.org"
PROXIED = Place(asks=True, behind_proxy=True, names=OWN_NAMES | {"rashomon.example.org"})
AS_A_BROWSER = {"accept": "text/html,application/xhtml+xml"}
PLENTY = Settings(sign_ins_a_minute=1_000)
_PROOF = re.compile(r'name="proof" value="([0-9a-f]+)"')


@cache
def lock() -> str:
    """What the password opens: making it takes a while, so it is made once."""
    return make_lock(PASSWORD)


def fill(case: str) -> str:
    """The casebook with an account of each role."""
    with open_casebook(case, by="whoever set it up", create=True) as casebook:
        for name, role in PEOPLE.items():
            add_account(casebook.store, name, role=next(one for one in ROLES if one == role), lock=lock())
    return case


@contextmanager
def opened(case: str) -> Iterator[Store]:
    """The casebook, as somebody at the command line has it open."""
    with open_casebook(case, by="at the command line") as casebook:
        yield casebook.store


class From:
    """What asks from an address."""

    def __init__(self, inner: ASGIApp, address: str) -> None:
        self._inner, self.address = inner, address

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on as one from there."""
        scope["client"] = (self.address, 50_000)
        await self._inner(scope, receive, send)


def make_shared(
    case: str,
    *,
    place: Place = ASKED,
    settings: Settings = PLENTY,
    address: str = "192.0.2.7",
    journal: Journal | None = None,
) -> Litestar:
    """The casebook as it is served to others, asked from an address."""
    app = make_app(case, settings, place=place, journal=journal)
    app.asgi_handler = From(app.asgi_handler, address)
    return app


@contextmanager
def asking(
    case: str,
    *,
    place: Place = ASKED,
    settings: Settings = PLENTY,
    base: str = OWN,
    address: str = "192.0.2.7",
    journal: Journal | None = None,
) -> Iterator[Client]:
    """Who asks for the pages from a browser."""
    with browse(make_shared(case, place=place, settings=settings, address=address, journal=journal), base) as client:
        yield client


@contextmanager
def browse(app: Litestar, base: str = OWN) -> Iterator[Client]:
    """Who asks an app for pages, and is led nowhere by itself."""
    with TestClient(app, base_url=base) as client:
        client.headers.update({**AS_A_BROWSER, "origin": base})
        client.follow_redirects = False
        yield client


def door_of(client: Client) -> Any:
    """The door that a client comes in by."""
    asgi: Any = client.app.asgi_handler
    return asgi._inner._door


def sign_in(client: Client, name: str, password: str = PASSWORD, to: str = "/") -> int:
    """The status of the answer."""
    return client.post("/sign-in", data={"name": name, "password": password, "next": to}).status_code


def proof_of(client: Client, page: str = "/account") -> str:
    """What the forms of a page hold."""
    found = _PROOF.search(client.get(page).text)
    assert found is not None
    return found[1]


def bearer(secret: str) -> dict[str, str]:
    """The header that a program sends."""
    return {"authorization": f"Bearer {secret}"}
