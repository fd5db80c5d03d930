"""Say of an export what is in it, what is not."""

from collections.abc import Iterator

from rashomon.export.handover.folder import Folder
from rashomon.export.handover.package import Exported, Handover
from rashomon.export.to_json import print_json
from rashomon.export.visible import flatten

MANIFEST, LEFT_OUT = "manifest.json", "LEFT_OUT.md"
CAUTION = "Each act is according to whoever is named with it. rashomon does not say what is true."


def write_manifest(handover: Handover, exported: Exported, folder: Folder) -> None:
    """`LEFT_OUT.md` for people, then `manifest.json` with the digest of each other file for programs."""
    with folder.open(LEFT_OUT, "what was left out, why", media_type="text/markdown") as output:
        output.write_text(_tell(handover, exported))
    recipes = {reading.recipe.id for reading in handover.readings()}
    manifest = {
        "schema": "rashomon.export/1",
        "title": handover.title,
        "made": handover.made,
        "by": handover.by,
        "format": exported.format,
        "redacted": handover.redacted,
        "caution": CAUTION,
        "recipes": sorted(recipes | ({handover.comparison.recipe.id} if handover.comparison else set())),
        "files": folder.files,
        "left_out": exported.left_out,
    }
    with folder.open(MANIFEST, "what is in the folder", media_type="application/json") as output:
        output.write_text([print_json(manifest)])


def _tell(handover: Handover, exported: Exported) -> Iterator[str]:
    yield f"# What was left out of “{flatten(handover.title)}”\n\n{CAUTION}\n\n"
    if not exported.left_out:
        yield f"Nothing: all that was handed over is in this export ({exported.format}).\n"
    for one in exported.left_out:
        yield f"* {one.what} ({one.count:,}): {one.reason}\n"
