"""Find who says that something was done, by whom, or that it was not."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from rashomon.comparing.claims.scene import DENYING, Scene
from rashomon.comparing.words import stems_of, words_of
from rashomon.knowledge.slots import Slots
from rashomon.records.attribution import Attribution
from rashomon.records.claim import Claim
from rashomon.records.entity import Entity
from rashomon.records.event import Event
from rashomon.records.span import Span

HARMING = frozenset({"ASSAULT"})
BLAMING = ("doer", "done", "blamed_on", "blamed_for", "behind")  # phrases that say who did what
CULPRITS = ("culprit_blamed", "culprit_work", "culprit_named")
BACK = 2  # sentences back to which "the attack" reaches
BY = " by "
BEGINNING = 40  # characters of what is rejected in which stands that it is a claim
NAMELESS = frozenset({"it", "this", "that", "he", "she", "they", "we", "who", "nobody", "no one"})
UNTOLD = (*DENYING, "doubts", None, "asks", "demands", "promises", "predicts")


def deny(scene: Scene) -> Iterator[tuple[Claim, Attribution]]:
    """The claims that something did not happen, each with the attribution that denies it."""
    for attribution in scene.reading.attributions:
        if attribution.stance not in DENYING or not (attribution.source and attribution.cue and attribution.content):
            continue
        span = attribution.content[0]
        words = " ".join(s.of(scene.text) for s in attribution.content)
        if attribution.stance == "rejects" and not scene.slots.claimed.search(words[:BEGINNING]):
            continue
        part = scene.slots.part.match(words)
        words = words[part.end() :] if part else words
        yield (
            Claim(
                slot="responsibility" if part else "occurrence",
                report=scene.reading.report.id,
                story=scene.story,
                holder=scene.voices.holder(scene.voices.of(attribution), scene.voices.sentence(attribution.cue[0])),
                value="denied",
                text=" ".join(words.split()),
                about=stems_of(scene.phrases["aside"].sub("", words), scene.slots.stop),
                near=_deeds(scene, words) | _types(scene.reading.events, span),
                day=scene.day,
                days=scene.days_of(span),
            ),
            attribution,
        )


def _deeds(scene: Scene, words: str) -> frozenset[str]:
    """The stems of what is said to have been done, where the words say so: "sailed" of "that it had sailed"."""
    return stems_of(" ".join(m["deed"] for m in scene.phrases["deed_done"].finditer(words)), scene.slots.stop)


def contradict(scene: Scene) -> Iterator[Claim]:
    """The claims that something is not so, in other words than those of denying.

    "The story of soldiers removing boxes is false", "It did not happen", "No box was ever taken".
    """
    for sentence in scene.reading.sentences:
        words = sentence.of(scene.text)
        untrue = scene.slots.untrue.search(words)
        story = scene.phrases["story"].search(words, 0, untrue.start()) if untrue else None
        unhappened = scene.slots.unhappened.search(words)
        that = scene.phrases["untrue_that"].search(words)
        if that:
            span = Span(sentence.start + that.start("what"), sentence.start + that.end("what"))
            yield from _deny(scene, span, that["what"], kind=None)
        elif untrue and story:
            span = Span(sentence.start + untrue.start(), sentence.start + untrue.end())
            yield from _deny(scene, span, story["what"], kind=None)
        elif unhappened:
            span = Span(sentence.start + unhappened.start(), sentence.start + unhappened.end())
            yield from _deny(scene, span, unhappened.group(), kind="general")
        else:
            negated = scene.phrases["negation"].search(words)
            contrast = scene.phrases["contrast"].search(words)
            if negated and not (contrast and contrast.start() <= negated.start()):
                span = Span(sentence.start + negated.start(), sentence.start + negated.end())
                clause = next((one for one in scene.clauses(scene.part(span)) if one.covers(span)), span)
                yield from _deny(scene, span, clause.of(scene.text), kind="negated")


def _deny(scene: Scene, span: Span, words: str, kind: str | None) -> Iterator[Claim]:
    if scene.is_claimed(span):
        part = scene.slots.part.search(words)
        claim = scene.claim("responsibility" if part else "occurrence", span, "denied", kind=kind)
        about = stems_of(words, scene.slots.stop)
        yield replace(claim, text=" ".join(words.split()), about=about, near=_deeds(scene, words))


def tell(scene: Scene) -> Iterator[Claim]:
    """The claims that something happened: one for each statement, one for each sentence in the report's own voice."""
    reading = scene.reading
    relaying = {a.within for a in reading.attributions if a.within}
    events = [e for e in reading.events if e.polarity == "positive" and e.modality == "actual"]
    for number, sentence in enumerate(reading.sentences):
        inside = [e for e in events if e.sentence == number]
        voices: dict[str | None, Span] = {}
        for attribution in reading.attributions:
            if attribution.id in relaying or attribution.stance in UNTOLD:
                continue
            for content in attribution.content:
                if sentence.meets(content) and attribution.source:
                    start, end = max(sentence.start, content.start), min(sentence.end, content.end)
                    voices[attribution.id] = Span(start, end)
        if not voices and not any(sentence.meets(part) for a in reading.attributions for part in (*a.content, *a.cue)):
            voices[None] = sentence
        for identity, span in ((who, clause) for who, part in voices.items() for clause in scene.clauses(part)):
            said = scene.voices.said.get(identity or "")
            voice = scene.voices.of(said) if said else scene.voices.at(span)
            words = span.of(scene.text)
            if scene.phrases["called_for"].match(words):
                continue
            yield Claim(
                slot="occurrence",
                report=reading.report.id,
                story=scene.story,
                holder=scene.voices.holder(voice, span),
                value="asserted",
                text=" ".join(words.split()),
                about=stems_of(words, scene.slots.stop) | _types(inside, span),
                own=said is None,
                press=said is None and scene.press,
                publisher=reading.report.publisher,
                credit=scene.credit,
                body=scene.voices.body_of(said) if said else None,
                speaker=scene.voices.parties.get(scene.voices.speaker_of(said) or "") if said else None,
                day=scene.day,
                days=scene.days_of(span),
            )


def accuse(scene: Scene) -> Iterator[Claim]:
    """Who is said to have done harm: the actors of events that harm, and those who are accused "of" or blamed "for"."""
    entities = scene.entities
    for event in scene.reading.events:
        if event.type not in HARMING or event.modality not in ("actual", "possible") or event.background:
            continue
        if event.polarity == "negative" or not scene.is_claimed(event.trigger):
            continue
        for actor in event.actors:
            entity = entities.get(actor.entity or "")
            if actor.span is None or (entity is not None and entity.type == "thing"):
                continue
            words = scene.voices.sentence(actor.span).of(scene.text)
            if scene.phrases["anybody"].fullmatch(actor.span.of(scene.text)):
                continue
            if actor.span.end <= event.trigger.start and _is_passive(scene, event.trigger):
                continue
            if scene.slots.began.search(words) or scene.slots.answered.search(words):
                continue  # who began is a matter of its own
            if entity is None and not scene.slots.official.search(actor.span.of(scene.text)):
                continue
            if scene.phrases["negation"].match(actor.span.of(scene.text)) or _only_speaks(scene, actor.span):
                continue
            harmed = [r.span.of(scene.text) for r in event.recipients if r.span]
            yield _blame(scene, actor.span, entity, event.type, " ".join(harmed), event.trigger)
    for attribution in scene.reading.attributions:
        if attribution.stance != "alleges" or not attribution.content:
            continue
        content = attribution.content[0]
        for entity in scene.reading.entities:
            for mention in entity.mentions:
                if content.covers(mention) and mention.start - content.start <= len("the "):
                    behind = scene.text[mention.end : content.end]
                    if scene.phrases["accused"].match(behind) and any(
                        content.covers(e.trigger) for e in scene.reading.events if e.type in HARMING
                    ):
                        yield _blame(scene, mention, entity, "ASSAULT", behind, mention)


def _is_passive(scene: Scene, trigger: Span) -> bool:
    """Whether a headline tells what befell those whom it begins with: "Officers attacked with stones"."""
    sentence = scene.voices.sentence(trigger)
    before = scene.text[sentence.start : trigger.start]
    rest = scene.text[trigger.start : sentence.end].rstrip()
    return before.endswith(" ") and bool(scene.phrases["headline_passive"].match(rest))


def _only_speaks(scene: Scene, span: Span) -> bool:
    """Whether those words name somebody as the source of a statement: who tells of harm did not do it by that."""
    return any(source.meets(span) for a in scene.reading.attributions for source in a.source)


def act(scene: Scene) -> Iterator[Claim]:
    """Who is said to have done what, whatever it was: "it was X who opened the gates", "the gates were opened by X".

    Or who is blamed for it.

    `near` holds the stems of what was done.
    """
    for sentence in scene.reading.sentences:
        words = sentence.of(scene.text)
        for form in BLAMING:
            if form == "done" and BY not in words:  # it is slow
                continue
            for match in scene.phrases[form].finditer(words):
                span = Span(sentence.start + match.start("who"), sentence.start + match.end("who"))
                who = match["who"]
                if not scene.is_claimed(span) or scene.phrases["negation"].search(who) or who.lower() in NAMELESS:
                    continue
                deed = stems_of(match["deed"], scene.slots.stop)
                if len(deed) > 1 and not scene.slots.began.search(words):
                    claim = scene.claim("responsibility", span, who, unit="act")
                    harm = [e for e in scene.reading.events if e.type in HARMING and sentence.covers(e.trigger)]
                    harmed = " ".join(r.span.of(scene.text) for e in harm for r in e.recipients if r.span)
                    yield replace(claim, near=deed, harmed=stems_of(harmed, scene.slots.stop))
        yield from _culprits(scene, sentence)


def _culprits(scene: Scene, sentence: Span) -> Iterator[Claim]:
    """Who is said to have done the harm that is told right before: "it was the work of rebels"."""
    words = sentence.of(scene.text)
    number = scene.number(sentence)
    for form in CULPRITS:
        match = scene.phrases[form].search(words)
        if match is None or match["who"].lower() in NAMELESS or scene.phrases["negation"].search(match["who"]):
            continue
        span = Span(sentence.start + match.start("who"), sentence.start + match.end("who"))
        told = [e for e in scene.reading.events if e.type in HARMING and number - BACK <= e.sentence <= number]
        if told and scene.is_claimed(span) and not scene.phrases["anybody"].fullmatch(match["who"]):
            entity = next((e for e in scene.reading.entities if any(span.meets(m) for m in e.mentions)), None)
            harmed = " ".join(r.span.of(scene.text) for e in told for r in e.recipients if r.span)
            yield _blame(scene, span, entity, "ASSAULT", harmed, span)


def _blame(scene: Scene, span: Span, entity: Entity | None, unit: str, harmed: str, told: Span) -> Claim:
    name = (scene.voices.name(entity) if entity else None) or " ".join(span.of(scene.text).split())
    return scene.claim(
        "responsibility",
        told if told != span else span,
        name,
        kind=entity.role if entity else None,
        country=entity.country if entity else None,
        unit=unit,
        harmed=stems_of(harmed, scene.slots.stop),
    )


def begin(scene: Scene) -> Iterator[Claim]:
    """Who is said to have begun, and who to have answered."""
    for sentence in scene.reading.sentences:
        words = sentence.of(scene.text)
        first = scene.phrases["first_from"].search(words)
        if first:
            span = Span(sentence.start + first.start("who"), sentence.start + first.end("who"))
            if scene.is_claimed(span):
                yield scene.claim("sequence", span, first["who"], kind="began", subject=first["who"])
            continue
        for kind, pattern in (("began", scene.slots.began), ("answered", scene.slots.answered)):
            match = pattern.search(words)
            if match is None:
                continue
            span = Span(sentence.start + match.start(), sentence.start + match.end())
            if not scene.is_claimed(span) or scene.phrases["wondered"].search(words[: match.start()]):
                continue
            cleft = scene.phrases["cleft"].search(words[: match.start()])
            if cleft:
                yield scene.claim("sequence", span, cleft[1], kind=kind, subject=cleft[1])
                continue
            party = _party_before(scene, scene.part(span), span)
            if party and party.name.lower() not in NAMELESS:
                name = scene.voices.name(party) or party.name
                yield scene.claim(
                    "sequence", span, name, kind=kind, subject=name, country=party.country, unit=party.role
                )


def _party_before(scene: Scene, part: Span, span: Span) -> Entity | None:
    """Who does what stands at `span`: who is named last before it, within what is said."""
    named = [
        (mention.start, mention.end, entity)
        for entity in scene.reading.entities
        if entity.type != "thing"
        for mention in entity.mentions
        if part.start <= mention.start and mention.end <= span.start + 1
    ]
    return max(named, key=lambda found: found[:2])[2] if named else None


def is_general(denial: Claim, slots: Slots) -> bool:
    """Whether a denial does not say what it denies: "any wrongdoing", "the accusations"."""
    words = [word for word in words_of(denial.text) if word not in slots.stop or word in slots.denied]
    return bool(words) and all(word in slots.denied for word in words)


def _types(events: Sequence[Event], span: Span) -> frozenset[str]:
    """Marks of the kinds of event that are told at a place, so that they can be told from words."""
    return frozenset(
        mark for e in events if span.covers(e.trigger) for mark in (f"={e.type}", *([f"={e.mode}"] if e.mode else []))
    )
