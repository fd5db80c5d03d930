"""Two invented reports of one fire, read by hand, with damage in their raw text."""

from dataclasses import replace
from hashlib import sha256

from rashomon.records.attribution import Attribution, Stance
from rashomon.records.entity import Attribute, Entity
from rashomon.records.event import Event, Participant
from rashomon.records.reading import Reading
from rashomon.records.recipe import Recipe
from rashomon.records.report import Head
from rashomon.records.span import Span
from rashomon.records.text import Repair

RECIPE = Recipe(rashomon="0", id="0", stages={}, models={}, tables={}, settings={}, kernel="")
MADE = "2026-03-01T09:30:00+02:00"
LATER = "2026-03-02T09:30:00+02:00"
# What stands in the raw text, and what repair makes of it.
DAMAGE = {"\u200b": "", "鈥檚": "’s", "&amp;": "&"}
POST = (
    "Guards\u200b of the mill beat weaver Ada Brill on Sunday, the union said. "
    "The mill鈥檚 owner denied it. Brill &amp; Sons, a lawyer said, had been warned. She is 34."
)
COURIER = "Ada Brill, a weaver, was beaten by guards, her brother said. The guards struck her twice. Brill is 43."


def read(name: str, raw: str, *, mended: bool = True) -> Reading:
    """A reading of a raw text, by a recipe that mends all damage, or by one that mends none."""
    clean, at, repairs = "", 0, []
    while at < len(raw) and mended:
        start, before = min(((raw.find(d, at), d) for d in DAMAGE if d in raw[at:]), default=(len(raw), ""))
        clean += raw[at:start]
        after = DAMAGE.get(before, "")
        if before:
            span, was = Span(len(clean), len(clean) + len(after)), Span(start, start + len(before))
            repairs.append(Repair(span=span, raw=was, before=before, after=after, kind="mojibake"))
        clean += after
        at = start + len(before)
    text = clean if mended else raw
    digest = sha256(raw.encode()).hexdigest()
    return Reading(recipe=RECIPE, report=Head(id=name, sha256=digest), text=text, repairs=tuple(repairs))


def words(reading: Reading, *parts: str) -> tuple[Span, ...]:
    """Where words stand in the text of a reading; damage in it does not matter."""
    spans = []
    for part in parts:
        found = part if part in reading.text else next(p for p in _damage(part) if p in reading.text)
        start = reading.text.index(found)
        spans.append(Span(start, start + len(found)))
    return tuple(spans)


def _damage(part: str) -> list[str]:
    return [part.replace("’s", "鈥檚"), part.replace("&", "&amp;"), part.replace("Guards of", "Guards\u200b of")]


def say(reading: Reading, name: str, source: str, cue: str, content: str, stance: Stance = "asserts") -> Attribution:
    """An attribution of a reading, by its words."""
    return Attribution(
        id=name,
        source=words(reading, source) if source else (),
        cue=words(reading, cue),
        content=words(reading, content),
        quotation="indirect",
        stance=stance,
        confidence=0.5,
    )


def post(*, mended: bool = True, prefix: str = "") -> Reading:
    """The first report, in which a3 stands within a1; `prefix` makes all ids other ones."""
    bare = read("post", POST, mended=mended)

    def name(short: str) -> str:
        return f"{prefix}{short}"

    first = say(bare, name("a1"), "the union", "said", "Guards of the mill beat weaver Ada Brill on Sunday")
    second = say(bare, name("a2"), "The mill’s owner", "denied", "it.", "denies")
    third = say(bare, name("a3"), "a lawyer", "had been", "Brill & Sons")
    (guards,) = words(bare, "Guards of the mill")
    (ada,) = words(bare, "Ada Brill")
    (she,) = words(bare, "She")
    return Reading(
        recipe=bare.recipe,
        report=bare.report,
        text=bare.text,
        repairs=bare.repairs,
        sentences=(Span(0, len(bare.text)),),
        attributions=(first, second, replace(third, within=name("a1"))),
        entities=(
            Entity(id=name("e1"), name="Guards", type="person", mentions=(guards,)),
            Entity(
                id=name("e2"),
                name="Ada Brill",
                type="person",
                mentions=(ada, she),
                attributes=(Attribute(name="age", value="34", span=she, attribution=name("a1")),),
            ),
            Entity(id=name("e3"), name="a lawyer", type="person", mentions=words(bare, "a lawyer")),
        ),
        events=(
            Event(
                id=name("v1"),
                happening=name("h1"),
                type="ASSAULT",
                trigger=words(bare, "beat")[0],
                sentence=0,
                actors=(Participant(span=guards, entity=name("e1")),),
                recipients=(Participant(span=ada, entity=name("e2")),),
                attributions=(name("a1"), name("a3")),
                confidence=0.7,
            ),
            Event(id=name("v2"), happening=name("h1"), type="THREATEN", trigger=words(bare, "warned")[0], sentence=0),
        ),
    )


def courier() -> Reading:
    """The second report."""
    bare = read("courier", COURIER)
    return Reading(
        recipe=bare.recipe,
        report=bare.report,
        text=bare.text,
        sentences=(Span(0, len(bare.text)),),
        attributions=(say(bare, "a1", "her brother", "said", "Ada Brill, a weaver, was beaten by guards"),),
        entities=(Entity(id="e1", name="Ada Brill", type="person", mentions=words(bare, "Ada Brill", "Brill is")),),
        events=(
            Event(id="v1", happening="h1", type="ASSAULT", trigger=words(bare, "beaten")[0], sentence=0),
            Event(id="v2", happening="h2", type="ASSAULT", trigger=words(bare, "struck")[0], sentence=0),
        ),
    )
