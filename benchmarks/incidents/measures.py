"""Measure clusters of mentions against the annotated ones."""

from collections import Counter, defaultdict
from collections.abc import Hashable, Mapping, Sequence

Clusters = Sequence[frozenset[int]]
Where = Mapping[int, int]


def conll(gold: Clusters, found: Clusters) -> dict[str, float]:
    """F1 of MUC, B³ and CEAFe (Pradhan and others 2014), and their mean; both sides have the same mentions."""
    of_gold, of_found = _where(gold), _where(found)
    muc = _f1(_kept_links(found, of_gold), _kept_links(gold, of_found))
    b3 = _f1(_kept_mentions(found, of_gold), _kept_mentions(gold, of_found))
    aligned = _align(gold, found, of_gold, of_found)
    ceafe = _f1((aligned, len(found)), (aligned, len(gold)))
    return {"MUC": muc, "B3": b3, "CEAFe": ceafe, "CoNLL": (muc + b3 + ceafe) / 3}


def b_cubed(gold: Clusters, found: Clusters) -> tuple[float, float, float]:
    """Precision, recall, F1 of B³ (Bagga & Baldwin 1998)."""
    precision, recall = _kept_mentions(found, _where(gold)), _kept_mentions(gold, _where(found))
    return 100 * precision[0] / precision[1], 100 * recall[0] / recall[1], _f1(precision, recall)


def group_by(keys: Sequence[Hashable]) -> list[frozenset[int]]:
    """Clusters of the places that have one key."""
    groups: dict[Hashable, set[int]] = defaultdict(set)
    for place, key in enumerate(keys):
        groups[key].add(place)
    return [frozenset(group) for group in groups.values()]


def _where(clusters: Clusters) -> Where:
    return {mention: number for number, cluster in enumerate(clusters) for mention in cluster}


def _f1(precision: tuple[float, float], recall: tuple[float, float]) -> float:
    p, r = precision[0] / (precision[1] or 1), recall[0] / (recall[1] or 1)
    return 200 * p * r / (p + r) if p + r else 0.0


def _kept_links(clusters: Clusters, other: Where) -> tuple[float, float]:
    kept = sum(len(cluster) - len({other[mention] for mention in cluster}) for cluster in clusters)
    return kept, sum(len(cluster) - 1 for cluster in clusters)


def _kept_mentions(clusters: Clusters, other: Where) -> tuple[float, float]:
    parts = ((Counter(other[mention] for mention in cluster), len(cluster)) for cluster in clusters)
    kept = sum(sum(count * count for count in part.values()) / size for part, size in parts)
    return kept, sum(map(len, clusters))


def _align(gold: Clusters, found: Clusters, of_gold: Where, of_found: Where) -> float:
    """The greatest sum of likeness of clusters aligned one to one, part by part of what overlaps at all."""
    shared = Counter((of_gold[mention], of_found[mention]) for mention in of_gold)
    beside: dict[tuple[str, int], list[tuple[int, int]]] = defaultdict(list)
    for one, other in shared:
        beside["gold", one].append((one, other))
        beside["found", other].append((one, other))
    total, seen = 0.0, set()
    for start in shared:
        if start in seen:
            continue
        part, asked = [], [start]
        seen.add(start)
        while asked:
            pair = asked.pop()
            part.append(pair)
            for near in (*beside["gold", pair[0]], *beside["found", pair[1]]):
                if near not in seen:
                    seen.add(near)
                    asked.append(near)
        rows, columns = sorted({one for one, _ in part}), sorted({other for _, other in part})
        gain = [
            [2 * shared.get((one, other), 0) / (len(gold[one]) + len(found[other])) for other in columns]
            for one in rows
        ]
        total += assign(gain)
    return total


def assign(gain: Sequence[Sequence[float]]) -> float:
    """The greatest sum of a gain in each row, no two in one column (the Hungarian method, by shortest paths)."""
    if len(gain) > len(gain[0]):
        gain = list(zip(*gain, strict=True))
    size, width = len(gain), len(gain[0])
    rows, columns = [0.0] * (size + 1), [0.0] * (width + 1)
    owner = [0] * (width + 1)
    for row in range(1, size + 1):
        owner[0], at = row, 0
        least, came, used = [float("inf")] * (width + 1), [0] * (width + 1), [False] * (width + 1)
        while owner[at]:
            used[at] = True
            step, after = float("inf"), 0
            for column in range(1, width + 1):
                if not used[column]:
                    cost = -gain[owner[at] - 1][column - 1] - rows[owner[at]] - columns[column]
                    if cost < least[column]:
                        least[column], came[column] = cost, at
                    if least[column] < step:
                        step, after = least[column], column
            for column in range(width + 1):
                if used[column]:
                    rows[owner[column]] += step
                    columns[column] -= step
                else:
                    least[column] -= step
            at = after
        while at:
            owner[at] = owner[came[at]]
            at = came[at]
    return sum(gain[owner[column] - 1][column - 1] for column in range(1, width + 1) if owner[column])
