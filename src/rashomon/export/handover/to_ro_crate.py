"""Hand over a crate: dossier, tables, public forms, with what they are for an archive."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from rashomon.export.handover.folder import Folder
from rashomon.export.handover.manifest import CAUTION
from rashomon.export.handover.package import Handover, LeftOut, Written
from rashomon.export.handover.to_csv import write_csv
from rashomon.export.handover.to_dossier import write_dossier
from rashomon.export.handover.to_jsonl import write_jsonl
from rashomon.export.to_json import print_json

METADATA = "ro-crate-metadata.json"
_SPECIFICATION = "https://w3id.org/ro/crate/1.2"
_RIGHTS = "The words of the reports belong to their publishers; ask them before you publish what is quoted here."


def write_crate(handover: Handover, folder: Folder) -> Iterator[LeftOut]:
    """All that people read, spreadsheets open, programs rely on, in one folder with `ro-crate-metadata.json`."""
    for name, write in (("jsonl", write_jsonl), ("csv", write_csv), ("html", write_dossier)):
        for one in write(handover, folder):
            yield replace(one, reason=f"{name}: {one.reason}")
    metadata = {"@context": f"{_SPECIFICATION}/context", "@graph": list(_describe(handover, folder.files))}
    with folder.open(METADATA, "what is in the crate (RO-Crate 1.2)", media_type="application/ld+json") as file:
        file.write_text([print_json(metadata)])


def _describe(handover: Handover, files: Sequence[Written]) -> Iterator[dict[str, Any]]:
    versions = sorted({reading.recipe.rashomon for reading in handover.readings()})
    people = [{"@id": "#by"}] if handover.by else []
    parts = [{"@id": one.name} for one in files]
    yield {
        "@id": METADATA,
        "@type": "CreativeWork",
        "conformsTo": {"@id": _SPECIFICATION},
        "about": {"@id": "./"},
    }
    yield {
        "@id": "./",
        "@type": "Dataset",
        "name": handover.title,
        "description": CAUTION,
        "datePublished": handover.made,
        "license": {"@id": "#rights"},
        "author": people,
        "hasPart": parts,
        "mentions": {"@id": "#made"},
    }
    yield {"@id": "#rights", "@type": "CreativeWork", "name": "Rights", "description": _RIGHTS}
    if handover.by:
        yield {"@id": "#by", "@type": "Person", "name": handover.by}
    yield {
        "@id": "#rashomon",
        "@type": "SoftwareApplication",
        "name": "rashomon",
        "url": "https://pypi.org/project/rashomon/",
        "softwareVersion": ", ".join(versions) or "not known",
    }
    yield {
        "@id": "#made",
        "@type": "CreateAction",
        "name": "Readings of reports, laid side by side",
        "endTime": handover.made,
        "agent": people,
        "instrument": {"@id": "#rashomon"},
        "result": parts,
    }
    for one in files:
        yield {
            "@id": one.name,
            "@type": "File",
            "name": one.name,
            "description": one.says,
            "encodingFormat": one.media_type,
            "contentSize": str(one.size),
            "sha256": one.sha256,
        }
