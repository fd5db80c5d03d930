"""Invented comparisons of a large casebook: valid, and of the size that an honest one would have."""

import random
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from itertools import accumulate

from benchmarks.web.world import Note, Said, World
from rashomon.records.comparison import (
    Account,
    Agreement,
    Comparison,
    Copy,
    Denial,
    Denied,
    Dispute,
    EventMention,
    Holder,
    Incident,
    Independence,
    Position,
    Quote,
    SameOrigin,
    Story,
)
from rashomon.records.recipe import Recipe

SLOTS = {
    "deaths": ("12", "at least 14", "31", "40"),
    "injuries": ("3", "20", "more than 50", "8"),
    "responsibility": ("the army", "the rebels", "the police", "nobody"),
    "occurrence": ("asserted", "denied", "doubted"),
    "place": ("the harbour", "the market", "the depot"),
    "time": ("2021-03-04", "2021-03-05", "2021-03-06"),
    "target": ("a clinic", "a depot", "a school"),
}
TYPES = ("ASSAULT", "COERCE", "PROTEST", "ACCUSE", "AID")
SPOKEN, MENTIONED = 1_000, 500
"""How many reports speak on the largest dispute, tell of the largest incident; of 100,000."""


def lay_out_world(world: World, seed: int = 2) -> tuple[Comparison, Comparison]:
    """The comparison before the newest one with the newest one, of all reports that the world has made."""
    laid = _Laying(world, random.Random(seed)).lay()
    return _go_back(laid), laid


class _Laying:
    def __init__(self, world: World, chance: random.Random) -> None:
        self._chance, self._notes, self._places = (
            chance,
            world.notes,
            [name for region in world.regions for name, _, _ in region],
        )
        self._scale = len(world.notes) / 100_000
        self._stories: dict[int, list[Note]] = defaultdict(list)
        for note in world.notes:
            self._stories[note.story].append(note)
        self._told = [notes for notes in self._stories.values() if len(notes) > 1]
        self._weights = list(accumulate(len(notes) for notes in self._told))

    def lay(self) -> Comparison:
        """The newest comparison."""
        incidents = self._find_incidents(self._count(15_000))
        recipe = Recipe(rashomon="1", id="0" * 64, stages={}, models={}, tables={}, settings={}, kernel="none")
        return Comparison(
            recipe=recipe,
            reports=tuple(
                Account(id=note.id, publisher=note.publisher, published=note.published, title=note.title)
                for note in self._notes
            ),
            copies=tuple(self._copy() for _ in range(self._count(5_000))),
            stories=tuple(
                Story(id=f"s{story}", reports=tuple(note.id for note in notes), title=notes[0].title)
                for story, notes in self._stories.items()
            ),
            incidents=tuple(incidents),
            disputes=tuple(self._dispute(number, incidents) for number in range(1, self._count(8_000) + 1)),
            updates=tuple(self._update(number, incidents) for number in range(1, self._count(1_000) + 1)),
            agreements=tuple(self._agree(incidents) for _ in range(self._count(10_000))),
            denials=tuple(self._deny(incidents) for _ in range(self._count(3_000))),
        )

    def _count(self, number: int) -> int:
        return max(2, round(number * self._scale))

    def _find_incidents(self, number: int) -> list[Incident]:
        chance = self._chance
        found = []
        for place in range(1, number + 1):
            notes = self._stories[0] if place == 1 else self._choose()
            most = self._count(MENTIONED) if place == 1 else min(len(notes), 2 + int(chance.expovariate(0.25)))
            mentions = [
                EventMention(report=note.id, event=f"e{chance.randrange(10)}") for note in self._sample(notes, most)
            ]
            found.append(
                Incident(
                    id=f"i{place}", story=f"s{notes[0].story}", type=chance.choice(TYPES), time=notes[0].published[:10],
                    place=chance.choice(self._places), mentions=tuple(mentions),
                )
            )  # fmt: skip
        return found

    def _dispute(self, number: int, incidents: Sequence[Incident]) -> Dispute:
        chance = self._chance
        incident = incidents[0] if number <= 12 else chance.choice(incidents)
        notes = self._stories[int((incident.story or "s0")[1:])]
        speaking = self._count(SPOKEN) if number == 1 else min(len(notes), 2 + int(chance.expovariate(0.2)))
        slot = chance.choice(list(SLOTS))
        entity = chance.choice(notes).said[0].name if number % 5 == 0 else None
        return Dispute(
            id=f"d{number}", slot=slot, about=f"{slot}: {incident.type.lower()} in {incident.place}",
            incident=incident.id, entity=entity, strength=chance.choice(("strict", "possible")),
            positions=self._positions(slot, self._sample(notes, speaking)),
        )  # fmt: skip

    def _update(self, number: int, incidents: Sequence[Incident]) -> Dispute:
        incident = self._chance.choice(incidents)
        positions = self._positions("deaths", self._sample(self._stories[int((incident.story or "s0")[1:])], 2))
        return Dispute(
            id=f"u{number}", slot="deaths", about=f"deaths: {incident.type.lower()} in {incident.place}",
            incident=incident.id, strength="strict", positions=positions,
        )  # fmt: skip

    def _positions(self, slot: str, notes: Sequence[Note]) -> tuple[Position, ...]:
        values = SLOTS[slot][: max(2, min(len(notes), self._chance.randint(2, 4)))]
        return tuple(
            Position(value=value, text=value, holders=tuple(held), independent=self._weigh(held))
            for place, value in enumerate(values)
            for held in [[self._hold(note) for note in notes[place :: len(values)]]]
            if held
        )

    def _agree(self, incidents: Sequence[Incident]) -> Agreement:
        incident = self._chance.choice(incidents)
        notes = self._stories[int((incident.story or "s0")[1:])]
        held = [self._hold(note) for note in self._sample(notes, self._chance.randint(2, 5))]
        slot = self._chance.choice(list(SLOTS))
        return Agreement(
            slot=slot, about=f"{slot}: {incident.type.lower()} in {incident.place}", incident=incident.id,
            value=SLOTS[slot][0], holders=tuple(held), independent=self._weigh(held),
        )  # fmt: skip

    def _deny(self, incidents: Sequence[Incident]) -> Denial:
        mention = self._chance.choice(self._chance.choice(incidents).mentions)
        notes = self._choose()
        return Denial(
            of=Denied(report=mention.report, event=mention.event), holder=self._hold(self._chance.choice(notes))
        )

    def _copy(self) -> Copy:
        notes = self._sample(self._choose(), self._chance.randint(2, 6))
        return Copy(
            reports=tuple(note.id for note in notes),
            origin=notes[0].id,
            evidence=tuple(Quote(report=note.id, span=note.said[0].span) for note in notes),
            reason="it was published first",
        )

    def _hold(self, note: Note) -> Holder:
        said: Said = self._chance.choice(note.said)
        return Holder(
            name=said.name,
            entity=said.name,
            report=note.id,
            stance=said.stance,  # type: ignore[arg-type]
            evidence=said.span,
            quote=said.quote,
        )

    def _weigh(self, held: Sequence[Holder]) -> Independence:
        reports = tuple(dict.fromkeys(one.report for one in held))
        most = len(reports)
        why = (SameOrigin(reports=reports[:4], reason="they name the same source"),) if most > 3 else ()
        return Independence(at_least=self._chance.randint(1, most), at_most=most, why=why)

    def _choose(self) -> list[Note]:
        return self._chance.choices(self._told, cum_weights=self._weights)[0]

    def _sample(self, notes: Sequence[Note], number: int) -> list[Note]:
        return self._chance.sample(notes, min(len(notes), number))


def _go_back(laid: Comparison) -> Comparison:
    """The comparison as it was before the last reports came: one in fifty disputes new, some with fewer voices."""
    kept = [one for place, one in enumerate(laid.disputes) if place % 50 != 7]
    thinned = (_thin(one) if place % 20 == 3 else one for place, one in enumerate(kept))
    return replace(
        laid,
        disputes=tuple(thinned),
        denials=laid.denials[: -max(1, len(laid.denials) // 50)],
        copies=laid.copies[: -max(1, len(laid.copies) // 50)],
    )


def _thin(dispute: Dispute) -> Dispute:
    first, *rest = dispute.positions
    return replace(dispute, positions=(replace(first, holders=first.holders[:1]), *rest))
