"""Check judgements."""

from collections.abc import Iterator

from sqlalchemy import Connection, select

from rashomon import wire
from rashomon.records.judgement import Judgement
from rashomon.store.answers import Fault
from rashomon.store.derived import Row
from rashomon.store.judgements import draw_judgement, draw_judgement_reports, id_of
from rashomon.store.tables import judgement_reports, judgements
from rashomon.store.verifying.ledger import Ledger, mark


def check_judgements(connection: Connection, ledger: Ledger) -> Iterator[Fault]:
    """All judgements against the log, their rows against themselves; what was taken back, by those that took it."""
    rows = connection.execute(select(judgements).order_by(judgements.c.number)).all()
    named: list[Row] = []
    told = {row.number: wire.decode(row.data.encode("utf-8"), Judgement) for row in rows}
    back = {judgement.target.name: judgement.id for judgement in told.values() if judgement.verdict == "withdraw"}
    for row in rows:
        judgement = told[row.number]
        named += draw_judgement_reports(judgement, row.number)
        logged = ledger.judgements.pop(row.id, None)
        if logged != mark(row.number, row.by):
            yield Fault(part="judgements", place=row.id, message="the log does not tell of it, or not so")
        right = draw_judgement(judgement, row.number) | {"withdrawn": back.get(judgement.id)}
        if id_of(judgement) != row.id or dict(row._mapping) != right:
            yield Fault(part="judgements", place=row.id, message="it is not what its row says")
    there = connection.execute(select(judgement_reports)).all()
    if {tuple(row) for row in there} != {(row["judgement"], row["sha256"]) for row in named}:
        yield Fault(part="judgements", place="", message="the reports they name are not those that they quote")
    for name in ledger.judgements:
        yield Fault(part="judgements", place=name, message="the judgement is missing")
