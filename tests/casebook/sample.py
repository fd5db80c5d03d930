"""Reports of one ferry, invented: two agree, one of them a copy, two conflict."""

import json
from pathlib import Path

WIRE = (
    "PORT VELA, March 3 (Halden Wire) - Nine people died when the ferry Anselma sank off Port Vela on Sunday, the "
    "coast guard said. The operator, Strait Lines, denied that the ferry had been overloaded."
)
UNION = (
    "PORT VELA - Fourteen people died when the ferry Anselma sank off Port Vela on Sunday, the seamen's union said on "
    "Monday. The union said that the ferry had been overloaded."
)
RADIO = (
    "Harbour master Ilse Marn said that nine people died when the ferry Anselma sank off Port Vela on Sunday. Marn, "
    "who was at the quay all night, said that divers would go down again at noon."
)
REPORTS = (
    {"id": "wire", "publisher": "Halden Wire", "published": "2025-03-03", "title": "Ferry sinks", "text": WIRE},
    {"id": "union", "publisher": "Quayside News", "published": "2025-03-03", "title": "Union speaks", "text": UNION},
    {"id": "radio", "publisher": "Radio Vela", "published": "2025-03-04", "text": RADIO},
)
LATER = {
    "id": "later",
    "publisher": "The Vela Star",
    "published": "2025-03-05",
    "text": (
        "PORT VELA - Seventeen people died when the ferry Anselma sank off Port Vela on Sunday, the owners of the "
        "fishing fleet said on Wednesday. The coast guard denied on Wednesday that it had come too late."
    ),
}


def write_reports(folder: Path, *reports: dict[str, str]) -> Path:
    """A file of reports, a line each; the sample's if none are given."""
    path = folder / f"reports-{len(reports)}.jsonl"
    path.write_text("\n".join(map(json.dumps, reports or REPORTS)), encoding="utf-8")
    return path
