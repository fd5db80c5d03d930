"""The head of links leads phrases back to those before them, with likelihoods."""

from pathlib import Path

import pytest

from rashomon.models import links
from rashomon.models.links import LEAST, MOST, open_links
from rashomon.pipeline import Tools, look
from rashomon.reading.layout import lay_out
from rashomon.records.tags import Link
from rashomon.records.text import Text

CLEAN = "Mira Valdane sued the ferry company. She said it had lied to her clients."


def see(clean: str, tools: Tools) -> dict[str, tuple[str, Link]]:
    """By phrase the phrase that it likeliest goes back to."""
    text = Text(clean=clean)
    [seen] = look([text], [lay_out(text)], tools)
    spans = {link.token: seen.parse.span(link.first, link.last).of(clean) for link in seen.tags.links}
    return {
        spans[link.token]: (spans[link.antecedents[0][0]] if link.antecedents else "", link) for link in seen.tags.links
    }


def test_pronouns_go_back_to_whom_they_mean(tools: Tools) -> None:
    found = see(CLEAN, tools)
    assert found["She"][0] == "Mira Valdane"
    assert found["it"][0] == "the ferry company"
    assert found["Mira Valdane"][1].antecedents == ()


def test_likelihoods_are_of_what_is_before_and_fall(tools: Tools) -> None:
    for _, link in see(CLEAN * 9, tools).values():
        likely = [likelihood for _, likelihood in link.antecedents]
        assert likely == sorted(likely, reverse=True)
        assert all(LEAST <= one <= 1 for one in likely)
        assert len(likely) <= MOST
        assert sum(likely) <= link.any + 0.01
        assert all(token < link.token for token, _ in link.antecedents)


@pytest.mark.parametrize("clean", ["", ".", "Kelvar.", "\x00 ."])
def test_texts_with_next_to_nothing_have_no_links(clean: str, tools: Tools) -> None:
    assert see(clean, tools) == {}


def test_a_tagger_that_was_not_trained_for_it_has_no_head(tmp_path: Path) -> None:
    assert open_links(tmp_path, 1) is None


def test_a_long_text_is_described_in_parts_to_the_same_end(tools: Tools, monkeypatch: pytest.MonkeyPatch) -> None:
    text = Text(clean=" ".join([CLEAN, "A sailor saw the ferry. He told the police of it."] * 12))
    [whole] = look([text], [lay_out(text)], tools)
    monkeypatch.setattr(links, "PAIRS", 60)
    [parts] = look([text], [lay_out(text)], tools)
    assert [link.token for link in whole.tags.links] == [link.token for link in parts.tags.links]
    for one, other in zip(whole.tags.links, parts.tags.links, strict=True):
        assert one.any == pytest.approx(other.any, abs=0.002)
        assert dict(one.antecedents) == pytest.approx(dict(other.antecedents), abs=0.002)
