"""Acts of the police in newspaper articles, by sentence, with and without actors that are only implied."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from benchmarks.events.common import Figures, Row, load, read, score, show
from rashomon.pipeline import Tools
from rashomon.records.event import Event, Participant
from rashomon.records.reading import Reading
from rashomon.records.report import Failure
from training.tagger.held_out import is_held_out

SET = "events.ipe.dev.jsonl.gz"
ACTS = ("KILL", "ARREST", "FORCE", "ANY")
POLICE = re.compile(
    r"\b(?:police|policem[ae]n|constables?|cops?|inspectors?|crpf|bsf|raf|army|troops)\b", re.IGNORECASE
)
# The baseline: any sentence with a word for the police tells of an act of theirs, and of these acts by these words.
ACT_WORDS = (
    ("CONSULT", None, re.compile("")),
    ("ASSAULT", "kill", re.compile(r"\bkill(?:ed|ing)|\bshot dead", re.IGNORECASE)),
    ("ASSAULT", None, re.compile(r"\bfir(?:ed|ing)\b|\blathi|\bbaton|tear ?gas|\bbeat", re.IGNORECASE)),
    ("COERCE", "arrest", re.compile(r"\barrest|\bdetain|\bcustody", re.IGNORECASE)),
)
PEERS = {  # F1
    "regular expressions (measured by others)": (68, 55),
    "tuned SVM (published)": (75, 78, 84, 75),
}


def measure(corpora: Path, tools: Tools) -> Figures:
    """Print a table and give F1 in percent of each act, of any, and their mean."""
    documents = load(corpora / SET)
    outcomes = list(read(documents, tools))
    everyone = score(corpora / SET, outcomes)
    named = score(corpora / SET, map(without_implied, outcomes))
    spoken = score(corpora / SET, map(with_statements, outcomes))
    guessed = score(corpora / SET, map(guess_acts, documents))
    held = [n for n, row in enumerate(documents) if is_held_out(row["id"])]
    apart = score(corpora / SET, [outcomes[n] for n in held], [documents[n] for n in held])
    rows: list[list[object]] = [
        ["rashomon", *cells(everyone)],
        [f"rashomon, {len(held)} documents that its encoder did not learn from", *cells(apart)],
        ["rashomon, named actors only", *cells(named)],
        ["rashomon, to say something counted as an act", *cells(spoken)],
        ["baseline: a word for the police and one for the act", *cells(guessed)],
    ]
    rows += [[name, *known] for name, known in PEERS.items()]
    show("police acts: F1 (precision / recall), %, by sentence", ACTS, rows)
    figures = {act.lower(): everyone[act]["F1"] for act in ACTS}
    figures |= {f"named.{act.lower()}": named[act]["F1"] for act in ACTS}
    figures |= {f"apart.{act.lower()}": apart[act]["F1"] for act in ACTS}
    figures["spoken.any"] = spoken["ANY"]["F1"]
    return figures | {"police": everyone["macro_F1"]}


def cells(result: Row) -> list[str]:
    """F1, precision and recall of each act, to be read."""
    return ["{F1:.1f} ({P:.0f} / {R:.0f})".format(**result[act]) for act in ACTS]


def without_implied(outcome: Reading | Failure) -> Reading | Failure:
    """A reading that has lost every participant who is known from the context only."""
    if isinstance(outcome, Failure):
        return outcome
    return replace(outcome, events=tuple(map(_named, outcome.events)))


def _named(event: Event) -> Event:
    actors = tuple(side for side in event.actors if not side.implied and side.role is None)  # a role: only "they"
    recipients = tuple(side for side in event.recipients if not side.implied)
    return replace(event, actors=actors, recipients=recipients)


def with_statements(outcome: Reading | Failure) -> Reading | Failure:
    """A reading with an act for each attribution to the police: the corpus counts that they say something as an act."""
    if isinstance(outcome, Failure):
        return outcome
    police = {entity.id for entity in outcome.entities if entity.role == "COP"}
    statements = tuple(
        Event(
            id=f"s{number}",
            happening=f"s{number}",
            type="CONSULT",
            trigger=(said.cue or said.source)[0],
            sentence=0,
            actors=(Participant(entity=said.speaker),),
        )
        for number, said in enumerate(outcome.attributions)
        if said.speaker in police and (said.cue or said.source)
    )
    return replace(outcome, events=(*outcome.events, *statements))


def guess_acts(document: Row) -> Row:
    """The baseline for one document, in the form of the contract."""
    return {
        "report": {"id": document["id"]},
        "text": document["text"],
        "entities": [{"id": "police", "role": "COP"}],
        "events": [
            event for one in document["gold"]["sentences"] for event in _acts_of(document["text"], *one["span"])
        ],
    }


def _acts_of(text: str, start: int, end: int) -> Iterator[Row]:
    if POLICE.search(text, start, end):
        for kind, mode, words in ACT_WORDS:
            if words.search(text, start, end):
                yield {"type": kind, "mode": mode, "trigger": (start, start + 1), "actors": [{"entity": "police"}]}
