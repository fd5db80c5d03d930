"""A reading with every layer, a comparison of three reports, both built by hand on invented news."""

from rashomon.records.anchor import Place, Time
from rashomon.records.comparison import (
    Account,
    Agreement,
    Comparison,
    Copy,
    Denial,
    Denied,
    Dispute,
    Holder,
    Independence,
    Position,
    SameOrigin,
    Story,
)
from rashomon.records.entity import Attribute, Entity
from rashomon.records.event import Event, Participant
from rashomon.records.quantity import Quantity
from rashomon.records.reading import Reading
from rashomon.records.report import Head
from rashomon.records.span import Span
from tests.export.sample import RECIPE, attribute

TEXT = """\
Miners held in Kelvar
Police in Kelvar detained 31 miners on Friday, the Free Union said.
Two of them, Ivo Rand, 34, and a driller, were beaten in custody, Radio Lume cited his brother Petr as saying.
The Interior Ministry denied that officers had beaten Rand.
The mayor promised to meet the miners at about 3 p.m. The detentions began at dawn.
"""


def find(words: str, after: str = "") -> Span:
    """Where `words` stand in the text, after the words `after`."""
    start = TEXT.index(words, TEXT.index(after))
    return Span(start, start + len(words))


def _part(words: str, entity: str | None = None, after: str = "") -> Participant:
    return Participant(span=find(words, after), entity=entity)


ATTRIBUTIONS = (
    attribute(
        "a1", (find("the Free Union"),), (find("said"),), (find("Police in Kelvar detained 31 miners on Friday"),)
    ),
    attribute("a2", (find("Radio Lume"),), (find("cited"),), (find("Two of them, Ivo Rand, 34, and a driller"),)),
    attribute(
        "a3",
        (find("his brother Petr"),),
        (find("as saying"),),
        (find("Two of them, Ivo Rand, 34, and a driller, were beaten in custody"),),
        "alleges",
        within="a2",
    ),
    attribute(
        "a4",
        (find("The Interior Ministry"),),
        (find("denied"),),
        (find("that officers had beaten Rand"),),
        "denies",
        speaker="e3",
    ),
    attribute("a5", (find("The mayor"),), (find("promised"),), (find("to meet the miners"),), "promises"),
)
READING = Reading(
    recipe=RECIPE,
    report=Head(id="miners", sha256="ab" * 32, title="Miners held in Kelvar", published="2025-07-02", language="en"),
    text=TEXT,
    sentences=tuple(
        find(words)
        for words in (
            "Miners held in Kelvar",
            "Police in Kelvar detained 31 miners on Friday, the Free Union said.",
            TEXT.splitlines()[2],
            TEXT.splitlines()[3],
            "The mayor promised to meet the miners at about 3 p.m.",
            "The detentions began at dawn.",
        )
    ),
    attributions=ATTRIBUTIONS,
    entities=(
        Entity(
            id="e1",
            name="Ivo Rand",
            type="person",
            mentions=(find("Ivo Rand"), find("Rand", "beaten Rand")),
            country="ARM",
            role="LAB",
            attributes=(
                Attribute(name="age", value="34", span=find("34"), attribution="a3"),
                Attribute(name="status", value="injured", span=find("beaten"), attribution="a3"),
                Attribute(name="status", value="injured", span=find("beaten", "had beaten"), attribution="a4"),
            ),
        ),
        Entity(id="e2", name="Kelvar police", type="organization", mentions=(find("Police in Kelvar"),), role="COP"),
        Entity(
            id="e3", name="Interior Ministry", type="government", mentions=(find("The Interior Ministry"),), role="GOV"
        ),
        Entity(id="e4", name="Kelvar", type="place", mentions=(find("Kelvar"), find("Kelvar", "Police"))),
    ),
    times=(
        Time(id="t1", span=find("Friday"), type="DATE", value="2025-06-27", earliest="2025-06-27", latest="2025-06-27"),
        Time(id="t2", span=find("about 3 p.m."), type="TIME", value="XXXX-XX-XXT15:00"),
    ),
    places=(
        Place(
            id="p1",
            span=find("Kelvar", "Police"),
            name="Kelvar",
            geonames=42,
            lat=40.25,
            lon=45.0,
            country="ARM",
            kind="literal",
        ),
    ),
    quantities=(Quantity(id="q1", span=find("31"), unit="detained", low=31, high=31, of="miners"),),
    events=(
        Event(
            id="v1",
            happening="h1",
            type="COERCE",
            mode="arrest",
            trigger=find("detained"),
            sentence=1,
            actors=(_part("Police in Kelvar", "e2"),),
            recipients=(_part("31 miners"),),
            time="t1",
            place="p1",
            quantities=("q1",),
            attributions=("a1",),
            confidence=0.9,
        ),
        Event(
            id="v2",
            happening="h2",
            type="ASSAULT",
            mode="beat",
            trigger=find("beaten"),
            sentence=2,
            actors=(Participant(entity="e2", implied=True),),
            recipients=(_part("Ivo Rand", "e1"), _part("a driller")),
            attributions=("a2", "a3"),
        ),
        Event(
            id="v3",
            happening="h2",
            type="ASSAULT",
            mode="beat",
            trigger=find("beaten", "had beaten"),
            sentence=3,
            actors=(_part("officers", "e2"),),
            recipients=(_part("Rand", "e1", "beaten Rand"),),
            attributions=("a4",),
        ),
        Event(
            id="v4",
            happening="h3",
            type="CONSULT",
            trigger=find("meet"),
            sentence=4,
            actors=(_part("The mayor"),),
            recipients=(_part("the miners"),),
            time="t2",
            modality="planned",
            attributions=("a5",),
        ),
        Event(id="v5", happening="h1", type="COERCE", trigger=find("detentions"), sentence=5, background=True),
        Event(
            id="v6",
            happening="h4",
            type="RETREAT",
            mode="release",
            trigger=find("custody"),
            sentence=2,
            polarity="negative",
            modality="possible",
        ),
    ),
)
ALONE = Independence(at_least=1, at_most=1)
MOTHER = Holder(
    name="his mother",
    via=("a lawyer",),
    report="two",
    stance="alleges",
    evidence=Span(10, 60),
    quote="His mother said that guards beat him with batons for an hour.",
)
MINISTRY = Holder(
    name="The Interior Ministry",
    report="one",
    stance="denies",
    evidence=Span(0, 40),
    quote="“Nobody laid a hand on him,” the Interior Ministry said.",
)
COMPARISON = Comparison(
    recipe=RECIPE,
    reports=(
        Account(id="one", publisher="Kelvar Post", published="2025-07-02", title="Man dies in cell"),
        Account(id="two", publisher="Free Courier", published="2025-07-03"),
        Account(id="three"),
    ),
    copies=(Copy(reports=("two", "three"), origin="two"),),
    stories=(Story(id="s1", reports=("one", "two", "three"), title="Man dies in cell"),),
    disputes=(
        Dispute(
            id="d1",
            slot="age",
            about="age of Ivo Rand",
            entity="Ivo Rand",
            strength="possible",
            positions=(
                Position(
                    value="34",
                    text="34",
                    holders=(
                        Holder(
                            name="Kelvar Post",
                            report="one",
                            stance="asserts",
                            evidence=Span(50, 70),
                            quote="Ivo Rand, 34, a driller, was found in the morning.",
                        ),
                    ),
                    independent=ALONE,
                ),
                Position(
                    value="36",
                    text="36",
                    holders=(
                        Holder(
                            name="Free Courier",
                            report="two",
                            stance="asserts",
                            evidence=Span(70, 90),
                            quote="Rand was 36.",
                        ),
                    ),
                    independent=ALONE,
                ),
            ),
        ),
        Dispute(
            id="d2",
            slot="occurrence",
            about="guards beat him with batons",
            strength="strict",
            positions=(
                Position(
                    value="asserted",
                    text="guards beat him",
                    holders=(
                        MOTHER,
                        Holder(
                            name=MOTHER.name,
                            via=MOTHER.via,
                            report="three",
                            stance="alleges",
                            evidence=MOTHER.evidence,
                            quote=MOTHER.quote,
                        ),
                    ),
                    independent=Independence(
                        at_least=1,
                        at_most=2,
                        why=(SameOrigin(reports=("two", "three"), reason="copies of one text"),),
                    ),
                ),
                Position(value="denied", text="any beating", holders=(MINISTRY,), independent=ALONE),
            ),
        ),
    ),
    updates=(
        Dispute(
            id="u1",
            slot="detained",
            about="detained",
            strength="strict",
            positions=(
                Position(
                    value="31",
                    text="31",
                    holders=(
                        Holder(
                            name="the Free Union",
                            report="two",
                            stance="asserts",
                            evidence=Span(0, 9),
                            quote="31 were held by Thursday, the Free Union said.",
                        ),
                    ),
                    independent=ALONE,
                ),
                Position(
                    value="14",
                    text="14",
                    holders=(
                        Holder(
                            name="the Free Union",
                            report="one",
                            stance="asserts",
                            evidence=Span(0, 9),
                            quote="14 were held, the Free Union said.",
                        ),
                    ),
                    independent=ALONE,
                ),
            ),
        ),
    ),
    agreements=(
        Agreement(
            slot="status",
            about="status of Ivo Rand",
            value="dead",
            holders=(MOTHER, MINISTRY),
            independent=Independence(at_least=2, at_most=2),
        ),
    ),
    denials=(
        Denial(of=Denied(report="one", attribution="a1"), holder=MINISTRY),
        Denial(
            of=Denied(report="two", attribution="a9"),
            holder=Holder(
                name="The mayor",
                report="two",
                stance="rejects",
                evidence=Span(3, 9),
                quote="The mayor rejected all blame.",
            ),
        ),
    ),
)
