"""Find what happened, who did it, to whom."""

from collections.abc import Sequence
from dataclasses import replace

from rashomon.knowledge.ontology import Ontology
from rashomon.reading.events.accidents import without_accidents
from rashomon.reading.events.acts import find_acts
from rashomon.reading.events.draft import Draft
from rashomon.reading.events.grammar import Grammar
from rashomon.reading.events.happenings import share_happenings
from rashomon.reading.events.phrases import stretch
from rashomon.reading.events.pronouns import name_pronouns
from rashomon.reading.events.roles import find_sides, lend_actors, name_wielders, settle_recipients
from rashomon.reading.events.speech import Speech
from rashomon.reading.events.status import judge
from rashomon.reading.events.triggers import Trigger, find_triggers
from rashomon.reading.events.turning import absorb, turn_outlook
from rashomon.reading.events.unlisted import find_unlisted
from rashomon.records.attribution import Attribution
from rashomon.records.event import Event, Participant
from rashomon.records.parse import Parse
from rashomon.records.span import Span
from rashomon.records.tags import Tags
from rashomon.records.text import Text

VERSION = "6"
UNSEEN = Tags()


def find_events(
    text: Text, parse: Parse, attributions: Sequence[Attribution], ontology: Ontology, tags: Tags = UNSEEN
) -> tuple[Event, ...]:
    """The events that `text` tells of, in its order, ids "v1", "v2" …

    `tags` is what an encoder says of the parse: words that no table holds, acts of the police whose sentence does not
    name them, factuality. Time, place, quantities and entities are left open; rules give no probability: `confidence`
    is None.
    """
    if not parse.words:
        return ()
    grammar = Grammar(parse, ontology)
    speech = Speech(grammar, text, attributions)
    triggers = find_triggers(grammar)
    drafts = [_draft(grammar, trigger) for trigger in (*triggers, *find_unlisted(grammar, triggers, tags.signs))]
    drafts += find_acts(grammar, drafts, tags, speech.telling)
    drafts.sort(key=lambda draft: draft.token)
    for draft in drafts:
        said = speech.around(draft)
        draft.attributions = tuple(attribution.id for attribution in said)
        judge(grammar, draft, attributed=bool(said))
    lend_actors(grammar, drafts)
    drafts = without_accidents(grammar, drafts)
    drafts = absorb(grammar, drafts)
    for draft in drafts:
        turn_outlook(grammar, draft, own=speech.is_own(draft))
    drafts = speech.urge(drafts)
    drafts.sort(key=lambda draft: draft.token)
    for draft in drafts:
        speech.name_speakers(draft)
        name_wielders(grammar, draft)
        name_pronouns(grammar, draft)
        draft.implied &= all(grammar.tags[token] == "PRP" for token in draft.actors)
        settle_recipients(grammar, draft)
    share_happenings(grammar, drafts)
    return _records(grammar, drafts, tags.factuality)


def _draft(grammar: Grammar, trigger: Trigger) -> Draft:
    sense = trigger.sense
    sides = find_sides(grammar, trigger)
    return Draft(
        trigger=trigger,
        type=sense.type,
        mode=sense.mode,
        cameo=sense.cameo,
        contexts=sense.contexts,
        actors=sides.actors,
        recipients=sides.recipients,
        implied=sides.implied,
        role=sense.role,
    )


def _records(grammar: Grammar, drafts: Sequence[Draft], factuality: Sequence[float]) -> tuple[Event, ...]:
    sentences = grammar.parse.sentences
    events: list[Event] = []
    sentence = 0
    for number, draft in enumerate(drafts, 1):
        while sentences[sentence][1] <= draft.token:
            sentence += 1
        actors = _participants(grammar, draft.actors, draft.token)
        if draft.implied:
            supposed = actors or (Participant(implied=True),)
            actors = tuple(replace(actor, role=draft.role) for actor in supposed)
        events.append(
            Event(
                id=f"v{number}",
                happening=draft.happening,
                type=draft.type,
                mode=draft.mode,
                contexts=draft.contexts,
                cameo=draft.cameo,
                trigger=_span_of(grammar, draft.trigger.word),
                sentence=sentence,
                actors=actors,
                recipients=_participants(grammar, draft.recipients, draft.token),
                modality=draft.modality,
                polarity=draft.polarity,
                background=draft.background,
                factuality=factuality[draft.token] if factuality else None,
                attributions=draft.attributions,
            )
        )
    return tuple(events)


def _span_of(grammar: Grammar, word: int) -> Span:
    """Where a word stands, all of it if a hyphen divides it: "sit-in", "tear-gassed"."""
    first = word
    while first > 1 and grammar.words[first - 1] == "-" and grammar.parse.ends[first - 2] == grammar.starts[first - 1]:
        first -= 2
    return grammar.parse.span(first, word + 1)


def _participants(grammar: Grammar, tokens: Sequence[int], trigger: int) -> tuple[Participant, ...]:
    spans: list[Span] = []
    for token in tokens:
        span = stretch(grammar, token, trigger)
        if span not in spans:
            spans.append(span)
    return tuple(Participant(span=span) for span in spans)
