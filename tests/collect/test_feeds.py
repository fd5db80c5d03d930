"""Test how the list of feeds is read."""

from pathlib import Path

import pytest

from rashomon.collect.feeds import Feed, read_feeds
from rashomon.errors import BadSettings
from tests.house.tree import ROOT

ONE = '[[feed]]\nurl = "https://herald.example/rss"\nname = "Herald"\n'


def _write(folder: Path, text: str) -> Path:
    path = folder / "feeds.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_feed_is_what_its_table_says(tmp_path: Path) -> None:
    text = ONE + (
        'every = "2h"\npublisher = "Kelvar Herald"\nlanguage = "en"\npages = true\n'
        'hosts = ["www.wire.example"]\nmost_pages = 5\nignore_robots = true\n'
        '\n[[feed]]\nname = "Wire"\nurl = "http://wire.example/"\n'
    )
    first, second = read_feeds(_write(tmp_path, text))
    assert first == Feed(
        url="https://herald.example/rss",
        name="Herald",
        every=7_200,
        publisher="Kelvar Herald",
        language="en",
        pages=True,
        hosts=("wire.example",),
        most_pages=5,
        ignore_robots=True,
    )
    assert (second.every, second.pages) == (3_600, False)


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        (ONE + 'every = "soon"', 4, 'give how often to look: "30m"'),
        (ONE + 'every = "0m"', 4, "how often"),
        (ONE + "every = 30", 4, "how often"),
        (ONE + "\n# a note\nevry = 1", 6, "'evry' is no key of a feed; keys are url, name"),
        (ONE + "pages = 1", 4, "give true or false"),
        (ONE + 'hosts = "wire.example"', 4, "a list of hosts"),
        (ONE + 'hosts = ["http://wire.example"]', 4, "a list of hosts"),
        (ONE + "most_pages = 0", 4, "from 1 to 1000"),
        (ONE + 'language = "English"', 4, "a language code"),
        (ONE + '[[feed]]\nname = "Wire"\nurl = "wire.example"', 6, "a web address"),
        (ONE + '[[feed]]\nname = "Wire"', 4, "has no url; give one"),
        (ONE + "\n" + ONE, 6, "is named twice"),
        ('[[feed]]\nurl = "https://you:secret@herald.example/"\nname = "Herald"', 2, "without a password"),
    ],
)
def test_what_does_not_fit_is_named_with_its_line(tmp_path: Path, text: str, line: int, words: str) -> None:
    with pytest.raises(BadSettings, match=rf"feeds\.toml, line {line}: .*{words}"):
        read_feeds(_write(tmp_path, text))


def test_the_list_that_the_documents_show_is_read(tmp_path: Path) -> None:
    page = (ROOT / "docs" / "collecting.md").read_text(encoding="utf-8")
    shown = page.partition("```toml\n")[2].partition("```")[0]
    assert [feed.every for feed in read_feeds(_write(tmp_path, shown))] == [1_800, 3_600]


@pytest.mark.parametrize("text", ["", "every = 3", 'feed = "x"', "[feed]\nurl = 1", "feed = [1]", ONE + "[other]"])
def test_a_file_without_feeds_is_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(BadSettings, match=r"must hold feeds, each under a line \[\[feed\]\]"):
        read_feeds(_write(tmp_path, text))


def test_what_is_no_toml_is_refused_with_its_line(tmp_path: Path) -> None:
    with pytest.raises(BadSettings, match="line 4"):
        read_feeds(_write(tmp_path, ONE + "every =\n"))
    with pytest.raises(BadSettings, match="cannot be read"):
        read_feeds(tmp_path / "none.toml")
