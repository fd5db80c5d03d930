"""Say of holders whether they are a party to what they tell of, or were there."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from rashomon.comparing.origins import is_same_source
from rashomon.knowledge.outlets import UNRATED, Outlets, fold_outlet
from rashomon.knowledge.sources import Pattern, Sources
from rashomon.records.attribution import Attribution
from rashomon.records.comparison import Badge, Comparison, Dispute, Holder, Letter
from rashomon.records.entity import Entity
from rashomon.records.event import Event, Participant
from rashomon.records.reading import Reading
from rashomon.records.span import Span

VERSION = "1"

BADGES: tuple[Badge, ...] = ("party", "first_hand")
BESIDE = 60  # characters beside a name in which it is said that it runs what failed, or that it was there
BODIES = frozenset({"organization", "government", "armed_group"})
STATE = frozenset({"GOV", "MIL", "COP", "SPY"})  # roles of bodies of a state
DENYING = frozenset({"denies", "rejects"})
NONE: Mapping[str, Letter] = MappingProxyType({})
JUDGES = "JUD"  # who tries a deed has no part in it
SEVERAL = 2  # states
SPOKEN = frozenset({"direct", "mixed"})

Sign = tuple[Badge, Span]


def mark_holders(
    comparison: Comparison,
    readings: Sequence[Reading],
    sources: Sources,
    outlets: Outlets,
    *,
    ratings: Mapping[str, Letter] = NONE,
) -> Comparison:
    """The comparison, each holder with its badges, and the letter that a person gave it.

    A badge says where somebody stands, not how much to believe: no count of origins depends on it. Where the words do
    not say, there is none. `ratings` are letters by name, which come before those of `outlets`.
    """
    letters = {**outlets.rate(), **{fold_outlet(name): letter for name, letter in ratings.items()}}
    looks = {reading.report.id: _Look(reading, sources, outlets) for reading in readings}
    marker = _Marker(comparison, looks, letters)

    def mark_all(disputes: Sequence[Dispute]) -> tuple[Dispute, ...]:
        return tuple(
            replace(
                dispute,
                positions=tuple(
                    replace(side, holders=tuple(map(marker.mark, side.holders))) for side in dispute.positions
                ),
            )
            for dispute in disputes
        )

    return replace(
        comparison,
        disputes=mark_all(comparison.disputes),
        updates=mark_all(comparison.updates),
        agreements=tuple(replace(one, holders=tuple(map(marker.mark, one.holders))) for one in comparison.agreements),
        denials=tuple(replace(one, holder=marker.mark(one.holder)) for one in comparison.denials),
    )


class _Marker:
    """Knows the readings of a comparison, by which events its incidents are told, and who tells of which."""

    def __init__(self, comparison: Comparison, looks: Mapping[str, "_Look"], letters: Mapping[str, Letter]) -> None:
        self._looks, self._letters = looks, letters
        self._mentions = {one.id: one.mentions for one in comparison.incidents}
        self._incident_of = {(m.report, m.event): one.id for one in comparison.incidents for m in one.mentions}
        self._tied: dict[tuple[str, str], dict[str | None, None]] = defaultdict(dict)
        for dispute in (*comparison.disputes, *comparison.updates):
            for holder in (holder for side in dispute.positions for holder in side.holders):
                self._tied[holder.report, holder.name][dispute.incident] = None
        self._known: dict[Holder, Holder] = {}

    def mark(self, holder: Holder) -> Holder:
        """A holder with its badges."""
        if holder not in self._known:
            signs: dict[Badge, Span] = {}
            for badge, span in self._find_signs(holder):
                signs.setdefault(badge, span)
            badges = tuple(badge for badge in BADGES if badge in signs)
            text = self._looks[holder.report].text if badges else ""
            self._known[holder] = replace(
                holder,
                badges=badges,
                badge_evidence=tuple(signs[badge] for badge in badges),
                badge_quotes=tuple(" ".join(signs[badge].of(text).split()) for badge in badges),
                reliability=self._rate(holder),
            )
        return self._known[holder]

    def _rate(self, holder: Holder) -> Letter:
        names = (fold_outlet(name) for name in (holder.name, holder.entity) if name)
        return next((self._letters[name] for name in names if name in self._letters), UNRATED)

    def _find_signs(self, holder: Holder) -> Iterator[Sign]:
        look = self._looks.get(holder.report)
        if look is None:
            return
        voice = _Voice(holder, look)
        yield from voice.find_signs()
        for report, event in self._find_deeds(voice, self._tied[holder.report, holder.name]):
            span = voice.find_part(self._looks[report], event)
            if span is not None:
                yield "party", span

    def _find_deeds(self, voice: "_Voice", tied: Mapping[str | None, None]) -> Iterator[tuple[str, Event]]:
        """The events that a holder tells of, by report: those in its words, the others of their incidents."""
        own = voice.find_deeds()
        yield from ((voice.report, event) for event in own)
        told = dict.fromkeys((*tied, *(self._incident_of.get((voice.report, event.id)) for event in own)))
        for mention in (mention for one in told if one for mention in self._mentions.get(one, ())):
            event = self._looks[mention.report].deeds.get(mention.event) if mention.report in self._looks else None
            if event is not None:
                yield mention.report, event


class _Look:
    """A reading, laid out so that those who speak and those who take part are found at once."""

    def __init__(self, reading: Reading, sources: Sources, outlets: Outlets) -> None:
        self.reading, self.text = reading, reading.text
        self.sources, self.outlets = sources, outlets
        self.entities = {entity.id: entity for entity in reading.entities}
        self.deeds = {
            event.id: event
            for event in reading.events
            if event.type in sources.party.deeds and event.modality != "general"
        }
        self._said = [one for one in reading.attributions if one.source]
        self.harmed = [line for line in reading.sentences if sources.party.harm.search(line.of(self.text))]

    def only_speaks(self, participant: Participant, event: Event) -> bool:
        """Whether who is taken to have a part in a deed is but who tells of it, and not of itself."""
        span, itself = participant.span, self.sources.party.itself
        return span is not None and any(
            content.covers(event.trigger) and not itself.search(self.text, content.start, event.trigger.start)
            for one in self._said
            if any(source.meets(span) for source in one.source)
            for content in one.content
        )


class _Voice:
    """One holder in its report: what it says there, who that is, for whom it speaks."""

    def __init__(self, holder: Holder, look: _Look) -> None:
        self.report = holder.report
        self._holder, self._look = holder, look
        self._said = [one for one in look.reading.attributions if self._is_mine(one)]
        self._sources = [span for one in self._said for span in one.source]
        self._own = not self._said and holder.name in (look.reading.report.publisher, "the report")
        speakers = {one.speaker for one in self._said if one.speaker}
        named = [e for e in look.reading.entities if e.type in BODIES and e.id not in speakers and self._covers(e)]
        self._entities = [*(look.entities[one] for one in sorted(speakers)), *named]
        self._names = [name for name in (holder.name, holder.entity, *(e.name for e in self._entities)) if name]

    def _is_mine(self, one: Attribution) -> bool:
        text = self._look.text
        entity = self._look.entities.get(one.speaker or "")
        words = " ".join(" ".join(span.of(text).split()) for span in one.source)
        names = {self._holder.name, self._holder.entity}
        return words == self._holder.name or (entity is not None and entity.name in names)

    def _covers(self, entity: Entity) -> bool:
        return any(span.covers(mention) for mention in entity.mentions for span in self._sources)

    def find_deeds(self) -> list[Event]:
        """The events with parties that it tells of in its report."""
        said = {one.id for one in self._said}
        return [
            event
            for event in self._look.deeds.values()
            if self._holder.evidence.covers(event.trigger)
            or said.intersection(event.attributions)
            or (self._own and not event.attributions)
        ]

    def find_signs(self) -> Iterator[Sign]:
        """What its own words, or those for it, say of where it stands."""
        yield from (("party", span) for span in self._find_party())
        yield from (("first_hand", span) for span in self._find_presence())

    def _find_party(self) -> Iterator[Span]:
        party, text = self._look.sources.party, self._look.text
        outlet = self._look.outlets.find(self._holder.name)
        if outlet and outlet.party:
            yield self._holder.evidence
        for span in self._sources:
            yield from _search(party.called, text, span)
        for mention in (m for e in self._entities if e.type in BODIES for m in e.mentions):
            yield from _search(party.before, text, Span(max(0, mention.start - BESIDE), mention.start))
            yield from _search(party.behind, text, Span(mention.end, min(len(text), mention.end + BESIDE)))
        for one in self._said:
            for cue in one.cue if one.stance in DENYING else ():
                yield from _search(party.denying, text, Span(cue.start, self._line(cue).end))
            for span in one.content:
                yield from _search(party.own, text, span)
        if self._own:
            yield from _search(party.own, text, self._holder.evidence)
        for role, hands in party.hands.items():
            if self._has_role(role):
                yield from (found for line in self._look.harmed for found in _search(hands, text, line))

    def _has_role(self, role: str) -> bool:
        called = self._look.sources.party.roles.get(role)
        names = (self._holder.name, self._holder.entity or "")
        if called and any(called.search(name) for name in names):
            return True
        return any(entity.role == role for entity in self._entities)

    def _find_presence(self) -> Iterator[Span]:
        words, text = self._look.sources.first_hand, self._look.text
        for span in self._sources:
            line = self._line(span)
            yield from _search(words.witness, text, span)
            yield from _search(words.reporting, text, span)
            beside = _search(words.behind, text, Span(span.start, min(line.end, span.end + BESIDE)))
            yield from (found for found in beside if found.start <= span.end)
            if words.carers.search(span.of(text)):
                yield from (found for line in self._lines() for found in _search(words.caring, text, line))
        if self._own:
            yield from _search(words.reporting, text, self._holder.evidence)
        for content in (span for one in self._said if one.quotation in SPOKEN for span in one.content):
            undone = list(_search(words.never, text, content))
            yield from (one for one in _search(words.saying, text, content) if not any(map(one.meets, undone)))

    def _lines(self) -> Iterator[Span]:
        """The sentences that name it."""
        named = [*self._sources, *(mention for one in self._entities for mention in one.mentions)]
        return (line for line in self._look.reading.sentences if any(line.covers(span) for span in named))

    def _line(self, span: Span) -> Span:
        return next((line for line in self._look.reading.sentences if line.covers(span)), span)

    def find_part(self, look: _Look, event: Event) -> Span | None:
        """The words by which an event has this holder, or whom it speaks for, among those who take part."""
        for participant in (*event.actors, *event.recipients):
            entity = look.entities.get(participant.entity or "")
            if (entity and entity.role == JUDGES) or look.only_speaks(participant, event):
                continue
            acts = participant in event.actors
            if self._is(entity, look) or (acts and self._speaks_for(entity, participant.role)):
                return self._locate(participant, look)
        return self._find_side(look, event)

    def _find_side(self, look: _Look, event: Event) -> Span | None:
        """Where a deed has parties of several states, the words for one of the state that this holder speaks for."""
        parts = [
            (entity.country, one)
            for one in (*event.actors, *event.recipients)
            if (entity := look.entities.get(one.entity or "")) and entity.country
        ]
        if len({country for country, _ in parts}) < SEVERAL:
            return None
        mine = {one.country for one in self._entities if one.role in STATE or one.type == "government"}
        return next((self._locate(one, look) for country, one in parts if country in mine), None)

    def _locate(self, participant: Participant, look: _Look) -> Span:
        return participant.span if participant.span and look is self._look else self._holder.evidence

    def _is(self, entity: Entity | None, look: _Look) -> bool:
        if entity is None:
            return False
        if look is self._look and any(entity is one for one in self._entities):
            return True
        named = entity.type in BODIES or (entity.type == "person" and entity.name[:1].isupper())
        return named and any(is_same_source(entity.name, name) for name in self._names if len(name) > 1)

    def _speaks_for(self, entity: Entity | None, role: str | None) -> bool:
        """Whether this is a body of the state whose army, or police, takes part; two whose states differ are not."""
        role = entity.role if entity and entity.role else role
        country = entity.country if entity else None
        outlet = self._look.outlets.find(self._holder.name)
        if outlet and outlet.state and outlet.state == country and role in STATE:
            return True
        speaking = self._look.sources.party.speak_for.get(role or "", frozenset())
        others = [
            own.country for own in self._entities if None not in (own.country, country) and own.country != country
        ]
        if not speaking or others:
            return False
        known = any(own.role in speaking and own.country == country is not None for own in self._entities)
        return known or (role is not None and self._has_role(role))


def _search(words: Pattern, text: str, span: Span) -> Iterator[Span]:
    """Where words stand within a stretch, whose ends are those of the text for them."""
    for match in words.finditer(span.of(text)):
        yield Span(span.start + match.start(), span.start + match.end())
