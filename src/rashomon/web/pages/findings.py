"""Show disputes, incidents: as lists, each by itself."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from rashomon.casebook.choosing import choose_dispute, choose_incident
from rashomon.casebook.laying import Laid
from rashomon.errors import BadSettings
from rashomon.export.comparison_to_html import lay_out_comparison
from rashomon.export.drawing.spots import Spot
from rashomon.export.matrix import say_incident
from rashomon.records.comparison import Comparison, Incident
from rashomon.web.asking import Asked, Standing
from rashomon.web.linking import to_finding
from rashomon.web.pages.headlines import Headline, Listing, find_headlines, turn_to
from rashomon.web.pages.places import find_event_spots, find_incident_spots
from rashomon.web.pages.shares import cut_shares
from rashomon.web.pages.tellings import Telling, quote_tellings
from rashomon.web.pages.voices import CopyGroup, Voice, find_copies, find_voices

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
    """A dispute with all that stands on its sides; `newest` tells whether it is of the newest comparison."""

    id: str
    laid: str
    newest: bool
    standing: Standing | None
    headline: Headline
    incident: Happening | None
    said: tuple[Voice, ...]
    copies: tuple[CopyGroup, ...]
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
    laid = asked.laid()
    found = find_headlines(*laid) if laid else []
    kind = asked.get("kind")
    shown = [one for one in found if kind in (None, one.kind)]
    return Disputes(
        standing=asked.standing(),
        counted=dict(Counter(one.kind for one in found)),
        kind=kind,
        disputes=turn_to(shown, asked.number("page")),
    )


def tell_incidents(asked: Asked) -> Incidents:
    """The incidents of the newest comparison, or of one that is named."""
    laid = asked.laid()
    found = list_happenings(laid) if laid else []
    listing = turn_to(found, asked.number("page"))
    return Incidents(
        standing=asked.standing(), incidents=listing, places=_place(asked, laid, listing.items) if laid else ()
    )


def tell_dispute(asked: Asked) -> OneDispute:
    """One dispute. Raises BadSettings where there is none of that id."""
    laid, identity = _laid(asked), asked.path["dispute"]
    chosen = choose_dispute(laid.comparison, identity)
    (headline,) = find_headlines(laid.id, chosen)
    standing = asked.standing()
    about = next((one for one in chosen.incidents if one.id == headline.incident), None)
    return OneDispute(
        id=identity,
        laid=laid.id,
        newest=standing is not None and standing.comparison == laid.id,
        standing=standing,
        headline=headline,
        incident=describe(laid, about) if about else None,
        said=find_voices(asked.store, laid, (*chosen.disputes, *chosen.updates)[0], asked.visitor.name),
        copies=tuple(find_copies(laid, *(one.id for one in chosen.reports))),
        comparison=chosen,
    )


def tell_incident(asked: Asked) -> OneIncident:
    """One incident. Raises BadSettings where there is none of that id."""
    laid, identity = _laid(asked), asked.path["incident"]
    chosen = choose_incident(laid.comparison, identity)
    standing = asked.standing()
    incident = next(one for one in chosen.incidents if one.id == identity)
    return OneIncident(
        id=identity,
        laid=laid.id,
        newest=standing is not None and standing.comparison == laid.id,
        standing=standing,
        incident=describe(laid, incident),
        disputes=tuple(find_headlines(laid.id, chosen)),
        tellings=quote_tellings(asked.store, incident, chosen.reports),
        said=find_voices(asked.store, laid, incident, asked.visitor.name),
        copies=tuple(find_copies(laid, *(one.id for one in chosen.reports))),
        places=find_event_spots(asked.store, ((one.report, one.event) for one in incident.mentions)),
        part=asked.number("part"),
        comparison=chosen,
    )


def lay_out_dispute(page: OneDispute) -> dict[str, object]:
    """The sides of a dispute, side by side."""
    return _lay_out(page.comparison, f"{page.headline.question} {page.headline.about}")


def lay_out_incident(page: OneIncident) -> dict[str, object]:
    """The part that was asked for of what is said of an incident, side by side."""
    shares = cut_shares(page.comparison)
    part = min(page.part, len(shares))
    laid = _lay_out(shares[part - 1], page.incident.title)
    return {**laid, "parts": Listing(items=(), page=part, pages=len(shares), total=len(shares))}


def list_happenings(laid: Laid) -> list[Happening]:
    """The incidents of a comparison in words, those of most disputes first, then of most reports."""
    say = _Sayer(laid)
    return sorted(map(say, laid.comparison.incidents), key=lambda one: (-one.disputes, -one.reports))


def describe(laid: Laid, incident: Incident) -> Happening:
    """An incident in words."""
    return _Sayer(laid)(incident)


class _Sayer:
    """What is looked up for each incident of a comparison, gathered once."""

    def __init__(self, laid: Laid) -> None:
        self._comparison = laid.id
        self._titles = {story.id: story.title for story in laid.comparison.stories}
        self._tied = Counter(dispute.incident for dispute in laid.comparison.disputes)

    def __call__(self, incident: Incident) -> Happening:
        return Happening(
            comparison=self._comparison,
            id=incident.id,
            title=say_incident(incident),
            words=self._titles.get(incident.story or "", ""),
            reports=len({mention.report for mention in incident.mentions}),
            disputes=self._tied[incident.id],
        )


def _place(asked: Asked, laid: Laid, listed: Sequence[Happening]) -> tuple[Spot, ...]:
    """Where the incidents of a list took place."""
    by_id = {one.id: one for one in laid.comparison.incidents}
    addresses = {one.id: to_finding(one.comparison, "incident", one.id) for one in listed}
    return find_incident_spots(asked.store, [by_id[name] for name in addresses], addresses)


def _lay_out(comparison: Comparison, title: str) -> dict[str, object]:
    # What people judged of all the rest is no part of it; what they judged of a row stands beside the row.
    return {**lay_out_comparison(comparison), "title": title, "sayings": ()}


def _laid(asked: Asked) -> Laid:
    laid = asked.laid()
    if laid is None:
        raise BadSettings(UNLAID)
    return laid
