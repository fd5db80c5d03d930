"""Know who held the highest offices of states."""

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass
from functools import cache
from importlib import resources
from types import MappingProxyType
from typing import NamedTuple

PARTICLES = frozenset({"al", "el", "ul"})
# Sovereigns are called by the name that they reign under, with their title.
REIGNING = frozenset({"king", "pope", "prince"})
SOVEREIGN = frozenset({"king", "queen", "pope", "emperor", "sultan", "sheikh"})
_MARKED = re.compile(r"[\[(]([^])]+)[\])]")


class Holder(NamedTuple):
    """Who held an office from the year `first` to `last` (`None`: still); `alone`: the surname is enough."""

    country: str | None
    role: str
    titles: frozenset[str]
    first: int
    last: int | None
    woman: bool
    alone: bool


class Held(NamedTuple):
    """What is known of whoever bears a name: the country, the role if the office was held in the year in question.

    Whoever leads a body of many states has no country by that office.
    """

    country: str | None
    role: str | None
    woman: bool


@dataclass(frozen=True, slots=True)
class Holders:
    """The holders by the first and last word of their whole names, each in all its spellings, and by surname alone.

    `callings` is what a report may call them, `former` says that they hold office no more; governments are called after
    those with the titles `governing`.
    """

    version: str
    callings: frozenset[str]
    former: frozenset[str]
    governing: frozenset[str]
    whole: Mapping[tuple[str, str], tuple[tuple[tuple[str, ...], Holder], ...]]
    surnames: Mapping[tuple[str, ...], tuple[Holder, ...]]

    def find(self, name: str, *, titles: Set[str], year: int | None, country: str | None = None) -> Held | None:
        """Whom a name means, with the titles that stand before it, if all who could be meant are of one country.

        A whole name means its bearer from the year on in which the office was taken up, a surname only while it was
        held. Without a year any time will do. Where the report tells somebody's `country`, others are not meant.
        """
        words = fold(name)
        if not words:
            return None
        pairs = self.whole.get((words[0], words[-1]), ()) if len(words) > 1 else ()
        whole = [holder for spelled, holder in pairs if _agree(words, spelled)]
        short = [h for h in self.surnames.get(words, ()) if h.alone or h.titles & titles]
        meant = [h for h in (whole or short) if country in (None, h.country) and (year is None or h.first <= year)]
        holding = [h for h in meant if year is None or h.last is None or year <= h.last]
        meant = holding or (meant if whole else [])
        if len({h.country for h in meant}) != 1:
            return None
        return Held(meant[0].country, meant[0].role if holding else None, any(h.woman for h in meant))

    def knows(self, name: str) -> bool:
        """Whether a name, without a title, is that of somebody in this table."""
        words = fold(name)
        if any(holder.alone for holder in self.surnames.get(words, ())):
            return True
        return len(words) > 1 and any(
            _agree(words, spelled) for spelled, _ in self.whole.get((words[0], words[-1]), ())
        )


def fold(name: str) -> tuple[str, ...]:
    """The words of a name as they are compared: lower case, no accents or points, no hyphens or Arabic articles."""
    if not name.isascii():
        name = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
        name = name.replace("ø", "o").replace("ł", "l").replace("ı", "i").replace("Đ", "D").replace("đ", "d")
    words = name.lower().replace(".", " ").replace("-", " ").replace("’", "'").split()
    return tuple(word for word in words if word not in PARTICLES)


def _agree(words: tuple[str, ...], spelled: tuple[str, ...]) -> bool:
    """Whether names with the same first and last word can be one: words between that are not told, or begin alike."""
    inner, known = words[1:-1], spelled[1:-1]
    if not inner or not known:
        return True
    short, long = sorted((inner, known), key=len)
    return all(any(a == b or (1 in (len(a), len(b)) and a[0] == b[0]) for b in long) for a in short)


@cache
def load_holders(language: str = "en") -> Holders:
    """The table of a language, an ISO 639-1 code."""
    path = resources.files("rashomon.knowledge") / "data" / language / "holders.toml"
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    whole: dict[tuple[str, str], list[tuple[tuple[str, ...], Holder]]] = {}
    surnames: dict[tuple[str, ...], list[Holder]] = {}
    titles = {office: frozenset(words) for office, words in table["offices"].items()}
    for country, entries in table["holders"].items():
        for entry in entries:
            years, office, names = entry.split(" ", 2)
            first, _, last = years.partition("-")
            office, woman = office.removeprefix("+"), office.startswith("+")
            role = table["roles"].get(office, "GOV")
            land = None if country == "world" else country
            holder = Holder(land, role, titles[office], int(first), int(last or 0) or None, woman, "[" in names)
            for spelled in names.split(" | "):
                words = fold(spelled.translate({ord(mark): None for mark in "[]()"}))
                whole.setdefault((words[0], words[-1]), []).append((words, holder))
            for surname in _surnames(names.split(" | "), office):
                surnames.setdefault(surname, []).append(holder)
    return Holders(
        str(table["version"]),
        frozenset(table["words"]["callings"]).union(*titles.values()),
        frozenset(table["words"]["former"]),
        frozenset(table["words"]["governing"]),
        MappingProxyType({key: tuple(found) for key, found in whole.items()}),
        MappingProxyType({key: tuple(found) for key, found in surnames.items()}),
    )


def _surnames(names: Iterable[str], office: str) -> set[tuple[str, ...]]:
    """By what short names somebody is known: what stands in brackets, else the last word; a sovereign's name whole."""
    first, *others = names
    found = {fold(part) for part in _MARKED.findall(first)}
    if office in REIGNING:
        return found or {words[words[0] in SOVEREIGN :] for words in map(fold, (first, *others))}
    if not found:
        return {fold(name)[-1:] for name in (first, *others)}
    size = len(next(iter(found)))
    return found | {fold(name)[-size:] for name in others if first.endswith("]")}
