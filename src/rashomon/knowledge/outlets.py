"""Know whose outlets of news are."""

import hashlib
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from importlib import resources
from pathlib import Path
from types import MappingProxyType
from typing import Any, get_args

from rashomon.errors import BadSettings, MissingResource
from rashomon.records.comparison import Letter

LETTERS: tuple[Letter, ...] = get_args(Letter)
UNRATED: Letter = "F"

_ADDRESS = re.compile(r"(?:https?://)?(?:www\.)?([\w-]+(?:\.[\w-]+)+)(?:/\S*)?", re.ASCII)
_FORM = MappingProxyType({"name": str, "aliases": list, "owner": str, "wire": bool, "party": bool, "reliability": str})
_MEANT = MappingProxyType({str: "text in quotation marks", bool: "true or false", list: "a list of names"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlet:
    """An outlet, or any other source that a reader's file tells of: who owns it, whether it is an agency.

    `state` is the code of the state that runs it; `organ` holds where it is a party's or an armed movement's, `party`
    where the reader says that it is a party to what it tells of, `reliability` is the letter that the reader gives it.
    """

    name: str
    owner: str | None = None
    wire: bool = False
    state: str | None = None
    organ: bool = False
    party: bool = False
    reliability: Letter = UNRATED


@dataclass(frozen=True, slots=True)
class Outlets:
    """Outlets by each of their names, as `fold_outlet` has them."""

    version: str
    known: Mapping[str, Outlet]

    def find(self, name: str | None) -> Outlet | None:
        """The outlet of a name, or of an address; None where it is not known."""
        return self.known.get(fold_outlet(name)) if name else None

    def rate(self) -> Mapping[str, Letter]:
        """The letters that were given, by name."""
        return {name: one.reliability for name, one in self.known.items() if one.reliability != UNRATED}


def fold_outlet(name: str) -> str:
    """A name without case, article, marks at its ends; an address without what stands around its host."""
    words = " ".join(name.split()).strip(' .,:;"“”').casefold()
    address = _ADDRESS.fullmatch(words)
    return address[1] if address else words.removeprefix("the ").replace("’", "'")


def load_outlets(own: Path | None = None, language: str = "en") -> Outlets:
    """The table of a language, an ISO 639-1 code, with what a file of the reader's own says above it.

    Raises MissingResource where there is no such file or language, BadSettings where what stands in it does not fit.
    """
    shipped = _load_shipped(language)
    if own is None:
        return shipped
    raw = _read(own)
    known = dict(shipped.known)
    for number, entry in enumerate(_entries(raw, str(own)), 1):
        _check(entry, f"{own}, [[outlet]] number {number}")
        names = [fold_outlet(name) for name in (entry["name"], *entry.get("aliases", ()))]
        before = next((known[name] for name in names if name in known), Outlet(name=entry["name"]))
        changes = {key: value for key, value in entry.items() if key not in ("name", "aliases")}
        outlet = replace(before, **changes)
        for name in (*names, *(name for name, other in known.items() if other is before)):
            known[name] = outlet
    version = f"{shipped.version}+{hashlib.sha256(raw).hexdigest()[:16]}"
    return Outlets(version, MappingProxyType(known))


@cache
def _load_shipped(language: str) -> Outlets:
    path = resources.files("rashomon.knowledge") / "data" / language / "outlets.toml"
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise MissingResource(f"no table of outlets for language {language!r}; there is one for: en") from error
    wires = {fold_outlet(name): name for name in table["wires"]}
    known = {folded: Outlet(name=name, wire=True) for folded, name in wires.items()}
    groups = [(Outlet(name="", owner=owner), names) for owner, names in table["owners"].items()]
    groups += [(Outlet(name="", owner=names[0], state=code), names[1:]) for code, names in table["state"].items()]
    groups += [(Outlet(name="", owner=owner, organ=True), names) for owner, names in table["party"].items()]
    for group, entries in groups:
        for entry in entries:
            first, *others = entry.split(" | ")
            names = [fold_outlet(name) for name in (first, *others)]
            outlet = replace(group, name=first, wire=any(name in wires for name in names))
            known.update(dict.fromkeys(names, outlet))
    return Outlets(str(table["version"]), MappingProxyType(known))


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError as error:
        raise MissingResource(f"no table of outlets at {path}; name a TOML file with [[outlet]] tables") from error
    except OSError as error:
        raise BadSettings(f"{path} cannot be read: {error.strerror or error}; name a TOML file") from error


def _entries(raw: bytes, origin: str) -> list[Any]:
    try:
        table = tomllib.loads(raw.decode("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise BadSettings(f"{origin} is no TOML: {error}") from error
    unknown = sorted(set(table) - {"outlet"})
    entries = table.get("outlet", [])
    if unknown or not isinstance(entries, list):
        found = ", ".join(unknown) or "outlet as no list"
        raise BadSettings(f"{origin} has {found}; write a table [[outlet]] for each outlet")
    return entries


def _check(entry: Any, place: str) -> None:
    if not isinstance(entry, dict) or not str(entry.get("name", "")).strip():
        raise BadSettings(f'{place}: an outlet without a name; give name = "…"')
    for key, value in entry.items():
        if key not in _FORM:
            raise BadSettings(f"{place}: unknown key {key!r}; there may be: {', '.join(_FORM)}")
        if type(value) is not _FORM[key]:
            raise BadSettings(f"{place}: {key} is {value!r}; give {_MEANT[_FORM[key]]}")
    if not all(isinstance(alias, str) for alias in entry.get("aliases", ())):
        raise BadSettings(f"{place}: aliases are {entry['aliases']!r}; give names in quotation marks")
    if entry.get("reliability", UNRATED) not in LETTERS:
        raise BadSettings(f"{place}: reliability is {entry['reliability']!r}; give a letter from A to F")
