"""Test whom a report credits."""

import pytest

from rashomon.comparing.copies.credits import Publishers, find_credits
from rashomon.pipeline import Tools
from rashomon.records.reading import Reading
from rashomon.records.report import Head

BODY = "A ferry struck the old pier early on Sunday. Eleven people are missing, the coastguard said. " * 5


@pytest.mark.parametrize(
    "text",
    [
        f"LISSA (Northern Wire) - {BODY}",
        f"LISSA, March 9 (Northern) — {BODY}",
        f"NORTHERN WIRE - {BODY}",
        f"By Ana Ruiz, Northern Wire\n\n{BODY}",
        f"Ferry strikes pier\n\n{BODY}\n© 2025 Northern Wire",
        f"{BODY}\nSource: Northern Wire",
        f"{BODY}\n(NW)",
        f"{BODY} — Northern Wire",
        f"Eleven are missing, Northern Wire reported on Sunday. {BODY}",
        f"According to the Northern Wire, eleven are missing. {BODY}",
    ],
)
def test_credits_are_found(tools: Tools, text: str) -> None:
    wire = Reading(recipe=tools.recipe, report=Head(id="w", sha256="0", publisher="Northern Wire"), text=BODY)
    mail = Reading(recipe=tools.recipe, report=Head(id="m", sha256="0", publisher="Lissa Mail"), text=text)
    publishers = Publishers([wire, mail])
    named = [publishers.named(credit, mail) for credit in find_credits(text)]
    assert "Northern Wire" in named
    assert "Lissa Mail" not in named


def test_who_is_quoted_in_the_middle_is_not_credited() -> None:
    text = f"{BODY}The council met (Northern Wire saw it). {BODY}"
    assert not [credit for credit in find_credits(text) if credit.name.startswith("Northern")]
