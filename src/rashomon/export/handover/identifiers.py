"""Make ids that are the same wherever they are made."""

import base64
import hashlib
from uuid import UUID, uuid5

_NAMESPACE = UUID("6f0a3d0e-63f5-5d6c-9b8e-1d4b7a1c2e90")


def make_uuid(*parts: object) -> UUID:
    """A UUID of version 5 that comes of content."""
    return uuid5(_NAMESPACE, "\x1f".join(map(str, parts)).encode("utf-8", "replace").decode())


def name_text(text: str) -> str:
    """The name of a text by its digest, as RFC 6920 has it: ni:///sha-256;…"""
    digest = hashlib.sha256(text.encode("utf-8", "replace")).digest()
    return f"ni:///sha-256;{base64.urlsafe_b64encode(digest).decode().rstrip('=')}"
