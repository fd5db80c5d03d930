"""Find what happened, who did it, to whom."""

from collections.abc import Sequence

from rashomon.knowledge.ontology import Ontology
from rashomon.reading.events.draft import Draft
from rashomon.reading.events.grammar import Grammar
from rashomon.reading.events.happenings import share_happenings
from rashomon.reading.events.phrases import stretch
from rashomon.reading.events.roles import find_sides, lend_actors
from rashomon.reading.events.speech import Speech
from rashomon.reading.events.status import judge
from rashomon.reading.events.triggers import Trigger, find_triggers
from rashomon.reading.events.turning import absorb, turn_outlook
from rashomon.records.attribution import Attribution
from rashomon.records.event import Event, Participant
from rashomon.records.parse import Parse
from rashomon.records.span import Span
from rashomon.records.text import Text

VERSION = "1"


def find_events(text: Text, parse: Parse, attributions: Sequence[Attribution], ontology: Ontology) -> tuple[Event, ...]:
    """The events that `text` tells of, in its order, ids "v1", "v2" …

    Time, place, quantities, entities and factuality are left open; rules give no probability: `confidence` is None.
    """
    if not parse.words:
        return ()
    grammar = Grammar(parse, ontology)
    speech = Speech(grammar, text, attributions)
    drafts = [_draft(grammar, trigger) for trigger in find_triggers(grammar)]
    for draft in drafts:
        said = speech.around(draft)
        draft.attributions = tuple(attribution.id for attribution in said)
        judge(grammar, draft, attributed=bool(said))
    lend_actors(grammar, drafts)
    drafts = absorb(grammar, drafts)
    for draft in drafts:
        turn_outlook(grammar, draft)
    drafts = speech.urge(drafts)
    drafts.sort(key=lambda draft: draft.token)
    for draft in drafts:
        speech.name_speakers(draft)
    share_happenings(grammar, drafts)
    return _records(grammar, drafts)


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
    )


def _records(grammar: Grammar, drafts: Sequence[Draft]) -> tuple[Event, ...]:
    sentences = grammar.parse.sentences
    events: list[Event] = []
    sentence = 0
    for number, draft in enumerate(drafts, 1):
        while sentences[sentence][1] <= draft.token:
            sentence += 1
        actors = _participants(grammar, draft.actors, draft.token)
        if not actors and draft.implied:
            actors = (Participant(implied=True),)
        events.append(
            Event(
                id=f"v{number}",
                happening=draft.happening,
                type=draft.type,
                mode=draft.mode,
                contexts=draft.contexts,
                cameo=draft.cameo,
                trigger=grammar.parse.span(draft.token, draft.token + 1),
                sentence=sentence,
                actors=actors,
                recipients=_participants(grammar, draft.recipients, draft.token),
                modality=draft.modality,
                polarity=draft.polarity,
                background=draft.background,
                attributions=draft.attributions,
            )
        )
    return tuple(events)


def _participants(grammar: Grammar, tokens: Sequence[int], trigger: int) -> tuple[Participant, ...]:
    spans: list[Span] = []
    for token in tokens:
        span = stretch(grammar, token, trigger)
        if span not in spans:
            spans.append(span)
    return tuple(Participant(span=span) for span in spans)
