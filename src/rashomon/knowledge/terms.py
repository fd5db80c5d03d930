"""Find what a term means in the ontology."""

import difflib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from rashomon.knowledge.cameo import Cameo, Code
from rashomon.knowledge.ontology import QUADS, Filler, Kind, Ontology, Sense

Part = Literal["verb", "noun"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """Words that may tell of something, by the alphabet."""

    verbs: tuple[str, ...]
    nouns: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TypeTerm:
    """A type of event."""

    name: str
    gloss: str
    quad: int | None
    quad_name: str | None
    score: float | None
    recipient: bool
    modes: Mapping[str, float]
    cameo: tuple[Code, ...]
    words: Words


@dataclass(frozen=True, slots=True, kw_only=True)
class ModeTerm:
    """A mode of one type."""

    name: str
    type: str
    score: float
    cameo: tuple[Code, ...]
    words: Words


@dataclass(frozen=True, slots=True, kw_only=True)
class ContextTerm:
    """A context."""

    name: str
    gloss: str
    cameo: tuple[Code, ...]
    words: Words


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeTerm:
    """A CAMEO code; `spoken_of` says what deed a word about a deed gives it for: "refused RETREAT release"."""

    code: Code
    broader: str | None
    narrower: tuple[Code, ...]
    spoken_of: tuple[str, ...]
    words: Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What may fill a place; a plain copy of a Filler, its words in order."""

    words: tuple[str, ...]
    agents: bool
    places: bool
    nothing: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Meaning:
    """One meaning of a word of news: what it tells of, what it asks for, where actor and recipient stand."""

    word: str
    part: Part
    type: str
    mode: str | None
    cameo: str | None
    contexts: tuple[str, ...]
    object: Asked | None
    subject: Asked | None
    needs: tuple[str, ...]
    modifier: tuple[str, ...]
    unless: tuple[str, ...]
    complement: tuple[str, ...]
    sources: tuple[str, ...]
    targets: tuple[str, ...]
    mutual: bool
    implied: bool
    role: str | None
    light: bool
    owner: str
    absorbs: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """All that a term means, with the versions of the tables that say so."""

    ontology: str
    cameo: str
    types: tuple[TypeTerm, ...] = ()
    modes: tuple[ModeTerm, ...] = ()
    contexts: tuple[ContextTerm, ...] = ()
    codes: tuple[CodeTerm, ...] = ()
    words: tuple[Meaning, ...] = ()

    @property
    def found(self) -> bool:
        """Whether it means anything."""
        return bool(self.types or self.modes or self.contexts or self.codes or self.words)


def list_types(ontology: Ontology, cameo: Cameo) -> Terms:
    """Every type of event."""
    types = tuple(_type(kind, ontology, cameo) for kind in ontology.types.values())
    return Terms(ontology=ontology.version, cameo=cameo.version, types=types)


def look_up(term: str, ontology: Ontology, cameo: Cameo) -> Terms:
    """What `term` is: a type, mode, context, CAMEO code or word of news; a type in capitals is the type alone."""
    wanted = " ".join(term.split())
    alone = wanted in ontology.types
    plain = wanted.lower()
    types = [kind for kind in ontology.types.values() if kind.name.lower() == plain]
    modes = [(kind, mode) for kind in ontology.types.values() for mode in kind.modes if mode.lower() == plain]
    return Terms(
        ontology=ontology.version,
        cameo=cameo.version,
        types=tuple(_type(kind, ontology, cameo) for kind in types),
        modes=() if alone else tuple(_mode(kind, mode, ontology, cameo) for kind, mode in modes),
        contexts=() if alone else _contexts(plain, ontology, cameo),
        codes=(_code(cameo.codes[plain], ontology, cameo),) if plain in cameo.codes else (),
        words=() if alone else tuple(_meanings(plain, ontology)),
    )


def suggest(term: str, ontology: Ontology, cameo: Cameo, *, most: int = 5) -> list[str]:
    """The terms that look most like `term`, best first."""
    known = [*ontology.types, *(mode for kind in ontology.types.values() for mode in kind.modes)]
    known += [*ontology.contexts, *cameo.codes]
    known += [word for _, word, _ in _all_senses(ontology)]
    by_plain: dict[str, str] = {}
    for name in known:
        by_plain.setdefault(name.lower(), name)
    near = difflib.get_close_matches(" ".join(term.lower().split()), list(by_plain), n=most, cutoff=0.7)
    return [by_plain[name] for name in near]


def _type(kind: Kind, ontology: Ontology, cameo: Cameo) -> TypeTerm:
    return TypeTerm(
        name=kind.name,
        gloss=kind.gloss,
        quad=kind.quad,
        quad_name=None if kind.quad is None else QUADS[kind.quad],
        score=kind.score,
        recipient=kind.recipient,
        modes=dict(kind.modes),
        cameo=_codes(cameo, lambda code: code.type == kind.name),
        words=_words(ontology, lambda sense: sense.type == kind.name),
    )


def _mode(kind: Kind, mode: str, ontology: Ontology, cameo: Cameo) -> ModeTerm:
    return ModeTerm(
        name=mode,
        type=kind.name,
        score=kind.modes[mode],
        cameo=_codes(cameo, lambda code: (code.type, code.mode) == (kind.name, mode)),
        words=_words(ontology, lambda sense: (sense.type, sense.mode) == (kind.name, mode)),
    )


def _contexts(name: str, ontology: Ontology, cameo: Cameo) -> tuple[ContextTerm, ...]:
    spellings = (name, name.replace(" ", "_"))
    return tuple(_context(context, ontology, cameo) for context in ontology.contexts if context.lower() in spellings)


def _context(name: str, ontology: Ontology, cameo: Cameo) -> ContextTerm:
    return ContextTerm(
        name=name,
        gloss=ontology.contexts[name],
        cameo=_codes(cameo, lambda code: name in code.contexts),
        words=_words(ontology, lambda sense: name in sense.contexts),
    )


def _code(code: Code, ontology: Ontology, cameo: Cameo) -> CodeTerm:
    broader = cameo.broader(code.code)
    return CodeTerm(
        code=code,
        broader=None if broader is None else broader.code,
        narrower=cameo.narrower(code.code),
        spoken_of=tuple(
            f"{name} {deed}"
            for name, turn in ontology.turns.items()
            for deed, turned in turn.of.items()
            if turned.cameo == code.code
        ),
        words=_words(ontology, lambda sense: sense.cameo == code.code),
    )


def _codes(cameo: Cameo, fits: Callable[[Code], bool]) -> tuple[Code, ...]:
    return tuple(code for code in cameo.codes.values() if fits(code))


def _words(ontology: Ontology, fits: Callable[[Sense], bool]) -> Words:
    found: dict[Part, set[str]] = {"verb": set(), "noun": set()}
    for part, word, sense in _all_senses(ontology):
        if fits(sense):
            found[part].add(word)
    return Words(verbs=_sorted(found["verb"]), nouns=_sorted(found["noun"]))


def _meanings(phrase: str, ontology: Ontology) -> Iterator[Meaning]:
    """The meanings of a phrase; of a single word, those of phrases too that begin with it."""
    for part, word, sense in _all_senses(ontology):
        if word == phrase or word.partition(" ")[0] == phrase:
            yield _meaning(part, word, sense)


def _all_senses(ontology: Ontology) -> Iterator[tuple[Part, str, Sense]]:
    tables: tuple[tuple[Part, Mapping[str, tuple[Sense, ...]]], ...] = (
        ("verb", ontology.verbs),
        ("noun", ontology.nouns),
    )
    for part, table in tables:
        for lemma, senses in table.items():
            for sense in senses:
                yield part, " ".join((lemma, *sense.rest)), sense


def _meaning(part: Part, word: str, sense: Sense) -> Meaning:
    return Meaning(
        word=word,
        part=part,
        type=sense.type,
        mode=sense.mode,
        cameo=sense.cameo,
        contexts=sense.contexts,
        object=_asked(sense.object),
        subject=_asked(sense.subject),
        needs=_sorted(sense.needs),
        modifier=_sorted(sense.modifier),
        unless=_sorted(sense.unless),
        complement=_sorted(sense.complement),
        sources=sense.sources,
        targets=sense.targets,
        mutual=sense.mutual,
        implied=sense.implied,
        role=sense.role,
        light=sense.light,
        owner=sense.owner,
        absorbs=sense.turn,
    )


def _asked(filler: Filler | None) -> Asked | None:
    if filler is None:
        return None
    return Asked(words=_sorted(filler.lemmas), agents=filler.agents, places=filler.places, nothing=filler.nothing)


def _sorted(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(words))
