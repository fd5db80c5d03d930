"""Test which events are taken for one happening."""

from rashomon.comparing.incidents import Judge, find_incidents
from rashomon.pipeline import Tools, compare, read
from rashomon.records.reading import Reading
from rashomon.records.report import Head, Report


def _read(tools: Tools, name: str, text: str, day: str) -> Reading:
    head = Head(id=name, sha256="0", published=day, language="en")
    reading = read(Report(head=head, text=text), tools)
    assert isinstance(reading, Reading)
    return reading


def _judge(tools: Tools) -> Judge:
    return Judge(tools.slots.stop, tools.rarity, tools.sameness, tools.likeness)


def test_one_killing_told_twice_is_one_incident(tools: Tools) -> None:
    one = _read(tools, "a", "Soldiers killed two farmers on Monday.", "2025-03-12")
    other = _read(tools, "b", "Two farmers were killed by soldiers on Monday.", "2025-03-12")
    (incident,) = find_incidents([one, other], {"a": "s1", "b": "s1"}, _judge(tools))
    assert incident.type == "ASSAULT"
    assert incident.time == "2025-03-10"
    assert [mention.report for mention in incident.mentions] == ["a", "b"]


def test_two_days_are_two_incidents(tools: Tools) -> None:
    one = _read(tools, "a", "Soldiers killed two farmers on Monday.", "2025-03-12")
    other = _read(tools, "b", "Soldiers killed two farmers on Tuesday.", "2025-03-12")
    assert len(find_incidents([one, other], {"a": "s1", "b": "s1"}, _judge(tools))) == 2


def test_other_victims_are_another_incident(tools: Tools) -> None:
    one = _read(tools, "a", "Soldiers killed two farmers.", "2025-03-12")
    other = _read(tools, "b", "Soldiers killed a teacher.", "2025-03-12")
    assert len(find_incidents([one, other], {"a": "s1", "b": "s1"}, _judge(tools))) == 2


def test_other_stories_are_never_joined(tools: Tools) -> None:
    one = _read(tools, "a", "Soldiers killed two farmers.", "2025-03-12")
    other = _read(tools, "b", "Soldiers killed two farmers.", "2025-03-12")
    assert len(find_incidents([one, other], {"a": "s1", "b": "s2"}, _judge(tools))) == 2


def test_a_dispute_is_tied_to_the_incident_that_its_words_tell_of(tools: Tools) -> None:
    one = _read(tools, "a", "Soldiers killed nine farmers in Lyon on Monday, the mayor of Lyon said.", "2025-03-12")
    other = _read(tools, "b", "Soldiers killed four farmers in all in Lyon on Monday, the army said.", "2025-03-12")
    comparison = compare([one, other], tools)
    (dispute,) = comparison.disputes
    (incident,) = [i for i in comparison.incidents if i.id == dispute.incident]
    assert {mention.report for mention in incident.mentions} == {"a", "b"}


def test_two_who_speak_are_two_incidents(tools: Tools) -> None:
    one = _read(tools, "a", "The ministry denied that police had beaten the clerk.", "2025-03-12")
    other = _read(tools, "b", "The company denied that the ferry had been overloaded.", "2025-03-12")
    found = find_incidents([one, other], {"a": "s1", "b": "s1"}, _judge(tools))
    assert len([incident for incident in found if incident.type == "REJECT"]) == 2


def test_one_by_name_is_not_several(tools: Tools) -> None:
    named = _read(tools, "a", "Police officers beat Ilse Marn, the harbour master.", "2025-03-12")
    other = _read(tools, "b", "Police officers beat two sailors at the quay.", "2025-03-12")
    found = find_incidents([named, other], {"a": "s1", "b": "s1"}, _judge(tools))
    beaten = [{m.report for m in incident.mentions} for incident in found if incident.type == "ASSAULT"]
    assert beaten == [{"a"}, {"b"}]


def test_how_many_of_them_tells_nobody_from_others(tools: Tools) -> None:
    one = _read(tools, "a", "Two dockers were killed on Wednesday, the ministry said.", "2025-03-12")
    other = _read(tools, "b", "Police shot at dockers on Wednesday and killed six of them.", "2025-03-12")
    found = find_incidents([one, other], {"a": "s1", "b": "s1"}, _judge(tools))
    assert {"a", "b"} in [{m.report for m in incident.mentions} for incident in found]
