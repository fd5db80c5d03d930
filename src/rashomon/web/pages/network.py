"""Show who relies on whom, who contradicts, denies, accuses whom."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from rashomon.casebook.choosing import choose_source
from rashomon.casebook.laying import Laid
from rashomon.export.drawing.network import Network, Parties, Proof, Tie, find_ties, weave
from rashomon.export.visible import flatten
from rashomon.records.comparison import Denial
from rashomon.store.answers import Accusation
from rashomon.store.opening import Store
from rashomon.store.queries import find_accounts, get_most, get_part_of, list_accusations, name_speakers
from rashomon.store.state import find_last_change
from rashomon.web.asking import Asked, Standing

_MOST_DENIALS = 60
_MOST_WOVEN = 150
"""Of so many disputes the whole network is made, those that are disputed most; as many agreements, denials."""
_MOST_AROUND, _MOST_NAMES = 8, 20
"""Of so many disputes, agreements, denials the network around a source is made; so many names it has room for."""
_MOST_ACCUSATIONS, _MOST_OF_ALL = 20, 500  # around a source, in a whole network
# To march or to dismiss somebody is conflict, too, and nothing that anybody is accused of by its being told.
_ACCUSING = ("ASSAULT", "COERCE")


@dataclass(frozen=True, slots=True, kw_only=True)
class OneNetwork:
    """Who stands how to whom in a comparison, or how to the source `around` which it is.

    Who is accused of what is taken from the reports as they are read now.
    """

    laid: str
    around: str
    newest: bool
    standing: Standing | None
    network: Network


def tell_network(asked: Asked) -> OneNetwork:
    """The network of the newest comparison, or of one that is named: of large ones of what is disputed most."""
    laid, around = asked.laid(), asked.get("name") or ""
    if laid is None:
        return OneNetwork(laid="", around=around, newest=True, standing=None, network=weave(()))
    standing = asked.standing()
    return OneNetwork(
        laid=laid.id,
        around=around,
        newest=standing is not None and standing.comparison == laid.id,
        standing=standing,
        network=find_network_around(asked, laid.id, around) if around else _find_whole(asked, laid.id),
    )


def _find_whole(asked: Asked, comparison: str) -> Network:
    store = asked.store

    def find() -> Network:
        return find_network(store, Laid(comparison, get_most(store, comparison, most=_MOST_WOVEN)))

    return _keep(asked, comparison, "", find)


def find_network_around(asked: Asked, comparison: str, source: str) -> Network:
    """Who stands how to a source, by what is disputed most of that in which it has a part."""
    store = asked.store

    def find() -> Network:
        part = get_part_of(store, comparison, source, most=_MOST_AROUND)
        return find_network(store, Laid(comparison, choose_source(part, source)), source, _MOST_NAMES)

    return _keep(asked, comparison, source, find)


def _keep(asked: Asked, comparison: str, source: str, find: Callable[[], Network]) -> Network:
    """A network, kept until reports come or go: accusations are taken from these as they are."""
    return asked.shelf.remember(("network", comparison, find_last_change(asked.store), source), find)


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
        *_find_denials(store, comparison.denials[: _MOST_AROUND if source else _MOST_DENIALS], parties),
    ]
    return weave(ties, parties.outlets, most)


def _find_accusations(accusations: Iterable[Accusation], parties: Parties) -> Iterator[Tie]:
    """Whom somebody says to have done violence, or to have coerced others."""
    for one in accusations:
        who, whom = parties.of(one.source, None, one.report), parties.of(one.accused, one.accused, one.report)
        if who and whom:
            proof = Proof(report=one.report, span=one.span, words=flatten(one.words))
            yield Tie(kind="accuses", source=who, target=whom, proof=proof)


def _find_denials(store: Store, denials: Sequence[Denial], parties: Parties) -> Iterator[Tie]:
    """Who denies what somebody says, as far as the report names who that is."""
    said = {denial: (denial.of.report, denial.of.attribution or denial.of.event or "") for denial in denials}
    names = name_speakers(store, set(said.values()))
    for denial, of in said.items():
        who = parties.of(denial.holder.name, denial.holder.entity, denial.holder.report)
        whom = parties.of(names[of], None, denial.of.report) if of in names else None
        if who and whom:
            yield Tie(kind="denies", source=who, target=whom, proof=_prove(denial))


def _prove(denial: Denial) -> Proof:
    return Proof(report=denial.holder.report, span=denial.holder.evidence, words=flatten(denial.holder.quote))
