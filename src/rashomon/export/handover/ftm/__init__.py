"""Hand over entities of FollowTheMoney, for Aleph, OpenAleph, other tools of investigation."""

import csv
import hashlib
from collections.abc import Iterable, Iterator, Sequence
from io import StringIO
from typing import TYPE_CHECKING

from rashomon.errors import MissingResource
from rashomon.export.handover.folder import Folder, Output
from rashomon.export.handover.ftm.accounts import tell_accounts, tell_judgement
from rashomon.export.handover.ftm.things import Said, Teller, Thing
from rashomon.export.handover.package import Handover, LeftOut
from rashomon.export.handover.proper_names import load_proper_names
from rashomon.export.handover.sight import see_all
from rashomon.export.handover.tally import Tally
from rashomon.export.to_json import print_json
from rashomon.wire import encode

if TYPE_CHECKING:
    from followthemoney.model import Model

DATASET = "rashomon"
STATEMENT_COLUMNS = (
    "canonical_id", "entity_id", "prop", "prop_type", "schema", "value", "dataset", "lang", "original_value",
    "external", "first_seen", "last_seen", "origin", "id",
)  # fmt: skip
_ENTITY = "id"  # the statement that says of an entity only that there is one


def write_ftm(handover: Handover, folder: Folder) -> Iterator[LeftOut]:
    """Entities as lines of JSON, the same as statements of which each names its evidence."""
    try:
        from followthemoney import model
    except ImportError as error:
        raise MissingResource('no library for FollowTheMoney; run: pip install "rashomon[ftm]"') from error
    tally = Tally()
    with (
        folder.open(
            "entities.ftm.json", "entities of FollowTheMoney, one a line", media_type="application/json+ftm"
        ) as entities,
        folder.open(
            "statements.csv", "the same as statements, each with its evidence", media_type="text/csv"
        ) as statements,
    ):
        statements.write_text([_write_line(STATEMENT_COLUMNS)])
        for thing in _tell_all(handover, tally):
            _write(thing, (entities, statements), (model, handover.made, tally))
    with folder.open("index.json", "what the statements are of", media_type="application/json") as output:
        output.write_text([print_json({"name": DATASET, "title": handover.title, "updated_at": handover.made})])
    yield from tally


def _tell_all(handover: Handover, tally: Tally) -> Iterator[Thing]:
    digests: dict[str, str] = {}
    names = load_proper_names()
    for sight in see_all(handover):
        digests[sight.report.id] = sight.report.sha256
        yield from Teller(sight, tally, names).tell()
    yield from tell_accounts(handover, digests)
    yield from map(tell_judgement, handover.judgements)
    tally.add("report that could not be read", len(handover.failures), "it has no text to be an article of")
    if handover.comparison:
        for layer, what in (("copies", "group of copies"), ("denials", "denial"), ("incidents", "incident")):
            tally.add(what, len(getattr(handover.comparison, layer)), "FollowTheMoney has no schema for it")


def _write(thing: Thing, files: tuple[Output, Output], known: "tuple[Model, str, Tally]") -> None:
    """Write one thing as an entity, then each of its values as a statement; values that are not taken are counted."""
    entities, statements = files
    model, made, tally = known
    proxy = model.make_entity(thing.schema)
    proxy.id = thing.id
    taken: dict[tuple[str, str], list[Said]] = {}
    for said in thing.said:
        value = proxy.schema.properties[said.property].type.clean(said.value, proxy=proxy)
        if value is not None:
            proxy.add(said.property, value, cleaned=True)
        if value is None or value not in proxy.get(said.property):
            tally.add(f"{said.property} of a {thing.schema}", 1, "FollowTheMoney does not take such a value")
            continue
        if said.property == "bodyText" and value != said.value:
            tally.add("text of an article as it is", 1, "FollowTheMoney trims it: offsets count in rashomon's text")
        taken.setdefault((said.property, value), []).append(said)
    entities.write(encode(proxy.to_dict()) + b"\n")
    rows = [_state(thing, (_ENTITY, "id", thing.id), (), made)]
    for (name, value), evidence in taken.items():
        rows.append(_state(thing, (name, proxy.schema.properties[name].type.name, value), evidence, made))
    statements.write_text(_write_line(row.get(column, "") for column in STATEMENT_COLUMNS) for row in rows)


def _state(thing: Thing, typed: tuple[str, str, str], evidence: Sequence[Said], made: str) -> dict[str, str]:
    name, kind, value = typed
    source = f"urn:sha256:{thing.report}" if thing.report else ""
    places = [f"{source}#char={one.span.start},{one.span.end}" for one in evidence if one.span and source]
    return {
        "canonical_id": thing.id,
        "entity_id": thing.id,
        "prop": name,
        "prop_type": kind,
        "schema": thing.schema,
        "value": value,
        "dataset": DATASET,
        "original_value": next((one.value for one in evidence if one.value != value), ""),
        "external": "f",
        "first_seen": made,
        "last_seen": made,
        "origin": " ".join(dict.fromkeys(places)) or source,
        "id": hashlib.sha1(f"{DATASET}.{thing.id}.{name}.{value}".encode()).hexdigest(),
    }


def _write_line(cells: Iterable[str]) -> str:
    line = StringIO(newline="")
    csv.writer(line, dialect=csv.unix_dialect).writerow(cells)
    return line.getvalue()
