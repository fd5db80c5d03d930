"""Laws of judging that hold for any reports, any judgements: order, undoing, being found again."""

import random
from collections.abc import Sequence
from dataclasses import replace
from hashlib import sha256

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from rashomon.comparing.judgements import (
    Place,
    aim_at_copy,
    aim_at_dispute,
    aim_at_incidents,
    aim_at_judgement,
    aim_at_parts,
    apply,
    correct,
    find,
    judge,
)
from rashomon.comparing.judgements.views import Kind, View
from rashomon.pipeline import Tools, compare, read_many
from rashomon.records.attribution import Attribution
from rashomon.records.comparison import Comparison, Judgements
from rashomon.records.judgement import Judgement, Target
from rashomon.records.reading import Reading
from rashomon.records.recipe import Recipe
from rashomon.records.report import Head, Report
from rashomon.records.span import Span
from rashomon.records.text import Repair, Text

FIRE = "A fire broke out at the cotton mill in Lissa on Sunday. "
REPORTS = {
    "post": FIRE
    + "Nine people were killed in the fire, the fire brigade said. Police shot two weavers dead near the mill "
    "on Monday. Ada Brill, 34, died in hospital.",
    "courier": FIRE
    + "At least fourteen people were killed in the fire, the Weavers' Union said. Two weavers were shot "
    "dead by police in the town on Monday, the union said.",
    "lume": "Police denied that officers had shot weavers in Lissa on Monday. Ada Brill, 43, was held, a lawyer said. "
    "Guards beat two weavers at the mill, the union said.",
}
PEOPLE = ("Ana", "Bo")
KINDS: tuple[Kind, ...] = ("attribution", "event", "entity")
PICKS = st.lists(
    st.tuples(st.integers(0, 99), st.sampled_from(PEOPLE), st.integers(1, 28), st.integers(0, 99)), max_size=5
)


class Case:
    """Three reports, read, compared, with all that a person may judge of them."""

    def __init__(self, tools: Tools) -> None:
        self.tools = tools
        reports = [
            Report(
                head=Head(id=name, sha256=sha256(text.encode()).hexdigest(), published="2025-03-11", language="en"),
                text=text,
            )
            for name, text in REPORTS.items()
        ]
        self.readings = [one for one in read_many(reports, tools) if isinstance(one, Reading)]
        self.bare = compare(self.readings, tools)
        self.targets = list(self._targets())

    def compare(self, judgements: Sequence[Judgement]) -> Comparison:
        return compare(self.readings, self.tools, judgements)

    def draw(self, picks: Sequence[tuple[int, str, int, int]]) -> list[Judgement]:
        made = []
        for number, by, day, which in picks:
            target = self.targets[number % len(self.targets)]
            made.append(self._judge(target, by, f"2026-03-{day:02}T10:00:00+00:00", which))
        return made

    def _judge(self, target: Target, by: str, made: str, which: int) -> Judgement:
        if len({anchor.of for anchor in target.anchors}) > 1 and target.part not in ("dispute", "copy"):
            return judge(target, ("merge", "part")[which % 2], by=by, made=made)
        if target.part == "attribution" and which % 3 == 2:
            stance = correct(self.readings[0], "stance", ("denies", "doubts")[which % 2])
            return judge(target, "correct", by=by, made=made, corrections=[stance])
        return judge(target, ("accept", "reject")[which % 2], by=by, made=made)

    def _targets(self) -> list[Target]:
        places = {kind: [Place(r, name) for r in self.readings for name in _names(r, kind)] for kind in KINDS}
        found = [aim_at_parts(kind, [place]) for kind in KINDS for place in places[kind]]
        found += [aim_at_parts("entity", pair) for pair in zip(places["entity"], places["entity"][3:], strict=False)]
        found += [aim_at_parts("event", pair) for pair in zip(places["event"], places["event"][1:], strict=False)]
        found += [aim_at_dispute(dispute, self.readings) for dispute in self.bare.disputes]
        found += [aim_at_incidents([incident], self.readings) for incident in self.bare.incidents]
        return [*found, aim_at_copy(self.readings[:2]), aim_at_copy(self.readings[1:])]


def _names(reading: Reading, kind: Kind) -> list[str]:
    return list(View(reading).parts(kind))


@pytest.fixture(scope="module")
def case(tools: Tools) -> Case:
    return Case(tools)


def unmark(comparison: Comparison, bare: Comparison) -> Comparison:
    """A comparison without what is said of judgements, that they had no part in."""
    return replace(
        comparison,
        recipe=bare.recipe,
        copies=tuple(replace(one, judged=()) for one in comparison.copies),
        incidents=tuple(replace(one, judged=()) for one in comparison.incidents),
        disputes=tuple(replace(one, judged=(), resolved=None) for one in comparison.disputes),
        updates=tuple(replace(one, judged=(), resolved=None) for one in comparison.updates),
        judgements=Judgements(),
    )


def test_there_is_something_to_judge(case: Case) -> None:
    assert {target.part for target in case.targets} == {*KINDS, "dispute", "incident", "copy"}


def test_no_judgement_changes_nothing(case: Case) -> None:
    assert case.compare([]) == case.bare
    assert apply(case.readings, []).readings == tuple(case.readings)


@settings(max_examples=40, deadline=None)
@given(PICKS, st.randoms(use_true_random=False))
def test_the_order_of_judgements_does_not_matter(
    case: Case, picks: list[tuple[int, str, int, int]], chance: random.Random
) -> None:
    judgements = case.draw(picks)
    shuffled = [*judgements, *judgements[:2]]
    chance.shuffle(shuffled)
    assert case.compare(judgements) == case.compare(shuffled)


@settings(max_examples=40, deadline=None)
@given(PICKS)
def test_every_judgement_has_one_fate(case: Case, picks: list[tuple[int, str, int, int]]) -> None:
    told = case.compare(case.draw(picks)).judgements
    fates = [
        {one.id for one in told.applied},
        {name for one in told.contested for name in one.ids},
        {one.id for one in told.unfit},
        {one.id for one in told.replaced},
    ]
    assert sum(map(len, fates)) == len(set().union(*fates)) == len(told.given)
    assert set().union(*fates) == {one.id for one in told.given}


@settings(max_examples=40, deadline=None)
@given(PICKS)
def test_to_accept_changes_nothing_but_marks(case: Case, picks: list[tuple[int, str, int, int]]) -> None:
    single = [target for target in case.targets if target.part != "copy" and len({a.of for a in target.anchors}) == 1]
    accepted = [
        judge(single[number % len(single)], "accept", by=by, made=f"2026-03-{day:02}T10:00:00+00:00")
        for number, by, day, _ in picks
    ]
    after = case.compare(accepted)
    assert unmark(after, case.bare) == case.bare
    assert not after.judgements.unfit
    assert not after.judgements.contested


@settings(max_examples=40, deadline=None)
@given(PICKS)
def test_what_is_withdrawn_has_no_effect(case: Case, picks: list[tuple[int, str, int, int]]) -> None:
    judgements = case.draw(picks)
    taken = [
        judge(aim_at_judgement(one), "withdraw", by=one.by, made="2026-04-01T10:00:00+00:00") for one in judgements
    ]
    after = case.compare([*taken, *judgements])
    assert unmark(after, case.bare) == case.bare
    assert {one.id for one in after.judgements.replaced} == {one.id for one in judgements}


# -- found again by another recipe

DAMAGE = (("\u200b", ""), ("鈥檚", "’s"), ("&amp;", "&"), ("  ", " "))
RECIPE = Recipe(rashomon="0", id="0", stages={}, models={}, tables={}, settings={}, kernel="")
PIECES = st.lists(
    st.one_of(st.sampled_from([f" word{n}" for n in range(9)]), st.sampled_from([before for before, _ in DAMAGE])),
    min_size=12,
    max_size=60,
)


def read_again(pieces: Sequence[str], mended: Sequence[bool], spans: Sequence[Sequence[Span]], names: str) -> Reading:
    """A reading of these pieces in which some of the damage is mended, with an attribution at each three raw spans."""
    clean, at, repairs = "", 0, []
    for piece, mend in zip(pieces, mended, strict=True):
        after = dict(DAMAGE).get(piece, piece) if mend else piece
        if after != piece:
            span = Span(len(clean), len(clean) + len(after))
            repairs.append(Repair(span=span, raw=Span(at, at + len(piece)), before=piece, after=after, kind="control"))
        clean, at = clean + after, at + len(piece)
    text = Text(clean=clean, repairs=tuple(repairs))
    said = [
        Attribution(
            id=f"{names}{number}",
            source=(text.locate(source),),
            cue=(text.locate(cue),),
            content=(text.locate(content),),
            quotation="indirect",
            stance="asserts",
        )
        for number, (source, cue, content) in enumerate(spans)
    ]
    digest = sha256("".join(pieces).encode()).hexdigest()
    head = Head(id=names, sha256=digest)
    return Reading(
        recipe=RECIPE,
        report=head,
        text=clean,
        repairs=text.repairs,
        attributions=tuple(sorted(said, key=lambda a: a.source)),
    )


@settings(max_examples=150, deadline=None)
@given(PIECES, st.data())
def test_a_part_is_found_again_whatever_is_repaired(pieces: list[str], data: st.DataObject) -> None:
    starts = [sum(map(len, pieces[:n])) for n in range(len(pieces) + 1)]
    places = range(0, len(pieces) - 5, 6)
    spans = [tuple(Span(starts[n + k], starts[n + k + 2]) for k in (0, 2, 4)) for n in places]
    # Words that are nothing but damage may be mended away whole, and then there is nothing to be found.
    assume(
        all(any(piece.startswith(" word") for piece in pieces[n + k : n + k + 2]) for n in places for k in (0, 2, 4))
    )
    flags = st.lists(st.booleans(), min_size=len(pieces), max_size=len(pieces))
    one = read_again(pieces, data.draw(flags), spans, "a")
    other = read_again(pieces, data.draw(flags), spans, "b")
    for attribution in one.attributions:
        target = aim_at_parts("attribution", [Place(one, attribution.id)])
        ((found,),) = find(target, [other]).things
        assert found.id == attribution.id.replace("a", "b")


@settings(max_examples=150, deadline=None)
@given(PIECES, st.data())
def test_raw_and_clean_text_lead_to_each_other(pieces: list[str], data: st.DataObject) -> None:
    flags = data.draw(st.lists(st.booleans(), min_size=len(pieces), max_size=len(pieces)))
    reading = read_again(pieces, flags, [], "a")
    text = Text(clean=reading.text, repairs=reading.repairs)
    assert text.raw == "".join(pieces)
    start, end = sorted(data.draw(st.tuples(*[st.integers(0, len(reading.text))] * 2)))
    cited = text.cite(Span(start, end))
    assert text.locate(cited.raw).covers(cited.span)
    assert text.cite(text.locate(cited.raw)).raw == cited.raw or start == end
