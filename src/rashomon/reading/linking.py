"""Tie events to the times, places, numbers, entities that stand with them."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from rashomon.records.anchor import Place, Time
from rashomon.records.entity import Entity
from rashomon.records.event import Event, Participant
from rashomon.records.parse import Parse
from rashomon.records.quantity import Quantity
from rashomon.records.span import Span

VERSION = "5"

# What is counted, by the type of event that it can be counted in.
COUNTED = {
    "ASSAULT": frozenset({"killed", "injured", "casualties", "missing", "abducted"}),
    "COERCE": frozenset({"detained", "displaced"}),
    "PROTEST": frozenset({"people", "protesters"}),
    "RETREAT": frozenset({"released"}),
    "MOBILIZE": frozenset({"troops"}),
    "AID": frozenset({"money", "people"}),
    "SANCTION": frozenset({"money"}),
}
YEAR = 4  # digits
MORE = 1 << 60  # past the end of any text
Anchor = TypeVar("Anchor", Time, Place)


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchors:
    """What events may be tied to."""

    times: tuple[Time, ...] = ()
    places: tuple[Place, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    entities: tuple[Entity, ...] = ()


def link(events: Sequence[Event], parse: Parse, anchors: Anchors) -> tuple[Event, ...]:
    """The events, each with the time and place of its clause, its numbers, the entities of its participants.

    A time or place belongs to the event whose trigger it hangs on, or to all events of the clause whose verb it hangs
    on; one that hangs on another noun ("a murder case of 2002") belongs to none. What the sentence does not name is
    left unknown.
    """
    grammar = _Grammar(parse)
    mentions = sorted((m, e.id) for e in anchors.entities for m in e.mentions if m not in e.doubtful)
    authorities = _authorities(anchors.entities)
    times = grammar.governed(t for t in anchors.times if t.type in ("DATE", "TIME"))
    places = grammar.governed(p for p in anchors.places if p.kind == "literal")
    numbers = grammar.within(anchors.quantities)
    return tuple(
        replace(
            event,
            actors=tuple(_suppose(p, event, grammar, authorities) for p in event.actors),
            time=grammar.nearest(event, times),
            place=grammar.nearest(event, places),
            quantities=tuple(q.id for q in numbers.get(event.sentence, ()) if q.unit in COUNTED.get(event.type, ())),
        )
        for event in (_name_sides(event, grammar, mentions) for event in events)
    )


def _name_sides(event: Event, grammar: "_Grammar", mentions: Sequence[tuple[Span, str]]) -> Event:
    return replace(
        event,
        actors=tuple(_name(p, grammar, mentions) for p in event.actors),
        recipients=tuple(_name(p, grammar, mentions) for p in event.recipients),
    )


class _Grammar:
    """The dependencies of a text, asked what belongs to what."""

    def __init__(self, parse: Parse) -> None:
        self.parse = parse
        self.firsts = [first for first, _ in parse.sentences]

    def sentence(self, number: int) -> Span:
        return self.parse.span(*self.parse.sentences[number])

    def governed(self, anchors: Iterable[Anchor]) -> dict[int, list[tuple[int, Anchor]]]:
        """By sentence the times or places that hang on a word of it, each with that word."""
        found: dict[int, list[tuple[int, Anchor]]] = {}
        for anchor in anchors:
            governor = self.governor(anchor.span)
            if governor is not None:
                found.setdefault(bisect_right(self.firsts, governor) - 1, []).append((governor, anchor))
        return found

    def within(self, quantities: Iterable[Quantity]) -> dict[int, list[Quantity]]:
        """By sentence the numbers that stand in it."""
        found: dict[int, list[Quantity]] = {}
        starts = [self.parse.starts[first] for first in self.firsts]
        for quantity in quantities:
            number = bisect_right(starts, quantity.span.start) - 1
            if number >= 0 and self.sentence(number).covers(quantity.span):
                found.setdefault(number, []).append(quantity)
        return found

    def tokens(self, span: Span) -> range:
        return range(bisect_left(self.parse.starts, span.start), bisect_left(self.parse.starts, span.end))

    def head(self, span: Span) -> Span | None:
        """The word of a stretch that all its others hang on."""
        tokens = self.tokens(span)
        token = next((t for t in tokens if self.parse.heads[t] not in tokens or self.parse.heads[t] == t), None)
        return None if token is None else self.parse.span(token, token + 1)

    def governor(self, span: Span) -> int | None:
        """The verb or noun that a time or place hangs on, prepositions left aside."""
        tokens = self.tokens(span)
        if not tokens:
            return None
        token = next((t for t in tokens if self.parse.heads[t] not in tokens), tokens[0])
        return self._climb(token, lambda t: self.parse.tags[t] not in ("IN", "TO"))

    def _climb(self, token: int, stops: Callable[[int], bool]) -> int:
        for _ in range(len(self.parse.heads)):
            head = self.parse.heads[token]
            if head == token:
                break
            token = head
            if stops(token):
                break
        return token

    def verbs(self, trigger: int) -> set[int]:
        """The verb of the clause that a trigger stands in, with those it is joined to: "struck a town, killing six"."""
        is_verb = self.parse.tags[trigger].startswith("VB")
        verb = trigger if is_verb else self._climb(trigger, lambda t: self.parse.tags[t].startswith("VB"))
        found = {verb}
        while self.parse.heads[verb] != verb and (
            self.parse.relations[verb] == "conj"
            or (self.parse.relations[verb] == "advcl" and self.parse.tags[verb] == "VBG")
        ):
            verb = self.parse.heads[verb]
            found.add(verb)
        return found

    def _is_of_a_noun(self, event: Event, anchor: Time | Place) -> bool:
        """Whether a bare year dates the noun right before it: "arrested over a murder case in 1998"."""
        if not (isinstance(anchor, Time) and anchor.value.isdecimal() and len(anchor.value) == YEAR):
            return False
        first = self.tokens(anchor.span)[0]
        before = first - 1 if self.parse.tags[first - 1] == "IN" else first
        noun = before - 1
        return noun > 0 and self.parse.starts[noun] > event.trigger.start and self.parse.tags[noun].startswith("NN")

    def nearest(self, event: Event, anchors: Mapping[int, Sequence[tuple[int, Anchor]]]) -> str | None:
        """The anchor that hangs on the event's trigger, else the nearest that hangs on the verb of its clause."""
        tokens = self.tokens(event.trigger)
        near = [(g, a) for g, a in anchors.get(event.sentence, ()) if not self._is_of_a_noun(event, a)]
        own = [a for g, a in near if g in tokens]
        verbs = {v for t in tokens for v in self.verbs(t)}
        fitting = own or [a for g, a in near if g in verbs]
        return min(fitting, key=lambda a: abs(a.span.start - event.trigger.start)).id if fitting else None


def _authorities(entities: Sequence[Entity]) -> dict[str, list[tuple[Span, Entity]]]:
    """By role the sure mentions of those who have it, in the order of the text."""
    found: dict[str, list[tuple[Span, Entity]]] = {}
    for entity in entities:
        if entity.role is not None:
            sure = (mention for mention in entity.mentions if mention not in entity.doubtful)
            found.setdefault(entity.role, []).extend((mention, entity) for mention in sure)
    return {role: sorted(mentions, key=lambda one: one[0]) for role, mentions in found.items()}


def _suppose(
    participant: Participant, event: Event, grammar: _Grammar, authorities: dict[str, list[tuple[Span, Entity]]]
) -> Participant:
    """An actor of whom only the role is known, with the entity that the report speaks of in that role.

    It is the last that is named before the end of the event's sentence, else the first; nobody where several countries
    have such. Who suffers the deed is nobody's guess of who did it; a role is not supposed of one who is named.
    """
    if participant.entity is not None:
        return replace(participant, role=None)
    sufferers = {other.entity for other in event.recipients}
    named = [one for one in authorities.get(participant.role or "", ()) if one[1].id not in sufferers]
    if not named or len({entity.country for _, entity in named if entity.country is not None}) > 1:
        return participant
    end = grammar.sentence(event.sentence).end
    before = [entity for mention, entity in named if mention.start < end]
    return replace(participant, entity=(before[-1] if before else named[0][1]).id)


def _name(participant: Participant, grammar: _Grammar, mentions: Sequence[tuple[Span, str]]) -> Participant:
    """A participant with its entity: the one whose mention holds the head of its words.

    "My client" is not the man whose client it is, though his pronoun stands inside.
    """
    head = grammar.head(participant.span) if participant.span else None
    if participant.span is None or head is None:
        return participant
    place = bisect_right(mentions, (Span(head.start, MORE), "")) - 1
    while place >= 0 and mentions[place][0].end <= head.start and place > 0 and mentions[place - 1][0].end > head.start:
        place -= 1
    named = [entity for mention, entity in mentions[max(0, place) : place + 1] if mention.covers(head)]
    return replace(participant, entity=named[0]) if named else participant
