"""Know what kinds of events there are, with the words that tell of them."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from importlib import resources
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal, cast

from rashomon.errors import BadSettings, MissingResource

Role = Literal["actor", "recipient"]

ENTRY_KEYS = frozenset(
    {
        *("words", "mode", "contexts", "cameo", "object", "subject", "needs", "modifier", "unless", "complement"),
        *("from", "to", "mutual", "implied", "light", "owner", "absorbs"),
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """A PLOVER type: its quad class (1 to 4), its score (-10 to 10), the scores of its modes."""

    name: str
    quad: int
    score: float
    gloss: str
    modes: Mapping[str, float]
    recipient: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Filler:
    """What may fill a place: certain lemmas, anybody who acts, any place; or that nothing may."""

    lemmas: frozenset[str]
    agents: bool = False
    places: bool = False
    nothing: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Sense:
    """One meaning of a word: the event that it tells of, what it asks for, where actor and recipient stand.

    `rest` are the words that hang on the first one; `sources` and `targets` are places in the sentence, best first;
    `turn` names the turn that absorbs the deed spoken of ("demanded the release").
    """

    type: str
    rest: tuple[str, ...] = ()
    mode: str | None = None
    contexts: tuple[str, ...] = ()
    cameo: str | None = None
    object: Filler | None = None
    subject: Filler | None = None
    needs: frozenset[str] = frozenset()
    modifier: frozenset[str] = frozenset()
    unless: frozenset[str] = frozenset()
    complement: frozenset[str] = frozenset()
    sources: tuple[str, ...] = ()
    targets: tuple[str, ...] = ()
    mutual: bool = False
    implied: bool = False
    light: bool = False
    owner: Role = "actor"
    turn: str | None = None
    reach: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Turned:
    """What a word about a deed makes of it."""

    cameo: str | None
    mode: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """The type that a promised, refused, requested or threatened deed has; keys of `of`: a type, or type and mode."""

    type: str
    of: Mapping[str, Turned]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ontology:
    """The types of events, and for each lemma what it may tell of, what asks for most first."""

    version: str
    types: Mapping[str, Kind]
    contexts: Mapping[str, str]
    turns: Mapping[str, Turn]
    verbs: Mapping[str, tuple[Sense, ...]]
    nouns: Mapping[str, tuple[Sense, ...]]
    light: Mapping[str, tuple[tuple[str, ...], ...]]
    suffered: Mapping[str, tuple[tuple[str, ...], ...]]
    promised: Mapping[str, tuple[tuple[str, ...], ...]]
    control: Mapping[str, frozenset[str]]
    status: Mapping[str, frozenset[str]]
    persons: frozenset[str]
    groups: frozenset[str]
    lands: frozenset[str]
    papers: frozenset[str]
    police: frozenset[str]
    offices: frozenset[str]
    collectives: frozenset[str]


@cache
def load_ontology(path: Path | None = None, language: str = "en") -> Ontology:
    """The ontology, with the triggers of a language (an ISO 639-1 code).

    `path` leads to a table of the same form as triggers.toml with words of the user's own: its meanings come before
    ours, its classes are added to ours. Raises MissingResource where there are no triggers for the language or no file
    at `path`, BadSettings where the table there does not fit.
    """
    data = resources.files("rashomon.knowledge") / "data"
    plover = tomllib.loads((data / "plover.toml").read_text(encoding="utf-8"))
    try:
        ours = tomllib.loads((data / language / "triggers.toml").read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise MissingResource(f"no table of event words for language {language!r}; there is one for: en") from error
    theirs = _read(path) if path is not None else {}
    classes = {
        name: _words(words) | _words(theirs.get("classes", {}).get(name, ""))
        for name, words in {**theirs.get("classes", {}), **ours["classes"]}.items()
    }
    types = {name: _kind(name, table) for name, table in plover["types"].items()}
    verbs: dict[str, list[Sense]] = {}
    nouns: dict[str, list[Sense]] = {}
    for table, origin in ((theirs, str(path)), (ours, "triggers.toml")):
        for name, part in _parts(table, types, origin):
            defaults = {**part, "to": part.get("to", ours.get(name, {}).get("to", "object"))}
            for kind, found in (("verbs", verbs), ("nouns", nouns)):
                fresh: dict[str, list[Sense]] = {}
                for entry in part.get(kind, []):
                    for lemma, sense in _senses(name, entry, defaults, classes, types[name], origin):
                        fresh.setdefault(lemma, []).append(sense)
                for lemma, senses in fresh.items():
                    found.setdefault(lemma, []).extend(sorted(senses, key=_asks, reverse=True))
    own = 1 if path is None else 0
    versions = [plover["version"], ours["version"], *([str(theirs.get("version", "own"))] if not own else [])]
    return Ontology(
        version=".".join(versions),
        types=MappingProxyType(types),
        contexts=MappingProxyType(plover["contexts"]),
        turns=MappingProxyType({name: _turn(table) for name, table in plover["turns"].items()}),
        verbs=_freeze(verbs),
        nouns=_freeze(nouns),
        light=_phrases(ours["light"]["verbs"]),
        suffered=_phrases(ours["light"]["suffered"]),
        promised=_phrases(ours["light"]["promised"]),
        control=MappingProxyType({name: _words(words) for name, words in ours["control"].items()}),
        status=MappingProxyType({name: _words(words) for name, words in ours["status"].items()}),
        persons=classes["persons"],
        groups=classes["groups"],
        lands=classes["land"],
        papers=classes["papers"],
        police=classes["police"],
        offices=classes["offices"],
        collectives=classes["collectives"],
    )


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise MissingResource(f"no table of event words at {path}; name a file of the form of triggers.toml") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise BadSettings(f"{path} is no TOML: {error}") from error


def _parts(table: Mapping[str, Any], types: Mapping[str, Kind], origin: str) -> Iterator[tuple[str, dict[str, Any]]]:
    for name, part in table.items():
        if not isinstance(part, dict) or not name.isupper():
            continue
        if name not in types:
            raise BadSettings(f"{origin}: no event type {name!r}; there are: {', '.join(types)}")
        yield name, part


def _senses(
    name: str,
    entry: Mapping[str, Any],
    part: Mapping[str, Any],
    classes: Mapping[str, frozenset[str]],
    kind: Kind,
    origin: str,
) -> Iterator[tuple[str, Sense]]:
    unknown = entry.keys() - ENTRY_KEYS
    if unknown or "words" not in entry:
        wanted = f"unknown key {sorted(unknown)[0]!r}" if unknown else "an entry without words"
        raise BadSettings(
            f"{origin}, {name}: {wanted}; an entry has words and may have: {', '.join(sorted(ENTRY_KEYS))}"
        )
    mode = entry.get("mode")
    if mode is not None and mode not in kind.modes:
        raise BadSettings(f"{origin}, {name}: no mode {mode!r}; there are: {', '.join(kind.modes) or 'none'}")
    turn = entry.get("absorbs", part.get("absorbs"))
    shared = Sense(
        type=name,
        mode=mode,
        contexts=tuple(entry.get("contexts", ())),
        cameo=entry.get("cameo"),
        object=_filler(entry.get("object"), classes, origin),
        subject=_filler(entry.get("subject"), classes, origin),
        needs=_words(entry.get("needs", "")),
        modifier=_words(entry.get("modifier", "")),
        unless=_words(entry.get("unless", "")),
        complement=_words(entry.get("complement", "")),
        sources=_list(entry.get("from", part.get("from", "owner, by, modifier"))),
        targets=_list(entry.get("to", part["to"])),
        mutual=entry.get("mutual", False),
        implied=entry.get("implied", False),
        light=entry.get("light", False),
        owner=cast("Role", entry.get("owner", "actor")),
        turn=None if turn == "none" else turn,
        reach=part.get("reach", False),
    )
    for words in _list(entry["words"]):
        first, *rest = words.split()
        yield first, _with_rest(shared, tuple(rest))


def _with_rest(sense: Sense, rest: tuple[str, ...]) -> Sense:
    return replace(sense, rest=rest) if rest else sense


def _filler(words: str | None, classes: Mapping[str, frozenset[str]], origin: str) -> Filler | None:
    if not words:
        return None
    lemmas: set[str] = set()
    agents = places = nothing = False
    for word in words.replace(",", " ").split():
        if word == "@agent":
            agents = True
        elif word == "@place":
            places = True
        elif word == "@none":
            nothing = True
        elif word.startswith("@"):
            if word[1:] not in classes:
                raise BadSettings(f"{origin}: no class {word!r}; there are: {', '.join(sorted(classes))}")
            lemmas |= classes[word[1:]]
        else:
            lemmas.add(word)
    return Filler(lemmas=frozenset(lemmas), agents=agents, places=places, nothing=nothing)


def _freeze(table: dict[str, list[Sense]]) -> Mapping[str, tuple[Sense, ...]]:
    return MappingProxyType({lemma: tuple(senses) for lemma, senses in table.items()})


def _asks(sense: Sense) -> int:
    """How much a meaning asks for."""
    asked = (sense.object, sense.subject, sense.needs, sense.modifier, sense.complement)
    return 10 * len(sense.rest) + sum(bool(part) for part in asked)


def _kind(name: str, table: Mapping[str, Any]) -> Kind:
    return Kind(
        name=name,
        quad=table["quad"],
        score=table["score"],
        gloss=table["gloss"],
        modes=MappingProxyType(table.get("modes", {})),
        recipient=table.get("recipient", False),
    )


def _turn(table: Mapping[str, Any]) -> Turn:
    of = {key: Turned(cameo=entry.get("cameo"), mode=entry.get("mode")) for key, entry in table["of"].items()}
    return Turn(type=table["type"], of=MappingProxyType(of))


def _phrases(words: str) -> Mapping[str, tuple[tuple[str, ...], ...]]:
    found: dict[str, list[tuple[str, ...]]] = {}
    for phrase in _list(words):
        first, *rest = phrase.split()
        found.setdefault(first, []).append(tuple(rest))
    return MappingProxyType({first: tuple(rests) for first, rests in found.items()})


def _list(words: str) -> tuple[str, ...]:
    return tuple(word.strip() for word in words.split(",") if word.strip())


def _words(words: str) -> frozenset[str]:
    return frozenset(_list(words))
