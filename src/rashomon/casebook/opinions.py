"""Find what people said of what a page shows."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass

from rashomon.casebook.judging import aim_at_finding
from rashomon.casebook.laying import Laid
from rashomon.comparing.judgements.finding import KINDS, find_things
from rashomon.comparing.judgements.views import Kind, Lost, View, Views
from rashomon.errors import BadSettings
from rashomon.export.judged import list_fates
from rashomon.records.comparison import Copy, Dispute, Found, Incident, Judgements
from rashomon.records.judgement import Anchor, Judgement, Part, Target
from rashomon.records.reading import Reading
from rashomon.records.span import Span
from rashomon.store.answers import StoredJudgement
from rashomon.store.opening import Store

Key = tuple[str, str]
"""What is judged in one report: the kind of part, its id."""
_Words = frozenset[tuple[str, tuple[Span, ...]]]
_PARTS: Mapping[type[Dispute | Incident | Copy], Part] = {Dispute: "dispute", Incident: "incident", Copy: "copy"}
_Point = tuple[str, str, Span | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Opinion:
    """What a person said; `fate` is what came of it in a comparison, with `why`, None where it is not yet in that one.

    `found` is what it was found to be of there; `withdrawn` holds where they took it back.
    """

    judgement: Judgement
    withdrawn: bool
    fate: str | None
    why: str = ""
    found: tuple[Found, ...] = ()


def weigh_opinions(stored: Iterable[StoredJudgement], told: Judgements) -> list[Opinion]:
    """What people said, in order, with what came of each in a comparison; what only takes another back is left out."""
    fates = {one.judgement: one for one in list_fates(told)}
    opinions = []
    for one in stored:
        fate = fates.get(one.judgement.id)
        if one.judgement.verdict != "withdraw":
            opinions.append(
                Opinion(
                    judgement=one.judgement,
                    withdrawn=one.withdrawn is not None,
                    fate=fate.fate if fate else None,
                    why=fate.why if fate else "",
                    found=fate.found if fate else (),
                )
            )
    return opinions


def sort_opinions(reading: Reading, opinions: Iterable[Opinion]) -> Mapping[Key, list[Opinion]]:
    """What people said of the parts of a report, by the parts that this reading has for their words."""
    finder = _Finder(reading)
    sorted_: dict[Key, list[Opinion]] = defaultdict(list)
    for opinion in opinions:
        for key in finder.find(opinion.judgement.target):
            sorted_[key].append(opinion)
    return sorted_


def choose_opinions(opinions: Iterable[Opinion], target: Target) -> list[Opinion]:
    """What was said of just this, be it together with others; of a copy also what was said of some of its reports."""
    wanted = _point(target.anchors)
    return [one for one in opinions if _is_of(one.judgement.target, target, wanted)]


def find_opinions(
    store: Store, laid: Laid, finding: Dispute | Incident | Copy, opinions: Sequence[Opinion]
) -> list[Opinion]:  # fmt: skip
    """What people said of what a comparison found, before that was made or since."""
    known = {judgement.id for judgement in laid.comparison.judgements.given}
    part = _PARTS[type(finding)]
    since = [one for one in opinions if one.judgement.id not in known and one.judgement.target.part == part]
    of_it: list[Opinion] = []
    if since:
        with suppress(BadSettings):  # its words may be gone; who judged them is then told by the list of judgements
            of_it = choose_opinions(since, aim_at_finding(store, laid.id, finding))
    return [one for one in opinions if one.judgement.id in finding.judged or one in of_it]


def _is_of(judged: Target, target: Target, wanted: frozenset[_Point]) -> bool:
    if (judged.part, judged.slot, judged.name) != (target.part, target.slot, target.name):
        return False
    points = _point(judged.anchors)
    things = {anchor.of for anchor in judged.anchors}
    alone = any(_point(anchor for anchor in judged.anchors if anchor.of == thing) == wanted for thing in things)
    return alone or points == wanted or (judged.part == "copy" and points <= wanted)


def _point(anchors: Iterable[Anchor]) -> frozenset[_Point]:
    """Where words stand, whatever they are together with."""
    return frozenset((one.report, one.role, span) for one in anchors for span in (one.spans or (None,)))


class _Finder:
    """Looks up parts of one reading: at the very words first, since nearly all judgements are of these."""

    def __init__(self, reading: Reading) -> None:
        self._views = Views([reading])
        self._view: View = self._views.by_id[reading.report.id]
        self._known: dict[Kind, Mapping[_Words, Sequence[str]]] = {}

    def find(self, target: Target) -> Iterator[Key]:
        """The parts that a target is found to be here; none where it is lost, or is no part of a reading."""
        kind = KINDS.get(target.part)
        if kind is None:
            return
        ours = [anchor for anchor in target.anchors if anchor.report == self._view.reading.report.sha256]
        for thing in sorted({anchor.of for anchor in ours}):
            anchors = tuple(anchor for anchor in ours if anchor.of == thing)
            words = _gather((anchor.role, anchor.spans) for anchor in anchors)
            exact = self._index(kind).get(words, ())
            if len(exact) == 1:
                yield kind, exact[0]
                continue
            try:
                (found,) = find_things(Target(part=target.part, anchors=anchors), self._views)
            except Lost:
                continue
            yield from ((kind, one.id) for one in found if one.id is not None)

    def _index(self, kind: Kind) -> Mapping[_Words, Sequence[str]]:
        if kind not in self._known:
            known: dict[_Words, list[str]] = defaultdict(list)
            for name, roles in self._view.parts(kind).items():
                known[_gather(roles.items())].append(name)
            self._known[kind] = known
        return self._known[kind]


def _gather(roles: Iterable[tuple[str, Sequence[Span]]]) -> _Words:
    return frozenset((role, tuple(sorted(set(spans)))) for role, spans in roles if spans)
