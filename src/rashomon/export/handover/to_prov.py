"""Hand over where each thing came from."""

from collections.abc import Iterator
from typing import Any

from rashomon.export.handover.folder import Folder
from rashomon.export.handover.identifiers import make_uuid
from rashomon.export.handover.package import Handover, LeftOut
from rashomon.export.handover.tally import Tally
from rashomon.export.to_json import print_json
from rashomon.records.reading import Reading
from rashomon.records.recipe import Recipe

Document = dict[str, dict[str, Any]]
_PREFIXES = {"bytes": "urn:sha256:", "id": "urn:uuid:", "rashomon": "https://pypi.org/project/rashomon/#"}
_SECTIONS = (
    "entity", "activity", "agent", "used", "wasGeneratedBy", "wasAssociatedWith", "wasAttributedTo", "wasDerivedFrom",
)  # fmt: skip
_PARTS = "provenance tells of reports as wholes"


def write_prov(handover: Handover, folder: Folder) -> Iterator[LeftOut]:
    """`provenance.json`: PROV-JSON of reports, readings, comparison, judgements; some kilobytes a report are held."""
    document: Document = {"prefix": dict(_PREFIXES), **{name: {} for name in _SECTIONS}}
    prov = _Prov(document)
    tally = Tally()
    readings: dict[str, str] = {}
    for reading in handover.readings():
        readings[reading.report.id] = prov.add_reading(reading)
        for layer in ("attributions", "events", "entities"):
            tally.add(f"{layer} of a reading", len(getattr(reading, layer)), _PARTS)
    if handover.comparison:
        comparison = prov.add_made("comparison", handover.comparison.recipe, "a comparison of the readings")
        for reading_id in readings.values():
            prov.relate("wasDerivedFrom", {"prov:generatedEntity": comparison, "prov:usedEntity": reading_id})
        for copy in handover.comparison.copies:
            for report in copy.reports:
                if copy.origin in readings and report in readings and report != copy.origin:
                    ends = {"prov:generatedEntity": readings[report], "prov:usedEntity": readings[copy.origin or ""]}
                    prov.relate("wasDerivedFrom", ends | {"rashomon:accordingTo": comparison, "rashomon:how": "a copy"})
    for judgement in handover.judgements:
        entity = prov.add("entity", ("judgement", judgement.id), {"prov:label": f"judgement: {judgement.verdict}"})
        document["entity"][entity]["prov:generatedAtTime"] = judgement.made
        person = prov.add("agent", ("person", judgement.by), {"prov:type": "prov:Person", "prov:label": judgement.by})
        prov.relate("wasAttributedTo", {"prov:entity": entity, "prov:agent": person})
        for report in dict.fromkeys(anchor.report for anchor in judgement.target.anchors):
            prov.relate("wasDerivedFrom", {"prov:generatedEntity": entity, "prov:usedEntity": f"bytes:{report}"})
            document["entity"].setdefault(f"bytes:{report}", {"prov:label": "a report"})
    with folder.open(
        "provenance.json", "where each thing came from (PROV-JSON)", media_type="application/json"
    ) as file:
        file.write_text([print_json({name: known for name, known in document.items() if known})])
    yield from tally


class _Prov:
    """A document of PROV, grown by and by."""

    def __init__(self, document: Document) -> None:
        self._document = document

    def add(self, section: str, key: tuple[object, ...], known: dict[str, Any]) -> str:
        """An entity, an activity or an agent: once, however often it is added."""
        identity = f"id:{make_uuid(*key)}"
        self._document[section].setdefault(identity, known)
        return identity

    def relate(self, section: str, known: dict[str, Any]) -> None:
        """A relation."""
        self._document[section][f"_:{section}{len(self._document[section]) + 1}"] = known

    def add_made(self, what: str, recipe: Recipe, label: str, *key: object) -> str:
        """Something made by a recipe, with the activity that made it."""
        entity = self.add("entity", (what, recipe.id, *key), {"prov:label": label, "rashomon:recipe": recipe.id})
        activity = self.add(
            "activity",
            ("activity", what, recipe.id),
            {"prov:label": f"{what} by this recipe", "rashomon:recipe": recipe.id, "rashomon:kernel": recipe.kernel},
        )
        software = {"prov:type": "prov:SoftwareAgent", "prov:label": f"rashomon {recipe.rashomon}"}
        agent = self.add("agent", ("software", recipe.rashomon), software)
        if self._is_new(activity):
            self.relate("wasAssociatedWith", {"prov:activity": activity, "prov:agent": agent})
        self.relate("wasGeneratedBy", {"prov:entity": entity, "prov:activity": activity})
        return entity

    def add_reading(self, reading: Reading) -> str:
        """A report with its reading, its publisher, its author."""
        head = reading.report
        source = f"bytes:{head.sha256}"
        known = (("prov:label", head.title), ("rashomon:url", head.url), ("rashomon:published", head.published))
        self._document["entity"].setdefault(
            source, {"prov:type": "rashomon:Report", "rashomon:id": head.id} | {k: v for k, v in known if v}
        )
        for role, name in (("publisher", head.publisher), ("author", head.author)):
            if name:
                kind = "prov:Organization" if role == "publisher" else "prov:Person"
                agent = self.add("agent", (role, name), {"prov:type": kind, "prov:label": name})
                ends = {"prov:entity": source, "prov:agent": agent, "prov:role": role}
                self.relate("wasAttributedTo", ends)
        entity = self.add_made("reading", reading.recipe, f"reading of {head.id}", head.id, head.sha256)
        activity = f"id:{make_uuid('activity', 'reading', reading.recipe.id)}"
        self.relate("used", {"prov:activity": activity, "prov:entity": source})
        self.relate("wasDerivedFrom", {"prov:generatedEntity": entity, "prov:usedEntity": source})
        return entity

    def _is_new(self, activity: str) -> bool:
        return all(one["prov:activity"] != activity for one in self._document["wasAssociatedWith"].values())
