"""Find what each holder says brought something about, or was hit."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from rashomon.comparing.claims.scene import Scene
from rashomon.comparing.words import stems_of
from rashomon.knowledge.slots import Family, Kinds
from rashomon.records.claim import Claim
from rashomon.records.span import Span

NOT_BEFORE = 40  # characters before a cause in which "not" turns it around
CLOSE = 45  # characters between an effect and the link to its cause
EMPTY = frozenset(
    {
        "disease",
        "diseas",
        "ill",
        "injur",
        "injuri",
        "wound",
        "them",
        "caus",
        "person",
        "day",
        "later",
        "way",
        "nationwid",
        "year",
        "begin",
    }
)  # no causes
LONGEST = 90  # characters of a cause
LEAD = 3  # sentences that say what a report tells of
ANY = "any"  # the family of what no table knows
FEWEST = 2  # words that say what was brought about
MISHAP = "mishap"  # the family of what goes wrong
HARMING = frozenset({"ASSAULT", "COERCE"})


def explain(scene: Scene) -> Iterator[Claim]:
    """Causes: what a link leads to or from, in a sentence that names an effect.

    `kind` is the kind of cause where the table knows it, `unit` the family of effects, `near` the stems of the cause.
    """
    for sentence in scene.reading.sentences:
        words = sentence.of(scene.text)
        for name, family in scene.slots.families.items():
            if family.effects.search(words) is None and not (name == MISHAP and scene.slots.inherent.search(words)):
                continue
            for start, end in _causes(scene, words, family):
                yield from _cause(scene, Span(sentence.start + start, sentence.start + end), name, family.kinds)


def give_reasons(scene: Scene) -> Iterator[Claim]:
    """Causes of what no family knows: what stands behind "because of", of what stands before it."""
    for sentence in scene.reading.sentences:
        words = sentence.of(scene.text)
        if not scene.phrases["why"].search(words):  # what follows is slow
            continue
        if any(family.effects.search(words) for family in scene.slots.families.values()):
            continue
        for match in scene.phrases["reason"].finditer(words):
            span = Span(sentence.start + match.start("why"), sentence.start + match.end("why"))
            effect = stems_of(match["what"], scene.slots.stop)
            stems = stems_of(match["why"], scene.slots.stop)
            if len(effect) < FEWEST or not stems - EMPTY or not scene.is_claimed(span):
                continue
            denied = bool(scene.phrases["excluding"].search(match["what"][-NOT_BEFORE:]))
            claim = scene.claim("cause", span, f"not {match['why']}" if denied else match["why"], unit=ANY)
            yield replace(claim, near=stems, harmed=effect, final=denied)


def diagnose(scene: Scene) -> Iterator[Claim]:
    """What befell people of which they may have died, where the words themselves say it: a seizure, hanging."""
    dead = {
        name
        for e in scene.reading.entities
        for a in e.attributes
        if a.value == "dead" and (name := scene.voices.name(e))
    }
    kinds = scene.slots.families["death"].kinds
    for match in scene.slots.signs.finditer(scene.text):
        span = Span(match.start(), match.end())
        person = scene.person_near(span)
        name = scene.voices.name(person) if person else None
        if name is None or (dead and name not in dead) or not scene.is_claimed(span):
            continue
        kind = next((kind for kind, _, _ in kinds.find(match.group())), None)
        before = scene.text[max(scene.voices.sentence(span).start, span.start - NOT_BEFORE) : span.start]
        denied = bool(scene.phrases["excluding"].search(before))
        claim = scene.claim("cause", span, f"not {match.group()}" if denied else match.group(), kind=kind, unit="death")
        yield replace(claim, near=stems_of(match.group(), scene.slots.stop), harmed=frozenset({"die"}), final=denied)


def find_faults(scene: Scene) -> Iterator[Claim]:
    """What made something go wrong, where the words themselves say it: "the brakes failed", "fell asleep"."""
    family = scene.slots.families[MISHAP]
    matches = [*scene.slots.faults.finditer(scene.text)]
    sentences = scene.reading.sentences if matches else ()
    told = [family.effects.findall(sentence.of(scene.text)) for sentence in sentences]
    for match in matches:
        span = Span(match.start(), match.end())
        kind = next((kind for kind, _, _ in family.kinds.find(match.group())), None)
        number = max(scene.number(span), 0)
        around = (*told[:LEAD], *told[max(0, number - 1) : number + 1])
        effects = [word for words in around for word in words if word not in match.group()]
        if kind is None or not effects or not scene.is_claimed(span):
            continue
        before = scene.text[max(scene.part(span).start, span.start - NOT_BEFORE) : span.start]
        denied = bool(scene.phrases["excluding"].search(before))
        claim = scene.claim("cause", span, f"not {match.group()}" if denied else match.group(), kind=kind, unit=MISHAP)
        stems = stems_of(match.group(), scene.slots.stop)
        yield replace(claim, near=stems, harmed=stems_of(" ".join(effects), scene.slots.stop), final=denied)


def _causes(scene: Scene, words: str, family: Family) -> Iterator[tuple[int, int]]:
    """Where causes stand: behind a link such as "because of", before one such as "caused"; beyond it the effect."""
    effects = family.effects
    for match in scene.slots.after.finditer(words):
        behind = re.match(r"[^.;:“”\"]*", words[match.end() :])
        if behind and effects.search(words, max(0, match.start() - CLOSE), match.end()):
            yield from (
                (match.end() + start, match.end() + end)
                for _, start, end in family.kinds.find(behind.group()[:LONGEST])
            )
    for match in scene.slots.links.finditer(words):
        effect = effects.search(words, max(0, match.start() - CLOSE), match.end())
        if effect is None or scene.slots.unlawful.search(words, effect.end(), match.start()):
            continue
        behind = re.match(r"[^,.;:“”\"]*", words[match.end() :])
        if behind and behind.group().strip():
            yield match.end(), match.end() + min(len(behind.group().rstrip()), LONGEST)
    for match in scene.slots.causing.finditer(words):
        inherent = scene.slots.inherent.fullmatch(match.group())
        if inherent and scene.phrases["passive"].search(words[: match.start()]):
            continue
        if words[match.end() :].startswith(" by"):
            continue
        if not inherent and not effects.search(words, match.start(), match.end() + CLOSE):
            continue
        before = re.search(r"(?:(?<=that )|(?<=^)|(?<=[,.;:“”\"]))(?:(?! that )[^,.;:“”\"])*$", words[: match.start()])
        if before and before.group().strip():
            yield max(before.start(), match.start() - LONGEST), match.start()


def _cause(scene: Scene, span: Span, family: str, kinds: Kinds) -> Iterator[Claim]:
    raw = span.of(scene.text)
    span = Span(span.start + len(raw) - len(raw.lstrip()), span.end - len(raw) + len(raw.rstrip()))
    if span.start >= span.end or not scene.is_claimed(span):
        return
    article = scene.phrases["article"].match(span.of(scene.text))
    span = Span(span.start + article.end(), span.end) if article else span  # "a stroke" is "stroke"
    words = span.of(scene.text)
    stems = stems_of(words, scene.slots.stop)
    if not stems - EMPTY:
        return
    sentence = scene.voices.sentence(span)
    before = scene.text[max(sentence.start, span.start - NOT_BEFORE) : span.start]
    denied = bool(scene.phrases["excluding"].search(before) or scene.phrases["excluding"].match(words))
    found = [kind for kind, _, _ in kinds.find(words)]
    kind = found[0] if found else None
    claim = scene.claim("cause", span, f"not {words}" if denied else words, kind=kind, unit=family)
    effects = scene.slots.families[family].effects.findall(sentence.of(scene.text))
    harmed = stems_of(" ".join(effects), scene.slots.stop)
    yield replace(claim, near=stems, harmed=harmed, final=denied)


def aim(scene: Scene) -> Iterator[Claim]:
    """What and who was hit: sites and people of civil or of armed kind, where somebody tells of an attack."""
    for number, sentence in enumerate(scene.reading.sentences):
        harmed = [
            r.span
            for e in scene.reading.events
            if e.sentence == number and e.type in HARMING
            for r in e.recipients
            if r.span
        ]
        for slot, kinds in (("site", scene.slots.target_sites), ("people", scene.slots.target_people)):
            yield from _targets(scene, sentence, slot, kinds, harmed)


def _targets(scene: Scene, sentence: Span, unit: str, kinds: Kinds, harmed: Sequence[Span]) -> Iterator[Claim]:
    words = sentence.of(scene.text)
    for kind, start, end in kinds.find(words):
        span = Span(sentence.start + start, sentence.start + end)
        hit = (
            any(recipient.covers(span) for recipient in harmed)
            or scene.phrases["hit"].search(words[:start])
            or scene.phrases["was_hit"].match(words[end:])
        )
        called = scene.phrases["being"].search(words[:start]) and scene.voices.at(span).attribution is not None
        if not (hit or called) or not scene.is_claimed(span):
            continue
        yield scene.claim("target", span, span.of(scene.text).lower(), kind=kind, unit=unit)
