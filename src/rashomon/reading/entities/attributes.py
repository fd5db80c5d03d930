"""Find what is said of entities: age, nationality, occupation, title, kin."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from rashomon.knowledge.actors import Noun
from rashomon.reading.entities.ages import find_ages, find_peoples
from rashomon.reading.entities.cast import Cast
from rashomon.reading.entities.fates import find_fates
from rashomon.reading.entities.figure import Figure
from rashomon.reading.entities.scene import DETERMINERS, Scene
from rashomon.records.attribution import Attribution
from rashomon.records.entity import Attribute

OFFICIAL = frozenset({"GOV", "MIL", "COP", "JUD", "LEG", "PTY", "SPY", "REL"})
COPULA = frozenset({"be", "become", "remain"})
AGE_WORDS = frozenset({"-", "year", "years", "old"})


def describe(scene: Scene, cast: Cast, attributions: Sequence[Attribution]) -> None:
    """Add to each entity its attributes, each with the innermost attribution whose content holds its words."""
    voices = _voices(scene, attributions)
    sources = {a.id: {span.end for span in a.source} for a in attributions}
    ends = {id(figure): {scene.parse.ends[m.last - 1] for m in figure.mentions} for figure in cast.figures}

    def add(figure: Figure, name: str, value: str, first: int, last: int) -> None:
        said_by = sources.get(voices[first] or "", set())
        if not said_by.isdisjoint(ends.get(id(figure), ())):
            return  # "Moe said that he was Norwegian": whether "he" is Moe is not sure enough to say so of Moe
        figure.describe(Attribute(name=name, value=value, span=scene.span(first, last), attribution=voices[first]))

    for figure, value, first, last in find_ages(scene, cast.at):
        add(figure, "age", value, first, last)
    for figure, value, first, last in find_peoples(scene, cast.at):
        add(figure, "nationality", value, first, last)
    for figure, value, first, last in find_fates(scene, cast.at):
        add(figure, "status", value, first, last)
    for figure in cast.figures:
        if figure.type not in ("person", "group"):
            continue
        for mention in figure.mentions:
            for noun, start, owners in _nouns_of(scene, mention.head):
                for name, value, first, last in _tell(scene, cast, noun, start, figure):
                    for owner in owners:
                        if (target := cast.at.get(owner)) is not None and target.type in ("person", "group"):
                            add(target, name, value, first, last)


def _voices(scene: Scene, attributions: Sequence[Attribution]) -> list[str | None]:
    """For each token the innermost attribution whose content holds it."""
    found: list[str | None] = [None] * len(scene.parse.words)
    within = {a.id: a.within for a in attributions}
    depths: dict[str, int] = {}
    for start in within:
        chain = []
        current: str | None = start
        while current is not None and current not in depths and current in within:
            chain.append(current)
            current = within[current]
        for place, id_ in enumerate(reversed(chain), 1):
            depths[id_] = (depths.get(current, 0) if current is not None else 0) + place
    starts = scene.parse.starts
    for attribution in sorted(attributions, key=lambda a: (depths[a.id], -sum(s.end - s.start for s in a.content))):
        for span in attribution.content:
            first, last = bisect_left(starts, span.start), bisect_left(starts, span.end)
            found[first:last] = [attribution.id] * (last - first)
    return found


def _nouns_of(scene: Scene, head: int) -> Iterable[tuple[int, int, list[int]]]:
    """The nouns that say what somebody is, where their phrases begin, and the heads of all that they are said of."""
    parse = scene.parse
    if not parse.tags[head].startswith(("N", "PRP", "DT", "W")):
        return
    is_name = parse.tags[head].startswith("NNP")
    if parse.tags[head].startswith("N"):
        if not is_name:
            yield head, scene.phrase_start(head), [head]
        for token in scene.below[head]:
            if token < head and parse.relations[token] in ("compound", "nmod") and parse.tags[token].startswith("N"):
                plural = parse.tags[token] in ("NNS", "NNPS")
                yield token, scene.title_start(head, token + 1), scene.conjuncts(head) if plural else [head]
        for token in scene.after(head, "appos"):
            if parse.tags[token].startswith("NNP") and scene.lower[token] in scene.surnames:
                continue
            plural = parse.tags[token] in ("NNS", "NNPS")
            yield token, scene.phrase_start(token), scene.conjuncts(head) if plural else [head]
        if parse.relations[head] == "appos":
            above = parse.heads[head]
            plural = parse.tags[above] in ("NNS", "NNPS")
            yield above, scene.phrase_start(above), scene.conjuncts(head) if plural else [head]
    verb = parse.heads[head]
    if parse.relations[head] == "nsubj" and parse.lemmas[verb] in COPULA and not scene.is_negated(verb):
        for token in scene.after(verb, "attr"):
            yield token, scene.phrase_start(token), scene.conjuncts(head)


def _tell(scene: Scene, cast: Cast, token: int, first: int, figure: Figure) -> Iterable[tuple[str, str, int, int]]:
    """What a noun says of a person: names and values of attributes, and the words that say it."""
    actors, parse = scene.actors, scene.parse
    lemma = parse.lemmas[token]
    noun = scene.noun(token)
    if lemma in actors.kin:
        yield from _kin(scene, cast, token, figure)
        return
    if noun is None or noun.type != "person":
        return
    if lemma in actors.nationality:
        for start in range(first, token):
            for size in (2, 1):
                people = " ".join(scene.lower[start : start + size])
                if start + size <= token and people in actors.peoples and parse.words[start][:1].isupper():
                    yield "nationality", actors.peoples[people], start, token + 1
                    return
        return
    kind = _kind(scene, token, noun)
    if kind is None or (cast.at.get(token) is not None and not figure.named):
        return
    begin = _begin(scene, first, token)
    stop = _end(scene, token)
    value = scene.words(begin, stop)
    if stop == token + 1 and parse.tags[token] in ("NNS", "NNPS"):
        value = f"{scene.words(begin, token)} {lemma}" if begin < token else lemma
    yield kind, value, begin, stop


def _kind(scene: Scene, token: int, noun: Noun) -> str | None:
    lemma = scene.parse.lemmas[token]
    if lemma in scene.actors.plain or noun.role in ("CVL", "REF", "CRM"):
        return None
    if noun.role in OFFICIAL or lemma in scene.actors.posts:
        return "title"
    return "occupation"


def _begin(scene: Scene, first: int, token: int) -> int:
    """Where an occupation or title begins: behind articles, ages, words for peoples, owners."""
    parse, begin = scene.parse, first
    for place in range(first, token):
        if (
            scene.lower[place] in DETERMINERS
            or scene.lower[place] in AGE_WORDS
            or scene.lower[place] in scene.actors.peoples
            or parse.tags[place] in ("CD", "POS", "PRP$", ",", "HYPH", "RB")
            or parse.relations[place] == "case"
            or parse.relations[place] == "poss"
        ):
            begin = place + 1
    return begin


def _end(scene: Scene, token: int) -> int:
    """The end of an occupation or title, with a short "of" phrase: "chief of staff"."""
    for preposition in scene.after(token, "prep"):
        noun = scene.object_of(preposition)
        if preposition == token + 1 and scene.lower[preposition] == "of" and noun is not None and noun - token < 6:
            return noun + 1
    return token + 1


def _kin(scene: Scene, cast: Cast, token: int, figure: Figure) -> Iterable[tuple[str, str, int, int]]:
    """Whose brother somebody is, where that is known."""
    parse = scene.parse
    for below in scene.below[token]:
        owner = None
        if parse.relations[below] == "poss" and below < token:
            owner = cast.at.get(below)
        elif parse.relations[below] == "prep" and scene.lower[below] == "of":
            noun = scene.object_of(below)
            owner = cast.at.get(noun) if noun is not None else None
        if owner is not None and owner is not figure and owner.type == "person":
            yield "kin", f"{parse.lemmas[token]} of {owner.name}", below if below < token else token, token + 1
