"""Count how many independent origins stand behind a whole comparison."""

from collections import defaultdict
from collections.abc import Iterator

from rashomon.export.accounts import Accounts
from rashomon.export.holders import Identities, Key
from rashomon.export.rows import say_independent
from rashomon.export.wording import say_count
from rashomon.records.comparison import Comparison, Holder, Independence


def say_whole(comparison: Comparison, accounts: Accounts) -> str:
    """From reports to origins: 10 reports → 6 outlets → 2 independent origins, up to 3.

    The origins are those behind all that was compared; where nothing was, none is counted.
    """
    reports = [account.id for account in comparison.reports]
    steps = [say_count(len(reports), "report"), say_count(accounts.count_outlets(reports), "outlet")]
    whole = count_whole(comparison, accounts)
    return " → ".join((*steps, say_independent(whole)) if whole else steps)


def count_whole(comparison: Comparison, accounts: Accounts) -> Independence | None:
    """How many independent origins stand behind all values together, by the rules that hold for each.

    An origin is a source that is named, wherever it is named, or a report that names none for something that it tells.
    Never fewer than stand behind any one value.
    """
    identities = Identities(comparison.copies, accounts.outlets)
    sources, alone = _Groups(), set[str]()
    least = most = 0
    for holders, independent in _each(comparison):
        named: dict[str, list[Key]] = defaultdict(list)
        said: dict[object, set[Key]] = defaultdict(set)
        own: set[str] = set()
        for holder in holders:
            if identities.is_own(holder.name, holder.report):
                own.add(identities.root(holder.report))
                continue
            key = identities.key(holder.name, holder.entity, holder.report)
            sources.join(key, key)
            named[identities.root(holder.report)].append(key)
            said[holder.report, holder.evidence].add(key)
        # A report that names somebody leads back to them what it tells of its own beside.
        alone |= own - named.keys()
        for same in independent.why:
            keys = [said[quote.report, quote.span] for quote in same.evidence]
            if list(map(len, keys)) == [1, 1]:  # the words of two holders that are one source
                sources.join(*keys[0], *keys[1])
        least, most = max(least, independent.at_least), max(most, independent.at_most)
    if not most:
        return None
    found = sources.count()
    return Independence(at_least=max(least, found + bool(alone)), at_most=max(most, found + len(alone)))


def _each(comparison: Comparison) -> Iterator[tuple[tuple[Holder, ...], Independence]]:
    for dispute in (*comparison.disputes, *comparison.updates):
        for position in dispute.positions:
            yield position.holders, position.independent
    for agreement in comparison.agreements:
        yield agreement.holders, agreement.independent


class _Groups:
    """Keys that are joined into groups (disjoint sets)."""

    def __init__(self) -> None:
        self._leader: dict[Key, Key] = {}

    def _find(self, key: Key) -> Key:
        while (leader := self._leader.setdefault(key, key)) != key:
            self._leader[key] = key = self._leader[leader]
        return key

    def join(self, one: Key, other: Key) -> None:
        self._leader[self._find(other)] = self._find(one)

    def count(self) -> int:
        return sum(key == leader for key, leader in self._leader.items())
