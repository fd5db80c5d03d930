"""Who says it is said with how they stand to it."""

from dataclasses import replace

from rashomon.export.statements import arrange
from rashomon.export.voices import Voice, Voices, say_voices
from tests.export.eventful import ATTRIBUTIONS, READING


def test_the_innermost_source_speaks_and_the_others_relay() -> None:
    voice = Voices(arrange(READING)).find(("a2", "a3"))
    assert (voice.lead, voice.name, voice.through) == ("alleged by", "his brother Petr", ("Radio Lume",))


def test_a_source_that_is_not_named_gives_way_to_one_that_is() -> None:
    unnamed = replace(ATTRIBUTIONS[2], source=())
    statements = arrange(replace(READING, attributions=(*ATTRIBUTIONS[:2], unnamed)))
    assert Voices(statements).find(("a2", "a3")).name == "Radio Lume"
    assert Voices(statements).find(("a3",)).name == "somebody who is not named"


def test_voices_of_one_stance_stand_together() -> None:
    voices = [Voice(name="A"), Voice(lead="denied by", name="B"), Voice(name="C", through=("D", "E")), Voice(name="A")]
    assert say_voices(voices) == "according to A and C (relayed by D, by E); denied by B"
