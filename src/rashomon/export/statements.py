"""Put what is said in the order in which a person reads it."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from rashomon.export.lines import Lines
from rashomon.export.own_voice import count_words, merge, subtract
from rashomon.export.visible import flatten
from rashomon.knowledge.nameless import load_nameless
from rashomon.records.attribution import Attribution
from rashomon.records.reading import Reading
from rashomon.records.span import Span

NOBODY = "nobody named"
FAMILIES = {
    "asserts": "says",
    "announces": "says",
    "confirms": "says",
    "alleges": "doubtful",
    "doubts": "doubtful",
    "denies": "against",
    "rejects": "against",
    "demands": "ahead",
    "promises": "ahead",
    "threatens": "ahead",
    "predicts": "ahead",
    "asks": "ahead",
}
MARKS = {"says": "•", "doubtful": "?", "against": "≠", "ahead": "→"}
QUOTATIONS = {"direct": "quoted", "mixed": "partly quoted", "indirect": "paraphrased"}
_OPENING = "\"“”„«»‘'「『《‹"
_DEEPEST = 4
_LONGEST = 10_000
_LEAST_OWN = 3
_SURE = 0.75  # below this one of four readings is wrong, or more: a reader should look at the words


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """One attribution as a person reads it.

    `name` is the name of the entity behind the source, or the source's own words; `speaker` that name where the words
    do not hold it; `through` who relays it, nearest first; `relays` holds where the content is nothing but what others
    say, who follow.
    """

    number: int
    depth: int
    attribution: Attribution
    source: str
    name: str
    speaker: str | None
    cue: str
    words: str
    through: tuple[str, ...]
    relays: bool
    place: str

    @property
    def family(self) -> str:
        """The kind of stance: says, doubtful, against or ahead."""
        return FAMILIES.get(self.attribution.stance or "", "says")

    @property
    def stance(self) -> str:
        """How the source stands to the words."""
        return self.attribution.stance or "stance not known"

    @property
    def mark(self) -> str:
        """The sign of the kind of stance."""
        return MARKS[self.family]

    @property
    def manner(self) -> str:
        """Whether the words are quoted, in plain words."""
        return "passes on what follows" if self.relays else QUOTATIONS[self.attribution.quotation]

    @property
    def doubt(self) -> str:
        """How sure the reading is, where it is not: readers would take "95 %" for the truth of what is said."""
        confidence = self.attribution.confidence
        return f"unsure reading, {confidence:.0%}" if confidence is not None and confidence < _SURE else ""


def arrange(reading: Reading) -> tuple[Statement, ...]:
    """Every attribution, in the order of the text, each followed by those that stand within it."""
    known = {attribution.id: attribution for attribution in reading.attributions}
    names = {entity.id: entity.name for entity in reading.entities}
    children: dict[str, list[Attribution]] = defaultdict(list)
    for attribution in sorted(reading.attributions, key=_first_point):
        parent = attribution.within if attribution.within in known else None
        children[parent or ""].append(attribution)
    lines = Lines(reading)
    statements: list[Statement] = []
    for attribution, depth in _walk(reading.attributions, children):
        source = join(reading.text, attribution.source)
        name = flatten(names.get(attribution.speaker or "", ""))
        statements.append(
            Statement(
                number=len(statements) + 1,
                depth=min(depth, _DEEPEST),
                attribution=attribution,
                source=source or NOBODY,
                name=name or source or NOBODY,
                speaker=None if _is_named(name, source) else name,
                cue=join(reading.text, attribution.cue),
                words=quote(reading.text, attribution),
                through=tuple(join(reading.text, parent.source) for parent in _chain(attribution, known)),
                relays=_only_relays(reading.text, attribution, children.get(attribution.id, ())),
                place=lines.name(_first_point(attribution)),
            )
        )
    return tuple(statements)


def join(text: str, spans: Sequence[Span]) -> str:
    """The words of all `spans` on one line, a gap between two shown as an ellipsis.

    What is past 10,000 code points is only counted, so that many statements over one long stretch stay printable.
    """
    room = _LONGEST
    parts: list[str] = []
    for start, end in spans:
        words = flatten(text[start : min(end, start + room)])
        parts += [words] if words else []
        room -= min(room, end - start)
    left = sum(end - start for start, end in spans) - _LONGEST
    return " … ".join(parts) + (f" … ({left:,} more characters)" if left > 0 else "")


def quote(text: str, attribution: Attribution) -> str:
    """The words of the content; those of a direct quotation stand in quotation marks."""
    words = join(text, attribution.content)
    if attribution.quotation != "direct" or not words or words[0] in _OPENING or words[-1] in _OPENING:
        return words
    return f"“{words}”"


def count_sources(statements: Sequence[Statement]) -> int:
    """How many different sources are named."""
    named = (one for one in statements if is_named(one.name))
    return len({one.attribution.speaker or one.name.casefold().removeprefix("the ") for one in named})


def is_named(name: str) -> bool:
    """Whether the name of a source is more than a pronoun behind which the report names nobody."""
    return name != NOBODY and name not in load_nameless()


def _first_point(attribution: Attribution) -> int:
    parts = (*attribution.source, *attribution.cue, *attribution.content)
    return min((part.start for part in parts), default=0)


def _walk(
    attributions: Sequence[Attribution], children: Mapping[str, Sequence[Attribution]]
) -> Iterator[tuple[Attribution, int]]:
    """Depth first without recursion; attributions that stand within each other in a circle come last."""
    waiting = [(attribution, 0) for attribution in reversed(children.get("", ()))]
    met: set[str] = set()
    left = iter(sorted(attributions, key=_first_point))
    while True:
        while waiting:
            attribution, depth = waiting.pop()
            if attribution.id not in met:
                met.add(attribution.id)
                yield attribution, depth
                waiting += [(child, depth + 1) for child in reversed(children.get(attribution.id, ()))]
        circled = next((attribution for attribution in left if attribution.id not in met), None)
        if circled is None:
            return
        waiting.append((circled, 0))


def _chain(attribution: Attribution, known: Mapping[str, Attribution]) -> Iterator[Attribution]:
    met = {attribution.id}
    parent = known.get(attribution.within or "")
    while parent is not None and parent.id not in met and len(met) <= _DEEPEST:
        met.add(parent.id)
        if parent.source:
            yield parent
        parent = known.get(parent.within or "")


def _only_relays(text: str, attribution: Attribution, children: Sequence[Attribution]) -> bool:
    if not children:
        return False
    taken = merge(span for child in children for span in (*child.source, *child.cue, *child.content))
    own = [part for span in attribution.content for part in subtract(span, taken)]
    return sum(count_words(text[part.start : min(part.end, part.start + _LONGEST)]) for part in own) < _LEAST_OWN


def _is_named(name: str, source: str) -> bool:
    return name.casefold().removeprefix("the ") in source.casefold()
