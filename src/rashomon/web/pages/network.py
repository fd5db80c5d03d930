"""Show who relies on whom, who contradicts, denies, accuses whom."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from rashomon.casebook.laying import Laid
from rashomon.errors import BadSettings
from rashomon.export.drawing.network import Network, Parties, Proof, Tie, find_ties, weave
from rashomon.export.visible import flatten
from rashomon.records.comparison import Comparison, Denial
from rashomon.store.answers import Accusation
from rashomon.store.opening import Store
from rashomon.store.queries import find_accounts, get_most, list_accusations, list_events, list_statements
from rashomon.store.state import find_last_change
from rashomon.web.asking import Asked, Standing
from rashomon.web.pages.findings import UNLAID

_MOST_DENIALS = 60
_MOST_WOVEN = 400
"""Of so many disputes the whole network is made, those that are disputed most; as many agreements, denials."""
_MOST_OF_REPORT = 400
_MOST_ACCUSATIONS, _MOST_OF_ALL = 100, 500  # around a source, in a whole network
# To march or to dismiss somebody is conflict, too, and nothing that anybody is accused of by its being told.
_ACCUSING = ("ASSAULT", "COERCE")


@dataclass(frozen=True, slots=True, kw_only=True)
class OneNetwork:
    """Who stands how to whom in a comparison; who is accused of what is taken from the reports as they are read now."""

    laid: str
    newest: bool
    standing: Standing | None
    network: Network


def tell_network(asked: Asked) -> OneNetwork:
    """The network of the newest comparison, or of one that is named: of large ones of what is disputed most.

    Raises BadSettings where there is none.
    """
    laid = asked.laid()
    if laid is None:
        raise BadSettings(UNLAID)
    standing = asked.standing()
    return OneNetwork(
        laid=laid.id,
        newest=standing is not None and standing.comparison == laid.id,
        standing=standing,
        network=asked.shelf.remember(
            ("network", laid.id, find_last_change(asked.store)), lambda: _weave(asked, laid.id)
        ),
    )


def _weave(asked: Asked, comparison: str) -> Network:
    """The network of what is disputed most; of casebooks that are not large it is that of all."""
    return find_network(asked.store, Laid(comparison, get_most(asked.store, comparison, most=_MOST_WOVEN)))


def find_network(store: Store, laid: Laid, source: str | None = None, most: int = 60) -> Network:
    """The network of a comparison; with a `source`, one that was narrowed to what it has a part in, of what it says."""
    limit = _MOST_ACCUSATIONS if source else _MOST_OF_ALL
    accusations = list_accusations(store, _ACCUSING, source=source, limit=limit)
    accusing = find_accounts(store, laid.id, {one.report for one in accusations})
    known = {account.id: account for account in (*laid.comparison.reports, *accusing)}
    comparison = replace(laid.comparison, reports=tuple(known.values()))
    parties = Parties(comparison)
    ties = [
        *find_ties(comparison, parties),
        *_find_accusations((one for one in accusations if one.report in known), parties),
        *_find_denials(store, comparison, parties),
    ]
    return weave(ties, parties.outlets, most)


def _find_accusations(accusations: Iterable[Accusation], parties: Parties) -> Iterator[Tie]:
    """Whom somebody says to have done violence, or to have coerced others."""
    for one in accusations:
        who, whom = parties.of(one.source, None, one.report), parties.of(one.accused, one.accused, one.report)
        if who and whom:
            proof = Proof(report=one.report, span=one.span, words=flatten(one.words))
            yield Tie(kind="accuses", source=who, target=whom, proof=proof)


def _find_denials(store: Store, comparison: Comparison, parties: Parties) -> Iterator[Tie]:
    """Who denies what somebody says, as far as the report names who that is."""
    names: dict[str, dict[str, str]] = {}
    for denial in comparison.denials[:_MOST_DENIALS]:
        report = denial.of.report
        if report not in names:
            names[report] = _name_speakers(store, report)
        who = parties.of(denial.holder.name, denial.holder.entity, denial.holder.report)
        said = names[report].get(denial.of.attribution or denial.of.event or "")
        whom = parties.of(said, None, report) if said else None
        if who and whom:
            yield Tie(kind="denies", source=who, target=whom, proof=_prove(denial))


def _name_speakers(store: Store, report: str) -> dict[str, str]:
    """Who says what, by the ids of the statements of a report, with those of the events in them."""
    said = list_statements(store, report=report, limit=_MOST_OF_REPORT).items
    names = {one.id: one.speaker or one.source for one in said}
    told = list_events(store, report=report, limit=_MOST_OF_REPORT).items
    return names | {one.id: names[one.statement] for one in told if one.statement in names}


def _prove(denial: Denial) -> Proof:
    return Proof(report=denial.holder.report, span=denial.holder.evidence, words=flatten(denial.holder.quote))
