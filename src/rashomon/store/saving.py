"""Save reports with what came of them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from sqlalchemy import Column, Connection, Table, func, select, update

from rashomon import wire
from rashomon.errors import BadReport
from rashomon.records.reading import Reading
from rashomon.records.remark import Remark
from rashomon.records.report import Failure, Raw, Report
from rashomon.store.answers import Arrival, JsonValue, Saved
from rashomon.store.custody import Told, append
from rashomon.store.database import Database
from rashomon.store.derived import draw_head, draw_rows
from rashomon.store.drawing import insert_drawn, remove_drawn
from rashomon.store.opening import Store
from rashomon.store.seals import canonical, digest, digest_raw, pack, plain, seal_row
from rashomon.store.tables import blobs, failures, readings, recipes, reports
from rashomon.store.tallying import add_held

Values: TypeAlias = dict[str, str | int | float | bytes | None]
_SAID = ("author", "publisher", "published", "title", "url", "language")
_LONGEST_ID = 500  # characters: PostgreSQL takes 2,704 bytes into an index
_FAILED = ("place", "id", "sha256", "stage", "error", "message")


def key_of(report: Report) -> str:
    """What a report is known by: the SHA-256 of its bytes' digest with all that was said of it, as canonical JSON.

    The same bytes with the same sayings are one report, under whatever id or place they came. Raises BadReport where
    that cannot be written as JSON.
    """
    said = {name: getattr(report.head, name) or report.assumed.get(name) for name in _SAID}
    known: JsonValue = {name: value for name, value in said.items() if value}
    try:
        return digest(canonical({"sha256": digest(raw_of(report).data), "said": known}).encode("utf-8"))
    except UnicodeEncodeError as error:
        raise BadReport(f"what is said of {plain(report.head.id)} cannot be written as JSON: {error}") from error


def raw_of(report: Report) -> Raw:
    """The bytes that a report came in; of one that a program made, its text."""
    return report.raw or Raw(data=report.text.encode("utf-8", "surrogatepass"), media_type="text/plain", place="")


def save(store: Store, arrivals: Sequence[Arrival]) -> list[Saved]:
    """Save all in one transaction, in order; give some hundred at a time for speed.

    A report that is there already is not saved again; its reading is, where it is of another recipe. The newest reading
    is what lists and searches tell of. A failure that was noted before is not noted again. Raises BadReport for a
    report that cannot be written as JSON; then nothing of all is saved.
    """
    with store.writing() as connection:
        batch = _Batch(connection, store.clock(), arrivals)
        saved = [batch.take(arrival) for arrival in arrivals]
        batch.write(store.database, by=store.by)
    return saved


@dataclass(slots=True)
class _Known:
    """A report that the casebook holds, or will at the end of the batch.

    `recipes` are those of its readings; `row` is its own row where it is new; `drawn` tells whether rows were
    drawn from a reading before; `newest` is the last reading that came in this batch.
    """

    number: int
    id: str
    recipes: set[str]
    row: Values | None = None
    drawn: bool = False
    newest: Reading | None = None


class _Batch:
    """What one transaction adds, gathered so that each table is written to once."""

    def __init__(self, connection: Connection, made: str, arrivals: Sequence[Arrival]) -> None:
        self._connection, self._made = connection, made
        self._keys = {id(arrival): key_of(arrival.report) for arrival in arrivals if arrival.report}
        self._known = self._look_up(set(self._keys.values()))
        self._failures = self._look_up_failures(arrivals)
        self._last = connection.execute(select(func.max(reports.c.number))).scalar() or 0
        self._failed = connection.execute(select(func.max(failures.c.number))).scalar() or 0
        self._ids: set[str] = set()
        self._rows: dict[Table, list[Values]] = {table: [] for table in (blobs, reports, recipes, readings, failures)}
        self._told: list[Told] = []

    def take(self, arrival: Arrival) -> Saved:
        """Take one arrival in."""
        outcome = arrival.outcome
        if arrival.report is None:
            if not isinstance(outcome, Failure):
                raise ValueError("an arrival without a report is one with a failure")
            self._fail(outcome, "")
            return Saved(key=None, id=outcome.report.id, new=False, read=False)
        key = self._keys[id(arrival)]
        known = self._known.get(key)
        new = known is None
        if known is None:
            known = self._known[key] = self._collect(key, arrival.report)
        if isinstance(outcome, Failure):
            self._fail(outcome, raw_of(arrival.report).place)
        read = isinstance(outcome, Reading) and self._read(key, known, outcome)
        return Saved(key=key, id=known.id, new=new, read=read)

    def write(self, database: Database, *, by: str) -> None:
        """Write all that was taken in."""
        fresh = [known for known in self._known.values() if known.newest]
        drawn = [draw_rows(known.newest, known.number) for known in fresh if known.newest]
        remove_drawn(self._connection, database, [known.number for known in fresh if known.drawn])
        for known, rows in zip(fresh, drawn, strict=True):
            told: Values = {**rows.head, "recipe": known.newest.recipe.id if known.newest else None}
            if known.row is not None:
                known.row |= told
            else:
                self._connection.execute(update(reports).where(reports.c.number == known.number).values(told))
        self._keep_new(blobs, blobs.c.sha256)
        self._keep_new(recipes, recipes.c.id)
        size = sum(int(str(row["size"])) for row in self._rows[blobs])
        add_held(self._connection, reports=len(self._rows[reports]), size=size)
        for table, values in self._rows.items():
            if values:
                self._connection.execute(table.insert(), values)
        insert_drawn(self._connection, database, drawn)
        append(self._connection, by=by, made=self._made, told=self._told)

    def _look_up(self, keys: set[str]) -> dict[str, _Known]:
        query = select(reports.c.key, reports.c.number, reports.c.id, reports.c.recipe).where(reports.c.key.in_(keys))
        rows = self._connection.execute(query).all()
        found = {row.key: _Known(row.number, row.id, set(), drawn=row.recipe is not None) for row in rows}
        numbers = {known.number: known for known in found.values()}
        made = select(readings.c.report, readings.c.recipe).where(readings.c.report.in_(numbers))
        for row in self._connection.execute(made):
            numbers[row.report].recipes.add(row.recipe)
        return found

    def _look_up_failures(self, arrivals: Sequence[Arrival]) -> set[tuple[object, ...]]:
        digests = {arrival.outcome.report.sha256 for arrival in arrivals if isinstance(arrival.outcome, Failure)}
        columns = [failures.c[name] for name in _FAILED]
        query = select(*columns).where(failures.c.sha256.in_(digests))
        return {tuple(row) for row in self._connection.execute(query)} if digests else set()

    def _collect(self, key: str, report: Report) -> _Known:
        raw = raw_of(report)
        sha256 = digest(raw.data)
        self._last += 1
        own = plain(report.head.id)
        name = self._free_id(own if 0 < len(own) <= _LONGEST_ID else sha256[:16])
        arrived: Values = {
            "number": self._last,
            "key": key,
            "id": name,
            "sha256": sha256,
            "head": _encode(replace(report.head, id=name), name),
            "assumed": canonical(dict(report.assumed)),
            "media_type": raw.media_type,
            "place": plain(raw.place),
            "container": raw.container,
            "envelope": raw.envelope,
            "added": self._made,
        }
        self._told.append(("collected", {"report": key, "id": name, "sha256": sha256, "row": seal_row(arrived)}))
        row = arrived | draw_head(report.head, report.assumed) | {"recipe": None, "stances": None}
        self._rows[blobs].append({"sha256": sha256, "size": len(raw.data), "data": raw.data})
        self._rows[reports].append(row)
        return _Known(self._last, name, set(), row=row)

    def _read(self, key: str, known: _Known, reading: Reading) -> bool:
        recipe = reading.recipe.id
        if recipe in known.recipes:
            return False
        reading = _rename(reading, known.id)
        try:
            data, sealed = pack(reading)
        except UnicodeEncodeError as error:
            raise BadReport(f"the reading of {known.id} cannot be written as JSON: {error}") from error
        raw = digest_raw(reading)
        row: Values = {"report": known.number, "recipe": recipe, "made": self._made, "digest": sealed}
        self._rows[readings].append({**row, "raw_digest": raw, "data": data})
        self._rows[recipes].append({"id": recipe, "data": _encode(reading.recipe, known.id)})
        self._told.append(("read", {"report": key, "recipe": recipe, "reading": sealed, "raw": raw}))
        known.recipes.add(recipe)
        known.newest = reading
        return True

    def _fail(self, failure: Failure, place: str) -> None:
        told = (place or failure.report.id, failure.report.id, failure.report.sha256)
        texts = tuple(map(plain, (*told, failure.stage, failure.error, failure.message)))
        if texts in self._failures:
            return
        self._failures.add(texts)
        self._failed += 1
        row: Values = {"number": self._failed, "made": self._made, **dict(zip(_FAILED, texts, strict=True))}
        row["head"] = _encode(failure.report, failure.report.id)
        self._rows[failures].append(row)
        self._told.append(("failed", {"failure": self._failed, "row": seal_row(row)}))

    def _free_id(self, name: str) -> str:
        """The id itself, or the same as `id-2`, `id-3` …; the number is found by halving, not by counting up."""
        if self._take_id(name):
            return name
        low, high = 1, 2
        while not self._is_free(f"{name}-{high}"):
            low, high = high, high * 2
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (low, middle) if self._is_free(f"{name}-{middle}") else (middle, high)
        self._ids.add(f"{name}-{high}")
        return f"{name}-{high}"

    def _take_id(self, name: str) -> bool:
        free = self._is_free(name)
        self._ids.add(name)
        return free

    def _is_free(self, name: str) -> bool:
        if name in self._ids:
            return False
        return self._connection.execute(select(reports.c.number).where(reports.c.id == name)).first() is None

    def _keep_new(self, table: Table, column: "Column[str]") -> None:
        """Leave out of the rows of a table what it holds already, or what comes twice."""
        rows = {row[column.name]: row for row in self._rows[table]}
        for name in self._connection.execute(select(column).where(column.in_(rows))).scalars():
            del rows[name]
        self._rows[table] = list(rows.values())


def _rename(reading: Reading, name: str) -> Reading:
    if reading.report.id == name:
        return reading
    why = f"the casebook holds another report of the id {reading.report.id!r}"
    if len(reading.report.id) > _LONGEST_ID:
        why = f"the id has more than {_LONGEST_ID} characters"
    remark = Remark(stage="store", code="id-repeated", message=f"{why}; this one is {name}")
    return replace(reading, report=replace(reading.report, id=name), remarks=(*reading.remarks, remark))


def _encode(record: object, name: str) -> str:
    try:
        return wire.encode(record).decode("utf-8")
    except UnicodeEncodeError as error:
        raise BadReport(f"what is said of {name} cannot be written as JSON: {error}") from error
