"""Read which feeds the user wants watched."""

import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from rashomon.collect.address import bare_host, parse_address
from rashomon.errors import BadReport, BadSettings

_SECONDS = {"m": 60, "h": 3_600, "d": 86_400}
_EVERY = re.compile(r"([1-9]\d{0,3})([mhd])")
_LANGUAGE = re.compile(r"[a-z]{2,3}")
_HEAD = re.compile(r"\s*\[\[\s*feed\s*\]\]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Feed:
    """One feed to be watched: where it is, how many seconds lie between two looks at it.

    `pages` wants the pages that it links to fetched too, `most_pages` of them at a look, from its own host or from one
    of `hosts`. `ignore_robots` asks for the feed itself, though not for its pages, whatever robots.txt says.
    """

    url: str
    name: str
    every: int = 3_600
    publisher: str | None = None
    language: str | None = None
    pages: bool = False
    hosts: tuple[str, ...] = ()
    most_pages: int = 50
    ignore_robots: bool = False


def read_feeds(path: Path) -> tuple[Feed, ...]:
    """The feeds of a TOML file.

    Raises BadSettings where it cannot be read or holds what does not fit, with the line.
    """
    try:
        text = path.read_text(encoding="utf-8")
        tables = tomllib.loads(text)
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise BadSettings(f"{path} cannot be read: {error}") from error
    rows = tables.get("feed")
    if set(tables) != {"feed"} or not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise BadSettings(f"{path} must hold feeds, each under a line [[feed]], and nothing else")
    feeds: dict[str, Feed] = {}
    for number, row in enumerate(rows):

        def place(key: str, number: int = number) -> str:
            return f"{path}, line {_find_line(text, number, key)}"

        feed = _read_row(row, place)
        if feed.url in feeds:
            raise BadSettings(f"{place('url')}: {feed.url} is named twice; leave one out")
        feeds[feed.url] = feed
    return tuple(feeds.values())


def _read_row(row: Mapping[str, object], place: Callable[[str], str]) -> Feed:
    for key in ("url", "name"):
        if key not in row:
            raise BadSettings(f"{place('')}: the feed has no {key}; give one")
    for key, value in row.items():
        if key not in _READ:
            raise BadSettings(f"{place(key)}: {key!r} is no key of a feed; keys are {', '.join(_READ)}")
        if not _READ[key].fits(value):
            raise BadSettings(f"{place(key)}: {key} is {value!r}; give {_READ[key].wants}")
    values = {key: _READ[key].read(value) for key, value in row.items()}
    return Feed(**values)  # type: ignore[arg-type] # each was looked at


@dataclass(frozen=True, slots=True)
class _Key:
    """What a key of a feed may be."""

    wants: str
    fits: Callable[[object], bool]
    read: Callable[[object], object] = lambda value: value


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _is_flag(value: object) -> bool:
    return isinstance(value, bool)


def _is_address(value: object) -> bool:
    try:
        return isinstance(value, str) and bool(parse_address(value))
    except BadReport:
        return False


def _is_host(value: object) -> bool:
    return isinstance(value, str) and "/" not in value and _is_address(f"https://{value}/")


def _read_every(value: object) -> int:
    found = _EVERY.fullmatch(str(value))
    return int(found[1]) * _SECONDS[found[2]] if found else 0


_READ = {
    "url": _Key("a web address that begins with https:// or http://, without a password", _is_address),
    "name": _Key("a name", _is_text),
    "every": _Key('how often to look: "30m", "2h" or "1d"', lambda value: _read_every(value) > 0, _read_every),
    "publisher": _Key("a name", _is_text),
    "language": _Key('a language code such as "en"', lambda value: bool(_LANGUAGE.fullmatch(str(value)))),
    "pages": _Key("true or false", _is_flag),
    "hosts": _Key(
        'a list of hosts: ["www.herald.example"]',
        lambda value: isinstance(value, list) and all(_is_host(host) for host in value),
        lambda value: tuple(bare_host(str(host)) for host in value) if isinstance(value, list) else (),
    ),
    "most_pages": _Key("a whole number from 1 to 1000", lambda value: type(value) is int and 1 <= value <= 1_000),
    "ignore_robots": _Key("true or false", _is_flag),
}


def _find_line(text: str, number: int, key: str) -> int:
    """The line of a key in the feed of that number, or where the feed begins."""
    begins, heads = 0, 0
    for at, line in enumerate(text.splitlines(), 1):
        if _HEAD.match(line):
            begins, heads = (at, heads + 1) if heads <= number else (begins, heads + 1)
        elif heads == number + 1 and key and re.match(rf"\s*\"?{re.escape(key)}\"?\s*=", line):
            return at
    return begins or 1
