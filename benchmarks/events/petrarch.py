"""The unit tests of PETRARCH-1, as far as they are about language: types alone, and types with both sides."""

import re
import tomllib
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import product
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks.events.common import Figures, Row, Told, cameo, fold, guess_all, load, ratio, read, show, told_in
from rashomon.pipeline import Tools
from rashomon.records.span import Span

SET = "events.petrarch.jsonl.gz"
TABLE = Path(__file__).with_name("petrarch.toml")
ONE_SENTENCE = re.compile(r"restore\b.* ties with")
PEER = ["PETRARCH-1 on all of its own tests, code and sides (published)", None, 0.889, 0.624]
COLUMNS = ("coded", "precision", "recall")


class Dyad(NamedTuple):
    """A coded event: the types of which each is right, and who on either side by the first code, None for anybody."""

    types: frozenset[str]
    actor: str | None
    recipient: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A record that is kept."""

    row: Row
    dyads: tuple[Dyad, ...]
    sided: bool


def measure(corpora: Path, tools: Tools) -> Figures:
    """Print what is left out and how the rest is read; give shares."""
    rows = load(corpora / SET)
    items, left = choose(rows, cameo(corpora))
    show("records of PETRARCH's tests", ("records",), [["kept", len(items)], *left.most_common()])
    kept = [item.row for item in items]
    ours = list(map(told_in, read(kept, tools)))
    commonest = Counter(kind for item in items for dyad in item.dyads for kind in sorted(dyad.types)).most_common(1)
    guessed = guess_all(kept, commonest[0][0], tools)
    figures: Figures = {}
    for title, measured, name in MEASURES:
        lines: list[list[object]] = [
            ["rashomon", *measured(items, ours)],
            [f"baseline: subject, verb, object, always {commonest[0][0]}", *measured(items, guessed)],
        ]
        for category in sorted({item.row["gold"]["category"].rstrip("Sx") for item in items}):
            chosen = [n for n, item in enumerate(items) if item.row["gold"]["category"].rstrip("Sx") == category]
            lines.append([f"rashomon: {category}", *measured([items[n] for n in chosen], [ours[n] for n in chosen])])
        others = [n for n, item in enumerate(items) if not ONE_SENTENCE.search(item.row["text"])]
        rest = measured([items[n] for n in others], [ours[n] for n in others])
        lines.append([f"rashomon: the {len(others)} that are not “… restore ties with …”", *rest])
        show(title, COLUMNS, [*lines, PEER])
        _, precision, recall = measured(items, ours)
        figures |= {f"{name}.precision": round(precision, 3), f"{name}.recall": round(recall, 3)}
    return figures


def choose(rows: Sequence[Row], codes: dict[str, str]) -> tuple[list[Item], Counter[str]]:
    """The records that are kept, and how many are left out for which reason; `codes` are CAMEO's."""
    settings = table()
    items: list[Item] = []
    left: Counter[str] = Counter()
    seen: set[str] = set()
    for row in rows:
        why = reason(row, settings["left_out"]) or ("a text that came before" if row["text"] in seen else None)
        if why:
            left[why] += 1
            continue
        seen.add(row["text"])
        of_cameo = row["id"] in settings["records"]["cameo"]
        dyads = {
            Dyad(kinds, who(event["source"]), who(event["target"])): None
            for event in row["gold"]["events"]
            if (kinds := types_of(event["cameo"], codes if of_cameo else None))
        }
        sided = row["id"] not in settings["records"]["sides_struck"]
        items.append(Item(row=row, dyads=tuple(dyads), sided=sided))
    return items, left


def reason(row: Row, left_out: Iterable[Row]) -> str | None:
    """Why a record is left out, None where it is kept."""
    coded = [event["cameo"] for event in row["gold"]["events"]]
    for group in left_out:
        begins = tuple(group.get("codes", ()))
        of_code = not begins or (coded and all(code.startswith(begins) for code in coded))
        if (of_code and row["gold"]["category"] in group.get("categories", ())) or row["id"] in group.get(
            "records", ()
        ):
            return str(group["why"])
    return None


def types_of(code: str, codes: dict[str, str] | None = None) -> frozenset[str]:
    """The folded types that a code of WEIS stands for, or one of CAMEO if its `codes` are given; none for comments."""
    known: dict[str, Any] = {key: [kind] for key, kind in codes.items()} if codes else table()["codes"]
    best = next((code[:end] for end in range(len(code), 0, -1) if code[:end] in known), None)
    if best is None:
        raise KeyError(f"no type is given for the code {code}")
    return frozenset(map(fold, known[best]))


def who(code: str | None) -> str | None:
    """Who a code of an actor stands for, None for anybody."""
    if not code or code.startswith(("---", "###", "XYZ")):
        return None
    actors = {known: group["codes"][0] for group in table()["actors"] for known in group["codes"]}
    return next(str(actors[code[:end]]) for end in range(len(code), 0, -1) if code[:end] in actors)


def named(words: str) -> str | None:
    """Whom a phrase names first, None if nobody that has a code."""
    names = {name: group["codes"][0] for group in table()["actors"] for name in group["names"]}
    pattern = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    found = re.search(rf"(?<!\w)(?:{pattern})(?!\w)", words)
    return names[found[0]] if found else None


def by_types(items: Sequence[Item], told: Sequence[Sequence[Told]]) -> tuple[int, float, float]:
    """How many types are coded, the share of found types that is, the share of coded types that is found."""
    right = found = coded = hit = 0
    for item, events in zip(items, told, strict=True):
        kinds = {event.type for event in events}
        gold = {dyad.types for dyad in item.dyads}
        right += sum(any(kind in types for types in gold) for kind in kinds)
        hit += sum(bool(types & kinds) for types in gold)
        found, coded = found + len(kinds), coded + len(gold)
    return coded, ratio(right, found), ratio(hit, coded)


def by_types_of_dyads(items: Sequence[Item], told: Sequence[Sequence[Told]]) -> tuple[int, float, float]:
    """The same over events that have somebody with a code on both sides; others a coder of dyads does not write."""
    sided = [
        [event for event in events if any(dyads_of([event], item.row["text"]))]
        for item, events in zip(items, told, strict=True)
    ]
    return by_types(items, sided)


def by_dyads(items: Sequence[Item], told: Sequence[Sequence[Told]]) -> tuple[int, float, float]:
    """The same over types with who is on either side; a side that the record leaves open may be anybody."""
    right = found = coded = hit = 0
    for item, events in zip(items, told, strict=True):
        if not item.sided:
            continue
        text = item.row["text"]
        known = dyads_of(events, text)
        right += sum(any(fits(one, dyad) for dyad in item.dyads) for one in known)
        anyone = {
            (event.type, named(a.of(text)) if a else None, named(r.of(text)) if r else None)
            for event in events
            for a, r in product(event.actors or (None,), event.recipients or (None,))
        }
        hit += sum(any(fits(one, dyad) for one in anyone) for dyad in item.dyads)
        found, coded = found + len(known), coded + len(item.dyads)
    return coded, ratio(right, found), ratio(hit, coded)


def by_pairs(items: Sequence[Item], told: Sequence[Sequence[Told]]) -> tuple[int, float, float]:
    """The same, but an event that has two sides doing and suffering alike counts once, right in either direction."""
    coded, _, recall = by_dyads(items, told)
    right = found = 0
    for item, events in zip(items, told, strict=True):
        known = dyads_of(events, item.row["text"]) if item.sided else set()
        good = {one for one in known if any(fits(one, dyad) for dyad in item.dyads)}
        turned = {(kind, recipient, actor) for kind, actor, recipient in good}
        bad = {(kind, *sorted(sides)) for kind, *sides in known - good - turned}
        one_way = {(kind, *sorted(sides)) for kind, *sides in good}
        right, found = right + len(one_way), found + len(one_way) + len(bad)
    return coded, ratio(right, found), recall


def dyads_of(events: Iterable[Told], text: str) -> set[tuple[str, str, str]]:
    """Type, actor, recipient of each pair of participants that both have a code."""
    return {
        (event.type, actor, recipient)
        for event in events
        for one, other in product(event.actors, event.recipients)
        if one != other and (actor := named(Span.of(one, text))) and (recipient := named(Span.of(other, text)))
    }


def fits(found: tuple[str, str | None, str | None], coded: Dyad) -> bool:
    """Whether a found event is the coded one."""
    kind, actor, recipient = found
    return kind in coded.types and coded.actor in (None, actor) and coded.recipient in (None, recipient)


@cache
def table() -> dict[str, Any]:
    """The table of codes, records and names."""
    return tomllib.loads(TABLE.read_text(encoding="utf-8"))


Measure = Callable[[Sequence[Item], Sequence[Sequence[Told]]], tuple[int, float, float]]
MEASURES: tuple[tuple[str, Measure, str], ...] = (
    ("PETRARCH's tests, types alone, of all events found", by_types, "petrarch.types"),
    ("PETRARCH's tests, types of events that have both sides", by_types_of_dyads, "petrarch.sided"),
    ("PETRARCH's tests, type, actor and recipient", by_dyads, "petrarch"),
    ("PETRARCH's tests, the same, mutual events counted once", by_pairs, "petrarch.mutual_once"),
)
