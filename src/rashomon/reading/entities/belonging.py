"""Tell the country that an entity belongs to, with the part that it plays there."""

from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple

from rashomon.knowledge.actors import Body
from rashomon.reading.entities.figure import Figure, Mention
from rashomon.reading.entities.scene import Scene

LONGEST_NAME = 8
SHORTEST = 4
BELONGING = frozenset({"of", "for", "at", "from", "in", "with", "to", "throughout", "across"})
PLACING = frozenset({"of", "from", "in", "throughout", "across"})
SEATED = frozenset({"base", "headquarter", "locate", "operate"})


class Belonging(NamedTuple):
    """A country by its code, a role, whether the role is more than a guess from a weak noun."""

    country: str | None
    role: str | None
    sure: bool


def belong(scene: Scene, first: int, head: int) -> Belonging:
    """What the words of a noun's phrase, from token `first` to its `head`, tell of its country and role."""
    if first == head and scene.parse.relations[head] == "compound":  # "Danish police raid": whose police?
        first = scene.phrase_start(scene.parse.heads[head])
    countries = [] if "ethnic" in scene.lower[first:head] else countries_in(scene, first, head + 1)
    role, sure = _role(scene, first, head)
    seats = [t for verb in scene.after(head, "acl") if scene.parse.lemmas[verb] in SEATED for t in scene.below[verb]]
    for preposition in (*scene.after(head, "prep"), *seats):
        noun = scene.object_of(preposition)
        if noun is None or scene.lower[preposition] not in BELONGING:
            continue
        start = scene.phrase_start(noun)
        serves = role in ("GOV", "JUD", None) or not sure  # "lawyers for Norway"
        if not countries and (scene.lower[preposition] in PLACING or serves):
            countries = countries_in(scene, start, noun + 1) or _seat(scene, noun)
        if not sure:
            inner, inner_sure = _role(scene, start, noun)
            works = role == "LAB" and inner == "BUS"  # workers of a company are no company
            if inner is None and role == "GOV" and _presides(scene, head) and _is_private(scene, noun):
                role, sure = None, True
            if inner is not None and not works and (inner_sure or role is None):
                role, sure = inner, True
    if role is None and countries and scene.parse.lemmas[head] == "leader":
        role = "GOV"
    return Belonging(countries[0] if len(set(countries)) == 1 else None, role, sure)


def _presides(scene: Scene, head: int) -> bool:
    return scene.parse.lemmas[head] in scene.actors.presiding


def _is_private(scene: Scene, noun: int) -> bool:
    """Whether a body is none of a state as far as can be told: a club, an association, a name that is no land's."""
    known = scene.noun(noun)
    if known is not None:
        return known.type == "organization" and known.role is None
    return any(n.label == "ORG" and n.first <= noun < n.last for n in scene.parse.names)


def _seat(scene: Scene, noun: int) -> list[str]:
    """Where the body is that somebody is of: "a judge of the High Court in Kampala"."""
    places = (scene.object_of(t) for t in scene.after(noun, "prep") if scene.lower[t] in PLACING)
    return next((found for place in places if place and (found := countries_in(scene, place, place + 1))), [])


def countries_in(scene: Scene, first: int, last: int) -> list[str]:
    """The codes of the countries that words name, in order; a name of several words is one."""
    found, token = [], first
    actors, words = scene.actors, scene.parse.words
    while token < last:
        if words[token][:1].isupper() and not scene.is_set_apart(token):
            for size in range(min(LONGEST_NAME, last - token), 0, -1):
                name = " ".join(scene.lower[token : token + size])
                body = _body_at(scene, token, size)
                country = body.country if body is not None else actors.country(name)
                if country is not None:
                    found.append(country)
                    token += size - 1
                    break
            else:
                if not found and token in scene.placed and scene.lower[token].replace(".", "") not in actors.bodies:
                    found.append(scene.placed[token])
        token += 1
    return found


def body_in(scene: Scene, first: int, last: int) -> tuple[str | None, str | None]:
    """Role and country of a body that is known by name and named in these words."""
    for start in range(first, last):
        if scene.parse.words[start][:1].isupper():
            for size in range(min(LONGEST_NAME, last - start), 0, -1):
                body = _body_at(scene, start, size)
                if body is not None:
                    return body.role, body.country
    return None, None


def _body_at(scene: Scene, token: int, size: int) -> Body | None:
    """The body that so many words name; one word alone does not behind another of the same name: "Social Democrats"."""
    parse, before = scene.parse, token - 1
    if (
        size == 1
        and before >= 0
        and parse.tags[before] in ("NNP", "NNPS", "JJ")
        and parse.words[before][:1].isupper()
        and scene.actors.country(scene.lower[before]) is None
    ):
        return None
    return _body(scene, " ".join(parse.words[token : token + size]))


def _body(scene: Scene, words: str) -> Body | None:
    """The body of a name, without its country where many have one so called and the report names others only."""
    body = scene.actors.body(words)
    if body is None or body.country is None or words.lower() not in scene.actors.shared_bodies:
        return body
    lands = {code for _, code in scene.lands} | scene.datelines
    return replace(body, country=None) if lands and body.country not in lands else body


def _role(scene: Scene, first: int, head: int, *, named: bool = False) -> tuple[str | None, bool]:
    """The role of a noun in its phrase: its own, else that of the nearest word before it, else its own weak one."""
    actors, parse = scene.actors, scene.parse
    lower = scene.lower
    noun = scene.noun(head)
    before = range(head - 1, first - 1, -1)
    pair = actors.pairs.get(f"{lower[head - 1]} {parse.lemmas[head].lower()}") if head > first else None
    if pair is not None:
        return pair, True
    former = any(lower[t] in actors.holders.former for t in before)
    own = noun.role if noun is not None else actors.modifiers.get(lower[head].rstrip("."))
    if own == "GOV" and noun is not None and noun.type == "person" and former:
        return None, True
    if own is not None and (noun is None or not noun.weak):
        return "COP" if own == "MIL" and noun is None and _is_police(scene, first, head) else own, True
    if any(body.role == "IGO" for token in before if (body := _body_at(scene, token, 1)) and not named):
        return "IGO", True
    for token in before:
        if own == "GOV" and _presides(scene, head) and (_is_private(scene, token) or lower[token] in ("its", "their")):
            return None, True
        if parse.relations[token] in ("case", "punct", "det"):
            continue
        role = actors.modifiers.get(lower[token]) if noun is not None or named else None
        if role is None and not named and parse.tags[token].startswith("N"):
            inner = scene.noun(token)
            role = inner.role if inner is not None and inner.type != "voice" else None
            if former and role == "GOV":
                return None, True
        if role is not None:
            return "COP" if role == "MIL" and _is_police(scene, first, head) else role, True
    role, _ = body_in(scene, first, head)
    return (role, True) if role is not None else (own, False)


def _is_police(scene: Scene, first: int, head: int) -> bool:
    """Whether somebody's rank is one of the police: "police Col. Moe"."""
    return any(scene.actors.modifiers.get(scene.lower[token]) == "COP" for token in range(first, head))


def settle(figure: Figure, told: Iterable[Belonging]) -> None:
    """Give an entity its country and role: by its own name, else the first that the words around it tell."""
    if figure.country is None:
        figure.country = next((b.country for b in told if b.country is not None), None)
    if figure.role is None:
        sure = [b.role for b in told if b.sure]
        weak = [b.role for b in told if not b.sure and b.role is not None]
        figure.role = next((r for r in sure if r is not None), None) or (None if sure else next(iter(weak), None))


def lie(scene: Scene, figure: Figure) -> None:
    """Give a place, or a city that acts, the country that it lies in."""
    if figure.country is None and figure.named and figure.type in ("government", "place"):
        figure.country = next((scene.placed[m.head] for m in figure.mentions if m.head in scene.placed), None)


def name_itself(scene: Scene, figure: Figure) -> None:
    """Give a named entity the country and role that its own name tells."""
    if figure.type == "person" or not figure.named or not figure.mentions:
        return
    actors = scene.actors
    name = figure.name.lower().removeprefix("the ")
    first = figure.mentions[0]
    country = actors.country(name)
    body = _body(scene, figure.name.removeprefix("the ").removeprefix("The ")) or _abbreviated(scene, figure)
    if country is not None and body is None:
        figure.country = country
        figure.role = {"government": "GOV", "group": "CVL"}.get(figure.type)
        if figure.type == "government" and all(scene.has_arms(mention.head) for mention in figure.mentions):
            figure.role = "MIL"
        if first.first > 0 and scene.lower[first.first - 1] == "ethnic":
            figure.country = belong(scene, first.first - 1, first.head).country
        return
    if body is not None:
        figure.role, figure.country = body.role, _owner(scene, first) or body.country
        return
    role, sure = _role(scene, first.first, first.last - 1, named=True)
    if role is None and name.split()[-1] in actors.papers and (" " in name or _has_article(scene, figure)):
        role, sure = "MED", True
    for token in range(first.last - 2, first.first - 1, -1):
        if sure:
            break
        if scene.parse.tags[token] == "IN":
            role, sure = _role(scene, first.first, token - 1, named=True)
    if role == "REB" and figure.type == "organization":
        figure.type = "armed_group"
    words = name.split()
    codes = [c for c in (actors.country(" ".join(words[i : i + n])) for i in range(len(words)) for n in (2, 1)) if c]
    figure.country = codes[0] if len(set(codes)) == 1 else None
    figure.role = role or {"government": "GOV", "group": "CVL"}.get(figure.type)


def _owner(scene: Scene, mention: Mention) -> str | None:
    """The country whose body the report says it is: "India's Congress"."""
    before = mention.first - 1
    if before < 1 or scene.parse.relations[before] != "case":
        return None
    return scene.actors.country(scene.lower[before - 1])


def _has_article(scene: Scene, figure: Figure) -> bool:
    return any(m.first > 0 and scene.lower[m.first - 1] == "the" for m in figure.mentions)


def _abbreviated(scene: Scene, figure: Figure) -> Body | None:
    """The body that is known by the abbreviation of an entity, where the words of its name name no country."""
    actors = scene.actors
    if any(actors.country(word) for word in figure.name.lower().split()):
        return None
    for mention in figure.mentions:
        word = scene.parse.words[mention.first]
        if mention.last - mention.first == 1 and len(word) >= SHORTEST and word.isupper():
            return actors.bodies.get(word.lower())
    return None
