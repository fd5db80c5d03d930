"""Roles of documents on attacks (MUC-4), by the heads of phrases: reported only, in the manner of that field."""

from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path

from benchmarks.events.common import Figures, Row, f1, head_word, load, ratio, read, show
from rashomon.pipeline import Tools
from rashomon.records.event import Participant
from rashomon.records.reading import Reading
from rashomon.records.report import Failure

TRAIN, SET = "muc4.train.jsonl.gz", "muc4.dev.jsonl.gz"
ROLES = ("PerpInd", "PerpOrg", "Target", "Victim", "Weapon")
WORDS = 10
# What a side of an ASSAULT is by the type of its entity. The texts are in small letters, so many names have no entity:
# of those that suffer, bare words are taken for a name, words with an article or a number for a thing.
ACTORS = {"organization": "PerpOrg", "armed_group": "PerpOrg", "government": "PerpOrg", "other": "PerpOrg"}
RECIPIENTS = {"person": "Victim", "group": "Victim", "other": "Victim"}
THINGS = ("the ", "a ", "an ", "its ", "their ", "two ", "three ", "several ")
PRONOUNS = frozenset(("it", "he", "she", "they", "we", "i", "you", "him", "her", "them", "us", "who", "which", "that"))

Found = dict[str, set[str]]


def measure(corpora: Path, tools: Tools) -> Figures:
    """Print a table; give F1 in percent of each role that is looked for."""
    rows = load(corpora / SET)
    ours = list(map(roles_in, read(rows, tools)))
    usual = commonest(load(corpora / TRAIN))
    baseline = [{role: {word for word in usual[role] if f" {word} " in spaced(row)} for role in ROLES} for row in rows]
    every = {"rashomon": ours, f"baseline: the {WORDS} commonest heads of the role, where they occur": baseline}
    show(
        "MUC-4 roles by head: F1 (precision / recall), %",
        ROLES,
        ([name, *(cell(rows, found, role) for role in ROLES)] for name, found in every.items()),
    )
    print("\nWeapons are no part of a reading. No peer is given: published figures are of other parts of the set.")
    return {f"muc4.{role}": round(100 * f1(*compare(rows, ours, role)), 1) for role in ROLES if role != "Weapon"}


def roles_in(outcome: Reading | Failure) -> Found:
    """The heads of who did and who or what suffered the assaults of a report, by role."""
    found: Found = {role: set() for role in ROLES}
    if isinstance(outcome, Failure):
        return found
    kinds = {entity.id: entity.type for entity in outcome.entities}
    for event in outcome.events:
        if event.type == "ASSAULT":
            for side, role_of in ((event.actors, of_actor), (event.recipients, of_recipient)):
                gather(found, side, outcome.text, kinds, role_of)
    return found


def gather(
    found: Found, side: Iterable[Participant], text: str, kinds: dict[str, str], role_of: Callable[[str, str], str]
) -> None:
    """Put the heads of one side of an event where they belong."""
    for one in side:
        if one.span is not None and (words := one.span.of(text)).lower() not in PRONOUNS:
            found[role_of(words, kinds.get(one.entity or "", ""))].add(head_word(words))


def of_actor(_words: str, kind: str) -> str:
    """The role of an actor by the type of its entity, "" without one."""
    return ACTORS.get(kind, "PerpInd")


def of_recipient(words: str, kind: str) -> str:
    """The role of a recipient by its words and the type of its entity, "" without one."""
    bare = not kind and not words.lower().startswith(THINGS) and not words[0].isdigit()
    return "Victim" if bare else RECIPIENTS.get(kind, "Target")


def commonest(rows: Iterable[Row]) -> dict[str, list[str]]:
    """The commonest heads of each role."""
    counts: dict[str, Counter[str]] = {role: Counter() for role in ROLES}
    for row in rows:
        for role in ROLES:
            counts[role].update({word for entity in row["gold"]["roles"][role] for word in heads(entity)})
    return {role: [word for word, _ in count.most_common(WORDS)] for role, count in counts.items()}


def compare(rows: Iterable[Row], found: Iterable[Found], role: str) -> tuple[float, float]:
    """Precision of the heads found in each document, recall of its entities, any of whose mentions will do."""
    right = told = hit = there = 0
    for row, ours in zip(rows, found, strict=True):
        entities = [heads(entity) for entity in row["gold"]["roles"][role]]
        right += len(ours[role] & set().union(*entities))
        hit += sum(bool(entity & ours[role]) for entity in entities)
        told, there = told + len(ours[role]), there + len(entities)
    return ratio(right, told), ratio(hit, there)


def cell(rows: Iterable[Row], found: Iterable[Found], role: str) -> str:
    """F1, precision and recall, to be read."""
    precision, recall = compare(rows, found, role)
    return f"{100 * f1(precision, recall):.1f} ({100 * precision:.0f} / {100 * recall:.0f})"


def heads(entity: Iterable[Row]) -> set[str]:
    """The heads of an entity's mentions."""
    return {head_word(mention["text"]) for mention in entity}


def spaced(row: Row) -> str:
    """The words of a document between single spaces."""
    return f" {' '.join(''.join(c if c.isalnum() else ' ' for c in row['text'].lower()).split())} "
