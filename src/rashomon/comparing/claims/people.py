"""Find what each holder says of a person: age, nationality, fate, name."""

from collections.abc import Iterator, Sequence

from rashomon.comparing.claims.figures import find_figures
from rashomon.comparing.claims.scene import Scene, head_of
from rashomon.comparing.claims.voices import is_named
from rashomon.records.claim import Claim
from rashomon.records.entity import Attribute, Entity
from rashomon.records.span import Span

OLDEST = 125
KIN = frozenset(
    {
        "wif",
        "husband",
        "son",
        "daughter",
        "brother",
        "sist",
        "moth",
        "fath",
        "child",
        "nephew",
        "niec",
        "cousin",
        "uncl",
        "aunt",
    }
)
NOT_BEFORE = 24  # characters before a word of fate in which "not" turns it around


def describe(scene: Scene) -> Iterator[Claim]:
    """Ages, nationalities, fates, and names of people."""
    for entity in scene.reading.entities:
        if entity.type == "person" or entity.id in scene.people:
            yield from (claim for attribute in entity.attributes for claim in _attribute(scene, entity, attribute))
    yield from _ages(scene)
    yield from _citizens(scene)
    yield from _fates(scene)
    yield from _names(scene)


def _attribute(scene: Scene, entity: Entity, attribute: Attribute) -> Iterator[Claim]:
    slot = scene.slots.attributes.get(attribute.name)
    words = attribute.span.of(scene.text)
    if slot is None or (slot == "nationality" and not is_named(entity) and not scene.slots.citizens.search(words)):
        return
    if not scene.is_claimed(attribute.span):
        return
    low = _number(attribute.value) if slot == "age" else None
    if slot == "age" and low is None:
        return
    value = attribute.value.strip("~ ")
    if scene.is_said_by_kin(entity, attribute.span):
        return
    named = scene.voices.name(entity) or _name_beside(scene, entity, attribute.span)
    if named is None and slot == "status":
        return
    subject = named or (None if slot == "nationality" else head_of(entity))
    unit = None if named else "unnamed"
    yield scene.claim(slot, attribute.span, value, low=low, high=low, kind=value, subject=subject, unit=unit)


def _name_beside(scene: Scene, entity: Entity, span: Span) -> str | None:
    """The name of who has none of his own: the kin of who speaks; who is described "as a" such one."""
    sentence = scene.voices.sentence(span)
    if head_of(entity) in KIN or any(
        sentence.covers(mention) and scene.phrases["pronoun"].fullmatch(mention.of(scene.text))
        for mention in entity.mentions
    ):
        return scene.kin_of(span)
    if scene.phrases["described"].search(scene.text, sentence.start, span.start):
        person = scene.person_near(span)
        return scene.voices.name(person) if person else None
    return None


def _citizens(scene: Scene) -> Iterator[Claim]:
    """Of which state a person is, where the state is not in the tables: "was a Suvandan national"."""
    told = [a.span for e in scene.reading.entities for a in e.attributes if a.name == "nationality"]
    for match in scene.phrases["citizen"].finditer(scene.text):
        group = match.lastindex or 1
        span = Span(match.start(group), match.end(group))
        if any(span.meets(other) for other in told) or not scene.is_claimed(span):
            continue
        person = scene.person_near(span)
        name = scene.voices.name(person) if person else None
        if name and not (set(name.split()) & set(match.group(group).split())):
            nation = scene.nation(span)
            yield scene.claim("nationality", span, nation, kind=nation, subject=name)
    for place in scene.demonyms:
        if any(place.span.meets(other) for other in told) or not scene.is_claimed(place.span):
            continue
        noun = scene.phrases["of_state"].match(scene.text, place.span.end)
        before = scene.text[scene.voices.sentence(place.span).start : place.span.start]
        called = scene.phrases["state_before"].search(before) and scene.phrases["state_behind"].match(
            scene.text, place.span.end
        )
        papers = scene.phrases["papers"].match(scene.text, place.span.end)
        if (called or papers) and not scene.phrases["negation"].search(before):
            person = scene.person_near(place.span)
        else:
            person = scene.person_at(noun.end()) if noun else None
        name = scene.voices.name(person) if person else None
        if name and not set(name.split()) & set(place.span.of(scene.text).split()):
            yield scene.claim("nationality", place.span, place.country or "", kind=place.country, subject=name)


def _ages(scene: Scene) -> Iterator[Claim]:
    """How old people are said to be where the reading did not take them for people: "Tiko is nineteen"."""
    told = [a.span for e in scene.reading.entities for a in e.attributes if a.name == "age"]
    for span, value in find_figures(scene.text, scene.slots.numbers):
        if any(span.meets(other) for other in told) or not 0 < value <= OLDEST or not scene.is_claimed(span):
            continue
        before = scene.text[scene.voices.sentence(span).start : span.start]
        apposed = scene.phrases["apposed"].search(before)
        if not (scene.phrases["aged"].search(before) or apposed) or not scene.phrases["years"].match(
            scene.text, span.end
        ):
            continue
        person = scene.person_near(span)
        name = scene.voices.name(person) if person else None
        if apposed and not (name and (name.endswith(apposed[1]) or apposed[1].endswith(name))):
            continue  # "Viktor Tor, 51" says nothing of Ali Tor
        if name:
            yield _age(scene, span, value, name)
    yield from _births(scene, told)


def _births(scene: Scene, told: Sequence[Span]) -> Iterator[Claim]:
    """How old people are by their birthday, by the year in which they were born, or before they are named."""
    for match in scene.phrases["old_named"].finditer(scene.text):
        span = Span(match.start("age"), match.end("age"))
        person = scene.person_at(match.start("who"))
        name = scene.voices.name(person) if person else None
        if name and scene.is_claimed(span) and not any(span.meets(other) for other in told):
            yield _age(scene, span, float(match["age"]), name)
    for pattern in ("birthday", "born"):
        for match in scene.phrases[pattern].finditer(scene.text):
            span = Span(match.start(), match.end())
            if any(span.meets(other) for other in told) or not scene.is_claimed(span):
                continue
            if pattern == "birthday":
                value = float(match["age"])
            elif scene.day:
                value = float(scene.day[:4]) - float(match["year"])
            else:
                continue
            person = scene.person_near(span)
            name = scene.voices.name(person) if person else None
            if name and 0 < value <= OLDEST:
                yield _age(scene, span, value, name)


def _age(scene: Scene, span: Span, value: float, name: str) -> Claim:
    return scene.claim("age", span, f"{value:.0f}", low=value, high=value, kind=f"{value:.0f}", subject=name)


def _fates(scene: Scene) -> Iterator[Claim]:
    """Who is said to be dead or alive, held or free."""
    for sentence in scene.reading.sentences:
        words = sentence.of(scene.text)
        for kind, start, end in scene.slots.fates.find(words):
            span = Span(sentence.start + start, sentence.start + end)
            held = words[:end].endswith("held") and scene.phrases["held_thing"].match(words, end)
            if held or scene.phrases["unreal"].search(words[:start]) or not scene.is_claimed(span):
                continue
            person = scene.person_near(span)
            name = scene.voices.name(person) if person else None
            if name is None or person is None or person.type == "group":
                continue
            inside = scene.phrases["negation"].search(words[start:end])
            denied = scene.phrases["negation"].search(words[max(0, start - NOT_BEFORE) : start]) or inside
            kind = f"not {kind}" if denied and not kind.startswith("not ") else kind
            yield scene.claim("status", span, kind, kind=kind, subject=name)


def _names(scene: Scene) -> Iterator[Claim]:
    """Who somebody is said to be: "identified the driver as Ivo Rand"."""
    for match in scene.phrases["named"].finditer(scene.text):
        group = match.lastindex or 1
        span = Span(match.start(group), match.start(group) + len(match.group(group).rstrip()))
        if scene.is_claimed(span):
            yield scene.claim("identity", span, span.of(scene.text), kind=span.of(scene.text))


def _number(value: str) -> float | None:
    digits = value.strip("~ ")
    return float(digits) if digits.isdigit() else None
