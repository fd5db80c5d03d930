"""Count how many independent origins stand behind claims."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import combinations

from rashomon.comparing.people import are_apart
from rashomon.comparing.words import words_of
from rashomon.records.claim import Claim
from rashomon.records.comparison import Copy, Independence, Quote, SameOrigin

VERSION = "2"

ALIKE = 0.6  # of the words of the shorter of two sentences, from which one repeats the other

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
        "brigade",
        "coastguard",
        "constabulary",
        "prosecutor",
        "federation",
        "association",
        "university",
        "committee",
        "authority",
        "department",
        "mayor",
        "governor",
    }
)


RUN = re.compile(r"(?:[A-Z][\w’'-]+)(?: [A-Z][\w’'-]+)+")
SMALL = frozenset({"of", "and", "for", "in", "on", "de", "la"})


def count_origins(claims: Sequence[Claim], copies: Sequence[Copy]) -> Independence:
    """How many origins at least and at most stand behind `claims`.

    A node is a report with the source that it names. Nodes are one origin where one text repeats the other's words,
    where both name the same source or the body that it speaks for, where one names the other's report (circular
    reporting too), or where both credit one wire. Reports that name nobody are one origin at the least, each its own
    at the most.
    """
    nodes: dict[tuple[str, str | None], Claim] = {}
    for claim in claims:
        nodes.setdefault((claim.report, None if claim.own else claim.holder.name), claim)
    firsts = list(nodes.values())
    groups = Groups(len(firsts))
    why: list[SameOrigin] = []
    for m, n in combinations(range(len(firsts)), 2):
        found = _same_origin(firsts[m], firsts[n], copies)
        if found and groups.join((m, n)):
            why.append(found)
    for n, claim in enumerate(firsts):
        if claim.own:  # a headline tells what the text then leads back to somebody
            groups.join(
                [n, *[m for m, other in enumerate(firsts) if other.report == claim.report and not other.own][:1]]
            )
    at_most = groups.count()
    named = {groups.find(n) for n, claim in enumerate(firsts) if not claim.own}
    unnamed = [n for n, claim in enumerate(firsts) if groups.find(n) not in named]
    if groups.join(unnamed):
        reports = tuple(dict.fromkeys(firsts[n].report for n in unnamed))
        why.append(SameOrigin(reports=reports, reason="name no source, so that one may stand behind all"))
    return Independence(at_least=groups.count(), at_most=at_most, why=tuple(why))


def _same_origin(one: Claim, other: Claim, copies: Sequence[Copy]) -> SameOrigin | None:
    """Why two claims go back to one origin; None where nothing says that they do."""
    reports = tuple(dict.fromkeys((one.report, other.report)))
    quotes = tuple(Quote(report=claim.report, span=claim.holder.evidence) for claim in (one, other))
    if one.report != other.report:
        copy = next((copy for copy in copies if {one.report, other.report} <= set(copy.reports)), None)
        alike = len(one.about & other.about) >= ALIKE * min(len(one.about), len(other.about))
        if copy and (alike or one.own or other.own):
            return SameOrigin(
                reports=tuple(r for r in copy.reports if r in reports),
                reason="copies of one text",
                evidence=copy.evidence,
            )
        for claim, told in ((one, other), (other, one)):
            if told.publisher and any(is_same_source(name, told.publisher) for name in _names(claim)):
                return SameOrigin(reports=reports, reason=f"names {told.publisher}", evidence=quotes)
        if one.own and other.own and one.credit and other.credit and is_same_source(one.credit, other.credit):
            return SameOrigin(reports=reports, reason=f"both credit {one.credit}", evidence=quotes)
    if not one.own and not other.own:
        for name in _names(one):
            if any(is_same_source(name, known) for known in _names(other)):
                reason = (
                    f"both name {name}" if one.report != other.report else f"{other.holder.name} is {one.holder.name}"
                )
                return SameOrigin(reports=reports, reason=reason, evidence=quotes)
    return None


def _names(claim: Claim) -> tuple[str, ...]:
    """Who is named as the source of a claim: the holder and its body, or the wire that the report credits."""
    if claim.own:
        return (claim.credit,) if claim.credit else ()
    return _holders(claim)


@lru_cache(maxsize=1 << 16)
def is_same_source(one: str, other: str) -> bool:
    """Whether two names are of one source: the same words but for articles, or the shorter's are among the longer's."""
    a, b = (
        tuple(part for w in words_of(name) if w not in ("the", "a", "an") for part in w.split("-"))
        for name in (one, other)
    )
    short, long = (a, b) if len(a) <= len(b) else (b, a)
    if not short or are_apart(one, other):
        return False
    if len(short) == 1 and len(long) > 1 and short[0] == "".join(word[0] for word in long if word not in SMALL):
        return True  # "CADA" is the Continental Anti-Doping Agency
    if set(short) == set(long) or long[-len(short) :] == short or (len(short) > 1 and set(short) <= set(long)):
        return True
    return (short[0] in BODIES and short == long[: len(short)]) or bool(_people(one) & _people(other))


def _people(name: str) -> frozenset[str]:
    """Given name and surname of each person in the words for a source: "Felix Orme" of "Dr Felix Orme, its head"."""
    runs = (match.group().split() for match in RUN.finditer(name))
    pairs = (" ".join(run[-2:]).lower() for run in runs if len(run) > 1)
    return frozenset(pair for pair in pairs if not set(pair.split()) & BODIES)


def is_same_holder(one: Claim, other: Claim) -> bool:
    """Whether two claims are held by one: the same source, or a body and who speaks for it.

    A report without a publisher that speaks in its own voice is nobody else, not even "the report" that it names.
    """
    if one.own and other.own and one.report == other.report:
        return True
    if any(claim.own and claim.publisher is None for claim in (one, other)):
        return False
    return any(is_same_source(name, known) for name in _holders(one) for known in _holders(other))


def _holders(claim: Claim) -> tuple[str, ...]:
    return tuple(name for name in (claim.holder.name, claim.speaker, claim.body) if name)


def speaks_for(one: str, other: str) -> bool:
    """Whether two names may be of one body: the same source, or a spokesperson where the other is not another body's.

    "Ministry spokesman Viktor Dahl" speaks for "the Railway Ministry"; "its spokesman" may speak for anybody.
    """
    if is_same_source(one, other):
        return True
    a, b = (frozenset(words_of(name)) for name in (one, other))
    spoken = [words for words in (a, b) if any(word.startswith("spokes") for word in words)]
    if not spoken:
        return False
    return all(not words & BODIES or words & BODIES & (b if words is a else a) for words in spoken)


class Groups:
    """Numbers that are joined into groups (disjoint sets)."""

    def __init__(self, size: int) -> None:
        self._leader = list(range(size))

    def find(self, number: int) -> int:
        """The group of a number."""
        while self._leader[number] != number:
            self._leader[number] = self._leader[self._leader[number]]
            number = self._leader[number]
        return number

    def join(self, numbers: Iterable[int]) -> bool:
        """Whether there were at least two groups to join."""
        leaders = sorted({self.find(number) for number in numbers})
        for leader in leaders[1:]:
            self._leader[leader] = leaders[0]
        return len(leaders) > 1

    def count(self) -> int:
        return len({self.find(number) for number in range(len(self._leader))})
