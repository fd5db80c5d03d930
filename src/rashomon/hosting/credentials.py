"""Take from a request the secret that it brings."""

import hmac
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256
from typing import Literal

from litestar.types import HTTPScope

_COOKIE = "rashomon"
# A browser takes one of this prefix from https alone, for all paths of one host: no neighbour can plant it.
_LOCKED = "__Host-"
_BEARER = "bearer"
_SCOPE_OF_COOKIE = "Path=/; HttpOnly; SameSite=Lax"
_LONGEST = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Credential:
    """A secret that was sent: that of a token, or of a session."""

    kind: Literal["token", "session"]
    secret: str


def find_credential(scope: HTTPScope) -> Credential | None:
    """The secret that a request brings. A token has precedence: where a wrong one is sent, no cookie helps."""
    sent = _values(scope["headers"], b"authorization")
    bearers = [value for value in sent if value.partition(" ")[0].lower() == _BEARER]
    if bearers:
        secret = bearers[0].partition(" ")[2].strip() if len(sent) == 1 else ""
        return Credential(kind="token", secret=secret[:_LONGEST])
    cookie = find_cookie(scope)
    return None if cookie is None else Credential(kind="session", secret=cookie)


def find_cookie(scope: HTTPScope) -> str | None:
    """The secret of the session; None where there is none, or it is not clear which."""
    name = name_cookie(scope["scheme"])
    pairs = (pair.partition("=") for value in _values(scope["headers"], b"cookie") for pair in value.split(";"))
    found = [value.strip() for key, _, value in pairs if key.strip() == name]
    return found[0][:_LONGEST] if len(found) == 1 and found[0] else None


def name_cookie(scheme: str) -> str:
    """What the cookie of a session is called."""
    return _LOCKED + _COOKIE if scheme == "https" else _COOKIE


def write_cookie(secret: str, scheme: str) -> str:
    """The header that gives a browser its session, until it is closed; an empty secret takes it away.

    It comes with whoever follows a link from a mail (Lax): what is asked for in that way changes nothing.
    """
    ends = "" if secret else "; Max-Age=0"
    return f"{name_cookie(scheme)}={secret}; {_SCOPE_OF_COOKIE}{'; Secure' if scheme == 'https' else ''}{ends}"


def prove(credential: Credential) -> str:
    """What proves to a form that it was shown to whoever brought a secret, and does not tell the secret."""
    return hmac.new(credential.secret.encode("utf-8", "replace"), b"rashomon proof", sha256).hexdigest()


def _values(headers: Iterable[tuple[bytes, bytes]], wanted: bytes) -> list[str]:
    return [value.decode("latin-1") for name, value in headers if name.lower() == wanted]
