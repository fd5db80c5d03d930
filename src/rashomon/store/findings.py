"""Draw from a comparison the rows that questions are put to."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from rashomon import wire
from rashomon.records.comparison import Agreement, Comparison, Copy, Denial, Dispute, Holder, Incident, Position, Story
from rashomon.store.derived import Row
from rashomon.store.lines import Brief, DisputeLine, Heat, Side
from rashomon.store.seals import pack, plain
from rashomon.store.words import know

MOST_SIDES = 6
"""How many values of a dispute a list has room for."""
REST = "rest"
"""The kind of the piece that has what no layer has: the recipe, what people judged."""

_RANKS: dict[Heat, int] = {"strict": 0, "possible": 1, "revised": 2}
_Found = Copy | Story | Incident | Dispute | Agreement | Denial
Piece = dict[str, str | int | bytes]


class Drawn(NamedTuple):
    """The rows of one comparison, by table; `counts` are columns of its own row."""

    counts: Row
    comparison_reports: list[Row]
    findings: list[Row]
    finding_reports: list[Row]
    finding_holders: list[Row]
    pieces: list[Piece]


def draw_comparison(comparison: Comparison, number: int) -> Drawn:
    """The rows of the comparison with that number."""
    layers = _layers(comparison)
    own: Row = {"comparison": number}
    named = [(kind, place, one) for kind, found in layers.items() for place, one in enumerate(found)]
    extra = {**_rank_disputes("dispute", comparison.disputes), **_rank_disputes("update", comparison.updates)}
    extra |= _rank_incidents(comparison)
    rest = Comparison(recipe=comparison.recipe, reports=(), judgements=comparison.judgements)
    return Drawn(
        counts={
            "reports": len(comparison.reports),
            "disputes": len(comparison.disputes),
            "agreements": len(comparison.agreements),
            "incidents": len(comparison.incidents),
            "copies": len(comparison.copies),
        },
        comparison_reports=[
            own | {"place": place, "report": account.id} | {name: _plain(getattr(account, name)) for name in _TOLD}
            for place, account in enumerate(comparison.reports)
        ],
        findings=[own | _row(kind, place, one) | extra.get((kind, place), _UNRANKED) for kind, place, one in named],
        finding_reports=[
            own | {"kind": kind, "place": place, "position": position, "report": report}
            for kind, place, one in named
            for position, report in enumerate(dict.fromkeys(_reports(one)))
        ],
        finding_holders=[
            own | {"kind": kind, "place": place, "number": order, "side": side, "name": plain(name), "known": known}
            for kind, place, one in named
            if isinstance(one, Dispute | Agreement | Denial)
            for order, (side, name, known) in enumerate(_holders(one))
        ],
        pieces=[
            {"comparison": number, "kind": kind, "place": place, "data": pack(one)[0]}
            for kind, place, one in (*named, (REST, 0, rest))
        ],
    )


_TOLD = ("publisher", "published", "title")
_UNRANKED: Row = {"folded": None, "brief": None, "rank": None, "reports": None, "disputes": None}


def _layers(comparison: Comparison) -> dict[str, Sequence[_Found]]:
    return {
        "copy": comparison.copies,
        "story": comparison.stories,
        "incident": comparison.incidents,
        "dispute": comparison.disputes,
        "update": comparison.updates,
        "agreement": comparison.agreements,
        "denial": comparison.denials,
    }


def _row(kind: str, place: int, found: _Found) -> Row:
    about = next((told for name in ("about", "type", "title", "reason") if (told := getattr(found, name, None))), "")
    named = {name: getattr(found, name, None) for name in ("id", "slot", "incident", "entity", "strength")}
    return {"kind": kind, "place": place, "about": plain(about), **named}


def _reports(found: _Found) -> list[str]:
    match found:
        case Copy() | Story():
            return list(found.reports)
        case Incident():
            return [mention.report for mention in found.mentions]
        case Dispute():
            return [holder.report for holder in _all_holders(found)]
        case Agreement():
            return [holder.report for holder in found.holders]
        case Denial():
            return [found.of.report, found.holder.report]


def _all_holders(dispute: Dispute) -> Iterator[Holder]:
    return (holder for position in dispute.positions for holder in position.holders)


def _holders(found: Dispute | Agreement | Denial) -> dict[tuple[int, str, str], None]:
    """Who stands on which side, with what they are known by; each once, in order."""
    match found:
        case Dispute():
            sides = [position.holders for position in found.positions]
        case Agreement():
            sides = [found.holders]
        case Denial():
            sides = [(found.holder,)]
    return dict.fromkeys(
        (side, one.entity or one.name, know(name)[:_LONGEST])
        for side, holders in enumerate(sides)
        for one in holders
        for name in dict.fromkeys((one.name, one.entity or one.name))
    )


_LONGEST = 500  # characters: PostgreSQL takes 2,704 bytes into an index


def _side(position: Position) -> Side:
    return Side(
        value=position.value,
        reports=len({holder.report for holder in position.holders}),
        at_least=position.independent.at_least,
        at_most=position.independent.at_most,
    )


def draw_line(dispute: Dispute, kind: Heat) -> DisputeLine:
    """A dispute as a list shows it."""
    shown = dispute.positions[:MOST_SIDES]
    return DisputeLine(
        id=dispute.id,
        kind=kind,
        slot=dispute.slot,
        about=dispute.about,
        incident=dispute.incident,
        entity=dispute.entity,
        brief=Brief(
            sides=tuple(map(_side, shown)), hidden=len(dispute.positions) - len(shown), settled=dispute.resolved
        ),
        reports=len({holder.report for holder in _all_holders(dispute)}),
    )


def weigh_line(line: DisputeLine) -> tuple[int, int, int]:
    """What lists of disputes run by: strict ones first, then those of most independent origins, of most reports."""
    return _RANKS[line.kind], -sum(side.at_least for side in line.brief.sides), -line.reports


def _rank_disputes(kind: str, disputes: Sequence[Dispute]) -> dict[tuple[str, int], Row]:
    """What lists show of disputes, with their places there: strict ones first, then those of most origins."""
    rows: dict[tuple[str, int], Row] = {}
    weights: dict[tuple[str, int], tuple[int, ...]] = {}
    for place, dispute in enumerate(disputes):
        line = draw_line(dispute, dispute.strength if kind == "dispute" else "revised")
        brief = wire.encode(line.brief).decode("utf-8")
        rows[kind, place] = _UNRANKED | {"folded": fold_entity(dispute.entity), "brief": brief, "reports": line.reports}
        weights[kind, place] = weigh_line(line)
    return _rank(rows, weights)


def _rank_incidents(comparison: Comparison) -> dict[tuple[str, int], Row]:
    """What lists show of incidents, with their places there: those of most disputes first, then of most reports."""
    tied = Counter(dispute.incident for dispute in comparison.disputes)
    rows: dict[tuple[str, int], Row] = {}
    weights: dict[tuple[str, int], tuple[int, ...]] = {}
    for place, incident in enumerate(comparison.incidents):
        brief = wire.encode(replace(incident, mentions=())).decode("utf-8")
        reports, disputes = len({mention.report for mention in incident.mentions}), tied[incident.id]
        rows["incident", place] = _UNRANKED | {"brief": brief, "reports": reports, "disputes": disputes}
        weights["incident", place] = (-disputes, -reports)
    return _rank(rows, weights)


def _rank(
    rows: dict[tuple[str, int], Row], weights: dict[tuple[str, int], tuple[int, ...]]
) -> dict[tuple[str, int], Row]:
    for rank, at in enumerate(sorted(rows, key=weights.__getitem__), 1):
        rows[at]["rank"] = rank
    return rows


def fold_entity(name: str | None) -> str | None:
    """What the entity of a dispute is asked for by: its name in lower case."""
    return None if name is None else plain(name.casefold())[:_LONGEST]


def _plain(value: str | None) -> str | None:
    return None if value is None else plain(value)
