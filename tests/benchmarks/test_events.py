"""The measures of the benchmark of events count what they say, and its tables hold together."""

from dataclasses import replace
from pathlib import Path

import pytest

from benchmarks.events import coded_pairs, factuality, fresh, petrarch, police, roles, types_only
from benchmarks.events.common import Told, fold, head, head_word
from rashomon.knowledge.ontology import load_ontology
from rashomon.records.attribution import Attribution
from rashomon.records.entity import Entity
from rashomon.records.event import Event, Participant
from rashomon.records.parse import Parse
from rashomon.records.reading import Reading
from rashomon.records.recipe import Recipe
from rashomon.records.report import Failure, Head
from rashomon.records.span import Span
from training.tagger.held_out import is_held_out

TEXT = "Arnor condemned Gondor."
ARNOR, GONDOR = Span(0, 5), Span(16, 22)


def told(kind: str, actors: tuple[Span, ...] = (ARNOR,), recipients: tuple[Span, ...] = (GONDOR,)) -> Told:
    return Told(type=kind, trigger=Span(6, 15), actors=actors, recipients=recipients)


def item(*dyads: petrarch.Dyad, sided: bool = True) -> petrarch.Item:
    return petrarch.Item(row={"id": "a", "text": TEXT, "gold": {}}, dyads=dyads, sided=sided)


def dyad(kind: str, actor: str | None = "ARN", recipient: str | None = "GON") -> petrarch.Dyad:
    return petrarch.Dyad(frozenset([kind]), actor, recipient)


def reading(*events: Event, text: str = TEXT) -> Reading:
    recipe = Recipe(rashomon="0", id="0", stages={}, models={}, tables={}, settings={}, kernel="")
    return Reading(recipe=recipe, report=Head(id="a", sha256=""), text=text, events=events)


def event(actors: tuple[Participant, ...] = (), recipients: tuple[Participant, ...] = ()) -> Event:
    return Event(
        id="e", happening="h", type="ASSAULT", trigger=Span(6, 15), sentence=0, actors=actors, recipients=recipients
    )


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("the army of Norway", "army"),
        ("President Ulla", "ulla"),
        ("Mothers in black", "mothers"),
        ("the tycoon's children", "children"),
        ("Arnor's", "arnor"),
        ("Hamid, 31, a baker", "hamid"),
        ("", ""),
    ],
)
def test_the_head_is_the_last_word_before_what_follows_a_name(words: str, expected: str) -> None:
    assert head_word(words) == expected


def test_a_head_is_given_where_it_stands() -> None:
    assert head("Kill the army of Norway", Span(5, 23)) == Span(9, 13)


def test_the_table_of_petrarch_names_types_that_exist_and_records_once() -> None:
    table, types = petrarch.table(), load_ontology().types
    assert {kind for kinds in table["codes"].values() for kind in kinds} <= set(types)
    records = [record for group in table["left_out"] for record in group.get("records", ())]
    assert len(records) == len(set(records))
    codes = [code for group in table["actors"] for code in group["codes"]]
    names = [name for group in table["actors"] for name in group["names"]]
    assert len(codes) == len(set(codes)) and len(names) == len(set(names))


def test_the_longest_beginning_of_a_code_decides() -> None:
    assert petrarch.types_of("064") == {"COOPERATE", "SUPPORT"}
    assert petrarch.types_of("062") == {"COOPERATE"}
    assert petrarch.types_of("023") == frozenset()
    assert petrarch.types_of("1721", {"17": "COERCE"}) == {"COERCE"}
    with pytest.raises(KeyError, match="345"):
        petrarch.types_of("345")
    assert petrarch.who("ARNGOV") == "ARN"
    assert petrarch.who("---GOV") is petrarch.who(None) is None


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("New Zealand", "NZE"),
        ("Zealand", "DNK"),
        ("soldiers from Minas Tirith", "GON"),
        ("the Eriadori leaders", "ERI"),
        ("Breeze", None),
    ],
)
def test_names_are_whole_words_and_the_longest_is_taken(words: str, expected: str | None) -> None:
    assert petrarch.named(words) == expected


def test_a_record_is_left_out_by_its_name_or_by_category_and_code() -> None:
    groups = [{"why": "codes", "categories": ["VERB"], "codes": ["10"], "records": ["b"]}]

    def row(id_: str, category: str, *codes: str) -> dict[str, object]:
        return {"id": id_, "gold": {"category": category, "events": [{"cameo": code} for code in codes]}}

    assert petrarch.reason(row("a", "VERB", "102"), groups) == "codes"
    assert petrarch.reason(row("b", "DEMO", "031"), groups) == "codes"
    assert petrarch.reason(row("a", "VERB", "102", "031"), groups) is None
    assert petrarch.reason(row("a", "VERB"), groups) is None
    assert petrarch.reason(row("a", "DEMO", "102"), groups) is None


def test_a_text_that_comes_again_counts_once() -> None:
    coded = {"cameo": "122", "source": "ARN", "target": "GON"}
    row = {"id": "a", "text": TEXT, "gold": {"category": "DEMO", "events": [coded]}}
    items, left = petrarch.choose([row, {**row, "id": "b"}], {})
    assert [one.dyads for one in items] == [(dyad("ACCUSE"),)]
    assert left == {"a text that came before": 1}


def test_types_and_sides_of_petrarch() -> None:
    items = [item(dyad("ACCUSE"), dyad("REJECT"))]
    events = [[told("ACCUSE"), told("ASSAULT", recipients=())]]
    assert petrarch.by_types(items, events) == (2, 0.5, 0.5)
    assert petrarch.by_types_of_dyads(items, events) == (2, 1.0, 0.5)
    assert petrarch.by_dyads(items, events) == (2, 1.0, 0.5)
    swapped = [[told("ACCUSE", actors=(GONDOR,), recipients=(ARNOR,))]]
    assert petrarch.by_dyads(items, swapped) == (2, 0.0, 0.0)
    assert petrarch.by_dyads([item(dyad("ACCUSE"), sided=False)], events) == (0, 0.0, 0.0)
    assert petrarch.by_dyads([item(dyad("ACCUSE", recipient=None))], events)[1:] == (1.0, 1.0)


def test_a_mutual_event_counts_once() -> None:
    items, both = [item(dyad("CONSULT"))], [[told("CONSULT", (ARNOR, GONDOR), (ARNOR, GONDOR))]]
    assert petrarch.by_dyads(items, both) == (1, 0.5, 1.0)
    assert petrarch.by_pairs(items, both) == (1, 1.0, 1.0)
    assert petrarch.by_pairs([item(dyad("ACCUSE"))], both) == (1, 0.0, 0.0)


def test_events_of_records_without_any_count_against_precision() -> None:
    assert petrarch.by_types([item(), item(dyad("ACCUSE"))], [[told("ASSAULT")], [told("ACCUSE")]]) == (1, 0.5, 1.0)


def test_implied_participants_are_dropped_and_nothing_else() -> None:
    by_words, by_context = Participant(span=ARNOR), Participant(implied=True)
    kept = police.without_implied(reading(event((by_words, by_context), (by_context,))))
    assert isinstance(kept, Reading)
    assert [(one.actors, one.recipients) for one in kept.events] == [((by_words,), ())]


def test_the_baseline_of_the_police_wants_both_words() -> None:
    text = "Police killed two men. The mob killed two."
    row = {"id": "a", "text": text, "gold": {"sentences": [{"span": [0, 22]}, {"span": [23, 42]}]}}
    assert [(one["type"], one["mode"]) for one in police.guess_acts(row)["events"]] == [
        ("CONSULT", None),
        ("ASSAULT", "kill"),
    ]


def test_types_and_sides_of_the_manual() -> None:
    assert types_only.coded_types({"gold": {"type": "DEMAND"}}, {}) == {"REQUEST"}
    assert types_only.coded_types({"gold": {"events": [{"cameo": "1823"}]}}, {"18": "ASSAULT"}) == {"ASSAULT"}
    assert types_only.coded_types({"gold": {"events": [{"cameo": "010"}]}}, {"18": "ASSAULT"}) is None
    assert types_only.compare_types([{"ACCUSE"}], [[told("ACCUSE"), told("ASSAULT")]]) == (1, 0.5, 1.0)
    row = {"text": TEXT, "gold": {"sources": [{"span": [0, 5]}, {"span": None}], "targets": [{"span": [0, 5]}]}}
    assert [types_only.share([row], [[told("ACCUSE")]], side) for side in types_only.SIDES] == [1.0, 0.0]
    assert types_only.share([{"text": TEXT, "gold": {}}], [[]], "actor") is None


def test_roles_match_by_heads_and_an_entity_counts_once() -> None:
    rows = [{"gold": {"roles": {"Target": [], "Victim": [[{"text": "jose perez"}, {"text": "the mayor"}]]}}}]
    found: roles.Found = {"Target": set(), "Victim": {"perez", "mayor", "priest"}}
    assert roles.compare(rows, [found], "Victim") == (2 / 3, 1.0)
    assert roles.compare(rows, [found], "Target") == (0.0, 0.0)


def test_who_suffers_is_a_person_or_a_thing() -> None:
    assert roles.of_recipient("rafael romero", "") == "Victim"
    assert roles.of_recipient("the farm", "") == "Target"
    assert roles.of_recipient("20 soldiers", "person") == "Victim"
    assert roles.of_recipient("the congress", "government") == "Target"
    seen = roles.roles_in(reading(event((Participant(span=ARNOR),), (Participant(span=GONDOR),))))
    assert (seen["PerpInd"], seen["Victim"]) == ({"arnor"}, {"gondor"})


def test_factuality_counts_error_and_correlation() -> None:
    count, error, r = factuality.cells([(1.0, 2.0), (2.0, 3.0), (None, 0.0)])
    assert (count, error) == (2, 1.0)
    assert r == pytest.approx(1.0)
    assert factuality.cells([(3.0, 2.0), (3.0, 0.0)]) == (2, 2.0, None)
    assert factuality.cells([(None, 2.0)]) == (0, None, None)
    rows = [{"id": "uw-1", "gold": {"events": [{"score": 3.0}]}}, {"id": "meantime-1", "gold": {"events": []}}]
    assert factuality.pairs_of(rows, [[1.0], []], "uw") == [(1.0, 3.0)]


def test_a_given_event_has_the_score_of_its_topmost_word() -> None:
    parse = Parse(
        words=("They", "did", "leave", "."),
        starts=(0, 5, 9, 14),
        ends=(4, 8, 14, 15),
        tags=("PRP", "VBD", "VB", "."),
        lemmas=("they", "do", "leave", "."),
        relations=("nsubj", "aux", "ROOT", "punct"),
        heads=(2, 2, 2, 2),
        sentences=((0, 4),),
        paragraphs=(0,),
    )
    assert factuality.score_at(parse, (0.0, 1.0, 2.5, 0.0), Span(5, 14)) == 2.5
    assert factuality.score_at(parse, (), Span(5, 14)) is None
    assert factuality.score_at(parse, (0.0, 1.0, 2.5, 0.0), Span(20, 24)) is None


def test_a_labelled_case_is_right_when_all_of_it_is(tmp_path: Path) -> None:
    (tmp_path / "passive.toml").write_text(
        '[[case]]\nname = "a"\ntext = "Arnor condemned Gondor."\n'
        'events = [{ trigger = "condemned", type = "ACCUSE", actors = ["Arnor"], recipients = ["Gondor"] }]\n',
        encoding="utf-8",
    )
    cases = fresh.load_cases(tmp_path)
    right = fresh.Seen(at=6, type="ACCUSE", actors=frozenset(["arnor"]), recipients=frozenset(["gondor"]))
    other = fresh.Seen(at=6, type="ACCUSE", polarity="negative", recipients=right.recipients)
    extra = fresh.Seen(at=0, type="ASSAULT")
    assert fresh.line(cases, [[right]]) == (1, 1.0, 1, 1.0, 1.0, 0)
    assert fresh.line(cases, [[right, extra]]) == (1, 0.0, 1, 1.0, 1.0, 1)
    assert fresh.line(cases, [[other]], "passive") == (1, 0.0, 1, 0.0, 1.0, 0)
    assert fresh.line(cases, [[right]], "planned")[0] == 0
    assert fresh.faults(cases, [[other]]) == {"actors": 1, "polarity": 1}
    assert fresh.faults(cases, [[extra]]) == {"no such trigger": 1}


def test_a_trigger_can_be_the_second_of_its_words() -> None:
    assert fresh.place("the raid after the raid", "raid", 2) == 19
    with pytest.raises(ValueError, match="not found"):
        fresh.place("the raid", "raid", 2)


def test_failures_tell_nothing() -> None:
    failure = Failure(report=Head(id="a", sha256=""), stage="pipeline", error="BadReport", message="no words")
    assert not fresh.seen_in(failure)
    assert not factuality.scored_triggers(failure)
    assert police.without_implied(failure) is failure
    assert police.with_statements(failure) is failure
    assert not any(roles.roles_in(failure).values())


def test_the_baseline_is_written_in_the_form_of_the_contract() -> None:
    assert coded_pairs.as_event(told(fold("RETREAT"))) == {
        "type": "YIELD",
        "trigger": (6, 15),
        "actors": [{"span": ARNOR}],
        "recipients": [{"span": GONDOR}],
    }


def test_they_whom_only_the_deed_names_are_not_named() -> None:
    they = Participant(span=Span(0, 4), role="COP")
    kept = police.without_implied(reading(event((they,))))
    assert isinstance(kept, Reading)
    assert kept.events[0].actors == ()


def test_what_the_police_say_is_an_act_for_the_corpus() -> None:
    said = Attribution(
        id="a1",
        source=(Span(0, 5),),
        cue=(Span(6, 15),),
        content=(Span(16, 22),),
        quotation="indirect",
        stance="asserts",
        speaker="e1",
    )
    entity = Entity(id="e1", name="Arnor", type="organization", mentions=(Span(0, 5),), role="COP")
    told = police.with_statements(replace(reading(), attributions=(said,), entities=(entity,)))
    assert isinstance(told, Reading)
    assert [(one.trigger, one.actors[0].entity) for one in told.events] == [(Span(6, 15), "e1")]


def test_documents_not_learned_from_are_the_same_on_every_machine() -> None:
    assert [number for number in range(12) if is_held_out(str(number))] == [0, 1, 4, 6, 10]
