"""Check the form of an ontology that a reader wrote."""

import difflib
import re
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

from rashomon.errors import BadSettings, MissingResource

TURNS = ("promised", "refused", "requested", "threatened", "none")
PART_KEYS = MappingProxyType({"verbs": list, "nouns": list, "to": str, "from": str, "absorbs": str, "reach": bool})
ENTRY_KEYS = MappingProxyType(
    {
        **dict.fromkeys(("words", "mode", "cameo", "object", "subject", "needs", "modifier", "unless"), str),
        **dict.fromkeys(("complement", "from", "to", "owner", "absorbs", "role"), str),
        **dict.fromkeys(("mutual", "implied", "light"), bool),
        "contexts": list,
    }
)
_TOP = MappingProxyType(
    {
        **dict.fromkeys(("version", "licence", "origin"), str),
        "replace": bool,
        **dict.fromkeys(("types", "contexts", "classes", "light", "control", "status"), dict),
    }
)
_KIND = MappingProxyType({"gloss": str, "quad": int, "score": float, "modes": dict, "recipient": bool})
_WORDS = MappingProxyType(
    {
        "light": ("verbs", "suffered", "promised"),
        "control": ("object", "planned", "unreal", "attempted", "tried", "foreign", "supposed", "failed"),
        "status": (
            "possible",
            "planned",
            "general",
            "background",
            "periods",
            "months",
            "remembered",
            "accidents",
            "befall",
            "unmeant",
            "outsiders",
            "foreseeing",
            "open",
            "said",
            "doubted",
            "false",
            "almost",
            "averted",
            "present",
            "states",
        ),
    }
)
_TAKEN = ("agent", "place", "none")
_NAME = re.compile(r"[A-Z][A-Z0-9_-]*")
_FORMS = MappingProxyType(
    {
        str: "text in quotation marks",
        bool: "true or false",
        int: "a whole number",
        float: "a number",
        list: "a list in square brackets",
        dict: "a table",
    }
)


def read_file(path: Path) -> bytes:
    """The bytes of the file. Raises MissingResource where there is none, BadSettings where it cannot be read."""
    try:
        return path.read_bytes()
    except FileNotFoundError as error:
        raise MissingResource(f"no table of event words at {path}; name a file of the form of triggers.toml") from error
    except OSError as error:
        raise BadSettings(f"{path} cannot be read: {error.strerror or error}; name a TOML file") from error


def parse_own(raw: bytes, origin: str) -> dict[str, Any]:
    """The tables of a file of the reader's own, where all keys are known and their values of the right form.

    Raises BadSettings with `origin`, the file's name, where one is not, or where it is no TOML.
    """
    try:
        table = tomllib.loads(raw.decode("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise BadSettings(f"{origin} is no TOML: {error}") from error
    for name, part in table.items():
        if name not in _TOP and not (name.isupper() and isinstance(part, dict)):
            known = f"{', '.join(_TOP)}, or a table [TYPE] for the words of a type, its name in capitals"
            raise BadSettings(f"{origin}: unknown key {name!r}{_guess(name, _TOP)}; a file has: {known}")
    _check({name: part for name, part in table.items() if name in _TOP}, _TOP, origin)
    _check_kinds(table.get("types", {}), origin)
    for name in ("contexts", "classes", *_WORDS):
        part = table.get(name, {})
        _check(part, dict.fromkeys(_WORDS.get(name, part), str), f"{origin}, [{name}]")
    for name in table.get("classes", {}):
        if name in _TAKEN:
            raise BadSettings(f"{origin}, [classes]: {name!r} has a meaning of its own; choose another name")
    for name, part in table.items():
        if name not in _TOP:
            _check_words(part, f"{origin}, [{name}]")
    return table


def choose_from(value: str, known: Iterable[str], *, what: str, place: str) -> None:
    """Raise BadSettings where `value` is none of those known."""
    names = list(known)
    if value not in names:
        there = ", ".join(names) or "none"
        raise BadSettings(f"{place}: no {what} {value!r}{_guess(value, names)}; there are: {there}")


def _check_kinds(kinds: Mapping[str, Any], origin: str) -> None:
    for name, kind in kinds.items():
        place = f"{origin}, [types.{name}]"
        if not _NAME.fullmatch(name):
            wanted = "capitals, digits, _ or -, beginning with a capital"
            raise BadSettings(f"{origin}: a type is called {name!r}; write its name in {wanted}")
        if not isinstance(kind, dict):
            raise BadSettings(f"{place}: found {kind!r}; give a table with: {', '.join(_KIND)}")
        _check(kind, _KIND, place)
        if kind.get("quad", 1) not in (1, 2, 3, 4):
            raise BadSettings(f"{place}: quad is {kind['quad']}; give a class from 1 to 4, or leave it out")
        modes = kind.get("modes", {})
        _check(modes, dict.fromkeys(modes, float), f"{place}, modes")
        for what, score in {"score": kind.get("score", 0), **modes}.items():
            if not -10 <= score <= 10:
                raise BadSettings(f"{place}: {what} is {score}; give a score from -10 to 10")


def _check_words(part: Mapping[str, Any], place: str) -> None:
    _check(part, PART_KEYS, place)
    _choose_values(part, place)
    for kind in ("verbs", "nouns"):
        for number, entry in enumerate(part.get(kind, []), 1):
            here = f"{place}, {kind}, entry {number}"
            if not isinstance(entry, dict):
                raise BadSettings(f'{here}: found {entry!r}; write {{ words = "…" }} with what else it asks for')
            _check(entry, ENTRY_KEYS, here)
            if not entry.get("words", "").strip(" ,"):
                raise BadSettings(f"{here}: an entry without words; give words, separated by commas")
            _choose_values(entry, here)
            if entry["words"] != entry["words"].lower():
                raise BadSettings(
                    f"{here}: words are {entry['words']!r}; write them in small letters, as in a dictionary"
                )
            if not all(isinstance(context, str) for context in entry.get("contexts", [])):
                raise BadSettings(f"{here}: contexts are {entry['contexts']!r}; give names in quotation marks")


def _choose_values(part: Mapping[str, Any], place: str) -> None:
    choose_from(part.get("owner", "actor"), ("actor", "recipient"), what="owner", place=place)
    choose_from(part.get("absorbs", "none"), TURNS, what="deed to absorb", place=place)


def _check(part: Mapping[str, Any], form: Mapping[str, type], place: str) -> None:
    """Whether each key is known, and its value of the form it should have."""
    for key, value in part.items():
        if key not in form:
            raise BadSettings(f"{place}: unknown key {key!r}{_guess(key, form)}; there may be: {', '.join(form)}")
        wanted = form[key]
        fits = type(value) in (int, float) if wanted is float else type(value) is wanted
        if not fits:
            raise BadSettings(f"{place}: {key} is {value!r}; give {_FORMS[wanted]}")


def _guess(name: str, known: Iterable[str]) -> str:
    near = difflib.get_close_matches(name, list(known), n=1)
    return f", meant is perhaps {near[0]!r}" if near else ""
