"""What a proxy says counts from this machine alone."""

from typing import Any

import pytest

from rashomon.hosting.places import AT_HOME, Place, find_caller, is_forwarded, is_loopback, neighbourhood

PROXIED = Place(behind_proxy=True)


def ask(peer: str | None, **headers: str) -> Any:
    sent = [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()]
    return {"type": "http", "scheme": "http", "client": peer and (peer, 1), "headers": sent}


def test_a_proxy_on_this_machine_says_who_asks() -> None:
    told = find_caller(ask("127.0.0.1", x_forwarded_for="192.0.2.7", x_forwarded_proto="https"), PROXIED)
    assert (told.address, told.scheme) == ("192.0.2.7", "https")
    assert find_caller(ask("::1", x_forwarded_for="2001:db8::1"), PROXIED).address == "2001:db8::1"


def test_what_was_sent_to_the_proxy_does_not_count() -> None:
    spoofed = ask("127.0.0.1", x_forwarded_for="10.0.0.1, 192.0.2.7", x_forwarded_proto="https")
    assert find_caller(spoofed, PROXIED).address == "192.0.2.7"
    twice = ask("127.0.0.1", x_forwarded_for="10.0.0.1")
    twice["headers"].append((b"x-forwarded-for", b"192.0.2.7"))
    assert find_caller(twice, PROXIED).address == "192.0.2.7"


@pytest.mark.parametrize("peer", ["192.0.2.9", "10.0.0.1", "testclient", None])
def test_others_are_who_they_are(peer: str | None) -> None:
    told = find_caller(ask(peer, x_forwarded_for="127.0.0.1", x_forwarded_proto="https"), PROXIED)
    assert (told.address, told.scheme) == (peer or "", "http")


def test_without_a_proxy_nothing_of_it_counts() -> None:
    told = find_caller(ask("127.0.0.1", x_forwarded_for="192.0.2.7", x_forwarded_proto="https"), AT_HOME)
    assert (told.address, told.scheme) == ("127.0.0.1", "http")


@pytest.mark.parametrize("value", ["", "unknown", "a, b", "192.0.2.7:80", "<script>"])
def test_what_is_no_address_counts_nothing(value: str) -> None:
    assert (
        find_caller(ask("127.0.0.1", x_forwarded_for=value, x_forwarded_proto="gopher"), PROXIED).address == "127.0.0.1"
    )
    assert find_caller(ask("127.0.0.1", x_forwarded_proto="gopher"), PROXIED).scheme == "http"


def test_a_proxy_is_noticed() -> None:
    assert is_forwarded([(b"X-Forwarded-For", b"x")])
    assert is_forwarded([(b"forwarded", b"for=x")])
    assert not is_forwarded([(b"host", b"localhost")])


def test_a_network_of_version_6_is_one_neighbour() -> None:
    assert neighbourhood("2001:db8::1") == neighbourhood("2001:db8::ffff:1") != neighbourhood("2001:db8:0:1::1")
    assert neighbourhood("192.0.2.7") == neighbourhood("::ffff:192.0.2.7") == "192.0.2.7"
    assert neighbourhood("::ffff:192.0.2.8") != neighbourhood("::ffff:192.0.2.7")
    assert neighbourhood("") == ""
    assert is_loopback("127.8.8.8")
    assert not is_loopback("localhost.example")
