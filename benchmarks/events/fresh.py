"""Sentences of our own, labelled by people who had not read the rules, by category."""

import tomllib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.events.common import Figures, Row, guess_all, head_word, ratio, read, show
from rashomon.pipeline import Tools
from rashomon.records.event import Participant
from rashomon.records.reading import Reading
from rashomon.records.report import Failure

FOLDER = Path(__file__).parents[2] / "tests" / "cases" / "events" / "fresh"
COMMONEST = "ASSAULT"  # the commonest type of news on violence
COLUMNS = ("cases", "fully right", "events", "right", "found", "not there")


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """An event as these cases look at it; sides by their heads, `at` where the trigger begins in the text."""

    at: int
    type: str
    actors: frozenset[str] = frozenset()
    recipients: frozenset[str] = frozenset()
    implied: bool = False
    modality: str = "actual"
    polarity: str = "positive"
    background: bool = False


def measure(_corpora: Path, tools: Tools, folder: Path = FOLDER) -> Figures:
    """Print a table; give the shares of cases fully right and of events right."""
    cases = load_cases(folder)
    if not cases:
        print(f"\nno labelled cases: nothing in {folder}")
        return {}
    rows = [{"id": str(number), "text": case["text"]} for number, (_, case) in enumerate(cases)]
    ours = list(map(seen_in, read(rows, tools)))
    guessed = [
        [
            Seen(
                at=told.trigger.start,
                type=told.type,
                actors=frozenset(head_word(span.of(row["text"])) for span in told.actors),
                recipients=frozenset(head_word(span.of(row["text"])) for span in told.recipients),
            )
            for told in some
        ]
        for row, some in zip(rows, guess_all(rows, COMMONEST, tools), strict=True)
    ]
    kinds = sorted({kind for kind, _ in cases})
    lines = [[kind, *line(cases, ours, kind)] for kind in kinds]
    lines.append(["rashomon, all", *line(cases, ours)])
    lines.append([f"baseline: subject, verb, object, always {COMMONEST}", *line(cases, guessed)])
    show("labelled sentences, shares", COLUMNS, lines)
    amiss = faults(cases, ours)
    print("\nwrong in events that are found:", ", ".join(f"{name} {count}" for name, count in amiss.most_common()))
    _, whole, _, right, _, _ = line(cases, ours)
    return {"fresh.cases": round(whole, 3), "fresh.events": round(right, 3)}


def load_cases(folder: Path) -> list[tuple[str, Row]]:
    """Each case with its category, which is the name of its file."""
    files = sorted(folder.glob("*.toml"))
    return [(path.stem, case) for path in files for case in tomllib.loads(path.read_text(encoding="utf-8"))["case"]]


def wanted_in(case: Row) -> list[Seen]:
    """The labels of a case."""
    return [
        Seen(
            at=place(case["text"], event["trigger"], event.get("nth", 1)),
            type=event["type"],
            actors=frozenset(map(head_word, event.get("actors", ()))),
            recipients=frozenset(map(head_word, event.get("recipients", ()))),
            **{key: event[key] for key in ("implied", "modality", "polarity", "background") if key in event},
        )
        for event in case["events"]
    ]


def place(text: str, words: str, nth: int) -> int:
    """Where `words` stand for the `nth` time. Raises ValueError if they do not."""
    at = -1
    for _ in range(nth):
        at = text.index(words, at + 1)
    return at


def seen_in(outcome: Reading | Failure) -> list[Seen]:
    """The events of a reading."""
    if isinstance(outcome, Failure):
        return []

    def heads(sides: Sequence[Participant]) -> frozenset[str]:
        return frozenset(head_word(side.span.of(outcome.text)) for side in sides if side.span)

    return [
        Seen(
            at=outcome.cite(event.trigger).raw.start,
            type=event.type,
            actors=heads(event.actors),
            recipients=heads(event.recipients),
            implied=any(side.implied for side in event.actors),
            modality=event.modality,
            polarity=event.polarity,
            background=event.background,
        )
        for event in outcome.events
    ]


def line(
    cases: Sequence[tuple[str, Row]], found: Sequence[Sequence[Seen]], kind: str | None = None
) -> tuple[int, float, int, float, float, int]:
    """Cases, share fully right, events, shares right and with trigger and type, events found that are not there."""
    whole = right = typed = extra = there = number = 0
    for (category, case), seen in zip(cases, found, strict=True):
        if kind not in (None, category):
            continue
        wanted = wanted_in(case)
        hits = sum(event in seen for event in wanted)
        places = {event.at for event in wanted}
        extra += sum(event.at not in places for event in seen)
        number, there, right = number + 1, there + len(wanted), right + hits
        whole += hits == len(wanted) == len(seen)
        typed += sum(any(event.at == other.at and event.type == other.type for other in seen) for event in wanted)
    return number, ratio(whole, number), there, ratio(right, there), ratio(typed, there), extra


def faults(cases: Sequence[tuple[str, Row]], found: Sequence[Sequence[Seen]]) -> Counter[str]:
    """How often each thing is wrong of an event whose trigger is found, and how often the trigger is not."""
    counts: Counter[str] = Counter()
    for (_, case), seen in zip(cases, found, strict=True):
        for event in wanted_in(case):
            other = next((one for one in seen if one.at == event.at), None)
            if other is None:
                counts["no such trigger"] += 1
            else:
                counts.update(name for name in Seen.__slots__ if value(event, name) != value(other, name))
    return counts


def value(event: Seen, name: str) -> Any:
    """What an event says under a name."""
    return getattr(event, name)
