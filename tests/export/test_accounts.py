"""Reports have short labels, and what repeats is said in a sentence."""

from dataclasses import replace

from rashomon.export.accounts import describe_account, label_reports, say_copies, say_stories
from rashomon.records.comparison import Account, Copy, Story
from tests.export.eventful import COMPARISON


def test_labels_go_on_past_z() -> None:
    labels = list(label_reports([Account(id=str(number)) for number in range(30)]).values())
    assert (labels[0], labels[25], labels[26], labels[29]) == ("A", "Z", "AA", "AD")


def test_a_report_of_which_nothing_is_known_goes_by_its_id() -> None:
    assert [describe_account(account) for account in COMPARISON.reports] == [
        "Kelvar Post · 2 July 2025",
        "Free Courier · 3 July 2025",
        "id three",
    ]


def test_copies_are_said_with_their_origin_where_it_is_known() -> None:
    labels = label_reports(COMPARISON.reports)
    copies = (
        Copy(reports=("one", "two", "three"), origin="one"),
        Copy(reports=("one", "two"), origin="two"),
        Copy(reports=("one", "three")),
    )
    said = say_copies(replace(COMPARISON, copies=copies), labels)
    assert said == ("B and C repeat A", "A repeats B", "A and C repeat each other")


def test_stories_are_named_where_there_are_several() -> None:
    labels = label_reports(COMPARISON.reports)
    assert list(say_stories(COMPARISON, labels)) == []
    stories = (Story(id="s1", reports=("one", "three"), title="A"), Story(id="s2", reports=("two",), title="B"))
    assert list(say_stories(replace(COMPARISON, stories=stories), labels)) == [("A, C", "A"), ("B", "B")]
