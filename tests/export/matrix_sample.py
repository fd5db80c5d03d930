"""A comparison of seven invented reports on one blast, with all that a matrix has to show."""

from collections.abc import Sequence

from rashomon.records.attribution import Stance
from rashomon.records.comparison import (
    Account,
    Agreement,
    Comparison,
    Copy,
    Dispute,
    Holder,
    Incident,
    Independence,
    Position,
    SameOrigin,
    Story,
)
from rashomon.records.span import Span
from tests.export.sample import RECIPE

REPORTS = (
    Account(id="radio", publisher="Orvelle Radio", published="2025-05-05T09:00:00+00:00", title="Gas ignites"),
    Account(id="post", publisher="Delta Post", published="2025-05-05T07:30:00+00:00"),
    Account(id="wire", publisher="Northern Wire", published="2025-05-06"),
    Account(id="gazette", publisher="Sorn Gazette", published="2025-05-06"),
    Account(id="river", publisher="صحيفة النهر", published="2025-05-07"),
    Account(id="mist", publisher="朝霧新聞", published="2025-05-12"),
    Account(id="leaflet"),
)


def hold(
    name: str,
    report: str,
    quote: str,
    stance: Stance = "asserts",
    *,
    via: tuple[str, ...] = (),
    entity: str | None = None,
) -> Holder:
    """A holder, shortly said."""
    end = len(quote) + len(name)
    return Holder(
        name=name, entity=entity, via=via, report=report, stance=stance, evidence=Span(len(name), end), quote=quote
    )


def origins(least: int, most: int | None = None, *why: SameOrigin) -> Independence:
    """How many origins, shortly said."""
    return Independence(at_least=least, at_most=most or least, why=why)


def place(value: str, holders: Sequence[Holder], independent: Independence) -> Position:
    """A position whose words are its value."""
    return Position(value=value, text=value, holders=tuple(holders), independent=independent)


MINISTRY = hold("the Mines Ministry", "radio", "Fourteen died, the Mines Ministry said.", entity="Mines Ministry")
RAISED = hold("the ministry", "wire", "The ministry raised the toll to 19.", entity="Mines Ministry")
LATEST = hold("The ministry", "mist", "The ministry speaks of 23 dead.", entity="Mines Ministry")
UNION = hold("the union", "post", "Twenty-two died, the union said.")
WIRE = hold("Northern Wire", "wire", "Twenty-two miners died.")
GAZETTE = hold("Sorn Gazette", "gazette", "Twenty-two miners died.")
PROSECUTOR = hold("the prosecutor", "radio", "Saboteurs cut a cable.", via=("state television",))
COMPARISON = Comparison(
    recipe=RECIPE,
    reports=REPORTS,
    copies=(Copy(reports=("wire", "gazette"), origin="wire"),),
    stories=(Story(id="s1", reports=tuple(account.id for account in REPORTS), title="Blast at the Nadir shaft"),),
    incidents=(
        Incident(id="i1", story="s1", type="ASSAULT", time="2025-05-04", place="Orvelle"),
        Incident(id="i2", story="s1", type="PROTEST"),
    ),
    disputes=(
        Dispute(
            id="d1",
            slot="deaths",
            about="deaths: killed",
            incident="i1",
            strength="strict",
            positions=(
                place("14", [MINISTRY], origins(1)),
                place(
                    "22",
                    [UNION, WIRE, GAZETTE],
                    origins(1, 2, SameOrigin(reports=("wire", "gazette"), reason="copies of one text")),
                ),
                place(
                    "more than 30", [hold("نقابة عمال المناجم", "river", "قتل أكثر من ثلاثين.", "alleges")], origins(1)
                ),
            ),
        ),
        Dispute(
            id="d2",
            slot="responsibility",
            about="responsibility: the blast",
            incident="i1",
            strength="strict",
            positions=(
                place("saboteurs", [PROSECUTOR], origins(1)),
                place("Karst Coal", [hold("the union", "post", "Karst Coal is to blame.", "alleges")], origins(1)),
                place("nobody", [hold("Karst Coal", "river", "Karst Coal rejected all blame.", "rejects")], origins(1)),
            ),
        ),
        Dispute(
            id="d3",
            slot="detained",
            about="detained: outside the pithead",
            incident="i2",
            strength="possible",
            positions=(
                place("31", [hold("a policeman", "mist", "A policeman said 31.")], origins(1)),
                place("about 60", [hold("a policeman", "leaflet", "A policeman said 60.")], origins(1)),
            ),
        ),
    ),
    updates=(
        Dispute(
            id="u1",
            slot="deaths",
            about="deaths: killed",
            incident="i1",
            strength="strict",
            positions=(
                place("14", [MINISTRY], origins(1)),
                place("19", [RAISED], origins(1)),
                place("23", [LATEST], origins(1)),
            ),
        ),
    ),
    agreements=(
        Agreement(
            slot="time",
            about="time: the blast",
            value="2025-05-04",
            holders=(hold("Delta Post", "post", "on Sunday"), hold("朝霧新聞", "mist", "日曜日")),
            independent=origins(1, 2),
        ),
    ),
)
