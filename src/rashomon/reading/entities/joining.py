"""Join the names of a report that name the same entity."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from rashomon.reading.entities.figure import Figure, Mention
from rashomon.reading.entities.scene import Scene
from rashomon.records.parse import Name

SMALL = frozenset({"the", "of", "and", "for", "in", "to", "de", "la", "&", "-", ",", "affairs", "'s", "’s"})
COMPANY = frozenset({"inc", "corp", "co", "ltd", "inc.", "corp.", "co.", "ltd.", "plc", "ag", "gmbh", "llc", "news"})
# More people of one surname, or bodies whose names begin or end alike, are not compared with each other.
MOST_ALIKE = 40
GENERATION = frozenset({"jr", "jr.", "sr", "sr.", "ii", "iii", "iv"})


def join_names(scene: Scene, names: Sequence[Name]) -> dict[int, Figure]:
    """The entity of each name, by the number of the name; a name that could mean two has none.

    A person's last name alone stands for the only full name that ends so, or for the only one that came before it.
    Bodies are joined by equal words, by acronym, by a shorter form that only one longer name has; lands by country.
    """
    shared = _shared_surnames(scene, names)
    people = [number for number, name in enumerate(names) if name.label == "PERSON" or number in shared]
    others = [number for number, name in enumerate(names) if name.label != "PERSON" and number not in shared]
    return {**_join_people(scene, names, people, shared), **_join_bodies(scene, names, others)}


def _parts(scene: Scene, name: Name) -> tuple[str, ...]:
    words = tuple(w.strip(".") for w in scene.lower[name.first : name.last] if w.strip('.-"“”'))
    return words[:-1] if len(words) > 2 and words[-1] in GENERATION else words


def _is_same_person(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two full names can be one person's: the same surname, given names that do not differ."""
    if one[-1] != other[-1]:
        return False
    if one[0] == other[0]:
        middle, second = one[1:-1], other[1:-1]
        return not middle or not second or middle[0][0] == second[0][0] or middle == second
    if len(one[0]) == 1 or len(other[0]) == 1:
        return one[0][0] == other[0][0]
    short, long = sorted((one, other), key=len)
    return len(short) > 1 and long[-len(short) :] == short


def _join_people(
    scene: Scene, names: Sequence[Name], people: Iterable[int], shared: Mapping[int, tuple[str, ...]]
) -> dict[int, Figure]:
    surnames: dict[str, dict[tuple[str, ...], Figure]] = {}
    given: dict[str, dict[tuple[str, ...], Figure]] = {}
    since: dict[int, int] = {}
    single: list[tuple[int, str]] = []
    found: dict[int, Figure] = {}
    for number in people:
        name = names[number]
        parts = shared.get(number) or _parts(scene, name)
        if len(parts) < 2:
            single.append((number, parts[0] if parts else ""))
            continue
        known = surnames.setdefault(parts[-1], {})
        figure = known.get(parts)
        if figure is None:
            near = known.items() if len(known) <= MOST_ALIKE else ()
            same = {id(f): f for words, f in near if _is_same_person(words, parts)}
            figure = next(iter(same.values())) if len(same) == 1 else _figure(scene, name, "person")
            if number in shared and not same:
                after = names[number + 1]
                figure.name = f"{figure.name} {scene.words(after.last - 1, after.last)}"
            known[parts] = given.setdefault(parts[0], {})[parts] = figure
            since.setdefault(id(figure), name.first)
        spelled = scene.words(name.first, name.last)
        if len(spelled) > len(figure.name) and len(parts) < 5:
            figure.name = spelled
        found[number] = figure
    alone: dict[str, Figure] = {}
    for number, word in single:
        figures = {id(f): f for f in (surnames.get(word) or given.get(word) or {}).values()}
        if not figures:
            found[number] = alone.setdefault(word, _figure(scene, names[number], "person"))
        elif (meant := _meant(scene, names[number], figures, since)) is not None:
            found[number] = meant
    for number, figure in found.items():
        _add(scene, figure, names[number])
        gender = _title_gender(scene, names[number])
        figure.gender = figure.gender or gender or _given_gender(scene, figure)
    return found


def _meant(scene: Scene, name: Name, figures: Mapping[int, Figure], since: Mapping[int, int]) -> Figure | None:
    """Whom a surname alone means: the only one, the only one so far, the only one whom its title fits."""
    fitting = list(figures.values())
    if 1 < len(fitting) <= MOST_ALIKE:
        fitting = [f for f in fitting if since[id(f)] < name.first]
    if 1 < len(fitting) <= MOST_ALIKE:
        gender = _title_gender(scene, name)
        fitting = [f for f in fitting if gender and _given_gender(scene, f) == gender]
    return fitting[0] if len(fitting) == 1 else None


def _shared_surnames(scene: Scene, names: Sequence[Name]) -> dict[int, tuple[str, ...]]:
    """For each given name that shares the surname of the one joined to it ("Ana and Ivo Kovel") the full name."""
    last_words = {scene.lower[n.last - 1] for n in names if n.label == "PERSON" and n.last - n.first > 1}
    firsts = {(scene.lower[n.first], scene.lower[n.last - 1]) for n in names if n.last - n.first > 1}
    found: dict[int, tuple[str, ...]] = {}
    for number, (name, after) in enumerate(pairwise(names)):
        if name.last - name.first != 1 or after.label != "PERSON" or after.last - after.first < 2:
            continue
        if name.last + 1 != after.first or scene.lower[name.last] not in ("and", "&"):
            continue
        given, surname = scene.lower[name.first], scene.lower[after.last - 1]
        brothers = _are_kin(scene, name.first)
        sure = (given, surname) in firsts or brothers or (given in scene.actors.given and name.label == "PERSON")
        if sure and given not in last_words:
            found[number] = (given, surname)
    return found


def _are_kin(scene: Scene, first: int) -> bool:
    """Whether the word before a name says that those named are of one family: "brothers Ana and Ivo Kovel"."""
    word = scene.lower[first - 1] if first > 0 else ""
    return word.endswith("s") and word[:-1] in scene.actors.kin


def _title_gender(scene: Scene, name: Name) -> str | None:
    for token in range(max(0, name.first - 2), name.first):
        word = scene.lower[token].rstrip(".")
        if word in scene.actors.titles and word in scene.actors.genders:
            return scene.actors.genders[word]
    return None


def _given_gender(scene: Scene, figure: Figure) -> str | None:
    first = figure.name.split(" ", 1)[0].lower()
    return scene.actors.genders.get(first) if first in scene.actors.given and " " in figure.name else None


def _join_bodies(scene: Scene, names: Sequence[Name], others: Iterable[int]) -> dict[int, Figure]:
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
            same = [_figure(scene, name, _type(scene, name))]
            known += same
        found[number] = same[0]
        same[0].country = same[0].country or country
        _add(scene, same[0], name)
    longer = _shorter(scene, by_key)
    for number, figure in found.items():
        target = longer.get(id(figure))
        if target is not None:
            found[number] = target
            _add(scene, target, names[number])
    return found


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
        return "land", actors.lands.get(whole) or actors.peoples.get(whole, whole), None
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
        return "body", " ".join(sorted(inner) if reordered else inner), next(iter(countries), None)
    return "body", whole.replace(".", "") if len(whole) < 8 else whole, next(iter(countries), None)


def _shorter(scene: Scene, by_key: dict[tuple[str, str], list[Figure]]) -> dict[int, Figure]:
    """For each body with a shorter name the one that it is short for, where only one is."""
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
    found: dict[int, Figure] = {}
    for figure in bodies:
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


def _figure(scene: Scene, name: Name, kind: str) -> Figure:
    return Figure(scene.words(name.first, name.last), kind, named=True)


def _add(scene: Scene, figure: Figure, name: Name) -> None:
    figure.mentions.append(Mention(name.first, name.last, scene.head_of(name.first, name.last)))
