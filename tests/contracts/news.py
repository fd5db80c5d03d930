"""Invented news in any amount, the same for the same seed."""

import random

PEOPLE = (
    "Ines Calloway", "Tomas Reyl", "President Aru Velmar", "the interior minister", "Judge Oda Brandt",
    "a hospital spokesman", "Col. Petrik Saal", "union leader Mina Dorsey", "two residents of Hask",
    "the country’s chief prosecutor", "Dr. Liu Hartmann",
)  # fmt: skip
CUES = (
    "said",
    "claimed",
    "denied",
    "told the Northern Wire",
    "insisted",
    "wrote in a statement",
    "confirmed on Tuesday",
)
CONTENTS = (
    "the bridge had been closed since March", "that 14 people were killed and 30 others injured in the blast",
    "troops wouldn’t leave the valley before winter", "it is unclear if the cargo was insured",
    "that the ministry's figures, published on May 3, were wrong by $2.4 million",
    "the ferry didn't sink because of the storm", "that O’Dell & Sons will pay", "nobody had been warned",
    "the detainees were beaten, deprived of sleep and made to sign papers they couldn't read",
)  # fmt: skip
SHAPES = (
    "{person} {cue} {content}.",
    "“{Content},” {person} said, “and there ain't much more to say.”",
    "According to {person}, {content}; {other} {cue} {content2}.",
    "\"{Content},\" {cue} {person}.",
    "{Content}, {person} {cue}. There's no evidence of it, but let's wait, {other} said.",
    "In KELVAR, Osteria — {person} {cue} {content},\nand then {other}, who isn't\nrelated, {cue} {content2}.",
    "  {Person}:\t“{Content}…”   [see p. 4]  ",
    "{Content}",
    "¿{content}? https://news.example/a?b={number} @kelvar {number},{number} km² №{number}",
)  # fmt: skip


def write_paragraphs(number: int, *, seed: int = 7) -> list[str]:
    """`number` paragraphs of one to four sentences, some wrapped by hand, some with odd spaces or marks."""
    chance = random.Random(seed)
    return [" ".join(_write_sentence(chance) for _ in range(chance.choice((1, 1, 2, 3, 4)))) for _ in range(number)]


def _write_sentence(chance: random.Random) -> str:
    person, other = chance.sample(PEOPLE, 2)
    content, other_content = chance.sample(CONTENTS, 2)
    bare = content.removeprefix("that ")
    return chance.choice(SHAPES).format(
        person=person,
        Person=person[0].upper() + person[1:],
        other=other,
        cue=chance.choice(CUES),
        content=content,
        content2=other_content,
        Content=bare[0].upper() + bare[1:],
        number=chance.randint(1, 99_999),
    )
