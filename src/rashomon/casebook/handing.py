"""Hand a casebook over to other programs."""

from collections.abc import Sequence
from pathlib import Path

from rashomon.casebook.custody import tell_custody
from rashomon.casebook.laying import list_all_judgements
from rashomon.casebook.paging import MOST, every
from rashomon.export.handover import Custody, Exported, Handover
from rashomon.export.handover import hand_over as write_package
from rashomon.records.comparison import Comparison
from rashomon.records.report import Failure, Head
from rashomon.store.answers import StoredFailure, StoredReport
from rashomon.store.custody import note
from rashomon.store.opening import Store
from rashomon.store.queries import list_failures, list_reports, stream_readings


def hand_over(store: Store, comparison: Comparison, to: str, folder: Path, *, redact: Sequence[str] = ()) -> Exported:
    """Write the casebook in the format `to` into a new folder; the log says so, with the digest of each file.

    `redact` names profiles of what is made unknown. Raises BadSettings where there is no such format or profile, or the
    folder is there.
    """
    handover = Handover(
        title=Path(store.case).stem,
        made=store.clock(),
        by=store.by,
        readings=lambda: stream_readings(store),
        comparison=comparison,
        judgements=tuple(list_all_judgements(store)),
        failures=tuple(map(_fail, every(lambda cursor: list_failures(store, cursor=cursor, limit=MOST)))),
        custody=tuple(_tell(stored) for stored in every(lambda cursor: list_reports(store, cursor=cursor, limit=MOST))),
    )
    exported = write_package(handover, to, folder)
    note(
        store,
        "exported",
        {
            "format": to,
            "folder": folder.name,
            "redacted": list(redact),
            "files": {written.name: written.sha256 for written in exported.files},
        },
    )
    return exported


def _tell(stored: StoredReport) -> Custody:
    return Custody(report=stored.sha256, steps=tell_custody(stored))


def _fail(stored: StoredFailure) -> Failure:
    return Failure(
        report=Head(id=stored.id, sha256=stored.sha256), stage=stored.stage, error=stored.error, message=stored.message
    )
