"""Gather who acts, suffers or speaks in a report."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from rashomon.knowledge.actors import Actors
from rashomon.reading.entities.antecedents import follow_links
from rashomon.reading.entities.attributes import describe
from rashomon.reading.entities.belonging import Belonging, belong, lie, name_itself, settle
from rashomon.reading.entities.cast import SELF, Cast
from rashomon.reading.entities.figure import Figure, Mention
from rashomon.reading.entities.home import settle_home
from rashomon.reading.entities.joining import join_names
from rashomon.reading.entities.lands import name_lands
from rashomon.reading.entities.names import find_names
from rashomon.reading.entities.offices import hold_office
from rashomon.reading.entities.scene import Scene
from rashomon.records.anchor import Place
from rashomon.records.attribution import Attribution
from rashomon.records.entity import Entity
from rashomon.records.parse import Parse
from rashomon.records.span import Span
from rashomon.records.tags import Link
from rashomon.records.text import Text

VERSION = "7"


class Surroundings(NamedTuple):
    """What else is known of a report: when it was published, the places in it, which phrases go back to which."""

    published: str | None = None
    places: tuple[Place, ...] = ()
    links: tuple[Link, ...] = ()


NOTHING = Surroundings()
# Bodies with such a part belong to where they are: "the National Assembly in Quito", not "the Red Cross in Quito".
AT_HOME = frozenset({"GOV", "LEG", "JUD", "COP", "MIL", "PTY", "OPP", "EDU", "HLH", "LAB"})


def gather(
    text: Text, parse: Parse, attributions: Sequence[Attribution], actors: Actors, around: Surroundings = NOTHING
) -> tuple[tuple[Entity, ...], dict[str, str]]:
    """The entities of a report, in the order of the text; for each attribution the id of the one that speaks.

    An entity is a person, a body, a people, or a land that acts, by name or by a noun; where a name or a pronoun could
    mean more than one, it is left out, and so is the speaker of its attribution. Attributes carry the attribution that
    says them. Who held high office in the year of the report has its country and role from a table.
    """
    scene = Scene(text, parse, actors, around.places)
    year = _year(around.published)
    scene.lands = name_lands(scene)
    names = find_names(scene)
    joined = join_names(scene, names)
    sources = {a.id: _source(scene, a) for a in attributions if a.source}
    heads = {head for head in sources.values() if head is not None}
    named: dict[int, Figure] = {}
    starts: dict[int, int] = {}
    for number, figure in joined.items():
        if not _acts(scene, names[number].last - 1, figure, heads):
            continue
        starts[scene.head_of(names[number].first, names[number].last)] = names[number].first
        named |= dict.fromkeys(range(names[number].first, names[number].last), figure)
    cast = Cast(scene, named, starts, heads)
    cast.follow()
    _first_person(scene, cast, attributions, _speakers(cast, sources))
    follow_links(scene, cast, around.links)
    spoken = _speakers(cast, sources)
    for figure in cast.figures:
        figure.mentions = sorted({m for m in figure.mentions if m.head in cast.at and cast.at[m.head] is figure})
        _belong(scene, figure, year)
    settle_home(scene, cast.figures)
    describe(scene, cast, attributions)
    kept = sorted((f for f in cast.figures if f.mentions), key=lambda f: (f.mentions[0], f.name))
    ids = {id(figure): f"e{number}" for number, figure in enumerate(kept, 1)}
    entities = tuple(_freeze(scene, figure, ids[id(figure)]) for figure in kept)
    return entities, {attribution: ids[id(f)] for attribution, f in spoken.items() if id(f) in ids}


def _year(published: str | None) -> int | None:
    """The year of an ISO date; None where it is none."""
    digits = (published or "")[:4]
    return int(digits) if len(digits) == 4 and digits.isascii() and digits.isdecimal() else None


def _source(scene: Scene, attribution: Attribution) -> int | None:
    """The token that says who a source is."""
    starts = scene.parse.starts
    first = bisect_left(starts, attribution.source[0].start)
    last = bisect_left(starts, attribution.source[-1].end)
    return scene.head_of(first, last) if first < last else None


def _speakers(cast: Cast, sources: Mapping[str, int | None]) -> dict[str, Figure]:
    """Who says each attribution, as far as that is known by now."""
    return {id_: cast.at[head] for id_, head in sources.items() if head is not None and head in cast.at}


def _acts(scene: Scene, head: int, figure: Figure, sources: set[int]) -> bool:
    """Whether a name is one of somebody: that of a land only where it acts, suffers or owns, not where things are."""
    if figure.type not in ("government", "place") or scene.parse.tags[head] == "NNPS" or head in sources:
        return True
    if figure.name.lower() not in scene.actors.lands and scene.actors.nouns.get(figure.name.lower().split()[-1]):
        return True
    if scene.does_a_deed(head):
        return True
    relation = scene.parse.relations[head]
    if relation == "conj":
        head = scene.first_conjunct(head)
        relation = scene.parse.relations[head]
    if relation == "pobj":
        preposition = scene.parse.heads[head]
        if scene.lower[preposition] == "to":
            return scene.parse.lemmas[scene.parse.heads[preposition]] not in scene.actors.motion
        return scene.lower[preposition] not in scene.actors.locative
    if figure.name.lower() in scene.actors.bodies:
        return True
    return relation in ("nsubj", "nsubjpass", "dobj", "dative", "poss", "agent", "attr", "ROOT")


def _first_person(scene: Scene, cast: Cast, attributions: Sequence[Attribution], spoken: Mapping[str, Figure]) -> None:
    """Lead "I" in a direct quotation to who says it."""
    for attribution in attributions:
        figure = spoken.get(attribution.id)
        if figure is None or figure.type != "person" or figure.plural or attribution.quotation != "direct":
            continue
        for span in attribution.content:
            for token in range(bisect_left(scene.parse.starts, span.start), bisect_left(scene.parse.starts, span.end)):
                if token not in cast.at and scene.lower[token] in SELF:
                    cast.at[token] = figure
                    figure.mentions.append(Mention(token, token + 1, token))


def _belong(scene: Scene, figure: Figure, year: int | None) -> None:
    """Give an entity its country, its role, its kind where it is a land."""
    name_itself(scene, figure)
    is_land = not any(word in scene.actors.nouns for word in figure.name.lower().split())
    if figure.named and figure.type == "government" and is_land:
        subjects = ("nsubj", "nsubjpass", "agent", "poss")
        known = figure.country is not None
        acts = any(scene.parse.relations[m.head] in subjects or m.head == figure.spoke for m in figure.mentions)
        if not known and not acts:
            figure.type, figure.role = "place", None
    told: list[Belonging] = []
    for mention in figure.mentions:
        if scene.parse.tags[mention.head].startswith("N") and figure.named:
            told += _told(scene, figure, mention)
    settle(figure, told)
    lie(scene, figure)
    hold_office(scene, figure, year)


def _told(scene: Scene, figure: Figure, mention: Mention) -> list[Belonging]:
    """What the words around one mention tell of where an entity belongs."""
    head, parse = mention.head, scene.parse
    found = []
    first = scene.title_start(head, mention.first) if mention.first > 0 else mention.first
    if first < mention.first and figure.type == "person":
        title = next(_posts(scene, head, first), mention.first - 1)
        while title > first and not scene.lower[title][0].isalnum():  # the stop of "Col."
            title -= 1
        alone = parse.tags[title] in ("NNS", "NNPS") and len(scene.conjuncts(head)) == 1
        if parse.tags[title].startswith("N") and not alone:
            found.append(belong(scene, first, title))
    elif first < mention.first:
        found.append(belong(scene, first, mention.first - 1)._replace(role=None, sure=False))
    joined = scene.first_conjunct(head)
    titles = (t for t in scene.below[joined] if t < joined and parse.tags[t] == "NNS" and joined != head)
    found += [belong(scene, scene.phrase_start(joined), t) for t in titles if parse.relations[t] == "compound"]
    if figure.type == "person" and any(scene.lower[t] in ("of", "from") for t in scene.after(head, "prep")):
        found.append(belong(scene, head, head)._replace(role=None, sure=False))
    if figure.role in AT_HOME:
        found.append(belong(scene, head, head)._replace(role=None, sure=False))
    for token in scene.after(head, "appos"):
        noun = scene.noun(token)
        if noun is not None and (noun.type == "person") == (figure.type == "person"):
            found.append(belong(scene, scene.phrase_start(token), token))
    if parse.relations[head] == "appos":
        above = parse.heads[head]
        noun = scene.noun(above)
        titled = any(scene.lower[t] in scene.actors.titles for t in range(scene.phrase_start(above), above + 1))
        if (noun is not None and (noun.type == "person") == (figure.type == "person")) or titled:
            found.append(belong(scene, scene.phrase_start(above), above))
    return found


def _posts(scene: Scene, head: int, first: int) -> Iterator[int]:
    """The posts that a name stands behind with what they are posts of: "Minister of Health Ana Vidal"."""
    for token in scene.below[head]:
        noun = scene.noun(token) if first <= token < head else None
        if noun is not None and noun.type == "person" and scene.object_of_post(token) is not None:
            yield token


def _freeze(scene: Scene, figure: Figure, id_: str) -> Entity:
    spans: list[Span] = []
    for mention in sorted({*figure.mentions, *figure.doubtful}):
        span = scene.span(mention.first, mention.last)
        if not spans or span.start >= spans[-1].end:
            spans.append(span)
    doubtful = {scene.span(mention.first, mention.last) for mention in figure.doubtful}
    return Entity(
        id=id_,
        name=figure.name,
        type=figure.type,
        mentions=tuple(spans),
        doubtful=tuple(span for span in spans if span in doubtful),
        country=figure.country,
        role=figure.role,
        attributes=tuple(sorted(figure.attributes.values(), key=lambda a: (a.span, a.name, a.value))),
    )
