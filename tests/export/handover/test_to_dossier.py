"""The dossier is one page that needs nothing beside it."""

from dataclasses import replace
from pathlib import Path

import pytest

from rashomon.export.handover import PROFILES, Handover, hand_over, redact
from rashomon.records.judgement import Anchor, Judgement, Target
from tests.export.browser import Page
from tests.export.eventful import READING
from tests.export.handover.packages import EMPTY, HANDOVER, HOSTILE_PACKAGE, JUDGED
from tests.export.sample import HOSTILE


def read_page(package: Handover, folder: Path) -> tuple[str, Page]:
    """The page as it is written, then as a browser sees it."""
    source = (hand_over(package, "html", folder / "out").folder / "dossier.html").read_text(encoding="utf-8")
    return source, Page(source)


def test_it_has_all_parts(tmp_path: Path) -> None:
    source, page = read_page(HANDOVER, tmp_path)
    for words in (
        "Miners of Kelvar",
        "Made on 2 January 2026, 03:04 UTC by Mara Lint",
        "Every act is “according to”.",
        "The accounts side by side",
        "What people judged",
        "The sources",
        "Custody",
        "Fetched from the web on 2 July 2025.",
        READING.report.sha256,
        "Recipe",
        READING.recipe.id,
        "harbour.pdf is a PDF",
        "What is left out",
    ):
        assert words in page.words, words
    assert "<script" not in source
    assert "default-src 'none'; style-src 'unsafe-inline'" in source


@pytest.mark.parametrize("package", [HANDOVER, EMPTY, HOSTILE_PACKAGE, redact(HANDOVER, PROFILES["private"]).handover])
def test_links_lead_somewhere(package: Handover, tmp_path: Path) -> None:
    _, page = read_page(package, tmp_path)
    assert len(set(page.ids)) == len(page.ids)
    assert {target[1:] for target in page.targets if target.startswith("#")} <= set(page.ids)
    assert {name for names in page.described for name in names.split()} <= set(page.ids)
    assert not page.opened


def test_nothing_runs(tmp_path: Path) -> None:
    source, page = read_page(HOSTILE_PACKAGE, tmp_path)
    assert page.tags["script"] == 0
    assert "\x1b" not in source
    assert "\u202e" not in source
    assert HOSTILE not in source
    assert not [target for target in page.targets if target.startswith("javascript:")]


def test_judgements_stand_beside_what_they_are_of(tmp_path: Path) -> None:
    said = READING.attributions[2]
    spans = (*said.source, *said.cue)
    anchor = Anchor(
        report=READING.report.sha256, role="source", spans=spans, quotes=tuple(span.of(READING.text) for span in spans)
    )
    judgement = Judgement(
        id="01" * 32,
        made="2026-01-01T10:00:00+00:00",
        by="Mara Lint",
        verdict="reject",
        target=Target(part="attribution", anchors=(anchor,)),
        reason="He is no brother.",
    )
    _, page = read_page(replace(HANDOVER, judgements=(judgement, *HANDOVER.judgements)), tmp_path)
    judged = page.words.partition("What people judged 2 judgements")[2]
    assert "not fitting" not in judged
    assert "his brother Petr ? alleges: " in judged
    assert "Mara Lint holds it for wrong attribution · 1 January 2026" in " ".join(judged.split())
    assert "He is no brother." in judged
    assert "beating, alleged by his brother Petr" in judged
    assert "→ mode: torture" in judged


def test_what_came_of_judgements_is_said_once(tmp_path: Path) -> None:
    _, page = read_page(JUDGED, tmp_path)
    words = " ".join(page.words.split())
    assert "† Mara Lint, 1 January 2026, settles this: A court found 12 names." in words
    assert words.count("What people judged 3 in effect, 1 not fitting") == 1
    assert "not fitting: the report is not among these" in words


def test_a_redacted_dossier_says_so(tmp_path: Path) -> None:
    _, page = read_page(redact(HANDOVER, PROFILES["victims"]).handover, tmp_path)
    assert "Names were taken out (victims)." in page.words
    assert "Ivo Rand" not in page.words
