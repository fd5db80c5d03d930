"""Check bytes against the digests that an archive gives for them."""

import base64
import binascii
import hashlib
from typing import BinaryIO

_KNOWN = {"md5", "sha1", "sha224", "sha256", "sha384", "sha512"}
_PIECE = 1 << 20


def matches(label: str, *candidates: bytes) -> bool:
    """Whether a label such as `sha1:3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ` is the digest of one of `candidates`.

    Base 32, base 64 and hexadecimal are taken; a label of an algorithm that is not known says nothing, and matches.
    """
    algorithm, _, value = label.strip().partition(":")
    name = algorithm.lower().replace("-", "")
    if name not in _KNOWN or not value:
        return True
    spelled = _spellings(value)
    return any(hashlib.new(name, piece, usedforsecurity=False).digest() in spelled for piece in candidates)


def digest_stream(stream: BinaryIO) -> str:
    """The SHA-256 of what is left in `stream`, in hexadecimal."""
    digest = hashlib.sha256()
    while piece := stream.read(_PIECE):
        digest.update(piece)
    return digest.hexdigest()


def _spellings(value: str) -> set[bytes]:
    found = set()
    for decode in (bytes.fromhex, _decode_32, _decode_64):
        try:
            found.add(decode(value))
        except (ValueError, binascii.Error):
            continue
    return found


def _decode_32(value: str) -> bytes:
    return base64.b32decode(value.upper() + "=" * (-len(value) % 8))


def _decode_64(value: str) -> bytes:
    return base64.b64decode(
        value + "=" * (-len(value) % 4), altchars=b"-_" if set("-_") & set(value) else None, validate=True
    )
