"""Hand a casebook over to other programs."""

from dataclasses import dataclass, replace
from pathlib import Path

from rashomon.casebook.custody import tell_custody
from rashomon.casebook.laying import list_all_judgements
from rashomon.casebook.paging import MOST, every
from rashomon.errors import BadSettings
from rashomon.export.handover import Custody, Exported, Handover
from rashomon.export.handover import hand_over as write_package
from rashomon.export.handover.redaction import PROFILES, Profile, Redacted, redact, write_key
from rashomon.records.comparison import Comparison
from rashomon.records.report import Failure, Head
from rashomon.store.answers import JsonValue, StoredFailure, StoredReport
from rashomon.store.custody import note
from rashomon.store.opening import Store
from rashomon.store.queries import list_failures, list_reports, stream_readings


@dataclass(frozen=True, slots=True, kw_only=True)
class Redaction:
    """Who becomes unknown: those whom a profile means, those of some names; `key` is where the pseudonyms are kept."""

    profile: str | None = None
    names: tuple[str, ...] = ()
    key: Path | None = None


def hand_over(
    store: Store, comparison: Comparison, to: str, folder: Path, *, redaction: Redaction | None = None
) -> Exported:
    """Write the casebook in the format `to` into a new folder; the log says so, with the digest of each file.

    Raises BadSettings where there is no such format or profile, or the folder or the key is there already.
    """
    handover = _gather(store, comparison)
    redacted = None if redaction is None else redact(handover, _choose_profile(redaction))
    if redacted is not None and redaction is not None and redaction.key is not None:
        _write_key(redacted, redaction.key)
    exported = write_package(redacted.handover if redacted else handover, to, folder)
    files: dict[str, JsonValue] = {written.name: written.sha256 for written in exported.files}
    redacted_by = redaction.profile or "names" if redaction else None
    note(store, "exported", {"format": to, "folder": folder.name, "redacted": redacted_by, "files": files})
    return exported


def _gather(store: Store, comparison: Comparison) -> Handover:
    return Handover(
        title=_title(store.case),
        made=store.clock(),
        by=store.by,
        readings=lambda: stream_readings(store),
        comparison=comparison,
        judgements=tuple(list_all_judgements(store)),
        failures=tuple(map(_fail, every(lambda cursor: list_failures(store, cursor=cursor, limit=MOST)))),
        custody=tuple(map(_tell, every(lambda cursor: list_reports(store, cursor=cursor, limit=MOST)))),
    )


def _choose_profile(redaction: Redaction) -> Profile:
    if redaction.profile is None:
        return Profile(name="names", says="those who were named", names=redaction.names)
    if redaction.profile not in PROFILES:
        known = ", ".join(f"{profile.name} ({profile.says})" for profile in PROFILES.values())
        raise BadSettings(f"there is no profile {redaction.profile!r} of redaction; there are {known}")
    return replace(PROFILES[redaction.profile], names=redaction.names)


def _write_key(redacted: Redacted, path: Path) -> None:
    try:
        write_key(redacted, path)
    except OSError as error:
        raise BadSettings(
            f"the key cannot be written to {path}: {error.strerror}; the package is without it"
        ) from error


def _title(case: str) -> str:
    """The name of the file, or that of the database."""
    return Path(case.partition("?")[0]).stem


def _tell(stored: StoredReport) -> Custody:
    return Custody(report=stored.sha256, steps=tell_custody(stored))


def _fail(stored: StoredFailure) -> Failure:
    return Failure(
        report=Head(id=stored.id, sha256=stored.sha256), stage=stored.stage, error=stored.error, message=stored.message
    )
