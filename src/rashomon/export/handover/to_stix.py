"""Hand over a bundle of STIX 2.1, as far as threat intelligence has words for news."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from rashomon.export.handover.folder import Folder
from rashomon.export.handover.identifiers import make_uuid
from rashomon.export.handover.package import Handover, LeftOut
from rashomon.export.handover.proper_names import Page, load_proper_names
from rashomon.export.handover.sight import Sight, see_all
from rashomon.export.handover.tally import Tally
from rashomon.export.wording import say_kind
from rashomon.records.comparison import Comparison, Denied
from rashomon.records.judgement import Judgement
from rashomon.wire import encode

_CLASSES = {"person": "individual", "organization": "organization", "government": "organization", "armed_group": "group", "group": "group"}  # fmt: skip  # noqa: E501
_OPINIONS = {"accept": "agree", "reject": "disagree"}
_DAY = len("2025-07-02")
Thing = dict[str, Any]


def write_stix(handover: Handover, folder: Folder) -> Iterator[LeftOut]:
    """`bundle.json`: reports, who speaks (identities), where (locations), what is said (notes), denials (opinions)."""
    tally = Tally()
    teller = _Teller(handover.made, tally)
    with folder.open("bundle.json", "a bundle of STIX 2.1", media_type="application/stix+json;version=2.1") as file:
        identity = f"bundle--{make_uuid('bundle', handover.title, handover.made)}"
        file.write_text([f'{{"type":"bundle","id":"{identity}","objects":[\n'])
        first = True
        for thing in teller.tell(handover):
            file.write(b"" if first else b",\n")
            file.write(encode(thing))
            first = False
        file.write(b"\n]}\n")
    yield from tally


class _Teller:
    """Tells a package in objects of STIX; those whose words are none of its own are counted."""

    def __init__(self, made: str, tally: Tally) -> None:
        self._made = _moment(made) or "1970-01-01T00:00:00.000Z"
        self._tally = tally
        self._names = load_proper_names()
        self._told: set[str] = set()  # reports by id, outlets, notes that are denied
        self._denied: set[str] = set()
        self._maker = f"identity--{make_uuid('software')}"

    def tell(self, handover: Handover) -> Iterator[Thing]:
        """All objects, each after those that it refers to."""
        if handover.comparison:
            self._denied = {_name_denied(one.of) for one in handover.comparison.denials}
        yield self._identity(self._maker, "rashomon", "system")
        for sight in see_all(handover):
            if _moment(sight.report.published or "") is None:
                self._tally.add("report without a date, with all it says", 1, "a report of STIX must have one")
                continue
            yield from self._tell_report(sight)
        if handover.comparison:
            yield from self._tell_comparison(handover.comparison)
        for judgement in handover.judgements:
            yield from self._tell_judgement(judgement)
        self._tally.add("report that could not be read", len(handover.failures), "it says nothing")

    def _object(self, type_: str, key: tuple[object, ...], known: Thing) -> Thing:
        identity = known.get("id") or f"{type_}--{make_uuid(type_, *key)}"
        head = {"type": type_, "spec_version": "2.1", "id": identity, "created": self._made, "modified": self._made}
        return head | ({} if identity == self._maker else {"created_by_ref": self._maker}) | known

    def _identity(self, identity: str, name: str, kind: str) -> Thing:
        return self._object("identity", (), {"id": identity, "name": name, "identity_class": kind})

    def _tell_report(self, sight: Sight) -> Iterator[Thing]:
        head = sight.report
        page = Page(sight)
        told = [one for one in sight.reading.entities if one.type in _CLASSES]
        known = {one.id: f"identity--{make_uuid('identity', head.id, one.id)}" for one in told}
        outlet = f"identity--{make_uuid('outlet', sight.voice())}"
        if outlet not in self._told:
            self._told.add(outlet)
            yield self._identity(outlet, sight.voice(), "organization")
        for entity in sight.reading.entities:
            if entity.id in known:
                nameless = entity.type == "person" and not self._names.find(page, entity)
                yield self._identity(known[entity.id], entity.name, "unknown" if nameless else _CLASSES[entity.type])
            elif entity.type != "place":
                self._tally.add(f"entity of the type {entity.type}", 1, "STIX has no class for it")
        locations = list(self._locate(sight))
        notes = [*self._note_statements(sight, known, outlet), *self._note_events(sight, known, outlet)]
        yield from locations
        yield from notes
        yield self._report(sight, [outlet, *known.values(), *(one["id"] for one in (*locations, *notes))])

    def _report(self, sight: Sight, refs: list[str]) -> Thing:
        head = sight.report
        if len(head.published or "") <= _DAY:
            self._tally.add("hour at which a report was published", 1, "not known: midnight UTC stands there")
        source = {"source_name": sight.voice(), "hashes": {"SHA-256": head.sha256}}
        source |= {"url": head.url} if head.url else {}
        self._told.add(head.id)
        return self._object(
            "report",
            (head.id, head.sha256),
            {
                "id": self._report_id(head.id),
                "name": head.title or head.id,
                "description": "A report of news, as it was read: what is said in it is according to whoever says it.",
                "published": _moment(head.published or ""),
                "object_refs": list(dict.fromkeys(refs)),
                "external_references": [source],
            },
        )

    def _report_id(self, report: str) -> str:
        return f"report--{make_uuid('report', report)}"

    def _locate(self, sight: Sight) -> Iterator[Thing]:
        met = set()
        for place in sight.reading.places:
            key = place.geonames or place.name
            if place.lat is None or place.lon is None:
                self._tally.add("place without coordinates", 1, "a location of STIX must have some, or a region")
            elif key not in met:
                met.add(key)
                known = {"name": place.name, "latitude": place.lat, "longitude": place.lon}
                yield self._object("location", (sight.report.id, key), known)

    def _note(self, sight: Sight, key: tuple[str, str], said: tuple[str, str, list[str]], refs: list[str]) -> Thing:
        abstract, content, authors = said
        note = self._object(
            "note",
            (sight.report.id, *key),
            {"abstract": abstract, "content": content, "authors": authors, "object_refs": list(dict.fromkeys(refs))},
        )
        self._told |= {note["id"]} & self._denied
        return note

    def _note_statements(self, sight: Sight, known: dict[str, str], outlet: str) -> Iterator[Thing]:
        for one in sight.reading.attributions:
            chain = sight.chain(sight.up(one))
            refs = [known[one.speaker]] if one.speaker in known else []
            said = (f"according to {sight.according_to(chain)}", sight.words(*one.content) or "…", [chain[-1].name])
            yield self._note(sight, ("statement", one.id), said, [*refs, outlet])

    def _note_events(self, sight: Sight, known: dict[str, str], outlet: str) -> Iterator[Thing]:
        for one in sight.reading.events:
            chain = sight.chain(one.attributions)
            who = [link.name for link in chain] or [sight.voice()]
            kind = f"{say_kind(one.type, one.mode)}, according to {sight.according_to(chain)}"
            refs = [known[each.entity] for each in (*one.actors, *one.recipients) if each.entity in known]
            said = (kind, sight.words(sight.sentence(one)), who[-1:])
            yield self._note(sight, ("event", one.id), said, [outlet, *refs])

    def _tell_comparison(self, comparison: Comparison) -> Iterator[Thing]:
        for layer, what in (("disputes", "dispute"), ("updates", "update"), ("agreements", "agreement")):
            self._tally.add(what, len(getattr(comparison, layer)), "STIX has no words for it; opinions tell of denials")
        for copy in comparison.copies:
            for report in copy.reports:
                if {report, copy.origin} <= self._told and report != copy.origin:
                    ends = {"source_ref": self._report_id(report), "target_ref": self._report_id(copy.origin or "")}
                    kind = {"relationship_type": "derived-from", "description": copy.reason or "a copy"}
                    yield self._object("relationship", ("copy", report, copy.origin), kind | ends)
        for number, denial in enumerate(comparison.denials):
            note = _name_denied(denial.of)
            if note not in self._told:
                self._tally.add("denial of what is not here", 1, "an opinion of STIX is of an object")
                continue
            known = {"opinion": "disagree", "authors": [denial.holder.name], "explanation": denial.holder.quote}
            yield self._object("opinion", ("denial", number, note), known | {"object_refs": [note]})

    def _tell_judgement(self, judgement: Judgement) -> Iterator[Thing]:
        self._tally.add("tie of a judgement to the row judged", 1, "STIX cannot point at words; they stand in its note")
        quotes = "; ".join(f"“{quote}”" for anchor in judgement.target.anchors for quote in anchor.quotes)
        words = f"{judgement.verdict} {judgement.target.part} {quotes}: {judgement.reason or ''}"
        known = {"abstract": f"judgement of {judgement.by}", "content": words, "authors": [judgement.by]}
        yield self._object("note", ("judgement", judgement.id), known | {"object_refs": [self._maker]})


def _name_denied(of: Denied) -> str:
    """The id of the note on what is denied."""
    part = ("event", of.event) if of.event else ("statement", of.attribution)
    return f"note--{make_uuid('note', of.report, *part)}"


def _moment(known: str) -> str | None:
    """A day or a moment as STIX writes it; None where it is neither."""
    try:
        moment = datetime.fromisoformat(known)
        zoned = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
        return zoned.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.000Z")
    except (ValueError, OverflowError):  # no date, or one at the end of the calendar
        return None
