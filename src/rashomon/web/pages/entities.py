"""Show a person, a body or a place: where it is named, what is told of it."""

from dataclasses import dataclass

from rashomon.errors import BadSettings
from rashomon.export.drawing.spots import Spot
from rashomon.store.answers import NamedEntity, Page, ToldEvent
from rashomon.store.queries import find_disputes, is_quoted, list_entities, list_events
from rashomon.web.asking import Asked, Standing
from rashomon.web.pages.headlines import Headline, make_headline
from rashomon.web.pages.places import find_event_spots

_MOST = 40
_MOST_DISPUTES = 25


@dataclass(frozen=True, slots=True, kw_only=True)
class OneEntity:
    """All entities whose name holds the words asked for, report by report; `acts` are events with it as an actor.

    `quoted` tells whether it is a source, too; `places` are where those acts took place.
    """

    name: str
    standing: Standing | None
    entities: Page[NamedEntity]
    acts: Page[ToldEvent]
    disputes: tuple[Headline, ...]
    more_disputes: int
    quoted: bool
    places: tuple[Spot, ...]


def tell_entity(asked: Asked) -> OneEntity:
    """An entity by its name. Raises BadSettings where nobody, nothing is called so."""
    name = asked.name()
    found = list_entities(asked.store, name, cursor=asked.get("after"), limit=_MOST)
    if not found.items:
        raise BadSettings(f"nobody and nothing in this casebook is called {name!r}")
    names = {entity.name.casefold() for entity in found.items}
    laid = asked.laid()
    lines, disputed = find_disputes(asked.store, laid.id, entities=names, limit=_MOST_DISPUTES) if laid else ((), 0)
    acts = list_events(asked.store, actor=name, limit=_MOST)
    return OneEntity(
        name=name,
        standing=asked.standing(),
        entities=found,
        acts=acts,
        disputes=tuple(make_headline(laid.id, line) for line in lines if laid),
        more_disputes=disputed - len(lines),
        quoted=is_quoted(asked.store, name),
        places=find_event_spots(asked.store, ((one.report, one.id) for one in acts.items)),
    )
