"""What people judged is told in words, with what came of it."""

from dataclasses import replace

from rashomon.comparing.judgements import aim_at_copy, aim_at_dispute, aim_at_judgement, aim_at_source, judge
from rashomon.export.accounts import Accounts
from rashomon.export.comparison_to_html import comparison_to_html
from rashomon.export.comparison_to_text import comparison_to_text
from rashomon.export.judged import count_fates, say_of_disputes, tell_judgements
from rashomon.export.wrap import Page
from rashomon.records.comparison import Applied, Comparison, Contested, Found, Idle, Judgements
from rashomon.records.judgement import Anchor, Correction, Judgement, Target, Verdict
from rashomon.records.reading import Reading
from rashomon.records.report import Head
from rashomon.records.span import Span
from tests.export.eventful import COMPARISON
from tests.export.sample import HOSTILE, RECIPE

MADE = "2026-03-01T09:30:00+02:00"
READINGS = [
    Reading(recipe=RECIPE, report=Head(id=account.id, sha256=account.id), text="x" * 900)
    for account in COMPARISON.reports
]
DISPUTE = COMPARISON.disputes[0]
ON_DISPUTE = aim_at_dispute(DISPUTE, READINGS)
STATEMENT = Target(
    part="attribution", anchors=(Anchor(report="one", role="cue", spans=(Span(0, 4),), quotes=("said",)),)
)


def say(target: Target, verdict: Verdict, by: str = "Ana", **more: str) -> Judgement:
    corrections = (Correction(field="reliability", value="B"),) if verdict == "rate" else ()
    return judge(target, verdict, by=by, made=MADE, reason=more.get("reason"), corrections=corrections)


SETTLED = say(ON_DISPUTE, "resolve", reason="the ministry took it back")
REJECTED = say(ON_DISPUTE, "reject", by="Bo")
RATED = say(aim_at_source("the ministry"), "rate")
LOST = say(STATEMENT, "reject")
TAKEN = say(aim_at_judgement(LOST), "withdraw")


def judged(*given: Judgement, **told: object) -> Comparison:
    ids = tuple(one.id for one in given if one.target == ON_DISPUTE)
    marked = (replace(DISPUTE, judged=ids), *COMPARISON.disputes[1:])
    return replace(COMPARISON, disputes=marked, judgements=replace(Judgements(given=given), **told))  # type: ignore[arg-type]


HELD = judged(
    SETTLED,
    RATED,
    applied=(Applied(id=SETTLED.id, found=(Found(part="dispute", id=DISPUTE.id),)), Applied(id=RATED.id)),
)
TORN = judged(
    SETTLED, REJECTED, contested=(Contested(ids=(SETTLED.id, REJECTED.id), found=(), reason="reject against resolve"),)
)
IDLE = judged(
    LOST,
    TAKEN,
    unfit=(Idle(id=LOST.id, reason="its report is not among these"),),
    replaced=(Idle(id=TAKEN.id, reason="withdrawn on Monday"),),
)


def tell(comparison: Comparison) -> list[tuple[str, str, str]]:
    sayings = tell_judgements(comparison, Accounts.of(comparison.reports))
    return [(saying.fate, saying.why, saying.words) for saying in sayings]


def test_each_is_told_with_what_came_of_it() -> None:
    about = (DISPUTE.entity or DISPUTE.about).removeprefix(f"{DISPUTE.slot}: ")
    assert tell(HELD) == [
        ("in effect", "", f"Ana, 1 March 2026, settles the dispute over “{about}”: the ministry took it back"),
        ("in effect", "", "Ana, 1 March 2026, rates the source “the ministry”: reliability is B"),
    ]
    assert [(fate, why) for fate, why, _ in tell(TORN)] == [("contested", "reject against resolve")] * 2
    assert [(fate, why) for fate, why, _ in tell(IDLE)] == [
        ("not fitting", "its report is not among these"),
        ("withdrawn or replaced", "withdrawn on Monday"),
    ]
    assert tell(IDLE)[0][2] == "Ana, 1 March 2026, rejects the statement “said”"
    assert count_fates(tell_judgements(TORN, Accounts.of(TORN.reports))) == "2 contested"


def test_a_link_between_reports_is_told_by_their_labels() -> None:
    merged = say(aim_at_copy(READINGS[:2]), "merge")
    found = tuple(Found(part="copy", report=reading.report.id) for reading in READINGS[:2])
    ((_, _, words),) = tell(judged(merged, applied=(Applied(id=merged.id, found=found),)))
    assert words == "Ana, 1 March 2026, says that reports repeat each other (A, B)"


def test_a_dispute_says_what_people_say_of_it() -> None:
    said = say_of_disputes(TORN.judgements, {DISPUTE.id: TORN.disputes[0].judged})
    assert said[DISPUTE.id] == (
        "Ana, 1 March 2026, settles this, which others contest: the ministry took it back",
        "Bo, 1 March 2026, rejects this, which others contest",
    )


def test_the_pages_mark_what_is_judged_and_tell_the_rest_below() -> None:
    text = "".join(comparison_to_text(HELD, Page(width=100, colour=False)))
    assert "† judged by a person" in text
    assert "† Ana, 1 March 2026, settles this: the ministry took it back" in text
    assert "WHAT PEOPLE JUDGED 2 in effect" in text
    html = "".join(comparison_to_html(HELD))
    assert '<span aria-hidden="true">†</span> <bdi>Ana, 1 March 2026, settles this' in html
    assert '<h2 id="c-judged">What people judged <small>2 in effect</small></h2>' in html


def test_without_judgements_the_pages_say_nothing_of_any() -> None:
    shown = "".join(comparison_to_text(COMPARISON, Page(width=100, colour=False)))
    assert "†" not in shown
    assert "judged" not in shown.lower()
    assert "†" not in "".join(comparison_to_html(COMPARISON))


def test_whatever_people_write_is_harmless() -> None:
    hostile = judge(ON_DISPUTE, "resolve", by=HOSTILE, made=MADE, reason=HOSTILE)
    comparison = judged(hostile, applied=(Applied(id=hostile.id),))
    assert "\x1b" not in "".join(comparison_to_text(comparison, Page(width=100, colour=False)))
    html = "".join(comparison_to_html(comparison))
    assert "<script" not in html
