"""Let people sign in on a page, with what they do with their own account."""

import re
from collections.abc import Callable, Mapping
from datetime import timedelta
from functools import partial
from math import ceil
from typing import Any

from anyio import to_thread
from litestar import Response, get, post
from litestar.handlers import HTTPRouteHandler
from litestar.response import Redirect

from rashomon.errors import BadSettings, Forbidden, TooOften
from rashomon.hosting.credentials import find_cookie, write_cookie
from rashomon.hosting.guard import SIGN_IN
from rashomon.hosting.porter import Porter
from rashomon.hosting.visitors import ROLES, Role, Visitor
from rashomon.store.access.tokens import issue_token
from rashomon.web.desk import UNKEPT, Asking, Desk, read_fields, trust

MOST_FIELDS_BYTES = 10_000
_LONGEST_DAYS = 3_650
# A path of this casebook: to a browser two strokes, one of them backward too, begin another host.
_WITHIN = re.compile(r"/(?![/\\])[!-\[\]-~]*", re.ASCII)
_FORGET = {"clear-site-data": '"cache"'}
_Fields = Mapping[str, str]


class Entrance:
    """The pages on which somebody says who they are."""

    def __init__(self, desk: Desk, porter: Porter) -> None:
        self._desk, self._porter = desk, porter

    def show(
        self, request: Asking, *, words: str = "", status: int = 200, name: str = "", to: str = ""
    ) -> Response[bytes]:
        """The form to sign in by."""
        laid = {"page": {"words": words, "name": name, "next": to}, "under": "", "json": ""}
        return self._desk.fill("sign_in", request, laid, headers=dict(UNKEPT), status=status)

    def sign_in(self, request: Asking, fields: _Fields) -> Response[Any]:
        """A session for name and password, and the page that was asked for; else the form again."""
        name, to = fields.get("name", "").strip(), keep_within(fields.get("next", ""))
        try:
            secret = self._porter.sign_in(
                name, fields.get("password", ""), address=_address(request), before=find_cookie(request.scope)
            )
        except TooOften as error:
            answer = self.show(request, words=str(error), status=429, name=name, to=to)
            answer.headers["retry-after"] = str(ceil(error.seconds))
            return answer
        except Forbidden as error:
            return self.show(request, words=str(error), status=403, name=name, to=to)
        return _lead(to, {"set-cookie": write_cookie(secret, request.scope["scheme"])})

    def sign_out(self, request: Asking, fields: _Fields) -> Response[Any]:
        """The session ends."""
        _trust_person(request, fields)
        secret = find_cookie(request.scope)
        if secret is not None:
            self._porter.sign_out(secret)
        return _lead_out(request)

    def sign_out_everywhere(self, request: Asking, fields: _Fields) -> Response[Any]:
        """All sessions of somebody end."""
        self._porter.sign_out_everywhere(_trust_person(request, fields).name)
        return _lead_out(request)

    def change_password(self, request: Asking, fields: _Fields) -> Response[Any]:
        """Another password; then they sign in with it."""
        visitor = _trust_person(request, fields)
        new = fields.get("new", "")
        if new != fields.get("again", ""):
            raise BadSettings("the new password was typed in two ways; type it twice alike")
        self._porter.change_password(visitor.name, fields.get("password", ""), new, address=_address(request))
        return _lead_out(request)

    def issue(self, request: Asking, fields: _Fields) -> Response[Any]:
        """A token in one's own name, shown this once; the password is asked for again."""
        visitor = _trust_person(request, fields)
        role, days = _read_role(fields.get("role", ""), visitor), _read_days(fields.get("days", ""))
        account = self._porter.check(visitor.name, fields.get("password", ""), address=_address(request))
        with self._desk.openings.borrow(by=visitor.name) as casebook:
            token, secret = issue_token(
                casebook.store, fields.get("label", "").strip(), role=role, account=account, lasts=timedelta(days=days)
            )
        laid = {"page": {"token": token, "secret": secret}, "under": "/account", "json": ""}
        return self._desk.fill("new_token", request, laid, headers=dict(UNKEPT))


def make_signing(desk: Desk, porter: Porter) -> list[HTTPRouteHandler]:
    """All that has to do with signing in, of a casebook that asks people who they are."""
    entrance = Entrance(desk, porter)

    def show(request: Asking) -> Response[bytes]:
        return entrance.show(request, to=keep_within(request.query_params.get("next", "")))

    sent = {
        SIGN_IN: entrance.sign_in,
        "/sign-out": entrance.sign_out,
        "/sign-out/everywhere": entrance.sign_out_everywhere,
        "/account/password": entrance.change_password,
        "/account/token": entrance.issue,
    }
    return [get(SIGN_IN, sync_to_thread=False)(show), *(_make(path, do, porter) for path, do in sent.items())]


def keep_within(to: str) -> str:
    """The address if it is one of this casebook, else that of its first page."""
    return to if _WITHIN.fullmatch(to) and not to.startswith("/sign-") else "/"


def _make(path: str, do: Callable[[Asking, _Fields], Response[Any]], porter: Porter) -> HTTPRouteHandler:
    async def answer(request: Asking) -> Response[Any]:
        porter.must_have_time()
        return await to_thread.run_sync(partial(do, request, await read_fields(request)), limiter=porter.limiter)

    return post(path, request_max_body_size=MOST_FIELDS_BYTES)(answer)


def _trust_person(request: Asking, fields: _Fields) -> Visitor:
    visitor = trust(request, fields)
    if not visitor.signed_in:
        raise Forbidden("only who has signed in with a password can do this; a token does not do")
    return visitor


def _lead(to: str, headers: Mapping[str, str]) -> Redirect:
    return Redirect(to, status_code=303, headers={**UNKEPT, **headers})


def _lead_out(request: Asking) -> Redirect:
    """To the form to sign in by, with nothing kept in the browser; it heeds that over https alone."""
    scheme = request.scope["scheme"]
    return _lead(SIGN_IN, {"set-cookie": write_cookie("", scheme), **(_FORGET if scheme == "https" else {})})


def _address(request: Asking) -> str:
    return request.client.host if request.client else ""


def _read_role(given: str, visitor: Visitor) -> Role:
    role = next((role for role in ROLES if role == given), None)
    if role is None or not ROLES[role] <= ROLES[visitor.role]:
        raise BadSettings(f"a token of yours cannot be {given!r}: you are {visitor.role}")
    return role


def _read_days(given: str) -> int:
    if not (given.isascii() and given.isdigit() and 1 <= int(given[:5]) <= _LONGEST_DAYS):
        raise BadSettings(f"a token lasts 1 to {_LONGEST_DAYS:,} days, not {given!r}")
    return int(given)
