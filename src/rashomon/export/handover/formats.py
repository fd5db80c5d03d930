"""Name the formats in which a package can be handed over."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from rashomon.errors import BadSettings
from rashomon.export.handover.folder import Folder
from rashomon.export.handover.ftm import write_ftm
from rashomon.export.handover.manifest import write_manifest
from rashomon.export.handover.package import Exported, Handover, LeftOut
from rashomon.export.handover.to_annotations import write_annotations
from rashomon.export.handover.to_csv import write_csv
from rashomon.export.handover.to_dossier import write_dossier
from rashomon.export.handover.to_gexf import write_gexf
from rashomon.export.handover.to_jsonl import write_jsonl
from rashomon.export.handover.to_parquet import write_parquet
from rashomon.export.handover.to_prov import write_prov
from rashomon.export.handover.to_ro_crate import write_crate
from rashomon.export.handover.to_stix import write_stix
from rashomon.export.handover.to_timesketch import write_timesketch


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """A format: what it is for, and what writes it to a folder, which tells what it cannot hold."""

    says: str
    write: Callable[[Handover, Folder], Iterable[LeftOut]]


FORMATS: Mapping[str, Format] = {
    "csv": Format(says="tables for a spreadsheet, with what each column means", write=write_csv),
    "jsonl": Format(says="the public forms of rashomon, a line each: nothing is lost", write=write_jsonl),
    "parquet": Format(says="the same tables, typed, for programs of analysis", write=write_parquet),
    "ftm": Format(says="entities of FollowTheMoney with their statements, for Aleph", write=write_ftm),
    "annotations": Format(says="each finding as an annotation of its words (W3C)", write=write_annotations),
    "html": Format(says="a dossier: one page to read, print, keep", write=write_dossier),
    "gexf": Format(says="a graph for Gephi: who cites, names, denies, contradicts whom", write=write_gexf),
    "prov": Format(says="where each thing came from (W3C PROV)", write=write_prov),
    "ro-crate": Format(says="dossier, tables, public forms in one folder for an archive", write=write_crate),
    "stix": Format(says="a bundle of STIX 2.1, as far as it has words for news", write=write_stix),
    "timesketch": Format(says="a timeline of all that has a date", write=write_timesketch),
}


def hand_over(handover: Handover, to: str, folder: Path) -> Exported:
    """Write the package in the format `to` into `folder`, which is made; all of it is there in the end, or none.

    Each export says what it left out, in `LEFT_OUT.md` for people, in `manifest.json` for programs with the digest of
    each file. Raises BadSettings where there is no such format, or the folder is there and not empty, or cannot be
    written; MissingResource where a library is missing.
    """
    if to not in FORMATS:
        raise BadSettings(f"there is no format {to!r} to export to; there are {', '.join(FORMATS)}")
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise BadSettings(f"{folder} is there already; name a new folder, or an empty one")
    try:
        return _write(handover, to, folder)
    except OSError as error:
        raise BadSettings(f"{folder} cannot be written: {error.strerror or error}; name another place") from error


def _write(handover: Handover, to: str, folder: Path) -> Exported:
    folder.parent.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(dir=folder.parent, prefix=f"{folder.name}.", ignore_cleanup_errors=True) as unfinished:
        inside = Folder(Path(unfinished))
        left_out = (*handover.left_out, *FORMATS[to].write(handover, inside))
        exported = Exported(
            format=to,
            folder=folder,
            files=inside.files,
            left_out=tuple(one for one in left_out if one.count),
        )
        write_manifest(handover, exported, inside)
        if folder.exists():
            folder.rmdir()
        inside.path.replace(folder)
    return replace(exported, files=inside.files)
