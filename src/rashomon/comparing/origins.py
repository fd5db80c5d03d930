"""Count how many independent origins stand behind claims."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import combinations

from rashomon.comparing.people import are_apart
from rashomon.comparing.speakers import Speaker, are_of_one_kind, bare, describe, find_alone, people_in, share_name
from rashomon.comparing.words import words_of
from rashomon.knowledge.sources import load_sources
from rashomon.records.claim import Claim
from rashomon.records.comparison import Copy, Independence, Quote, SameOrigin

VERSION = "4"

ALIKE = 0.6  # of the words of the shorter of two sentences, from which one repeats the other

OWNER = re.compile(r"((?:[A-Z][\w-]+)(?: [A-Z][\w-]+)*)[’']s? (?:[\w-]+ ){0,3}$")
AUTHOR = re.compile(r" (?:by|of|from) (?:the |an? )?(?:[a-z][\w-]+ ){0,3}?([A-Z][\w-]+(?: [A-Z][\w-]+)*)")


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


def count_origins(claims: Sequence[Claim], copies: Sequence[Copy]) -> Independence:
    """How many origins at least and at most stand behind `claims`.

    A node is a report with the source that it names. Nodes are one origin where one text repeats the other's words,
    where both name the same source or the body that it speaks for, by its name or as the only one of its kind, where
    one names the other's report or what the other announced (circular reporting too), or where both credit one wire.
    Reports that name nobody are one origin at the least, each its own at the most; outlets of one owner likewise.
    """
    nodes: dict[tuple[str, str | None], Claim] = {}
    for claim in claims:
        nodes.setdefault((claim.report, None if claim.own else claim.holder.name), claim)
    firsts = list(nodes.values())
    pairs = list(combinations(range(len(firsts)), 2))
    groups = Groups(len(firsts))
    why: list[SameOrigin] = []
    for m, n in pairs:
        found = _same_origin(firsts[m], firsts[n], copies)
        if found and groups.join((m, n)):
            why.append(found)
    why += _join_bodies(firsts, groups)
    for n, claim in enumerate(firsts):
        if claim.own:  # a headline tells what the text then leads back to somebody
            groups.join(
                [n, *[m for m, other in enumerate(firsts) if other.report == claim.report and not other.own][:1]]
            )
    at_most = groups.count()
    for m, n in pairs:
        owner = firsts[m].owner
        if owner is not None and owner == firsts[n].owner and groups.join((m, n)):
            why.append(_same(firsts[m], firsts[n], f"same owner: {owner}"))
    named = {groups.find(n) for n, claim in enumerate(firsts) if not claim.own}
    unnamed = [n for n, claim in enumerate(firsts) if groups.find(n) not in named]
    if groups.join(unnamed):
        reports = tuple(dict.fromkeys(firsts[n].report for n in unnamed))
        why.append(SameOrigin(reports=reports, reason="name no source, so that one may stand behind all"))
    return Independence(at_least=groups.count(), at_most=at_most, why=tuple(why))


def _same(one: Claim, other: Claim, reason: str) -> SameOrigin:
    """That two claims go back to one origin, with the words of both."""
    return SameOrigin(
        reports=tuple(dict.fromkeys((one.report, other.report))),
        reason=reason,
        evidence=tuple(Quote(report=claim.report, span=claim.holder.evidence) for claim in (one, other)),
    )


def _same_origin(one: Claim, other: Claim, copies: Sequence[Copy]) -> SameOrigin | None:
    """Why two claims go back to one origin; None where nothing says that they do."""
    if one.report != other.report:
        copy = next((copy for copy in copies if {one.report, other.report} <= set(copy.reports)), None)
        alike = len(one.about & other.about) >= ALIKE * min(len(one.about), len(other.about))
        if copy and (alike or one.own or other.own):
            return SameOrigin(
                reports=tuple(r for r in copy.reports if r in (one.report, other.report)),
                reason="copies of one text",
                evidence=copy.evidence,
            )
        for claim, told in ((one, other), (other, one)):
            relayed = (*_names(claim), *claim.holder.via)
            if told.publisher and any(is_same_source(name, told.publisher) for name in relayed):
                return _same(one, other, f"names {told.publisher}")
            announced = next((name for name in _sources(told) if _tells_of(claim, name)), None)
            if announced:
                return _same(one, other, f"tells what {announced} said")
        if one.own and other.own and one.credit and other.credit and is_same_source(one.credit, other.credit):
            return _same(one, other, f"both credit {one.credit}")
    if not one.own and not other.own:
        if one.outlet is not None and one.outlet == other.outlet:
            return _same(one, other, f"both name {one.outlet}")
        for name in _names(one):
            if any(is_same_source(name, known) for known in _names(other)):
                same = one.report == other.report
                return _same(one, other, f"{other.holder.name} is {one.holder.name}" if same else f"both name {name}")
    return None


def _tells_of(claim: Claim, name: str) -> bool:
    """Whether the words of a claim lead to what somebody else said: "Corrin's announcement that" to Corrin Glass."""
    quote = claim.holder.quote
    for match in load_sources().relays.finditer(quote):
        for owner in (OWNER.search(quote, 0, match.start()), AUTHOR.match(quote, match.end())):
            if owner and _begins(owner[1], name):
                return True
    return False


def _begins(short: str, name: str) -> bool:
    """Whether a name in short is of who has a longer one: "Corrin" of Corrin Glass, "Bell" of Ida Bell."""
    words, long = bare(short), bare(name)
    return bool(words) and (
        long[: len(words)] == words or (long[-1:] == words[-1:] and not set(words) & load_sources().bodies)
    )


def _join_bodies(claims: Sequence[Claim], groups: Groups) -> Iterator[SameOrigin]:
    """Join claims whose sources are of one body though they are not called the same, and say which these are.

    First those that have a word of their names in common, so that a body that has two names is counted once where it
    matters whether it is the only one of its kind.
    """
    pairs = [(m, n) for m, n in combinations(range(len(claims)), 2) if _may_be_of_one_body(claims[m], claims[n])]
    if not pairs:
        return
    speakers = [
        describe((*_sources(c), *sorted(c.called)), c.around, collective=c.collective, release=c.release)
        for c in claims
    ]
    topic = frozenset(
        word for claim, speaker in zip(claims, speakers, strict=True) for word in claim.about - speaker.stems
    )
    for m, n in pairs:
        if share_name(speakers[m], speakers[n], topic) and groups.join((m, n)):
            yield _same(claims[m], claims[n], f"{claims[n].holder.name} is {claims[m].holder.name}")
    bodies: dict[int, list[Speaker]] = defaultdict(list)
    for n, speaker in enumerate(speakers):
        bodies[groups.find(n)].append(speaker)
    alone = find_alone(list(bodies.values()))
    for m, n in pairs:
        if are_of_one_kind(speakers[m], speakers[n], alone) and groups.join((m, n)):
            yield _same(claims[m], claims[n], f"{claims[n].holder.name} is {claims[m].holder.name}")


def _may_be_of_one_body(one: Claim, other: Claim) -> bool:
    """Whether it is known who is behind both claims, not the reports themselves, nor two who are told apart."""
    if one.speaker and other.speaker and are_apart(one.speaker, other.speaker):
        return False
    return not (one.own and other.own) and bool(_sources(one) and _sources(other))


def _sources(claim: Claim) -> tuple[str, ...]:
    """Who is behind a claim: the holder with its body, or who speaks in a release of its own."""
    if not claim.own:
        return _holders(claim)
    return (claim.publisher,) if claim.publisher and not claim.press else ()


def _names(claim: Claim) -> tuple[str, ...]:
    """Who is named as the source of a claim: the holder and its body, or the wire that the report credits."""
    if claim.own:
        return (claim.credit,) if claim.credit else ()
    return (*_holders(claim), claim.outlet) if claim.outlet else _holders(claim)


@lru_cache(maxsize=1 << 16)
def is_same_source(one: str, other: str) -> bool:
    """Whether two names are of one source: the same words but for articles, or the shorter's are among the longer's."""
    sources = load_sources()
    a, b = bare(one), bare(other)
    short, long = (a, b) if len(a) <= len(b) else (b, a)
    if not short or are_apart(one, other):
        return False
    initials = "".join(word[:1] for word in long if word not in sources.small)
    if len(short) == 1 and len(long) > 1 and short[0] == initials:
        return True  # "CADA" is the Continental Anti-Doping Agency
    if set(short) == set(long) or long[-len(short) :] == short or (len(short) > 1 and set(short) <= set(long)):
        return True
    return (short[0] in sources.bodies and short == long[: len(short)]) or bool(people_in(one) & people_in(other))


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
    bodies = load_sources().bodies
    return all(not words & bodies or words & bodies & (b if words is a else a) for words in spoken)
