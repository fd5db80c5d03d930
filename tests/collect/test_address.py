"""Test which addresses lead where."""

import pytest

from rashomon.collect.address import follow, is_public, is_public_name, parse_address, same_host
from rashomon.errors import BadReport


@pytest.mark.parametrize(
    ("url", "asked"),
    [
        ("http://Herald.Example", "http://herald.example/"),
        (" https://herald.example:443/a#b ", "https://herald.example/a"),
        ("https://herald.example:8443/a?b=c d", "https://herald.example:8443/a?b=c%20d"),
        ("http://zürich.example/ä?ö", "http://xn--zrich-kva.example/%C3%A4?%C3%B6"),
        ("http://[2001:DB8::1]:80/%41", "http://[2001:db8::1]/%41"),
        ("http://herald.example./", "http://herald.example/"),
    ],
)
def test_an_address_is_asked_for_in_one_form(url: str, asked: str) -> None:
    assert parse_address(url).url == asked


@pytest.mark.parametrize(
    "url",
    [
        "http://a b/",
        "http://a\tb/",
        "http://\udc80/",
        "javascript:x",
        "http://x/\udc80",
        "",
        "http://[fe80::z]/",
        "http://.a/",
        "http://a..b/",
        f"http://{'a' * 64}/",
        f"http://{'a.' * 127}a/",
    ],
)
def test_what_cannot_be_asked_for_is_refused(url: str) -> None:
    with pytest.raises(BadReport):
        parse_address(url)


@pytest.mark.parametrize(
    ("location", "goal"),
    [
        ("/b", "http://herald.example/b"),
        ("?x", "http://herald.example/a/b?x"),
        ("//wire.example/c", "http://wire.example/c"),
        ("b\xc3\xa4", "http://herald.example/a/b%C3%A4"),
        ("b\xe4", "http://herald.example/a/b%C3%A4"),
    ],
)
def test_a_way_is_followed_from_where_it_begins(location: str, goal: str) -> None:
    assert follow(parse_address("http://herald.example/a/b"), location).url == goal


@pytest.mark.parametrize(
    ("ip", "public"),
    [
        ("93.184.215.14", True),
        ("2606:2800:21f::1", True),
        ("127.0.0.1", False),
        ("10.1.2.3", False),
        ("169.254.169.254", False),
        ("100.64.0.1", False),
        ("0.0.0.0", False),
        ("224.0.0.1", False),
        ("::1", False),
        ("fe80::1%eth0", False),
        ("fd00::1", False),
        ("::ffff:127.0.0.1", False),
        ("::ffff:93.184.215.14", True),
        ("64:ff9b::7f00:1", False),
        ("64:ff9b::5db8:d70e", True),
        ("2002:7f00:1::", False),
        ("::127.0.0.1", False),
        ("::ffff:0:127.0.0.1", False),
        ("64:ff9b:1::7f00:1", False),
        ("64:ff9b::808:808", True),
        ("fec0::1", False),
    ],
)
def test_an_inner_address_is_known_for_one(ip: str, public: bool) -> None:
    assert is_public(ip) == public


@pytest.mark.parametrize(
    ("name", "public"),
    [
        ("herald.example", True),
        ("localhost", False),
        ("nas.local", False),
        ("db.internal", False),
        ("127.1", False),
        ("2130706433", False),
        ("0x7f000001", False),
        ("::1", False),
    ],
)
def test_an_inner_name_is_known_for_one(name: str, public: bool) -> None:
    assert is_public_name(name) == public


@pytest.mark.parametrize(
    ("other", "same"),
    [
        ("https://www.herald.example/", True),
        ("http://herald.example:8080/", False),
        ("http://herald.example.evil.example/", False),
        ("http://m.herald.example/", False),
    ],
)
def test_a_host_is_one_with_its_www(other: str, same: bool) -> None:
    assert same_host(parse_address("http://herald.example/"), parse_address(other)) == same
