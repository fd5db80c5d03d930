"""Test which report the others are led back to."""

from rashomon.comparing.copies.origin import find_origin
from rashomon.pipeline import Tools
from rashomon.records.reading import Reading
from rashomon.records.report import Head

BODY = "A ferry struck the old pier early on Sunday. Eleven people are missing, the coastguard said."


def _reading(tools: Tools, name: str, published: str | None = None, text: str = BODY) -> Reading:
    head = Head(id=name, sha256="0", publisher=name, published=published)
    return Reading(recipe=tools.recipe, report=head, text=text)


def test_a_credit_goes_before_the_time(tools: Tools) -> None:
    wire = _reading(tools, "Northern Wire", "2025-03-10")
    mail = _reading(tools, "Lissa Mail", "2025-03-09", f"LISSA (Northern Wire) - {BODY}")
    origin = find_origin([mail, wire])
    assert (origin.report, origin.reason) == ("Northern Wire", "Northern Wire is credited")
    (quote,) = origin.evidence
    assert (quote.report, quote.span.of(mail.text)) == ("Lissa Mail", "Northern Wire")


def test_who_is_credited_by_who_is_credited_is_the_origin(tools: Tools) -> None:
    wire = _reading(tools, "Northern Wire")
    mail = _reading(tools, "Lissa Mail", text=f"LISSA (Northern Wire) - {BODY}")
    post = _reading(tools, "Kelvar Post", text=f"{BODY}\nSource: Lissa Mail")
    assert find_origin([post, mail, wire]).report == "Northern Wire"


def test_where_a_wire_is_credited_that_is_not_there_nobody_is_the_origin(tools: Tools) -> None:
    readings = [
        _reading(tools, name, day, f"LISSA (Meridian) - {BODY}")
        for name, day in (("Lissa Mail", "2025-03-09"), ("Kelvar Post", "2025-03-10"))
    ]
    origin = find_origin(readings)
    assert origin.report is None
    assert origin.reason == "Meridian is credited, whose report is not among these"
    assert len(origin.evidence) == 2


def test_a_dateline_in_its_own_name_tells_where_no_other_has_one(tools: Tools) -> None:
    wire = _reading(tools, "Northern Wire", text=f"LISSA (Northern Wire) - {BODY}")
    origin = find_origin([_reading(tools, "Lissa Mail"), wire])
    assert (origin.report, origin.reason) == ("Northern Wire", "Northern Wire has the dateline to its name")
    mail = _reading(tools, "Lissa Mail", text=f"LISSA (Lissa Mail) - {BODY}")
    assert find_origin([mail, wire]).report is None


def test_the_place_of_a_dateline_is_no_publisher(tools: Tools) -> None:
    mail = _reading(tools, "Lissa Mail", "2025-03-09")
    origin = find_origin([_reading(tools, "Kelvar Post", "2025-03-10", f"{BODY} - Kelvar"), mail])
    assert origin.report == "Lissa Mail"


def test_an_hour_tells_but_a_day_beside_its_own_hours_does_not(tools: Tools) -> None:
    first = _reading(tools, "Lissa Mail", "2025-03-09T08:00:00+02:00")
    assert find_origin([_reading(tools, "Kelvar Post", "2025-03-09T07:00:00Z"), first]).report == "Lissa Mail"
    assert find_origin([_reading(tools, "Kelvar Post", "2025-03-09"), first]).report is None
    assert find_origin([_reading(tools, "Kelvar Post"), first]).report is None
    assert find_origin([_reading(tools, "Kelvar Post", "in March"), first]).report is None


def test_the_ends_of_the_calendar_stand_for_no_day(tools: Tools) -> None:
    for day in ("0001-01-01", "0001-01-01T00:00:00+04:00", "9999-12-31T23:59:59-04:00"):
        mail, post = _reading(tools, "Lissa Mail", day), _reading(tools, "Kelvar Post", "2025-03-09T10:00:00Z")
        assert find_origin([mail, post]).report is None
