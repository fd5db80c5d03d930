"""Show disputes, incidents: as lists, each by itself."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import get_args

from rashomon.casebook.laying import Laid
from rashomon.errors import BadSettings
from rashomon.export.accounts import Accounts
from rashomon.export.comparison_to_html import lay_out_rows
from rashomon.export.drawing.spots import Spot
from rashomon.export.matrix import say_incident
from rashomon.export.rows import arrange_comparison
from rashomon.records.comparison import Comparison
from rashomon.store.answers import StoredComparison
from rashomon.store.lines import DisputeLine, Heat, IncidentLine
from rashomon.store.queries import (
    find_incidents,
    get_incidents,
    list_disputes,
    list_incidents,
)
from rashomon.web.asking import Asked, Standing
from rashomon.web.linking import to_finding
from rashomon.web.pages.headlines import MOST, Headline, Listing, find_headlines, make_headline, turn_to
from rashomon.web.pages.places import find_event_spots, find_incident_spots
from rashomon.web.pages.shares import cut_shares
from rashomon.web.pages.tellings import Telling, quote_tellings
from rashomon.web.pages.voices import CopyGroup, Voice, find_copies, find_voices

_MOST_LISTED = 40  # lines of a list of reports, of copies, on one part
_HEATS: tuple[Heat, ...] = get_args(Heat)
UNLAID = (
    "the reports of this casebook were not yet laid side by side; run `rashomon changes CASE`, "
    "or start the pages with `rashomon serve --compare CASE`"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Happening:
    """An incident in a list: in words, in how many reports, with how many disputes."""

    comparison: str
    id: str
    title: str
    words: str
    reports: int
    disputes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Disputes:
    """The disputes of a comparison, those most disputed first; `counted` is how many there are of each kind."""

    standing: Standing | None
    counted: dict[str, int]
    kind: str | None
    disputes: Listing[Headline]


@dataclass(frozen=True, slots=True, kw_only=True)
class Incidents:
    """The incidents of a comparison, those of most disputes first; `places` are those of the ones on this page."""

    standing: Standing | None
    incidents: Listing[Happening]
    places: tuple[Spot, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OneDispute:
    """A dispute with all that stands on its sides; `newest` tells whether it is of the newest comparison.

    The page shows the part of it that is asked for.
    """

    id: str
    laid: str
    newest: bool
    standing: Standing | None
    headline: Headline
    incident: Happening | None
    said: tuple[Voice, ...]
    copies: tuple[CopyGroup, ...]
    part: int
    comparison: Comparison


@dataclass(frozen=True, slots=True, kw_only=True)
class OneIncident:
    """An incident with all that is said of it; `tellings` are sentences of the reports as they are read now.

    The page shows the part of the comparison that is asked for.
    """

    id: str
    laid: str
    newest: bool
    standing: Standing | None
    incident: Happening
    disputes: tuple[Headline, ...]
    tellings: tuple[Telling, ...]
    said: tuple[Voice, ...]
    copies: tuple[CopyGroup, ...]
    places: tuple[Spot, ...]
    part: int
    comparison: Comparison


def tell_disputes(asked: Asked) -> Disputes:
    """The disputes of the newest comparison, or of one that is named."""
    laid, store, kind = asked.laid(), asked.store, asked.get("kind")
    counted = asked.shelf.count_disputes(store, laid.id) if laid else {}
    heat = next((one for one in _HEATS if one == kind), None)
    total = sum(counted.values()) if kind is None else counted.get(heat, 0) if heat else 0
    turn = turn_to(total, asked.number("page"))
    lines: tuple[DisputeLine, ...] = ()
    if laid and total:
        lines = list_disputes(store, laid.id, heat=heat, skip=turn.skip, limit=MOST, counted=counted)
    return Disputes(
        standing=asked.standing(),
        counted=dict(counted.items()),
        kind=kind,
        disputes=turn.take(make_headline(laid.id, line) for line in lines if laid),
    )


def tell_incidents(asked: Asked) -> Incidents:
    """The incidents of the newest comparison, or of one that is named."""
    laid = asked.laid()
    turn = turn_to(laid.incidents if laid else 0, asked.number("page"))
    lines = list_incidents(asked.store, laid.id, skip=turn.skip, limit=MOST) if laid else ()
    listing = turn.take(make_happening(laid.id, line) for line in lines if laid)
    return Incidents(
        standing=asked.standing(), incidents=listing, places=_place(asked, laid.id, listing.items) if laid else ()
    )


def tell_dispute(asked: Asked) -> OneDispute:
    """One dispute. Raises BadSettings where there is none of that id."""
    laid, identity = _laid(asked), asked.path["dispute"]
    part, chosen = asked.shelf.find_dispute(asked.store, laid.id, identity)
    whole = Laid(laid.id, part)
    (headline,) = find_headlines(laid.id, chosen)
    standing = asked.standing()
    names = (headline.incident,) if headline.incident else ()
    about = find_incidents(asked.store, laid.id, names=names, limit=1) if names else ()
    return OneDispute(
        id=identity,
        laid=laid.id,
        newest=standing is not None and standing.comparison == laid.id,
        standing=standing,
        headline=headline,
        incident=make_happening(laid.id, about[0]) if about else None,
        said=find_voices(asked.store, whole, (*chosen.disputes, *chosen.updates)[0], asked.visitor.name),
        copies=tuple(find_copies(whole, *(one.id for one in chosen.reports))),
        part=asked.number("part"),
        comparison=chosen,
    )


def tell_incident(asked: Asked) -> OneIncident:
    """One incident. Raises BadSettings where there is none of that id."""
    laid, identity = _laid(asked), asked.path["incident"]
    part, chosen = asked.shelf.find_incident(asked.store, laid.id, identity)
    whole = Laid(laid.id, part)
    standing = asked.standing()
    incident = next(one for one in chosen.incidents if one.id == identity)
    (line,) = find_incidents(asked.store, laid.id, names=(identity,), limit=1)
    return OneIncident(
        id=identity,
        laid=laid.id,
        newest=standing is not None and standing.comparison == laid.id,
        standing=standing,
        incident=make_happening(laid.id, line),
        disputes=tuple(find_headlines(laid.id, chosen)),
        tellings=quote_tellings(asked.store, incident, chosen.reports),
        said=find_voices(asked.store, whole, incident, asked.visitor.name),
        copies=tuple(find_copies(whole, *(one.id for one in chosen.reports))),
        places=find_event_spots(asked.store, ((one.report, one.event) for one in incident.mentions)),
        part=asked.number("part"),
        comparison=chosen,
    )


def lay_out_dispute(page: OneDispute) -> dict[str, object]:
    """The part that was asked for of the sides of a dispute, side by side."""
    return _lay_out(page.comparison, f"{page.headline.question} {page.headline.about}", page.part)


def lay_out_incident(page: OneIncident) -> dict[str, object]:
    """The part that was asked for of what is said of an incident, side by side."""
    return _lay_out(page.comparison, page.incident.title, page.part)


def make_happening(comparison: str, line: IncidentLine) -> Happening:
    """An incident in words."""
    return Happening(
        comparison=comparison,
        id=line.incident.id,
        title=say_incident(line.incident),
        words=line.title,
        reports=line.reports,
        disputes=line.disputes,
    )


def _place(asked: Asked, comparison: str, listed: Sequence[Happening]) -> tuple[Spot, ...]:
    """Where the incidents of a list took place."""
    addresses = {one.id: to_finding(comparison, "incident", one.id) for one in listed}
    incidents = get_incidents(asked.store, comparison, list(addresses))
    return find_incident_spots(asked.store, incidents, addresses)


def _lay_out(comparison: Comparison, title: str, part: int) -> dict[str, object]:
    accounts = Accounts.of(comparison.reports)
    shares = cut_shares(arrange_comparison(comparison, accounts))
    turn = turn_to(len(shares), part, 1)
    laid = lay_out_rows(comparison, accounts, shares[turn.skip], most=_MOST_LISTED)
    if turn.page < turn.pages:
        laid |= {"denials": (), "undenied": 0}
    if turn.pages > 1:
        laid |= {"quiet": ""}
    # What people judged of all the rest is no part of it; what they judged of a row stands beside the row.
    return {**laid, "title": title, "sayings": (), "parts": turn.take(())}


def _laid(asked: Asked) -> StoredComparison:
    laid = asked.laid()
    if laid is None:
        raise BadSettings(UNLAID)
    return laid
