"""What has to do with one thing is chosen from a comparison, with nothing else."""

from dataclasses import replace

import pytest

from rashomon.casebook import Casebook
from rashomon.casebook.choosing import choose_dispute, choose_entity, choose_incident, choose_reports, choose_source
from rashomon.errors import BadSettings
from tests.export.handover.packages import COMPARED, JUDGED, RATED, SETTLED

FIRST = COMPARED.disputes[0]


def test_a_dispute_stands_alone_with_its_reports() -> None:
    chosen = choose_dispute(COMPARED, FIRST.id)
    assert chosen.disputes == (FIRST,)
    assert not (chosen.updates or chosen.agreements or chosen.denials)
    holders = {holder.report for position in FIRST.positions for holder in position.holders}
    assert {account.id for account in chosen.reports} >= holders


def test_an_update_is_chosen_as_a_dispute_is() -> None:
    update = COMPARED.updates[0]
    assert choose_dispute(COMPARED, update.id).updates == (update,)


def test_an_incident_stands_with_what_hangs_on_it() -> None:
    (incident,) = COMPARED.incidents
    tied = replace(COMPARED, disputes=(replace(FIRST, incident=incident.id), *COMPARED.disputes[1:]))
    chosen = choose_incident(tied, incident.id)
    assert chosen.incidents == (incident,)
    assert [dispute.id for dispute in chosen.disputes] == [FIRST.id]
    assert "miners" in {account.id for account in chosen.reports}


def test_an_entity_stands_with_what_is_told_of_it() -> None:
    (dispute,) = choose_entity(replace(COMPARED, disputes=(replace(FIRST, entity="Ivo Rand"),)), {"ivo rand"}).disputes
    assert dispute.entity == "Ivo Rand"
    assert not choose_entity(COMPARED, {"nobody"}).disputes


def test_reports_stand_with_what_they_have_a_part_in() -> None:
    assert not choose_reports(COMPARED, frozenset({"none"})).disputes
    chosen = choose_reports(COMPARED, frozenset({"one"}))
    assert {one.of.report for one in chosen.denials} == {"one"}


def test_judgements_of_other_things_are_left_out() -> None:
    assert JUDGED.comparison is not None
    told = choose_dispute(JUDGED.comparison, FIRST.id).judgements
    assert SETTLED.id in {judgement.id for judgement in told.given}
    assert not told.unfit
    other = choose_dispute(JUDGED.comparison, COMPARED.updates[0].id).judgements
    assert not {SETTLED.id, RATED.id} & {judgement.id for judgement in other.given}
    assert not other.ratings


@pytest.mark.parametrize("choose", [choose_dispute, choose_incident])
def test_what_is_not_there_is_said(choose: object) -> None:
    with pytest.raises(BadSettings, match="there is no"):
        choose(COMPARED, "x9")  # type: ignore[operator]


def test_a_source_is_known_with_its_article_and_without(casebook: Casebook) -> None:
    whole = casebook.compare().comparison
    chosen = choose_source(whole, "Coast Guard")
    assert [one.slot for one in chosen.disputes] == ["deaths"]
    assert chosen == choose_source(whole, "the coast guard")
    assert choose_source(whole, "nobody of the kind").disputes == ()
