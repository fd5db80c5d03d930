"""Test that bytes are held against the digests of an archive."""

import base64
import hashlib
import io

import pytest

from rashomon.ingest.digests import digest_stream, matches

RAW = b"The harbour reopened."
SHA1, SHA256 = hashlib.sha1(RAW).digest(), hashlib.sha256(RAW).digest()


@pytest.mark.parametrize(
    "label",
    [
        f"sha1:{base64.b32encode(SHA1).decode()}",
        f"SHA-256:{SHA256.hex()}",
        f"sha256:{base64.b32encode(SHA256).decode().rstrip('=')}",
        f"sha-256:{base64.urlsafe_b64encode(SHA256).decode()}",
        f"md5:{hashlib.md5(RAW).hexdigest()}",
        "blake9:abc",
        "sha1:",
    ],
)
def test_a_digest_matches_in_each_spelling(label: str) -> None:
    assert matches(label, b"other bytes", RAW)


@pytest.mark.parametrize("label", [f"sha1:{SHA256.hex()}", "sha256:0000", "sha1:no digest at all"])
def test_another_digest_does_not(label: str) -> None:
    assert not matches(label, RAW)


def test_a_stream_is_digested_from_where_it_stands() -> None:
    assert digest_stream(io.BytesIO(RAW)) == SHA256.hex()
