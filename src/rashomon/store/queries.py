"""Answer questions about a casebook."""

from collections.abc import Iterator, Sequence

from rashomon.records.comparison import Comparison, Dispute
from rashomon.records.reading import Reading
from rashomon.records.report import Raw
from rashomon.store.answers import (
    EVERYTHING,
    Act,
    Counts,
    Dossier,
    Entry,
    Filters,
    Finding,
    Kind,
    NamedEntity,
    Page,
    ReadingVersion,
    Source,
    Statement,
    StoredComparison,
    StoredFailure,
    StoredJudgement,
    StoredReport,
    ToldEvent,
    Tombstone,
)
from rashomon.store.opening import Store


def list_reports(
    store: Store, *, filters: Filters = EVERYTHING, cursor: str | None = None, limit: int = 50
) -> Page[StoredReport]:
    """Reports, newest first, then by id; of unknown date last."""
    ...


def find_report(store: Store, name: str) -> StoredReport:
    """The report of an id, or of at least 6 digits that its key or its bytes' digest begin with.

    Raises BadSettings where there is none, or several.
    """
    ...


def find_unread(store: Store, keys: Sequence[str], recipe: str) -> set[str]:
    """Those of the keys of which the casebook holds no reading by this recipe: new reports, too."""
    ...


def get_reading(store: Store, key: str, *, recipe: str | None = None) -> Reading | None:
    """The newest reading of a report, or that by a recipe (its id)."""
    ...


def list_readings(store: Store, key: str) -> list[ReadingVersion]:
    """The readings of a report, in the order they were saved: the last is the newest."""
    ...


def stream_readings(store: Store, *, filters: Filters = EVERYTHING) -> Iterator[Reading]:
    """The newest reading of each report, in the order of `list_reports`, without holding them all."""
    ...


def get_raw(store: Store, key: str) -> Raw:
    """A report's bytes as they came."""
    ...


def list_statements(
    store: Store, *, source: str | None = None, report: str | None = None, stance: str | None = None,
    cursor: str | None = None, limit: int = 50,
) -> Page[Statement]:  # fmt: skip
    """Statements by who says them (a name in any case or accents), in one report (its id), of one stance."""
    ...


def list_events(
    store: Store, *, report: str | None = None, kind: str | None = None, actor: str | None = None,
    cursor: str | None = None, limit: int = 50,
) -> Page[ToldEvent]:  # fmt: skip
    """Events of one report (its id), of one type, with an actor of one name."""
    ...


def list_entities(store: Store, name: str, *, cursor: str | None = None, limit: int = 50) -> Page[NamedEntity]:
    """Entities whose name holds the words of `name`, report by report."""
    ...


def list_sources(store: Store, *, cursor: str | None = None, limit: int = 50) -> Page[Source]:
    """Who is quoted, the most quoted first."""
    ...


def describe_source(store: Store, name: str) -> Dossier:
    """What a source says, denies, relies on, accuses of. Raises BadSettings where nobody of that name is quoted."""
    ...


def list_comparisons(store: Store, *, cursor: str | None = None, limit: int = 50) -> Page[StoredComparison]:
    """Comparisons, the last saved first."""
    ...


def get_comparison(store: Store, name: str) -> Comparison:
    """The comparison of an id, or the beginning of one. Raises BadSettings where there is none, or several."""
    ...


def list_findings(
    store: Store, kind: Kind, *, comparison: str | None = None, report: str | None = None, cursor: str | None = None,
    limit: int = 50,
) -> Page[Finding]:  # fmt: skip
    """Disputes, updates, agreements, incidents or copies: of one comparison, that name one report (its id)."""
    ...


def get_dispute(store: Store, name: str, *, comparison: str | None = None) -> Dispute:
    """The dispute of an id, from the comparison named, or the last that has it. Raises BadSettings where none has."""
    ...


def list_failures(store: Store, *, cursor: str | None = None, limit: int = 50) -> Page[StoredFailure]:
    """Reports that could not be read, the last first."""
    ...


def list_judgements(
    store: Store, *, report: str | None = None, withdrawn: bool = False, cursor: str | None = None, limit: int = 50
) -> Page[StoredJudgement]:
    """Judgements in the order they were saved: of one report (its SHA-256), without those taken back unless asked for."""
    ...


def list_tombstones(store: Store, *, cursor: str | None = None, limit: int = 50) -> Page[Tombstone]:
    """What was deleted, the last first."""
    ...


def list_entries(store: Store, *, act: Act | None = None, after: int = 0, limit: int = 50) -> list[Entry]:
    """The log from the entry past number `after` on."""
    ...


def count(store: Store) -> Counts:
    """How much the casebook holds."""
    ...
