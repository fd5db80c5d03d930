"""Save what people say of what the machine said."""

from dataclasses import replace

from sqlalchemy import Connection, func, select, update

from rashomon import wire
from rashomon.errors import BadSettings
from rashomon.records.judgement import Judgement, sign
from rashomon.store.custody import append
from rashomon.store.derived import Row
from rashomon.store.opening import Store
from rashomon.store.tables import judgement_reports, judgements, reports


def id_of(judgement: Judgement) -> str:
    """The id that a judgement must have."""
    return sign(judgement).id


def save_judgement(store: Store, judgement: Judgement) -> bool:
    """Whether it is new. Its id must be the one that `id_of` gives.

    One that withdraws marks the judgement it names. Raises BadSettings for a wrong id, for a report that the casebook
    does not hold, for a judgement to withdraw that is not there, is somebody else's or was taken back before.
    """
    _check_id(judgement)
    with store.writing() as connection:
        return _save(store, connection, judgement)


def save_once(store: Store, judgement: Judgement) -> Judgement:
    """What is kept: the judgement, or what the same person said last of the same thing, if it is the same and holds.

    That is looked up in the transaction that saves: forms are sent twice, at once too. Raises as `save_judgement` does.
    """
    _check_id(judgement)
    with store.writing() as connection:
        known = _find_double(connection, judgement)
        if known is None:
            _save(store, connection, judgement)
    return known or judgement


def draw_judgement(judgement: Judgement, number: int) -> Row:
    """The row of the judgement with that number, as it is before somebody takes it back."""
    return {
        "number": number,
        "id": judgement.id,
        "made": judgement.made,
        "by": judgement.by,
        "verdict": judgement.verdict,
        "part": judgement.target.part,
        "name": judgement.target.name,
        "withdrawn": None,
        "data": wire.encode(judgement).decode("utf-8"),
    }


def draw_judgement_reports(judgement: Judgement, number: int) -> list[Row]:
    """A row for each report that the judgement names, by the digest of its bytes."""
    named = sorted({anchor.report for anchor in judgement.target.anchors})
    return [{"judgement": number, "sha256": sha256} for sha256 in named]


def _check_id(judgement: Judgement) -> None:
    if judgement.id != id_of(judgement):
        raise BadSettings(f"the judgement {judgement.id!r} has another id than its content: {id_of(judgement)}")


def _save(store: Store, connection: Connection, judgement: Judgement) -> bool:
    if connection.execute(select(judgements.c.number).where(judgements.c.id == judgement.id)).first():
        return False
    _check_reports(connection, judgement)
    number = (connection.execute(select(func.max(judgements.c.number))).scalar() or 0) + 1
    connection.execute(judgements.insert(), draw_judgement(judgement, number))
    named = draw_judgement_reports(judgement, number)
    if named:
        connection.execute(judgement_reports.insert(), named)
    if judgement.verdict == "withdraw":
        _withdraw(connection, judgement)
    told = {"judgement": judgement.id, "number": number, "verdict": judgement.verdict, "by": judgement.by}
    append(connection, by=store.by, made=store.clock(), told=[("judged", told)])
    return True


def _find_double(connection: Connection, judgement: Judgement) -> Judgement | None:
    of, target = judgement_reports.c, judgement.target
    query = select(judgements.c.data, judgements.c.withdrawn).order_by(judgements.c.number.desc())
    query = query.where(judgements.c.by == judgement.by, judgements.c.part == target.part)
    if target.anchors:
        here = select(of.sha256).where(of.judgement == judgements.c.number, of.sha256 == target.anchors[0].report)
        query = query.where(here.exists())
    for data, withdrawn in connection.execute(query):
        known = wire.decode(data.encode("utf-8"), Judgement)
        if known.target == target:
            same = replace(judgement, id=known.id, made=known.made) == known
            return known if same and withdrawn is None else None
    return None


def _check_reports(connection: Connection, judgement: Judgement) -> None:
    named = {anchor.report for anchor in judgement.target.anchors}
    held = set(connection.execute(select(reports.c.sha256).where(reports.c.sha256.in_(named))).scalars())
    if named - held:
        raise BadSettings(f"the casebook holds no report of the bytes {', '.join(sorted(named - held))}; add it first")


def _withdraw(connection: Connection, judgement: Judgement) -> None:
    taken = (
        update(judgements)
        .where(judgements.c.id == judgement.target.name, judgements.c.by == judgement.by)
        .where(judgements.c.withdrawn.is_(None))
        .values(withdrawn=judgement.id)
    )
    if connection.execute(taken).rowcount != 1:
        raise BadSettings(f"there is no judgement {judgement.target.name!r} by {judgement.by} that could be taken back")
