"""Know what kinds of events there are, with the words that tell of them."""

import hashlib
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from importlib import resources
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal, cast

from rashomon.errors import BadSettings, MissingResource
from rashomon.knowledge.cameo import load_cameo
from rashomon.knowledge.own_ontology import choose_from, parse_own, read_file

Role = Literal["actor", "recipient"]

QUADS = MappingProxyType(
    {1: "verbal cooperation", 2: "material cooperation", 3: "verbal conflict", 4: "material conflict"}
)
_SIDES = "object, of, on, against"


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """A type of event: its quad class (1 to 4), its score (-10 to 10), the scores of its modes.

    A type of the reader's own may be without class and score.
    """

    name: str
    quad: int | None
    score: float | None
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
    role: str | None = None
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
    """The types of events, and for each lemma what it may tell of, what asks for most first.

    `plain` has by type the meaning of a word of which nothing is known but that it tells of that type.
    """

    version: str
    types: Mapping[str, Kind]
    contexts: Mapping[str, str]
    turns: Mapping[str, Turn]
    plain: Mapping[str, Sense]
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
    weapons: frozenset[str]
    sites: frozenset[str]
    offices: frozenset[str]
    collectives: frozenset[str]


def load_ontology(path: Path | None = None, language: str = "en") -> Ontology:
    """The ontology, with the triggers of a language (an ISO 639-1 code).

    `path` leads to an ontology of the reader's own: words of the form of triggers.toml, whose meanings come before
    ours, classes and contexts beside ours, types with their modes; with `replace = true`, its types and words alone.
    The version then holds the digest of the file. Raises MissingResource where there are no triggers for the language
    or no file at `path`, BadSettings where what stands there does not fit.
    """
    return _load(None, "", language) if path is None else _load(read_file(path), str(path), language)


@lru_cache(maxsize=8)
def _load(raw: bytes | None, origin: str, language: str) -> Ontology:
    data = resources.files("rashomon.knowledge") / "data"
    plover = tomllib.loads((data / "plover.toml").read_text(encoding="utf-8"))
    try:
        ours, people = (
            tomllib.loads((data / language / f"{name}.toml").read_text(encoding="utf-8"))
            for name in ("triggers", "people")
        )
    except FileNotFoundError as error:
        raise MissingResource(f"no table of event words for language {language!r}; there is one for: en") from error
    ours["classes"]["persons"] += f", {people['words']}"
    theirs = parse_own(raw, origin) if raw is not None else {}
    alone = theirs.get("replace", False)
    types = _kinds({} if alone else plover["types"], theirs.get("types", {}), origin)
    contexts = {**({} if alone and "contexts" in theirs else plover["contexts"]), **theirs.get("contexts", {})}
    words = {
        name: {key: _words(text) for key, text in _join(ours[name], theirs.get(name, {}), alone=alone).items()}
        for name in ("classes", "control", "status")
    }
    classes = words["classes"]
    light = {key: _phrases(text) for key, text in _join(ours["light"], theirs.get("light", {}), alone=alone).items()}
    verbs: dict[str, list[Sense]] = {}
    nouns: dict[str, list[Sense]] = {}
    for table, source in ((theirs, origin), ({} if alone else ours, "triggers.toml")):
        fresh: dict[str, dict[str, list[Sense]]] = {"verbs": {}, "nouns": {}}
        for name, part in _parts(table, types, source):
            habits = {
                key: value for key, value in ours.get(name, {}).items() if not alone and key not in {"verbs", "nouns"}
            }
            defaults = {"to": _SIDES, **habits, **part}
            for kind in fresh:
                for entry in part.get(kind, []):
                    if table is theirs:
                        _check_names(entry, types, contexts, f"{source}, [{name}], {entry['words']!r}")
                    for lemma, sense in _senses(name, entry, defaults, classes, types[name], source):
                        fresh[kind].setdefault(lemma, []).append(sense)
        for kind, found in (("verbs", verbs), ("nouns", nouns)):
            for lemma, senses in fresh[kind].items():
                found.setdefault(lemma, []).extend(sorted(senses, key=_asks, reverse=True))
    plain = {
        name: Sense(
            type=name, targets=_list(ours.get(name, {}).get("to", _SIDES)), sources=_list("owner, by, modifier")
        )
        for name in types
    }
    versions = [plover["version"], ours["version"], people["version"]]
    versions += [f"{theirs.get('version', 'own')}-{hashlib.sha256(raw).hexdigest()}"] if raw is not None else []
    return Ontology(
        version=".".join(versions),
        types=MappingProxyType(types),
        contexts=MappingProxyType(contexts),
        turns=MappingProxyType({name: _turn(table, alone=alone) for name, table in plover["turns"].items()}),
        plain=MappingProxyType(plain),
        verbs=_freeze(verbs),
        nouns=_freeze(nouns),
        light=light["verbs"],
        suffered=light["suffered"],
        promised=light["promised"],
        control=MappingProxyType(words["control"]),
        status=MappingProxyType(words["status"]),
        persons=classes["persons"],
        groups=classes["groups"],
        lands=classes["land"],
        papers=classes["papers"],
        police=classes["police"],
        weapons=classes["weapons_used"],
        sites=classes["sites"],
        offices=classes["offices"],
        collectives=classes["collectives"],
    )


def _kinds(ours: Mapping[str, Any], theirs: Mapping[str, Any], origin: str) -> dict[str, Kind]:
    """The types: ours with what the reader changes of them, then those of the reader's own."""
    if not ours and not theirs:
        raise BadSettings(f"{origin}: replace is true, but there are no types; define one as [types.NAME]")
    tables = dict(ours)
    for name, table in theirs.items():
        before = ours.get(name, {})
        tables[name] = {**before, **table, "modes": {**before.get("modes", {}), **table.get("modes", {})}}
        if "gloss" not in tables[name]:
            raise BadSettings(f"{origin}, [types.{name}]: a new type without gloss; say in some words what it is")
    return {name: _kind(name, table) for name, table in tables.items()}


def _join(ours: Mapping[str, str], theirs: Mapping[str, str], *, alone: bool) -> dict[str, str]:
    """Lists of words by name: the reader's beside ours, or in their place."""
    joined = {name: words if alone else f"{words}, {ours.get(name, '')}" for name, words in theirs.items()}
    return {**ours, **joined}


def _parts(table: Mapping[str, Any], types: Mapping[str, Kind], origin: str) -> Iterator[tuple[str, dict[str, Any]]]:
    for name, part in table.items():
        if isinstance(part, dict) and name.isupper():
            if name not in types:
                there = ", ".join(types)
                raise BadSettings(
                    f"{origin}: no event type {name!r}; there are: {there}; define your own: [types.{name}]"
                )
            yield name, part


def _check_names(entry: Mapping[str, Any], types: Mapping[str, Kind], contexts: Mapping[str, str], place: str) -> None:
    """Whether the contexts, types and the CAMEO code exist that an entry of the reader's names."""
    for context in entry.get("contexts", ()):
        choose_from(context, contexts, what="context", place=place)
    for name in _list(entry.get("complement", "")):
        choose_from(name, types, what="event type", place=place)
    code = entry.get("cameo")
    if code is not None and code not in load_cameo().codes:
        raise BadSettings(
            f"{place}: no CAMEO code {code!r}; take one that `rashomon ontology ASSAULT` shows, or leave it out"
        )


def _senses(
    name: str,
    entry: Mapping[str, Any],
    part: Mapping[str, Any],
    classes: Mapping[str, frozenset[str]],
    kind: Kind,
    origin: str,
) -> Iterator[tuple[str, Sense]]:
    mode = entry.get("mode")
    if mode is not None:
        choose_from(mode, kind.modes, what="mode", place=f"{origin}, [{name}], {entry['words']!r}")
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
        role=entry.get("role"),
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
                raise BadSettings(f"{origin}: no class {word!r}; there are: @{', @'.join(sorted(classes))}")
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
        quad=table.get("quad"),
        score=table.get("score"),
        gloss=table["gloss"],
        modes=MappingProxyType(table.get("modes", {})),
        recipient=table.get("recipient", False),
    )


def _turn(table: Mapping[str, Any], *, alone: bool) -> Turn:
    """What a word makes of deeds; nothing where the reader's types stand alone, since it leads to types of ours."""
    deeds = {} if alone else table["of"]
    of = {key: Turned(cameo=entry.get("cameo"), mode=entry.get("mode")) for key, entry in deeds.items()}
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
