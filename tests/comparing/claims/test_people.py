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
    ],
)
def test_what_is_said_of_a_person(text: str, wanted: tuple[str, str, str | None], tools: Tools) -> None:
    assert wanted in _said(tools, text)


def test_what_is_denied_of_a_person_is_not_said(tools: Tools) -> None:
    assert _said(tools, "Police denied that the watchman, Emil Tarn, was in custody.") == set()


def test_my_son_is_the_other_one_of_that_surname(tools: Tools) -> None:
    text = "Guards took Emil Tarn from the mill on Sunday. “My son is still in custody,” Helga Tarn said."
    assert ("status", "detained", "Emil Tarn") in _said(tools, text)
