"""Tell the country that an entity belongs to, with the part that it plays there."""

from collections.abc import Iterable
from typing import NamedTuple

from rashomon.reading.entities.figure import Figure
from rashomon.reading.entities.scene import Scene

LONGEST_NAME = 3
BELONGING = frozenset({"of", "for", "at", "from", "in", "with", "to"})
PLACING = frozenset({"of", "from", "in"})
FORMER = frozenset({"former", "ex", "ousted", "deposed", "onetime", "late"})


class Belonging(NamedTuple):
    """A country by its code, a role, whether the role is more than a guess from a weak noun."""

    country: str | None
    role: str | None
    sure: bool


def belong(scene: Scene, first: int, head: int) -> Belonging:
    """What the words of a noun's phrase, from token `first` to its `head`, tell of its country and role."""
    countries = [] if "ethnic" in scene.lower[first:head] else countries_in(scene, first, head + 1)
    role, sure = _role(scene, first, head)
    for preposition in scene.after(head, "prep"):
        noun = scene.object_of(preposition)
        if noun is None or scene.lower[preposition] not in BELONGING:
            continue
        start = scene.phrase_start(noun)
        if not countries and (scene.lower[preposition] in PLACING or role == "GOV" or role is None):
            countries = countries_in(scene, start, noun + 1)
        if not sure:
            inner, inner_sure = _role(scene, start, noun)
            if inner is not None and (inner_sure or role is None):
                role, sure = inner, True
    if role is None and countries and scene.parse.lemmas[head] == "leader":
        role = "GOV"
    return Belonging(countries[0] if len(set(countries)) == 1 else None, role, sure)


def countries_in(scene: Scene, first: int, last: int) -> list[str]:
    """The codes of the countries that words name, in order; a name of several words is one."""
    found, token = [], first
    actors, words = scene.actors, scene.parse.words
    while token < last:
        if words[token][:1].isupper():
            for size in range(min(LONGEST_NAME, last - token), 0, -1):
                name = " ".join(scene.lower[token : token + size])
                body = actors.bodies.get(name)
                country = body.country if body is not None else actors.country(name)
                if country is not None:
                    found.append(country)
                    token += size - 1
                    break
        token += 1
    return found


def body_in(scene: Scene, first: int, last: int) -> tuple[str | None, str | None]:
    """Role and country of a body that is known by name and named in these words."""
    for start in range(first, last):
        if scene.parse.words[start][:1].isupper():
            for size in range(min(5, last - start), 0, -1):
                body = scene.actors.bodies.get(" ".join(scene.lower[start : start + size]).replace(".", ""))
                if body is not None:
                    return body.role, body.country
    return None, None


def _role(scene: Scene, first: int, head: int, *, named: bool = False) -> tuple[str | None, bool]:
    """The role of a noun in its phrase: its own, else that of the nearest word before it, else its own weak one."""
    actors, parse = scene.actors, scene.parse
    lower = scene.lower
    noun = scene.noun(head)
    before = range(head - 1, first - 1, -1)
    pair = actors.pairs.get(f"{lower[head - 1]} {parse.lemmas[head].lower()}") if head > first else None
    if pair is not None:
        return pair, True
    former = any(lower[t] in FORMER for t in before)
    own = noun.role if noun is not None else actors.modifiers.get(lower[head].rstrip("."))
    if own == "GOV" and noun is not None and noun.type == "person" and former:
        return None, True
    if own is not None and (noun is None or not noun.weak):
        return own, True
    for token in before:
        if parse.relations[token] in ("case", "punct", "det"):
            continue
        role = actors.modifiers.get(lower[token]) if noun is not None or named else None
        if role is None and not named and parse.tags[token].startswith("N"):
            inner = scene.noun(token)
            role = inner.role if inner is not None and inner.type != "voice" else None
            if former and role == "GOV":
                return None, True
        if role is not None:
            return role, True
    role, _ = body_in(scene, first, head)
    return (role, True) if role is not None else (own, False)


def settle(figure: Figure, told: Iterable[Belonging]) -> None:
    """Give an entity its country and role: by its own name, else the first that the words around it tell."""
    if figure.country is None:
        figure.country = next((b.country for b in told if b.country is not None), None)
    if figure.role is None:
        sure = [b.role for b in told if b.sure]
        weak = [b.role for b in told if not b.sure and b.role is not None]
        figure.role = next((r for r in sure if r is not None), None) or (None if sure else next(iter(weak), None))


def name_itself(scene: Scene, figure: Figure) -> None:
    """Give a named entity the country and role that its own name tells."""
    if figure.type == "person" or not figure.named:
        return
    actors = scene.actors
    name = figure.name.lower().removeprefix("the ")
    country = actors.country(name)
    if country is not None:
        figure.country = country
        figure.role = {"government": "GOV", "group": "CVL"}.get(figure.type)
        return
    body = actors.bodies.get(name.replace(".", ""))
    if body is not None:
        figure.role, figure.country = body.role, body.country
        return
    first = figure.mentions[0]
    role, sure = _role(scene, first.first, first.last - 1, named=True)
    if role is None and name.split()[-1] in actors.papers and " " in name:
        role, sure = "MED", True
    for token in range(first.last - 2, first.first - 1, -1):
        if sure:
            break
        if scene.parse.tags[token] == "IN":
            role, sure = _role(scene, first.first, token - 1, named=True)
    words = name.split()
    codes = [c for c in (actors.country(" ".join(words[i : i + n])) for i in range(len(words)) for n in (2, 1)) if c]
    figure.country = codes[0] if len(set(codes)) == 1 else None
    figure.role = role or ("GOV" if figure.type == "government" else None)
