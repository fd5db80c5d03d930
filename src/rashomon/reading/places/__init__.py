"""Find the places that a report names."""

import math
import re
from collections.abc import Mapping, Sequence

from rashomon.knowledge.gazetteer import Gazetteer, Site
from rashomon.reading.places.mentions import Mention, find_mentions
from rashomon.reading.places.ranking import Group, rank
from rashomon.reading.places.senses import find_senses
from rashomon.records.anchor import Place
from rashomon.records.parse import Parse
from rashomon.records.span import Span
from rashomon.records.text import Text

VERSION = "1"
_LIKELY = 0.42  # a mention less likely than this to be a place is none


def find_places(text: Text, parse: Parse, gazetteer: Gazetteer, *, country: str | None = None) -> tuple[Place, ...]:
    """All places that the text names, in its order; `country` is where the report comes from, an ISO 3166-1 alpha-3 code."""
    mentions = find_mentions(text, parse, gazetteer)
    kept = [number for number, mention in enumerate(mentions) if likelihood(mention, gazetteer.words.found) >= _LIKELY]
    groups = gather_groups(mentions, kept, gazetteer)
    rank(list({id(group): group for group in groups.values()}.values()), gazetteer.words.ranked, country)
    return tuple(
        _place(f"p{order}", mentions[number], groups[number], parse, gazetteer) for order, number in enumerate(kept, 1)
    )


def likelihood(mention: Mention, weights: Mapping[str, float]) -> float:
    """How likely a mention names a place."""
    return 1.0 / (1.0 + math.exp(-weights.get("bias", 0.0) - sum(weights.get(sign, 0.0) for sign in mention.signs)))


def gather_groups(mentions: Sequence[Mention], kept: Sequence[int], gazetteer: Gazetteer) -> dict[int, Group]:
    """For each mention kept, the group of all that mean the same: same name, and same container where one is given.

    A bare name means what it means where the report says what it lies in.
    """
    sites: dict[int, tuple[Site, ...]] = {}
    narrowed: dict[str, int] = {}
    for number in reversed(kept):
        mention = mentions[number]
        sites[number] = _candidates(mention, gazetteer)
        if mention.container is not None:
            holders = sites.get(mention.container) or _candidates(mentions[mention.container], gazetteer)
            if inside := tuple(site for site in sites[number] if any(_is_inside(site, holder) for holder in holders)):
                sites[number] = inside
                narrowed[mention.key] = number
    groups: dict[tuple[object, ...], Group] = {}
    found = {}
    for number in kept:
        mention = mentions[number]
        chosen = sites[narrowed.get(mention.key, number)] if mention.container is None else sites[number]
        key = (mention.key, mention.people, tuple(site.geonames for site in chosen))
        group = groups.setdefault(key, Group(chosen, 0, mention.container is not None))
        group.count += 1
        found[number] = group
    return found


def _candidates(mention: Mention, gazetteer: Gazetteer) -> tuple[Site, ...]:
    if mention.short:
        return (gazetteer.short[mention.key],)
    if mention.people:
        return gazetteer.peoples[mention.key]
    return gazetteer.places(mention.key)


def _is_inside(site: Site, holder: Site) -> bool:
    if holder.level == "country":
        return site.country == holder.country and site.level != "country"
    if holder.level == "state":
        return site.state == holder.state and site.level != "state"
    return holder.level == "county" and site.county == holder.county and site.level not in ("county", "state")


def _place(name: str, mention: Mention, group: Group, parse: Parse, gazetteer: Gazetteer) -> Place:
    span = parse.span(mention.first, mention.last)
    best = max(range(len(group.shares)), key=group.shares.__getitem__, default=None)
    kind = find_sense(mention, parse, gazetteer)
    if best is None:
        return Place(id=name, span=span, name=mention.key, kind=kind)
    site = group.sites[best]
    return Place(
        id=name,
        span=span,
        name=site.name,
        geonames=site.geonames,
        lat=site.lat,
        lon=site.lon,
        country=site.country,
        kind=kind,
    )
