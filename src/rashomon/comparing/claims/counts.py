"""Find how many each holder says there were."""

import re
from collections.abc import Iterator
from dataclasses import replace

from rashomon.comparing.claims.figures import find_figures
from rashomon.comparing.claims.scene import DENYING, Scene
from rashomon.comparing.words import WORD
from rashomon.records.claim import Claim
from rashomon.records.quantity import Quantity
from rashomon.records.span import Span

NOT = 24  # characters before a figure in which "not" denies it, or a word makes it a number of something else
PEOPLE = "people"
FEWEST = 2  # that are counted: "one" is an article more often than a number
REACH = 3  # words behind a figure among which the noun that it counts is looked for
ABOARD = "aboard"  # the unit of those whom something carries, in whatever words
CARRIED = frozenset({"passengers", "travellers", "passengers and crew"})
BODIES = frozenset({"bodies", "corpses"})
PERSONS = frozenset({"people", "troops"})  # units of quantities
# Phrases that stand before figures of people, and behind them, where something befell those.
HELD = ("holding", "being_held")
FATES = {
    "deaths": ("killing", "being_killed"),
    "injuries": ("treating", "being_treated"),
    "detained": ("rounding_up", "being_rounded_up"),
    "missing": ("vanishing", "being_gone"),
}
SCALES = ((1e9, "billion"), (1e6, "million"))
BESIDE = 40  # characters on each side of a figure in which words bound it
AHEAD = 60  # characters before a figure in which the word for what it counts stands
BACK = 2  # sentences back to which a figure without a noun may go for what it counts
CURRENCY = re.compile(r" ([A-Za-z]+)\b")


def count(scene: Scene) -> Iterator[Claim]:
    """The numbers of a report: of those harmed or held, of crowds, of money, of other people and things.

    Numbers that are denied or replaced are left out. A figure that says of
    nothing what it counts ("the party spoke of 100,000") counts what the last one did.
    """
    found = sorted([*_quantities(scene), *_things(scene)], key=lambda pair: pair[0])
    last: Claim | None = None
    reach = 0
    for span, claim in found:
        number = scene.number(span)
        if claim.slot == "count" and claim.unit is None:
            if (
                last is None
                or scene.phrases["faring"].match(scene.text, span.end)
                or number > reach
                or scene.phrases["counting"].search(scene.voices.sentence(span).of(scene.text))
            ):
                continue
            claim = replace(claim, slot=last.slot, unit=last.unit, population=last.population)
        else:
            last, reach = claim, number + BACK
        yield claim


def _quantities(scene: Scene) -> Iterator[tuple[Span, Claim]]:
    for quantity in scene.reading.quantities:
        if _is_disclaimed(scene, quantity.span) or (quantity.of is None and _is_part(scene, quantity.span)):
            continue
        slot = scene.slots.units.get(quantity.unit)
        if slot and quantity.of is None and _is_age(scene, quantity.span):
            continue
        if slot == "attendance" and not _is_crowd(scene, quantity):
            slot = None
        measure = scene.slots.measures.get(quantity.unit)
        unit: str | None = None
        if slot is None:
            slot = measure or "count"
            unit = quantity.of if measure == "amount" else quantity.unit if measure else _counted(scene, quantity)
            if slot == "count" and (quantity.high or FEWEST) < FEWEST:
                continue
        elif quantity.high == 0:  # "nobody was hurt" does not say in what
            continue
        fate = _fate(scene, quantity, unit) if slot == "count" else None
        if fate:
            slot, unit = fate, None
        elif slot == "count" and (unit in CARRIED or _stands_beside(scene, quantity.span, "carrying", "aboard")):
            unit = ABOARD
        if measure == "amount" and scene.phrases["share"].match(scene.text, quantity.span.end):
            continue
        high = None if _is_open(scene, quantity.span) else quantity.high
        population = None if unit else quantity.of
        claim = scene.claim(
            slot, quantity.span, _figure(quantity), low=quantity.low, high=high, population=population, unit=unit
        )
        yield quantity.span, _mark_carried(claim)


def _mark_carried(claim: Claim) -> Claim:
    """A claim; of those aboard, with a mark beside it, so that two in no words in common are told of one vessel."""
    return replace(claim, near=claim.near | {f"={ABOARD}"}) if claim.unit == ABOARD else claim


def _things(scene: Scene) -> Iterator[tuple[Span, Claim]]:
    """Numbers of what is no people: "140 homes", "2,400 jobs"; and figures without a noun."""
    taken = [
        *(q.span for q in scene.reading.quantities),
        *(t.span for t in scene.reading.times),
        *(a.span for e in scene.reading.entities for a in e.attributes if a.name == "age"),
    ]
    for span, value in find_figures(scene.text, scene.slots.numbers):
        if any(span.meets(other) for other in taken) or _is_disclaimed(scene, span) or value < FEWEST:
            continue
        naked = scene.phrases["leading"].search(
            scene.text, scene.voices.sentence(span).start, span.start
        ) and scene.phrases["naked"].match(scene.text, span.end)
        named = (_slot_before(scene, span), _noun_before(scene, span)) if naked else (None, None)
        noun = named[1] if naked else _noun_behind(scene, span)
        money = noun is not None and CURRENCY.match(scene.text, span.end)
        paid = bool(money and money[1].lower() in scene.slots.currencies)
        if (noun is None and not naked) or (_is_within(scene, span) and not paid and not any(named)):
            continue
        high = None if _is_open(scene, span) else value
        if named[0]:
            yield span, scene.claim(named[0], span, _say(value), low=value, high=high)
            continue
        if paid and scene.phrases["share"].match(scene.text, span.end):
            continue
        slot = "amount" if paid else "count"
        if noun in BODIES:
            slot, noun = "deaths", None
        elif named[1] and (scene.slots.population_of.get(noun or "") == "demonstrators" or _gather(scene, span)):
            slot, noun = "attendance", None
        elif noun in CARRIED or (named[1] and _stands_beside(scene, span, "carrying", "aboard")):
            noun = ABOARD
        yield span, _mark_carried(scene.claim(slot, span, _say(value), low=value, high=high, unit=noun))


def _is_open(scene: Scene, span: Span) -> bool:
    """Whether more may come than a figure says: "at least", "so far" beside it."""
    sentence = scene.voices.sentence(span)
    beside = scene.text[max(sentence.start, span.start - BESIDE) : min(sentence.end, span.end + BESIDE)]
    return bool(scene.slots.open.search(beside))


def _slot_before(scene: Scene, span: Span) -> str | None:
    """The slot that a figure without a noun fills, by the words that lead to it: "gave the attendance as 18,200"."""
    start = max(scene.voices.sentence(span).start, span.start - AHEAD)
    named = [
        (m.end(), slot)
        for slot, words in scene.slots.heads.items()
        for m in words.finditer(scene.text, start, span.start)
    ]
    return max(named)[1] if named else None


def _noun_before(scene: Scene, span: Span) -> str | None:
    """What a figure without a noun counts where that is said before: "the number of inmates refusing meals at 41"."""
    start = max(scene.voices.sentence(span).start, span.start - AHEAD)
    found = scene.phrases["number_of"].search(scene.text, start, span.start)
    return found["noun"].lower() if found else None


def _gather(scene: Scene, span: Span) -> bool:
    """Whether a figure is of those at a gathering: "the number of people at the rally at 12,000"."""
    found = scene.phrases["gathered"].search(scene.text, scene.voices.sentence(span).start, span.start)
    return bool(found and scene.slots.crowd.search(scene.text, found.end(), span.start))


def _noun_behind(scene: Scene, span: Span) -> str | None:
    """The first plural behind a figure, within its sentence and before the next mark."""
    found = scene.phrases["remains_of"].match(scene.text, span.end)
    if found:
        return found["noun"].lower()
    end = min(scene.voices.sentence(span).end, span.end + 40)
    behind = re.split(r"[^\w\s'’-]", scene.text[span.end : end], maxsplit=1)[0]
    for match in [*WORD.finditer(behind)][:REACH]:
        word = match.group().lower()
        if word in scene.slots.stop:
            return None
        if word.endswith("s") and not word.endswith("ss"):
            return word
    return None


def _counted(scene: Scene, quantity: Quantity) -> str | None:
    """What kind of people a number counts; None where its words do not say."""
    if quantity.of:
        words = [match.group().lower() for match in WORD.finditer(quantity.of)]
        return words[-1] if words else PEOPLE
    if scene.phrases["persons"].match(scene.text, quantity.span.end):
        return PEOPLE
    return (
        None
        if scene.phrases["naked"].match(scene.text, quantity.span.end)
        else _noun_behind(scene, quantity.span) or PEOPLE
    )


def _is_crowd(scene: Scene, quantity: Quantity) -> bool:
    words = scene.phrases["crowdless"].sub("", scene.voices.sentence(quantity.span).of(scene.text))
    return bool(scene.slots.crowd.search(words))


def _is_within(scene: Scene, span: Span) -> bool:
    """Whether a figure tells where or which, not how many: "in 412 stations", "page 12"."""
    return bool(scene.phrases["which"].search(scene.text, max(0, span.start - NOT), span.start))


def _is_part(scene: Scene, span: Span) -> bool:
    """Whether a figure counts some of those just counted: "130 patients, of whom 6 died", "one of the dead"."""
    before = scene.phrases["partly"].search(scene.text, scene.voices.sentence(span).start, span.start)
    begins = scene.phrases["beginning"].search(scene.text[scene.voices.sentence(span).start : span.start])
    return bool(before or (begins and scene.phrases["some_of"].match(scene.text, span.end)))  # not "killed six of them"


def _is_age(scene: Scene, span: Span) -> bool:
    """Whether a figure says how old one person is: "a farmer of 70 is still missing"."""
    return bool(scene.phrases["age_behind"].search(scene.text, scene.voices.sentence(span).start, span.start))


def _fate(scene: Scene, quantity: Quantity, unit: str | None) -> str | None:
    """The slot for those of whom words right beside a figure say what befell them: "had buried two soldiers"."""
    if scene.slots.population_of.get(unit or "") == "prisoners":
        return "detained" if _stands_beside(scene, quantity.span, *HELD) else None
    if unit in BODIES:
        return "deaths"
    if quantity.unit not in PERSONS:
        return None
    return next((slot for slot, words in FATES.items() if _stands_beside(scene, quantity.span, *words)), None)


def _stands_beside(scene: Scene, span: Span, before: str, behind: str) -> bool:
    """Whether a phrase stands right before a figure, or another right behind it."""
    return bool(
        scene.phrases[before].search(scene.text[max(0, span.start - AHEAD) : span.start])
        or scene.phrases[behind].match(scene.text, span.end)
    )


def _is_disclaimed(scene: Scene, span: Span) -> bool:
    """Whether a figure stands in what is denied, behind "not", or as one that another has replaced: "up from nine"."""
    before = scene.text[max(0, span.start - NOT) : span.start].lower()
    if before.rstrip().endswith(("not", "nor")):
        return True
    if scene.phrases["taken_back"].search(scene.text, scene.voices.sentence(span).start, span.start):
        return True
    attribution = scene.voices.at(span).attribution
    if attribution is None:
        return False
    return attribution.stance in (*DENYING, "doubts") or (attribution.stance is None and not scene.is_claimed(span))


def _figure(quantity: Quantity) -> str:
    low = _say(quantity.low)
    if quantity.high is None:
        return f"at least {low}"
    return low if quantity.high == quantity.low else f"{low} to {_say(quantity.high)}"


def _say(value: float) -> str:
    """A number as people say it: "410 million", "2,400", "6.1"."""
    for scale, name in SCALES:
        if value >= scale:
            return f"{value / scale:,.10g} {name}"
    return f"{value:,.0f}" if value == int(value) else f"{value:,g}"
