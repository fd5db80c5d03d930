"""Join the names of bodies that name the same one."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from rashomon.knowledge.name_words import fold
from rashomon.reading.entities.figure import Figure
from rashomon.reading.entities.scene import Scene
from rashomon.records.parse import Name

SMALL = frozenset({"the", "of", "and", "for", "in", "to", "de", "la", "&", "-", ",", "affairs", "'s", "’s"})
COMPANY = frozenset({"inc", "corp", "co", "ltd", "inc.", "corp.", "co.", "ltd.", "plc", "ag", "gmbh", "llc", "news"})
# More bodies whose names begin or end alike are not compared with each other.
MOST_ALIKE = 40


def join_bodies(scene: Scene, names: Sequence[Name], others: Iterable[int]) -> dict[int, Figure]:
    """The body, land or people of each name that names one, by the number of the name."""
    found: dict[int, Figure] = {}
    by_key: dict[tuple[str, str], list[Figure]] = {}
    for number in others:
        name = names[number]
        if name.label == "NORP" and not _is_noun(scene, name):
            continue
        kind, key, country = _key(scene, name)
        known = by_key.setdefault((kind, key), [])
        same = [f for f in known if country is None or f.country in (None, country)]
        if len(same) > 1:
            continue
        if not same:
            same = [Figure(scene.words(name.first, name.last), _type(scene, name), named=True)]
            known += same
        found[number] = same[0]
        same[0].country = same[0].country or country
        same[0].mention(scene.head_of(name.first, name.last), name)
    longer = _shorter(scene, by_key, _bracketed(scene, names, found))
    for number, figure in found.items():
        target = longer.get(id(figure))
        if target is not None:
            found[number] = target
            target.mention(scene.head_of(names[number].first, names[number].last), names[number])
    return found


def _bracketed(scene: Scene, names: Sequence[Name], found: Mapping[int, Figure]) -> dict[int, Figure]:
    """Bodies whose initials stand in brackets behind their names, whatever tongue these are of: "River Front (FRL)"."""
    told: dict[int, Figure] = {}
    for number, (name, after) in enumerate(pairwise(names)):
        body, short = found.get(number), found.get(number + 1)
        if body is None or short is None or body is short or name.last - name.first < 2:
            continue
        word = scene.parse.words[after.first]
        known = scene.actors.body(word)
        agency = known is not None and known.role == "MED"  # it reports, where its name stands so
        inside = (
            after.first == name.last + 1 and scene.lower[name.last] == "(" and scene.lower[after.last :][:1] == [")"]
        )
        if inside and after.last - after.first == 1 and word.isupper() and not agency:
            told[id(short)] = body
    return told


def _is_noun(scene: Scene, name: Name) -> bool:
    """Whether a people's word names people, not what is theirs."""
    head = name.last - 1
    return scene.parse.tags[head] in ("NNPS", "NNS") or (
        scene.parse.relations[head] in ("nsubj", "nsubjpass", "dobj", "pobj", "dative", "conj")
        and scene.parse.tags[head].startswith("N")
        and any(scene.parse.relations[t] == "det" for t in scene.below[head])
    )


def _key(scene: Scene, name: Name) -> tuple[str, str, str | None]:
    """What names of one entity have in common: a land's code, else words without the small ones, and the country."""
    actors = scene.actors
    words = scene.lower[name.first : name.last]
    whole = " ".join(words).removeprefix("the ")
    acronym = scene.parse.words[name.first].isupper() and len(words) == 1 and len(whole) > 1
    if name.label in ("GPE", "LOC") and not (acronym and actors.country(whole) is None):
        return "land", actors.lands.get(whole) or actors.peoples.get(whole) or fold(whole), None
    if name.label == "NORP":
        return "people", actors.peoples.get(whole, whole), None
    official = any(w in actors.nouns for w in words)
    countries = [actors.peoples[w] for w in words if w in actors.peoples and official]
    inner = [w for w in words if w not in SMALL and not (official and w in actors.peoples)]
    before = name.first
    if before > 1 and scene.parse.relations[before - 1] == "case":
        country = actors.country(scene.lower[before - 2])
        countries += [country] if country else []
    if len(inner) > 1:
        reordered = "of" in words or "ministry" in words
        return "body", fold(" ".join(sorted(inner) if reordered else inner)), next(iter(countries), None)
    return "body", fold(whole.replace(".", "") if len(whole) < 8 else whole), next(iter(countries), None)


def _shorter(
    scene: Scene, by_key: dict[tuple[str, str], list[Figure]], told: Mapping[int, Figure]
) -> dict[int, Figure]:
    """For each body with a shorter name the one that it is short for, where only one is, or that is `told`."""
    known = scene.actors.bodies
    bodies = [figure for (kind, _), figures in by_key.items() if kind == "body" for figure in figures]
    initials: dict[str, list[Figure]] = {}
    ends: dict[str, list[tuple[list[str], Figure]]] = {}
    for figure in bodies:
        spelled = [w for w in figure.name.replace("-", " ").split() if w.lower() not in SMALL]
        if len(spelled) > 1:
            initials.setdefault("".join(w[0] for w in spelled).lower(), []).append(figure)
            full = [w.lower() for w in figure.name.split()]
            ends.setdefault(full[-1], []).append((full, figure))
            ends.setdefault(full[0], []).append((full, figure))
    found: dict[int, Figure] = dict(told)
    for figure in bodies:
        if id(figure) in told:
            continue
        words = [w.lower() for w in figure.name.split()]
        if len(words) == 1 and figure.name.replace(".", "").isupper() and len(figure.name) > 1:
            long = initials.get(words[0].replace(".", ""), [])
            if len(long) == 1 and long[0] is not figure:
                found[id(figure)] = long[0]
                continue
        candidates = {}
        body = known.get(figure.name.lower())
        for full, longer in (*ends.get(words[-1], ())[:MOST_ALIKE], *ends.get(words[0], ())[:MOST_ALIKE]):
            if longer is figure or len(full) <= len(words):
                continue
            if body is not None and scene.actors.country(" ".join(full[: -len(words)])) != (body.country or ""):
                continue
            if _is_short_for(scene, words, full):
                candidates[id(longer)] = longer
        if len(candidates) == 1:
            found[id(figure)] = next(iter(candidates.values()))
    for start in [*found]:
        target = found[start]
        while id(target) in found and found[id(target)] is not target:
            target = found[id(target)]
            if id(target) == start:
                break
        found[start] = target
    return {key: figure for key, figure in found.items() if id(figure) != key}


def _is_short_for(scene: Scene, short: Sequence[str], full: Sequence[str]) -> bool:
    """Whether a body's longer name can be cut to the short one: "European Commission", "Bank of Osteria"."""
    nouns, rest = scene.actors.nouns, full[len(short) :]
    if full[-len(short) :] == short:
        telling = len(short) > 1 or short[0] in nouns or short[0] in scene.actors.papers
        return telling and not SMALL & {*full[: -len(short)]}
    if full[: len(short)] != short or scene.actors.country(short[0]):
        return False
    return rest[0] in COMPANY or rest[0] in nouns or (rest[0] == "of" and short[-1] in nouns)


def _type(scene: Scene, name: Name) -> str:
    actors = scene.actors
    words = scene.lower[name.first : name.last]
    whole = " ".join(words).removeprefix("the ")
    body = actors.bodies.get(whole.replace(".", ""))
    if body is not None and name.label != "GPE":
        return body.type
    kind = actors.labels.get(name.label, "other")
    acronym = len(words) == 1 and len(whole) > 1 and scene.parse.words[name.first].isupper()
    if kind == "government" and acronym and actors.country(whole) is None:
        return "organization"
    if kind in ("organization", "other"):
        for word in reversed(words):
            noun = actors.nouns.get(word)
            if noun is not None and noun.type not in ("person", "voice", "group"):
                return noun.type
    return kind
