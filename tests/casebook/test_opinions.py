"""What people said stands beside what they said it of, in this reading as in another."""

from dataclasses import replace

from rashomon.casebook import Casebook, open_casebook
from rashomon.casebook.judging import Said
from rashomon.casebook.laying import list_stored_judgements
from rashomon.casebook.opinions import Opinion, find_opinions, sort_opinions, weigh_opinions
from rashomon.records.comparison import Judgements
from rashomon.records.reading import Reading
from rashomon.store.queries import find_report, get_reading

REJECTED = Said(verdict="reject", part="attribution", names=("union:a1",), reason="nobody does")


def _read(casebook: Casebook, name: str) -> Reading:
    reading = get_reading(casebook.store, find_report(casebook.store, name).key)
    assert reading is not None
    return reading


def _list(casebook: Casebook, told: Judgements = Judgements()) -> list[Opinion]:  # noqa: B008
    return weigh_opinions(list_stored_judgements(casebook.store), told)


def test_an_opinion_stands_with_the_part_that_has_its_words(casebook: Casebook) -> None:
    kept = casebook.judge(REJECTED)
    reading = _read(casebook, "union")
    found = sort_opinions(reading, _list(casebook))
    assert {key: [one.judgement.id for one in said] for key, said in found.items()} == {
        ("attribution", "a1"): [kept.id]
    }
    renamed = replace(reading, attributions=tuple(replace(one, id=f"x{one.id}") for one in reading.attributions))
    assert list(sort_opinions(renamed, _list(casebook))) == [("attribution", "xa1")]
    first = reading.attributions[0]
    moved = replace(first, id="other", cue=())
    elsewhere = replace(reading, attributions=(moved, *reading.attributions[1:]))
    assert list(sort_opinions(elsewhere, _list(casebook))) == [("attribution", "other")]
    assert not sort_opinions(replace(reading, attributions=()), _list(casebook))
    assert not sort_opinions(_read(casebook, "wire"), _list(casebook))


def test_two_parts_of_the_same_words_have_no_opinion(casebook: Casebook) -> None:
    casebook.judge(REJECTED)
    reading = _read(casebook, "union")
    twin = replace(reading.attributions[0], id="twin")
    assert not sort_opinions(replace(reading, attributions=(*reading.attributions, twin)), _list(casebook))


def test_an_opinion_has_the_fate_that_it_had_in_a_comparison(casebook: Casebook) -> None:
    kept = casebook.judge(REJECTED)
    assert [one.fate for one in _list(casebook)] == [None]
    told = casebook.compare().comparison.judgements
    assert [(one.fate, one.withdrawn) for one in _list(casebook, told)] == [("in effect", False)]
    casebook.judge(Said(verdict="withdraw", part="judgement", names=(kept.id,)))
    assert [(one.fate, one.withdrawn) for one in _list(casebook, told)] == [("in effect", True)]


def test_what_a_comparison_found_has_what_was_said_before_and_since(casebook: Casebook) -> None:
    before = casebook.compare()
    dispute, other = before.comparison.disputes[0], before.comparison.disputes[-1]
    resolved = Said(verdict="resolve", part="dispute", names=(dispute.id,), reason="so", comparison=before.id)
    casebook.judge(resolved)
    with open_casebook(casebook.store.case, by="Bo") as bo:
        bo.judge(replace(resolved, verdict="accept", reason=None))
    opinions = _list(casebook, before.comparison.judgements)
    said = find_opinions(casebook.store, before, dispute, opinions)
    assert [one.judgement.by for one in said] == ["Ana", "Bo"]
    assert dispute.id == other.id or not find_opinions(casebook.store, before, other, opinions)
    after = casebook.compare()
    again = next(one for one in after.comparison.disputes if one.slot == dispute.slot)
    found = find_opinions(casebook.store, after, again, _list(casebook, after.comparison.judgements))
    assert [one.judgement.id for one in found] == [one.judgement.id for one in said]


def test_an_incident_has_what_was_said_of_it_with_another(casebook: Casebook) -> None:
    laid = casebook.compare()
    incident = laid.comparison.incidents[0]
    told = tuple(f"{one.report}:{one.event}" for one in incident.mentions)
    seen = Said(verdict="part", part="incident", names=(incident.id,), comparison=laid.id, apart=told[:1])
    kept = casebook.judge(seen) if len(told) > 1 else casebook.judge(replace(seen, verdict="accept", apart=()))
    found = find_opinions(casebook.store, laid, incident, _list(casebook, laid.comparison.judgements))
    assert [one.judgement.id for one in found] == [kept.id]
    others = laid.comparison.incidents[1:]
    assert not any(find_opinions(casebook.store, laid, one, _list(casebook)) for one in others)
