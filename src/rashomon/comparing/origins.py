"""Count how many independent origins stand behind claims."""

from collections.abc import Iterable, Sequence

from rashomon.comparing.words import words_of
from rashomon.records.claim import Claim
from rashomon.records.comparison import Copy, Independence, Quote, SameOrigin

VERSION = "1"

# What tells one body from another in the name of who speaks for it.
BODIES = frozenset(
    {
        "ministry",
        "police",
        "army",
        "government",
        "company",
        "party",
        "union",
        "hospital",
        "court",
        "office",
        "agency",
        "commission",
        "council",
        "club",
    }
)


def count_origins(claims: Sequence[Claim], copies: Sequence[Copy]) -> Independence:
    """How many origins at least and at most stand behind `claims`.

    A node is a report with the source that it names. Nodes are one origin where one report copies the other, or where
    both name the same source. Reports that name nobody are one origin at the least, each its own at the most.
    """
    nodes = list(dict.fromkeys((claim.report, None if claim.own else claim.holder.name) for claim in claims))
    quotes = {
        (c.report, None if c.own else c.holder.name): Quote(report=c.report, span=c.holder.evidence) for c in claims
    }
    why: list[SameOrigin] = []
    groups = _Groups(len(nodes))
    for copy in copies:
        inside = [n for n, (report, _) in enumerate(nodes) if report in copy.reports]
        for place, n in enumerate(inside):
            for m in inside[:place]:
                (report, name), (other, other_name) = nodes[n], nodes[m]
                alike = name == other_name or (name and other_name and is_same_source(name, other_name))
                if report != other and alike and groups.join((m, n)):
                    reports = tuple(r for r in copy.reports if r in (report, other))
                    why.append(SameOrigin(reports=reports, reason="copies of one text", evidence=copy.evidence))
    for n, (report, name) in enumerate(nodes):
        for m, (other, other_name) in enumerate(nodes[:n]):
            if name is not None and other_name is not None and is_same_source(name, other_name) and groups.join((m, n)):
                reason = f"both name {other_name}" if report != other else f"{name} is {other_name}"
                reports = tuple(dict.fromkeys((other, report)))
                why.append(SameOrigin(reports=reports, reason=reason, evidence=(quotes[nodes[m]], quotes[nodes[n]])))
    for n, (report, name) in enumerate(nodes):
        if name is None:  # a headline tells what the text then leads back to somebody
            groups.join(
                [n, *[m for m, (other, named) in enumerate(nodes) if other == report and named is not None][:1]]
            )
    at_most = groups.count()
    sourced = {report for report, name in nodes if name is not None}
    unnamed = [n for n, (report, name) in enumerate(nodes) if name is None and report not in sourced]
    if groups.join(unnamed):
        reports = tuple(nodes[n][0] for n in unnamed)
        why.append(SameOrigin(reports=reports, reason="name no source, so that one may stand behind all"))
    return Independence(at_least=groups.count(), at_most=at_most, why=tuple(why))


def is_same_source(one: str, other: str) -> bool:
    """Whether two names are of one source: the same words but for articles, or the shorter's are among the longer's."""
    a, b = (tuple(w for w in words_of(name) if w not in ("the", "a", "an")) for name in (one, other))
    short, long = (a, b) if len(a) <= len(b) else (b, a)
    if not short:
        return False
    return set(short) == set(long) or long[-len(short) :] == short or (len(short) > 1 and set(short) <= set(long))


def is_same_holder(one: Claim, other: Claim) -> bool:
    """Whether two claims are held by the same source; a report's own voice is no source that it names."""
    return one.own == other.own and is_same_source(one.holder.name, other.holder.name)


def speaks_for(one: str, other: str) -> bool:
    """Whether two names may be of one body: the same source, or a spokesperson where the other is not another body's.

    "Ministry spokesman Viktor Dahl" speaks for "the Railway Ministry"; "its spokesman" may speak for anybody.
    """
    if is_same_source(one, other):
        return True
    a, b = (frozenset(words_of(name)) for name in (one, other))
    if not any(word.startswith("spokes") for word in a | b):
        return False
    bodies = [words & BODIES for words in (a, b)]
    return bool(bodies[0] & bodies[1]) or not (bodies[0] and bodies[1])


class _Groups:
    """Numbers that are joined into groups (disjoint sets)."""

    def __init__(self, size: int) -> None:
        self._leader = list(range(size))

    def _find(self, number: int) -> int:
        while self._leader[number] != number:
            number = self._leader[number]
        return number

    def join(self, numbers: Iterable[int]) -> bool:
        """Whether there were at least two groups to join."""
        leaders = sorted({self._find(number) for number in numbers})
        for leader in leaders[1:]:
            self._leader[leader] = leaders[0]
        return len(leaders) > 1

    def count(self) -> int:
        return len({self._find(number) for number in range(len(self._leader))})
