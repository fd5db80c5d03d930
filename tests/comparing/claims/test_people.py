"""Test what is claimed of people: age, state, fate, name."""

import pytest

from rashomon.comparing.claims.people import describe
from rashomon.pipeline import Tools
from tests.comparing.claims.claiming import claim


def _said(tools: Tools, text: str) -> set[tuple[str, str, str | None]]:
    return {(c.slot, c.value, c.subject) for c in claim(tools, describe, text)}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Emil Tarn, 62, worked at the mill.", ("age", "62", "Emil Tarn")),
        ("Emil Tarn is sixty-two, his employer said.", ("age", "62", "Emil Tarn")),
        ("Emil Tarn was a Danish citizen, the mayor said.", ("nationality", "DNK", "Emil Tarn")),
        ("Emil Tarn was a Suvandan national, the mayor said.", ("nationality", "Suvandan", "Emil Tarn")),
        ("Emil Tarn is still in custody, his lawyer said.", ("status", "detained", "Emil Tarn")),
        ("Emil Tarn is not in custody, police said.", ("status", "not detained", "Emil Tarn")),
        ("The watchman, Emil Tarn, was never in custody, police said.", ("status", "not detained", "Emil Tarn")),
        ("Emil Tarn is alive, a doctor said.", ("status", "alive", "Emil Tarn")),
        ("Police identified the dead man as Emil Tarn.", ("identity", "Emil Tarn", None)),
        ("Emil Tarn turned 62 last week, his employer said.", ("age", "62", "Emil Tarn")),
        ("Emil Tarn was 19 at the time, the prosecutor said.", ("age", "19", "Emil Tarn")),
        ("Emil Tarn kept his 62nd birthday at the mill, his employer said.", ("age", "62", "Emil Tarn")),
        ("Emil Tarn was born in 1963, his union said.", ("age", "62", "Emil Tarn")),
        (
            "Police identified the man as Emil Tarn, a Dane, and as Jon Kesk, an Afghan.",
            ("nationality", "AFG", "Jon Kesk"),
        ),
        ("A Turkish lorry driver, Emil Tarn, was seen, customs officers said.", ("nationality", "TUR", "Emil Tarn")),
        ("“I was sacked by telephone,” Emil Tarn said.", ("status", "dismissed", "Emil Tarn")),
    ],
)
def test_what_is_said_of_a_person(text: str, wanted: tuple[str, str, str | None], tools: Tools) -> None:
    assert wanted in _said(tools, text)


def test_what_is_denied_of_a_person_is_not_said(tools: Tools) -> None:
    assert _said(tools, "Police denied that the watchman, Emil Tarn, was in custody.") == set()


def test_my_son_is_the_other_one_of_that_surname(tools: Tools) -> None:
    text = "Guards took Emil Tarn from the mill on Sunday. “My son is still in custody,” Helga Tarn said."
    assert ("status", "detained", "Emil Tarn") in _said(tools, text)


@pytest.mark.parametrize(
    "text",
    [
        "The score was 19 at the break, the trainer of Emil Tarn said.",
        "The Turkish consul, Emil Tarn, was seen at the port, customs officers said.",
        "Emil Tarn wrote of the mill’s 62nd year, his employer said.",
        "The mill of Emil Tarn was built in 1963, his union said.",
    ],
)
def test_what_is_said_of_something_else_is_not_said_of_a_person(text: str, tools: Tools) -> None:
    assert _said(tools, text) == set()


def test_of_whom_his_mother_speaks_the_report_may_not_say(tools: Tools) -> None:
    text = "Colonel Jon Kesk spoke at the mill on Sunday. “He was seventeen,” said his mother, Delia Quiles."
    assert not [found for found in _said(tools, text) if found[2] == "Jon Kesk"]
