"""Find the names in a report, whole, without what the parser wrongly took into them."""

from collections import Counter
from collections.abc import Iterator, Sequence

from rashomon.reading.entities.callings import UNKNOWN, is_called_person, with_given_names, with_particles
from rashomon.reading.entities.known import find_known_names
from rashomon.reading.entities.scene import DETERMINERS, Scene
from rashomon.reading.entities.things import drop_things
from rashomon.records.parse import Name

POSSESSIVES = frozenset({"'s", "’s", "'", "’"})
# Where a name is labelled now so, now so, and as often: a person's surname is taken for a body more often than not.
PREFERRED = ("PERSON", "GPE", "NORP", "FAC", "ORG", "LOC", UNKNOWN)
INSIDE = ("NN", "CD", "JJ", "FW", "VBG", "UH")
LONGEST = 14
# How often a name that is surely a person's counts against what the parser takes names of that ending for.
SURE = 5
ACTING = frozenset({"nsubj", "nsubjpass", "poss", "dobj", "appos", "conj", "pobj"})


def find_names(scene: Scene) -> list[Name]:
    """The names of people, bodies, places, peoples, in the order of the text; none overlaps another."""
    found: list[Name] = []
    actors, parse = scene.actors, scene.parse
    floor = len(parse.words)
    parsed = with_particles(scene, parse.names)
    surnames = {scene.lower[n.last - 1] for n in parsed if n.label == "PERSON" and n.last - n.first > 1}
    scene.surnames = frozenset(surnames - actors.genders.keys())
    scene.surname_keys = frozenset(_surname_keys(scene, parsed))
    taken = {t for n in parsed for t in range(n.first, n.last)}
    for name in reversed(parsed):
        if name.first >= floor or name.label not in actors.labels:
            continue
        first = _extend(scene, name, taken)
        last = min(_stretch(scene, name, taken), floor)
        found += reversed(_clean(scene, first, last, name.label))
        floor = first
    found.reverse()
    known = find_known_names(scene)
    held = {token for name in known for token in range(name.first, name.last)}
    free = [name for name in found + _missed(scene, taken) if held.isdisjoint(range(name.first, name.last))]
    apart: list[Name] = []
    for name in sorted(free + known):
        if not apart or name.first >= apart[-1].last:
            apart.append(name)
    return drop_things(scene, _with_usual_labels(scene, apart))


def _extend(scene: Scene, name: Name, taken: set[int]) -> int:
    """The first token of a name, with the proper nouns before it that hang on it."""
    parse, first, last = scene.parse, name.first, name.last
    while (
        first > 0
        and last - first < LONGEST
        and parse.tags[first - 1].startswith("NNP")
        and parse.relations[first - 1] == "compound"
        and first <= parse.heads[first - 1] < last
    ):
        first -= 1
    for size in (2, 1):
        if first >= size and " ".join(scene.lower[first - size : last]) in scene.actors.bodies:
            return first - size
    while first < name.first and first in taken and not _is_joinable(scene, first):
        first += 1
    return first


def _stretch(scene: Scene, name: Name, taken: set[int]) -> int:
    """The end of a name, with what behind it makes it a body that is known, or a person's surname on which it hangs."""
    parse, last = scene.parse, name.last
    if " ".join(scene.lower[name.first : last + 1]) in scene.actors.bodies and last < len(parse.words):
        taken.add(last)
        return last + 1
    person = name.label == "PERSON" or scene.lower[last - 1] in scene.actors.given
    person = person or (last > 1 and scene.lower[last - 2] in scene.actors.titles - scene.actors.shared_titles)
    while (
        person
        and last < len(parse.words)
        and parse.tags[last] == "NNP"
        and last not in taken
        and parse.heads[last - 1] == last
    ):
        taken.add(last)
        last += 1
    return last


def _is_joinable(scene: Scene, token: int) -> bool:
    """Whether a token that another name holds may be drawn into this one: never a day, a sum or a people."""
    return scene.lower[token] not in scene.actors.peoples and scene.parse.tags[token].startswith("NNP")


def _clean(scene: Scene, first: int, last: int, label: str) -> list[Name]:
    """What a name as the parser gives it holds: none, one or several names."""
    first, last = _trim(scene, first, last, label)
    if first >= last:
        return []
    words = " ".join(scene.lower[first:last])
    actors = scene.actors
    if last - first == 1 and words in actors.papers and first > 0 and scene.lower[first - 1] == "the":
        return [Name(first, last, "ORG")]
    if all(word.rstrip(".") in actors.titles for word in scene.lower[first:last]):
        return [Name(first, last, label)] if last - first == 1 and scene.lower[first] in scene.surnames else []
    if words in actors.lands or words in actors.parts:
        return [Name(first, last, "GPE")]
    if words in actors.peoples:
        return [Name(first, last, "GPE" if scene.does_a_deed(last - 1) else "NORP")]
    if words in actors.bodies or words.replace(".", "") in actors.bodies:
        return [Name(first, last, "ORG")]
    if actors.holders.knows(words):
        return [Name(first, last, "PERSON")]
    cut = _outer(scene, first, last)
    if cut is not None:
        return [*_clean(scene, first, cut, UNKNOWN), *_clean(scene, cut, last, label)]
    article = next((t for t in range(first + 1, last - 1) if scene.lower[t] == "the"), None)
    if article is not None and scene.parse.tags[article - 1] != "IN":
        return [*_clean(scene, first, article, label), *_clean(scene, article, last, UNKNOWN)]
    title = _title(scene, first, last, label)
    if title is not None:
        rest = [] if title + 1 >= last else _clean_person(scene, title + 1, last)
        return [*_clean(scene, first, _body_end(scene, first, title), UNKNOWN), *rest]
    if label == "PERSON" or (label != "NORP" and scene.lower[first] in actors.given and last - first == 2):
        noun = actors.nouns.get(scene.lower[last - 1])
        paper = last - first > 1 and scene.lower[last - 1] in actors.papers and scene.lower[first] not in actors.given
        if paper:
            return [Name(first, last, "ORG")]
        if noun is None or noun.type == "person":
            return _clean_person(scene, first, last)
        label = "ORG"
    noun = scene.noun(last - 1)
    if label in ("GPE", "PERSON", UNKNOWN) and noun is not None:
        if noun.type in ("person", "voice", "group"):
            return []
        label = "ORG"
    if label in ("GPE", "LOC", UNKNOWN) and last - first > 1 and (noun or scene.lower[last - 1] in actors.papers):
        label = "ORG"
    return [Name(first, last, label)]


def _body_end(scene: Scene, first: int, last: int) -> int:
    """The end of the known body that begins what stands before a title: "White House Press Secretary"."""
    ends = range(last, first + 1, -1)
    return next((end for end in ends if " ".join(scene.lower[first:end]) in scene.actors.bodies), last)


def _clean_person(scene: Scene, first: int, last: int) -> list[Name]:
    """One person, or two that a conjunction joins."""
    for token in range(first + 1, last - 1):
        if scene.parse.tags[token] == "CC":
            return [*_clean_person(scene, first, token), *_clean_person(scene, token + 1, last)]
    starts, ends = scene.parse.starts, scene.parse.ends
    while first < last and not scene.lower[first][0].isalnum():  # the stop of "Col."
        first += 1
    while (
        last + 1 < len(starts)
        and scene.parse.words[last] == "-"
        and starts[last] == ends[last - 1]
        and starts[last + 1] == ends[last]
    ):
        last += 2
    slash = next((t for t in range(first + 1, last) if scene.parse.words[t] == "/"), None)
    last = slash if slash is not None else last
    stop = first
    while stop < last and (
        scene.parse.words[stop][:1].isupper() or stop + 1 < last or _is_syllable(scene, first, stop)
    ):
        stop += 1
    if stop == first or all(word in scene.actors.titles for word in scene.lower[first:stop]):
        return []
    return [Name(first, stop, "PERSON")]


def _is_syllable(scene: Scene, first: int, token: int) -> bool:
    """Whether a small word ends a name behind a hyphen: "Kim Min-seok", not "Seoul-based", "Ana Kovel-style"."""
    tied = token > first + 2 and scene.parse.words[token - 1] == "-"
    return tied and scene.lower[token] not in scene.actors.apart


def _trim(scene: Scene, first: int, last: int, label: str) -> tuple[int, int]:
    """A name without articles, possessive marks, verbs at its ends."""
    parse, lower = scene.parse, scene.lower
    while last > first and (
        lower[last - 1] in POSSESSIVES
        or not parse.tags[last - 1].startswith(("NNP", *INSIDE))
        or (label == "PERSON" and not parse.words[last - 1][:1].isupper())
    ):
        last -= 1
    while first < last and (
        lower[first] in DETERMINERS
        or not (parse.words[first][:1].isupper() or parse.words[first][:1].isdigit())
        or parse.tags[first].startswith(("DT", "IN", "PRP", "VB", "MD", "RB", "CC", "CD"))
    ):
        if label == "ORG" and parse.tags[first] == "CD" and first + 1 < last and not lower[first].isalpha():
            break
        first += 1
    if first < last and not any(
        parse.tags[t].startswith("NNP") or (parse.tags[t].startswith(("NN", "JJ")) and label in ("NORP", "ORG", "GPE"))
        for t in range(first, last)
    ):
        return (first, last) if label == "PERSON" and _is_surname(scene, first, last) else (first, first)
    return first, last


def _outer(scene: Scene, first: int, last: int) -> int | None:
    """Where a name holds two that hang on different words: "to Russia Rahman Mustafayev"."""
    heads, relations = scene.parse.heads, scene.parse.relations
    for token in range(first, last - 1):
        if (
            relations[token] in ("pobj", "dobj", "nsubj", "npadvmod")
            and not first <= heads[token] < last
            and scene.parse.tags[token].startswith("NNP")
            and all(not first <= t < last or t < token for t in scene.below[token])
        ):
            return token + 1
    return None


def _title(scene: Scene, first: int, last: int, label: str) -> int | None:
    """The last word of a name that is a title and no part of it."""
    actors = scene.actors
    for token in range(last - 1, first - 1, -1):
        word = scene.lower[token].rstrip(".")
        word = word.removesuffix("s") if word.removesuffix("s") in actors.kin else word
        if token == last - 1 and token > first and word in actors.papers:
            return None
        if word not in actors.titles or (token == last - 1 and word in scene.surnames):
            noun = actors.nouns.get(word)
            if noun is not None and noun.type != "person" and label != "PERSON":
                return None
            continue
        if token == last - 1 and (label == "PERSON" or last - first == 1):
            continue
        if label == UNKNOWN and token == first and last - first > 2 and word in actors.callings:
            return token
        if label != "PERSON" and word in actors.shared_titles and (token == first or token == last - 1):
            return None
        if label != "PERSON" and token == last - 1 and word in ("child", "youth"):
            return None
        if label in ("ORG", "FAC") and any(scene.parse.tags[t] == "IN" for t in range(first, token)):
            return None
        return token
    return None


def _missed(scene: Scene, taken: set[int]) -> list[Name]:
    """Proper nouns that act, and that the parser gave no label."""
    parse = scene.parse
    found: list[Name] = []
    for token, tag in enumerate(parse.tags):
        if tag not in ("NNP", "NNPS") or token in taken:
            continue
        kind = parse.heads[token] == token + 1 and scene.lower[token + 1] in scene.actors.kinds
        if parse.relations[token] not in ACTING and not kind:
            continue
        first = token
        while first > 0 and parse.tags[first - 1].startswith("NNP") and first - 1 not in taken and token - first < 6:
            first -= 1
        if token + 1 < len(parse.tags) and parse.tags[token + 1].startswith("NNP") and parse.heads[token] == token + 1:
            continue
        words = parse.words[token]
        if len(words) > 1 and words[0].isupper() and (parse.relations[token] != "pobj" or token - first >= 1):
            found += _clean(scene, first, token + 1, "ORG" if kind else UNKNOWN)
    return found


def _with_usual_labels(scene: Scene, names: Sequence[Name]) -> list[Name]:
    """Names, each with the label that names with the same last word have most often in the report."""
    counts: dict[str, Counter[str]] = {}
    actors = scene.actors
    called = {n for n in names if is_called_person(scene, n)}
    for name in names:
        label, weight = ("PERSON", SURE) if name in called else (name.label, name.last - name.first)
        counts.setdefault(scene.lower[name.last - 1], Counter())[label] += weight
    usual = {
        word: max(seen, key=lambda label: (label != UNKNOWN, seen[label], -PREFERRED.index(label)))
        for word, seen in counts.items()
    }
    people = [name for name in names if usual[scene.lower[name.last - 1]] == name.label == "PERSON"]
    scene.surname_keys = frozenset(_surname_keys(scene, people))
    labelled = [
        name
        if name.label in ("GPE", "NORP") and actors.country(" ".join(scene.lower[name.first : name.last]))
        else Name(name.first, name.last, _label(scene, name, usual[scene.lower[name.last - 1]]))
        for name in names
    ]
    return list(with_given_names(scene, labelled))


def _label(scene: Scene, name: Name, usual: str) -> str:
    """The usual label of a name; one word that is hardly known otherwise is a person if it is a surname here."""
    unknown = usual in ("ORG", UNKNOWN) and name.last - name.first == 1 and not scene.parse.words[name.first].isupper()
    known = scene.lower[name.first] in scene.actors.bodies
    return "PERSON" if unknown and not known and _is_surname(scene, name.first, name.last) else usual


def _surname_keys(scene: Scene, names: Sequence[Name]) -> Iterator[str]:
    """What the surnames of the people who are named in full have in common with other spellings of them."""
    table = scene.actors.names
    people = (name for name in names if name.label == "PERSON" and name.last - name.first > 1)
    for written in {scene.words(name.first, name.last) for name in people}:
        for word in table.take_apart(written).words[1:]:
            yield from table.keys(word, surname=True)


def _is_surname(scene: Scene, first: int, last: int) -> bool:
    """Whether a name of one word is the surname of somebody who is named in full, in this spelling or another."""
    words = scene.actors.names.take_apart(scene.words(first, last)).words
    return len(words) == 1 and not scene.surname_keys.isdisjoint(scene.actors.names.keys(words[0], surname=True))
