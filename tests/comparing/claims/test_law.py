"""Test what is called lawful."""

import pytest

from rashomon.comparing.claims.law import judge
from rashomon.pipeline import Tools
from tests.comparing.claims.claiming import claim


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The strike is legal, the union said.", ["lawful"]),
        ("The strike is illegal, the company said.", ["unlawful"]),
        ("The union rejected threats of legal action over the strike.", []),
        ("The town hall will open to all who need legal advice, the mayor said.", []),
        ("The company took legal advice and the strike is lawful, the union said.", ["lawful"]),
    ],
)
def test_what_is_called_lawful(text: str, wanted: list[str], tools: Tools) -> None:
    assert [found.value for found in claim(tools, judge, text)] == wanted
