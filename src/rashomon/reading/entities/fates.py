"""Find what became of people."""

from collections.abc import Iterator, Mapping

from rashomon.reading.entities.figure import Figure
from rashomon.reading.entities.scene import Scene

SUFFERING = frozenset({"person", "group", "armed_group"})
BODIES = frozenset({"organization", "government", "armed_group"})
# Who holds somebody against their will; all others may do so in their arms.
HOLDING = frozenset({"COP", "MIL", "GOV", "JUD", "SPY", "REB", "CRM"})
CERTAIN = frozenset({"VBD", "VBN", "VBZ", "VBP", "VBG"})

Found = tuple[Figure, str, int, int]

NOBODY = frozenset({"no", "none", "nobody", "neither", "nor", "not"})


def find_fates(scene: Scene, at: Mapping[int, Figure]) -> Iterator[Found]:
    """Each entity that is said to be dead, injured, detained, released …, with the words that say it.

    What is denied, conditional, wanted or still to come is left out.
    """
    status, lemmas, tags = scene.actors.status, scene.parse.lemmas, scene.parse.tags
    for token, lemma in enumerate(lemmas):
        tag = tags[token]
        if tag.startswith("V"):
            if lemma in status.passive:
                if lemma not in status.grasping or not _is_grasped(scene, token, at):
                    yield from _told(_sufferers(scene, token), at, status.passive[lemma], token)
            elif lemma in status.active and tag in CERTAIN and _is_told(scene, token):
                yield from _told(_subjects(scene, token, "nsubj"), at, status.active[lemma], token)
        elif lemma in status.nouns and tag.startswith("N") and not _is_wished(scene, token):
            yield from _told(_owners(scene, token), at, status.nouns[lemma], token)
        if scene.lower[token] in status.adjectives and tag in ("JJ", "VBN", "VBD", "VBG"):
            yield from _told(_qualified(scene, token), at, status.adjectives[scene.lower[token]], token)


def _told(tokens: list[int], at: Mapping[int, Figure], status: str, place: int) -> Iterator[Found]:
    for token in tokens:
        figure = at.get(token)
        if figure is not None and figure.type in SUFFERING:
            yield figure, status, place, place + 1


def _is_grasped(scene: Scene, verb: int, at: Mapping[int, Figure]) -> bool:
    """Whether one person does with the hands what bodies do by force: "I held my son", not "police held my son"."""
    parse = scene.parse
    if not any(parse.relations[t] == "dobj" for t in scene.below[verb]):
        return False
    doer = next((t for t in scene.below[verb] if parse.relations[t] == "nsubj"), None)
    figure = at.get(doer) if doer is not None else None
    return figure is None or (figure.type not in BODIES and figure.role not in HOLDING)


def _is_wished(scene: Scene, noun: int) -> bool:
    """Whether a fate is asked for and has not come about: "demanded his release", "a warrant for her arrest"."""
    parse, status = scene.parse, scene.actors.status
    head, relation = parse.heads[noun], parse.relations[noun]
    if relation == "pobj" and scene.lower[head] in ("for", "of", "on"):
        asked = scene.lower[head] == "for"
        head = parse.heads[head]
        return asked and parse.lemmas[head] in status.asking
    if relation == "conj":
        return _is_wished(scene, head) if head < noun else False
    return relation in ("dobj", "nsubjpass") and parse.lemmas[head] in status.wishing


def _is_told(scene: Scene, verb: int) -> bool:
    """Whether a verb is told as something that has come about."""
    parse = scene.parse
    for _ in range(4):
        if scene.is_negated(verb):
            return False
        if parse.relations[verb] not in ("conj", "xcomp") or parse.heads[verb] > verb:
            return True
        verb = parse.heads[verb]
    return True


def _subjects(scene: Scene, verb: int, relation: str) -> list[int]:
    """The subject of a verb, with all that are joined to it; verbs joined by "and" share theirs."""
    parse = scene.parse
    for _ in range(4):
        for token in scene.below[verb]:
            if parse.relations[token] in (relation, "nsubjpass"):
                nobody = scene.lower[token] in NOBODY or any(scene.lower[t] in NOBODY for t in scene.below[token])
                return [] if nobody else scene.conjuncts(token)
            if parse.relations[token] in ("nsubj", "csubj"):
                return []
        if parse.relations[verb] != "conj":
            return []
        verb = parse.heads[verb]
    return []


def _sufferers(scene: Scene, verb: int) -> list[int]:
    """To whom a verb is done."""
    parse = scene.parse
    tag, relation = parse.tags[verb], parse.relations[verb]
    if tag not in CERTAIN or not _is_told(scene, verb):
        return []
    objects = [t for t in scene.below[verb] if parse.relations[t] == "dobj"]
    if objects:
        return [t for o in objects for t in scene.conjuncts(o)]
    if tag not in ("VBN", "VBD"):
        return []
    if relation == "acl":
        return scene.conjuncts(parse.heads[verb]) if parse.heads[verb] < verb else []
    if relation == "conj" and parse.relations[parse.heads[verb]] == "acl":
        return [parse.heads[parse.heads[verb]]]
    return _subjects(scene, verb, "nsubjpass")


def _owners(scene: Scene, noun: int) -> list[int]:
    """Whose death a death is; none where it is only alleged or feared."""
    parse = scene.parse
    if any(scene.lower[t] in scene.actors.hedges for t in range(scene.phrase_start(noun), noun)):
        return []
    for token in scene.below[noun]:
        if parse.relations[token] == "poss" and token < noun:
            return [token]
    for joined in scene.conjuncts(noun):
        for token in scene.below[joined]:
            if token > noun and scene.lower[token] == "of":
                of = scene.object_of(token)
                return scene.conjuncts(of) if of is not None else []
    return []


def _qualified(scene: Scene, adjective: int) -> list[int]:
    """Of whom an adjective is said."""
    parse = scene.parse
    relation, above = parse.relations[adjective], parse.heads[adjective]
    if relation == "amod" and above > adjective:
        return [above]
    if relation == "acomp" and not scene.is_negated(above):
        return _subjects(scene, above, "nsubj")
    if parse.tags[adjective] == "VBG" and relation != "amod":
        aided = any(parse.relations[t] == "aux" and parse.lemmas[t] == "be" for t in scene.below[adjective])
        return _subjects(scene, adjective, "nsubj") if aided and not scene.is_negated(adjective) else []
    if relation == "oprd" and not scene.is_negated(above):
        return _subjects(scene, above, "nsubjpass")
    return []
