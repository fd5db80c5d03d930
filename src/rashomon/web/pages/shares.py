"""Cut what stands of an incident into parts that a browser shows at once."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from rashomon.records.comparison import Agreement, Comparison, Dispute, Holder

MOST = 100_000
"""How much a part may weigh: about the bytes of the words that it shows, with what is said of them."""
_ROW, _HOLDER = 2_000, 1_200
_MOST_HOLDERS = 25
_LONGEST = 1_500

Row = Dispute | Agreement


def cut_shares(comparison: Comparison, most: int = MOST) -> tuple[Comparison, ...]:
    """The comparison in parts: disputes first, then updates, agreements; denials stand with the last. At least one."""
    shares: list[list[tuple[str, Row]]] = [[]]
    left = most
    for layer, row in _each(comparison):
        weight = weigh(row)
        if weight > left and shares[-1]:
            shares.append([])
            left = most
        shares[-1].append((layer, row))
        left -= weight
    return tuple(_make(comparison, share, last=place == len(shares)) for place, share in enumerate(shares, 1))


def weigh(row: Row) -> int:
    """About how many bytes a row takes on a page, where of a side no more than some holders are shown."""
    if isinstance(row, Agreement):
        return _ROW + _weigh(row.holders)
    return _ROW + sum(_weigh(position.holders) for position in row.positions)


def _weigh(holders: Iterable[Holder]) -> int:
    heaviest = sorted((_HOLDER + min(len(one.quote.encode()), _LONGEST) for one in holders), reverse=True)
    return sum(heaviest[:_MOST_HOLDERS])


def _each(comparison: Comparison) -> Iterator[tuple[str, Row]]:
    # As pages have them: what is strict comes first.
    ordered = sorted(comparison.disputes, key=lambda dispute: dispute.strength != "strict")
    yield from (("dispute", one) for one in ordered)
    yield from (("update", one) for one in comparison.updates)
    yield from (("agreement", one) for one in comparison.agreements)


def _make(comparison: Comparison, share: list[tuple[str, Row]], *, last: bool) -> Comparison:
    disputes = [row for layer, row in share if layer == "dispute" and isinstance(row, Dispute)]
    updates = [row for layer, row in share if layer == "update" and isinstance(row, Dispute)]
    return replace(
        comparison,
        disputes=tuple(disputes),
        updates=tuple(updates),
        agreements=tuple(row for _, row in share if isinstance(row, Agreement)),
        denials=comparison.denials if last else (),
    )
