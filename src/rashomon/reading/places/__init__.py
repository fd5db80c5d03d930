"""Find the places that a report names."""

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from rashomon.knowledge.gazetteer import Gazetteer, Site
from rashomon.reading.places.dateline import with_dateline as with_dateline
from rashomon.reading.places.home import find_home as find_home
from rashomon.reading.places.mentions import Mention, find_mentions
from rashomon.reading.places.parts import find_part
from rashomon.reading.places.ranking import Group, is_usual, rank
from rashomon.reading.places.senses import find_senses
from rashomon.reading.places.strangers import find_dated_from, find_strangers, is_elsewhere
from rashomon.records.anchor import Place
from rashomon.records.parse import Parse
from rashomon.records.span import Span
from rashomon.records.tags import Tags
from rashomon.records.text import Text

VERSION = "4"
_CITY = 0.5  # degrees that a city and the subdivision around it may be apart
_USUAL = 0.15  # what a name usually means is chosen from this likelihood on
_LIKELY = 0.42  # a mention less likely than this to be a place is none
_LIKELY_REGION = 0.2  # as in the corpus that the weights are from few regions are marked


def find_places(
    text: Text,
    parse: Parse,
    gazetteer: Gazetteer,
    tags: Tags = Tags(),  # noqa: B008 - frozen
    *,
    dateline: Span | None = None,
    country: str | None = None,
) -> tuple[Place, ...]:
    """All places that the text names, in its order.

    `dateline` is where the layout found one; `country` is where the report comes from, an ISO 3166-1 alpha-3 code. A
    place that the gazetteer does not know has no coordinates.
    """
    whole = parse if dateline is None else with_dateline(text.clean, parse, dateline)
    mentions = find_mentions(text, whole, gazetteer)
    kept = [number for number, mention in enumerate(mentions) if is_likely(mention, gazetteer.words.found)]
    groups = gather_groups(mentions, kept, gazetteer)
    rank(list({id(group): group for group in groups.values()}.values()), gazetteer.words.ranked, country)
    senses = find_senses([mentions[number] for number in kept], whole, gazetteer.words, tags.metonymy)
    named = {token: name for name in whole.names for token in range(name.first, name.last)}
    chosen: dict[tuple[int, str], Site] = {}
    sites: dict[int, Site] = {}
    for number, sense in zip(kept, senses, strict=True):
        meant = (id(groups[number]), sense)
        if meant not in chosen:
            chosen[meant] = choose(groups[number], sense)
        sites[number] = chosen[meant]
    found = []
    unknown = set()
    for number, sense in zip(kept, senses, strict=True):
        holder = mentions[number].container if mentions[number].container is not None else mentions[number].within
        if is_elsewhere(sites[number], sites.get(holder) if holder is not None else None, tuple(chosen.values())):
            unknown.add(number)
            continue
        kind = "name" if find_part(mentions[number], named, whole, gazetteer.words) else sense
        found.append(_place(whole.span(mentions[number].first, mentions[number].last), sites[number], kind))
    known = [mentions[number] for number in kept if number not in unknown]
    strangers = set(find_strangers(known, whole, gazetteer.words))
    if dateline is not None:
        strangers.update(find_dated_from(known, whole, gazetteer.words, dateline))
    found += [Place(id="", span=span, name=span.of(text.clean), kind="literal") for span in strangers]
    return tuple(_numbered(sorted(found, key=lambda place: place.span)))


def is_likely(mention: Mention, weights: Mapping[str, float]) -> bool:
    """Whether a mention names a place, by logistic regression over its signs."""
    score = weights.get("bias", 0.0) + sum(weights.get(sign, 0.0) for sign in mention.signs)
    least = _LIKELY_REGION if "names region" in mention.signs else _LIKELY
    return score >= math.log(least / (1.0 - least))


def gather_groups(mentions: Sequence[Mention], kept: Sequence[int], gazetteer: Gazetteer) -> dict[int, Group]:
    """For each mention kept, the group of all that mean the same: same name, and same container where one is given.

    A bare name means what it means where the report says what it lies in.
    """
    sites: dict[int, tuple[Site, ...]] = {}
    narrowed: dict[str, int] = {}
    known: dict[str, tuple[Site, ...]] = {}
    pairs: dict[tuple[str, str, bool], _Pair] = {}
    for number in kept:
        mention = mentions[number]
        sites.setdefault(number, _candidates(mention, gazetteer, known))
        held = mention.container if mention.container is not None else mention.within
        if held is None:
            continue
        holder = mentions[held]
        both = (mention.key, holder.key, holder.short)
        if both not in pairs:
            pairs[both] = _pair(_candidates(mention, gazetteer, known), _candidates(holder, gazetteer, known))
        if pairs[both].inside:
            sites[number], sites[held] = pairs[both]
            narrowed.setdefault(mention.key, number)
    groups: dict[tuple[object, ...], Group] = {}
    numbers: dict[int, tuple[int | None, ...]] = {}
    found = {}
    for number in kept:
        mention = mentions[number]
        chosen = sites[narrowed.get(mention.key, number)] if _is_bare(mention) else sites[number]
        if id(chosen) not in numbers:
            numbers[id(chosen)] = tuple(site.geonames for site in chosen)
        key = (mention.key, mention.people, mention.short, numbers[id(chosen)])
        group = groups.setdefault(key, Group(chosen, 0, gazetteer.words.usual.get(mention.key)))
        group.count += 1
        found[number] = group
    return found


class _Pair(NamedTuple):
    inside: tuple[Site, ...]
    holders: tuple[Site, ...]


def _pair(sites: Sequence[Site], holders: Sequence[Site]) -> _Pair:
    """The places that lie in one of the holders, and the holders that one of the places lies in."""
    return _Pair(
        tuple(site for site in sites if any(_is_inside(site, holder) for holder in holders)),
        tuple(holder for holder in holders if any(_is_inside(site, holder) for site in sites)),
    )


def _is_bare(mention: Mention) -> bool:
    return mention.container is None and mention.within is None and not mention.people and not mention.short


def _candidates(mention: Mention, gazetteer: Gazetteer, known: dict[str, tuple[Site, ...]]) -> tuple[Site, ...]:
    if mention.short:
        return (gazetteer.short[mention.key],)
    if mention.people:
        return gazetteer.peoples[mention.key]
    if mention.key not in known:
        known[mention.key] = gazetteer.places(mention.key)
    return known[mention.key]


def _is_inside(site: Site, holder: Site) -> bool:
    if holder.level == "country":
        return site.country == holder.country and site.level != "country"
    if holder.level == "state":
        return site.state == holder.state and site.level != "state"
    return holder.level == "county" and site.county == holder.county and site.level not in ("county", "state")


def choose(group: Group, sense: str) -> Site:
    """The place of a group that is meant: mostly the likeliest.

    What the name usually means, and a capital where it stands for a government, need only be likely enough; a city goes
    before what lies around it and is called after it.
    """
    best = group.sites[max(range(len(group.shares)), key=group.shares.__getitem__)]
    likely = [site for site, share in zip(group.sites, group.shares, strict=True) if share >= _USUAL]
    for site in likely:
        if is_usual(site, group.usual):
            return site
    for site in likely:
        if sense == "metonymic" and site.capital and not site.other and best.level not in ("country", "region"):
            return site
    if best.level not in ("state", "county"):
        return best
    for site in group.sites:
        inside = best.geonames in (site.state, site.county) and _is_close(site, best)
        around = best.other and best.level == "state" and site.country == best.country
        if site.level == "city" and not site.other and (inside or around):
            return site
    return best


def _is_close(site: Site, other: Site) -> bool:
    return abs(site.lat - other.lat) < _CITY and abs(site.lon - other.lon) < _CITY


def _place(span: Span, site: Site, kind: str) -> Place:
    return Place(
        id="",
        span=span,
        name=site.name,
        geonames=site.geonames,
        lat=site.lat,
        lon=site.lon,
        country=site.country,
        kind=kind,
    )


def _numbered(places: Sequence[Place]) -> Iterator[Place]:
    for order, place in enumerate(places, 1):
        yield replace(place, id=f"p{order}")
